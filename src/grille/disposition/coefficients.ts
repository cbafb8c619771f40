import type { Feuille, Valeur } from "../../classeur";
import { codeUe, type CodeUe } from "../../maquette";
import { avertissement, citer, erreur } from "../anomalies";
import { estVide, lireNombre } from "../cellule/cellule";
import type { Coefficient } from "./disposition";
import type { UeNommee } from "./ue-nommee";
import type { LigneCoefficients } from "./lignes";
import type { Anomalie } from "../types";

/** The coefficients of a sheet: of each column, by code of UE. */
export interface Coefficients {
  readonly parColonne: ReadonlyMap<number, ReadonlyMap<string, Coefficient>>;
  /** UE that have a row of their own. */
  readonly uesDetaillees: ReadonlySet<string>;
  readonly anomalies: readonly Anomalie[];
}

/** A column that may have coefficients, and the UE under whose header it stands. */
export interface ColonneCoefficientee {
  readonly colonne: number;
  readonly ue: CodeUe | null;
  /** The other columns under its code: merged over them, it may have its coefficient under any one. */
  readonly voisines?: readonly number[];
  /** Those that make its mark, when it has no column of its own. */
  readonly evaluations?: readonly unknown[];
}

/**
 * Reads the rows of coefficients: one row per UE when they name them (modules are then shared between the UE), else
 * one row for all, where each column counts in the UE above it.
 */
export function lireCoefficients(
  feuille: Feuille,
  lignes: readonly LigneCoefficients[],
  colonnes: readonly ColonneCoefficientee[],
  resoudre: (ue: UeNommee) => CodeUe | null
): Coefficients {
  const lecture = new LectureCoefficients(feuille, colonnes);
  const chiffrees = lignes.filter((ligne) => lecture.estChiffree(ligne));
  const detaillees = chiffrees.filter(({ ue }) => ue !== null);
  for (const { ligne, ue } of detaillees) {
    const resolue = resoudre(ue!);
    if (resolue) lecture.lireLigneDUe(ligne, codeUe(resolue.semestre, resolue.competence));
  }
  if (detaillees.length === 0) lecture.lireLigneUnique(chiffrees);
  return lecture;
}

/** A row of 20 everywhere, without a label, says on what the marks are, not what they weigh. */
const BAREME = 20;

class LectureCoefficients implements Coefficients {
  readonly parColonne = new Map<number, Map<string, Coefficient>>();
  readonly uesDetaillees = new Set<string>();
  readonly anomalies: Anomalie[] = [];

  constructor(
    private readonly feuille: Feuille,
    private readonly colonnes: readonly ColonneCoefficientee[]
  ) {}

  /** Whether a row holds a number in some column of marks, and is not a row of maxima. */
  estChiffree({ ligne, nommee }: LigneCoefficients): boolean {
    const valeurs = this.colonnes.flatMap((lue) =>
      this.placesDe(ligne, lue).map((place) => lireCoefficient(this.valeur(ligne, place)))
    );
    const nombres = valeurs.filter((valeur) => typeof valeur === "number");
    return nombres.length > 0 && (nommee || nombres.some((nombre) => nombre !== BAREME));
  }

  /** A blank says that the module does not count in this UE. */
  lireLigneDUe(ligne: number, ue: string): void {
    if (this.uesDetaillees.has(ue)) return;
    this.uesDetaillees.add(ue);
    for (const lue of this.colonnes) {
      const places = this.placesDe(ligne, lue);
      if (places.length > 1) this.refuserPlusieurs(ligne, lue.colonne, ue);
      else this.noter(ligne, lue.colonne, places[0] ?? lue.colonne, ue);
    }
  }

  lireLigneUnique(lignes: readonly LigneCoefficients[]): void {
    const choisie = lignes.find(({ nommee }) => nommee) ?? lignes[0];
    if (!choisie) return;
    if (!choisie.nommee && lignes.length > 1) {
      const message =
        "Plusieurs lignes de nombres sans nom sous les codes : aucune n’est lue. Écrivez à gauche « Coef », ou l’UE (« UE31 »).";
      const place = { ligne: choisie.ligne, colonne: this.colonnes[0]?.colonne ?? 0 };
      this.anomalies.push(avertissement(this.feuille, place, message));
      return;
    }
    for (const lue of this.colonnes) {
      const places = this.placesDe(choisie.ligne, lue);
      // several are what its evaluations weigh
      if (lue.ue && places.length < 2)
        this.noter(
          choisie.ligne,
          lue.colonne,
          places[0] ?? lue.colonne,
          codeUe(lue.ue.semestre, lue.ue.competence)
        );
    }
    this.signalerSansUe(choisie.ligne);
  }

  private signalerSansUe(ligne: number): void {
    const orpheline = this.colonnes.find(
      ({ colonne, ue }) => !ue && typeof lireCoefficient(this.valeur(ligne, colonne)) === "number"
    );
    if (!orpheline) return;
    const message =
      "Ces coefficients ne disent pas de quelle UE : ils ne sont pas lus. Écrivez l’UE au-dessus des modules, ou une ligne par UE.";
    this.anomalies.push(
      avertissement(this.feuille, { ligne, colonne: orpheline.colonne }, message)
    );
  }

  /** Where a coefficient is written for a module: its own column is the surest, unless it is an evaluation's. */
  private placesDe(
    ligne: number,
    { colonne, voisines = [], evaluations = [] }: ColonneCoefficientee
  ): number[] {
    const places = [colonne, ...voisines].filter((c) => !estVide(this.valeur(ligne, c)));
    return evaluations.length === 0 && places[0] === colonne ? [colonne] : places;
  }

  private refuserPlusieurs(ligne: number, colonne: number, ue: string): void {
    const message =
      `Plusieurs coefficients en ${ue} sous un seul module : aucun n’est lu. ` +
      "Écrivez celui du module dans sa première colonne, et ceux des évaluations dans une ligne « Coef évaluation ».";
    this.anomalies.push(erreur(this.feuille, { ligne, colonne }, message));
    this.retenir(colonne, ue, { valeur: null, ligne });
  }

  /** @param colonne of the module; @param place where its coefficient stands. */
  private noter(ligne: number, colonne: number, place: number, ue: string): void {
    const valeur = lireCoefficient(this.valeur(ligne, place));
    if (valeur === "illisible") {
      const message = `${citer(this.valeur(ligne, place))} n’est pas un coefficient. Écrivez un nombre, ou rien si le module ne compte pas en ${ue}.`;
      const groupe = `coefficients non compris en ${ue}`;
      this.anomalies.push(erreur(this.feuille, { ligne, colonne: place }, message, groupe));
    }
    if (valeur === null) return;
    this.retenir(colonne, ue, { valeur: valeur === "illisible" ? null : valeur, ligne });
  }

  private retenir(colonne: number, ue: string, lu: Coefficient): void {
    const deja = this.parColonne.get(colonne) ?? new Map<string, Coefficient>();
    deja.set(ue, lu);
    this.parColonne.set(colonne, deja);
  }

  private valeur(ligne: number, colonne: number): Valeur {
    return this.feuille.cellules[ligne]![colonne]!;
  }
}

/** A coefficient: zero or more; `null` where nothing, or a dash, is written. */
export function lireCoefficient(valeur: Valeur): number | null | "illisible" {
  if (estVide(valeur)) return null;
  const lu = typeof valeur === "string" ? lireNombre(valeur) : valeur;
  if (typeof lu === "number") return lu >= 0 ? lu : "illisible";
  return typeof valeur === "string" && /^[-–—/]+$/.test(valeur.trim()) ? null : "illisible";
}
