import type { Feuille } from "../../classeur";
import { codeUe, type CodeUe } from "../../maquette";
import { lireOuiNon } from "../etudiants/identite";
import type { Contexte, PersonneLue, Source } from "./apports";
import { lireDecisionAnnee, lireDispense } from "./codes";
import { LecteurIdentite, type ColonnesIdentite } from "./identification";
import { LecteurCellules } from "./lecteur-cellules";
import { lireOrigines } from "./origines";
import { Registre } from "./registre";
import { lireSemestres } from "./semestres";

/** The columns of one UE of an earlier year; one at least of the mean and the code is there. */
export interface ColonnesUe {
  readonly ue: CodeUe;
  readonly annee: string | null;
  readonly moyenne: number | null;
  readonly code: number | null;
  readonly ects: number | null;
}

/** The columns of one RCUE. */
export interface ColonnesRcue {
  readonly competence: number;
  readonly anneeBut: number;
  readonly moyenne: number | null;
  readonly code: number | null;
}

/** The columns that may hold the code of a year, the surest first; a semester's only says what a year's alone can. */
export interface ColonnesAnnee {
  readonly anneeBut: number;
  readonly codes: readonly { readonly colonne: number; readonly deSemestre: boolean }[];
}

/** Where a sheet with one row per student keeps what earlier years left. Rows and columns are those of the block. */
export interface Tableau {
  readonly feuille: Feuille;
  readonly identite: ColonnesIdentite;
  readonly s1s2: number | null;
  readonly lignes: readonly number[];
  readonly ues: readonly ColonnesUe[];
  readonly rcues: readonly ColonnesRcue[];
  readonly annees: readonly ColonnesAnnee[];
  readonly dispenses: number | null;
  /** The column that tells which results come from another year: ours only. */
  readonly origines: number | null;
  /** Columns of codes of which nothing tells the UE. */
  readonly incertaines: readonly number[];
  /** ECTS that the sheet gives for all, by code of UE. */
  readonly ects: ReadonlyMap<string, number>;
  /** University year of the sheet. */
  readonly annee: string | null;
}

/** Reads such a sheet, row by row. */
export function lireTableau(
  tableau: Tableau,
  contexte: Contexte
): Pick<Source, "personnes" | "anomalies"> {
  const lecture = new LectureTableau(tableau, contexte);
  for (const ligne of tableau.lignes) lecture.lire(ligne);
  const { personnes, anomalies } = lecture;
  return { personnes, anomalies };
}

class LectureTableau {
  private readonly cellules: LecteurCellules;
  private readonly identite: LecteurIdentite;
  private readonly registre = new Registre(true);
  private readonly codes: readonly string[];
  private readonly origines = new Map<string, ReadonlyMap<string, string | null>>();

  constructor(
    private readonly tableau: Tableau,
    private readonly contexte: Contexte
  ) {
    const { feuille, identite, lignes, ues } = tableau;
    this.cellules = new LecteurCellules(feuille);
    this.identite = new LecteurIdentite(feuille, identite, lignes, contexte.numeros);
    this.codes = ues.map(({ ue }) => codeUe(ue.semestre, ue.competence));
  }

  get personnes(): readonly PersonneLue[] {
    return this.registre.personnes;
  }

  get anomalies() {
    return this.cellules.anomalies;
  }

  lire(ligne: number): void {
    const lue = this.identite.lire(ligne);
    if (lue.numero === null && lue.nom === "" && lue.prenom === "") return;
    const personne = this.registre.personne(lue, { ligne, colonne: this.identite.colonne });
    this.tableau.ues.forEach((colonnes, u) => this.lireUe(personne, colonnes, u, ligne));
    for (const colonnes of this.tableau.rcues) this.lireRcue(personne, colonnes, ligne);
    for (const colonnes of this.tableau.annees) this.lireAnnee(personne, colonnes, ligne);
    this.lireDispenses(personne, ligne);
    const { s1s2 } = this.tableau;
    if (s1s2 !== null) personne.s1s2 = lireOuiNon(this.cellules.valeur(ligne, s1s2)) ?? null;
  }

  private lireUe(personne: PersonneLue, colonnes: ColonnesUe, u: number, ligne: number): void {
    const { moyenne, decision: enPlace } = this.cellules.resultat(ligne, colonnes.moyenne);
    const decision = this.cellules.codeUe(ligne, colonnes.code) ?? enPlace;
    if (moyenne === null && decision === null) return;
    const code = this.codes[u]!;
    const ects =
      this.cellules.ects(ligne, colonnes.ects) ??
      this.tableau.ects.get(code) ??
      this.contexte.credits.get(code) ??
      null;
    const annee = colonnes.annee ?? this.anneeDe(code, ligne);
    const place = { ligne, colonne: (colonnes.moyenne ?? colonnes.code)! };
    personne.ues.push({ dit: { code, ...colonnes.ue, annee, moyenne, decision, ects }, place });
  }

  private lireRcue(personne: PersonneLue, colonnes: ColonnesRcue, ligne: number): void {
    const { moyenne } = this.cellules.resultat(ligne, colonnes.moyenne);
    const decision = this.cellules.codeRcue(ligne, colonnes.code);
    if (moyenne === null && decision === null) return;
    const { competence, anneeBut } = colonnes;
    const annee = this.anneeDe(`RCUE ${competence}`, ligne);
    const dit = { competence, anneeBut, annee, moyenne, decision };
    personne.rcues.push({ dit, place: { ligne, colonne: (colonnes.moyenne ?? colonnes.code)! } });
  }

  /** The year that gave a result: the sheet's, unless it says that it was carried over from another one. */
  private anneeDe(unite: string, ligne: number): string | null {
    const ecrites = this.cellules.texte(ligne, this.tableau.origines);
    if (ecrites === "") return this.tableau.annee;
    let origines = this.origines.get(ecrites);
    if (!origines) this.origines.set(ecrites, (origines = lireOrigines(ecrites)));
    return origines.has(unite) ? origines.get(unite)! : this.tableau.annee;
  }

  private lireAnnee(
    personne: PersonneLue,
    { anneeBut, codes }: ColonnesAnnee,
    ligne: number
  ): void {
    for (const { colonne, deSemestre } of codes) {
      const code = lireDecisionAnnee(this.cellules.valeur(ligne, colonne));
      if (code === undefined && !deSemestre) this.cellules.inconnu({ ligne, colonne }, "d’année");
      if (!code || (deSemestre && !QUE_D_ANNEE.has(code))) continue;
      const dit = { anneeBut, annee: this.tableau.annee, code };
      personne.annees.push({ dit, place: { ligne, colonne } });
      return;
    }
  }

  private lireDispenses(personne: PersonneLue, ligne: number): void {
    const colonne = this.tableau.dispenses;
    const texte = this.cellules.texte(ligne, colonne);
    if (texte === "") return;
    for (const partie of texte.split(";")) {
      const [, ecrits = "", mots = ""] =
        /^([^A-Za-z]*(?:S\d[^A-Za-z]*)+)(.*)$/.exec(partie.trim()) ?? [];
      const motif = lireDispense(mots);
      const semestres = motif ? (lireSemestres(ecrits.replace(/[\s:]+$/, "")) ?? []) : [];
      const place = { ligne, colonne: colonne! };
      if (!motif || semestres.length === 0) this.cellules.signaler(place, DISPENSE);
      for (const semestre of semestres)
        personne.dispenses.push({ dit: { semestre, motif: motif! }, place });
    }
  }
}

const DISPENSE =
  "Cette dispense n’est pas comprise. Écrivez les semestres, puis le motif : « S1-S2 PASSERELLE ».";

/** Codes that no semester has: beside a semester, they are the year's. */
const QUE_D_ANNEE: ReadonlySet<string> = new Set(["PASD", "PAS1NCI", "RED", "NAR", "ABL"]);
