import { afficher, LIBELLES } from "../../reglement";
import type { Changement, Unite } from "../etudiant/types";
import type { TextesDeLEtudiant } from "./etudiant";

const NIVEAUX = {
  critique: "Critique",
  alerte: "Alerte",
  vigilance: "Vigilance",
  aucun: "Pas à risque",
} as const;

const PROPOSITIONS: Readonly<Record<string, string>> = { "": "aucune", jury: "au jury" };

function notesAVenir(nombre: number): string {
  return `${nombre} note${nombre > 1 ? "s" : ""} à venir`;
}

function quoi({ genre, nom }: Changement): string {
  const mots = {
    code: nom,
    moyenne: `moyenne ${nom.startsWith("UE") ? "de l’" : "du "}${nom}`,
    proposition: "proposition",
    passage: "passage",
    niveau: "risque",
    chance: "de droit",
    ects: "ECTS",
  };
  return `${mots[genre]} :`;
}

function dite({ genre }: Changement, valeur: string): string {
  if (genre === "proposition") return PROPOSITIONS[valeur] ?? valeur;
  return valeur === "" ? "rien" : valeur;
}

function uniteEnMots(unite: Unite): string {
  const { nom, present, pire, meilleur, ouverte, etat } = unite;
  const moyenne = present === null ? "sans note" : afficher(present);
  const plage =
    ouverte && pire !== null && meilleur !== null
      ? `, entre ${afficher(pire)} et ${afficher(meilleur)}`
      : "";
  return `${nom} ${moyenne}${plage}${ouverte && etat ? `, 10 ${etat}` : ""}`;
}

/** How the pane speaks of one student in French. */
export const ETUDIANT_EN_FRANCAIS: TextesDeLEtudiant = {
  fiche: (nom) => `Fiche : ${nom}`,
  place: (rang, nombre) => `${rang} sur ${nombre}`,
  precedent: "Étudiant précédent",
  suivant: "Étudiant suivant",
  voirSaLigne: "Voir sa ligne",
  fermer: "Fermer la fiche",
  clavier: "Au clavier, dans la fiche : Alt+↑ étudiant précédent, Alt+↓ étudiant suivant.",
  suivreLaSelection: "Suivre la sélection de la grille",
  statut: (statut) => LIBELLES[statut] ?? statut,
  niveau: NIVEAUX,
  proposition: "Proposition",
  passage: "Passage",
  passageEnMots: (passage) => passage,
  jury: "Jury",
  ects: "ECTS",
  deDroit: (semestre) => (semestre === null ? "RCUE à 10" : `S${semestre} de droit`),
  etatEtChance: (etat, chance) => (chance ? `${etat}, ${chance} de chances` : etat),
  prudence: "Le jury seul décide.",
  competence: (numero, nom) => `Compétence ${numero}${nom ? ` · ${nom}` : ""}`,
  colonnes: { unite: "Unité", moyenne: "Moyenne", possible: "Possible", decision: "Décision" },
  nombre: afficher,
  sansNote: "sans note",
  plage: (pire, meilleur) => `de ${pire} à ${meilleur}`,
  definitive: "définitive",
  a10: (etat) => `10 : ${etat}`,
  chance: (chance) => `${chance} de chances`,
  a8: (etat) => `8 : ${etat}`,
  origines: {
    notes: "",
    anterieure: "année antérieure",
    jury: "jury",
    niveau: "niveau supérieur",
  },
  image: (titre, unites) => `${titre}, sur 20 : ${unites.join(" ; ")}`,
  uniteEnMots,
  legende: {
    impaire: "semestre impair",
    paire: "semestre pair",
    rcue: "RCUE",
    possible: "encore possible",
  },
  besoins: "Ce qu’il faut encore",
  noteParNote: "Note par note",
  raisons: (nombre) => `Motifs et points de l’annexe 1 (${nombre})`,
  anterieures: "Ses années antérieures",
  annee: ({ anneeBut, annee, code }) =>
    [`BUT${anneeBut}`, annee, code].filter((partie) => partie !== null).join(" · "),
  s1s2: (verdict) =>
    verdict === null
      ? "Rien ne dit si S1 et S2 sont validés."
      : verdict
        ? "S1 et S2 sont validés."
        : "S1 ou S2 n’est pas validé.",
  sansAnnee: "Aucune année antérieure n’est connue.",
  essai: {
    titre: (notes) => `Et si… (${notesAVenir(notes)})`,
    aide: "Déplacez une note à venir : tout ce qui en dépend suit, sur la fiche seulement.",
    semestre: (semestre, notes) => `S${semestre} : ${notesAVenir(notes)}`,
    toutes: (semestre) => `Toutes les notes du S${semestre}`,
    curseur: (module) => `${module}, curseur`,
    champ: (module) => `${module}, note sur 20`,
    aVenir: "à venir",
    surVingt: (note) => `${String(note).replace(".", ",")} sur 20`,
    refus: "Écrivez une note de 0 à 20.",
    retirer: (module) => `Ne plus essayer : ${module}`,
    banniere: "Essai : rien n’est écrit dans le classeur",
    revenir: "Revenir aux notes du classeur",
    rienNeChange: "Aucune décision ne change.",
    change: quoi,
    devient: (changement) =>
      `${dite(changement, changement.avant)} → ${dite(changement, changement.apres)}`,
    codes: (nombre) => (nombre > 1 ? `${nombre} codes changent` : "1 code change"),
    annonce: (changements, autres) => {
      if (changements.length === 0) return "Essai : aucune décision ne change.";
      const suite = autres > 1 ? [`${autres} autres changements`] : ["1 autre changement"];
      return `Essai : ${[...changements, ...(autres > 0 ? suite : [])].join(" ; ")}.`;
    },
  },
};
