import type { Fiche } from "../types";

/** The code proposed; `jury` or `en attente` where nothing can be; empty mid-year, where no year is decided. */
export function proposition({ dossier }: Pick<Fiche, "dossier">): string {
  const { code, passage } = dossier.annee;
  if (code !== null) return code;
  return passage === "jury" || passage === "en attente"
    ? passage
    : dossier.compte.annee === 3 && passage === null
      ? "jury"
      : "";
}

/** `S5 : de droit`; empty where there is no next semester. */
export function passage({ dossier }: Pick<Fiche, "dossier">): string {
  const { passage } = dossier.annee;
  if (passage === null || dossier.semestreSuivant === null) return "";
  return `S${dossier.semestreSuivant} : ${passage}`;
}
