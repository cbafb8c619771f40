import type { Feuille } from "../../classeur";
import { promotionsPassees, type PromotionPassee } from "../../restitution";
import {
  courbeDeCalibration,
  eprouver,
  MODELE,
  recalibrer,
  type Classe,
  type Faits,
  type Modele,
} from "../../risque";

/** The odds that a department's own past gives, and all that is to be known before believing them. */
export interface Calibrage {
  readonly modele: Modele;
  readonly texte: string;
}

/** Fits the odds on the `Décisions` sheets of earlier years; where they are too few, the default stays, and it is said. */
export function calibrer(feuilles: readonly Feuille[]): Calibrage {
  const promotions = promotionsPassees(feuilles);
  if (promotions.length === 0) return { modele: MODELE, texte: AUCUNE };
  const lignes: string[] = [];
  const retenus: Record<number, Faits> = {};
  for (const annee of [1, 2, 3]) {
    const deLAnnee = promotions.filter((promotion) => promotion.annee === annee);
    if (deLAnnee.length === 0) continue;
    const etudiants = deLAnnee.flatMap((promotion) => promotion.etudiants);
    const { faits, retenu, phrase } = recalibrer(etudiants, MODELE[annee]!);
    lignes.push(`BUT${annee} : ${phrase}`, `  Lu : ${sources(deLAnnee)}`, `  ${enMots(faits)}`);
    if (!retenu) continue;
    retenus[annee] = faits;
    lignes.push(...courbe(courbeDeCalibration(eprouver(etudiants, annee, MODELE[annee]!))));
  }
  if (Object.keys(retenus).length > 0)
    lignes.push(`Modèle, à garder dans un fichier pour --modele : ${JSON.stringify(retenus)}`);
  return { modele: { ...MODELE, ...retenus }, texte: lignes.join("\n") };
}

const AUCUNE =
  "Chances par défaut gardées : aucune feuille « Décisions » de ces classeurs ne montre les deux semestres d’une année.";

function sources(promotions: readonly PromotionPassee[]): string {
  return promotions
    .map(({ feuille, etudiants }) => `${feuille} (${etudiants.length} lignes)`)
    .join(" · ");
}

/** « UE paire = 4,98 + 0,62 × UE impaire, à 1,89 près ; … » */
function enMots({ ordonnee, pente, residu, correlation, interne, moyenne }: Faits): string {
  return (
    `UE paire = ${nombre(ordonnee)} + ${nombre(pente)} × UE impaire, à ${nombre(residu)} près ; ` +
    `corrélation ${nombre(correlation)}, entre UE d’un semestre ${nombre(interne)} ; moyenne des UE impaires ${nombre(moyenne)}`
  );
}

/** What was foreseen at mid-year by the other students, and what came. */
function courbe(classes: readonly Classe[]): string[] {
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
