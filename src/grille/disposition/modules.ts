import type { CodeUe } from "../../maquette";
import type { Coefficients } from "./coefficients";
import { separerCoefficient } from "./coefficients-entete";
import type { ColonneModule, Identification } from "./disposition";
import type { Esquisse } from "./esquisse";
import { estDeModule, type Etiquette, type EtiquetteModule } from "./etiquettes";
import { cleUsuelle } from "./module-nomme";
import { rangFinal } from "./noms-d-evaluations";
import { resoudreUe } from "./semestre";

/** A column that holds the marks of a module; of one without a known code, if it has a coefficient. */
export interface ModulePossible extends Omit<ColonneModule, "coefficients" | "evaluations"> {
  readonly codeConnu: boolean;
  /** The semester that its own code says. */
  readonly semestreDuCode: number | null;
  /** The same, else that of the code at its left, else of the sheet. */
  readonly semestreVoisin: number | null;
  /** « R3.01 (coef 2) » */
  readonly coefficientDEntete: number | null;
  /** The columns under its header, beside its own: of evaluations, that make its mark or not, and of no marks. */
  readonly voisines: readonly number[];
  /** The evaluations that make its mark; empty when its column holds the mark. */
  readonly evaluations: readonly EvaluationPossible[];
}

/** A column of marks of one evaluation. */
export interface EvaluationPossible {
  readonly colonne: number;
  readonly nom: string;
}

/** The columns that may hold the marks of modules, from left to right. */
export function modulesPossibles(esquisse: Esquisse): ModulePossible[] {
  const { etiquettes, textes, blocs } = esquisse.entetes;
  const sansModule = !etiquettes.some(estDeModule);
  const identifiantes = colonnesDIdentite(esquisse.identite);
  // « Portfolio » says no semester: it has that of the module at its left.
  let voisin = esquisse.semestre;
  return etiquettes.flatMap((lue, colonne): ModulePossible[] => {
    // A title over the names (« Notes de R3.01 ») makes no marks of them.
    if (identifiantes.has(colonne)) return [];
    const texte = blocs[colonne] ? textes[colonne]! : "";
    const etiquette = etiquetteDe(lue, colonne, texte, sansModule ? esquisse : null);
    if (!etiquette) return [];
    voisin = etiquette.semestre ?? voisin;
    const situe = situer(esquisse, colonne, etiquette, voisin);
    const voisines = evaluationsDe(etiquettes, colonne, etiquette);
    const vides = sansNoteDe(etiquettes, etiquette);
    return [
      {
        ...situe,
        codeConnu: lue !== null,
        semestreDuCode: etiquette.semestre,
        semestreVoisin: voisin,
        voisines: [...voisines.map((sienne) => sienne.colonne), ...vides].filter(
          (c) => c !== colonne
        ),
        evaluations: lue?.genre === "evaluation" ? voisines : [],
      },
    ];
  });
}

function colonnesDIdentite({ numeros, ...autres }: Identification): ReadonlySet<number | null> {
  const { nom, prenom, complet, groupe, statut, s1s2 } = autres;
  return new Set([
    ...numeros.map(({ colonne }) => colonne),
    ...[nom, prenom, complet, groupe, statut, s1s2],
  ]);
}

/** The evaluations under the header of a module, from left to right. */
function evaluationsDe(
  etiquettes: readonly (Etiquette | null)[],
  colonne: number,
  module: EtiquetteModule
): EvaluationPossible[] {
  return etiquettes.flatMap((lue, c) => {
    if (lue?.genre !== "evaluation") return [];
    const sienne = lue.seule ? lue.debut === colonne : lue.module === module;
    return sienne ? [{ colonne: c, nom: lue.nom }] : [];
  });
}

/** The columns under the header of a module that hold no marks: its coefficient may stand there. */
function sansNoteDe(
  etiquettes: readonly (Etiquette | null)[],
  module: EtiquetteModule
): readonly number[] {
  return etiquettes.flatMap((lue, c) =>
    lue?.genre === "ignoree" && lue.module === module ? [c] : []
  );
}

/**
 * The label of a module; of the sheet's own for « Note », when no column names one; of any text under a UE, since it
 * may have a coefficient.
 */
function etiquetteDe(
  lue: Etiquette | null,
  colonne: number,
  texte: string,
  seul: Pick<Esquisse, "moduleDeFeuille" | "semestre"> | null
): EtiquetteModule | null {
  if (lue?.genre === "module") return lue;
  if (lue?.genre === "evaluation") return lue.seule && lue.debut === colonne ? lue.module : null;
  if (lue?.genre === "note" && seul && seul.moduleDeFeuille !== null)
    return nommer(seul.moduleDeFeuille, seul.semestre);
  return lue || texte === "" ? null : nommer(texte, null);
}

function nommer(code: string, semestre: number | null): EtiquetteModule {
  return { genre: "module", code, cle: cleUsuelle(code), semestre, ue: null, intitule: null };
}

type Situation = Pick<
  ModulePossible,
  "colonne" | "code" | "cle" | "intitule" | "coefficientDEntete" | "semestre" | "ue"
>;

function situer(
  { entetes, ue: deLaFeuille }: Esquisse,
  colonne: number,
  { code, cle, semestre, ue: nommee, intitule }: EtiquetteModule,
  voisin: number | null
): Situation {
  const intituleDessous = entetes.intitules[colonne]!;
  const evaluation = entetes.etiquettes[colonne]?.genre === "evaluation";
  const dessous = evaluation || rangFinal(intituleDessous) !== null ? "" : intituleDessous;
  const bloc = nommee ?? entetes.blocs[colonne] ?? null;
  const ue: CodeUe | null = bloc ? resoudreUe(bloc, voisin) : deLaFeuille;
  return {
    ...{ colonne, code, cle, ue },
    ...separerCoefficient(intitule ?? (dessous === code ? "" : dessous)),
    semestre: semestre ?? ue?.semestre ?? voisin,
  };
}

/** The columns with their coefficients; a text that is no code makes a module only if it weighs something. */
export function retenirModules(
  possibles: readonly ModulePossible[],
  coefficients: Coefficients,
  ponderer: (possible: ModulePossible) => Pick<ColonneModule, "maximum" | "evaluations">
): ColonneModule[] {
  return possibles.flatMap((possible) => {
    const { codeConnu, colonne, code, cle, intitule, semestre, ue } = possible;
    const siens: ColonneModule["coefficients"] = coefficients.parColonne.get(colonne) ?? new Map();
    const pese = [...siens.values()].some(({ valeur }) => valeur !== null && valeur > 0);
    return codeConnu || pese
      ? [{ colonne, code, cle, intitule, semestre, ue, coefficients: siens, ...ponderer(possible) }]
      : [];
  });
}
