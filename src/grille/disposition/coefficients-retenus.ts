import type { Feuille } from "../../classeur";
import { codeUe } from "../../maquette";
import type { Anomalie } from "../types";
import type { Coefficients, ColonneCoefficientee } from "./coefficients";
import { lireCase } from "./coefficients-cases";
import { entrainer, type Destination } from "./coefficients-destinations";
import {
  autreCoefficient,
  dAutreSemestre,
  illisible,
  plusieursSousUnModule,
} from "./coefficients-phrases";
import type { Coefficient } from "./disposition";

/** The coefficients of a sheet, as its rows come: the first row of a UE gives its coefficients. */
export class CoefficientsRetenus implements Coefficients {
  readonly parColonne = new Map<number, Map<string, Coefficient>>();
  readonly uesDetaillees = new Set<string>();
  readonly anomalies: Anomalie[] = [];
  /** The row that gives the coefficients of each UE. */
  private readonly lignes = new Map<string, number>();

  constructor(private readonly feuille: Feuille) {}

  /** @param nommees whether the row names its UE: a blank then says that the module does not count there. */
  ajouter(ligne: number, destinations: readonly Destination[], nommees: boolean): void {
    const pese = (lue: ColonneCoefficientee): boolean => {
      const { valeur } = lireCase(this.feuille, ligne, lue);
      return valeur !== null && valeur !== 0;
    };
    const toutes = entrainer(destinations, pese);
    const etrangeres = toutes.filter(({ lue, etrangere }) => etrangere && pese(lue));
    for (const groupe of parUe(etrangeres).values()) {
      const place = lireCase(this.feuille, ligne, groupe[0]!.lue);
      this.anomalies.push(dAutreSemestre(this.feuille, place, groupe));
    }
    for (const [ue, groupe] of parUe(toutes.filter(({ etrangere }) => !etrangere)))
      this.ajouterUe(ligne, ue, groupe, nommees);
  }

  private ajouterUe(
    ligne: number,
    ue: string,
    siennes: readonly Destination[],
    nommees: boolean
  ): void {
    if (siennes.every(({ lue }) => lireCase(this.feuille, ligne, lue).valeur === null)) return;
    const premiere = this.lignes.get(ue) ?? ligne;
    this.lignes.set(ue, premiere);
    if (nommees) this.uesDetaillees.add(ue);
    for (const sienne of siennes)
      if (premiere === ligne) this.noter(ligne, ue, sienne.lue, nommees);
      else this.comparer(ligne, ue, sienne, premiere);
  }

  /** Several numbers under one module are what its evaluations weigh, unless the row is of a UE. */
  private noter(ligne: number, ue: string, lue: ColonneCoefficientee, nommees: boolean): void {
    const lu = lireCase(this.feuille, ligne, lue);
    if (lu.valeur === null || (lu.valeur === "plusieurs" && !nommees)) return;
    if (lu.valeur === "plusieurs") this.anomalies.push(plusieursSousUnModule(this.feuille, lu, ue));
    if (lu.valeur === "illisible") this.anomalies.push(illisible(this.feuille, lu, ue));
    const deja = this.parColonne.get(lue.colonne) ?? new Map<string, Coefficient>();
    deja.set(ue, { valeur: typeof lu.valeur === "number" ? lu.valeur : null, ligne });
    this.parColonne.set(lue.colonne, deja);
  }

  /** Nothing stands for zero; what was refused in the first row was said there. */
  private comparer(ligne: number, ue: string, sienne: Destination, premiere: number): void {
    const { lue } = sienne;
    const ici = lireCase(this.feuille, ligne, lue);
    const la = lireCase(this.feuille, premiere, lue);
    const retenu = this.parColonne.get(lue.colonne)?.get(ue);
    if (ici.valeur === "plusieurs" || la.valeur === "plusieurs" || retenu?.valeur === null) return;
    if ((ici.valeur ?? 0) === (retenu?.valeur ?? 0)) return;
    this.anomalies.push(autreCoefficient(this.feuille, sienne, ici, retenu, la));
  }
}

function parUe(destinations: readonly Destination[]): Map<string, Destination[]> {
  const groupes = new Map<string, Destination[]>();
  for (const destination of destinations) {
    const code = codeUe(destination.ue.semestre, destination.ue.competence);
    groupes.set(code, [...(groupes.get(code) ?? []), destination]);
  }
  return groupes;
}
