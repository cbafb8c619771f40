import type { Dossier, ResultatRcue, ResultatUe } from "../../reglement";
import { notesAttendues, type NoteAttendue } from "../simulation/attendues";
import { DIX, exigenceDe, pourLeRcue, pourLUe } from "./exigence";
import { lePlusCourt } from "./moins-cher";
import { ligneDansLaColonne, seule, type Ensemble } from "./parts";
import { exigerLePassage } from "./passage";
import type { Exigence, Requis, RequisModule, RequisRcue, RequisUe } from "./types";

/** What the marks to come must be worth, goal by goal. */
export function exigerDe(
  dossier: Dossier,
  ues: readonly ResultatUe[],
  rcues: readonly ResultatRcue[]
): Requis {
  const attendues = notesAttendues(dossier.bilan, dossier.rang);
  const parRcue = rcues.map((rcue, r) => requisRcue(dossier, rcue, r, attendues));
  return {
    ues: ues.map(({ code }, u) => requisUe(dossier, code, u, attendues)),
    rcues: parRcue,
    passage: exigerLePassage(dossier, parRcue, attendues),
  };
}

function requisRcue(
  dossier: Dossier,
  { competence, ues }: ResultatRcue,
  r: number,
  attendues: readonly NoteAttendue[]
): RequisRcue {
  const groupe = dossier.bilan.compilation.groupes[r]!;
  const dix = pourLeRcue(dossier, r, "dix");
  const ici = attendues.filter((note) => note.ues.some(({ u }) => groupe.ues.includes(u)));
  const but = { ou: groupe, cible: DIX };
  const moinsCher =
    dix.verdict === null
      ? lePlusCourt(dossier, ici, [[but]], ({ bilan, rang }) => {
          const verdict = bilan.dix[rang * bilan.structure.rcues.length + r]!;
          return verdict === 1;
        })
      : null;
  return { competence, ues, dix, huit: pourLeRcue(dossier, r, "huit"), moinsCher };
}

function requisUe(
  dossier: Dossier,
  code: string,
  u: number,
  attendues: readonly NoteAttendue[]
): RequisUe {
  const groupe = dossier.bilan.compilation.groupeDe[u]!;
  const ici = attendues.filter((note) => note.ues.some((ue) => ue.u === u));
  const modules = ici.map(({ colonne, module }): RequisModule => {
    const pour = (ou: Ensemble) => pourLaColonne(dossier, attendues, colonne, ou);
    return { colonne, module, acquerir: pour(seule(u)), compenser: pour(groupe) };
  });
  return { code, acquerir: pourLUe(dossier, u), modules };
}

/** One mark by itself, the other marks to come of each UE staying at its present mean. */
function pourLaColonne(
  { bilan, rang }: Dossier,
  attendues: readonly NoteAttendue[],
  colonne: number,
  { ues, poids }: Ensemble
): Exigence | null {
  const parts = ues.map((u, m) => {
    const dedans = attendues.flatMap((note) =>
      note.ues.filter((ue) => ue.u === u).map(({ coefficient }) => ({ note, coefficient }))
    );
    const enAttente = dedans.reduce((somme, { coefficient }) => somme + coefficient, 0);
    const ici = dedans.find(({ note }) => note.colonne === colonne)?.coefficient ?? 0;
    const ou = { u, poids: poids[m]! };
    return ligneDansLaColonne(bilan, rang, ou, { coefficient: ici, enAttente });
  });
  const connues = parts.flatMap((part) => part ?? []);
  return connues.length < parts.length ? null : exigenceDe(connues);
}
