import { nombre, type Place } from "../anomalies";
import type { Contexte, PersonneLue } from "./apports";
import { lireDecisionAnnee, lireDispense } from "./codes";
import type { ColonnesLongues } from "./entete-longue";
import type { LecteurCellules } from "./lecteur-cellules";
import type { Sujet } from "./ligne-longue";

/** Gives each person what the rows of the long form say of them. */
export class Rangement {
  constructor(
    private readonly cellules: LecteurCellules,
    private readonly colonnes: ColonnesLongues,
    private readonly contexte: Contexte
  ) {}

  /** @param annee university year of the row. */
  ranger(personne: PersonneLue, sujet: Sujet, annee: string | null, ligne: number): void {
    if (sujet.genre === "refus")
      this.cellules.signaler(this.place(ligne, sujet.champ), sujet.raison);
    else if (sujet.genre === "ue") this.rangerUe(personne, sujet, annee, ligne);
    else if (sujet.genre === "rcue") this.rangerRcue(personne, sujet, annee, ligne);
    else this.rangerSansUe(personne, sujet, annee, ligne);
  }

  private rangerUe(
    personne: PersonneLue,
    { code, semestre, competence }: Extract<Sujet, { genre: "ue" }>,
    annee: string | null,
    ligne: number
  ): void {
    const { cellules, colonnes } = this;
    const { moyenne, decision: enPlace } = cellules.resultat(ligne, colonnes.moyenne);
    const decision = cellules.codeUe(ligne, colonnes.code) ?? enPlace;
    const ecrits = cellules.ects(ligne, colonnes.ects);
    if (moyenne === null && decision === null) return;
    const ects = ecrits ?? this.contexte.credits.get(code) ?? null;
    const dit = { code, semestre, competence, annee, moyenne, decision, ects };
    const colonne = (colonnes.moyenne ?? colonnes.code)!;
    personne.ues.push({ dit, feuille: cellules.feuille, ligne, colonne });
  }

  private rangerRcue(
    personne: PersonneLue,
    { competence, anneeBut }: Extract<Sujet, { genre: "rcue" }>,
    annee: string | null,
    ligne: number
  ): void {
    const { cellules, colonnes } = this;
    const { moyenne } = cellules.resultat(ligne, colonnes.moyenne);
    const decision = cellules.codeRcue(ligne, colonnes.code);
    if (moyenne === null && decision === null) return;
    const dit = { competence, anneeBut, annee, moyenne, decision };
    const colonne = (colonnes.moyenne ?? colonnes.code)!;
    personne.rcues.push({ dit, feuille: cellules.feuille, ligne, colonne });
  }

  private rangerSansUe(
    personne: PersonneLue,
    { semestres, anneeBut }: Extract<Sujet, { genre: "semestres" }>,
    annee: string | null,
    ligne: number
  ): void {
    const place = this.place(ligne, "code");
    const lieu = { feuille: this.cellules.feuille, ...place };
    const valeur = this.cellules.valeur(ligne, this.colonnes.code);
    const motif = lireDispense(valeur);
    const code = motif ? null : lireDecisionAnnee(valeur);
    if (motif && semestres.length > 0)
      for (const semestre of semestres)
        personne.dispenses.push({ dit: { semestre, motif }, ...lieu });
    else if (code && anneeBut !== null)
      personne.annees.push({ dit: { anneeBut, annee, code }, ...lieu });
    else if (motif || code) this.cellules.signaler(place, SANS_SEMESTRE);
    else if (code === undefined) this.cellules.inconnu(place, "d’année ou de dispense");
    else this.moyenneSansUe(ligne);
  }

  /** A general mean beside the code of a year is nobody's business; alone, it lacks its UE. */
  private moyenneSansUe(ligne: number): void {
    const { moyenne } = this.cellules.resultat(ligne, this.colonnes.moyenne);
    if (moyenne === null) return;
    const message = `${nombre(moyenne)} n’est d’aucune UE : écrivez laquelle (« UE11 »). Cette ligne n’est pas reprise.`;
    this.cellules.signaler(this.place(ligne, "ue"), message);
  }

  /** The cell of a field; where the sheet has no such column, that of the UE. */
  private place(ligne: number, champ: keyof ColonnesLongues): Place {
    return { ligne, colonne: (this.colonnes[champ] ?? this.colonnes.ue)! };
  }
}

const SANS_SEMESTRE =
  "De quel semestre ? Écrivez « S1 », « S1-S2 » ou « BUT1 » dans la colonne « Semestre » : cette ligne n’est pas reprise.";
