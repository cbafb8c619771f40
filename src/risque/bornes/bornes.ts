import {
  LA_MOYENNE,
  moyenneAtteint,
  NOTE_MAXIMALE,
  PLANCHER_RCUE,
  RATTRAPAGE,
  ueAtteint,
  type Bilan,
  type Dossier,
  type ResultatRcue,
  type ResultatUe,
  type Verdict,
} from "../../reglement";
import { avecNotes } from "../simulation/avec-notes";
import { notesAttendues } from "../simulation/attendues";
import { passageParLesNotes } from "./passage";
import { etatDe, type BorneAnnee, type BorneRcue, type Bornes, type BorneUe } from "./types";

/**
 * What the marks to come can still change for one student, exactly: from 0 everywhere to 20 everywhere.
 * @param difficile the mean on the marks to come (sur 20) beyond which a goal is hard.
 */
export function borner(
  dossier: Dossier,
  ues: readonly ResultatUe[],
  rcues: readonly ResultatRcue[],
  difficile: number
): Bornes {
  const essai = new Map(
    notesAttendues(dossier.bilan, dossier.rang).map(({ colonne }) => [colonne, difficile])
  );
  const auSeuil = essai.size === 0 ? dossier : avecNotes(dossier, essai);
  return {
    ues: ues.map((ue, u) => borneUe(dossier, ue, u, auSeuil)),
    rcues: rcues.map((rcue, r) => borneRcue(dossier, rcue, r, auSeuil)),
    annee: borneAnnee(dossier, rcues, auSeuil),
  };
}

function borneUe(dossier: Dossier, ue: ResultatUe, u: number, auSeuil: Dossier): BorneUe {
  const { code, competence, semestre, moyenne } = ue;
  const dix = ({ bilan, rang }: Dossier) =>
    ueAtteint(bilan, rang * bilan.structure.ues.length + u, LA_MOYENNE);
  const [pire, meilleur] = extremes(dossier.bilan, dossier.rang, { ues: [u], poids: [1] });
  const etat = etatDe(dix(dossier), () => dix(auSeuil));
  return { code, competence, semestre, pire, present: moyenne.centiemes, meilleur, etat };
}

function borneRcue(dossier: Dossier, rcue: ResultatRcue, r: number, auSeuil: Dossier): BorneRcue {
  const { competence, ues, moyenne } = rcue;
  const lire = (ou: "dix" | "huit") => (lu: Dossier) => verdict(lu, r, ou);
  const [pire, meilleur] = extremes(
    dossier.bilan,
    dossier.rang,
    dossier.bilan.compilation.groupes[r]!
  );
  const [dix, huit] = [lire("dix"), lire("huit")];
  return {
    ...{ competence, ues, pire, present: moyenne.centiemes, meilleur },
    etat: etatDe(dix(dossier), () => dix(auSeuil)),
    plancher: etatDe(huit(dossier), () => huit(auSeuil)),
  };
}

function borneAnnee(
  dossier: Dossier,
  rcues: readonly ResultatRcue[],
  auSeuil: Dossier
): BorneAnnee {
  const { a10, a10Possibles, sous8, sous8Possibles } = dossier.compte;
  const compter = (ou: "dix" | "huit", atteint: boolean, seuil: number) =>
    rcues.filter(({ moyenne }, r) => {
      const certain = verdict(dossier, r, ou);
      if (certain !== null) return certain === atteint;
      const present = moyenneAtteint(moyenne, seuil, dossier.bilan.reglages);
      return moyenne.valeur !== null && present === atteint;
    }).length;
  return {
    rcues: rcues.length,
    a10: entre(a10, compter("dix", true, LA_MOYENNE), a10Possibles),
    sous8: entre(sous8Possibles, compter("huit", false, PLANCHER_RCUE), sous8),
    passage: etatDe(passageParLesNotes(dossier.compte), () => passageParLesNotes(auSeuil.compte)),
  };
}

/** What the jury granted counts as the setting says (A4), at worst and at best: so it does at present. */
function entre(pire: number, present: number, meilleur: number): BorneAnnee["a10"] {
  const [bas, haut] = [Math.min(pire, meilleur), Math.max(pire, meilleur)];
  return { pire, present: Math.min(haut, Math.max(bas, present)), meilleur };
}

function verdict({ bilan, rang }: Dossier, r: number, ou: "dix" | "huit"): Verdict {
  const valeur = bilan[ou][rang * bilan.structure.rcues.length + r]!;
  return valeur < 0 ? null : valeur === 1;
}

/** Worst and best mean of some UE together, in hundredths as displayed; none where a state forbids any mean. */
function extremes(
  { sommes, affichage, structure, notes }: Bilan,
  rang: number,
  { ues, poids }: { readonly ues: readonly number[]; readonly poids: readonly number[] }
): [number | null, number | null] {
  let [bas, haut, d, total] = [0, 0, 1, 0];
  for (let m = 0; m < ues.length; m++) {
    const k = rang * structure.ues.length + ues[m]!;
    if (sommes.blocage[k]! < RATTRAPAGE) return [null, null];
    const n = sommes.bas[k]!;
    const attente = sommes.attente[k]!;
    const nHaut = sommes.haut ? sommes.haut[k]! : n + attente * NOTE_MAXIMALE * notes.echelle;
    const dUe = sommes.poids[k]! + attente;
    bas = bas * dUe + n * poids[m]! * d;
    haut = haut * dUe + nHaut * poids[m]! * d;
    d *= dUe;
    total += poids[m]!;
  }
  return [affichage.comparer(bas, d * total), affichage.comparer(haut, d * total)];
}
