import type { LectureEtiquette } from "./entetes";
import type { Etiquette } from "./etiquettes";
import { ECARTEE } from "./vocabulaire";
import { libelle } from "../cellule/libelle";

/** What people write over one evaluation of a module. */
const EVALUATION =
  /^(?:DS|DM|CC|CT|TP|TD|QCM|TESTS?|EVAL|EVALUATION|CONTROLE|EXAM|EXAMEN|ORAL|ECRIT|PROJET|NOTE|PARTIEL|DEVOIR|INTERRO|RAPPORT|SOUTENANCE|MOY|MOYENNE|BONUS|MALUS|RATTRAPAGE)(?: ?\d+| .*)?$/;

/** These may also stand after the mark of the module, and be of the UE or a second mark. */
const COMPLEMENT = /^(?:BONUS|MALUS|RATTRAPAGE)\b/;

/**
 * A code merged over several evaluations: the mean among them is the module's mark; without one, none is, and each
 * column says why. Gives back the labels of the columns concerned.
 * @param codes texts of the row of codes; @param dessous the text under each.
 */
export function lireEvaluations(
  codes: readonly string[],
  dessous: readonly string[],
  lire: LectureEtiquette
): Map<number, Etiquette> {
  const etiquettes = new Map<number, Etiquette>();
  codes.forEach((code, debut) => {
    const module = code === "" ? null : lire(code);
    const colonnes = module?.genre === "module" ? etendue(codes, dessous, debut) : [];
    if (colonnes.length < 2) return;
    const moyenne = colonnes.find((c) => lire(dessous[c]!)?.genre === "moyenne");
    for (const c of colonnes)
      etiquettes.set(
        c,
        c === moyenne ? module! : { genre: "evaluation", code, seule: moyenne === undefined }
      );
  });
  return etiquettes;
}

/**
 * The columns under one code: those without a code of their own, each over an evaluation; what only follows them is
 * none, and one that a person left out among them is passed over.
 */
function etendue(codes: readonly string[], dessous: readonly string[], debut: number): number[] {
  const colonnes = [debut];
  for (let c = debut + 1; codes[c] === "" || codes[c] === ECARTEE; c++) colonnes.push(c);
  const lues = colonnes.filter((c) => codes[c] !== ECARTEE);
  const fin = lues.findIndex((c) => !EVALUATION.test(libelle(dessous[c]!)));
  const evaluations = fin < 0 ? lues : lues.slice(0, fin);
  while (evaluations.length > 1 && COMPLEMENT.test(libelle(dessous[evaluations.at(-1)!]!)))
    evaluations.pop();
  return evaluations;
}
