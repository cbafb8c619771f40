import type { FeuilleEcrite, Plan } from "../../src/classeur";

/** What a plan says for the complete workbook: a sheet with everything that the port can ask, and highlighting on S3. */
export const DECISIONS: FeuilleEcrite = {
  nom: "Décisions",
  cellules: [
    ["BUT2 GMP MPI, jury du 15 janvier 2026", "", "", "", "", ""],
    ["N°", "Nom", "UE31", "Décision\ndu jury", "Décision retenue", "Repère"],
    [22100101, "MARTIN Lou", 11.25, "", { formule: 'IF(D3<>"",D3,"ADM")', valeur: "ADM" }, true],
    [
      22100102,
      "PETIT & fils <Ali>",
      7.875,
      "RED",
      { formule: 'IFNA(D4,"")', valeur: "RED" },
      false,
    ],
  ],
  tableau: { nom: "Decisions", plage: { ligne: 1, colonne: 0, lignes: 3, colonnes: 6 } },
  formats: [
    { plage: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, style: { gras: true, taille: 14 } },
    {
      plage: { ligne: 1, colonne: 0, lignes: 1, colonnes: 6 },
      style: { fond: "#1F4E79", encre: "#FFFFFF", gras: true, retour: true, alignement: "centre" },
    },
    { plage: { ligne: 2, colonne: 2, lignes: 2, colonnes: 1 }, style: { nombre: "0.00" } },
    { plage: { ligne: 2, colonne: 3, lignes: 2, colonnes: 2 }, style: { fond: "#FFF2CC" } },
    { plage: { ligne: 2, colonne: 3, lignes: 2, colonnes: 1 }, style: { italique: true } },
  ],
  largeurs: [12, 24, 8, 16, 16],
  masquees: [5],
  figer: { lignes: 2, colonnes: 2 },
  listes: [
    { plage: { ligne: 2, colonne: 3, lignes: 2, colonnes: 1 }, choix: ["ADM", "RED", "NAR"] },
  ],
  impression: { paysage: true, lignesRepetees: { ligne: 0, colonne: 0, lignes: 2, colonnes: 1 } },
  noms: [{ nom: "JuryBUT_Numeros", plage: { ligne: 2, colonne: 0, lignes: 2, colonnes: 1 } }],
};

export const PLAN: Plan = {
  feuilles: [DECISIONS],
  surlignage: [
    {
      feuille: "S3",
      plage: { ligne: 3, colonne: 0, lignes: 6, colonnes: 2 },
      formule: "AND(ROWS(JuryBUT_Numeros)>0,$D4<12)",
      style: { fond: "#FFE0B2", encre: "#7F0000", gras: true, nombre: "0.0" },
    },
    {
      feuille: "S3",
      plage: { ligne: 3, colonne: 6, lignes: 6, colonnes: 1 },
      formule: "AND(ROWS(JuryBUT_Numeros)>0,G4<8)",
      style: { fond: "#F4B183" },
    },
    {
      feuille: "Décisions",
      plage: { ligne: 2, colonne: 4, lignes: 2, colonnes: 1 },
      formule: 'AND(ROWS(JuryBUT_Numeros)>0,E3="RED")',
      style: { fond: "#F4B183" },
    },
  ],
};

/** The plan that removes the highlighting. */
export const EFFACER: Plan = { feuilles: [], surlignage: [] };
