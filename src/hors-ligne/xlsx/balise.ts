import { LecteurXml } from "./lecteur-xml";
import { echapperAttribut } from "./xml";

/** An opening tag with some attributes set, and those whose value is `null` removed; the others as they were written. */
export function avecAttributs(
  balise: string,
  valeurs: Readonly<Record<string, string | null>>
): string {
  const lecteur = new LecteurXml(balise);
  lecteur.suivant();
  const attributs = new Map(lecteur.attributs());
  for (const [nom, valeur] of Object.entries(valeurs)) {
    if (valeur === null) attributs.delete(nom);
    else attributs.set(nom, echapperAttribut(valeur));
  }
  const ecrits = [...attributs]
    .map(([nom, valeur]) => ` ${nom}="${valeur.replaceAll('"', "&quot;")}"`)
    .join("");
  return `<${lecteur.nom}${ecrits}${lecteur.vide ? "/" : ""}>`;
}

/** The same document whose root, if it closed itself (`<dxfs/>`), is open for children (`<dxfs></dxfs>`). */
export function ouvrirRacine(texte: string): string {
  const lecteur = new LecteurXml(texte);
  while (lecteur.suivant() && lecteur.genre !== "ouverture");
  if (!lecteur.vide) return texte;
  return `${texte.slice(0, lecteur.fin - 2).trimEnd()}></${lecteur.nom}>${texte.slice(lecteur.fin)}`;
}

/** The contrary, for a root that was given no child. */
export function refermerRacine(texte: string): string {
  const jonction = texte.lastIndexOf("></");
  return `${texte.slice(0, jonction)}/${texte.slice(texte.indexOf(">", jonction + 1))}`;
}

/** The opening tag of an element. */
export function baliseOuvrante(xml: string): string {
  const lecteur = new LecteurXml(xml);
  lecteur.suivant();
  return xml.slice(0, lecteur.fin);
}
