import { sansAccents } from "../../maquette";
import {
  ABANDON,
  ABSENCE,
  ATTENTE,
  DEFAILLANT,
  DEMISSION,
  NEUTRE,
  RATTRAPAGE,
  type EtatNote,
} from "../../reglement";
import { aUneLettrePres } from "./ressemblance";

/** What people write in place of a mark, and what it means. Case, accents, spaces and dots do not count. */
export interface CodeNote {
  readonly etat: EtatNote;
  readonly sens: string;
  readonly ecritures: readonly string[];
}

export const CODES_NOTES: readonly CodeNote[] = [
  {
    etat: ABSENCE,
    sens: "absence injustifiée",
    ecritures: [
      ...["ABI", "ABS", "absent", "absente", "absence", "abs. inj.", "abs. injust."],
      ...["abs. injustifiée", "absence injustifiée", "abs. non just.", "absence non justifiée"],
    ],
  },
  {
    etat: NEUTRE,
    sens: "absence justifiée, excuse ou dispense",
    ecritures: [
      ...["ABJ", "EXC", "DISP", "abs. just.", "abs. justifiée", "absence justifiée"],
      ...["excusé", "excusée", "dispensé", "dispensée", "dispense"],
    ],
  },
  {
    etat: ATTENTE,
    sens: "note à venir",
    ecritures: [
      ...["ATT", "NE", "NN", "NC", "NI", "/", "-", "~", "?", "attente", "en attente"],
      ...["non évalué", "non évaluée", "non noté", "non notée", "non communiqué"],
    ],
  },
  { etat: RATTRAPAGE, sens: "rattrapage à venir", ecritures: ["RAT", "rattrapage"] },
  { etat: DEFAILLANT, sens: "défaillance", ecritures: ["DEF", "défaillant", "défaillante"] },
  {
    etat: DEMISSION,
    sens: "démission",
    ecritures: ["DEM", "démission", "démissionnaire", "démissionné"],
  },
  { etat: ABANDON, sens: "abandon", ecritures: ["ABAN", "abandon"] },
];

/** The meaning of each spelling, by its key. */
export type TableCodes = ReadonlyMap<string, EtatNote>;

/** The form under which two spellings of one code are equal: `Abs. Just` and `ABSJUST`; `--` and `–` are `-`. */
export function cleCode(texte: string): string {
  return sansAccents(texte)
    .replace(/[\s._]/g, "")
    .replace(/[–—−]/g, "-")
    .replace(/^([-/~?])\1+$/, "$1");
}

export function tableCodes(codes: readonly CodeNote[]): TableCodes {
  return new Map(
    codes.flatMap(({ etat, ecritures }) =>
      ecritures.map((ecriture) => [cleCode(ecriture), etat] as const)
    )
  );
}

/** The shortest text of which a single letter may be wrong: under it, everything looks like everything. */
const LONGUEUR_COMPARABLE = 3;

/** The known spelling that differs from a text by one letter; `null` when there is none, or several meanings. */
export function codeProche(texte: string, table: TableCodes): string | null {
  const cle = cleCode(texte);
  if (cle.length < LONGUEUR_COMPARABLE) return null;
  const proches = [...table].filter(
    ([code]) => code.length >= LONGUEUR_COMPARABLE && aUneLettrePres(cle, code)
  );
  return new Set(proches.map(([, etat]) => etat)).size === 1 ? proches[0]![0] : null;
}
