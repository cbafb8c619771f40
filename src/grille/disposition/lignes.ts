import type { Anomalie, Laissee } from "../types";
import type { Classement, Reperage, Sorte } from "./classement";
import { semblentDesCoefficients } from "./contenu";
import { LecteurLigne } from "./ligne";
import {
  auDessusDeLEntete,
  enteteContraire,
  entetePlusHaut,
  nomSeul,
  numeroSeul,
  notesSansNom,
  sousLaLegende,
  textesDouteux,
} from "./lignes-douteuses";
import type { UeNommee } from "./ue-nommee";

/** What each row under the header holds. */
export interface Lignes {
  readonly etudiants: readonly number[];
  /** Rows of coefficients, with the UE that they name; unnamed ones only stand above the first student. */
  readonly coefficients: readonly LigneCoefficients[];
  readonly ects: readonly number[];
  /** Rows that say on what the marks are. */
  readonly baremes: readonly number[];
  readonly laissees: readonly Laissee[];
  readonly anomalies: readonly Anomalie[];
}

export interface LigneCoefficients {
  readonly ligne: number;
  readonly ue: UeNommee | null;
  /** Whether a label says so; else it is only a row of numbers right under the codes. */
  readonly nommee: boolean;
}

/** Sorts the rows of a sheet: students, coefficients, ECTS, and what is left out, with the reason. */
export function classerLignes(reperage: Reperage): Lignes {
  const { feuille, entete, bas, identite } = reperage;
  const lecteur = new LecteurLigne(reperage);
  const tri = new Tri(reperage, lecteur);
  for (let ligne = 0; ligne < feuille.cellules.length && !tri.fini; ligne++) {
    if (ligne === entete || ligne === identite.ligne) continue;
    const classement = lecteur.classer(feuille.cellules[ligne]!, tri.etudiants.length === 0);
    if (ligne > bas) tri.ranger(ligne, classement);
    else tri.rangerEntete(ligne, classement);
  }
  tri.terminer();
  return tri;
}

const RAISONS: Readonly<Record<Exclude<Sorte, "etudiant" | "numeroSeul" | "vide">, string>> = {
  coefficients: "coefficients",
  ects: "ECTS",
  bareme: "barème",
  statistique: "statistiques",
  legende: "légende",
  titre: "en-tête",
  code: "légende",
  repetition: "en-tête répété",
  groupe: "nom de groupe",
  nomSeul: "nom sous les statistiques",
  notesSeules: "notes sans nom",
  texte: "texte sans note",
};

/** Rows as they come, from top to bottom. */
class Tri implements Lignes {
  readonly etudiants: number[] = [];
  readonly coefficients: LigneCoefficients[] = [];
  readonly ects: number[] = [];
  readonly baremes: number[] = [];
  readonly laissees: Laissee[] = [];
  readonly anomalies: Anomalie[] = [];
  private legende = false;
  private autreEntete = false;
  private apresStatistiques = false;
  private derniere = 0;
  private readonly textes: number[] = [];
  private readonly nomsSeuls: number[] = [];

  constructor(
    private readonly reperage: Reperage,
    private readonly lecteur: LecteurLigne
  ) {}

  /** Whether a legend, or another header, was met: nothing under it is read. */
  get fini(): boolean {
    return this.legende || this.autreEntete;
  }

  /** A row of the header: only coefficients and ECTS matter there. */
  rangerEntete(ligne: number, { sorte, ue }: Classement): void {
    if (sorte === "coefficients") this.coefficients.push({ ligne, ue, nommee: true });
    if (sorte === "ects") this.ects.push(ligne);
    if (sorte === "bareme") this.baremes.push(ligne);
    if (sorte === "notesSeules" && ligne > this.reperage.entete) this.rangerNotesSeules(ligne);
    const contraire = sorte === "repetition" ? entetePlusHaut(this.reperage, ligne) : null;
    if (contraire) this.anomalies.push(contraire);
    const cellules = this.reperage.feuille.cellules[ligne]!;
    if (sorte === "etudiant" && this.lecteur.estChiffree(cellules))
      this.anomalies.push(auDessusDeLEntete(this.reperage, ligne));
  }

  ranger(ligne: number, { sorte, ue }: Classement): void {
    this.derniere = ligne;
    if (sorte === "etudiant") this.etudiants.push(ligne);
    else if (sorte === "numeroSeul") this.rangerNumeroSeul(ligne);
    else if (sorte === "coefficients") this.coefficients.push({ ligne, ue, nommee: true });
    else if (sorte === "ects") this.ects.push(ligne);
    else if (sorte === "nomSeul" && !this.apresStatistiques) this.rangerNomSeul(ligne);
    else if (sorte === "notesSeules") this.rangerNotesSeules(ligne);
    else if (sorte !== "vide")
      this.laissees.push({ sens: "ligne", index: ligne, raison: RAISONS[sorte] });
    if (sorte === "texte") this.textes.push(ligne);
    if (sorte === "bareme") this.baremes.push(ligne);
    if (sorte === "statistique") this.apresStatistiques = true;
    if (sorte === "legende") this.legende = true;
    if (sorte === "repetition") {
      const contraire = enteteContraire(this.reperage, ligne);
      if (contraire) this.anomalies.push(contraire);
      this.autreEntete = contraire !== null;
    }
  }

  private rangerNumeroSeul(ligne: number): void {
    this.etudiants.push(ligne);
    this.anomalies.push(numeroSeul(this.reperage, ligne));
  }

  private rangerNomSeul(ligne: number): void {
    this.etudiants.push(ligne);
    this.nomsSeuls.push(ligne);
  }

  private rangerNotesSeules(ligne: number): void {
    const { feuille, notees } = this.reperage;
    const cellules = feuille.cellules[ligne]!;
    const sousLesCodes = this.etudiants.length === 0 && !this.lecteur.estComptee(cellules);
    if (sousLesCodes && semblentDesCoefficients(cellules, notees))
      this.coefficients.push({ ligne, ue: null, nommee: false });
    else this.signalerNotesSeules(ligne);
  }

  private signalerNotesSeules(ligne: number): void {
    this.laissees.push({ sens: "ligne", index: ligne, raison: RAISONS.notesSeules });
    this.anomalies.push(notesSansNom(this.reperage, ligne));
  }

  /** What can only be said at the end: texts among the students, students under the legend. */
  terminer(): void {
    // Before the first mark, a sheet only has names: there is nothing to say of each.
    const exceptions = 2 * this.nomsSeuls.length <= this.etudiants.length ? this.nomsSeuls : [];
    const doutes = [
      ...exceptions.map((ligne) => nomSeul(this.reperage, ligne)),
      ...textesDouteux(this.reperage, this.textes, this.etudiants),
      ...(this.legende ? sousLaLegende(this.reperage, this.lecteur, this.derniere) : []),
    ];
    this.anomalies.push(...doutes);
  }
}
