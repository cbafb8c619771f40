import { ficheAvecNotes, type Deliberation } from "../../deliberation";
import { CATALOGUE } from "../../maquette";
import { notesAttendues, type Essai } from "../../risque";
import { cibleDeLEtudiant, nomDe } from "../resume";
import { aEssayer } from "./a-essayer";
import { anneesDe } from "./anterieures";
import { comparer } from "./comparer";
import { juryDit } from "./jury-dit";
import { portraitDe } from "./portrait";
import type { EtudiantDecrit } from "./types";

/**
 * All that the card of one student says, with marks tried or without. Nothing is written, and the class stays as it is.
 * @param essai marks (sur 20) by the column of a mark to come; another column is left out.
 */
export function decrireEtudiant(
  deliberation: Deliberation,
  rang: number,
  essai: Essai
): EtudiantDecrit {
  const { promotion, fiches } = deliberation;
  const fiche = fiches[rang]!;
  const { etudiant, dossier } = fiche;
  // Nothing is tried on who left, or is not decided this time: no mark would change anything.
  const decide = dossier.situation.statut === "inscrit";
  const attendues = decide ? notesAttendues(dossier.bilan, rang) : [];
  const tentees = new Map(
    attendues.flatMap(({ colonne }) => {
      const note = essai.get(colonne);
      return note === undefined ? [] : [[colonne, note] as const];
    })
  );
  const programme = CATALOGUE.find(({ id }) => id === promotion.maquette?.id) ?? null;
  const presente = portraitDe(fiche, programme);
  const essayee =
    tentees.size === 0 ? null : portraitDe(ficheAvecNotes(deliberation, rang, tentees), programme);
  return {
    ...{ etudiant, rang, presente, essayee },
    nom: nomDe(etudiant),
    groupe: etudiant.groupe,
    nombre: fiches.length,
    cible: cibleDeLEtudiant(etudiant, promotion),
    jury: juryDit(deliberation, rang),
    changements: essayee ? comparer(presente, essayee) : [],
    aEssayer: aEssayer(dossier, attendues, tentees, promotion.colonnes),
    anterieures: anneesDe(dossier),
  };
}
