import {
  MARQUE,
  type FeuilleEcrite,
  type Plan,
  type Surlignage,
  type Valeur,
} from "../../src/classeur";

/** A `Décisions` sheet in small: a title, a table of students with a formula, a jury column, a name, a list. */
export function decisions(etudiants: readonly Valeur[][]): FeuilleEcrite {
  const lignes = etudiants.length;
  const colonne = (rang: number) => ({ ligne: 2, colonne: rang, lignes, colonnes: 1 });
  return {
    nom: "Décisions",
    cellules: [
      ["Décisions", "", "", ""],
      ["N°", "Nom", "Risque", "Retenue"],
      ...etudiants.map((ligne, rang) => [
        ...ligne,
        { formule: `IF(C${rang + 3}<>"","x","")`, valeur: "" },
      ]),
    ],
    tableau: {
      nom: "Decisions",
      plage: { ligne: 1, colonne: 0, lignes: lignes + 1, colonnes: 4 },
    },
    formats: [
      {
        plage: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 },
        style: { gras: true, taille: 14 },
      },
      { plage: { ligne: 1, colonne: 0, lignes: 1, colonnes: 1 }, style: { fond: "#1F4E79" } },
      { plage: { ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }, style: { fond: "#1F4E79" } },
      { plage: colonne(0), style: { nombre: "0.00" } },
    ],
    largeurs: [11, 18, 11, 18],
    masquees: [3],
    figer: { lignes: 2, colonnes: 1 },
    listes: [{ plage: colonne(3), choix: ["ADM", "RED"] }],
    impression: {
      paysage: true,
      lignesRepetees: { ligne: 0, colonne: 0, lignes: 2, colonnes: 1 },
    },
    noms: [{ nom: "JuryBUT_Risques", plage: colonne(2) }],
  };
}

/** A rule of our highlighting, in the column of names of a sheet. */
export function regle(feuille: string, niveau: string): Surlignage {
  return {
    feuille,
    plage: { ligne: 1, colonne: 1, lignes: 2, colonnes: 1 },
    formule: `AND(N("${MARQUE}")=0,B2="${niveau}")`,
    style: { fond: "#8C2D04", encre: "#FFFFFF", gras: true, nombre: '"▲ "@' },
  };
}

export const ETUDIANTS: readonly Valeur[][] = [
  [22100123, "MARTIN", "critique"],
  ["0022100456", "PETIT", "aucun"],
];

export const PLAN: Plan = {
  feuilles: [decisions(ETUDIANTS)],
  surlignage: [regle("S3", "critique"), regle("S3", "alerte"), regle("Décisions", "critique")],
};
