import type { Anomalie, Laissee } from "../types";
import { ditLeBareme } from "./baremes";
import type { Classement, Reperage, Sorte } from "./classement";
import { semblentDesCoefficients } from "./contenu";
import { comparerIdentites } from "./identites";
import type { LecteurLigne } from "./ligne";
import type { LigneCoefficients, Lignes } from "./lignes";
import {
  auDessusDeLEntete,
  enteteContraire,
  entetePlusHaut,
  etudiantDouteux,
  nomSeul,
  numeroSeul,
  notesSansNom,
  pasUnEtudiant,
  sousLaLegende,
  textesDouteux,
} from "./lignes-douteuses";

const RAISONS: Readonly<Record<Exclude<Sorte, "etudiant" | "numeroSeul" | "vide">, string>> = {
  coefficients: "coefficients",
  ects: "ECTS",
  bareme: "barème",
  noteMaximale: "note maximale",
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
export class TriDesLignes implements Lignes {
  etudiants: number[] = [];
  readonly coefficients: LigneCoefficients[] = [];
  readonly ects: number[] = [];
  readonly baremes: number[] = [];
  readonly laissees: Laissee[] = [];
  readonly anomalies: Anomalie[] = [];
  private legende = false;
  private autreEntete = false;
  private apresStatistiques = false;
  private derniere = 0;
  /** Those above the students. */
  private readonly notesMaximales: number[] = [];
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
    if (sorte === "noteMaximale") this.notesMaximales.push(ligne);
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
    const sousLesNotes = this.etudiants.length > 0;
    if (sorte === "bareme") this.baremes.push(ligne);
    if (sorte === "noteMaximale" && !sousLesNotes) this.notesMaximales.push(ligne);
    if (sorte === "statistique" || sorte === "noteMaximale") this.apresStatistiques = sousLesNotes;
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

  /** What can only be said at the end: who is no student, texts among the students, students under the legend. */
  terminer(): void {
    this.ecarterIntrus();
    const maximales = this.notesMaximales.filter((ligne) =>
      ditLeBareme(this.reperage, ligne, this.etudiants)
    );
    this.baremes.push(...maximales);
    // Before the first mark, a sheet only has names: there is nothing to say of each.
    const exceptions = 2 * this.nomsSeuls.length <= this.etudiants.length ? this.nomsSeuls : [];
    const doutes = [
      ...exceptions.map((ligne) => nomSeul(this.reperage, ligne)),
      ...textesDouteux(this.reperage, this.textes, this.etudiants),
      ...(this.legende ? sousLaLegende(this.reperage, this.lecteur, this.derniere) : []),
    ];
    this.anomalies.push(...doutes);
  }

  private ecarterIntrus(): void {
    const { reperage } = this;
    const { etudiants, intrus, douteux } = comparerIdentites(reperage, this.etudiants);
    this.etudiants = [...etudiants];
    for (const lue of intrus) {
      this.laissees.push({ sens: "ligne", index: lue.ligne, raison: RAISONS.texte });
      this.anomalies.push(pasUnEtudiant(reperage, lue));
    }
    const inconnus = douteux.filter(({ ligne }) => !this.nomsSeuls.includes(ligne));
    this.anomalies.push(...inconnus.map((lue) => etudiantDouteux(reperage, lue)));
  }
}
