import type { Feuille } from "../../classeur";
import type { Disposition } from "../disposition/disposition";
import { LIGNES_EXPLOREES } from "../disposition/entetes";
import { cleUsuelle } from "../disposition/module-nomme";
import { semestreCite } from "../disposition/semestre";
import { recrire, type Nommee, type Titre } from "./recrire";
import { semestresDesColonnes } from "./semestres";
import { cleTitre, modulesDuTitre, separerMaximum, type Titres } from "./titres";

/** The titles of a sheet that was read stand at most so many rows above its codes. */
const AU_DESSUS = 2;

/** A sheet that was read: its columns without a module that is known, when their header is a title. */
export function nommerColonnes(
  feuille: Feuille,
  lue: Disposition,
  titres: Titres,
  codes: ReadonlySet<string>
): Nommee | null {
  const { entete, etudiants, modules, laissees, moyennes } = lue;
  // `R3.01-1` is a part of R3.01: the title of the whole says nothing sure beside it.
  const presents = new Set(
    modules.flatMap(({ cle, code }) => [cle, cleUsuelle(code.replace(/-\d+$/, ""))])
  );
  const deModules = [
    ...laissees.filter(({ sens }) => sens === "colonne").map(({ index }) => index),
    ...modules.filter(({ cle }) => !codes.has(cle)).map(({ colonne }) => colonne),
  ];
  const libres = new Set([...deModules, ...moyennes.map(({ colonne }) => colonne)]);
  const trouves: Titre[] = [];
  for (let ligne = Math.max(0, entete - AU_DESSUS); ligne < etudiants[0]!; ligne++) {
    const siens = titresDeLaLigne(feuille, ligne, lue.semestre, titres).filter(
      ({ colonne, code }) => libres.has(colonne) && !presents.has(cleUsuelle(code))
    );
    // A UE over one title is a mean with its name; over a row of titles, it is over a module.
    if (!siens.some(({ colonne }) => deModules.includes(colonne))) continue;
    siens.forEach(({ colonne }) => libres.delete(colonne));
    trouves.push(...siens);
  }
  return recrire(feuille, trouves);
}

/** A sheet that names no module: the row that has the most titles. @param semestre that a person gave to it. */
export function nommerUneLigne(
  feuille: Feuille,
  titres: Titres,
  semestre: number | null
): Nommee | null {
  const connu = semestre ?? semestreCite([feuille.nom]);
  let meilleure: readonly Titre[] = [];
  feuille.cellules.slice(0, LIGNES_EXPLOREES).forEach((cellules, l) => {
    if (!aUnTitre(cellules, titres)) return;
    const dit = connu ?? semestreCite(textesDe(feuille, l));
    const siens = titresDeLaLigne(feuille, l, dit, titres);
    if (siens.length > meilleure.length) meilleure = siens;
  });
  return recrire(feuille, meilleure);
}

/** Whether some header that is looked at may be a title. */
export function aDesTitres({ cellules }: Feuille, titres: Pick<Titres, "has">): boolean {
  return cellules.slice(0, LIGNES_EXPLOREES).some((ligne) => aUnTitre(ligne, titres));
}

function aUnTitre(cellules: readonly unknown[], titres: Pick<Titres, "has">): boolean {
  return cellules.some(
    (valeur) => estTexte(valeur) && titres.has(cleTitre(separerMaximum(valeur).titre))
  );
}

/** The texts above a row. */
function textesDe({ cellules }: Feuille, ligne: number): string[] {
  return cellules.slice(0, ligne).flatMap((valeurs) => valeurs.filter(estTexte));
}

/** The only semester that has all the titles of a row; `null` when there is none, or several. */
function semestreDesTitres(cellules: readonly unknown[], titres: Titres): number | null {
  const possibles = cellules
    .filter(estTexte)
    .map((texte) => modulesDuTitre(titres, texte, null).map(({ semestre }) => semestre))
    .filter((semestres) => semestres.length > 0);
  const communs = new Set(possibles.reduce(enCommun, possibles[0] ?? []));
  return communs.size === 1 ? [...communs][0]! : null;
}

function enCommun(uns: readonly number[], autres: readonly number[]): number[] {
  return uns.filter((semestre) => autres.includes(semestre));
}

/** The cells of a row that are the title of one module, and of one only. */
function titresDeLaLigne(
  feuille: Feuille,
  ligne: number,
  semestre: number | null,
  titres: Titres
): Titre[] {
  const cellules = feuille.cellules[ligne]!;
  if (!aUnTitre(cellules, titres)) return [];
  const dit = semestre ?? semestreDesTitres(cellules, titres);
  const semestres = semestresDesColonnes(feuille, ligne, dit);
  return cellules.flatMap((valeur, colonne) => {
    if (!estTexte(valeur)) return [];
    const [module, autre] = modulesDuTitre(titres, valeur, semestres[colonne]!);
    if (!module || autre) return [];
    const { titre, sur } = separerMaximum(valeur);
    const { code } = module;
    return [{ ligne, colonne, code, entete: `${code}${sur}`, titre }];
  });
}

function estTexte(valeur: unknown): valeur is string {
  return typeof valeur === "string" && valeur !== "";
}
