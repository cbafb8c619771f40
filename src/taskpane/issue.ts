import type { Annonce } from "./etat";

/** How an action ended: it did what was asked, it could not, or there is something to know. */
export type Issue = "fait" | "sans_effet" | "a_savoir";

const ISSUES: Readonly<Record<Annonce["genre"], Issue>> = {
  calcule: "fait",
  rien: "sans_effet",
  direct: "fait",
  direct_arrete: "fait",
  passages: "a_savoir",
  suivi_ecrit: "fait",
  efface: "fait",
  inseree: "fait",
  existante: "a_savoir",
  anterieures: "fait",
  sans_anteriorite: "sans_effet",
  sans_journal: "sans_effet",
  reglages_crees: "fait",
  reglages_existants: "a_savoir",
  prevu: "a_savoir",
  corrige: "fait",
  sans_correction: "sans_effet",
  sans_decisions: "sans_effet",
  chances_essayees: "fait",
  chances_gardees: "fait",
  chances_par_defaut: "fait",
};

/** How the action ended that is announced. */
export function issueDe(annonce: Annonce): Issue {
  const insuffisantes = annonce.genre === "chances_essayees" && !annonce.retenues;
  return insuffisantes ? "sans_effet" : ISSUES[annonce.genre];
}
