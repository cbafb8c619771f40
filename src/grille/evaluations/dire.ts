import { NOTE_MAXIMALE } from "../../reglement";
import { enumerer, information, nombre } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import type { ColonneLue, Source } from "../programme/colonnes-lues";
import type { Anomalie, EvaluationNotee } from "../types";

/** What makes the marks of a column; `null` when they stand in it as they are. Columns are those of the sheets. */
export function evaluationsNotees(
  { code, sources, evaluations }: ColonneLue,
  dispositions: readonly Disposition[]
): EvaluationNotee[] | null {
  const situer = (nom: string, poids: number, source: Source): EvaluationNotee => ({
    ...{ nom, poids, feuille: source.feuille, maximum: source.maximum ?? NOTE_MAXIMALE },
    colonne: dispositions[source.feuille]!.feuille.colonne + source.colonne,
  });
  if (evaluations)
    return evaluations.flatMap((lue) =>
      lue.sources.map((source) => situer(lue.nom, lue.poids ?? 1, source))
    );
  const ramenee = sources.some(({ maximum = NOTE_MAXIMALE }) => maximum !== NOTE_MAXIMALE);
  return ramenee ? sources.map((source) => situer(code, 1, source)) : null;
}

/** One sentence for each module of which the marks are worked out: from which evaluations, on what, with what weights. */
export function direEvaluations(
  colonnes: readonly ColonneLue[],
  dispositions: readonly Disposition[]
): Anomalie[] {
  return colonnes.flatMap((colonne) => {
    const phrase = colonne.evaluations ? faiteDe(colonne) : ramenee(colonne);
    if (phrase === null) return [];
    const { feuille: f, colonne: c } = colonne.sources[0]!;
    const { feuille, entete } = dispositions[f]!;
    const groupe = colonne.evaluations
      ? "modules dont la note est calculée à partir de leurs évaluations"
      : "modules notés sur un autre maximum, ramenés sur 20";
    return [information(feuille, { ligne: entete, colonne: c }, phrase, groupe)];
  });
}

function faiteDe({ code, evaluations = [] }: ColonneLue): string {
  const sansPoids = evaluations.every(({ poids }) => poids === null);
  const parts = evaluations.map(({ nom, poids, sources }) => {
    const maximum = sources[0]!.maximum ?? NOTE_MAXIMALE;
    const sur = maximum === NOTE_MAXIMALE ? "" : ` sur ${nombre(maximum)}`;
    return `« ${nom} »${sur}${sansPoids ? "" : ` (coefficient ${nombre(poids ?? 1)})`}`;
  });
  const suite = sansPoids ? ", qui comptent autant : aucun coefficient n’est écrit" : "";
  return `${code} est la moyenne de ses évaluations : ${enumerer(parts)}${suite}.`;
}

function ramenee({ code, sources }: ColonneLue): string | null {
  const autre = sources.find(({ maximum = NOTE_MAXIMALE }) => maximum !== NOTE_MAXIMALE);
  return autre
    ? `${code} est noté sur ${nombre(autre.maximum!)} : ses notes sont ramenées sur 20.`
    : null;
}
