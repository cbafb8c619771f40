import {
  HUIT_PARTOUT,
  PLUS_DE_LA_MOITIE,
  S1_ET_S2,
  tousVrais,
  type Compte,
  type Verdict,
} from "../../reglement";

/**
 * Whether the marks of the year give the passage of right (4.5), whatever the marks to come are: more than half of the
 * RCUE at 10, none under 8. After S6 there is nowhere to pass to: what the diploma asks of this year, every RCUE at 10.
 * The UE of S1 and S2 (R10) are another matter, which no mark of this year changes.
 */
export function passageParLesNotes(compte: Compte): Verdict {
  const { rcues, a10, a10Possibles, bloquees } = compte;
  if (rcues === 0) return null;
  if (bloquees > 0) return false;
  if (compte.annee === 3) return a10 === rcues ? true : a10Possibles < rcues ? false : null;
  return tousVrais([PLUS_DE_LA_MOITIE.verdict(compte), HUIT_PARTOUT.verdict(compte)]);
}

/** R10: whether UE of S1 or S2 forbid semester 5 of right, whatever the marks of the year are. */
export function fermeParS1S2(compte: Compte): boolean {
  return compte.annee === 2 && S1_ET_S2.verdict(compte) === false;
}

/** How many RCUE must reach 10: more than half of them, all of them in BUT3. */
export function rcuesAObtenir({ annee, rcues }: Pick<Compte, "annee" | "rcues">): number {
  return annee === 3 ? rcues : Math.floor(rcues / 2) + 1;
}
