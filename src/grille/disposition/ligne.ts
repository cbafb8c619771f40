import type { Feuille, Valeur } from "../../classeur";
import { NOTE_MAXIMALE } from "../../reglement";
import { estVide, lireNombre, lireNote } from "../cellule/cellule";
import type { Identification } from "./disposition";
import { lireLibelleLigne, type UeNommee } from "./etiquettes";
import { lireNumero } from "../etudiants/identite";
import { espacer } from "../etudiants/noms";
import type { SorteLibelle } from "./vocabulaire";

/** Where to look in each row. */
export interface Reperage {
  readonly feuille: Feuille;
  /** The row of codes, and the last row of the header. */
  readonly entete: number;
  readonly bas: number;
  readonly identite: Identification;
  /** Columns that hold marks or means, from left to right. */
  readonly notees: readonly number[];
}

/** What a row holds. */
export type Sorte =
  | SorteLibelle
  | "etudiant"
  /** A name, without number nor mark. */
  | "nomSeul"
  /** Marks, without anyone. */
  | "notesSeules"
  /** A code of marks in place of the name: a line of some legend. */
  | "code"
  /** The header again. */
  | "repetition"
  /** A text in place of the name that cannot be one. */
  | "texte"
  | "vide";

export interface Classement {
  readonly sorte: Sorte;
  readonly ue: UeNommee | null;
}

const CLASSEMENTS = {
  etudiant: { sorte: "etudiant", ue: null },
  nomSeul: { sorte: "nomSeul", ue: null },
  notesSeules: { sorte: "notesSeules", ue: null },
  code: { sorte: "code", ue: null },
  repetition: { sorte: "repetition", ue: null },
  titre: { sorte: "titre", ue: null },
  groupe: { sorte: "groupe", ue: null },
  texte: { sorte: "texte", ue: null },
  vide: { sorte: "vide", ue: null },
} as const satisfies Partial<Record<Sorte, Classement>>;

/** The greatest median of coefficients that are not percentages. */
const PETIT_COEFFICIENT = 5;

/** Numbers of so few digits may count rows, or students in a row of statistics. */
const NUMERO_COURT = 4;

/** Says what a row holds from its few first cells; only doubtful rows are looked at whole. */
export class LecteurLigne {
  private readonly colonneNom: number;
  private readonly colonnePrenom: number;
  /** Columns whose content names a student by itself. */
  private readonly numeros: readonly number[];
  /** A bare « N° » beside the names: it does so only when it is long. */
  private readonly ordre: number;
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
    const libelle = nom === "" || prenom === "" ? lireLibelleLigne(nom || prenom) : null;
    if (libelle) return this.preciser(libelle, ligne);
    if (longueur > 0) return CLASSEMENTS.etudiant;
    if (nom !== "" && nom === this.titreNom) return CLASSEMENTS.repetition;
    if (prenom === "" && estUneNote(nom)) return CLASSEMENTS.code;
    const personne = estUnNom(nom, prenom);
    if (avantPremier && !personne && this.estUnTitre(ligne)) return CLASSEMENTS.titre;
    if (avantPremier && !personne && this.semblentDesCoefficients(ligne))
      return CLASSEMENTS.notesSeules;
    if (this.estNotee(ligne)) return CLASSEMENTS.etudiant;
    return personne ? CLASSEMENTS.nomSeul : CLASSEMENTS.texte;
  }

  /** Whether some column of marks holds a mark or a code. */
  estNotee(ligne: readonly Valeur[]): boolean {
    return this.notees.some((colonne) => estUneNote(ligne[colonne]!));
  }

  /** Whether some column of marks holds a number, be it written as text. */
  estChiffree(ligne: readonly Valeur[]): boolean {
    return this.notees.some((colonne) => lireNombre(String(ligne[colonne])) !== null);
  }

  /** Digits of the surest number of the row; 0 when it has none. */
  private longueurNumero(ligne: readonly Valeur[]): number {
    for (const colonne of this.numeros) {
      const longueur = longueurDe(ligne[colonne]!);
      if (longueur > 0) return longueur;
    }
    const longueur = this.ordre < 0 ? 0 : longueurDe(ligne[this.ordre]!);
    return longueur > NUMERO_COURT ? longueur : 0;
  }

  private classerSansNom(ligne: readonly Valeur[], numero: boolean): Classement {
    let texte = false;
    for (let colonne = 0; colonne < this.limite; colonne++) {
      const ecrit = texteDe(ligne[colonne]);
      if (ecrit === "") continue;
      const libelle = lireLibelleLigne(ecrit);
      if (libelle) return this.preciser(libelle, ligne);
      texte = true;
    }
    if (numero) return CLASSEMENTS.etudiant;
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

  /** Whether every mark of a row would be small for a mark: coefficients are, or are percentages. */
  semblentDesCoefficients(ligne: readonly Valeur[]): boolean {
    const ecrites = this.notees.map((c) => ligne[c]!).filter((valeur) => !estVide(valeur));
    const nombres = ecrites
      .flatMap((valeur) => (typeof valeur === "string" ? lireNombre(valeur) : valeur) ?? [])
      .filter((valeur) => typeof valeur === "number" && valeur >= 0)
      .sort((a, b) => Number(a) - Number(b)) as number[];
    if (nombres.length === 0 || nombres.length < ecrites.length) return false;
    return nombres.at(-1)! > NOTE_MAXIMALE || nombres[nombres.length >> 1]! <= PETIT_COEFFICIENT;
  }

  /** A row of titles of modules: several texts in place of marks, none of which is one. */
  private estUnTitre(ligne: readonly Valeur[]): boolean {
    const ecrites = this.notees.filter((colonne) => !estVide(ligne[colonne]!));
    return ecrites.length > 1 && !this.estNotee(ligne);
  }
}

function longueurDe(valeur: Valeur): number {
  if (typeof valeur === "number")
    return !Number.isInteger(valeur) || valeur <= 0 ? 0 : valeur < 10 ** NUMERO_COURT ? 1 : 8;
  return valeur === "" ? 0 : (lireNumero(valeur)?.length ?? 0);
}

function texteDe(valeur: Valeur | undefined): string {
  return typeof valeur === "string" ? valeur.trim() : "";
}

function estUneNote(valeur: Valeur): boolean {
  if (typeof valeur === "number") return true;
  return !estVide(valeur) && !("anomalie" in lireNote(valeur));
}

const NOM_DE_PERSONNE = /^\p{L}[\p{L}.'’-]*(?: [\p{L}'’-][\p{L}.'’-]*){1,5}$/u;

/** Whether a text, alone on its row, may be somebody's name: two to six words of letters. */
function estUnNom(nom: string, prenom: string): boolean {
  return NOM_DE_PERSONNE.test(espacer(`${nom} ${prenom}`));
}
