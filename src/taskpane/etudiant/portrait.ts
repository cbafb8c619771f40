import type { Maquette } from "../../maquette";
import { citer } from "../../reglement";
import { besoinsDetailles, passage, proposition, type Fiche } from "../../restitution";
import { fermeParS1S2, type Etat } from "../../risque";
import { chanceDite } from "./chance-dite";
import { competencesDe } from "./competences";
import type { Portrait } from "./types";

/** One student by the marks of a file: what is proposed, how surely, why, and what is still needed. */
export function portraitDe(fiche: Fiche, maquette: Maquette | null): Portrait {
  const { dossier, risque, ects } = fiche;
  const etatDuPassage = etatDe(fiche);
  return {
    niveau: risque.niveau,
    motifs: risque.motifs,
    proposition: proposition(fiche),
    passage: passage(fiche),
    vise: dossier.compte.annee === 3 ? null : 2 * dossier.compte.annee + 1,
    etatDuPassage,
    chance: chanceDite(etatDuPassage, risque.probabilite.passage),
    ects: ects.total,
    competences: competencesDe(fiche, maquette),
    raisons: dossier.raisons.map(({ phrase, point }) => ({ phrase, point: citer(point) })),
    besoins: besoinsDetailles(fiche),
  };
}

/** Of semester 5 the marks of the year do not decide alone: S1 and S2 may forbid it (R10). */
function etatDe({ dossier, risque, rcues }: Fiche): Etat | null {
  if (dossier.situation.statut !== "inscrit" || rcues.length === 0) return null;
  return fermeParS1S2(dossier.compte) ? "hors d’atteinte" : risque.bornes.annee.passage;
}
