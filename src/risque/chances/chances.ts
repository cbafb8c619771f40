import type { Bilan, Dossier } from "../../reglement";
import { passageParLesNotes, rcuesAObtenir } from "../bornes/passage";
import type { Modele } from "./faits";
import { Moteur } from "./moteur";
import { ouverte } from "./tirage";

/** What students of the past with the same marks became; of one student it says nothing certain. */
export interface Probabilite {
  /** Of passing of right by the marks of the year (4.5), in BUT3 of having every RCUE at 10; `null` without RCUE. */
  readonly passage: number | null;
  readonly rcues: readonly ChancesRcue[];
}

export interface ChancesRcue {
  readonly competence: number;
  /** Of reaching 10, and of staying under 8. */
  readonly a_10: number;
  readonly sous_8: number;
}

/** The chances of one student, and those of the UE that stand alone, which no text names in the passage. */
export interface Chances extends Probabilite {
  /** By group of the compilation: the RCUE, then the UE that stand alone. */
  readonly dix: Float64Array;
  readonly sousHuit: Float64Array;
}

/** What is certain is 0 or 1 exactly, and nothing else is: no mark to come can change it. */
export function estimer(dossier: Dossier, modele: Modele): Chances {
  const { bilan, rang, compte } = dossier;
  const { dix, sousHuit, nombre } = moteurDe(bilan, modele).tirage(rang);
  const certain = passageParLesNotes(compte);
  let passage = 0;
  for (let k = rcuesAObtenir(compte); k < nombre.length; k++) passage += nombre[k]!;
  return {
    passage: compte.rcues === 0 ? null : certain === null ? ouverte(passage) : Number(certain),
    rcues: bilan.structure.rcues.map(({ competence }, r) => ({
      competence,
      a_10: borner(dix[r]!),
      sous_8: borner(sousHuit[r]!),
    })),
    dix,
    sousHuit,
  };
}

const moteurs = new WeakMap<Bilan, { readonly modele: Modele; readonly moteur: Moteur }>();

function moteurDe(bilan: Bilan, modele: Modele): Moteur {
  const connu = moteurs.get(bilan);
  if (connu?.modele === modele) return connu.moteur;
  const moteur = new Moteur(bilan, modele);
  moteurs.set(bilan, { modele, moteur });
  return moteur;
}

/** Sums of floating-point numbers may pass the ends by a hair. */
function borner(chance: number): number {
  return Math.min(1, Math.max(0, chance));
}
