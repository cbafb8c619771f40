import type { Maquette } from "../../maquette";
import { citer } from "../../reglement";
import { besoinsDetailles, passage, proposition, type Fiche } from "../../restitution";
import { chanceDite } from "./chance-dite";
import { competencesDe } from "./competences";
import type { Portrait } from "./types";

/** One student by the marks of a file: what is proposed, how surely, why, and what is still needed. */
export function portraitDe(fiche: Fiche, maquette: Maquette | null): Portrait {
  const { dossier, risque, rcues, ects } = fiche;
  const inscrit = dossier.situation.statut === "inscrit";
  const etatDuPassage = inscrit && rcues.length > 0 ? risque.bornes.annee.passage : null;
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
