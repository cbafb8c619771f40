import { restituer } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { grille, relue, resultats, trouver, type Ligne } from "./promotion";

const structure = annee(2, 2, [4, 4, 8, 8]);
const LIGNES: Ligne[] = [
  { numero: "22100101", nom: "MARTIN", prenom: "Lou", notes: [12.125, 13, 9, 11] },
  { numero: "22100102", nom: "PETIT", prenom: "Ali", notes: [7, 8, 12, 12] },
  { numero: null, nom: "DURAND", prenom: "Zoé", notes: [12, null, 12, 12] },
];
const plan = restituer(resultats(structure, LIGNES), [grille(LIGNES)]);
const ecrite = plan.feuilles[0]!;
const cellules = relue(ecrite);
const { ligne: entete } = trouver(cellules, "N°");
const lire = (etudiant: number, titre: string) =>
  cellules[entete + 1 + etudiant]![cellules[entete]!.indexOf(titre)];

describe("la feuille Décisions", () => {
  test("une colonne pour chaque moyenne et chaque code, le jury à droite", () => {
    expect(cellules[entete]).toEqual([
      ...["N°", "Nom", "Prénom", "Groupe"],
      ...["UE31", "UE31 code", "UE41", "UE41 code", "UE32", "UE32 code", "UE42", "UE42 code"],
      ...["RCUE 1", "RCUE 1 code", "RCUE 2", "RCUE 2 code"],
      ...[
        "ECTS S3",
        "ECTS S4",
        "ECTS",
        "RCUE ≥ 10",
        "RCUE < 8",
        "Proposition",
        "Passage",
        "Motifs",
      ],
      ...["Origine des codes", "Risque", "Motif du risque"],
      ...["Décision du jury", "Motif du jury", "Décision retenue", "Écart"],
      ...["UE31 jury", "UE41 jury", "UE32 jury", "UE42 jury", "RCUE 1 jury", "RCUE 2 jury"],
      ...["Notes changées depuis le jury", "Empreinte du jury"],
    ]);
  });

  test("les moyennes sont écrites comme elles sont comparées : au centième, demi vers le haut", () => {
    expect(lire(0, "UE31")).toBe(12.13);
    expect(lire(0, "RCUE 1")).toBe(12.56); // (12.125 + 13) / 2 = 12.5625
  });

  test("codes, ECTS, proposition, passage, motifs et risque de chacun", () => {
    expect(["UE31 code", "UE32 code", "RCUE 2 code"].map((titre) => lire(0, titre))).toEqual([
      "ADM",
      "CMP",
      "CMP",
    ]);
    expect(
      ["ECTS S3", "ECTS S4", "ECTS", "RCUE ≥ 10", "RCUE < 8"].map((titre) => lire(0, titre))
    ).toEqual([...[12, 12, 24, 2, 0]]);
    expect([lire(0, "Proposition"), lire(0, "Passage"), lire(0, "Risque")]).toEqual([
      "ADM",
      "S5 : de droit",
      "vigilance",
    ]);
    expect(lire(0, "Motifs")).toBe(
      "tous les RCUE atteignent 10 (annexe 1, 4.5) ; " +
        "UE32 à 9,00 compensée : RCUE à 10,00 (annexe 1, 4.4)"
    );
    expect([lire(1, "Proposition"), lire(1, "Passage"), lire(1, "Risque")]).toEqual([
      "jury",
      "S5 : jury",
      "critique",
    ]);
  });

  test("une note attendue laisse la case de la moyenne vide, jamais zéro", () => {
    expect([lire(2, "UE41"), lire(2, "UE41 code"), lire(2, "RCUE 1")]).toEqual(["", "ATT", ""]);
    expect(lire(2, "Proposition")).toBe("en attente");
  });

  test("la décision retenue suit le jury, sinon la proposition, par une formule", () => {
    const colonne = cellules[entete]!.indexOf("Décision retenue");
    // Proposition stands in column V, the jury's decision in AB; the first student on row 8.
    expect([0, 1].map((i) => ecrite.cellules[entete + 1 + i]![colonne])).toEqual([
      { formule: 'IF(AB8="",V8,AB8)', valeur: "ADM" },
      { formule: 'AB9&""', valeur: "" },
    ]);
    expect(lire(1, "Décision retenue")).toBe("");
  });

  test("un numéro s’écrit en nombre, comme dans la grille", () =>
    expect(lire(0, "N°")).toBe(22100101));

  test("date, programme et réglages sont imprimés en tête", () => {
    expect(cellules[1]![0]).toContain("Calculé le 03/07/2026");
    expect(cellules[2]![0]).toContain(
      "Comparaison des moyennes à 10 et à 8 : au centième, comme affichée · Poids des deux UE dans le RCUE : le même"
    );
    expect(ecrite.impression.lignesRepetees).toMatchObject({ ligne: 0, lignes: entete + 1 });
    expect(ecrite.figer).toEqual({ lignes: entete + 1, colonnes: 3 });
  });

  test("la liste déroulante du jury porte sur sa colonne, une case par étudiant", () => {
    expect(ecrite.listes[0]!.plage).toEqual({
      ligne: entete + 1,
      colonne: 27,
      lignes: 3,
      colonnes: 1,
    });
    expect(ecrite.listes[0]!.choix).toContain("PAS1NCI");
  });

  test("les UE et les RCUE se décident dans des colonnes voisines, sous une seule liste", () => {
    expect(ecrite.listes).toHaveLength(2);
    expect(ecrite.listes[1]!.plage).toEqual({
      ligne: entete + 1,
      colonne: 31,
      lignes: 3,
      colonnes: 6,
    });
    expect(ecrite.listes[1]!.choix).toContain("ADJ");
    expect(ecrite.listes.flatMap(({ choix }) => choix).join("")).not.toContain(",");
  });

  test("les ECTS de chaque UE sont écrits pour qui relira la feuille l’an prochain", () =>
    expect(cellules[3]![0]).toBe("ECTS des UE : UE31 4 · UE41 4 · UE32 8 · UE42 8"));
});

describe("le surlignage", () => {
  test("chaque règle porte la marque du programme", () => {
    expect(plan.surlignage!.every(({ formule }) => formule.includes("JuryBUT"))).toBe(true);
  });
  test("les cases d’identité se cherchent dans Décisions par leur numéro", () => {
    const critiques = plan.surlignage!.filter(
      ({ formule }) => formule.startsWith("COUNTIFS") && formule.includes("critique")
    );
    expect(
      critiques.map(({ plage }) => [plage.ligne, plage.colonne, plage.lignes, plage.colonnes])
    ).toEqual([[1, 0, 3, 3]]);
    expect(critiques.every(({ feuille }) => feuille === "Notes")).toBe(true);
    expect(critiques[0]!.formule).toBe(
      'COUNTIFS(JuryBUT_Numeros,$A2,JuryBUT_Risques,"critique")>0'
    );
  });
  test("le nom porte aussi un signe : la couleur n’est jamais seule", () => {
    const noms = plan.surlignage!.filter(({ formule }) => formule.startsWith("COUNTIFS"));
    expect(noms.map(({ style }) => style.nombre)).toEqual(['"▲▲ "@', '"▲ "@', '"△ "@']);
  });
  test("sans numéro, par le nom tel que la feuille l’écrit, dans une colonne masquée", () => {
    const sansNumero = LIGNES.map((ligne) => ({ ...ligne, numero: null }));
    const { feuilles, surlignage } = restituer(resultats(structure, sansNumero), [
      grille(sansNumero),
    ]);
    const titres = relue(feuilles[0]!)[entete]!;
    expect(titres.at(-1)).toBe("Repère Notes");
    expect(feuilles[0]!.masquees).toEqual([titres.length - 2, titres.length - 1]);
    expect(relue(feuilles[0]!)[entete + 1]!.at(-1)).toBe("MARTIN|Lou");
    expect(surlignage![0]!.formule).toBe(
      'COUNTIFS(JuryBUT_Repere1,$B2&"|"&$C2,JuryBUT_Risques,"critique")>0'
    );
  });
});
