import { afficher } from "../../reglement";
import type { Changement, Portrait, Unite } from "./types";

/** What the marks tried change: the year first, then each UE and RCUE, its code before its mean. */
export function comparer(avant: Portrait, apres: Portrait): Changement[] {
  const unites = (portrait: Portrait) => portrait.competences.flatMap((une) => une.unites);
  const ensuite = unites(apres);
  return [
    ...delAnnee(avant, apres),
    ...unites(avant).flatMap((unite, k) => dUneUnite(unite, ensuite[k]!)),
  ].filter((changement) => changement.avant !== changement.apres);
}

function delAnnee(avant: Portrait, apres: Portrait): Changement[] {
  const entre = (genre: Changement["genre"], lire: (portrait: Portrait) => string): Changement => ({
    ...{ genre, nom: "" },
    avant: lire(avant),
    apres: lire(apres),
  });
  return [
    entre("proposition", ({ proposition }) => proposition),
    entre("passage", ({ passage }) => passage),
    entre("niveau", ({ niveau }) => niveau),
    entre("chance", ({ chance, etatDuPassage }) => chance ?? etatDuPassage ?? ""),
    entre("ects", ({ ects }) => (ects === null ? "" : String(ects))),
  ];
}

function dUneUnite(avant: Unite, apres: Unite): Changement[] {
  const { nom } = avant;
  return [
    { genre: "code", nom, avant: avant.code, apres: apres.code },
    { genre: "moyenne", nom, avant: afficher(avant.present), apres: afficher(apres.present) },
  ];
}
