import {
  anneeDe as anneeDuBut,
  dernier,
  estAcquis,
  SANS_ANTERIORITE,
  type Origine,
  type ResultatRcue,
  type ResultatUe,
} from "../../reglement";
import type { Rangee } from "./rangee";

/** A code that this year's marks did not give, and where it comes from. */
interface Venu {
  readonly unite: string;
  readonly code: string | null;
  readonly origine: Origine;
  /** The university year that gave it; `null` when it is this one, or not known. */
  readonly annee: string | null;
}

/** In words, the codes that do not come from this year's marks: `jury : RCUE 2 ADJ ; 2024-2025 : UE31 ADM`. */
export function origines(rangee: Rangee): string {
  const parSource = new Map<string, string[]>();
  for (const venu of venus(rangee)) {
    const source = sourceDe(venu);
    const codes = parSource.get(source) ?? [];
    parSource.set(source, [...codes, `${venu.unite} ${venu.code ?? ""}`.trim()]);
  }
  return [...parSource].map(([source, codes]) => `${source} : ${codes.join(", ")}`).join(" ; ");
}

/** This year's UE and RCUE, then those of earlier years that this year's decisions change (R7). */
function venus(rangee: Rangee): Venu[] {
  const { ues, rcues, dossier } = rangee.fiche;
  const venir = (unite: string, { decision, origine }: ResultatUe | ResultatRcue): Venu => {
    const annee = origine === "anterieure" ? anneeDe(rangee, unite) : null;
    return { unite, code: decision, origine, annee };
  };
  const deLannee = [
    ...rcues.filter(venu).map((rcue) => venir(`RCUE ${rcue.competence}`, rcue)),
    ...ues.filter(venu).map((ue) => venir(ue.code, ue)),
  ];
  return dossier.situation.anterieur ? [...deLannee, ...revus(rangee)] : deLannee;
}

function venu({ origine }: ResultatUe | ResultatRcue): boolean {
  return origine !== "notes";
}

/** The university year in which a UE or an RCUE of this year was acquired before. */
function anneeDe({ fiche }: Rangee, unite: string): string | null {
  const { situation, compte } = fiche.dossier;
  const { ues, rcues } = situation.anterieur ?? SANS_ANTERIORITE;
  const acquises = ues.filter(
    (ue) => ue.code === unite && ue.decision !== null && estAcquis(ue.decision)
  );
  const siens = rcues.filter(
    ({ anneeBut, competence }) => anneeBut === compte.annee && `RCUE ${competence}` === unite
  );
  return dernier<{ readonly annee: string | null }>([...acquises, ...siens])?.annee ?? null;
}

function revus({ parcours, fiche }: Rangee): Venu[] {
  const cetteAnnee = fiche.dossier.compte.annee;
  const annee = null;
  const ues = parcours.ues.filter(({ semestre }) => anneeDuBut(semestre) !== cetteAnnee);
  const rcues = parcours.rcues.filter(({ anneeBut }) => anneeBut !== cetteAnnee);
  const parLeHaut = [
    ...rcues.map((rcue) => ({ ...rcue, unite: `RCUE ${rcue.competence} de BUT${rcue.anneeBut}` })),
    ...ues.map((ue) => ({ ...ue, unite: ue.code })),
  ].filter(({ origine }) => origine === "niveau");
  return [
    ...parLeHaut.map(({ unite, decision, origine }) => ({ unite, code: decision, origine, annee })),
    ...[...parcours.anneesRevues].map(([but, code]) => {
      return { unite: `année BUT${but}`, code, origine: "niveau" as const, annee };
    }),
  ];
}

function sourceDe({ origine, annee }: Venu): string {
  if (origine === "jury") return "jury";
  if (origine === "niveau") return "niveau supérieur";
  return annee ?? "une année antérieure";
}
