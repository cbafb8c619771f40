import type { Feuille } from "../../classeur";
import { codeUe } from "../../maquette";
import type { Coefficients, ColonneCoefficientee } from "./coefficients";
import { estChiffree, lireCase, type Rangee } from "./coefficients-cases";
import { destinationDe, destinationDuBloc, type Destination } from "./coefficients-destinations";
import { lireCoefficientsDEntete } from "./coefficients-entete";
import { dePlusieursUes, plusieursSansNom, sansUe } from "./coefficients-phrases";
import { estDePlusieurs, lirePortions, type Portion } from "./coefficients-portions";
import { CoefficientsRetenus } from "./coefficients-retenus";
import type { Esquisse } from "./esquisse";
import type { LigneCoefficients } from "./lignes";
import { resoudreUe } from "./semestre";

/**
 * Reads the rows of coefficients: one row per UE when they name them (modules are then shared between the UE), else
 * one row for all, where each column counts in the UE above it. The first row of a UE gives its coefficients; another
 * one, above a second group, should say the same. Without a row, the headers may have them.
 */
export function lireCoefficients(
  { feuille, entete, semestre }: Pick<Esquisse, "feuille" | "entete" | "semestre">,
  lignes: readonly LigneCoefficients[],
  colonnes: readonly ColonneCoefficientee[]
): Coefficients {
  const lecture = new LectureLignes(feuille, colonnes, semestre);
  const prises = new Set(colonnes.flatMap(({ colonne, voisines }) => [colonne, ...voisines]));
  const chiffrees = lignes
    .filter((ligne) => estChiffree(feuille, ligne, colonnes))
    .map((ligne) => ({
      ...ligne,
      portions: lirePortions(feuille.cellules[ligne.ligne]!, ligne, prises),
    }));
  const detaillees = chiffrees.filter(({ portions }) => portions.some(({ ues }) => ues.length > 0));
  for (const { ligne, portions } of detaillees) lecture.lireLigneDUes(ligne, portions);
  if (detaillees.length === 0) lecture.lireLignesUniques(chiffrees);
  lireCoefficientsDEntete({ feuille, entete }, colonnes, lecture.retenus, chiffrees.length === 0);
  return lecture.retenus;
}

class LectureLignes {
  readonly retenus: CoefficientsRetenus;
  private orphelineDite = false;

  constructor(
    private readonly feuille: Feuille,
    private readonly colonnes: readonly ColonneCoefficientee[],
    private readonly semestre: number | null
  ) {
    this.retenus = new CoefficientsRetenus(feuille);
  }

  lireLigneDUes(ligne: number, portions: readonly Portion[]): void {
    const parPortion = portions.map((portion, p) => {
      const fin = portions[p + 1]?.debut ?? Infinity;
      return this.lirePortion(
        ligne,
        portion,
        this.colonnes.filter(({ colonne }) => colonne >= portion.debut && colonne < fin)
      );
    });
    this.retenus.ajouter(this.rangee(ligne), parPortion.flat(), true);
  }

  private lirePortion(
    ligne: number,
    portion: Portion,
    colonnes: readonly ColonneCoefficientee[]
  ): Destination[] {
    if (portion.ues.length === 0) return this.lireSousLesUes(ligne, colonnes);
    if (estDePlusieurs(portion)) {
      this.refuser(ligne, portion, colonnes);
      return [];
    }
    return colonnes.flatMap((lue) => destinationDe(lue, portion, this.semestre) ?? []);
  }

  private refuser(
    ligne: number,
    { ues }: Portion,
    colonnes: readonly ColonneCoefficientee[]
  ): void {
    const ecrites = this.chiffrees(ligne, colonnes);
    if (ecrites.length === 0) return;
    const codes = ues.flatMap((ue) => resoudreUe(ue, this.semestre) ?? []);
    const noms = codes.map((ue) => codeUe(ue.semestre, ue.competence));
    this.retenus.anomalies.push(dePlusieursUes(this.feuille, ecrites[0]!, noms));
  }

  /** The rows that name no UE: those with a label, else the only one without. */
  lireLignesUniques(lignes: readonly LigneCoefficients[]): void {
    const nommees = lignes.filter(({ nommee }) => nommee);
    if (nommees.length === 0 && lignes.length > 1) {
      const place = { ligne: lignes[0]!.ligne, colonne: this.colonnes[0]?.colonne ?? 0 };
      this.retenus.anomalies.push(plusieursSansNom(this.feuille, place));
      return;
    }
    for (const { ligne } of nommees.length > 0 ? nommees : lignes)
      this.retenus.ajouter(this.rangee(ligne), this.lireSousLesUes(ligne, this.colonnes), false);
  }

  /** Each column counts in the UE above it; that there is none is said once, not on each row. */
  private lireSousLesUes(ligne: number, colonnes: readonly ColonneCoefficientee[]): Destination[] {
    const sansBloc = colonnes.filter(({ ue }) => ue === null);
    const [orpheline] = this.chiffrees(ligne, sansBloc);
    if (orpheline && !this.orphelineDite)
      this.retenus.anomalies.push(sansUe(this.feuille, orpheline));
    this.orphelineDite ||= orpheline !== undefined;
    return colonnes.flatMap((lue) => destinationDuBloc(lue) ?? []);
  }

  private rangee(ligne: number): Rangee {
    return (lue) => lireCase(this.feuille, ligne, lue);
  }

  private chiffrees(ligne: number, colonnes: readonly ColonneCoefficientee[]) {
    return colonnes.map(this.rangee(ligne)).filter(({ valeur }) => typeof valeur === "number");
  }
}
