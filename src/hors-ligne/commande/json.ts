import type { Deliberation } from "../../deliberation";
import { afficher, type ResultatRcue, type ResultatUe } from "../../reglement";
import type { Fiche } from "../../restitution";

/** The contract of `--json`, version 1: fields are added, never renamed. */
export function enJson({ promotion, reglages, fiches, anomalies }: Deliberation): object {
  return {
    version: 1,
    maquette: promotion.maquette?.id ?? null,
    reglages: { ...reglages },
    etudiants: fiches.map(etudiantEnJson),
    anomalies: anomalies.map(({ feuille, cellule, gravite, message }) => ({
      feuille,
      cellule,
      gravite,
      message,
    })),
  };
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
    ects: {
      ...Object.fromEntries([...ects.parSemestre].map(([s, credits]) => [`S${s}`, credits])),
      total: ects.total,
    },
    risque: { niveau: risque.niveau, motifs: risque.motifs },
  };
}

function ueEnJson({
  code,
  semestre,
  competence,
  moyenne,
  decision,
  ects,
  point,
}: ResultatUe): object {
  const { valeur, centiemes, provisoire } = moyenne;
  const affichee = afficher(centiemes);
  return {
    code,
    semestre,
    competence,
    moyenne: valeur,
    affichee,
    provisoire,
    decision,
    ects,
    point: point.reference,
  };
}

function rcueEnJson({ competence, annee, ues, moyenne, decision, point }: ResultatRcue): object {
  const { valeur, centiemes, provisoire } = moyenne;
  const affichee = afficher(centiemes);
  return {
    competence,
    annee,
    ues,
    moyenne: valeur,
    affichee,
    provisoire,
    decision,
    point: point.reference,
  };
}
