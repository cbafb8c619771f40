import type { Valeur } from "../../classeur";
import { libelle } from "../cellule/libelle";

const SEPTEMBRE = 9;

/** The university year of a day (ISO): from September on it begins, `2025-09-01` gives `2025-2026`. */
export function anneeDuJour(jour: string): string {
  const [annee, mois] = jour.split("-").map(Number) as [number, number];
  const debut = mois >= SEPTEMBRE ? annee : annee - 1;
  return enAnnee(debut);
}

const SIECLE = 2000;
const CITEE = /(?<!\d)(20\d\d)\s*[-–/]\s*((?:20)?\d\d)(?!\d)/;
const ABREGEE = /(?<!\d)([1-9]\d)\s*[-–/]\s*([1-9]\d)(?!\d)/;
/** Shorter pairs of numbers before this one are no years: « TD 11-12 ». */
const PREMIERE_ABREGEE = 15;

/** The university year that a text names: `2024-2025`, `2024/2025`, `2024-25`; `null` when it names none. */
export function anneeCitee(texte: string): string | null {
  const trouvee = CITEE.exec(texte);
  return trouvee && suivie(Number(trouvee[1]), Number(trouvee[2]));
}

/** The same in a short text, where `24-25` is a year too. */
export function anneeNommee(texte: string): string | null {
  const citee = anneeCitee(texte);
  const abregee = citee === null ? ABREGEE.exec(texte) : null;
  if (!abregee || Number(abregee[1]) < PREMIERE_ABREGEE) return citee;
  return suivie(SIECLE + Number(abregee[1]), Number(abregee[2]));
}

function suivie(debut: number, fin: number): string | null {
  return (fin % 100) - (debut % 100) === 1 ? enAnnee(debut) : null;
}

function enAnnee(debut: number): string {
  return `${debut}-${debut + 1}`;
}

const CALCUL = /\bCalculé le (\d\d)\/(\d\d)\/(\d{4})/;

/** The ISO date on which a sheet of ours says that it was calculated; empty when it does not. */
export function jourCalcule(textes: readonly string[]): string {
  const trouve = textes
    .map((texte) => CALCUL.exec(texte.normalize("NFC")))
    .find((lu) => lu !== null);
  return trouve ? `${trouve[3]}-${trouve[2]}-${trouve[1]}` : "";
}

/** What a cell « Année » names: a university year, or a year of the BUT. */
export interface AnneeEcrite {
  readonly annee: string | null;
  readonly anneeBut: number | null;
}

const AUCUNE: AnneeEcrite = { annee: null, anneeBut: null };

/** Reads a cell « Année »: `2024-2025`, `2024` (the year in which it begins), `BUT1`; `null` when it is not understood. */
export function lireAnnee(valeur: Valeur): AnneeEcrite | null {
  const texte = String(valeur).trim();
  if (texte === "" || /^[-–—~/?.]+$/.test(texte)) return AUCUNE;
  if (/^20\d\d$/.test(texte)) return { ...AUCUNE, annee: enAnnee(Number(texte)) };
  const annee = anneeNommee(texte);
  const anneeBut = anneeButNommee(texte) ?? (/^[123]$/.test(texte) ? Number(texte) : null);
  return annee === null && anneeBut === null ? null : { annee, anneeBut };
}

/** The year of the BUT that a text names: « BUT1 », « BUT 2 », « 1re année », « 3A »; `null` when it names none. */
export function anneeButNommee(texte: string): number | null {
  const mots = libelle(texte);
  const trouvee =
    /\bBUT ?([123])\b/.exec(mots) ?? /\b([123]) ?(?:RE|ERE|E|EME|NDE)? ?A(?:NNEE)?\b/.exec(mots);
  return trouvee && Number(trouvee[1]);
}
