import type { Deliberation } from "../../deliberation";
import { avisDuJury } from "../../restitution";
import type { JuryDit } from "./types";

/** What the jury pronounced for a student; `null` when it decided nothing yet. */
export function juryDit(deliberation: Deliberation, rang: number): JuryDit | null {
  const { fiches, saisies } = deliberation;
  const saisie = saisies.parEtudiant[rang];
  if (!saisie || saisie.ditDuJury === "") return null;
  const fiche = fiches[rang]!;
  const avis = avisDuJury(deliberation).find((un) => un.fiche === fiche);
  const { ues, rcues } = saisie.decisions;
  return {
    annee: avis?.decision ?? "",
    unites: [
      ...[...rcues].map(([competence, code]) => `RCUE ${competence} ${code}`),
      ...[...ues].map(([ue, code]) => `${ue} ${code}`),
    ],
    ecart: avis?.ecart ?? "",
    evolution: avis?.evolution ?? "",
  };
}
