import type { Maquette } from "../../maquette";
import { citer, type ResultatRcue, type ResultatUe } from "../../reglement";
import type { Fiche } from "../../restitution";
import { chanceDite } from "./chance-dite";
import type { Competence, Unite } from "./types";

/** Each competence with its UE and its RCUE, in the order of the programme. */
export function competencesDe(fiche: Fiche, maquette: Maquette | null): Competence[] {
  const { dossier, rcues } = fiche;
  return dossier.bilan.compilation.groupes.map(({ ues, rcue }) => {
    const numero = fiche.ues[ues[0]!]!.competence;
    return {
      numero,
      nom: maquette?.competences?.find((une) => une.numero === numero)?.nom ?? null,
      unites: [
        ...ues.map((u) => uniteUe(fiche, u)),
        ...(rcue < 0 ? [] : [uniteRcue(fiche, rcues[rcue]!, rcue)]),
      ],
    };
  });
}

function uniteUe(fiche: Fiche, u: number): Unite {
  const ue = fiche.ues[u]!;
  const { pire, present, meilleur, etat } = fiche.risque.bornes.ues[u]!;
  const inscrit = estInscrit(fiche);
  return {
    genre: ue.semestre % 2 === 1 ? "impaire" : "paire",
    nom: ue.code,
    ...{ present, plancher: null, chance: null },
    ...(inscrit ? { pire, meilleur, etat } : RIEN_A_VENIR),
    ...commun(ue),
  };
}

function uniteRcue(fiche: Fiche, rcue: ResultatRcue, r: number): Unite {
  const { pire, present, meilleur, etat, plancher } = fiche.risque.bornes.rcues[r]!;
  const inscrit = estInscrit(fiche);
  return {
    genre: "rcue",
    nom: `RCUE ${rcue.competence}`,
    present,
    ...(inscrit ? { pire, meilleur, etat } : RIEN_A_VENIR),
    plancher: inscrit ? plancher : null,
    chance: inscrit ? chanceDite(etat, fiche.risque.probabilite.rcues[r]?.a_10) : null,
    ...commun(rcue),
  };
}

/** Of a student who left, or is not decided this time, no mark is expected: nothing is still possible. */
const RIEN_A_VENIR = { pire: null, meilleur: null, etat: null };

function commun({ decision, point, origine, moyenne }: ResultatUe | ResultatRcue) {
  return { code: decision, point: citer(point), origine, ouverte: moyenne.provisoire };
}

function estInscrit({ dossier }: Fiche): boolean {
  return dossier.situation.statut === "inscrit";
}
