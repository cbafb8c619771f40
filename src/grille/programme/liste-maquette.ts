import type { Feuille, Valeur } from "../../classeur";
import {
  codeUe,
  lireCodeUe,
  type CodeUe,
  type ModuleMaquette,
  type Pole,
  type UeMaquette,
} from "../../maquette";
import { avertissement, citer, erreur, nombre } from "../anomalies";
import { estVide, lireNombre } from "../cellule/cellule";
import { lireCoefficient } from "../disposition/coefficients";
import { cleUsuelle } from "../disposition/module-nomme";
import type { Anomalie } from "../types";
import type { Champ } from "./entete-maquette";

interface UeEnCours extends CodeUe {
  intitule: string;
  niveau: number | null;
  ects: number | null;
  readonly modules: ModuleMaquette[];
}

/** Reads a programme of one line per module and UE. */
export class ListeMaquette {
  readonly anomalies: Anomalie[] = [];
  readonly maxima = new Map<string, number>();
  private readonly ues = new Map<string, UeEnCours>();
  private courante: UeEnCours | null = null;

  constructor(
    private readonly feuille: Feuille,
    private readonly colonnes: ReadonlyMap<Champ, number>
  ) {}

  /** One line: its UE is that of the line above when the cell is blank (merged cells). */
  lire(ligne: number): void {
    const code = this.texte(ligne, "code");
    this.changerDUe(ligne, code !== "");
    if (!this.courante || code === "") return;
    const maximum = this.nombreEn(ligne, "maximum");
    if (maximum !== null) this.maxima.set(cleUsuelle(code), maximum);
    this.completer(this.courante, ligne);
    const coefficient = lireCoefficient(this.valeur(ligne, "coefficient"));
    if (typeof coefficient !== "number") {
      const ecrit = coefficient === null ? "vide" : citer(this.valeur(ligne, "coefficient"));
      const message = `Le coefficient de ${code} est ${ecrit} : écrivez un nombre. Ce module n’est pas lu ici.`;
      this.signaler(erreur, ligne, "coefficient", message);
    } else if (this.courante.modules.some((deja) => cleUsuelle(deja.code) === cleUsuelle(code)))
      this.signaler(
        avertissement,
        ligne,
        "code",
        `${code} figure deux fois dans cette UE : seule la première ligne est lue.`
      );
    else this.courante.modules.push(this.module(ligne, code, coefficient));
  }

  private changerDUe(ligne: number, avecModule: boolean): void {
    const texte = this.texte(ligne, "ue");
    if (texte === "") return;
    const ue = this.ueDe(ligne, texte);
    if (!ue) {
      if (avecModule)
        this.signaler(
          erreur,
          ligne,
          "ue",
          `${citer(texte)} n’est pas un code d’UE : écrivez UE31, par exemple.`
        );
      this.courante = null;
      return;
    }
    const code = codeUe(ue.semestre, ue.competence);
    this.courante = this.ues.get(code) ?? {
      ...ue,
      intitule: "",
      niveau: null,
      ects: null,
      modules: [],
    };
    this.ues.set(code, this.courante);
  }

  /** « UE31 », or « UE 1 » beside a column of semesters. */
  private ueDe(ligne: number, texte: string): CodeUe | null {
    const complet = lireCodeUe(texte.split(/\s[-–—:]\s|\n/)[0]!);
    if (complet) return complet;
    const semestre = /([1-6])/.exec(this.texte(ligne, "semestre"));
    const competence = /^(?:UE)?\s*([1-9])$/i.exec(texte);
    return semestre && competence
      ? { semestre: Number(semestre[1]), competence: Number(competence[1]) }
      : null;
  }

  private completer(ue: UeEnCours, ligne: number): void {
    const niveau = this.nombreEn(ligne, "niveau");
    const ects = this.nombreEn(ligne, "ects");
    const competence = this.texte(ligne, "competence").replace(/^\d+\s*[-–:.]?\s*/, "");
    if (ue.intitule === "") ue.intitule = competence;
    ue.niveau ??= niveau;
    if (ue.ects !== null && ects !== null && ects !== ue.ects) {
      const message = `ECTS de l’UE : ${nombre(ects)} ici, ${nombre(ue.ects)} plus haut, qui l’emporte.`;
      this.signaler(avertissement, ligne, "ects", message);
    }
    ue.ects ??= ects;
  }

  private module(ligne: number, code: string, coefficient: number): ModuleMaquette {
    const intitule = this.texte(ligne, "intitule");
    return { code, intitule, pole: poleDe(this.texte(ligne, "pole"), code), coefficient };
  }

  /** The UE that have modules, in the order of the sheet. */
  terminer(): UeMaquette[] {
    return [...this.ues].flatMap(([code, ue]) => (ue.modules.length > 0 ? [{ ...ue, code }] : []));
  }

  private valeur(ligne: number, champ: Champ): Valeur {
    const colonne = this.colonnes.get(champ);
    return colonne === undefined ? "" : this.feuille.cellules[ligne]![colonne]!;
  }

  private texte(ligne: number, champ: Champ): string {
    const valeur = this.valeur(ligne, champ);
    return estVide(valeur) ? "" : String(valeur).trim();
  }

  private nombreEn(ligne: number, champ: Champ): number | null {
    const valeur = this.valeur(ligne, champ);
    return typeof valeur === "number" ? valeur : lireNombre(String(valeur));
  }

  private signaler(sorte: typeof erreur, ligne: number, champ: Champ, message: string): void {
    const colonne = this.colonnes.get(champ) ?? 0;
    this.anomalies.push(sorte(this.feuille, { ligne, colonne }, message));
  }
}

/** The pole as written, else by the letter of the code: ressources begin with R. */
export function poleDe(texte: string, code: string): Pole {
  const pole = texte === "" ? code : texte;
  return /^R/i.test(pole.trim()) ? "ressource" : "sae";
}
