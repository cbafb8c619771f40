import { sansAccents } from "../../maquette";

/** The words that may come before an upper-case surname and belong to it: « de la TOUR ». */
const PARTICULES: ReadonlySet<string> = new Set(
  "d da de del della den der des di do dos du el la las le les los van von y zu zum zur".split(" ")
);

const CIVILITE = /^(?:M\.|Mr\.?|MM\.|Mme\.?|Mlle\.?)\s+/i;

/**
 * Splits a full name: the words in upper case are the surname (« MARTIN Lou », « Lou MARTIN »).
 * When they do not tell, the whole goes to `nom`.
 */
export function separerNom(complet: string): { readonly nom: string; readonly prenom: string } {
  const texte = espacer(complet.replace(CIVILITE, ""));
  const virgule = texte.indexOf(",");
  if (virgule > 0)
    return { nom: texte.slice(0, virgule).trim(), prenom: texte.slice(virgule + 1).trim() };
  const mots = texte.split(" ");
  let debut = mots.findIndex(enCapitales);
  if (debut < 0) return { nom: texte, prenom: "" };
  let fin = debut;
  while (fin < mots.length && enCapitales(mots[fin]!)) fin++;
  while (debut > 0 && PARTICULES.has(mots[debut - 1]!)) debut--;
  const avant = mots.slice(0, debut);
  const apres = mots.slice(fin);
  const tranche = avant.length === 0 ? apres : avant;
  const ambigu = tranche.length === 0 || (avant.length > 0 && apres.length > 0);
  if (ambigu || tranche.some(enCapitales)) return { nom: texte, prenom: "" };
  return { nom: mots.slice(debut, fin).join(" "), prenom: tranche.join(" ") };
}

/** At least two letters, all of them capitals: an initial (`L.`) tells nothing. */
function enCapitales(mot: string): boolean {
  const lettres = mot.replace(/\P{L}/gu, "");
  return lettres.length >= 2 && lettres === lettres.toUpperCase();
}

/** One space between words, none around: what people type twice by mistake is not part of a name. */
export function espacer(texte: string): string {
  const taille = texte.trim();
  return /\s\s|[^\S ]/.test(taille) ? taille.replace(/\s+/g, " ") : taille;
}

const SEPARATEURS = /[^A-Z0-9]+/;

/**
 * The name under which a student is the same in two sheets: its words without case nor accents, split on spaces,
 * hyphens and apostrophes, in alphabetical order.
 */
export function cleNom(nom: string, prenom: string): string {
  const texte = sansAccents(`${nom.replace(CIVILITE, "")} ${prenom}`)
    .replace(/Œ/g, "OE")
    .replace(/Æ/g, "AE")
    .replace(/Ø/g, "O");
  return texte
    .split(SEPARATEURS)
    .filter((mot) => mot !== "")
    .sort()
    .join(" ");
}
