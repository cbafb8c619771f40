import type { Deliberation } from "../../deliberation";
import { decrireCorrection, type Anomalie } from "../../grille";
import { afficher, type DecisionsJury, type ResultatRcue, type ResultatUe } from "../../reglement";
import type { Fiche } from "../../restitution";
import { faitsPropres } from "../../risque";
import { ectsEnJson, parcoursEnJson } from "./json-parcours";
import { risqueEnJson } from "./json-risque";

/** The contract of `--json`, version 1: fields are added, never renamed. */
export function enJson(deliberation: Deliberation): object {
  const { promotion, reglages, fiches, anomalies } = deliberation;
  return {
    version: 1,
    maquette: promotion.maquette?.id ?? null,
    reglages: { ...reglages },
    anteriorite: (promotion.anterieures ?? []).map(
      ({ feuille, genre, annee, semestres, etudiants }) => ({
        ...{ feuille, genre, annee, semestres, etudiants },
      })
    ),
    corrections: (promotion.corrections ?? []).map(decrireCorrection),
    chances: chancesEnJson(deliberation),
    etudiants: fiches.map(etudiantEnJson),
    anomalies: anomalies.filter(({ gravite }) => gravite !== "information").map(anomalieEnJson),
    informations: anomalies.filter(({ gravite }) => gravite === "information").map(anomalieEnJson),
  };
}

/** The facts that the odds rest on when they are not the default ones, and on how many students; else `null`. */
function chancesEnJson({ bilan, modele }: Deliberation): object | null {
  const { annee } = bilan.structure;
  const faits = faitsPropres(modele, annee);
  return faits && { annee, effectif: faits.effectif ?? null, faits };
}

function anomalieEnJson({ feuille, cellule, gravite, message }: Anomalie): object {
  return { feuille, cellule, gravite, message };
}

function etudiantEnJson({ etudiant, dossier, ues, rcues, ects, risque }: Fiche): object {
  const { annee, compte, semestreSuivant } = dossier;
  return {
    numero: etudiant.numero,
    nom: etudiant.nom,
    prenom: etudiant.prenom,
    groupe: etudiant.groupe,
    statut: etudiant.statut,
    ues: ues.map(ueEnJson),
    rcues: rcues.map(rcueEnJson),
    annee: {
      proposition: annee.code,
      passage: annee.passage,
      semestre_suivant: semestreSuivant,
      rcue_a_10: compte.a10,
      rcue_sous_8: compte.sous8,
      ...(compte.annee === 3 && !compte.miAnnee ? { diplome: annee.diplome ?? null } : {}),
      motifs: dossier.motifs,
    },
    decision: dossier.decisionAnnee,
    jury: juryEnJson(dossier.situation.jury),
    ects: ectsEnJson(ects),
    parcours: parcoursEnJson(dossier.parcours),
    risque: risqueEnJson({ risque, dossier }),
  };
}

/** What the jury wrote and was applied, by UE (`UE31`) and by competence; `null` when it wrote nothing. */
function juryEnJson(jury: DecisionsJury | undefined): object | null {
  if (!jury) return null;
  return {
    annee: jury.annee,
    ues: Object.fromEntries(jury.ues),
    rcues: Object.fromEntries(jury.rcues),
  };
}

function ueEnJson({
  code,
  semestre,
  competence,
  moyenne,
  decision,
  origine,
  ects,
  point,
}: ResultatUe): object {
  const { valeur, centiemes, provisoire } = moyenne;
  return {
    code,
    semestre,
    competence,
    moyenne: valeur,
    affichee: afficher(centiemes),
    provisoire,
    decision,
    origine,
    ects,
    point: point.reference,
  };
}

function rcueEnJson({
  competence,
  annee,
  ues,
  moyenne,
  decision,
  origine,
  point,
}: ResultatRcue): object {
  const { valeur, centiemes, provisoire } = moyenne;
  return {
    competence,
    annee,
    ues,
    moyenne: valeur,
    affichee: afficher(centiemes),
    provisoire,
    decision,
    origine,
    point: point.reference,
  };
}
