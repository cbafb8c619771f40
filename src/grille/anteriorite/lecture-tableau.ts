import { codeUe } from "../../maquette";
import { estAcquis, type CodeUe } from "../../reglement";
import { lireOuiNon } from "../etudiants/identite";
import type { Anomalie } from "../types";
import type { Contexte, PersonneLue, Source } from "./apports";
import { lireDecisionAnnee, lireDecisionUe } from "./codes";
import { lireDispenses } from "./dispenses";
import { LecteurIdentite } from "./identification";
import { LecteurCellules } from "./lecteur-cellules";
import { lireOrigines } from "./origines";
import { Registre } from "./registre";
import type { ColonnesAnnee, ColonnesRcue, ColonnesUe, Tableau } from "./tableau";

/** Reads a sheet with one row per student, row by row. */
export function lireTableau(
  tableau: Tableau,
  contexte: Contexte
): Pick<Source, "personnes" | "anomalies"> {
  const lecture = new LectureTableau(tableau, contexte);
  for (const ligne of tableau.lignes) lecture.lire(ligne);
  return { personnes: lecture.personnes, anomalies: lecture.anomalies };
}

class LectureTableau {
  private readonly cellules: LecteurCellules;
  private readonly identite: LecteurIdentite;
  private readonly registre = new Registre(true);
  /** Code of each UE, and its ECTS where no cell of the row gives them. */
  private readonly ues: readonly { readonly code: string; readonly credits: number | null }[];
  private readonly origines = new Map<string, ReadonlyMap<string, string | null>>();

  constructor(
    private readonly tableau: Tableau,
    contexte: Contexte
  ) {
    const { feuille, identite, lignes, ues, ects } = tableau;
    this.cellules = new LecteurCellules(feuille);
    this.identite = new LecteurIdentite(feuille, identite, lignes, contexte.numeros);
    this.ues = ues.map(({ ue }) => {
      const code = codeUe(ue.semestre, ue.competence);
      return { code, credits: ects.get(code) ?? contexte.credits.get(code) ?? null };
    });
  }

  get personnes(): readonly PersonneLue[] {
    return this.registre.personnes;
  }

  get anomalies(): readonly Anomalie[] {
    return this.cellules.anomalies;
  }

  lire(ligne: number): void {
    const lue = this.identite.lire(ligne);
    if (!lue) return;
    const { tableau } = this;
    const personne = this.registre.personne(lue, { ligne, colonne: this.identite.colonne });
    for (let u = 0; u < tableau.ues.length; u++) this.lireUe(personne, u, ligne);
    for (const colonnes of tableau.rcues) this.lireRcue(personne, colonnes, ligne);
    for (const colonnes of tableau.annees) this.lireAnnee(personne, colonnes, ligne);
    if (tableau.dispenses !== null) this.lireDispenses(personne, ligne, tableau.dispenses);
    if (tableau.s1s2 !== null)
      personne.s1s2 = lireOuiNon(this.cellules.valeur(ligne, tableau.s1s2)) ?? null;
  }

  private lireUe(personne: PersonneLue, u: number, ligne: number): void {
    const colonnes: ColonnesUe = this.tableau.ues[u]!;
    const { semestre, competence } = colonnes.ue;
    const { moyenne, decision: enPlace } = this.cellules.resultat(ligne, colonnes.moyenne);
    const decision = this.cellules.codeUe(ligne, colonnes.code) ?? enPlace;
    this.verifierJury(ligne, colonnes.jury, decision);
    if (moyenne === null && decision === null) return;
    const { code, credits } = this.ues[u]!;
    const ects = this.cellules.ects(ligne, colonnes.ects) ?? credits;
    const annee = colonnes.annee ?? this.anneeDe(code, ligne);
    const dit = { code, semestre, competence, annee, moyenne, decision, ects };
    const colonne = (colonnes.moyenne ?? colonnes.code)!;
    personne.ues.push({ dit, feuille: this.tableau.feuille, ligne, colonne });
  }

  private lireRcue(personne: PersonneLue, colonnes: ColonnesRcue, ligne: number): void {
    const { moyenne } = this.cellules.resultat(ligne, colonnes.moyenne);
    const decision = this.cellules.codeRcue(ligne, colonnes.code);
    this.verifierJury(ligne, colonnes.jury, decision);
    if (moyenne === null && decision === null) return;
    const { competence, anneeBut } = colonnes;
    const annee = this.anneeDe(`RCUE ${competence}`, ligne);
    const dit = { competence, anneeBut, annee, moyenne, decision };
    const colonne = (colonnes.moyenne ?? colonnes.code)!;
    personne.rcues.push({ dit, feuille: this.tableau.feuille, ligne, colonne });
  }

  /** What the jury typed after the last calculation is not in the codes yet. */
  private verifierJury(ligne: number, colonne: number | null, decision: CodeUe | null): void {
    if (colonne === null) return;
    const tapee = lireDecisionUe(this.cellules.valeur(ligne, colonne));
    if (!tapee || !estAcquis(tapee) || (decision !== null && estAcquis(decision))) return;
    const message =
      `${tapee} n’est pas dans le code calculé (${decision ?? "vide"}), qui est repris. ` +
      "Recalculez les décisions de cette année-là pour que le jury y soit compté.";
    this.cellules.signaler({ ligne, colonne }, message);
  }

  /** The year that gave a result: the sheet's, unless it says that it was carried over from another one. */
  private anneeDe(unite: string, ligne: number): string | null {
    const ecrites = this.cellules.texte(ligne, this.tableau.origines);
    if (ecrites === "") return this.tableau.annee;
    let origines = this.origines.get(ecrites);
    if (!origines) this.origines.set(ecrites, (origines = lireOrigines(ecrites)));
    return origines.has(unite) ? origines.get(unite)! : this.tableau.annee;
  }

  private lireAnnee(personne: PersonneLue, colonnes: ColonnesAnnee, ligne: number): void {
    const { feuille, annee } = this.tableau;
    for (const { colonne, deSemestre } of colonnes.codes) {
      const code = lireDecisionAnnee(this.cellules.valeur(ligne, colonne));
      if (code === undefined && !deSemestre) this.cellules.inconnu({ ligne, colonne }, "d’année");
      if (!code || (deSemestre && !QUE_D_ANNEE.has(code))) continue;
      const dit = { anneeBut: colonnes.anneeBut, annee, code };
      personne.annees.push({ dit, feuille, ligne, colonne });
      return;
    }
  }

  private lireDispenses(personne: PersonneLue, ligne: number, colonne: number): void {
    const texte = this.cellules.texte(ligne, colonne);
    if (texte === "") return;
    const dispenses = lireDispenses(texte);
    if (!dispenses) this.cellules.signaler({ ligne, colonne }, DISPENSE);
    for (const dit of dispenses ?? [])
      personne.dispenses.push({ dit, feuille: this.tableau.feuille, ligne, colonne });
  }
}

const DISPENSE =
  "Cette dispense n’est pas comprise. Écrivez les semestres, puis le motif : « S1-S2 PASSERELLE ».";

/** Codes that no semester has: beside a semester, they are the year's. */
const QUE_D_ANNEE: ReadonlySet<string> = new Set(["PASD", "PAS1NCI", "RED", "NAR", "ABL"]);
