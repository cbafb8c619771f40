import { LA_MOYENNE, moyenneAtteint } from "../../reglement";
import { nommerUe } from "./phrases";
import type { EnCours } from "./types";

interface Membres {
  readonly ues: readonly number[];
}

/** `UE33 à 7,62`, with the other UE when it has marks: `UE33 à 7,62, UE43 à 9,00 pour l’instant`. */
export function decrire({ dossier, ues }: EnCours, { ues: membres }: Membres): string {
  const connues = membres.map((u) => ues[u]!).filter(({ moyenne }) => moyenne.valeur !== null);
  return connues
    .map((ue) => nommerUe(dossier, ue) + (ue.moyenne.provisoire ? " pour l’instant" : ""))
    .join(", ");
}

/** Where the marks to come stand: `en S4` when one UE awaits all of its marks, and the other none. */
export function autreSemestre({ ues }: EnCours, { ues: membres }: Membres): string {
  const ouvertes = membres.map((u) => ues[u]!).filter(({ moyenne }) => moyenne.provisoire);
  const [seule] = ouvertes;
  return ouvertes.length === 1 && seule!.moyenne.valeur === null
    ? `en S${seule!.semestre}`
    : "sur les notes à venir";
}

/** Whether a complete UE stays under 10: it is acquired if its RCUE reaches 10 (4.4). */
export function estACompenser({ dossier, ues }: EnCours, { ues: membres }: Membres): boolean {
  return membres.some((u) => {
    const { moyenne } = ues[u]!;
    const complete = !moyenne.provisoire && moyenne.valeur !== null;
    return complete && !moyenneAtteint(moyenne, LA_MOYENNE, dossier.bilan.reglages);
  });
}
