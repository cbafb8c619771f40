import type { FeuilleEcrite } from "../../classeur";
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
  const { paquet } = chantier;
  const nom = feuille.tableau && nomLibre(chantier, nomPartie, feuille.tableau.nom);
  const anciens = tableauxDe(chantier, nomPartie);
  const garde = anciens.find((ancien) => ancien.nom.toLowerCase() === nom?.toLowerCase());
  for (const { lien } of anciens.filter((ancien) => ancien !== garde)) {
    paquet.delier(nomPartie, lien.id);
    paquet.retirer(lien.cible);
  }
  if (nom === undefined) return partie.poser("tableParts", "");
  const texte = tableauXml(chantier, feuille, nom, garde);
  const id = garde ? garde.lien.id : ajouter(chantier, nomPartie, texte);
  if (garde && garde.texte !== texte) paquet.ecrire(garde.lien.cible, texte);
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
    const colonnes = partie.ouvrir("tableColumns");
    const identifiees = colonnes.tous("tableColumn").map((enfant) => {
      const { attributs } = new Partie(colonnes.xml(enfant));
      return [
        decoderChaine(decoder(attributs.get("name") ?? "")),
        Number(attributs.get("id")),
      ] as const;
    });
    const nom = decoder(partie.attributs.get("displayName") ?? "");
    return {
      lien,
      texte,
      nom,
      id: Number(partie.attributs.get("id")),
      colonnes: new Map(identifiees),
    };
  });
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

function tableauXml(
  chantier: Chantier,
  { cellules, tableau }: FeuilleEcrite,
  nom: string,
  ancien?: Tableau
): string {
  const plage = tableau?.plage ?? { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 };
  const id = ancien?.id ?? Math.max(0, ...ailleurs(chantier, "").map((autre) => autre.id)) + 1;
  const entetes = (cellules[plage.ligne] ?? [])
    .slice(plage.colonne, plage.colonne + plage.colonnes)
    .map(String);
  let dernier = Math.max(0, ...(ancien?.colonnes.values() ?? []));
  const colonnes = entetes.map((entete) => {
    const ecrite = coderChaine(entete).replaceAll("\n", "_x000a_");
    return `<tableColumn id="${ancien?.colonnes.get(entete) ?? ++dernier}" name="${echapperAttribut(ecrite)}"/>`;
  });
  return (
    `${ENTETE_XML}<table xmlns="${chantier.classeur.dialecte.principal}" id="${id}" name="${nom}" displayName="${nom}"` +
    ` ref="${adressePlage(plage)}" totalsRowShown="0"><autoFilter ref="${adressePlage(plage)}"/>` +
    `<tableColumns count="${colonnes.length}">${colonnes.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1"' +
    ' showColumnStripes="0"/></table>'
  );
}
