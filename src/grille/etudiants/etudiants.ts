import type { Statut } from "../../reglement";
import { avertissement, type Place } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import { placeDe } from "./doublons";
import { nommer, type Fiche } from "./fiches";
import type { EtudiantLu } from "./rapprochement";
import type { Anomalie, Etudiant } from "../types";

/** What all sheets together say of each student; where they contradict each other, a sentence says so. */
export function decrireEtudiants(
  etudiants: readonly EtudiantLu[],
  dispositions: readonly Disposition[]
): { readonly etudiants: readonly Etudiant[]; readonly anomalies: readonly Anomalie[] } {
  const anomalies: Anomalie[] = [];
  const decrits = etudiants.map(({ fiches: parFeuille, cleNumero }): Etudiant => {
    const fiches = parFeuille.filter((fiche) => fiche !== undefined);
    const { nom, prenom } = fiches.find((fiche) => fiche.prenom !== "") ?? nommee(fiches);
    const numero = fiches.find((fiche) => cleNumero !== null && fiche.cleNumero === cleNumero);
    const contradiction = contredire(fiches, dispositions);
    if (contradiction) anomalies.push(contradiction);
    return {
      numero: numero?.numero ?? null,
      nom,
      prenom,
      groupe: fiches.find(({ groupe }) => groupe !== null)?.groupe ?? null,
      statut: dernierStatut(fiches),
      s1s2: contradiction ? null : reponse(fiches),
      lignes: dispositions.map(({ feuille }, f) => {
        const fiche = parFeuille[f];
        return fiche ? feuille.ligne + fiche.ligne : null;
      }),
    };
  });
  return { etudiants: decrits, anomalies };
}

function nommee(fiches: readonly Fiche[]): Fiche {
  return fiches.find(({ nom }) => nom !== "") ?? fiches[0]!;
}

/** A student who left is said so by the latest sheet that knows it. */
function dernierStatut(fiches: readonly Fiche[]): Statut {
  return fiches.filter(({ statut }) => statut !== "inscrit").at(-1)?.statut ?? "inscrit";
}

function reponse(fiches: readonly Fiche[]): boolean | null {
  return fiches.find(({ s1s2 }) => s1s2 !== null)?.s1s2 ?? null;
}

/** « S1 et S2 validées »: yes in a sheet and no in another is not known. */
function contredire(
  fiches: readonly Fiche[],
  dispositions: readonly Disposition[]
): Anomalie | null {
  const premiere = reponse(fiches);
  if (fiches.every(({ s1s2 }) => s1s2 === null || s1s2 === premiere)) return null;
  const fiche = fiches.filter(({ s1s2 }) => s1s2 !== null).at(-1)!;
  const disposition = dispositions[fiche.feuille]!;
  const place: Place = {
    ...placeDe(disposition, fiche.ligne),
    colonne: disposition.identite.s1s2!,
  };
  const message =
    `${nommer(fiche)}, S1 et S2 validés : oui dans une feuille, non dans une autre. ` +
    `Ils sont tenus pour inconnus ; corrigez l’une des deux.`;
  const groupe = "réponses contradictoires sur S1 et S2";
  return avertissement(disposition.feuille, place, message, groupe);
}
