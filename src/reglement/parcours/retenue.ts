import { dernier, SANS_ANTERIORITE, type Anteriorite, type UeAnterieure } from "../anteriorite";
import { estAcquis, type CodeRcue, type CodeUe } from "../codes";
import type { Issue, IssueRcue, IssueUe, NombresRcue, NombresUe } from "../compensation";
import { AUCUNE_DECISION } from "../decisions-jury";
import { horsJury, type Situation } from "../statut";
import { JURY, VALIDATION, type Point } from "../textes";
import type { Origine } from "./types";

/** The code that stands in the end, why, and where it comes from. */
export interface Retenue<I> {
  readonly issue: I;
  readonly origine: Origine;
}

/** One RCUE of the year as the marks decide it, with its UE. */
export interface RcueDesNotes {
  readonly competence: number;
  readonly anneeBut: number;
  readonly issue: IssueRcue;
  readonly ues: readonly UeDesNotes[];
}

export interface UeDesNotes {
  readonly code: string;
  readonly issue: IssueUe;
  /** Whether the mean is one that an earlier year left. */
  readonly reportee: boolean;
}

/**
 * What stands for an RCUE and its UE: what the jury wrote (4.6), else what the marks acquire, else what an earlier year
 * or a higher level acquired for good (4.3), else what the marks or the student's status say.
 * @param plusHaut the highest year of each competence that earlier results validate.
 */
export function retenir(
  rcue: RcueDesNotes,
  situation: Situation,
  plusHaut: ReadonlyMap<number, number>
): { readonly rcue: Retenue<IssueRcue>; readonly ues: readonly Retenue<IssueUe>[] } {
  const retenu = retenirRcue(rcue, situation, plusHaut);
  const ues = rcue.ues.map((ue) => retenirUe(ue, retenu, situation));
  const parLeursUe =
    rcue.ues.length > 1 &&
    !estAcquis(retenu.issue.code) &&
    ues.every(({ issue }) => estAcquis(issue.code));
  return { rcue: parLeursUe ? parLeJury("ADJ", "ses UE sont toutes acquises") : retenu, ues };
}

function retenirRcue(
  { competence, anneeBut, issue }: RcueDesNotes,
  { statut, jury = AUCUNE_DECISION, anterieur = SANS_ANTERIORITE }: Situation,
  plusHaut: ReadonlyMap<number, number>
): Retenue<IssueRcue> {
  const prononce = jury.rcues.get(competence);
  if (prononce !== undefined) return parLeJury(prononce, "décision du jury");
  if (estAcquis(issue.code)) return { issue, origine: "notes" };
  const avant = anterieur.rcues.filter(
    (rcue) => rcue.competence === competence && rcue.anneeBut === anneeBut
  );
  const deja = dernier(avant.filter((rcue) => acquis(rcue.decision)));
  if (deja)
    return {
      issue: issueRcue(deja.decision!, VALIDATION, acquisEn(deja.annee)),
      origine: "anterieure",
    };
  if ((plusHaut.get(competence) ?? 0) > anneeBut)
    return { issue: issueRcue("ADSUP", VALIDATION, NIVEAU_SUPERIEUR), origine: "niveau" };
  return { issue: horsJury(statut)?.unite ?? issue, origine: "notes" };
}

/** @param rcue what stands for the RCUE of this UE; `null` for a UE that belongs to none. */
export function retenirUe(
  { code, issue, reportee }: UeDesNotes,
  rcue: Retenue<IssueRcue> | null,
  { statut, jury = AUCUNE_DECISION, anterieur = SANS_ANTERIORITE }: Situation
): Retenue<IssueUe> {
  const prononce = jury.ues.get(code);
  if (prononce !== undefined)
    return { issue: issueUe(prononce, JURY, "décision du jury"), origine: "jury" };
  const avant = acquiseAvant(anterieur, code);
  if (estAcquis(issue.code) && !(avant && reportee)) return { issue, origine: "notes" };
  if (avant) {
    const acquise = issueUe(avant.decision ?? "ADM", VALIDATION, acquiseEn(avant));
    return { issue: acquise, origine: "anterieure" };
  }
  if (rcue && estAcquis(rcue.issue.code) && rcue.origine !== "notes") return parSonRcue(rcue);
  return { issue: horsJury(statut)?.unite ?? issue, origine: "notes" };
}

/** A UE below 10 follows its RCUE: granted by the jury, acquired earlier, or carried by the level above. */
function parSonRcue({ issue, origine }: Retenue<IssueRcue>): Retenue<IssueUe> {
  if (issue.code === "ADSUP")
    return { issue: issueUe("ADSUP", VALIDATION, NIVEAU_SUPERIEUR), origine };
  if (issue.code === "ADJ")
    return { issue: issueUe("ADJR", JURY, "le jury a accordé son RCUE"), origine };
  return { issue: issueUe("CMP", VALIDATION, "son RCUE est acquis"), origine };
}

/** The attempt that acquired a UE for good: the latest, if there were several. */
export function acquiseAvant({ ues }: Anteriorite, code: string): UeAnterieure | null {
  return dernier(ues.filter((ue) => ue.code === code && acquis(ue.decision)));
}

const NIVEAU_SUPERIEUR = "acquis par le niveau supérieur de la compétence";

function acquisEn(annee: string | null): string {
  return annee === null ? "acquis une année antérieure" : `acquis en ${annee}`;
}

function acquiseEn({ annee, decision }: UeAnterieure): string {
  const code = decision === null ? "" : ` (${decision})`;
  return `acquise ${annee === null ? "une année antérieure" : `en ${annee}`}${code}`;
}

function acquis(code: CodeUe | null): boolean {
  return code !== null && estAcquis(code);
}

function parLeJury(code: CodeRcue, raison: string): Retenue<IssueRcue> {
  return { issue: issueRcue(code, JURY, raison), origine: "jury" };
}

/** Conclusions that come from elsewhere than the marks: they have no place in the table of issues. */
const HORS_TABLE = -1;

function issueUe(code: CodeUe, point: Point, raison: string): Issue<CodeUe, NombresUe> {
  const phrase = ({ ue, moyenne }: NombresUe): string =>
    `${ue}${moyenne === "" ? "" : ` à ${moyenne}`} ${code} : ${raison}`;
  return { rang: HORS_TABLE, code, point, phrase };
}

function issueRcue(code: CodeRcue, point: Point, raison: string): Issue<CodeRcue, NombresRcue> {
  const phrase = ({ rcue, moyenne }: NombresRcue): string =>
    `${rcue}${moyenne === "" ? "" : ` à ${moyenne}`} ${code} : ${raison}`;
  return { rang: HORS_TABLE, code, point, phrase };
}
