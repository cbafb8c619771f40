import type { Valeur } from "../../classeur";
import { estVide, lireNombre } from "../cellule/cellule";
import { CLASSEMENTS, type Classement, type Reperage } from "./classement";
import {
  estUneNote,
  estUnNom,
  longueurDuNumero,
  NUMERO_COURT,
  semblentDesCoefficients,
  texteDe,
} from "./contenu";
import { lireLibelleLigne } from "./libelles-lignes";

/** Rows of numbers that are nobody's marks. */
const DE_NOMBRES: readonly Classement["sorte"][] = [
  "statistique",
  "noteMaximale",
  "coefficients",
  "ects",
  "bareme",
];

/** « 12* », « (11) ». */
const NOTE_MAL_ECRITE = /^[^\p{L}\d]{0,2}\d{1,2}(?:[.,]\d+)?[^\p{L}\d]{0,2}$/u;

/** A word beside something else: no number of a student. */
const TITRE = /\p{L}{2}\S*\s+\S|\S\s+\S*\p{L}{2}/u;

/** Says what a row holds from its few first cells; only doubtful rows are looked at whole. */
export class LecteurLigne {
  private readonly colonneNom: number;
  private readonly colonnePrenom: number;
  /** Columns whose content names a student by itself. */
  private readonly numeros: readonly number[];
  /** A bare « N° » beside the names: it does so only when it is long. */
  private readonly ordre: number;
  /** Where a name or a number may stand: a title there is of the rows below. */
  private readonly nommants: readonly number[];
  private readonly notees: readonly number[];
  private readonly limite: number;
  private readonly titreNom: string;

  constructor({ identite, notees, feuille }: Reperage) {
    this.colonneNom = identite.nom ?? identite.complet ?? -1;
    this.colonnePrenom = identite.prenom ?? -1;
    const anonyme = this.colonneNom < 0 && this.colonnePrenom < 0;
    const surs = identite.numeros.filter(({ role }) => role !== "ordre" || anonyme);
    this.numeros = surs.map(({ colonne }) => colonne);
    this.ordre = identite.numeros.find(({ role }) => role === "ordre")?.colonne ?? -1;
    this.nommants = [
      ...[this.colonneNom, this.colonnePrenom],
      ...identite.numeros.map(({ colonne }) => colonne),
    ];
    this.notees = notees;
    this.limite = notees[0] ?? feuille.cellules[0]?.length ?? 0;
    this.titreNom = texteDe(feuille.cellules[identite.ligne]![this.colonneNom]);
  }

  /** @param avantPremier whether no student was met yet: rows of titles and coefficients stand there. */
  classer(ligne: readonly Valeur[], avantPremier: boolean): Classement {
    const nom = texteDe(ligne[this.colonneNom]);
    const prenom = texteDe(ligne[this.colonnePrenom]);
    const longueur = this.longueurNumero(ligne);
    if (longueur > NUMERO_COURT && nom !== "") return CLASSEMENTS.etudiant;
    if (nom === "" && prenom === "") return this.classerSansNom(ligne, longueur > 0);
    const libelle = this.libelleDe(nom, prenom, longueur > 0);
    if (libelle) return this.preciser(libelle, ligne);
    if (longueur > 0) return CLASSEMENTS.etudiant;
    if (nom !== "" && nom === this.titreNom) return CLASSEMENTS.repetition;
    if (estUneNote(nom) && (prenom === "" || estUneNote(prenom))) return CLASSEMENTS.code;
    const personne = estUnNom(nom, prenom);
    if (avantPremier && !personne && this.estUnTitre(ligne)) return CLASSEMENTS.titre;
    if (avantPremier && !personne && semblentDesCoefficients(ligne, this.notees))
      return CLASSEMENTS.notesSeules;
    if (this.estNotee(ligne)) return CLASSEMENTS.etudiant;
    const complete = this.colonnePrenom < 0 || (nom !== "" && prenom !== "");
    return personne && complete ? CLASSEMENTS.nomSeul : CLASSEMENTS.texte;
  }

  /** « Moyenne » in place of a surname, or « Moyenne » and « promo » in place of surname and first name. */
  private libelleDe(nom: string, prenom: string, numero: boolean): Classement | null {
    if (nom === "" || prenom === "") return lireLibelleLigne(nom || prenom);
    if (numero) return null;
    const lus = [`${nom} ${prenom}`, `${prenom} ${nom}`].map(lireLibelleLigne);
    return lus.find((lu) => lu !== null && DE_NOMBRES.includes(lu.sorte)) ?? null;
  }

  /** Whether some column of marks holds a mark or a code. */
  estNotee(ligne: readonly Valeur[]): boolean {
    return this.notees.some((colonne) => estUneNote(ligne[colonne]!));
  }

  /** Whether some column of marks holds a number, be it written as text. */
  estChiffree(ligne: readonly Valeur[]): boolean {
    return this.notees.some((colonne) => lireNombre(String(ligne[colonne])) !== null);
  }

  /** Whether a bare « N° » counts the row, as it counts those of students. */
  estComptee(ligne: readonly Valeur[]): boolean {
    return this.ordre >= 0 && longueurDuNumero(ligne[this.ordre]!) > 0;
  }

  /** Digits of the surest number of the row; 0 when it has none. */
  private longueurNumero(ligne: readonly Valeur[]): number {
    for (const colonne of this.numeros) {
      const longueur = longueurDuNumero(ligne[colonne]!);
      if (longueur > 0) return longueur;
    }
    const longueur = this.ordre < 0 ? 0 : longueurDuNumero(ligne[this.ordre]!);
    return longueur > NUMERO_COURT ? longueur : 0;
  }

  private classerSansNom(ligne: readonly Valeur[], numero: boolean): Classement {
    let texte = false;
    for (let colonne = 0; colonne < this.limite; colonne++) {
      const ecrit = texteDe(ligne[colonne]);
      if (ecrit === "") continue;
      const libelle = lireLibelleLigne(ecrit);
      // The group of somebody whose name is missing, beside marks.
      const deQuelquUn = libelle?.sorte === "groupe" && !this.nommants.includes(colonne);
      if (libelle && !(deQuelquUn && this.estNotee(ligne))) return this.preciser(libelle, ligne);
      texte = true;
    }
    if (numero && this.estUnTitreIsole(ligne)) return CLASSEMENTS.texte;
    if (numero) return this.colonneNom < 0 ? CLASSEMENTS.etudiant : CLASSEMENTS.numeroSeul;
    if (this.estNotee(ligne)) return CLASSEMENTS.notesSeules;
    return texte ? CLASSEMENTS.texte : CLASSEMENTS.vide;
  }

  /** « Coef » in a cell and « UE31 » in another. */
  private preciser(libelle: Classement, ligne: readonly Valeur[]): Classement {
    if (libelle.sorte !== "coefficients" || libelle.ue !== null) return libelle;
    for (let colonne = 0; colonne < this.limite; colonne++) {
      const ue = lireLibelleLigne(texteDe(ligne[colonne]))?.ue;
      if (ue) return { ...libelle, ue };
    }
    return libelle;
  }

  /** « SEMESTRE 4 », « Apprentis 2025 » in the column of the numbers, and nothing else. */
  private estUnTitreIsole(ligne: readonly Valeur[]): boolean {
    const [seule, ...autres] = ligne.filter((valeur) => !estVide(valeur));
    return autres.length === 0 && typeof seule === "string" && TITRE.test(seule);
  }

  /** A row of titles of modules: several texts in place of marks, none of which is one, be it ill written. */
  private estUnTitre(ligne: readonly Valeur[]): boolean {
    const ecrites = this.notees.map((c) => ligne[c]!).filter((valeur) => !estVide(valeur));
    if (ecrites.some((valeur) => NOTE_MAL_ECRITE.test(String(valeur)))) return false;
    return ecrites.length > 1 && !this.estNotee(ligne);
  }
}
