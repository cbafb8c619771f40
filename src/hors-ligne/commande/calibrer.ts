import { modeleRetenu, type Calibrage, type SourceDeCalibrage } from "../../calibrage";
import type { Classe, Faits } from "../../risque";

/** What `--calibrer` prints: the facts by year of the BUT, on whom they rest, how well they held, and the model. */
export function direCalibrage(calibrages: readonly Calibrage[]): string {
  if (calibrages.length === 0) return AUCUNE;
  const modele = modeleRetenu(calibrages);
  return [
    ...calibrages.flatMap(({ annee, phrase, sources, faits, courbe }) => [
      `BUT${annee} : ${phrase}`,
      `  Lu : ${sources.map(direSource).join(" · ")}`,
      `  ${enMots(faits)}`,
      ...(courbe.length === 0 ? [] : direCourbe(courbe)),
    ]),
    ...(modele
      ? [`Modèle, à garder dans un fichier pour --modele : ${JSON.stringify(modele)}`]
      : []),
  ].join("\n");
}

const AUCUNE =
  "Chances par défaut gardées : aucune feuille « Décisions » de ces classeurs ne montre les deux semestres d’une année.";

/** « [but2.xlsx]Décisions (48 lignes, dont 3 déjà comptées) » */
function direSource({ feuille, etudiants, deja }: SourceDeCalibrage): string {
  const compte =
    deja === etudiants ? ", déjà comptées" : deja > 0 ? `, dont ${deja} déjà comptées` : "";
  return `${feuille} (${etudiants} lignes${compte})`;
}

/** « UE paire = 4,98 + 0,62 × UE impaire, à 1,89 près ; … » */
function enMots({ ordonnee, pente, residu, correlation, interne, moyenne }: Faits): string {
  return (
    `UE paire = ${nombre(ordonnee)} + ${nombre(pente)} × UE impaire, à ${nombre(residu)} près ; ` +
    `corrélation ${nombre(correlation)}, entre UE d’un semestre ${nombre(interne)} ; moyenne des UE impaires ${nombre(moyenne)}`
  );
}

/** What was foreseen at mid-year by the other students, and what came. */
function direCourbe(classes: readonly Classe[]): string[] {
  const pourCent = (part: number) => `${Math.round(100 * part)} %`;
  const lignes = classes
    .filter(({ effectif }) => effectif > 0)
    .map(
      ({ de, a, effectif, prevu, observe }) =>
        `  ${`${Math.round(100 * de)}–${pourCent(a)}`.padEnd(9)}  ${String(effectif).padStart(9)}  ` +
        `${pourCent(prevu).padStart(6)}  ${pourCent(observe).padStart(7)}`
    );
  return ["  chance     étudiants   prévu   observé", ...lignes];
}

function nombre(valeur: number): string {
  return valeur.toFixed(2).replace(".", ",");
}
