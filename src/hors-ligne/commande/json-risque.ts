import {
  notesAttendues,
  type Bornes,
  type Chemin,
  type Exigence,
  type Requis,
  type Risque,
} from "../../risque";
import type { Fiche } from "../../restitution";

/**
 * How much a student is at risk. Means are out of 20. `requis`, which is long to work out, is given to students at risk
 * some of whose marks are still to come; `null` for the others.
 */
export function risqueEnJson({ risque, dossier }: Pick<Fiche, "risque" | "dossier">): object {
  const { niveau, motifs, probabilite, bornes } = risque;
  const rcues = probabilite.rcues.map(({ competence, a_10, sous_8 }) => ({
    ...{ competence, a_10, sous_8 },
  }));
  return {
    ...{ niveau, motifs },
    probabilite: { passage: probabilite.passage, rcues },
    bornes: bornesEnJson(bornes),
    requis: aEncoreACompter(risque, dossier) ? requisEnJson(risque.requis) : null,
  };
}

function aEncoreACompter({ niveau }: Risque, { bilan, rang }: Fiche["dossier"]): boolean {
  return niveau !== "aucun" && notesAttendues(bilan, rang).length > 0;
}

function bornesEnJson({ ues, rcues, annee }: Bornes): object {
  const { a10, sous8, passage } = annee;
  return {
    ues: ues.map(({ code, pire, present, meilleur, etat }) => ({
      code,
      ...extremes({ pire, present, meilleur }),
      etat,
    })),
    rcues: rcues.map(({ competence, ues: membres, pire, present, meilleur, etat, plancher }) => ({
      competence,
      ues: membres,
      ...extremes({ pire, present, meilleur }),
      ...{ etat, plancher },
    })),
    annee: { rcues: annee.rcues, a_10: a10, sous_8: sous8, passage },
  };
}

type Extremes = Pick<Bornes["ues"][number], "pire" | "present" | "meilleur">;

function extremes({ pire, present, meilleur }: Extremes): object {
  return { pire: surVingt(pire), present: surVingt(present), meilleur: surVingt(meilleur) };
}

function requisEnJson({ ues, rcues, passage }: Requis): object {
  return {
    ues: ues.map(({ code, acquerir, modules }) => ({
      code,
      acquerir: exigenceEnJson(acquerir),
      modules: modules.map(({ module, acquerir: pourLUe, compenser }) => ({
        module,
        acquerir: pourLUe && exigenceEnJson(pourLUe),
        compenser: compenser && exigenceEnJson(compenser),
      })),
    })),
    rcues: rcues.map(({ competence, ues: membres, dix, huit, moinsCher }) => ({
      competence,
      ues: membres,
      ...{
        dix: exigenceEnJson(dix),
        huit: exigenceEnJson(huit),
        moins_cher: cheminEnJson(moinsCher),
      },
    })),
    passage: passage && {
      moyenne: exigenceEnJson(passage.moyenne),
      moins_cher: cheminEnJson(passage.moinsCher),
    },
  };
}

/** `atteint`: true or false when no mark to come can change it; `moyenne`: the least that is needed, else `null`. */
function exigenceEnJson({ verdict, centiemes }: Exigence): object {
  return { atteint: verdict, moyenne: surVingt(centiemes) };
}

function cheminEnJson(chemin: Chemin | null): object | null {
  if (!chemin) return null;
  const notes = chemin.notes.map(({ module, centiemes }) => ({
    module,
    note: surVingt(centiemes),
  }));
  return { moyenne: chemin.moyenne, notes };
}

function surVingt(centiemes: number | null): number | null {
  return centiemes === null ? null : centiemes / 100;
}
