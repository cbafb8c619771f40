import { LA_MOYENNE, PLANCHER_RCUE } from "../../reglement";
import { motifsDesBlocages } from "./blocages";
import { atteint, rcuesOu, repond, uesOu, type Acquis, type Test } from "./comparees";
import type { Motif } from "./types";

/** One sign of risk: its level, and the sentence when the student shows it. */
interface Signe {
  readonly niveau: Motif["niveau"];
  readonly motif: (acquis: Acquis) => string | null;
}

/** A mean under this (hundredths) is still worth a look, though it reaches 10. */
const JUSTE = 100 * LA_MOYENNE + 50;

const SOUS_HUIT: Signe = {
  niveau: "critique",
  motif: (acquis) =>
    rcuesOu("RCUE sous 8", acquis, (rcue, reglages) => !atteint(rcue, PLANCHER_RCUE, reglages)),
};
const sousLaMoyenne: Test = (unite, reglages) => !atteint(unite, LA_MOYENNE, reglages);
const ENTRE_HUIT_ET_DIX: Signe = {
  niveau: "alerte",
  motif: (acquis) =>
    rcuesOu(
      "RCUE entre 8 et 10",
      acquis,
      (rcue, reglages) => atteint(rcue, PLANCHER_RCUE, reglages) && sousLaMoyenne(rcue, reglages)
    ),
};
const deJustesse: Test = (unite, reglages) =>
  unite.moyenne.centiemes! < JUSTE && !sousLaMoyenne(unite, reglages);
const ACQUIS_DE_JUSTESSE: readonly Signe[] = [
  {
    niveau: "vigilance",
    motif: (acquis) => uesOu("UE compensée", acquis, (ue) => ue.decision === "CMP"),
  },
  {
    niveau: "vigilance",
    motif: (acquis) => uesOu("UE juste au-dessus de 10", acquis, deJustesse),
  },
  {
    niveau: "vigilance",
    motif: (acquis) => rcuesOu("RCUE juste au-dessus de 10", acquis, deJustesse),
  },
];

const DE_L_ANNEE: readonly Signe[] = [
  SOUS_HUIT,
  { niveau: "critique", motif: auPlusLaMoitie },
  {
    niveau: "alerte",
    motif: ({ dossier }) => (dossier.annee.code === "PASD" ? "ne passe que de droit (PASD)" : null),
  },
  ENTRE_HUIT_ET_DIX,
  ...ACQUIS_DE_JUSTESSE,
];

/** The signs of RCUE that are complete while others are not. */
const DES_RCUES_COMPLETS: readonly Signe[] = [SOUS_HUIT, ENTRE_HUIT_ET_DIX, ...ACQUIS_DE_JUSTESSE];

/** Every reason when the year is complete. */
export function motifsDeFinDAnnee(acquis: Acquis): Motif[] {
  return [...motifsDesBlocages(acquis.dossier), ...trouver(DE_L_ANNEE, acquis)];
}

/** Every reason that RCUE already complete give, whatever comes in the others. */
export function motifsDesRcuesComplets(acquis: Acquis): Motif[] {
  return trouver(DES_RCUES_COMPLETS, acquis);
}

function trouver(signes: readonly Signe[], acquis: Acquis): Motif[] {
  return signes.flatMap(({ niveau, motif }) => {
    const phrase = motif(acquis);
    return phrase === null ? [] : [{ niveau, phrase }];
  });
}

/** At most half of the RCUE reach 10; one that has no mean (a blocked UE) does not count as under 10. */
function auPlusLaMoitie({ dossier, rcues }: Acquis): string | null {
  const sous10 = rcues.filter((rcue) => repond(dossier, rcue, sousLaMoyenne)).length;
  if (rcues.length === 0 || 2 * (rcues.length - sous10) > rcues.length) return null;
  return `${sous10} RCUE sur ${rcues.length} sous 10`;
}
