import { sansAccents } from "../../maquette";

/** A UE as a label names it; « UE 1 » does not say its semester. */
export interface UeNommee {
  readonly semestre: number | null;
  readonly competence: number;
}

const EN_TETE = /^(?:UE|BC)\s*(?:([1-6])\s*[.,]?\s*)?([1-9])(?!\d)/;
const COMPETENCE = /^C\s*([1-6])\s*[.,]\s*([1-9])$/;
const CITEE = /\bUE\s*([1-6])\s*[.,]?\s*([1-9])(?!\d)/;
const CITEE_SANS_SEMESTRE = /\b(?:UE|BC)\s*([1-9])(?!\d)/;
const ECTS = /(\d+(?:[.,]\d+)?)\s*(?:ECTS|CREDITS?)\b/;

/** The UE with which a text begins, and what follows: « UE 3.1 – Spécifier ». In capitals, without accents. */
export function ueEnTete(brut: string): { readonly ue: UeNommee; readonly suite: string } | null {
  const trouvee = COMPETENCE.exec(brut) ?? EN_TETE.exec(brut);
  if (!trouvee) return null;
  const [entiere, semestre, competence] = trouvee;
  const ue = { semestre: semestre ? Number(semestre) : null, competence: Number(competence) };
  return { ue, suite: brut.slice(entiere.length) };
}

/** The UE that a text names somewhere, with its semester. */
export function ueCitee(texte: string): (UeNommee & { readonly semestre: number }) | null {
  const trouvee = CITEE.exec(sansAccents(texte));
  return trouvee && { semestre: Number(trouvee[1]), competence: Number(trouvee[2]) };
}

/** The UE that a text names somewhere, with or without its semester. In capitals, without accents. */
export function ueNommee(brut: string): UeNommee | null {
  const citee = ueCitee(brut);
  if (citee) return citee;
  const seule = CITEE_SANS_SEMESTRE.exec(brut);
  return seule && { semestre: null, competence: Number(seule[1]) };
}

/** « (4 ECTS) », in capitals, without accents. */
export function ectsCites(brut: string): number | null {
  const trouves = ECTS.exec(brut);
  return trouves && Number(trouves[1]!.replace(",", "."));
}
