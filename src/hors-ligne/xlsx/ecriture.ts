import type { Plan } from "../../classeur";
import { poserAnnexe } from "./annexe";
import { Chantier } from "./chantier";
import { ecrireFeuille } from "./feuille";
import { ListesLongues } from "./listes-longues";
import type { Paquet } from "./paquet";
import { surligner } from "./surlignage";
import { verifier } from "./verification";

/** Applies a plan to a package, in memory. Throws before the package is saved, so that it is all or nothing. */
export function appliquer(
  plan: Plan,
  paquet: Paquet,
  avancement: (fait: number, total: number) => void
): void {
  verifier(plan);
  const chantier = new Chantier(paquet);
  const listes = new ListesLongues(chantier);
  const total = plan.feuilles.length + 1;
  plan.feuilles.forEach((feuille, i) => {
    avancement(i, total);
    ecrireFeuille(chantier, feuille, listes.reference);
  });
  avancement(total - 1, total);
  listes.poser();
  if (plan.surlignage) surligner(chantier, plan.surlignage, plan.intactes);
  if (plan.annexe !== undefined) poserAnnexe(chantier, plan.annexe);
  chantier.terminer();
}
