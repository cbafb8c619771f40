/** Invented apprentices whose marks are drawn. Two names have a space behind them, as they come when they are pasted. */
export const COMMUNS: readonly (readonly [nom: string, prenom: string])[] = [
  ["ADAM", "Basile"],
  ["BARBIER", "Clara"],
  ["BERTIN", "Paul-Émile"],
  ["BOUCHET", "Lina"],
  ["BRUNET ", "Mathis"],
  ["CARON", "Élodie"],
  ["COLIN", "Adam"],
  ["D’ANGELO", "Chiara"],
  ["DUMAS-ROCHE", "Gabin"],
  ["EL AMRANI", "Salma"],
  ["ETIENNE", "Robin"],
  ["GAUTHIER", "Marius"],
  ["GUILLOT", "Nina"],
  ["HUBERT", "Timéo"],
  ["JACQUET", "Romane"],
  ["KOFFI", "Désiré"],
  ["LACROIX", "Léon"],
  ["MARTIN", "Louise"],
  ["MEUNIER", "Axel"],
  ["NOËL", "Maxence"],
  ["OLIVIER", "Jeanne"],
  ["PICARD", "Simon"],
  ["RENAUD", "Lilou"],
  ["SCHMITT", "Victor"],
  ["TESSIER", "Kenza"],
  ["VIDAL ", "Antonin"],
];

/** Invented companies: the column is hidden, as staff hide what they do not print. */
export const ENTREPRISES = [
  "Ateliers du Val",
  "Fonderie Saint-Éloi",
  "Mécanique Bellevue",
  "Précision Côte-Nord",
  "Outillage Ferrand",
  "Usinage des Tilleuls",
  "Robotique Morvan",
];

/** Cells rewritten as people type them: name, semester, module, what stands in the cell. */
export const RETOUCHES: readonly (readonly [
  nom: string,
  semestre: 3 | 4,
  module: string,
  saisie: string,
])[] = [
  // a trailing space; Portfolio weighs nothing in S3, so that text there changes no mean
  ["PERRIN", 4, "R4.05", "ABJ "],
  ["BARBIER", 3, "Portfolio", "12,5"],
  ["GUILLOT", 3, "Portfolio", "9,5"],
  ["SCHMITT", 3, "Portfolio", "14,25 "],
  ["KOFFI", 3, "Portfolio", "ABI"],
  ["CARON", 3, "R3.13", "ABJ"],
  ["OLIVIER", 3, "R3.14", "ABJ"],
  ["HUBERT", 3, "R3.15", "ABI"],
  ["TESSIER", 4, "R4.13", "ABJ"],
  ["PICARD", 4, "R4.15", "ABI"],
];
