import type { Feuille, Valeur } from "../../../classeur";
import { citer, erreur } from "../../anomalies";
import { estVide } from "../../cellule/cellule";
import { lireCoefficient } from "../../disposition/coefficients";
import type { LectureEtiquette } from "../../disposition/entetes";
import type { Etiquette } from "../../disposition/etiquettes";
import type { UeNommee } from "../../disposition/ue-nommee";
import type { Role } from "../../disposition/vocabulaire";
import type { Anomalie } from "../../types";
import {
  estAutreLigne,
  lireFonction,
  lireSemestre,
  peutEtreUneEtiquette,
  type Fonction,
} from "./cases";
import type { Vue } from "./vue";

/** A module, at the head of its column. */
export interface ModuleEnTete {
  readonly code: string;
  readonly cle: string;
  readonly semestre: number | null;
  intitule: string;
}

/** A number of a UE, and its place. */
export interface Chiffre {
  readonly nombre: number;
  readonly ligne: number;
  readonly colonne: number;
}

/** What stands on the line of a UE. */
export interface LigneUe {
  readonly ue: UeNommee;
  intitule: string;
  /** Of the line; the label of the UE may say another. */
  readonly semestre: number | null;
  readonly coefficients: (Chiffre & { readonly module: ModuleEnTete })[];
  readonly totaux: (Chiffre & { readonly fonction: Extract<Fonction, { genre: "total" }> })[];
  ects: number | null;
}

type Etiquettes = readonly (Etiquette | null)[];
type EtiquetteUe = Extract<Etiquette, { ue: UeNommee; ects: number | null }>;

/** Labels of a grid of marks: they stand so near its codes. */
const IDENTITES: readonly Role[] = ["nom", "prenom", "nomComplet", "nip", "ine", "etudid"];
const VOISINAGE = 6;

/** Lines are read from top to bottom: codes, then what each UE gives to the module above each number. */
export class LectureTableau {
  readonly anomalies: Anomalie[] = [];
  readonly ues: LigneUe[] = [];
  private readonly modules = new Map<number, ModuleEnTete>();
  private readonly fonctions = new Map<number, Fonction>();
  private semestre: number | null = null;

  constructor(
    private readonly feuille: Feuille,
    readonly vue: Vue,
    private readonly lireEtiquette: LectureEtiquette
  ) {}

  /** Whether the sheet is such a table: nothing else than UE gives numbers to the modules, and they are coefficients. */
  lire(): boolean {
    for (let l = 0; l < this.vue.lignes; l++) {
      const etiquettes = this.etiquettesDe(l);
      if (this.estUnEnTete(etiquettes)) {
        if (this.modules.size === 0 && this.estUneGrille(l)) return false;
        this.changerEnTete(l, etiquettes);
      } else if (etiquettes.some((lue) => lue?.genre === "ue")) this.lireUes(l, etiquettes);
      else if (!this.lireAutreLigne(l)) return false;
    }
    const nourries = this.ues.filter(({ coefficients }) => coefficients.length > 0);
    return nourries.length > 1 && !this.sontDesMoyennes();
  }

  private etiquettesDe(ligne: number): (Etiquette | null)[] {
    return Array.from({ length: this.vue.colonnes }, (_, c) => {
      const valeur = this.vue.valeur(ligne, c);
      return peutEtreUneEtiquette(valeur) ? this.lireEtiquette(valeur) : null;
    });
  }

  /** Several codes, that are not the same again as titles (« SAÉ 1.01 » under « S1.01 »). */
  private estUnEnTete(etiquettes: Etiquettes): boolean {
    const codes = etiquettes.flatMap((lue, c) => (lue?.genre === "module" ? [{ c, lue }] : []));
    return codes.length > 1 && codes.some(({ c, lue }) => this.modules.get(c)?.cle !== lue.cle);
  }

  private estUneGrille(ligne: number): boolean {
    if (this.vue.tournee) return false;
    const fin = Math.min(ligne + VOISINAGE, this.vue.lignes - 1);
    for (let l = Math.max(0, ligne - VOISINAGE); l <= fin; l++)
      for (let c = 0; c < this.vue.colonnes; c++) {
        const valeur = this.vue.valeur(l, c);
        const lue = typeof valeur === "string" && valeur !== "" ? this.lireEtiquette(valeur) : null;
        if (lue?.genre === "identite" && IDENTITES.includes(lue.role)) return true;
      }
    return false;
  }

  private changerEnTete(ligne: number, etiquettes: Etiquettes): void {
    this.modules.clear();
    etiquettes.forEach((lue, c) => {
      if (lue?.genre === "module") {
        const { code, cle, semestre, intitule } = lue;
        this.modules.set(c, { code, cle, semestre, intitule: intitule ?? "" });
      } else this.noterFonction(ligne, c);
    });
  }

  private noterFonction(ligne: number, colonne: number): void {
    const fonction = lireFonction(this.vue.valeur(ligne, colonne));
    if (fonction && !this.modules.has(colonne)) this.fonctions.set(colonne, fonction);
  }

  /** Titles, semesters, totals; `false` for numbers that are those of nobody known: a student's. */
  private lireAutreLigne(ligne: number): boolean {
    let chiffree = false;
    let premiere: Valeur = "";
    for (let c = 0; c < this.vue.colonnes; c++) {
      const valeur = this.vue.valeur(ligne, c);
      if (estVide(valeur)) continue;
      if (premiere === "") premiere = valeur;
      this.semestre = lireSemestre(valeur) ?? this.semestre;
      if (typeof lireCoefficient(valeur) === "number") chiffree ||= this.modules.has(c);
      else if (!chiffree) this.noterTitre(ligne, c, String(valeur).trim());
    }
    return !chiffree || this.vue.tournee || estAutreLigne(premiere);
  }

  private noterTitre(ligne: number, colonne: number, texte: string): void {
    const module = this.modules.get(colonne);
    if (!module) this.noterFonction(ligne, colonne);
    else if (module.intitule === "") module.intitule = texte;
  }

  /** The numbers at the right of the label of a UE are its own, until the next label. */
  private lireUes(ligne: number, etiquettes: Etiquettes): void {
    let courante: LigneUe | null = null;
    for (let c = 0; c < this.vue.colonnes; c++) {
      const valeur = this.vue.valeur(ligne, c);
      const lue = etiquettes[c];
      this.semestre = lireSemestre(valeur) ?? this.semestre;
      if (lue?.genre === "ue") this.ues.push((courante = this.ouvrir(lue, String(valeur))));
      else if (courante && !estVide(valeur)) this.noter(courante, valeur, ligne, c);
    }
  }

  private ouvrir({ ue, ects }: EtiquetteUe, texte: string): LigneUe {
    const [, ...suite] = texte.split(/\s*[-–—:]\s+|\n/);
    const intitule = suite
      .join(" ")
      .replace(/\s*\([^)]*ects\)/i, "")
      .trim();
    return { ue, intitule, semestre: this.semestre, coefficients: [], totaux: [], ects };
  }

  private noter(ue: LigneUe, valeur: Valeur, ligne: number, colonne: number): void {
    const module = this.modules.get(colonne);
    const fonction = this.fonctions.get(colonne);
    const nombre = lireCoefficient(valeur);
    if (typeof nombre !== "number") {
      if (module && nombre === "illisible") this.signaler(module, ue, valeur, ligne, colonne);
      else if (!module && !fonction && ue.intitule === "" && nombre)
        ue.intitule = String(valeur).trim();
    } else if (module) ue.coefficients.push({ module, nombre, ligne, colonne });
    else if (fonction?.genre === "ects") ue.ects ??= nombre;
    else if (fonction) ue.totaux.push({ fonction, nombre, ligne, colonne });
  }

  private signaler(
    { code }: ModuleEnTete,
    { ue }: LigneUe,
    valeur: Valeur,
    ligne: number,
    colonne: number
  ): void {
    const message =
      `${citer(valeur)} n’est pas le coefficient de ${code} en UE${ue.semestre ?? ""}${ue.competence} : ` +
      `écrivez un nombre, ou rien. Ce module n’y est pas lu.`;
    this.anomalies.push(erreur(this.feuille, this.vue.place(ligne, colonne), message));
  }

  /** Numbers that a formula gave, most of them with many decimals. */
  private sontDesMoyennes(): boolean {
    const nombres = this.ues.flatMap(({ coefficients }) =>
      coefficients.map(({ nombre }) => nombre)
    );
    const calcules = nombres.filter((nombre) => Number(nombre.toFixed(3)) !== nombre);
    return 2 * calcules.length > nombres.length;
  }
}
