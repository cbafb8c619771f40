import type { Feuille, Valeur } from "../../classeur";
import { nombre, type Place } from "../anomalies";
import { estVide } from "../cellule/cellule";
import { anneeNommee } from "./annee-universitaire";
import type { Contexte, PersonneLue, Source } from "./apports";
import { lireDecisionAnnee, lireDispense } from "./codes";
import type { ChampLong, EnteteLongue } from "./entete-longue";
import { LecteurIdentite } from "./identification";
import { LecteurCellules } from "./lecteur-cellules";
import { lireSujet, type Sujet } from "./ligne-longue";
import { Registre } from "./registre";

/** Reads a sheet with one row per student and UE (or RCUE, or year, or dispense). */
export function lireLongue(feuille: Feuille, entete: EnteteLongue, contexte: Contexte): Source {
  const lecture = new LectureLongue(feuille, entete, contexte);
  for (let l = entete.ligne + 1; l < feuille.cellules.length; l++) lecture.lire(l);
  const { personnes, anomalies } = lecture;
  return { feuille, genre: "longue", jour: "", personnes, anomalies };
}

class LectureLongue {
  private readonly cellules: LecteurCellules;
  private readonly identite: LecteurIdentite;
  private readonly registre = new Registre(false);
  private readonly anneeDeFeuille: string | null;
  private courante: PersonneLue | null = null;
  private readonly sujets = new Map<string, ReturnType<typeof lireSujet>>();

  constructor(
    feuille: Feuille,
    private readonly entete: EnteteLongue,
    private readonly contexte: Contexte
  ) {
    this.cellules = new LecteurCellules(feuille);
    const lignes = feuille.cellules.map((_, l) => l).slice(entete.ligne + 1);
    this.identite = new LecteurIdentite(feuille, entete.identite, lignes, contexte.numeros);
    this.anneeDeFeuille = anneeNommee(feuille.nom);
  }

  get personnes(): readonly PersonneLue[] {
    return this.registre.personnes;
  }

  get anomalies() {
    return this.cellules.anomalies;
  }

  lire(ligne: number): void {
    if (!this.aDuContenu(ligne)) return;
    const personne = this.personneDe(ligne);
    if (!personne) return;
    const { sujet, annee } = this.sujetDe(ligne);
    this.ranger(personne, sujet, annee ?? this.anneeDeFeuille, ligne);
  }

  /** Whether a row says anything: a template has rows with a name alone. */
  private aDuContenu(ligne: number): boolean {
    return !(["moyenne", "code"] as const).every((champ) => estVide(this.valeur(ligne, champ)));
  }

  /** A row that names nobody goes on with the person above (merged cells), unless it has some other text there. */
  private personneDe(ligne: number): PersonneLue | null {
    const lue = this.identite.lire(ligne);
    if (lue.numero === null && lue.nom === "" && lue.prenom === "") {
      const { numeros } = this.entete.identite;
      const fusionnee = numeros.every((colonne) => estVide(this.cellules.valeur(ligne, colonne)));
      return fusionnee ? this.courante : null;
    }
    const place = { ligne, colonne: this.identite.colonne };
    return (this.courante = this.registre.personne(lue, place));
  }

  /** Rows that say the same are many: each wording is understood once. */
  private sujetDe(ligne: number): ReturnType<typeof lireSujet> {
    const [annee, but, semestre, ue] = (["annee", "but", "semestre", "ue"] as const).map((champ) =>
      this.valeur(ligne, champ)
    ) as [Valeur, Valeur, Valeur, Valeur];
    const cle = `${annee}|${but}|${semestre}|${ue}`;
    let lu = this.sujets.get(cle);
    if (!lu) this.sujets.set(cle, (lu = lireSujet({ annee, but, semestre, ue })));
    return lu;
  }

  private ranger(personne: PersonneLue, sujet: Sujet, annee: string | null, ligne: number): void {
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
    const { moyenne, decision: enPlace } = this.resultat(ligne);
    const decision = this.cellules.codeUe(ligne, this.colonne("code")) ?? enPlace;
    const ects = this.cellules.ects(ligne, this.colonne("ects")) ?? this.contexte.credits.get(code);
    if (moyenne === null && decision === null) return;
    const dit = { code, semestre, competence, annee, moyenne, decision, ects: ects ?? null };
    personne.ues.push({ dit, place: this.place(ligne, "moyenne", "code") });
  }

  private rangerRcue(
    personne: PersonneLue,
    { competence, anneeBut }: Extract<Sujet, { genre: "rcue" }>,
    annee: string | null,
    ligne: number
  ): void {
    const { moyenne } = this.resultat(ligne);
    const decision = this.cellules.codeRcue(ligne, this.colonne("code"));
    if (moyenne === null && decision === null) return;
    const dit = { competence, anneeBut, annee, moyenne, decision };
    personne.rcues.push({ dit, place: this.place(ligne, "moyenne", "code") });
  }

  private rangerSansUe(
    personne: PersonneLue,
    { semestres, anneeBut }: Extract<Sujet, { genre: "semestres" }>,
    annee: string | null,
    ligne: number
  ): void {
    const valeur = this.valeur(ligne, "code");
    const place = this.place(ligne, "code", "ue");
    const motif = lireDispense(valeur);
    const code = motif ? null : lireDecisionAnnee(valeur);
    if (motif && semestres.length > 0)
      for (const semestre of semestres)
        personne.dispenses.push({ dit: { semestre, motif }, place });
    else if (code && anneeBut !== null)
      personne.annees.push({ dit: { anneeBut, annee, code }, place });
    else if (motif || code) this.cellules.signaler(place, SANS_SEMESTRE);
    else if (code === undefined) this.cellules.inconnu(place, "d’année ou de dispense");
    else this.moyenneSansUe(ligne);
  }

  /** A general mean beside the code of a year is nobody's business; alone, it lacks its UE. */
  private moyenneSansUe(ligne: number): void {
    const { moyenne } = this.resultat(ligne);
    if (moyenne === null) return;
    const message = `${nombre(moyenne)} n’est d’aucune UE : écrivez laquelle (« UE11 »). Cette ligne n’est pas reprise.`;
    this.cellules.signaler(this.place(ligne, "ue"), message);
  }

  private resultat(ligne: number) {
    return this.cellules.resultat(ligne, this.colonne("moyenne"));
  }

  private colonne(champ: ChampLong): number | null {
    return this.entete.champs.get(champ) ?? null;
  }

  private valeur(ligne: number, champ: ChampLong): Valeur {
    return this.cellules.valeur(ligne, this.colonne(champ));
  }

  /** The cell of the first of these fields that the sheet has. */
  private place(ligne: number, ...champs: readonly ChampLong[]): Place {
    const champ = champs.find((candidat) => this.colonne(candidat) !== null);
    return { ligne, colonne: champ ? this.colonne(champ)! : this.identite.colonne };
  }
}

const SANS_SEMESTRE =
  "De quel semestre ? Écrivez « S1 », « S1-S2 » ou « BUT1 » dans la colonne « Semestre » : cette ligne n’est pas reprise.";
