import type { Feuille, Valeur } from "../../classeur";
import { estVide, lireNombre } from "../cellule/cellule";
import { libelle } from "../cellule/libelle";
import { longueurDuNumero, NUMERO_COURT } from "../disposition/contenu";

const LIGNES_EXPLOREES = 20;
/** The labels, one under another, at the left of the evaluations. */
const LIBELLES = ["MODULE", "CODE APOGEE", "MATIERE", "EVALUATION", "COMMENTAIRE", "COEFFICIENT"];
type Libelle = (typeof LIBELLES)[number];
const NECESSAIRES: readonly Libelle[] = ["MODULE", "EVALUATION", "COEFFICIENT"];

/** What the export writes for a mark that nobody entered. */
const NON_SAISIE = -0.01;
const NON_EVALUE = "NE";

/**
 * The export of a departmental intranet in the words of a grid: its labels stand in one column, in lines, and nothing
 * names the columns of the students, which are known by what they hold. `null` for any other sheet.
 */
export function traduireIntranet(feuille: Feuille): Feuille | null {
  const trouve = trouverLibelles(feuille);
  if (!trouve) return null;
  const { colonne: gauche, lignes } = trouve;
  // a second header may say something else of the columns
  const entetes = feuille.cellules.filter((ligne) => libelle(String(ligne[gauche])) === "MODULE");
  if (entetes.length > 1) return null;
  const [codes, evaluations] = [lignes.get("MODULE")!, lignes.get("EVALUATION")!];
  const bas = Math.max(...lignes.values());
  const identite = nommerIdentite(feuille.cellules.slice(bas + 1), gauche);
  const titres = feuille.cellules[codes]!.map((valeur, c) =>
    c <= gauche ? (identite.get(c) ?? "") : intituler(feuille.cellules, codes, evaluations, c)
  );
  const utiles = new Map<number, string>([
    [lignes.get("MATIERE") ?? -1, ""],
    [lignes.get("COEFFICIENT")!, "Coef évaluation"],
  ]);
  const cellules = feuille.cellules.map((ligne, l) => {
    if (l === codes) return titres;
    if (l > bas) return ligne.map(sansNonSaisie);
    if (![...lignes.values()].includes(l)) return ligne;
    const nom = utiles.get(l);
    if (nom === undefined) return ligne.map(() => "");
    return ligne.map((valeur, c) => (c === gauche ? nom : c < gauche ? "" : valeur));
  });
  return { ...feuille, cellules };
}

/** The column of labels, and the row of each. */
function trouverLibelles({
  cellules,
}: Feuille): { readonly colonne: number; readonly lignes: ReadonlyMap<Libelle, number> } | null {
  const parColonne = new Map<number, Map<Libelle, number>>();
  cellules.slice(0, LIGNES_EXPLOREES).forEach((ligne, l) =>
    ligne.forEach((valeur, colonne) => {
      const lu = typeof valeur === "string" && valeur !== "" ? libelle(valeur) : "";
      if (!LIBELLES.includes(lu)) return;
      const lignes = parColonne.get(colonne) ?? new Map<Libelle, number>();
      parColonne.set(colonne, lignes);
      if (!lignes.has(lu)) lignes.set(lu, l);
    })
  );
  for (const [colonne, lignes] of parColonne)
    if (NECESSAIRES.every((necessaire) => lignes.has(necessaire))) return { colonne, lignes };
  return null;
}

/** The header of each column of identity: a number, then names, in one column or two. */
function nommerIdentite(
  lignes: readonly (readonly Valeur[])[],
  derniere: number
): ReadonlyMap<number, string> {
  const colonnes = Array.from({ length: derniere + 1 }, (_, c) => c);
  const ecrites = (c: number): Valeur[] =>
    lignes.map((ligne) => ligne[c]!).filter((valeur) => !estVide(valeur));
  const numero = colonnes.find((c) => laPlupart(ecrites(c), estUnNumero));
  const noms = colonnes.filter((c) => c !== numero && laPlupart(ecrites(c), estUnTexte));
  const titres = noms.length > 1 ? ["Nom", "Prénom"] : ["Nom Prénom"];
  return new Map([
    ...(numero === undefined ? [] : [[numero, "N° étudiant"] as const]),
    ...noms.slice(0, titres.length).map((c, k) => [c, titres[k]!] as const),
  ]);
}

function laPlupart(valeurs: readonly Valeur[], forme: (valeur: Valeur) => boolean): boolean {
  return 2 * valeurs.filter(forme).length > valeurs.length;
}

function estUnNumero(valeur: Valeur): boolean {
  return longueurDuNumero(valeur) > NUMERO_COURT;
}

function estUnTexte(valeur: Valeur): boolean {
  return typeof valeur === "string" && !/\d/.test(valeur);
}

/** The code, with the name of the evaluation where the module has several and all are named. */
function intituler(
  cellules: Feuille["cellules"],
  codes: number,
  evaluations: number,
  c: number
): Valeur {
  const code = cellules[codes]![c]!;
  if (estVide(code)) return "";
  const noms = cellules[evaluations]!.filter((_, autre) => cellules[codes]![autre] === code);
  if (noms.length < 2 || noms.some(estVide)) return code;
  return `${code} ${cellules[evaluations]![c]!}`;
}

function sansNonSaisie(valeur: Valeur): Valeur {
  const lu = typeof valeur === "string" ? lireNombre(valeur) : valeur;
  return lu === NON_SAISIE ? NON_EVALUE : valeur;
}
