import type { Feuille } from "../../classeur";
import { codeUe } from "../../maquette";
import type { Anomalie } from "../types";
import type { Coefficients, ColonneCoefficientee } from "./coefficients";
import type { Rangee } from "./coefficients-cases";
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
  private readonly rangees = new Map<string, Rangee>();

  constructor(private readonly feuille: Feuille) {}

  /** Whether some row gave the coefficients of a UE. */
  aDonne(ue: string): boolean {
    return this.rangees.has(ue);
  }

  /** @param nommees whether the row names its UE: a blank then says that the module does not count there. */
  ajouter(lire: Rangee, destinations: readonly Destination[], nommees: boolean): void {
    const pese = (lue: ColonneCoefficientee): boolean => {
      const { valeur } = lire(lue);
      return valeur !== null && valeur !== 0;
    };
    const toutes = entrainer(destinations, pese);
    const etrangeres = toutes.filter(({ lue, etrangere }) => etrangere && pese(lue));
    for (const groupe of parUe(etrangeres).values()) {
      this.anomalies.push(dAutreSemestre(this.feuille, lire(groupe[0]!.lue), groupe));
    }
    for (const [ue, groupe] of parUe(toutes.filter(({ etrangere }) => !etrangere)))
      this.ajouterUe(lire, ue, groupe, nommees);
  }

  private ajouterUe(
    lire: Rangee,
    ue: string,
    siennes: readonly Destination[],
    nommees: boolean
  ): void {
    if (siennes.every(({ lue }) => lire(lue).valeur === null)) return;
    const premiere = this.rangees.get(ue) ?? lire;
    this.rangees.set(ue, premiere);
    if (nommees) this.uesDetaillees.add(ue);
    for (const sienne of siennes)
      if (premiere === lire) this.noter(lire, ue, sienne.lue, nommees);
      else this.comparer(lire, ue, sienne, premiere);
  }

  /** Several numbers under one module are what its evaluations weigh, unless the row is of a UE. */
  private noter(lire: Rangee, ue: string, lue: ColonneCoefficientee, nommees: boolean): void {
    const lu = lire(lue);
    if (lu.valeur === null || (lu.valeur === "plusieurs" && !nommees)) return;
    if (lu.valeur === "plusieurs") this.anomalies.push(plusieursSousUnModule(this.feuille, lu, ue));
    if (lu.valeur === "illisible") this.anomalies.push(illisible(this.feuille, lu, ue));
    const deja = this.parColonne.get(lue.colonne) ?? new Map<string, Coefficient>();
    deja.set(ue, { valeur: typeof lu.valeur === "number" ? lu.valeur : null, ligne: lu.ligne });
    this.parColonne.set(lue.colonne, deja);
  }

  /** Nothing stands for zero; what was refused in the first row was said there. */
  private comparer(lire: Rangee, ue: string, sienne: Destination, premiere: Rangee): void {
    const { lue } = sienne;
    const [ici, la] = [lire(lue), premiere(lue)];
    const retenu = this.parColonne.get(lue.colonne)?.get(ue);
    if (ici.valeur === "plusieurs" || la.valeur === "plusieurs" || retenu?.valeur === null) return;
    if ((ici.valeur ?? 0) === (retenu?.valeur ?? 0)) return;
    this.anomalies.push(autreCoefficient(this.feuille, sienne, ici, retenu, la));
  }
}

export function parUe(destinations: readonly Destination[]): Map<string, Destination[]> {
  const groupes = new Map<string, Destination[]>();
  for (const destination of destinations) {
    const code = codeUe(destination.ue.semestre, destination.ue.competence);
    groupes.set(code, [...(groupes.get(code) ?? []), destination]);
  }
  return groupes;
}
