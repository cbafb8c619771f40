import type { Feuille, Valeur } from "../../classeur";
import { estVide } from "../cellule/cellule";
import { libelle } from "../cellule/libelle";
import type { LectureEtiquette } from "../disposition/entetes";
import type { Role } from "../disposition/vocabulaire";
import type { ColonnesIdentite } from "./identification";

/** What a column of the long form holds, beside who the student is. */
export type ChampLong = "annee" | "but" | "semestre" | "ue" | "moyenne" | "code" | "ects";

const CHAMPS: readonly (readonly [ChampLong, RegExp])[] = [
  ["but", /^(?:BUT|ANNEE (?:DU |DE )?BUT|NIVEAU)$/],
  ["annee", /^(?:ANNEES?|AN)(?: (?:UNIV|UNIVERSITAIRE|SCOLAIRE|ACADEMIQUE))?$/],
  ["semestre", /^(?:SEM|SEMESTRES?|S)$/],
  ["ue", /^(?:(?:CODE |NOM |N |LIBELLE )?(?:DE L )?UE|UE (?:OU )?RCUE|UNITE(?: D ENSEIGNEMENT)?)$/],
  ["moyenne", /^(?:MOY(?:ENNE)?S?|NOTES?)(?: UE| DE L UE)?(?: SUR)?(?: 20)?$/],
  [
    "code",
    /^(?:CODES?|DECISIONS?|DEC|RESULTATS?)(?: (?:DU |DE )?(?:JURY|UE|L UE|DECISION|RESULTAT))?$/,
  ],
  ["ects", /^(?:NB |NOMBRE D )?(?:ECTS|CREDITS?)(?: UE| ECTS)?$/],
];

/** A column that only a programme has, or a list of marks: the sheet is then no list of results. */
const AUTRE_CHOSE = /^(?:COEF|COEFF|COEFFICIENT|MODULE|RESSOURCE|EVALUATION|CODE MODULE)S?$/;

/** The column of each field; `null` for one that the sheet does not have. */
export type ColonnesLongues = Readonly<Record<ChampLong, number | null>>;

/** Where a sheet in the long form keeps what. */
export interface EnteteLongue {
  readonly ligne: number;
  readonly identite: ColonnesIdentite;
  readonly colonnes: ColonnesLongues;
}

/** The header stands in the first rows that are not blank. */
const LIGNES_EXPLOREES = 20;

/**
 * Finds the header of a sheet with one row per student and UE, by its words, in any order; `null` without one. It names
 * the UE, who the student is, a mean or a code, and when: a year, a semester, or a code of the jury.
 */
export function trouverEnteteLongue(
  { cellules }: Feuille,
  lire: LectureEtiquette
): EnteteLongue | null {
  let explorees = 0;
  for (let ligne = 0; ligne < cellules.length && explorees < LIGNES_EXPLOREES; ligne++) {
    const textes = cellules[ligne]!;
    if (textes.every(estVide)) continue;
    explorees++;
    const champs = textes.some(parleDUe) ? champsDe(textes) : null;
    const identite = champs && estComplet(champs) ? identiteDe(textes, lire) : null;
    if (champs && identite && (champs.has("moyenne") || nommeQuelquUn(identite)))
      return { ligne, identite, colonnes: colonnesDe(champs) };
  }
  return null;
}

/** Whether a cell may be the header of the UE: looked at first, for sheets are wide. */
function parleDUe(valeur: Valeur): boolean {
  return typeof valeur === "string" && /\bUE\b|\bUNIT/i.test(valeur);
}

function estComplet(champs: ReadonlyMap<ChampLong, number>): boolean {
  const quand: readonly ChampLong[] = ["annee", "but", "semestre", "code"];
  return (
    champs.has("ue") &&
    (champs.has("moyenne") || champs.has("code")) &&
    quand.some((champ) => champs.has(champ))
  );
}

function champsDe(textes: readonly Valeur[]): Map<ChampLong, number> | null {
  const champs = new Map<ChampLong, number>();
  for (let colonne = 0; colonne < textes.length; colonne++) {
    const texte = textes[colonne]!;
    if (typeof texte !== "string" || texte === "") continue;
    const mots = libelle(texte);
    if (AUTRE_CHOSE.test(mots)) return null;
    const champ = CHAMPS.find(([, forme]) => forme.test(mots))?.[0];
    if (champ && !champs.has(champ)) champs.set(champ, colonne);
  }
  return champs;
}

/** A bare « Nom » without a mean may be that of the UE: the sheet is then a programme. */
function nommeQuelquUn({ numeros, prenom }: ColonnesIdentite): boolean {
  return numeros.length > 0 || prenom !== null;
}

function colonnesDe(champs: ReadonlyMap<ChampLong, number>): ColonnesLongues {
  const toutes = CHAMPS.map(([champ]) => [champ, champs.get(champ) ?? null] as const);
  return Object.fromEntries(toutes) as Record<ChampLong, number | null>;
}

const NUMEROS: readonly Role[] = ["nip", "ine", "etudid", "ordre"];

function identiteDe(textes: readonly Valeur[], lire: LectureEtiquette): ColonnesIdentite | null {
  const roles = new Map<Role, number>();
  textes.forEach((texte, colonne) => {
    const lue = typeof texte === "string" && texte !== "" ? lire(texte) : null;
    if (lue?.genre === "identite" && !roles.has(lue.role)) roles.set(lue.role, colonne);
  });
  const trouver = (role: Role): number | null => roles.get(role) ?? null;
  const numeros = NUMEROS.flatMap((role) => trouver(role) ?? []);
  const [nom, prenom] = [trouver("nom"), trouver("prenom")];
  const separes = nom !== null && prenom !== null;
  const complet = separes ? null : (trouver("nomComplet") ?? nom ?? prenom);
  if (numeros.length === 0 && complet === null && !separes) return null;
  return { numeros, nom: separes ? nom : null, prenom: separes ? prenom : null, complet };
}
