import { ErreurClasseur, MARQUE, type Surlignage } from "../../classeur";
import { adressePlage } from "../../adresse";
import type { Chantier } from "./chantier";
import { formuleDeFichier } from "./formules";
import { LecteurXml } from "./lecteur-xml";
import { ORDRE_FEUILLE } from "./ooxml";
import { Partie } from "./partie";
import { echapperTexte } from "./xml";

/** Removes our rules from the sheets, then adds these behind those of the staff, which stay first. */
export function surligner(
  chantier: Chantier,
  surlignage: readonly Surlignage[],
  intactes: readonly string[] = []
): void {
  const parRang = new Map<number, Surlignage[]>();
  for (const regle of surlignage) {
    const rang = chantier.rang(regle.feuille);
    if (!chantier.onglets[rang]?.partie) throw feuilleAbsente(regle.feuille);
    parRang.set(rang, [...(parRang.get(rang) ?? []), regle]);
  }
  chantier.onglets.forEach(({ nom, partie }, rang) => {
    if (partie === null) return;
    if (!intactes.includes(nom)) retirerNosRegles(chantier, partie);
    ajouterNosRegles(chantier, partie, parRang.get(rang) ?? []);
  });
}

function feuilleAbsente(nom: string): ErreurClasseur {
  return new ErreurClasseur(
    "inattendue",
    `La feuille « ${nom} », à surligner, n’est plus dans le classeur.`
  );
}

function retirerNosRegles({ paquet }: Chantier, nomPartie: string): void {
  const lu = paquet.texte(nomPartie);
  const nettoye = sansNosRegles(lu);
  if (nettoye !== lu) paquet.ecrire(nomPartie, nettoye);
}

function ajouterNosRegles(
  chantier: Chantier,
  nomPartie: string,
  regles: readonly Surlignage[]
): void {
  if (regles.length === 0) return;
  const partie = new Partie(chantier.paquet.texte(nomPartie), ORDRE_FEUILLE);
  const priorite = derniere(partie);
  regles.forEach((regle, i) => {
    partie.inserer(
      "conditionalFormatting",
      regleXml(chantier, partie.prefixe, regle, priorite + 1 + i)
    );
  });
  chantier.paquet.ecrire(nomPartie, partie.texte());
}

function regleXml(
  chantier: Chantier,
  p: string,
  { plage, formule, style }: Surlignage,
  priorite: number
): string {
  const format = chantier.styles.differentiel(style);
  const regle = `<${p}cfRule type="expression" dxfId="${format}" priority="${priorite}">`;
  const ecrite = `<${p}formula>${echapperTexte(formuleDeFichier(formule))}</${p}formula>`;
  return `<${p}conditionalFormatting sqref="${adressePlage(plage)}">${regle}${ecrite}</${p}cfRule></${p}conditionalFormatting>`;
}

/** A sheet without our rules, and without the elements that held nothing else; every other byte as it was. */
function sansNosRegles(texte: string): string {
  if (!texte.includes(MARQUE)) return texte;
  const feuille = new Partie(texte);
  for (const enfant of [...feuille.tous("conditionalFormatting"), ...feuille.tous("extLst")]) {
    feuille.remplacer(enfant, elaguer(feuille.xml(enfant)));
  }
  return feuille.changee ? feuille.texte() : texte;
}

/** An element without our rules; empty when it held nothing else that can stand alone. */
function elaguer(xml: string): string {
  if (!xml.includes(MARQUE)) return xml;
  const partie = new Partie(xml);
  if (partie.nom === "cfRule")
    return formules(xml).some((formule) => formule.includes(MARQUE)) ? "" : xml;
  for (const enfant of partie.enfants) partie.remplacer(enfant, elaguer(partie.xml(enfant)));
  if (!partie.changee) return xml;
  const reste = new Partie(partie.texte());
  const utiles = reste.enfants.map((enfant) => new Partie(reste.xml(enfant)).nom);
  const vide =
    partie.nom === "conditionalFormatting" ? !utiles.includes("cfRule") : utiles.length === 0;
  return vide ? "" : reste.source;
}

/** The formulas of a rule: `formula` in the sheet's own namespace, `f` in that of the extensions. */
function formules(xml: string): string[] {
  const lecteur = new LecteurXml(xml);
  const lues: string[] = [];
  let dedans = false;
  while (lecteur.suivant()) {
    if (lecteur.genre === "texte" && dedans) lues.push(lecteur.texte());
    else if (/^(?:.*:)?(?:formula|f)$/.test(lecteur.nom)) dedans = lecteur.genre === "ouverture";
  }
  return lues;
}

/** The last priority given in a sheet: the rules of the extensions count too. */
function derniere(feuille: Partie): number {
  const blocs = [...feuille.tous("conditionalFormatting"), ...feuille.tous("extLst")];
  const rangs = blocs.flatMap((bloc) =>
    [...feuille.xml(bloc).matchAll(/\spriority\s*=\s*["'](\d+)/g)].map(([, rang]) => Number(rang))
  );
  return Math.max(0, ...rangs);
}
