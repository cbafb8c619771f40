import type { Dessin, FeuilleGrille } from "../../grille/types";
import { graduations, lireDonnees, type Colonne, type Donnees } from "./colonnes";

const [LARGEUR, HAUTEUR] = [560, 250];
const CADRE = { gauche: 55, droite: LARGEUR - 8, haut: 10, bas: HAUTEUR - 42 };
/** Part of the room of a category that its columns take. */
const REMPLI = 0.64;

/** A chart of columns, drawn plainly: its cells, titles and colours as they were asked for. It is not Excel's drawing. */
export function figure(dessin: Dessin, feuille: FeuilleGrille): HTMLElement {
  const donnees = lireDonnees(dessin, feuille);
  const titre = document.createElement("figcaption");
  titre.textContent = dessin.titre;
  const entiere = document.createElement("figure");
  entiere.append(titre, image(dessin, donnees), legende(dessin, donnees));
  return entiere;
}

function legende(dessin: Dessin, { series }: Donnees): HTMLElement {
  const liste = document.createElement("ul");
  series.forEach((nom, serie) => {
    const ligne = document.createElement("li");
    const pastille = document.createElement("span");
    Object.assign(pastille.style, {
      background: fond(dessin, serie),
      borderColor: contour(dessin, serie),
    });
    ligne.append(pastille, nom);
    liste.append(ligne);
  });
  return liste;
}

/** Where things stand in the image: along the categories, and up the values. */
interface Reperes {
  readonly pas: number;
  readonly y: (valeur: number) => number;
  readonly valeurs: readonly number[];
}

function image(dessin: Dessin, donnees: Donnees): SVGElement {
  const valeurs = graduations(donnees.colonnes);
  const pas = (CADRE.droite - CADRE.gauche) / donnees.categories.length;
  const parUnite = (CADRE.bas - CADRE.haut) / valeurs.at(-1)!;
  const reperes = { pas, valeurs, y: (valeur: number) => CADRE.bas - valeur * parUnite };
  const viewBox = `0 0 ${LARGEUR} ${HAUTEUR}`;
  const racine = el("svg", { viewBox, role: "img", "aria-label": dessin.titre });
  racine.append(
    ...axes(dessin, donnees, reperes),
    ...donnees.colonnes.map((colonne) => rectangle(colonne, dessin, donnees, reperes))
  );
  return racine;
}

function axes(dessin: Dessin, { categories }: Donnees, { pas, y, valeurs }: Reperes): SVGElement[] {
  const { gauche, droite, haut, bas } = CADRE;
  return [
    ...valeurs.flatMap((valeur) => [
      el("line", { x1: gauche, x2: droite, y1: y(valeur), y2: y(valeur), stroke: "#d9d9d9" }),
      texte(String(valeur), { x: gauche - 6, y: y(valeur) + 4, "text-anchor": "end" }),
    ]),
    ...categories.map((nom, rang) => texte(nom, { x: gauche + (rang + 0.5) * pas, y: bas + 16 })),
    texte(dessin.axes.categories, { x: (gauche + droite) / 2, y: HAUTEUR - 6 }),
    texte(dessin.axes.valeurs, { x: -(haut + bas) / 2, y: 16, transform: "rotate(-90)" }),
  ];
}

function rectangle(
  { categorie, serie, base, valeur }: Colonne,
  dessin: Dessin,
  { series, categories, empile }: Donnees,
  { pas, y }: Reperes
): SVGElement {
  const width = (REMPLI * pas) / (empile ? 1 : series.length);
  const debut = CADRE.gauche + (categorie + (1 - REMPLI) / 2) * pas;
  const haut = y(base + valeur);
  const colonne = el("rect", {
    ...{ x: debut + (empile ? 0 : serie * width), y: haut, width, height: y(base) - haut },
    ...{ fill: fond(dessin, serie), stroke: contour(dessin, serie) },
  });
  colonne.append(el("title", {}, `${categories[categorie]} · ${series[serie]} : ${valeur}`));
  return colonne;
}

function texte(contenu: string, attributs: Record<string, string | number>): SVGElement {
  return el("text", { "text-anchor": "middle", ...attributs }, contenu);
}

function el(nom: string, attributs: Record<string, string | number>, contenu = ""): SVGElement {
  const cree = document.createElementNS("http://www.w3.org/2000/svg", nom);
  for (const [cle, valeur] of Object.entries(attributs)) cree.setAttribute(cle, String(valeur));
  cree.textContent = contenu;
  return cree;
}

function fond(dessin: Dessin, serie: number): string {
  return dessin.series[serie]?.fond ?? "#7f7f7f";
}

function contour(dessin: Dessin, serie: number): string {
  return dessin.series[serie]?.contour ?? "transparent";
}
