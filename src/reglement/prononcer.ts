import { CODES_ANNEE_JURY, estAcquis, LIBELLES, type CodeRcue, type CodeUe } from "./codes";
import type { DecisionsJury, RefusDecision, SaisieDecisions } from "./decisions-jury";
import type { Dossier } from "./dossier";
import { aQuitte } from "./statut";

/** What the jury may write for a UE or an RCUE; a code that the marks give is accepted as well. */
export const CODES_UNITE_JURY = [
  "ADJ",
  "AJ",
  "DEF",
  "ATJ",
  "RAT",
  "DEM",
  "ABAN",
  "EXCLU",
  "ABL",
] as const;

/**
 * 4.6: the jury is sovereign; what it wrote stands, and its consequences follow. What cannot be — a code unknown, one
 * that the text excludes, a grant to a student who left — is refused with a sentence, and the rest is applied.
 */
export function prononcer(
  dossier: Dossier,
  saisie: SaisieDecisions
): { readonly dossier: Dossier; readonly refus: readonly RefusDecision[] } {
  const refus: RefusDecision[] = [];
  const accepter = <C>(
    sur: RefusDecision["sur"],
    code: string,
    objection: string | null
  ): C | null => {
    if (objection === null) return code as C;
    refus.push({ sur, phrase: objection });
    return null;
  };
  const rcues = new Map<number, CodeRcue>();
  for (const [rcue, ecrit] of saisie.rcues) {
    const code = normaliser(ecrit);
    const lu = accepter<CodeRcue>({ rcue }, code, objectionRcue(dossier, rcue, code));
    if (lu) rcues.set(rcue, lu);
  }
  const ues = new Map<string, CodeUe>();
  for (const [ue, ecrit] of saisie.ues) {
    const code = normaliser(ecrit);
    const lu = accepter<CodeUe>({ ue }, code, objectionUe(dossier, ue, code, rcues));
    if (lu) ues.set(ue, lu);
  }
  const annee = normaliser(saisie.annee);
  const lue =
    annee === "" ? null : accepter<string>("annee", annee, objectionAnnee(dossier, annee));
  const jury: DecisionsJury = { annee: lue, ues, rcues };
  const vide = lue === null && ues.size + rcues.size === 0;
  return { dossier: vide ? dossier : dossier.avec(jury), refus };
}

/** `adj`, `PAS 1 NCI`: codes are typed in many ways. */
function normaliser(ecrit: string): string {
  return ecrit.replace(/[\s.\-_]/g, "").toUpperCase();
}

/** What is wrong with a code of year, or `null`. */
function objectionAnnee({ situation, compte }: Dossier, code: string): string | null {
  if (!(CODES_ANNEE_JURY as readonly string[]).includes(code))
    return `« ${code} » n’est pas un code d’année. Codes : ${CODES_ANNEE_JURY.join(", ")}.`;
  if (aQuitte(situation.statut) && ADMETTANTS.has(code))
    return `${LIBELLES[situation.statut]} : « ${code} » ne peut pas être prononcé. Corrigez le statut, ou effacez la décision.`;
  if (compte.miAnnee && ADMETTANTS.has(code))
    return `Le semestre pair n’a pas encore de note : « ${code} » se prononce en fin d’année (annexe 1, 4.5).`;
  if (compte.annee === 3 && (code === "PASD" || code === "PAS1NCI"))
    return `« ${code} » n’existe pas en BUT3 : il n’y a pas de semestre suivant (annexe 1, 4.5).`;
  return null;
}

/** Codes of year that let a student go on. */
const ADMETTANTS: ReadonlySet<string> = new Set(["ADM", "PASD", "ADJ", "PAS1NCI", "ADSUP"]);

function objectionRcue(dossier: Dossier, competence: number, code: string): string | null {
  const rcue = dossier.rcues.find((resultat) => resultat.competence === competence);
  if (!rcue)
    return `Il n’y a pas de RCUE ${competence} cette année : la décision n’est pas appliquée.`;
  if (dossier.compte.miAnnee && code === "ADJ")
    return `RCUE ${competence} : le semestre pair n’a pas encore de note, il n’y a rien à accorder.`;
  return objection(dossier, `RCUE ${competence}`, rcue.decision, code);
}

function objectionUe(
  dossier: Dossier,
  nom: string,
  code: string,
  rcues: ReadonlyMap<number, CodeRcue>
): string | null {
  const ue = dossier.ues.find((resultat) => resultat.code === nom);
  if (!ue) return `${nom} n’est pas une UE de cette année : la décision n’est pas appliquée.`;
  if (code === "ADJR" && ue.decision !== code)
    return rcues.get(ue.competence) === "ADJ"
      ? null
      : `${nom} : ADJR suit un RCUE accordé. Écrivez ADJ au RCUE ${ue.competence}, ou ADJ ici.`;
  return objection(dossier, nom, ue.decision, code);
}

/** What is wrong with a code of UE or RCUE, or `null`. */
function objection(
  { situation }: Dossier,
  nom: string,
  calcule: CodeUe,
  code: string
): string | null {
  if (code === calcule) return null;
  if (code === "ADM" || code === "CMP" || code === "ADSUP")
    return `${nom} : « ${code} » suit des notes, qui donnent ${calcule}. Le jury accorde par ADJ.`;
  if (!(CODES_UNITE_JURY as readonly string[]).includes(code))
    return `${nom} : « ${code} » n’est pas un code du jury. Codes : ${CODES_UNITE_JURY.join(", ")}.`;
  if (code === "ADJ" && aQuitte(situation.statut))
    return `${nom} : ${LIBELLES[situation.statut]}, « ADJ » ne peut pas être prononcé.`;
  if (code === "AJ" && estAcquis(calcule))
    return `${nom} : ${calcule}, donc acquis définitivement (annexe 1, 4.3) ; « AJ » ne peut pas être prononcé.`;
  return null;
}
