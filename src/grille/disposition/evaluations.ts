import { libelle } from "../cellule/libelle";
import type { Etiquette, EtiquetteModule } from "./etiquettes";
import { estUneEvaluation, rangFinal } from "./noms-d-evaluations";
import type { UeNommee } from "./ue-nommee";

/** A column under a module, and its name. */
interface ColonneNommee {
  readonly colonne: number;
  readonly texte: string;
}

/** The mark of the module keeps its label; the others are its evaluations, which make it when there is none. */
export function etiqueter(
  module: EtiquetteModule,
  colonnes: readonly ColonneNommee[],
  finale: number | undefined
): [number, Etiquette][] {
  const debut = colonnes[0]!.colonne;
  const commun = { module, debut, seule: finale === undefined } as const;
  return colonnes.map(({ colonne, texte }) => [
    colonne,
    colonne === finale ? module : { genre: "evaluation", nom: texte, ...commun },
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
      dessous: evaluation(dessous[colonne]!),
    });
  });
  const groupees = [...etiquettes];
  for (const siennes of parModule.values())
    for (const [colonne, etiquette] of siennes.length < 2 ? [] : grouper(siennes))
      groupees[colonne] = etiquette;
  return groupees;
}

/** A column of a module, with the evaluation that its header names, and the one that the text under it does. */
interface Nommee {
  readonly module: EtiquetteModule;
  readonly colonne: number;
  readonly ecrit: string | null;
  readonly dessous: string | null;
}

function grouper(siennes: readonly Nommee[]): [number, Etiquette][] {
  const parDessous = siennes.every(({ ecrit }) => ecrit === null || rangFinal(ecrit) !== null);
  // « R3.01 » and « R3.01 (ancien) » are not one module's evaluations, whatever stands under them.
  const entetes = new Set(siennes.map(({ module }) => libelle(module.intitule ?? "")));
  if (parDessous && entetes.size > 1) return [];
  const nommees = siennes.map(({ module, colonne, ecrit, dessous }) => {
    const texte = parDessous ? dessous : ecrit;
    return { module, colonne, texte, rang: texte === null ? null : rangFinal(texte) };
  });
  const [finale, autre] = nommees
    .filter(({ texte, rang }) => rang !== null || (texte === null && !parDessous))
    .sort((a, b) => (a.rang ?? -1) - (b.rang ?? -1));
  // A code alone is no surer than a mean beside it.
  if (autre && (finale!.rang === null || finale!.rang === autre.rang)) return [];
  const autres = nommees.filter(({ colonne }) => colonne !== finale?.colonne);
  const distincts = new Set(autres.map(({ texte }) => texte && libelle(texte)));
  if (distincts.has(null) || distincts.size < autres.length) return [];
  const { module } = finale ?? nommees[0]!;
  const colonnes = nommees.map(({ colonne, texte }) => ({ colonne, texte: texte ?? "" }));
  return etiqueter({ ...module, intitule: null }, colonnes, finale?.colonne);
}

function evaluation(texte: string | null): string | null {
  return texte !== null && estUneEvaluation(texte) ? texte : null;
}
