import type { Case } from "../../../scripts/familles/page";
import { entier, parmi, type Hasard } from "../../../scripts/familles/tirage";
import {
  bornes,
  casesDeNotes,
  changerCase,
  changerDesNotes,
  illisible,
  rangeesDEtudiants,
  sansValeur,
  surUnePage,
  type Mutation,
} from "./gestes";

/** Marks as texts, in the ways in which people and programs write them. */
export const nombresEnTexte: Mutation = surUnePage((de, page) =>
  changerDesNotes(de, page, 6, (la) =>
    typeof la.valeur === "number" ? { ...la, valeur: enTexte(de, la.valeur) } : la
  )
);

function enTexte(de: Hasard, nombre: number): string {
  const virgule = String(nombre).replace(".", ",");
  return parmi(de, [
    virgule,
    `${virgule} `,
    ` ${virgule}`,
    `${virgule}\u00a0`,
    `${virgule}\u202f`,
    String(nombre),
    `${virgule}/20`,
    `${virgule} / 20`,
    `0${virgule}`,
  ]);
}

/** Cells that are no mark: each must be said, and never become a number. */
const contenus = (valeurs: readonly Case["valeur"][]): Mutation =>
  surUnePage((de, page) => changerDesNotes(de, page, 3, (la) => illisible(parmi(de, valeurs))(la)));

export const erreursDeFormule = contenus([
  "#REF!",
  "#DIV/0!",
  "#N/A",
  "#VALEUR!",
  "#NOM?",
  "#VALUE!",
]);
export const dates = contenus([45_992, 46_000, "12/05/2026", "12-mai", "2026-05-12", "12/05"]);
export const tropGrands = contenus([
  1_000_000,
  12_500,
  125,
  "1E+06",
  "12 500",
  100.01,
  "1250",
  1e21,
]);
export const emojis = contenus(["👍", "12,5 😀", "✅", "⚠️", "1️⃣2️⃣"]);
export const textesDouteux = contenus([
  ...[
    "absnt",
    "abs ?",
    "voir secrétariat",
    "15/30",
    "12,5 ou 13",
    "12,5*",
    "(12,5)",
    "l2,5",
    "O",
    "12;5",
    "1 2,5",
  ],
  ...["12.5.1", "12,5,1", "~12", "<10", "+2", "=12,5", "douze", "XII", "12€", "12 pts", "5%"],
]);
/** Not -0.01, which an intranet writes for a mark that nobody entered. */
export const negatifs = contenus([-0.02, "-0,02", -1, "−12", "-12,5", -1e-9]);
export const booleens = contenus([true, false, "VRAI"]);

/** Formulas that the file holds no value of, as programs write them. */
export const formulesSansValeur: Mutation = surUnePage((de, page) => {
  let changee = page;
  for (let k = 0; k < 1 + entier(de, 3); k++)
    changee = sansValeur(changee, parmi(de, casesDeNotes(page)));
  return changee;
});

/** Something behind the last column, on the row of a student or above. */
export const caseADroite: Mutation = surUnePage((de, page) => {
  const l = parmi(de, [...rangeesDEtudiants(page), 0]);
  const valeur = parmi(de, ["vu", 12, "🎓", "UE31", "ok", 45_992]);
  const { fin } = bornes(page);
  const c = page.colonnes.length - 1;
  if (c <= fin) return null;
  return changerCase(page, { l, c }, (la) => (la.valeur === "" ? { valeur } : la));
});
