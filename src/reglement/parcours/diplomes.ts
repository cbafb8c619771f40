import { nommerAuPlus } from "../enumeration";
import { JURY, VALIDATION } from "../textes";
import type { Diplome, UeDuParcours } from "./types";
import type { Validation } from "./validation";

/** 4.6: the DUT at the first 120 ECTS, the BUT at 180. */
export const CREDITS_DUT = 120;
export const CREDITS_BUT = 180;

/** 4.3 (R16): the BUT is obtained by acquiring every UE; what a lateral entry dispenses of asks for nothing more. */
export function diplomeBut(validation: Validation): Diplome {
  return {
    credits: CREDITS_BUT,
    obtenu: validation.verdict,
    phrase: `BUT ${etat(validation)}${dispense(validation, "")}`,
    point: VALIDATION,
  };
}

/** 4.6 (R13): the DUT comes with the first 120 ECTS; those that a dispense replaces are for the jury to count. */
export function diplomeDut(validation: Validation): Diplome {
  const { verdict, dispensees } = validation;
  return {
    credits: CREDITS_DUT,
    obtenu: verdict === true && dispensees.length > 0 ? null : verdict,
    phrase: `DUT ${etat(validation)}${dispense(validation, ", au jury d’en compter les ECTS")}`,
    point: JURY,
  };
}

function etat({ verdict, manquantes, inconnues }: Validation): string {
  if (verdict === true) return "acquis";
  const credits = manquantes.reduce<number | null>(
    (somme, { ects }) => (somme === null || ects === null ? null : somme + ects),
    0
  );
  const parties = [
    ...(manquantes.length > 0
      ? [`il manque ${credits === null ? "" : `${credits} ECTS : `}${enumerer(manquantes)}`]
      : []),
    ...(inconnues.length > 0 ? [`${inconnues.join(", ")} : validation inconnue`] : []),
  ];
  return `${verdict === false ? "non acquis" : "en attente"} (${parties.join(" ; ")})`;
}

function dispense({ dispensees, verdict }: Validation, suite: string): string {
  if (dispensees.length === 0) return "";
  const semestres = dispensees.map((s) => `S${s}`).join(" et ");
  return ` ; dispensé de ${semestres}${verdict === true ? suite : ""}`;
}

/** Eight names at most: a cell is read, not searched. */
const NOMMEES = 8;

function enumerer(ues: readonly UeDuParcours[]): string {
  const noms = ues.map(({ code, decision }) => `${code} ${decision ?? ""}`.trim());
  return nommerAuPlus(NOMMEES, noms);
}
