import fc from "../hasard";
import type { Retouche, Valeur } from "../../src/classeur";
import { DECISIONS, retouchesDesDecisions } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import {
  calculer,
  ecrire,
  feuille,
  grille,
  lire,
  resultats,
  trouver,
  type Ligne,
} from "./promotion";

/*
 * A few cells of `Décisions` written anew. The oracle is the whole calculation over the same sheet, which is tested by
 * itself: both must show the same. Formulas are left to Excel.
 */

const structure = annee(2, 2);
/** The marks of UE31, UE41, UE32, UE42. */
const LIGNES: readonly Ligne[] = [
  { numero: "22100101", nom: "MARTIN", prenom: "Lou", notes: [12, 12, 12, 12] },
  { numero: "22100102", nom: "PETIT", prenom: "Ali", notes: [7, 8, 12, 12] },
  { numero: "22100103", nom: "ROUX", prenom: "Zoé", notes: [9, 14, null, 14] },
];

type Cellules = readonly (readonly Valeur[])[];

/** The touch-ups that other marks ask for, on a sheet as it stands. */
function retouches(lignes: readonly Ligne[], cellules: Cellules) {
  const feuilles = [grille(lignes), feuille(DECISIONS, cellules)];
  return retouchesDesDecisions(resultats(structure, lignes, { feuilles }), feuilles);
}

/** The sheet once they are written, by the headers that stand on it. */
function appliquer(cellules: Cellules, ecrites: readonly Retouche[]): Valeur[][] {
  const apres = cellules.map((ligne) => [...ligne]);
  for (const { colonne: titre, rang, valeurs } of ecrites) {
    const { ligne, colonne } = trouver(cellules, titre);
    valeurs.forEach((valeur, v) => (apres[ligne + 1 + rang + v]![colonne] = valeur));
  }
  return apres;
}

/** The same students, one of whom has another mark. */
function avecNote(lignes: readonly Ligne[], i: number, c: number, note: number | null): Ligne[] {
  return lignes.map((ligne, rang) =>
    rang === i ? { ...ligne, notes: ligne.notes.map((une, k) => (k === c ? note : une)) } : ligne
  );
}

/** What the program fills of each student's row; what depends on a formula of Excel is left out. */
const TITRES = [
  "UE31",
  "UE31 code",
  "UE42 code",
  "RCUE 1",
  "RCUE 1 code",
  "RCUE 2",
  "ECTS",
  "RCUE ≥ 10",
];
const AUSSI = [
  "Proposition",
  "Passage",
  "Motifs",
  "Risque",
  "Motif du risque",
  "Empreinte du jury",
];

function montre(cellules: Cellules): unknown[] {
  return LIGNES.map(({ nom }) => [...TITRES, ...AUSSI].map((titre) => lire(cellules, nom, titre)));
}

describe("les retouches de Décisions", () => {
  const vierge = calculer(structure, LIGNES);

  test("sont nulles quand rien n’a changé", () => {
    expect(retouches(LIGNES, vierge)).toEqual({ retouches: [], complet: true });
  });

  test("disent la colonne, la ligne et la valeur de ce qui change, et rien d’autre", () => {
    // UE31 of PETIT from 7 to 12: RCUE 1 from 7,50 to 10,00.
    const { retouches: ecrites } = retouches(avecNote(LIGNES, 1, 0, 12), vierge);
    const par = new Map(ecrites.map(({ colonne, rang, valeurs }) => [colonne, [rang, valeurs]]));
    expect(par.get("UE31")).toEqual([1, [12]]);
    expect(par.get("RCUE 1")).toEqual([1, [10]]);
    expect(par.get("RCUE 1 code")).toEqual([1, ["CMP"]]);
    expect([...par.keys()]).not.toContain("UE32");
    expect(
      ecrites.every(({ feuille: nom, tableau }) => `${nom}/${tableau}` === "Décisions/Decisions")
    ).toBe(true);
  });

  test("des lignes qui se suivent sont écrites d’un bloc", () => {
    const toutes = [0, 1, 2].reduce((lignes, i) => avecNote(lignes, i, 2, 15), [...LIGNES]);
    const { retouches: ecrites } = retouches(toutes, vierge);
    expect(ecrites.filter(({ colonne }) => colonne === "UE32")).toEqual([
      {
        feuille: "Décisions",
        tableau: "Decisions",
        colonne: "UE32",
        rang: 0,
        valeurs: [15, 15, 15],
      },
    ]);
  });

  test("ne touchent à aucune colonne du jury, ni à celles que quelqu’un a ajoutées", () => {
    const decide = ecrire(
      ecrire(vierge, "PETIT", "Décision du jury", "RED"),
      "PETIT",
      "UE31 jury",
      "ADJ"
    );
    const { ligne } = trouver(decide, "N°");
    const ajoutee = decide.map((cases, l) => [
      ...cases,
      l === ligne ? "Vu le" : l > ligne ? "lundi" : "",
    ]);
    const { retouches: ecrites } = retouches(avecNote(LIGNES, 1, 0, 12), ajoutee);
    const touchees = ecrites.map(({ colonne }) => colonne);
    expect(
      touchees.filter((titre) => / jury$|^Décision|^Motif du jury|^Vu le/.test(titre)).sort()
    ).toEqual(["Empreinte du jury", "Notes changées depuis le jury"]);
  });

  test("une colonne renommée, un étudiant sans ligne : tout n’est pas dit, et le reste suit", () => {
    const { ligne, colonne } = trouver(vierge, "Passage");
    const renommee = vierge.map((cases, l) =>
      cases.map((valeur, c) => (l === ligne && c === colonne ? "Suite" : valeur))
    );
    const sans = renommee.filter((cases) => cases[1] !== "ROUX");
    const { retouches: ecrites, complet } = retouches(avecNote(LIGNES, 1, 0, 12), sans);
    expect(complet).toBe(false);
    expect(lire(appliquer(sans, ecrites), "PETIT", "RCUE 1")).toBe(10);
  });

  test("donnent ce qu’un calcul entier donnerait, quel que soit le tri de la feuille", () => {
    const note = fc.option(
      fc.integer({ min: 0, max: 80 }).map((quarts) => quarts / 4),
      { nil: null }
    );
    const changements = fc.array(fc.tuple(fc.nat(2), fc.nat(3), note), { maxLength: 6 });
    fc.assert(
      fc.property(
        changements,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (changees, ordre) => {
          const { ligne } = trouver(vierge, "N°");
          const decidee = ecrire(vierge, "PETIT", "Décision du jury", "RED");
          const triee = decidee.map((cases, l) =>
            l > ligne && l <= ligne + 3 ? decidee[ligne + 1 + ordre[l - ligne - 1]!]! : cases
          );
          const nouvelles = changees.reduce(
            (lignes, [i, c, n]) => avecNote(lignes, i, c, n),
            [...LIGNES]
          );
          const { retouches: ecrites, complet } = retouches(nouvelles, triee);
          const apres = appliquer(triee, ecrites);
          expect(complet).toBe(true);
          expect(montre(apres)).toEqual(montre(calculer(structure, nouvelles, triee)));
          expect(lire(apres, "PETIT", "Décision du jury")).toBe("RED");
        }
      )
    );
  });
});
