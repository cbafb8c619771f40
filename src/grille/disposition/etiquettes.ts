import { cleModule, sansAccents } from "../../maquette";
import { libelle } from "../cellule/libelle";
import {
  HORS_CALCUL,
  IDENTITE,
  IGNOREES,
  LIGNES,
  type Role,
  type SorteLibelle,
} from "./vocabulaire";

/** A UE as a label names it; « UE 1 » does not say its semester. */
export interface UeNommee {
  readonly semestre: number | null;
  readonly competence: number;
}

/** What one cell of a header says of its column. */
export type Etiquette =
  | {
      readonly genre: "module";
      /** As written: `R3.01`. */
      readonly code: string;
      readonly cle: string;
      readonly semestre: number | null;
      /** When the label itself names it: « R3.01 UE32 ». */
      readonly ue: UeNommee | null;
      readonly intitule: string | null;
    }
  | { readonly genre: "ue" | "moyenneUe"; readonly ue: UeNommee; readonly ects: number | null }
  /** A mean or a mark that does not say of what. */
  | { readonly genre: "moyenne" | "note" }
  | { readonly genre: "identite"; readonly role: Role }
  /** One of several columns under a code; `seule` when no mean among them stands for the module. */
  | { readonly genre: "evaluation"; readonly code: string; readonly seule: boolean }
  | { readonly genre: "ignoree"; readonly raison: string; readonly horsCalcul: boolean };

const MODULE =
  /^((?:R|SAE|S|P)\s*([1-6])(?:\s*[.,]\s*[A-Z0-9]+(?:[.-][A-Z0-9]+)*|\d{2}[A-Z]*))(?=$|[\s:(–—-])/;
const MODULE_SANS_NUMERO = /^(PORTFOLIO|STAGE|ALTERNANCE)(?:\s*\(?S?([1-6])\)?)?(?=$|[\s:(–—-])/;
const UE = /^(?:UE|BC)\s*(?:([1-6])\s*[.,]?\s*)?([1-9])(?![\d])/;
const UE_CITEE = /\bUE\s*([1-6])\s*[.,]?\s*([1-9])(?!\d)/;
const COMPETENCE = /^C\s*([1-6])\s*[.,]\s*([1-9])$/;
const ECTS = /(\d+(?:[.,]\d+)?)\s*(?:ECTS|CREDITS?)\b/;

/**
 * Reads the labels of headers; each text is read once.
 * @param connus keys of the modules of a programme, which need not look like the usual codes.
 */
export function lecteurEtiquettes(
  connus: ReadonlySet<string>
): (texte: string) => Etiquette | null {
  const lues = new Map<string, Etiquette | null>();
  return (texte) => {
    let lue = lues.get(texte);
    if (lue === undefined) lues.set(texte, (lue = lireEtiquette(texte, connus)));
    return lue;
  };
}

function lireEtiquette(texte: string, connus: ReadonlySet<string>): Etiquette | null {
  const mots = libelle(texte);
  if (mots === "") return null;
  const role = IDENTITE.find(([, forme]) => forme.test(mots))?.[0];
  if (role) return { genre: "identite", role };
  const brut = sansAccents(texte);
  return lireModule(brut, texte, connus) ?? lireUe(brut, mots) ?? lireAutre(mots);
}

function lireModule(brut: string, texte: string, connus: ReadonlySet<string>): Etiquette | null {
  const ecrit = texte.normalize("NFC").trim();
  const debut = brut.replace(/^MOY(?:ENNE)?\.?\s+/, "");
  const trouve = MODULE.exec(debut) ?? MODULE_SANS_NUMERO.exec(debut);
  if (HORS_CALCUL.test(debut)) return null;
  if (!trouve) {
    const cle = cleUsuelle(brut);
    const connu = {
      genre: "module",
      code: ecrit,
      cle,
      semestre: null,
      ue: null,
      intitule: null,
    } as const;
    return connus.has(cle) ? connu : null;
  }
  const [entier, code, semestre] = trouve;
  const place = brut.length - debut.length;
  const suite = ecrit.slice(place + entier.length).replace(/^[\s:(–—-]+|[\s)]+$/g, "");
  const ue = ueCitee(suite);
  return {
    genre: "module",
    code: ecrit.slice(place, place + code!.length),
    cle: cleUsuelle(code!),
    semestre: semestre ? Number(semestre) : null,
    ue,
    intitule: suite === "" || ue ? null : suite,
  };
}

/** `S3.01` and `SAE3.01` are one SAÉ. */
export function cleUsuelle(code: string): string {
  return cleModule(code).replace(/^S(?=\d)/, "SAE");
}

function lireUe(brut: string, mots: string): Etiquette | null {
  const trouvee = COMPETENCE.exec(brut) ?? UE.exec(brut);
  const ects = lireEcts(brut);
  if (/\bMOY(?:ENNE)?S?\b/.test(mots)) {
    const ue = /\bRCUE\b/.test(mots) ? null : ueNommee(brut);
    return ue && { genre: "moyenneUe", ue, ects };
  }
  if (!trouvee || HORS_CALCUL.test(mots)) return null;
  const suite = libelle(brut.slice(trouvee[0].length));
  if (IGNOREES.some(([, forme]) => forme.test(suite))) return null;
  const [, semestre, competence] = trouvee;
  const ue = { semestre: semestre ? Number(semestre) : null, competence: Number(competence) };
  return { genre: "ue", ue, ects };
}

/** The UE that a text names somewhere, with its semester. */
export function ueCitee(texte: string): (UeNommee & { readonly semestre: number }) | null {
  const trouvee = UE_CITEE.exec(sansAccents(texte));
  return trouvee && { semestre: Number(trouvee[1]), competence: Number(trouvee[2]) };
}

function lireEcts(brut: string): number | null {
  const trouves = ECTS.exec(brut);
  return trouves ? Number(trouves[1]!.replace(",", ".")) : null;
}

function lireAutre(mots: string): Etiquette | null {
  if (/^MOY(?:ENNE)?S?(?: UE| DE L UE)?$/.test(mots)) return { genre: "moyenne" };
  if (/^NOTES?(?: FINALE)?(?: SUR)?(?: 20)?$/.test(mots)) return { genre: "note" };
  const horsCalcul = HORS_CALCUL.test(mots);
  const raison = horsCalcul ? "bonus ou rattrapage" : raisonDe(mots);
  return raison === null ? null : { genre: "ignoree", raison, horsCalcul };
}

function raisonDe(mots: string): string | null {
  const deUe = mots.replace(/^UE ?\d ?\d? /, "");
  return IGNOREES.find(([, forme]) => forme.test(mots) || forme.test(deUe))?.[0] ?? null;
}

/** What a row holds, by the text at its left; `null` when the text may be a student's name. */
export function lireLibelleLigne(
  texte: string
): { readonly sorte: SorteLibelle; readonly ue: UeNommee | null } | null {
  const brut = sansAccents(texte);
  const mots = libelle(texte);
  const sorte = LIGNES.find(([, forme]) => forme.test(mots))?.[0];
  const ue = ueNommee(brut);
  if (sorte) return { sorte, ue };
  return ue && UE.test(brut) ? { sorte: "coefficients", ue } : null;
}

/** The UE that a text names somewhere, with or without its semester. */
function ueNommee(brut: string): UeNommee | null {
  const citee = ueCitee(brut);
  if (citee) return citee;
  const seule = /\b(?:UE|BC)\s*([1-9])(?!\d)/.exec(brut);
  return seule ? { semestre: null, competence: Number(seule[1]) } : null;
}
