import type { FeuilleEcrite, Graphique } from "../../classeur";
import { ancreXml, lireCadre, type Cadre } from "./ancre";
import type { Chantier } from "./chantier";
import { idDeRelation } from "./classeur-xlsx";
import { graphiqueXml } from "./graphique-xml";
import { ENTETE_XML, TYPE_DESSIN, TYPE_GRAPHIQUE } from "./ooxml";
import { Partie, type Enfant } from "./partie";

/**
 * Draws the charts of a sheet, each in the place of the one that bears its name, with its part and its ids. Every other
 * drawing of the sheet (people's charts, pictures, shapes) keeps its bytes.
 */
export function dessiner(
  chantier: Chantier,
  nomPartie: string,
  partie: Partie,
  feuille: FeuilleEcrite
): void {
  const { graphiques = [] } = feuille;
  if (graphiques.length === 0) return;
  const dessin = dessinDe(chantier, nomPartie, partie);
  for (const graphique of graphiques)
    poser(
      chantier,
      dessin,
      graphique,
      graphiqueXml(graphique, feuille, chantier.classeur.dialecte)
    );
}

/** The drawing part of a sheet; it is made for a sheet that has none. */
function dessinDe(chantier: Chantier, nomPartie: string, partie: Partie): string {
  const { paquet, classeur } = chantier;
  const { ancrage, relations } = classeur.dialecte;
  const [element] = partie.tous("drawing");
  const ancien = element && idDeRelation(new Partie(partie.xml(element)).attributs);
  const lien = paquet.relations(nomPartie).find(({ id }) => id === ancien);
  if (lien) return lien.cible;
  const vide = `${ENTETE_XML}<xdr:wsDr xmlns:xdr="${ancrage}"/>`;
  const dessin = paquet.creer(chantier.chemin("drawings/drawing"), TYPE_DESSIN, vide);
  const id = paquet.relier(nomPartie, `${relations}/drawing`, dessin);
  partie.poser("drawing", `<${partie.prefixe}drawing ${chantier.lien(partie, id)}/>`);
  return dessin;
}

function poser(chantier: Chantier, nomDessin: string, graphique: Graphique, texte: string): void {
  const { paquet, classeur } = chantier;
  const dessin = new Partie(paquet.texte(nomDessin));
  const liens = paquet.relations(nomDessin);
  const ancien = chercher(dessin, graphique.nom);
  const lien = ancien && liens.find(({ id }) => id === ancien.cadre.relation);
  if (lien) paquet.ecrire(lien.cible, texte);
  const cadre = lien ? ancien.cadre : ajouter(chantier, dessin, nomDessin, texte);
  const ancre = ancreXml(graphique, cadre, classeur.dialecte);
  if (ancien) dessin.remplacer(ancien.ancre, ancre);
  else dessin.inserer("", ancre);
  if (dessin.changee) paquet.ecrire(nomDessin, dessin.texte());
}

/** The anchor of the chart of that name, as people may have moved it. */
function chercher(dessin: Partie, nom: string): { ancre: Enfant; cadre: Cadre } | undefined {
  return dessin.enfants
    .flatMap((ancre) => {
      const cadre = lireCadre(dessin.xml(ancre));
      return cadre ? [{ ancre, cadre }] : [];
    })
    .find(({ cadre }) => cadre.nom === nom);
}

/** Adds the part of a chart under a free name; the ids of what is drawn on one sheet are all different. */
function ajouter(
  chantier: Chantier,
  dessin: Partie,
  nomDessin: string,
  texte: string
): Omit<Cadre, "nom"> {
  const { paquet, classeur } = chantier;
  const cible = paquet.creer(chantier.chemin("charts/chart"), TYPE_GRAPHIQUE, texte);
  const relation = paquet.relier(nomDessin, `${classeur.dialecte.relations}/chart`, cible);
  const ids = [...dessin.source.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)/g)];
  return { id: String(Math.max(1, ...ids.map(([, id]) => Number(id))) + 1), relation };
}
