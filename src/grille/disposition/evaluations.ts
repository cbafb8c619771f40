import type { LectureEtiquette } from "./entetes";
import type { Etiquette, EtiquetteModule } from "./etiquettes";
import type { UeNommee } from "./ue-nommee";
import { ECARTEE } from "./vocabulaire";
import { libelle } from "../cellule/libelle";

/** What people write over one evaluation of a module. */
const EVALUATION =
  /^(?:DS|DM|CC|CT|TP|TD|QCM|TESTS?|EVAL|EVALUATION|CONTROLE|EXAM|EXAMEN|ORAL|ECRIT|PROJET|NOTE|PARTIEL|DEVOIR|INTERRO|RAPPORT|SOUTENANCE|MOY|MOYENNE|BONUS|MALUS|RATTRAPAGE)(?: ?\d+| .*)?$/;

/** These may also stand after the mark of the module, and be of the UE or a second mark. */
const COMPLEMENT = /^(?:BONUS|MALUS|RATTRAPAGE)\b/;

/**
 * A code merged over several evaluations: the mean among them is the module's mark; without one, they make it. Gives
 * back the labels of the columns concerned.
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
    const noms = colonnes.map((c) => dessous[c]!);
    for (const [c, etiquette] of etiqueter(module as EtiquetteModule, colonnes, noms, moyenne))
      etiquettes.set(c, etiquette);
  });
  return etiquettes;
}

/** The mean keeps the label of the module; the others are its evaluations. */
function etiqueter(
  module: EtiquetteModule,
  colonnes: readonly number[],
  noms: readonly string[],
  moyenne: number | undefined
): [number, Etiquette][] {
  const commun = { module, debut: colonnes[0]!, seule: moyenne === undefined } as const;
  return colonnes.map((c, k) => [
    c,
    c === moyenne ? module : { genre: "evaluation", nom: noms[k]!, ...commun },
  ]);
}

/**
 * A code over each of its evaluations: « R3.01 DS1 », « R3.01 DS2 », or the same code over « DS1 » and « DS2 ». Their
 * names must differ: two columns alike are no two evaluations. A code alone, or its mean, beside « R3.01 DS1 » is the
 * mark of the module.
 * @param blocs the UE of each column: under two UE, a module is there twice.
 */
export function grouperEvaluations(
  etiquettes: readonly (Etiquette | null)[],
  dessous: readonly string[],
  blocs: readonly (UeNommee | null)[]
): (Etiquette | null)[] {
  const parModule = new Map<string, Nommee[]>();
  etiquettes.forEach((module, colonne) => {
    if (module?.genre !== "module") return;
    const bloc = module.ue ?? blocs[colonne];
    const cle = [module.cle, module.semestre, bloc?.semestre, bloc?.competence].join("|");
    const siennes = parModule.get(cle) ?? [];
    parModule.set(cle, siennes);
    siennes.push({
      module,
      colonne,
      ecrit: evaluation(module.intitule),
      dessous: dessous[colonne]!,
    });
  });
  const groupees = [...etiquettes];
  for (const siennes of parModule.values())
    for (const [colonne, etiquette] of siennes.length < 2 ? [] : grouper(siennes))
      groupees[colonne] = etiquette;
  return groupees;
}

/** A column of a module, with the evaluation that its header names, and the text under it. */
interface Nommee {
  readonly module: EtiquetteModule;
  readonly colonne: number;
  readonly ecrit: string | null;
  readonly dessous: string;
}

function grouper(siennes: readonly Nommee[]): [number, Etiquette][] {
  const sansNom = siennes.filter(({ ecrit }) => ecrit === null || MOYENNE.test(libelle(ecrit)));
  const parDessous = sansNom.length === siennes.length;
  // « R3.01 » and « R3.01 (ancien) » are not one module's evaluations, whatever stands under them.
  const entetes = new Set(siennes.map(({ module }) => libelle(module.intitule ?? "")));
  if (parDessous && entetes.size > 1) return [];
  const moyenne = parDessous ? undefined : sansNom[0];
  const noms = siennes.map(({ ecrit, dessous }) => (parDessous ? evaluation(dessous) : ecrit));
  const autres = noms.filter((_, k) => siennes[k] !== moyenne);
  const distincts = new Set(autres.map((nom) => nom && libelle(nom)));
  if (distincts.has(null) || distincts.size < autres.length) return [];
  if (!parDessous && sansNom.length > 1) return [];
  const { module } = moyenne ?? siennes[0]!;
  const colonnes = siennes.map(({ colonne }) => colonne);
  return etiqueter(
    { ...module, intitule: null },
    colonnes,
    noms.map((nom) => nom ?? ""),
    moyenne?.colonne
  );
}

const MOYENNE = /^MOY(?:ENNE)?S?\b/;

function evaluation(texte: string | null): string | null {
  return texte !== null && EVALUATION.test(libelle(texte)) ? texte : null;
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
