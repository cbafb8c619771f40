import type { Feuille, Valeur } from "../../classeur";
import { estVide } from "../cellule/cellule";
import type { Anomalie } from "../types";
import { anneeNommee } from "./annee-universitaire";
import type { Contexte, PersonneLue, Source } from "./apports";
import type { ColonnesLongues, EnteteLongue } from "./entete-longue";
import { LecteurIdentite } from "./identification";
import { LecteurCellules } from "./lecteur-cellules";
import { lireSujet, type CellulesSujet, type SujetDate } from "./ligne-longue";
import { Rangement } from "./rangement";
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
  private readonly rangement: Rangement;
  private readonly colonnes: ColonnesLongues;
  private readonly numeros: readonly number[];
  private readonly registre = new Registre(false);
  /** By the cell of the UE. */
  private readonly sujets = new Map<Valeur, (SujetDate & { readonly cellules: CellulesSujet })[]>();
  private readonly anneeDeFeuille: string | null;
  private courante: PersonneLue | null = null;
  /** The last row that names the current person. */
  private derniere = -1;

  constructor(feuille: Feuille, entete: EnteteLongue, contexte: Contexte) {
    const lignes = feuille.cellules.map((_, l) => l).slice(entete.ligne + 1);
    this.cellules = new LecteurCellules(feuille);
    this.identite = new LecteurIdentite(feuille, entete.identite, lignes, contexte.numeros);
    this.rangement = new Rangement(this.cellules, entete.colonnes, contexte);
    this.colonnes = entete.colonnes;
    this.numeros = entete.identite.numeros;
    this.anneeDeFeuille = anneeNommee(feuille.nom);
  }

  get personnes(): readonly PersonneLue[] {
    return this.registre.personnes;
  }

  get anomalies(): readonly Anomalie[] {
    return this.cellules.anomalies;
  }

  /** A row without a mean and without a code says nothing: a template has some, with a name alone. */
  lire(ligne: number): void {
    const { moyenne, code } = this.colonnes;
    if (estVide(this.cellules.valeur(ligne, moyenne)) && estVide(this.cellules.valeur(ligne, code)))
      return;
    const personne = this.personneDe(ligne);
    if (!personne) return;
    const { sujet, annee } = this.sujetDe(ligne);
    this.rangement.ranger(personne, sujet, annee ?? this.anneeDeFeuille, ligne);
  }

  /** A row that names nobody goes on with the person above (merged cells), unless it has some other text there. */
  private personneDe(ligne: number): PersonneLue | null {
    if (this.derniere === ligne - 1 && this.identite.repete(ligne)) this.derniere = ligne;
    if (this.derniere === ligne) return this.courante;
    const lue = this.identite.lire(ligne);
    if (!lue) {
      const fusionnee = this.numeros.every((c) => estVide(this.cellules.valeur(ligne, c)));
      return fusionnee ? this.courante : null;
    }
    this.derniere = ligne;
    const place = { ligne, colonne: this.identite.colonne };
    return (this.courante = this.registre.personne(lue, place));
  }

  /** Rows that say the same are many: each wording is understood once. */
  private sujetDe(ligne: number): SujetDate {
    const { cellules, colonnes } = this;
    const annee = cellules.valeur(ligne, colonnes.annee);
    const but = cellules.valeur(ligne, colonnes.but);
    const semestre = cellules.valeur(ligne, colonnes.semestre);
    const ue = cellules.valeur(ligne, colonnes.ue);
    const memes = this.sujets.get(ue) ?? [];
    for (const lu of memes)
      if (
        lu.cellules.annee === annee &&
        lu.cellules.but === but &&
        lu.cellules.semestre === semestre
      )
        return lu;
    const cellulesLues = { annee, but, semestre, ue };
    const lu = { cellules: cellulesLues, ...lireSujet(cellulesLues) };
    this.sujets.set(ue, [...memes, lu]);
    return lu;
  }
}
