import type { Deliberation } from "../../deliberation";
import { afficher } from "../../reglement";
import { decrireReglages, NIVEAU, proposition, type Fiche } from "../../restitution";
import { NIVEAUX } from "../../risque";
import type { Textes } from "./textes";

/** Anomalies printed at most; the JSON has them all. */
const ANOMALIES_MONTREES = 60;

/**
 * What the command prints: the programme, a row for each student, the counts, the anomalies.
 * @param vainqueur the file of settings that won over the sheet of the workbook, if both are there
 */
export function enTableau(
  deliberation: Deliberation,
  textes: Textes,
  vainqueur: string | null
): string {
  const { promotion, reglages, fiches } = deliberation;
  const programme = promotion.maquette?.intitule ?? textes.sansProgramme;
  return [
    `${textes.programme} : ${programme} · ${textes.etudiants(fiches.length)}`,
    `${textes.reglages} : ${decrireReglages(reglages)}`,
    ...(vainqueur === null ? [] : [textes.lEmporte(vainqueur)]),
    ...sources(deliberation, textes),
    "",
    ...(fiches.length > 0
      ? [...aligner(lignes(deliberation, textes)), "", ...comptes(fiches, textes), ""]
      : []),
    ...anomalies(deliberation, textes),
  ].join("\n");
}

/** What was read of earlier years, and for how many students. */
function sources({ promotion }: Deliberation, textes: Textes): string[] {
  const lues = promotion.anterieures ?? [];
  if (lues.length === 0) return [];
  const dites = lues.map(({ feuille, annee, etudiants }) =>
    textes.source(feuille, annee, etudiants)
  );
  return [`${textes.anteriorite} : ${dites.join(" · ")}`];
}

function lignes({ bilan, fiches, promotion }: Deliberation, textes: Textes): string[][] {
  const titres = bilan.structure.rcues.map(({ competence }) => `RCUE ${competence}`);
  const avecEcts = fiches.some(({ dossier }) => dossier.parcours.ects.total !== null);
  const ects = promotion.anterieures ? textes.ectsDuCursus : "ECTS";
  const suite = [textes.proposition, textes.passage, ...(avecEcts ? [ects] : []), textes.risque];
  return [
    [textes.etudiant, ...titres, ...suite],
    ...fiches.map((fiche) => [
      `${fiche.etudiant.nom} ${fiche.etudiant.prenom}`.trim(),
      ...fiche.rcues.map(
        ({ moyenne, decision }) => `${afficher(moyenne.centiemes) || "–"} ${decision}`
      ),
      decision(fiche, textes),
      fiche.dossier.annee.passage ?? "–",
      ...(avecEcts ? [String(fiche.dossier.parcours.ects.total ?? "–")] : []),
      fiche.risque.niveau === "aucun"
        ? ""
        : `${NIVEAU[fiche.risque.niveau].signe} ${fiche.risque.niveau}`,
    ]),
  ];
}

/** The proposal and, where the jury pronounced, its code: « PASD → jury : PAS1NCI ». */
function decision(fiche: Fiche, textes: Textes): string {
  const propose = proposition(fiche) || "–";
  const prononce = fiche.dossier.situation.jury?.annee;
  return prononce ? `${propose} → ${textes.jury} : ${prononce}` : propose;
}

function comptes(fiches: readonly Fiche[], textes: Textes): string[] {
  const parProposition = compter(fiches.map((fiche) => proposition(fiche) || "–"));
  const parJury = compter(fiches.flatMap(({ dossier }) => dossier.situation.jury?.annee ?? []));
  const risques = compter(fiches.map(({ risque }) => risque.niveau));
  const parNiveau = NIVEAUX.filter((niveau) => niveau !== "aucun").map(
    (niveau) => `${niveau} ${risques.get(niveau) ?? 0}`
  );
  return [
    `${textes.proposition} : ${enumerer(parProposition)}`,
    ...(parJury.size > 0 ? [`${textes.decisionsDuJury} : ${enumerer(parJury)}`] : []),
    `${textes.aRisque} : ${parNiveau.join(" · ")}`,
  ];
}

function anomalies({ anomalies }: Deliberation, textes: Textes): string[] {
  if (anomalies.length === 0) return [textes.aucuneAnomalie];
  const erreurs = anomalies.filter(({ gravite }) => gravite === "erreur");
  const triees = [...erreurs, ...anomalies.filter(({ gravite }) => gravite !== "erreur")];
  const montrees = triees
    .slice(0, ANOMALIES_MONTREES)
    .map(({ feuille, cellule, gravite, message }) => {
      const lieu = cellule === null ? feuille : `${feuille}!${cellule}`;
      return `  ${gravite === "erreur" ? "✖" : "⚠"} ${lieu === "" ? "" : `${lieu} : `}${message}`;
    });
  const reste = triees.length - montrees.length;
  return [
    textes.anomalies(erreurs.length, triees.length - erreurs.length),
    ...montrees,
    ...(reste > 0 ? [`  ${textes.autres(reste)}`] : []),
  ];
}

function compter(valeurs: readonly string[]): Map<string, number> {
  const nombres = new Map<string, number>();
  for (const valeur of valeurs) nombres.set(valeur, (nombres.get(valeur) ?? 0) + 1);
  return nombres;
}

function enumerer(nombres: ReadonlyMap<string, number>): string {
  return [...nombres].map(([code, nombre]) => `${code} ${nombre}`).join(" · ");
}

/** Columns of equal width, so that numbers stand under one another. */
function aligner(tableau: readonly (readonly string[])[]): string[] {
  const largeurs = tableau[0]!.map((_, c) =>
    tableau.reduce((large, ligne) => Math.max(large, ligne[c]!.length), 0)
  );
  return tableau.map((ligne) =>
    ligne
      .map((texte, c) => texte.padEnd(largeurs[c]!))
      .join("  ")
      .trimEnd()
  );
}
