import { ESPACE_ANNEXE } from "../../classeur";
import type { Chantier } from "./chantier";
import { lireClasseurXlsx } from "./classeur-xlsx";
import { LecteurXml } from "./lecteur-xml";
import { ENTETE_XML, TYPE_PROPRIETES_ANNEXE } from "./ooxml";
import type { Paquet } from "./paquet";
import { decoder, XmlInvalide } from "./xml";
import { ZipInvalide } from "./zip";

/** The text of the custom XML part of our namespace; `null` when there is none, or several. */
export function lireAnnexe(paquet: Paquet): string | null {
  const [seule, autre] = annexesDe(paquet, lireClasseurXlsx(paquet).nom);
  return seule !== undefined && autre === undefined ? paquet.texte(seule) : null;
}

/** Keeps this annex in place of the one that is there; an empty one removes it. Other custom parts keep every byte. */
export function poserAnnexe(chantier: Chantier, annexe: string): void {
  const { paquet, classeur } = chantier;
  const [premiere, ...autres] = annexesDe(paquet, classeur.nom);
  const enTrop = annexe === "" && premiere !== undefined ? [premiere, ...autres] : autres;
  for (const partie of enTrop) retirer(chantier, partie);
  if (annexe === "") return;
  if (premiere === undefined) ajouter(chantier, annexe);
  else paquet.ecrire(premiere, annexe);
}

/** The parts of our namespace, by their names; a link that led nowhere may lead to one of them. */
function annexesDe(paquet: Paquet, classeur: string): string[] {
  const liens = paquet.relations(classeur);
  const cibles = liens.flatMap(({ genre, cible, externe }) =>
    genre === "customXml" && !externe ? [cible] : []
  );
  return [...new Set(cibles)].filter((cible) => estNotre(paquet, cible));
}

/** By the namespace of its root. What other programs keep may be damaged: that is not ours to tell. */
function estNotre(paquet: Paquet, partie: string): boolean {
  try {
    const lecteur = new LecteurXml(paquet.texte(partie));
    while (lecteur.suivant() && lecteur.genre !== "ouverture");
    const [prefixe] = lecteur.nom.includes(":") ? lecteur.nom.split(":") : [""];
    const espace = prefixe === "" ? "xmlns" : `xmlns:${prefixe}`;
    return decoder(new Map(lecteur.attributs()).get(espace) ?? "") === ESPACE_ANNEXE;
  } catch (erreur) {
    if (erreur instanceof ZipInvalide || erreur instanceof XmlInvalide) return false;
    throw erreur;
  }
}

function ajouter({ paquet, classeur }: Chantier, annexe: string): void {
  const { relations } = classeur.dialecte;
  const partie = paquet.creer("customXml/item", "application/xml", annexe);
  paquet.relier(classeur.nom, `${relations}/customXml`, partie);
  const espace = relations.replace(/relationships$/, "customXml");
  const proprietes = paquet.creer(
    "customXml/itemProps",
    TYPE_PROPRIETES_ANNEXE,
    `${ENTETE_XML}<ds:datastoreItem ds:itemID="${IDENTITE}" xmlns:ds="${espace}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${ESPACE_ANNEXE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
  paquet.relier(partie, `${relations}/customXmlProps`, proprietes);
}

/** Which item of the workbook ours is: always the same, so that the same plan gives the same file. */
const IDENTITE = "{0B7A9C52-6F1D-4E0C-9D3A-5A1F4C2E7B60}";

function retirer({ paquet, classeur }: Chantier, partie: string): void {
  for (const { id, cible } of paquet.relations(classeur.nom))
    if (cible === partie) paquet.delier(classeur.nom, id);
  for (const { genre, cible } of paquet.relations(partie))
    if (genre === "customXmlProps") paquet.retirer(cible);
  paquet.retirer(partie);
}
