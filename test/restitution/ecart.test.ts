import { restituer } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { calculer, ecrire, grille, lire, resultats, type Ligne } from "./promotion";

/* The sentence is a formula: these tests show the value written with it; that Excel gives the same is for the eye. */
const structure = annee(2, 2);
const LIGNES: Ligne[] = [
  { numero: "22100101", nom: "MARTIN", prenom: "Lou", notes: [12, 12, 12, 12] },
  { numero: "22100102", nom: "PETIT", prenom: "Ali", notes: [7, 7, 12, 12] },
];
const vierge = calculer(structure, LIGNES);
const ecart = (nom: string, saisies: Readonly<Record<string, string>>): unknown => {
  const saisie = Object.entries(saisies).reduce(
    (cellules, [titre, texte]) => ecrire(cellules, nom, titre, texte),
    vierge
  );
  return lire(calculer(structure, LIGNES, saisie), nom, "Écart");
};

describe("l’écart entre la proposition et la décision", () => {
  test("se dit avec son motif", () =>
    expect(
      ecart("PETIT", { "Décision du jury": "PAS1NCI", "Motif du jury": "progression nette" })
    ).toBe("proposition : jury ; décision : PAS1NCI ; motif : progression nette"));

  test("un motif qui manque se voit", () =>
    expect(ecart("MARTIN", { "Décision du jury": "RED" })).toBe(
      "proposition : ADM ; décision : RED ; motif : non donné"
    ));

  test.each<Readonly<Record<string, string>>>([
    {},
    { "Décision du jury": "ADM" },
    { "Décision du jury": "adm" },
  ])("est vide quand le jury suit la proposition (%j)", (saisies) =>
    expect(ecart("MARTIN", saisies)).toBe("")
  );

  test("compte aussi une décision retenue écrite à la main", () =>
    expect(ecart("MARTIN", { "Décision retenue": "ABL" })).toBe(
      "proposition : ADM ; décision : ABL ; motif : non donné"
    ));

  test("suit la feuille par une formule, avant tout calcul", () => {
    const ecrite = restituer(resultats(structure, LIGNES), [grille(LIGNES)]).feuilles[0]!;
    const entete = ecrite.cellules.findIndex((ligne) => ligne[0] === "N°");
    const colonne = ecrite.cellules[entete]!.indexOf("Écart");
    // The jury's reason stands in AC, the decision retained in AD; the first student on row 7.
    expect([1, 2].map((i) => ecrite.cellules[entete + i]![colonne])).toEqual([
      {
        formule:
          'IF(AD7="ADM","","proposition : ADM ; décision : "&AD7&" ; motif : "&IF(AC7="","non donné",AC7))',
        valeur: "",
      },
      {
        formule:
          'IF(AD8="","","proposition : jury ; décision : "&AD8&" ; motif : "&IF(AC8="","non donné",AC8))',
        valeur: "",
      },
    ]);
  });

  test("à mi-année rien n’est proposé : une décision se dit quand même", () => {
    const mi = LIGNES.map((ligne) => ({ ...ligne, notes: [12, null, 12, null] }));
    const saisie = ecrire(calculer(structure, mi), "MARTIN", "Décision du jury", "DEM");
    expect(lire(calculer(structure, mi, saisie), "MARTIN", "Écart")).toBe(
      "proposition : aucune ; décision : DEM ; motif : non donné"
    );
  });
});
