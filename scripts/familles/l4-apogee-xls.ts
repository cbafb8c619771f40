import { paginer, rangee, type Page } from "./page";

const HAUTEUR = 11;
const CODE_DE_COLONNE = /^apoL_(?:a|c)\d+/;

/** The .xls form: the code of each column in row 5, its eleven lines of description under it, students from row 17. */
export function transposerApogee(texte: Page): Page {
  const descriptions = new Map(
    texte.rangees
      .filter(({ genre }) => genre === "preambule")
      .map(({ cases }) => cases.map(({ valeur }) => String(valeur)))
      .filter(([code]) => CODE_DE_COLONNE.test(code!))
      .map(([code, ...champs]) => [code!, champs.slice(0, HAUTEUR)] as const)
  );
  const entete = texte.rangees.find(({ genre }) => genre === "entete")!;
  const codes = entete.cases.map(({ valeur }) => String(valeur)).filter((code) => code !== "");
  const champs = Array.from({ length: HAUTEUR }, (_, k) =>
    rangee(
      "preambule",
      codes.map((code) => descriptions.get(code)?.[k] ?? "")
    )
  );
  return paginer(
    "Apogee",
    [],
    [
      rangee("preambule", ["apoC_annee", "2025/2026"]),
      rangee("preambule", ["apoC_lib_dip", "BUT GMP"]),
      rangee("vide", []),
      rangee("vide", []),
      rangee("entete", codes),
      ...champs,
      ...texte.rangees
        .filter(({ genre }) => genre === "etudiant")
        .map((r) => ({ ...r, cases: r.cases.slice(0, codes.length) })),
    ],
    { protegee: true }
  );
}
