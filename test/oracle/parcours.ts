import { centiemes, codeRcue, codeUe, fois, plus, type Fraction } from "../reglement/oracle";

/*
 * An independent oracle for a whole way through the BUT: the text of annexe 1 read plainly, year after year, on exact
 * fractions. It imports nothing of src/. It knows means of UE that are all there; it does not know pending marks, nor
 * bonuses, nor any setting other than the default.
 */

/** One UE of the programme; all six semesters stand in one list. */
export interface UeDuProgramme {
  readonly code: string;
  readonly semestre: number;
  readonly competence: number;
  readonly ects: number;
}

/** One year of one student: what they followed, and what the jury wrote. */
export interface Inscription {
  readonly anneeBut: number;
  /** Sur 20, by code of UE. A UE that is absent was not followed this year. */
  readonly notes: ReadonlyMap<string, Fraction>;
  /** `annee`, `UE31` or `RCUE 2`, and the code that the jury wrote there. */
  readonly jury: ReadonlyMap<string, string>;
}

/** What stands at the end of a year. */
export interface Issue {
  /** Of every UE known so far, this year's and those before. */
  readonly ues: ReadonlyMap<string, string>;
  /** `RCUE 2` of this year. */
  readonly rcues: ReadonlyMap<string, string>;
  readonly proposition: string | null;
  readonly passage: "de droit" | "jury" | null;
  readonly decision: string | null;
  readonly ects: number;
  readonly s1s2: boolean;
  readonly dut: boolean;
  readonly but: boolean;
  readonly redoublements: number;
  readonly redoublementPossible: boolean;
}

/** What is acquired, or failed last, so far. */
interface Livret {
  readonly ues: Map<string, { readonly code: string; readonly moyenne: Fraction }>;
  /** How many years each semester was followed. */
  readonly inscriptions: Map<number, number>;
}

const DIX = 1000n;
const HUIT = 800n;
const ACQUIS = new Set(["ADM", "CMP", "ADJ", "ADJR", "ADSUP"]);
const MOITIE: Fraction = { n: 1n, d: 2n };

/** Decides the years of one student in their order. */
export function suivre(
  programme: readonly UeDuProgramme[],
  annees: readonly Inscription[]
): Issue[] {
  const livret: Livret = { ues: new Map(), inscriptions: new Map() };
  return annees.map((annee) => decider(programme, livret, annee));
}

function decider(
  programme: readonly UeDuProgramme[],
  livret: Livret,
  { anneeBut, notes, jury }: Inscription
): Issue {
  const ues = programme.filter(({ semestre }) => anneeDe(semestre) === anneeBut);
  const competences = [...new Set(ues.map(({ competence }) => competence))];
  inscrire(livret, ues, notes);
  const rcues = competences.map((competence) => {
    const [impaire, paire] = ues.filter((ue) => ue.competence === competence);
    return deciderRcue(`RCUE ${competence}`, [impaire!, paire!], livret, notes, jury);
  });
  porterLesNiveaux(programme, livret);
  const acquises = (semestres: number): boolean =>
    programme.every(({ code, semestre }) => semestre > semestres || estAcquise(livret, code));
  const proposition = proposer(
    anneeBut,
    rcues.map(({ moyenne }) => moyenne),
    acquises(2)
  );
  return {
    ues: new Map([...livret.ues].map(([code, ue]) => [code, ue.code])),
    rcues: new Map(rcues.map(({ nom, code }) => [nom, code])),
    ...proposition,
    decision: jury.get("annee") ?? proposition.proposition,
    ects: programme.reduce((s, { code, ects }) => s + (estAcquise(livret, code) ? ects : 0), 0),
    s1s2: acquises(2),
    dut: acquises(4),
    but: acquises(6),
    ...redoubler(livret, anneeBut),
  };
}

/** One RCUE and its UE: written into the record book. */
function deciderRcue(
  nom: string,
  ues: readonly [UeDuProgramme, UeDuProgramme],
  livret: Livret,
  notes: ReadonlyMap<string, Fraction>,
  jury: ReadonlyMap<string, string>
): { nom: string; moyenne: Fraction; code: string } {
  const [a, b] = ues.map(({ code }) => retenir(livret, code, notes.get(code)));
  const moyenne = fois(plus(a!, b!), MOITIE);
  const accorde = jury.get(nom) === "ADJ";
  ues.forEach(({ code }, k) => {
    const mienne = [a!, b!][k]!;
    const parLesNotes = codeUe(mienne, moyenne);
    const avant = livret.ues.get(code)?.code ?? "";
    const parLeJury = jury.get(code) ?? (accorde ? "ADJR" : "AJ");
    const sinon = ACQUIS.has(avant) ? avant : parLeJury;
    livret.ues.set(code, {
      code: parLesNotes === "AJ" ? sinon : parLesNotes,
      moyenne: mienne,
    });
  });
  const parLesNotes = codeRcue(a!, b!, moyenne);
  return { nom, moyenne, code: parLesNotes === "AJ" && accorde ? "ADJ" : parLesNotes };
}

/**
 * 4.3: a UE acquired is acquired for good, and the better mean counts when it is followed again (A13); one that is not
 * followed again keeps its mean; one that was failed is worth what it was worth last.
 */
function retenir(livret: Livret, code: string, note: Fraction | undefined): Fraction {
  const avant = livret.ues.get(code);
  if (!note) {
    if (!avant) throw new Error(`${code} was never followed`);
    return avant.moyenne;
  }
  if (!avant || !ACQUIS.has(avant.code)) return note;
  return avant.moyenne.n * note.d > note.n * avant.moyenne.d ? avant.moyenne : note;
}

/** 4.3 (R7): both UE of a level validated validate every UE of the levels below, down to the first. */
function porterLesNiveaux(programme: readonly UeDuProgramme[], livret: Livret): void {
  for (const anneeBut of [3, 2]) {
    for (const competence of new Set(programme.map((ue) => ue.competence))) {
      const niveau = programme.filter(
        (ue) => ue.competence === competence && anneeDe(ue.semestre) === anneeBut
      );
      if (niveau.length === 0 || !niveau.every(({ code }) => estAcquise(livret, code))) continue;
      for (const { code, semestre, competence: autre } of programme) {
        const connue = livret.ues.get(code);
        if (autre !== competence || anneeDe(semestre) >= anneeBut || !connue) continue;
        if (!ACQUIS.has(connue.code)) livret.ues.set(code, { ...connue, code: "ADSUP" });
      }
    }
  }
}

/** 4.3 and 4.5: every RCUE at 10; else more than half at 10 and none under 8; to S5, all of S1 and S2 too. */
function proposer(
  anneeBut: number,
  moyennes: readonly Fraction[],
  s1s2: boolean
): Pick<Issue, "proposition" | "passage"> {
  const a10 = moyennes.filter((moyenne) => centiemes(moyenne) >= DIX).length;
  const tous = a10 === moyennes.length;
  if (anneeBut === 3) return { proposition: tous ? "ADM" : null, passage: null };
  const sous8 = moyennes.some((moyenne) => centiemes(moyenne) < HUIT);
  const deDroit = 2 * a10 > moyennes.length && !sous8 && (anneeBut === 1 || s1s2);
  return {
    proposition: tous ? "ADM" : deDroit ? "PASD" : null,
    passage: deDroit ? "de droit" : "jury",
  };
}

/** 4.5 (R11): each semester once, four in all. */
function redoubler(
  { inscriptions }: Livret,
  anneeBut: number
): Pick<Issue, "redoublements" | "redoublementPossible"> {
  const fois = (semestre: number): number => Math.max(0, (inscriptions.get(semestre) ?? 0) - 1);
  const redoublements = [1, 2, 3, 4, 5, 6].reduce((somme, semestre) => somme + fois(semestre), 0);
  const unReste = [2 * anneeBut - 1, 2 * anneeBut].some((semestre) => fois(semestre) < 1);
  return { redoublements, redoublementPossible: unReste && redoublements < 4 };
}

function inscrire(
  { inscriptions }: Livret,
  ues: readonly UeDuProgramme[],
  notes: ReadonlyMap<string, Fraction>
): void {
  const suivies = ues.filter(({ code }) => notes.has(code));
  for (const semestre of new Set(suivies.map((ue) => ue.semestre)))
    inscriptions.set(semestre, (inscriptions.get(semestre) ?? 0) + 1);
}

function estAcquise({ ues }: Livret, code: string): boolean {
  return ACQUIS.has(ues.get(code)?.code ?? "");
}

function anneeDe(semestre: number): number {
  return Math.ceil(semestre / 2);
}
