import { S3, S4, type Gabarit } from "../gabarits";
import { COLONNES, type Apprenti } from "../promotion";
import { SITUATIONS } from "./poses";

/** The modules of S4 whose marks are in by April: half of the columns. */
const MODULES_CONNUS = new Set([
  "R4.01",
  "R4.02",
  "R4.03",
  "R4.04",
  "R4.05",
  "R4.07",
  "R4.09",
  "R4.17MPI",
]);

/** A moment of the year: the sheets that the workbook has then. */
export interface Moment {
  readonly fichier: string;
  readonly gabarits: readonly Gabarit[];
}

/** The sheet of S4 in April: who left is in a column, and nobody wrote an observation or checked a mark by hand yet. */
const S4_EN_AVRIL: Gabarit = {
  ...S4,
  sousTitre: "Notes sur 20 — mise à jour du 10/04/2026, à mi-semestre",
  fin: [
    ...S4.fin.filter(({ titre }) => titre !== "Observations"),
    {
      titre: "Situation",
      largeur: 12,
      style: "identite",
      lire: ({ nom }) => SITUATIONS.get(nom) ?? "",
    },
  ],
  reperes: [],
  notes: ({ s4 }: Apprenti) =>
    s4 && s4.map((note, k) => (MODULES_CONNUS.has(COLONNES[4][k]!.code) ? note : "")),
};

/** In February, then in April. */
export const MOMENTS: readonly Moment[] = [
  { fichier: "s3-seul.xlsx", gabarits: [S3] },
  { fichier: "s3-et-moitie-de-s4.xlsx", gabarits: [S3, S4_EN_AVRIL] },
];
