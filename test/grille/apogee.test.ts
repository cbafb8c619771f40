/* Apogée's exchange file, as its text opens in a sheet. */
import { repererColonne, repererFeuille, type Correction } from "../../src/grille";
import { feuille } from "./feuilles";
import { anomalies, lire, notes } from "./promotions";

const PROGRAMME = {
  ...{ id: "p", intitule: "Petit", parcours: "", voie: "", source: "" },
  ues: [1, 2].map((c) => ({
    ...{ code: `UE3${c}`, semestre: 3, competence: c, niveau: null, intitule: "", ects: 15 },
    modules: [
      { code: `R3.0${c}`, intitule: "", pole: "ressource" as const, coefficient: 2 },
      { code: "SAE3.01", intitule: "", pole: "sae" as const, coefficient: 3 },
    ],
  })),
};

const texte = (valeurs: string) =>
  feuille(
    "VETGMP",
    `
    XX-APO_TITRES-XX
    apoC_annee | 2025/2026
    apoC_lib_dip | BUT GMP

    XX-APO_COLONNES-XX
    apoL_a01_code | Type Objet | Code | Version | Année | Session | Admission/Admissibilité | Type Rés. | | | Etudiant | Numéro
    apoL_a02_nom | | | | | | | | | | | Nom
    apoL_a03_prenom | | | | | | | | | | | Prénom
    apoL_a04_naissance | | | | | | | | | Session | Admissibilité | Naissance
    APO_COL_VAL_DEB
    apoL_c0001 | VET | V2GMP | 111 | 2025 | 0 | 1 | N | V2GMP - BUT GMP an 2 | 0 | 1 | Note
    apoL_c0002 | VET | V2GMP | 111 | 2025 | 0 | 1 | B | | 0 | 1 | Barème
    apoL_c0003 | ELP | T3R01 | | 2025 | 0 | 1 | N | R3.01 Mécanique | 0 | 1 | Note
    apoL_c0004 | ELP | T3R01 | | 2025 | 0 | 1 | B | | 0 | 1 | Barème
    apoL_c0005 | ELP | T3R01 | | 2025 | 0 | 1 | R | | 0 | 1 | Résultat
    apoL_c0006 | ELP | T3R02 | | 2025 | 0 | 1 | N | R3.02 Anglais | 0 | 1 | Note
    apoL_c0007 | ELP | T3R02 | | 2025 | 0 | 1 | B | | 0 | 1 | Barème
    apoL_c0008 | ELP | T3S01 | | 2025 | 0 | 1 | N | SAE3.01 Projet | 0 | 1 | Note
    apoL_c0009 | ELP | T3S01 | | 2025 | 0 | 1 | B | | 0 | 1 | Barème
    APO_COL_VAL_FIN
    apoL_c0010 | APO_COL_VAL_FIN

    XX-APO_VALEURS-XX
    apoL_a01_code | apoL_a02_nom | apoL_a03_prenom | apoL_a04_naissance | apoL_c0001 | apoL_c0002 | apoL_c0003 | apoL_c0004 | apoL_c0005 | apoL_c0006 | apoL_c0007 | apoL_c0008 | apoL_c0009
    ${valeurs.trim()}
    `
  );

const lireTexte = (valeurs: string) =>
  lire([texte(valeurs)], { maquettes: [], maquette: PROGRAMME });

test("les notes sont lues, ramenées à 20 par leur barème ; les codes gardent leur sens", () => {
  const lue = lireTexte(`
    "22100101" | MARTIN | LOU | 02/03/2005 | | | 12,5 | 20 | | 30,5 | 40 | 7 | 10
    "22100102" | PETIT  | ALI | 03/03/2005 | | | ABI  | 20 | | ABJ  | 40 |   | 10`);
  expect(notes(lue)).toEqual({
    "MARTIN LOU": { "R3.01": 12.5, "R3.02": 15.25, "SAE3.01": 14 },
    "PETIT ALI": { "R3.01": "absence", "R3.02": "neutre", "SAE3.01": "attente" },
  });
  expect(lue.etudiants.map(({ numero, lignes }) => [numero, lignes])).toEqual([
    ["22100101", [24]],
    ["22100102", [25]],
  ]);
  expect(anomalies(lue).filter((dite) => !dite.includes("UE4"))).toEqual([]);
});

test.each([
  ["au-dessus de son barème", "41", "40", "41/40"],
  ["sans barème", "15", "", "15/?"],
  ["au barème illisible", "15", "vingt", "15/vingt"],
  ["au barème nul", "15", "0", "15/0"],
])("une note %s est en attente, et dite à sa cellule", (_, note, bareme, dite) => {
  const lue = lireTexte(
    `"22100101" | MARTIN | LOU | | | | 12 | 20 | | ${note} | ${bareme} | 7 | 10`
  );
  expect(notes(lue)["MARTIN LOU"]!["R3.02"]).toBe("attente");
  expect(anomalies(lue).filter((ligne) => ligne.includes("VETGMP!J25 erreur"))).toEqual([
    expect.stringContaining(dite),
  ]);
});

test("un barème de 30 ne tombe pas juste : la note est la plus proche, sans être arrondie", () => {
  const lue = lireTexte('"22100101" | MARTIN | LOU | | | | 12 | 20 | | 14 | 30 | 7 | 10');
  expect(notes(lue)["MARTIN LOU"]!["R3.02"]).toBeCloseTo(28 / 3, 12);
});

test("une correction d’une colonne vaut aussi dans un fichier d’Apogée", () => {
  const f = texte("22100101 | MARTIN | Lou | 01/02/2006 | | | 12 | 20 | | 8 | 20 | 15 | 20");
  const entete = f.cellules.findIndex((ligne) => ligne[4] === "apoL_c0001");
  const correction = (colonne: number, titre: string): Correction => ({
    ...{ genre: "colonne", entete: titre, feuille: repererFeuille(f, entete) },
    colonne: repererColonne(f, entete, colonne),
  });
  const corrections = [correction(9, "")];
  const options = { maquettes: [], maquette: PROGRAMME };
  const avant = notes(lire([f], options))["MARTIN Lou"]!;
  const apres = notes(lire([f], { ...options, corrections }))["MARTIN Lou"]!;
  expect([avant["R3.02"], apres["R3.02"]]).toEqual([8, "attente"]);
  expect(apres["R3.01"]).toBe(12);
});
