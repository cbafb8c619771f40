import { LecteurXml } from "./lecteur-xml";
import type { Paquet } from "./paquet";
import { decoderChaine } from "./xml";

/**
 * The text of the rich or plain string that was just opened (`si` or `is`), read to its end: runs are put together,
 * phonetic runs are left out.
 */
export function lireTexteRiche(lecteur: LecteurXml, prefixe: string): string {
  const fin = lecteur.profondeur;
  let texte = "";
  let phonetique = 0;
  let dansT = false;
  while (lecteur.suivant() && !(lecteur.genre === "fermeture" && lecteur.profondeur === fin)) {
    if (lecteur.genre === "texte") texte += dansT && phonetique === 0 ? lecteur.texte() : "";
    else if (lecteur.nom === `${prefixe}t`) dansT = lecteur.genre === "ouverture";
    else if (lecteur.nom === `${prefixe}rPh`) phonetique += lecteur.genre === "ouverture" ? 1 : -1;
  }
  return decoderChaine(texte);
}

/** The strings that the cells of all the sheets share, by index; none when the workbook has no such part. */
export function lireChaines(paquet: Paquet, nomClasseur: string): readonly string[] {
  const nom = paquet.relation(nomClasseur, "sharedStrings")?.cible;
  if (nom === undefined) return [];
  const lecteur = new LecteurXml(paquet.texte(nom));
  const chaines: string[] = [];
  let prefixe = "";
  while (lecteur.suivant()) {
    if (lecteur.genre !== "ouverture") continue;
    if (lecteur.profondeur === 0) prefixe = lecteur.nom.slice(0, lecteur.nom.indexOf(":") + 1);
    else if (lecteur.nom === `${prefixe}si`) chaines.push(lireTexteRiche(lecteur, prefixe));
  }
  return chaines;
}
