import { avertissement, citer, erreur } from "../anomalies";
import { estVide } from "../cellule/cellule";
import type { UeNommee } from "./etiquettes";
import { LecteurLigne, type Classement, type Reperage, type Sorte } from "./ligne";
import type { Anomalie, Laissee } from "../types";

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

const RAISONS: Readonly<Record<Exclude<Sorte, "etudiant" | "vide">, string>> = {
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

/** Shorter texts, between students, are names of groups. */
const NOM_DE_GROUPE = 3;

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
  }

  ranger(ligne: number, { sorte, ue }: Classement): void {
    this.derniere = ligne;
    if (sorte === "etudiant") this.etudiants.push(ligne);
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
    if (sorte === "repetition") this.comparerEntetes(ligne);
  }

  private rangerNomSeul(ligne: number): void {
    this.etudiants.push(ligne);
    if (this.reperage.identite.numeros.length === 0) return;
    this.avertir(
      ligne,
      "n’a ni numéro ni note : compté comme étudiant, ses notes sont en attente."
    );
  }

  private rangerNotesSeules(ligne: number): void {
    const {
      reperage: { feuille },
      lecteur,
    } = this;
    const avantPremier = this.etudiants.length === 0;
    if (avantPremier && lecteur.semblentDesCoefficients(feuille.cellules[ligne]!))
      this.coefficients.push({ ligne, ue: null, nommee: false });
    else this.signalerNotesSeules(ligne);
  }

  private signalerNotesSeules(ligne: number): void {
    const { feuille, notees } = this.reperage;
    const colonne = notees.find((c) => !estVide(feuille.cellules[ligne]![c]!)) ?? 0;
    const message =
      "Cette ligne a des notes, mais ni numéro ni nom : elle n’est pas lue. Écrivez de qui elle est.";
    this.laissees.push({ sens: "ligne", index: ligne, raison: RAISONS.notesSeules });
    this.anomalies.push(erreur(feuille, { ligne, colonne }, message));
  }

  /** Another header with the same codes is skipped; with others, the rows under it cannot be read as those above. */
  private comparerEntetes(ligne: number): void {
    const { feuille, entete, notees } = this.reperage;
    const autre = notees.find(
      (c) =>
        !estVide(feuille.cellules[ligne]![c]!) &&
        feuille.cellules[ligne]![c] !== feuille.cellules[entete]![c]
    );
    if (autre === undefined) return;
    this.autreEntete = true;
    const message =
      "Second en-tête, différent du premier : les lignes en dessous ne sont pas lues. Mettez-les dans une autre feuille.";
    this.anomalies.push(erreur(feuille, { ligne, colonne: autre }, message));
  }

  /** What can only be said at the end: texts among the students, students under the legend. */
  terminer(): void {
    for (const ligne of this.textes) {
      if (this.peutEtreQuelquun(ligne))
        this.avertir(
          ligne,
          "n’a ni numéro, ni prénom, ni note lisible : cette ligne n’est pas comptée comme un étudiant."
        );
    }
    if (this.legende) this.signalerSousLaLegende();
  }

  /** Whether a text left out may have been a student: it has marks that cannot be read, or stands among students. */
  private peutEtreQuelquun(ligne: number): boolean {
    const { feuille, identite, notees } = this.reperage;
    const cellules = feuille.cellules[ligne]!;
    const colonneNom = identite.complet ?? identite.nom;
    if (colonneNom !== null && estVide(cellules[colonneNom]!)) return false;
    const parmi = ligne > this.etudiants[0]! && ligne < this.etudiants.at(-1)!;
    const notee = notees.some((colonne) => !estVide(cellules[colonne]!));
    return notee || (parmi && this.texteEn(ligne).length > NOM_DE_GROUPE);
  }

  private signalerSousLaLegende(): void {
    const { feuille } = this.reperage;
    const suspecte = feuille.cellules.findIndex(
      (cellules, ligne) =>
        ligne > this.derniere &&
        this.lecteur.estChiffree(cellules) &&
        this.lecteur.classer(cellules, false).sorte === "etudiant"
    );
    if (suspecte >= 0)
      this.avertir(suspecte, "et les lignes suivantes, sous la légende, ne sont pas lus.");
  }

  private avertir(ligne: number, suite: string): void {
    const { feuille, identite } = this.reperage;
    const colonne = identite.complet ?? identite.nom ?? identite.numeros[0]?.colonne ?? 0;
    const message = `${citer(this.texteEn(ligne))} ${suite}`;
    this.anomalies.push(avertissement(feuille, { ligne, colonne }, message));
  }

  /** The first text of a row. */
  private texteEn(ligne: number): string {
    return String(this.reperage.feuille.cellules[ligne]!.find((valeur) => !estVide(valeur)) ?? "");
  }
}
