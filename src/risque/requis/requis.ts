import type { Dossier, ResultatRcue, ResultatUe } from "../../reglement";
import { notesAttendues, type NoteAttendue } from "../simulation/attendues";
import { DIX, pourLeRcue, pourLUe } from "./exigence";
import { lePlusCourt } from "./moins-cher";
import { requisModule } from "./module";
import { exigerLePassage } from "./passage";
import type { Requis, RequisRcue, RequisUe } from "./types";

/** What the marks to come must be worth, goal by goal. */
export function exigerDe(
  dossier: Dossier,
  ues: readonly ResultatUe[],
  rcues: readonly ResultatRcue[]
): Requis {
  const attendues = notesAttendues(dossier.bilan, dossier.rang);
  const parRcue = rcues.map((rcue, r) => requisRcue(dossier, rcue, r, attendues));
  const modules = attendues.map((note) => ({ note, pour: requisModule(dossier, note) }));
  return {
    ues: ues.map(({ code }, u): RequisUe => {
      const ici = modules.filter(({ note }) => note.ues.some((ue) => ue.u === u));
      return { code, acquerir: pourLUe(dossier, u), modules: ici.map(({ pour }) => pour(u)) };
    }),
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
