import { adressePlage, lettres } from "../../src/adresse";
import type { Plage, Valeur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { type ClasseurEssaye, type ClasseurRelu, contratClasseur } from "../classeur.contrat";
import type { FeuilleDeDepart, GraphiqueVu } from "../classeur.memoire";
import { cibles, dessiner } from "./dessins-essai";
import { dezipper, elements, partiesDe, type Parties, zipper } from "./paquet-essai";

contratClasseur("fichier .xlsx", async (feuilles) => essayer(fichier(feuilles)));

function essayer(octets: Uint8Array): ClasseurEssaye {
  const classeur = ouvrirFichier(octets);
  return {
    classeur,
    relire: () => relire(classeur.octets()),
    afficher: async (nom) => essayer(afficher(classeur.octets(), nom)),
  };
}

/** The file as Excel saves it after « Afficher » : the tab has no state any more. */
function afficher(octets: Uint8Array, nom: string): Uint8Array {
  const parties = dezipper(octets);
  const classeur = parties["xl/workbook.xml"]!;
  const visible = classeur.replace(new RegExp(`(<sheet name="${nom}"[^>]*?) state="hidden"`), "$1");
  expect(visible).not.toBe(classeur);
  return zipper({ ...parties, "xl/workbook.xml": visible });
}

function fichier(feuilles: readonly FeuilleDeDepart[]): Uint8Array {
  const parties = partiesDe(
    feuilles.map(({ nom, cellules, regles = [], graphiques = [] }) => ({
      nom,
      xml: feuille(cellules, regles) + (graphiques.length > 0 ? `<drawing r:id="rId1"/>` : ""),
    }))
  );
  feuilles.forEach(({ graphiques = [] }, i) => {
    if (graphiques.length > 0) dessiner(parties, i + 1, graphiques);
  });
  return zipper(parties);
}

function feuille(
  cellules: FeuilleDeDepart["cellules"],
  regles: NonNullable<FeuilleDeDepart["regles"]>
): string {
  const rangees = cellules.map(
    (ligne, l) => `<row r="${l + 1}">${ligne.map((v, c) => cellule(v, l, c)).join("")}</row>`
  );
  const formats = regles.map(
    ({ plage, formule }, i) =>
      `<conditionalFormatting sqref="${adressePlage(plage)}"><cfRule type="expression" priority="${i + 1}">` +
      `<formula>${formule.replace("<", "&lt;")}</formula></cfRule></conditionalFormatting>`
  );
  return `<sheetData>${rangees.join("")}</sheetData>${formats.join("")}`;
}

function cellule(valeur: Valeur, ligne: number, colonne: number): string {
  const r = `${lettres(colonne)}${ligne + 1}`;
  if (valeur === "") return "";
  if (typeof valeur === "string") return `<c r="${r}" t="inlineStr"><is><t>${valeur}</t></is></c>`;
  return `<c r="${r}"${typeof valeur === "boolean" ? ' t="b"' : ""}><v>${Number(valeur)}</v></c>`;
}

/** Opens the file anew; rules and names are read by other code than the adapter's. */
async function relire(octets: Uint8Array): Promise<ClasseurRelu> {
  const parties = dezipper(octets);
  const feuilles = [...(await ouvrirFichier(octets).lire())];
  const regles = feuilles.flatMap(({ nom }, i) =>
    reglesDe(parties[`xl/worksheets/sheet${i + 1}.xml`] ?? "").map((regle) => ({
      feuille: nom,
      ...regle,
    }))
  );
  const noms = elements(parties["xl/workbook.xml"] ?? "")
    .filter(({ nom, attributs }) => nom === "definedName" && !attributs["localSheetId"])
    .map(({ attributs, texte }) => {
      const [, feuille = "", reference = ""] = /^'(.*)'!(.*)$/.exec(texte) ?? [];
      return { nom: attributs["name"] ?? "", feuille, plage: plage(reference.replaceAll("$", "")) };
    });
  const graphiques = feuilles.flatMap(({ nom }, i) =>
    graphiquesDe(parties, `xl/worksheets/sheet${i + 1}.xml`, nom)
  );
  return { feuilles, regles, noms, graphiques };
}

function graphiquesDe(parties: Parties, partie: string, feuille: string): GraphiqueVu[] {
  const dessin = cibles(parties, partie, "drawing")[0]?.cible;
  if (dessin === undefined) return [];
  const vus: GraphiqueVu[] = [];
  let nomme = "";
  for (const { nom, attributs } of elements(parties[dessin]!)) {
    if (nom === "xdr:cNvPr") nomme = attributs["name"]!;
    if (nom !== "c:chart") continue;
    const lien = cibles(parties, dessin, "chart").find(({ id }) => id === attributs["r:id"])!;
    vus.push({ feuille, nom: nomme, ...lireGraphique(parties[lien.cible]!, feuille) });
  }
  return vus;
}

/** Title, and the rectangle from the names of the series to the last value. */
function lireGraphique(xml: string, feuille: string): Pick<GraphiqueVu, "titre" | "donnees"> {
  const lus = elements(xml);
  const [titre] = lus.flatMap(({ nom, texte }) => (nom === "a:t" ? [texte] : []));
  const plages = lus
    .filter(({ nom }) => nom === "c:f")
    .map(({ texte }) => plage(texte.replace(`'${feuille}'!`, "").replaceAll("$", "")));
  const [ligne, colonne] = [
    Math.min(...plages.map((une) => une.ligne)),
    Math.min(...plages.map((une) => une.colonne)),
  ];
  const lignes = Math.max(...plages.map((une) => une.ligne + une.lignes)) - ligne;
  const colonnes = Math.max(...plages.map((une) => une.colonne + une.colonnes)) - colonne;
  const donnees = plages.length === 0 ? null : adressePlage({ ligne, colonne, lignes, colonnes });
  return { titre: titre!, donnees };
}

function reglesDe(xml: string): { plage: Plage; formule: string }[] {
  let sqref = "";
  let priorite = 0;
  const vues: { priorite: number; plage: Plage; formule: string }[] = [];
  for (const { nom, attributs, texte } of elements(xml)) {
    if (nom === "conditionalFormatting") sqref = attributs["sqref"] ?? "";
    if (nom === "cfRule") priorite = Number(attributs["priority"]);
    if (nom === "formula") vues.push({ priorite, plage: plage(sqref), formule: texte });
  }
  vues.sort((a, b) => a.priorite - b.priorite);
  return vues.map(({ plage, formule }) => ({ plage, formule }));
}

function plage(reference: string): Plage {
  const [debut, fin] = reference.split(":").map((adresse) => {
    const [, colonne = "A", ligne = "1"] = /^([A-Z])(\d+)$/.exec(adresse) ?? [];
    return { ligne: Number(ligne) - 1, colonne: colonne.charCodeAt(0) - 65 };
  });
  const [a, b] = [debut ?? { ligne: 0, colonne: 0 }, fin ?? debut ?? { ligne: 0, colonne: 0 }];
  return {
    ligne: a.ligne,
    colonne: a.colonne,
    lignes: b.ligne - a.ligne + 1,
    colonnes: b.colonne - a.colonne + 1,
  };
}
