import { suivre, type Inscription, type Issue } from "../../test/oracle/parcours";
import { hasard, type Hasard } from "../exemple/hasard";
import { tirerEtudiants, tirerPaire, type Etudiant } from "./etudiants";
import { passe, prononcer } from "./jury";
import { PROGRAMME, uesDe } from "./programme";

/** One year of one student: what the grid holds, what the jury wrote, what must come out. */
export interface Annee {
  readonly etudiant: Etudiant;
  /** 1, 2 or 3: the year of the cohort, and the year of the BUT. */
  readonly rang: number;
  readonly inscription: Inscription;
  readonly issue: Issue;
}

const GRAINE = 180;
const ANNEES = 3;
const PART_DES_UE_ACQUISES_SUIVIES = 0.4;
/** Who repeats knows more, in hundredths. */
const PROGRES = 120;

/** The whole cohort, year after year; a student stops when the jury says so, or with the diploma. */
export function derouler(): Annee[] {
  const de = hasard(GRAINE);
  return tirerEtudiants(de, 5).flatMap((etudiant) => parcourir(de, etudiant));
}

function parcourir(de: Hasard, etudiant: Etudiant): Annee[] {
  const annees: Annee[] = [];
  let anneeBut = 1;
  for (let rang = 1; rang <= ANNEES; rang++) {
    const avant = annees.map(({ inscription }) => inscription);
    const suivie = { anneeBut, notes: tirerNotes(de, etudiant, anneeBut, annees), jury: new Map() };
    const jury = prononcer(anneeBut, suivre(PROGRAMME, [...avant, suivie]).at(-1)!);
    const inscription = { ...suivie, jury };
    const issue = suivre(PROGRAMME, [...avant, inscription]).at(-1)!;
    annees.push({ etudiant, rang, inscription, issue });
    if (passe(issue.decision)) anneeBut++;
    else if (issue.decision !== "RED") return annees;
    if (anneeBut > 3) return annees;
  }
  return annees;
}

/** Who repeats follows again what is not acquired, and some of what is. */
function tirerNotes(
  de: Hasard,
  { niveaux }: Etudiant,
  anneeBut: number,
  annees: readonly Annee[]
): Inscription["notes"] {
  const redouble = annees.at(-1)?.inscription.anneeBut === anneeBut;
  const deja = annees.at(-1)?.issue.ues;
  const ues = uesDe(anneeBut);
  const notes = new Map<string, { n: bigint; d: bigint }>();
  for (const competence of new Set(ues.map((ue) => ue.competence))) {
    const niveau = niveaux[competence - 1]! + (redouble ? PROGRES : 0);
    const paire = tirerPaire(de, niveau);
    ues
      .filter((ue) => ue.competence === competence)
      .forEach(({ code }, k) => {
        const acquise = redouble && !["AJ", undefined].includes(deja?.get(code));
        if (acquise && de.uniforme() >= PART_DES_UE_ACQUISES_SUIVIES) return;
        notes.set(code, { n: BigInt(paire[k]!), d: 100n });
      });
  }
  return notes;
}
