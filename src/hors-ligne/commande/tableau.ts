import type { Deliberation } from "../../deliberation";
import { compterParGravite, regrouper, type Gravite, type GroupeAnomalies } from "../../grille";
import { afficher } from "../../reglement";
import {
  chancesDe,
  decrireReglages,
  DES_CHANCES,
  direChance,
  NIVEAU,
  proposition,
  type Fiche,
} from "../../restitution";
import { faitsPropres, NIVEAUX } from "../../risque";
import type { Textes } from "./textes";

/** Lines of anomalies printed at most; the JSON has them all. */
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
    ...corrections(deliberation, textes),
    ...chancesRecalees(deliberation, textes),
    "",
    ...(fiches.length > 0
      ? [
          ...aligner(lignes(deliberation, textes)),
          "",
          ...comptes(fiches, textes),
          ...(fiches.some(enCours) ? [DES_CHANCES] : []),
          "",
        ]
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

/** How many corrections of a person the reading took into account; the JSON says which. */
function corrections({ promotion }: Deliberation, textes: Textes): string[] {
  const nombre = promotion.corrections?.length ?? 0;
  return nombre === 0 ? [] : [textes.corrections(nombre)];
}

function chancesRecalees({ bilan, modele }: Deliberation, textes: Textes): string[] {
  const { annee } = bilan.structure;
  const faits = faitsPropres(modele, annee);
  return faits ? [textes.chancesRecalees(faits.effectif ?? null, annee)] : [];
}

function lignes({ bilan, fiches, promotion }: Deliberation, textes: Textes): string[][] {
  const titres = bilan.miAnnee
    ? bilan.structure.ues.filter(estImpaire).map(({ code }) => code)
    : bilan.structure.rcues.map(({ competence }) => `RCUE ${competence}`);
  const avecEcts = fiches.some(({ dossier }) => dossier.parcours.ects.total !== null);
  const ects = promotion.anterieures ? textes.ectsDuCursus : "ECTS";
  const avecChances = fiches.some(enCours);
  const suite = [
    ...[textes.proposition, textes.passage, ...(avecEcts ? [ects] : []), textes.risque],
    ...(avecChances ? [textes.chances] : []),
  ];
  return [
    [textes.etudiant, ...titres, ...suite],
    ...fiches.map((fiche) => [
      `${fiche.etudiant.nom} ${fiche.etudiant.prenom}`.trim(),
      ...(bilan.miAnnee ? fiche.ues.filter(estImpaire) : fiche.rcues).map(
        ({ moyenne, decision }) => `${afficher(moyenne.centiemes) || "–"} ${decision}`
      ),
      decision(fiche, textes),
      fiche.dossier.annee.passage ?? "–",
      ...(avecEcts ? [String(fiche.dossier.parcours.ects.total ?? "–")] : []),
      fiche.risque.niveau === "aucun"
        ? ""
        : `${NIVEAU[fiche.risque.niveau].signe} ${fiche.risque.niveau}`,
      ...(avecChances ? [chanceEnTexte(fiche)] : []),
    ]),
  ];
}

/** At mid-year no RCUE is known: the jury looks at the UE of the odd semester. */
function estImpaire({ semestre }: { readonly semestre: number }): boolean {
  return semestre % 2 === 1;
}

/** Whether marks to come can still change the passage of a student at risk. */
function enCours(fiche: Fiche): boolean {
  return chancesDe(fiche) !== null;
}

function chanceEnTexte(fiche: Fiche): string {
  const chance = chancesDe(fiche);
  return chance === null ? "" : direChance(chance);
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

/** What deserves a look: those of one kind on one line, the most consequential first. */
function anomalies({ anomalies, promotion }: Deliberation, textes: Textes): string[] {
  if (anomalies.length === 0) return [textes.aucuneAnomalie];
  const groupes = regrouper(anomalies, promotion);
  const montres = groupes.slice(0, ANOMALIES_MONTREES).map((groupe) => {
    const lieu = lieuDe(groupe);
    return `  ${SIGNES[groupe.gravite]} ${lieu === "" ? "" : `${lieu} : `}${groupe.phrase}`;
  });
  const reste = groupes.length - montres.length;
  return [
    textes.anomalies(compterParGravite(groupes)),
    ...montres,
    ...(reste > 0 ? [`  ${textes.autres(reste)}`] : []),
  ];
}

const SIGNES: Readonly<Record<Gravite, string>> = {
  erreur: "✖",
  avertissement: "⚠",
  information: "ℹ",
};

/** Cells of a group that are named; the JSON has them all. */
const CELLULES_NOMMEES = 3;

/** `S3!F12`, or `S3!F12, F14, F20…` where there are several. */
function lieuDe({ feuille, anomalies }: GroupeAnomalies): string {
  const cellules = anomalies.flatMap(({ cellule }) => cellule ?? []);
  if (cellules.length === 0) return feuille;
  const nommees = cellules.slice(0, CELLULES_NOMMEES).join(", ");
  return `${feuille}!${nommees}${cellules.length > CELLULES_NOMMEES ? "…" : ""}`;
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
