import {
  LA_MOYENNE,
  PLANCHER_RCUE,
  type Dossier,
  type ResultatRcue,
  type ResultatUe,
} from "../../reglement";
import { motifsDesBlocages } from "./blocages";
import { liste, nommerRcue, nommerUe } from "./phrases";
import type { Motif } from "./types";

/** Results of one student in which no mark is to come. */
export interface Acquis {
  readonly dossier: Dossier;
  readonly ues: readonly ResultatUe[];
  readonly rcues: readonly ResultatRcue[];
}

/** One sign of risk: its level, and the sentence when the student shows it. */
interface Signe {
  readonly niveau: Motif["niveau"];
  readonly motif: (acquis: Acquis) => string | null;
}

const DIX = LA_MOYENNE * 100;
const HUIT = PLANCHER_RCUE * 100;
/** A mean this close above 10 (hundredths) is still worth a look. */
const JUSTE = 50;

const SOUS_HUIT: Signe = {
  niveau: "critique",
  motif: ({ rcues }) => liste("RCUE sous 8", rcuesEntre(rcues, -Infinity, HUIT)),
};
const ENTRE_HUIT_ET_DIX: Signe = {
  niveau: "alerte",
  motif: ({ rcues }) => liste("RCUE entre 8 et 10", rcuesEntre(rcues, HUIT, DIX)),
};
const ACQUIS_DE_JUSTESSE: readonly Signe[] = [
  {
    niveau: "vigilance",
    motif: ({ ues }) => liste("UE compensée", ues.filter(estCompensee).map(nommerUe)),
  },
  {
    niveau: "vigilance",
    motif: ({ ues }) => liste("UE juste au-dessus de 10", uesEntre(ues, DIX, DIX + JUSTE)),
  },
  {
    niveau: "vigilance",
    motif: ({ rcues }) => liste("RCUE juste au-dessus de 10", rcuesEntre(rcues, DIX, DIX + JUSTE)),
  },
];

const DE_L_ANNEE: readonly Signe[] = [
  SOUS_HUIT,
  { niveau: "critique", motif: ({ rcues }) => auPlusLaMoitie(rcues) },
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
function auPlusLaMoitie(rcues: readonly ResultatRcue[]): string | null {
  const sous10 = rcues.filter(
    ({ moyenne }) => moyenne.centiemes !== null && moyenne.centiemes < DIX
  ).length;
  if (rcues.length === 0 || 2 * (rcues.length - sous10) > rcues.length) return null;
  return `${sous10} RCUE sur ${rcues.length} sous 10`;
}

function estCompensee(ue: ResultatUe): boolean {
  return ue.decision === "CMP";
}

function uesEntre(ues: readonly ResultatUe[], bas: number, haut: number): string[] {
  return ues.filter(({ moyenne }) => entre(moyenne.centiemes, bas, haut)).map(nommerUe);
}

function rcuesEntre(rcues: readonly ResultatRcue[], bas: number, haut: number): string[] {
  return rcues.filter(({ moyenne }) => entre(moyenne.centiemes, bas, haut)).map(nommerRcue);
}

function entre(centiemes: number | null, bas: number, haut: number): boolean {
  return centiemes !== null && centiemes >= bas && centiemes < haut;
}
