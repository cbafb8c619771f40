import type { UeNommee } from "./ue-nommee";

// The labels below are compared in capitals, without accents.
const AVEC_SEMESTRE = [
  /\bUE\s*([1-6])\s*[.,]?\s*([1-9])(?!\d)/g,
  /\bC\s*([1-6])\s*[.,]\s*([1-9])(?!\d)/g,
];
const SANS_SEMESTRE = [
  /\b(?:UE|BC)\s*([1-9])(?!\d)/g,
  /\b(?:C|COMP\b\.?|COMPETENCE)\s*([1-9])(?!\d)/g,
];
const SEMESTRE = /\bS(?:EM\b\.?|EMESTRE)?\s*([1-6])\b/g;
/** « UE31/41 », « UE31 et 41 »: the word is written once. */
const ABREGEE = /(\bUE\s*[1-6]\s*[.,]?\s*[1-9]\s*)(?:\/|\bET\b)\s*(?=[1-6]\s*[.,]?\s*[1-9](?!\d))/g;

/**
 * The UE that a label of coefficients names, each once: those with their semester if any has one. A competence
 * (« Coef C1 ») is the UE of its number.
 */
export function uesCitees(label: string): UeNommee[] {
  const texte = label.replace(ABREGEE, "$1 UE");
  const avec = chiffres(texte, AVEC_SEMESTRE);
  if (avec.length > 0) return distinctes(avec.map(([s, c]) => ({ semestre: s!, competence: c! })));
  const [semestre = null, ...autres] = new Set(chiffres(texte, [SEMESTRE]).map(([s]) => s!));
  return distinctes(
    chiffres(texte, SANS_SEMESTRE).map(([competence]) => ({
      semestre: autres.length > 0 ? null : semestre,
      competence: competence!,
    }))
  );
}

/** What the first form that is met somewhere captures, each time. */
function chiffres(texte: string, formes: readonly RegExp[]): number[][] {
  const trouves = formes.map((forme) =>
    [...texte.matchAll(forme)].map(([, ...captures]) => captures.map(Number))
  );
  return trouves.find((lus) => lus.length > 0) ?? [];
}

function distinctes(ues: readonly UeNommee[]): UeNommee[] {
  return [...new Map(ues.map((ue) => [`${ue.semestre}.${ue.competence}`, ue])).values()];
}
