import type { FeuilleEcrite, Plage } from "../../classeur";
import { adressePlage } from "../../adresse";
import type { Chantier } from "./chantier";
import { nomsDefinis } from "./noms";
import { ENTETE_XML, TYPE_TABLEAU } from "./ooxml";
import { Partie } from "./partie";
import type { Relation } from "./relations";
import { coderChaine, decoder, decoderChaine, echapperAttribut } from "./xml";

/**
 * Gives a sheet its table and no other: the cells under any other table of this sheet are gone, and Excel would repair
 * a table whose headers are not there. A table of the same name keeps its part, its id and the ids of its columns.
 */
export function poserTableau(
  chantier: Chantier,
  nomPartie: string,
  partie: Partie,
  feuille: FeuilleEcrite
): void {
  const { tableau } = feuille;
  const nom = tableau && nomLibre(chantier, nomPartie, tableau.nom);
  const anciens = tableauxDe(chantier, nomPartie);
  const garde = anciens.find((ancien) => ancien.nom.toLowerCase() === nom?.toLowerCase());
  for (const ancien of anciens) if (ancien !== garde) retirer(chantier, nomPartie, ancien);
  if (!tableau || nom === undefined) return partie.poser("tableParts", "");
  const texte = tableauXml(chantier, tableau.plage, entetes(feuille, tableau.plage), nom, garde);
  const id = garde ? garde.lien.id : ajouter(chantier, nomPartie, texte);
  if (garde && garde.texte !== texte) chantier.paquet.ecrire(garde.lien.cible, texte);
  const p = partie.prefixe;
  const lien = chantier.lien(partie, id);
  partie.poser("tableParts", `<${p}tableParts count="1"><${p}tablePart ${lien}/></${p}tableParts>`);
}

interface Tableau {
  readonly lien: Relation;
  readonly texte: string;
  readonly nom: string;
  readonly id: number;
  /** Ids of the columns by name: slicers know a column by its id. */
  readonly colonnes: ReadonlyMap<string, number>;
}

function tableauxDe({ paquet }: Chantier, nomPartie: string): Tableau[] {
  const liens = paquet.relations(nomPartie).filter(({ genre }) => genre === "table");
  return liens.map((lien) => {
    const texte = paquet.texte(lien.cible);
    const partie = new Partie(texte);
    const nom = decoder(partie.attributs.get("displayName") ?? "");
    const id = Number(partie.attributs.get("id"));
    return { lien, texte, nom, id, colonnes: idsDesColonnes(partie.ouvrir("tableColumns")) };
  });
}

function idsDesColonnes(colonnes: Partie): Map<string, number> {
  const ids = new Map<string, number>();
  for (const enfant of colonnes.tous("tableColumn")) {
    const { attributs } = new Partie(colonnes.xml(enfant));
    ids.set(decoderChaine(decoder(attributs.get("name") ?? "")), Number(attributs.get("id")));
  }
  return ids;
}

function ailleurs(chantier: Chantier, nomPartie: string): Tableau[] {
  const parties = chantier.onglets.map((onglet) => onglet.partie);
  return parties.flatMap((partie) =>
    partie === null || partie === nomPartie ? [] : tableauxDe(chantier, partie)
  );
}

/** Names of tables and names of ranges are one list in a workbook: a name that is taken gets a number. */
function nomLibre(chantier: Chantier, nomPartie: string, souhaite: string): string {
  const tableaux = ailleurs(chantier, nomPartie).map(({ nom }) => nom);
  const pris = new Set(
    [...tableaux, ...nomsDefinis(chantier.classeur.partie)].map((nom) => nom.toLowerCase())
  );
  let nom = souhaite;
  for (let numero = 2; pris.has(nom.toLowerCase()); numero++) nom = `${souhaite}_${numero}`;
  return nom;
}

function ajouter(chantier: Chantier, nomPartie: string, texte: string): string {
  const cible = chantier.paquet.creer(chantier.chemin("tables/table"), TYPE_TABLEAU, texte);
  return chantier.paquet.relier(nomPartie, `${chantier.classeur.dialecte.relations}/table`, cible);
}

function retirer({ paquet }: Chantier, nomPartie: string, { lien }: Tableau): void {
  paquet.delier(nomPartie, lien.id);
  paquet.retirer(lien.cible);
}

function entetes({ cellules }: FeuilleEcrite, { ligne, colonne, colonnes }: Plage): string[] {
  return (cellules[ligne] ?? []).slice(colonne, colonne + colonnes).map(String);
}

function tableauXml(
  chantier: Chantier,
  plage: Plage,
  entetes: readonly string[],
  nom: string,
  ancien: Tableau | undefined
): string {
  const id = ancien?.id ?? Math.max(0, ...ailleurs(chantier, "").map((autre) => autre.id)) + 1;
  const reference = adressePlage(plage);
  return (
    `${ENTETE_XML}<table xmlns="${chantier.classeur.dialecte.principal}" id="${id}" name="${nom}"` +
    ` displayName="${nom}" ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    colonnesXml(entetes, ancien?.colonnes ?? new Map()) +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1"' +
    ' showColumnStripes="0"/></table>'
  );
}

function colonnesXml(entetes: readonly string[], connues: ReadonlyMap<string, number>): string {
  let dernier = Math.max(0, ...connues.values());
  const colonnes = entetes.map((entete) => {
    const nom = echapperAttribut(coderChaine(entete).replaceAll("\n", "_x000a_"));
    return `<tableColumn id="${connues.get(entete) ?? ++dernier}" name="${nom}"/>`;
  });
  return `<tableColumns count="${colonnes.length}">${colonnes.join("")}</tableColumns>`;
}
