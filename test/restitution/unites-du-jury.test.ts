import fc from "../hasard";
import type { Valeur } from "../../src/classeur";
import { lireSaisiesDe, DECISIONS } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { calculer, ecrire, feuille, lire, trouver, type Ligne } from "./promotion";

/*
 * The jury's cells for UE and RCUE. Sheets are read back as plain values; what Excel does with the formulas is not shown
 * here, but by the tests that open the files.
 */
const structure = annee(2, 2, [4, 4, 8, 8]);
/** RCUE 1 at 9.50: UE31 and UE41 fail; RCUE 2 at 12. */
const FAIBLE = [9, 10, 12, 12];
const etudiant = (rang: number, notes: readonly number[] = FAIBLE): Ligne => ({
  ...{ numero: `2210010${rang}`, nom: ["MARTIN", "PETIT", "DURAND"][rang]!, prenom: "Lou" },
  notes,
});
const TOUS = [etudiant(0), etudiant(1), etudiant(2)];
const vierge = calculer(structure, TOUS);
const CONSERVE = "Saisies conservées (étudiants absents de la grille)";
type Cellules = readonly (readonly Valeur[])[];
const recalculer = (ancienne: Cellules, lignes: readonly Ligne[] = TOUS): Valeur[][] =>
  calculer(structure, lignes, ancienne);

describe("ce que le jury décide pour une UE ou un RCUE", () => {
  const accorde = ecrire(vierge, "PETIT", "RCUE 1 jury", "ADJ");
  const apres = recalculer(accorde);

  test("ADJ sur un RCUE rend ADJR son UE insuffisante, et l’autre reste acquise, avec les ECTS", () => {
    expect(lire(vierge, "PETIT", "UE31 code")).toBe("AJ");
    expect(["UE31 code", "UE41 code", "RCUE 1 code"].map((t) => lire(apres, "PETIT", t))).toEqual([
      "ADJR",
      "ADM",
      "ADJ",
    ]);
    expect([lire(vierge, "PETIT", "ECTS"), lire(apres, "PETIT", "ECTS")]).toEqual([20, 24]);
    expect(lire(apres, "PETIT", "RCUE 1 jury")).toBe("ADJ");
  });

  test("dit en mots d’où viennent les codes", () => {
    expect(lire(apres, "PETIT", "Origine des codes")).toBe("jury : RCUE 1 ADJ, UE31 ADJR");
    expect(lire(apres, "MARTIN", "Origine des codes")).toBe("");
  });

  test("un code impossible reste tel qu’il est tapé, et rien ne change", () => {
    const impossible = recalculer(ecrire(vierge, "PETIT", "UE31 jury", "peut-être"));
    expect(lire(impossible, "PETIT", "UE31 jury")).toBe("peut-être");
    expect(lire(impossible, "PETIT", "UE31 code")).toBe("AJ");
  });

  test("reste quand la feuille est triée et ses colonnes déplacées", () => {
    const { ligne } = trouver(accorde, "N°");
    const melangee = [...accorde.slice(0, ligne + 1), ...accorde.slice(ligne + 1).reverse()].map(
      (rangee, l) => (l < ligne ? rangee : [...rangee].reverse())
    );
    expect(recalculer(melangee)).toEqual(apres);
  });

  test("attend son étudiant parti, et le retrouve", () => {
    const sansLui = recalculer(apres, [TOUS[0]!, TOUS[2]!]);
    const bloc = sansLui.slice(sansLui.findIndex(([premier]) => premier === CONSERVE) + 1);
    expect(bloc[0]!.slice(5, 7)).toEqual(["Décision retenue", "RCUE 1 jury"]);
    expect(bloc[1]!.slice(0, 7)).toEqual(["22100101", "PETIT", "Lou", "", "", "", "ADJ"]);
    expect(recalculer(sansLui, [TOUS[0]!, TOUS[2]!])).toEqual(sansLui);
    expect(recalculer(sansLui)).toEqual(apres);
  });

  test("une colonne renommée garde ce qu’elle tenait, sous son nouveau nom", () => {
    const renommee = accorde.map((rangee) =>
      rangee.map((valeur) => (valeur === "RCUE 1 jury" ? "Avis sur le RCUE 1" : valeur))
    );
    const relue = recalculer(renommee);
    expect(lire(relue, "PETIT", "Avis sur le RCUE 1")).toBe("ADJ");
    expect(lire(relue, "PETIT", "RCUE 1 jury")).toBe("");
  });

  test("une UE que le programme n’a plus garde sa colonne", () => {
    const autre = calculer(annee(1, 2), [etudiant(1, [9, 10])], recalculer(accorde));
    expect(lire(autre, "PETIT", "RCUE 1 jury")).toBe("ADJ");
    const perdue = ecrire(vierge, "PETIT", "UE32 jury", "ADJ");
    const sans = calculer(annee(1, 2), [etudiant(1, [9, 10])], perdue);
    expect(lire(sans, "PETIT", "UE32 jury")).toBe("ADJ");
    expect(lire(calculer(annee(1, 2), [etudiant(1, [9, 10])], sans), "PETIT", "UE32 jury")).toBe(
      "ADJ"
    );
  });
});

describe("les saisies lues avant de décider", () => {
  test("donnent à chaque étudiant ce qui est tapé pour lui, sans les cases vides", () => {
    let saisie = ecrire(vierge, "PETIT", "UE31 jury", " ADJ ");
    saisie = ecrire(saisie, "PETIT", "RCUE 2 jury", "RAT");
    saisie = ecrire(saisie, "PETIT", "Décision du jury", "PAS1NCI");
    const { parEtudiant, connues } = lireSaisiesDe([feuille(DECISIONS, saisie)], TOUS);
    expect(connues).toBe(true);
    expect(parEtudiant[1]!.decisions).toEqual({
      annee: "PAS1NCI",
      ues: new Map([["UE31", "ADJ"]]),
      rcues: new Map([[2, "RAT"]]),
    });
    expect(parEtudiant[0]!.decisions).toEqual({ annee: "", ues: new Map(), rcues: new Map() });
  });

  test("ne sont rien sans feuille Décisions", () =>
    expect(lireSaisiesDe([], TOUS)).toMatchObject({ connues: false, restantes: [], notes: [] }));
});

describe("rien de ce que des gens ont écrit ne se perd", () => {
  const { ligne: entete } = trouver(vierge, "N°");

  test("une ligne vide au milieu du tableau ne coupe pas les suivants de leurs étudiants", () => {
    const accorde = ecrire(vierge, "DURAND", "RCUE 1 jury", "ADJ");
    const vide = accorde[0]!.map(() => "");
    const coupee = [...accorde.slice(0, entete + 2), vide, ...accorde.slice(entete + 2)];
    expect(recalculer(coupee)).toEqual(recalculer(accorde));
  });

  test("un texte sous le tableau, même avec des nombres sous les moyennes, est gardé", () => {
    const vide = vierge[0]!.map((): Valeur => "");
    const bilan = [...vide];
    bilan[1] = "Moyenne de la promotion";
    bilan[4] = 10.33;
    expect(recalculer([...vierge, vide, bilan]).flat()).toEqual(
      expect.arrayContaining(["Notes conservées", "Moyenne de la promotion", "10.33"])
    );
  });

  test("un texte à soi au-dessus du tableau aussi, même en colonne A", () => {
    const titree = [["Jury du 3 juillet", ...vierge[0]!.slice(1)], ...vierge];
    expect(recalculer(titree).flat()).toContain("Jury du 3 juillet");
  });

  test("une colonne insérée à gauche décale tout sans rien détacher", () => {
    const parti = recalculer(ecrire(vierge, "PETIT", "UE31 jury", "ADJ"), [TOUS[0]!]);
    const vide = parti.map((rangee) => ["", ...rangee]);
    expect(recalculer(vide, [TOUS[0]!])).toEqual(parti);
    expect(lire(recalculer(vide), "PETIT", "UE31 jury")).toBe("ADJ");
    const pointee = vide.map((rangee, l) =>
      l === entete + 1 ? ["vu", ...rangee.slice(1)] : rangee
    );
    expect(lire(recalculer(pointee), "MARTIN", "Sans titre")).toBe("vu");
  });

  test("deux colonnes du même nom, ou une sans nom, gardent chacune leur contenu", () => {
    const doubles = vierge.map((rangee, l) => [
      ...rangee,
      ...(l === entete
        ? ["Avis", "", "Avis"]
        : l === entete + 2
          ? ["un", "deux", "trois"]
          : ["", "", ""]),
    ]);
    const apres = recalculer(doubles);
    expect(["Avis", "Sans titre", "Avis (2)"].map((titre) => lire(apres, "PETIT", titre))).toEqual([
      "un",
      "deux",
      "trois",
    ]);
    expect(recalculer(apres)).toEqual(apres);
  });

  test("une note écrite sous les saisies conservées reste", () => {
    const parti = recalculer(ecrire(vierge, "PETIT", "UE31 jury", "ADJ"), [TOUS[0]!]);
    const notee = [...parti, ["revoir ce dossier", ...parti[0]!.slice(1).map(() => "")]];
    expect(recalculer(notee, [TOUS[0]!]).flat()).toContain("revoir ce dossier");
  });
});

/** What somebody does to the sheet between two calculations. */
type Geste =
  | {
      readonly genre: "taper";
      readonly nom: string;
      readonly titre: string;
      readonly texte: string;
    }
  | { readonly genre: "trier" }
  | { readonly genre: "inverser les colonnes" }
  | { readonly genre: "recalculer"; readonly presents: readonly Ligne[] };

const TITRES = ["Décision du jury", "UE31 jury", "UE42 jury", "RCUE 1 jury", "RCUE 2 jury"];
const geste: fc.Arbitrary<Geste> = fc.oneof(
  fc.record({
    genre: fc.constant("taper" as const),
    nom: fc.constantFrom("MARTIN", "PETIT", "DURAND"),
    titre: fc.constantFrom(...TITRES),
    texte: fc.constantFrom("ADJ", "AJ", "RED", "ajourné", "ATJ", "voir le jury", "12"),
  }),
  fc.record({ genre: fc.constant("trier" as const) }),
  fc.record({ genre: fc.constant("inverser les colonnes" as const) }),
  fc.record({
    genre: fc.constant("recalculer" as const),
    presents: fc.shuffledSubarray(TOUS, { minLength: 1 }),
  })
);

test("une décision du jury ne disparaît jamais, quoi qu’on fasse à la feuille", () => {
  fc.assert(
    fc.property(fc.array(geste, { maxLength: 12 }), (gestes) => {
      const attendu = new Map<string, string>();
      let cellules: Cellules = vierge;
      for (const fait of gestes) {
        const { ligne: entete } = trouver(cellules, "N°");
        const fin = cellules.findIndex((l, i) => i > entete && l.every((v) => v === ""));
        const corps = fin < 0 ? cellules.length : fin;
        if (fait.genre === "taper") {
          if (!cellules.slice(entete + 1, corps).some((l) => l.includes(fait.nom))) continue;
          cellules = taper(cellules, fait.nom, fait.titre, fait.texte);
          attendu.set(`${fait.nom} ${fait.titre}`, fait.texte);
        } else if (fait.genre === "trier")
          cellules = [
            ...cellules.slice(0, entete + 1),
            ...cellules.slice(entete + 1, corps).reverse(),
            ...cellules.slice(corps),
          ];
        else if (fait.genre === "inverser les colonnes")
          cellules = cellules.map((l, i) => (i >= entete && i < corps ? [...l].reverse() : l));
        else cellules = recalculer(cellules, fait.presents);
      }
      const retour = recalculer(cellules);
      for (const [ou, texte] of attendu) {
        const [nom, titre] = [ou.slice(0, ou.indexOf(" ")), ou.slice(ou.indexOf(" ") + 1)];
        expect(lire(retour, nom, titre)).toBe(texte);
      }
      expect(recalculer(retour)).toEqual(retour);
    }),
    { numRuns: 150 }
  );
});

/** Types in the row of a student wherever the name stands. */
function taper(cellules: Cellules, nom: string, titre: string, texte: string): Valeur[][] {
  const { ligne: entete, colonne } = trouver(cellules, titre);
  const rang = cellules.findIndex((l, i) => i > entete && l.includes(nom));
  return cellules.map((l, i) => l.map((v, c) => (i === rang && c === colonne ? texte : v)));
}
