import type { Anteriorite } from "../../reglement";
import type { Feuille } from "../../classeur";
import { adresseDe, avertissement, nombre, type Place } from "../anomalies";
import { nommer } from "../etudiants/fiches";
import type { Anomalie } from "../types";
import type { Apport } from "./apports";
import type { Rattachee } from "./rattachement";

/** What is common to the results of a UE, of an RCUE and of a year. */
interface Resultat {
  readonly annee: string | null;
  readonly moyenne?: number | null;
  readonly decision?: string | null;
  readonly code?: string;
}

/** A result that is kept, and the cell that gave it. */
interface Retenu<T> extends Apport<T> {
  readonly feuille: Feuille;
}

/** What all sources together say of one student; the first ones win, and where two contradict, a sentence says so. */
export function reunir(rattachees: readonly Rattachee[]): {
  readonly anterieur: Anteriorite;
  readonly anomalies: readonly Anomalie[];
} {
  const [premiere] = rattachees;
  const qui = premiere ? nommer(premiere.personne) : "";
  const ues = new Reunion<Anteriorite["ues"][number]>(qui, ({ code }) => code, decisionDe);
  const rcues = new Reunion<Anteriorite["rcues"][number]>(
    qui,
    ({ competence, anneeBut }) => `le RCUE ${competence} de BUT${anneeBut}`,
    decisionDe
  );
  const annees = new Reunion<Anteriorite["annees"][number]>(
    qui,
    ({ anneeBut }) => `l’année BUT${anneeBut}`,
    ({ code }) => code
  );
  const dispenses = new Map<number, Anteriorite["dispenses"][number]>();
  for (const { source, personne } of rattachees) {
    for (const apport of personne.ues) ues.ajouter(apport, source.feuille);
    for (const apport of personne.rcues) rcues.ajouter(apport, source.feuille);
    for (const apport of personne.annees) annees.ajouter(apport, source.feuille);
    for (const { dit } of personne.dispenses)
      if (!dispenses.has(dit.semestre)) dispenses.set(dit.semestre, dit);
  }
  return {
    anterieur: {
      ues: ues.parAnnee(({ semestre, competence }) => 10 * semestre + competence),
      rcues: rcues.parAnnee(({ anneeBut, competence }) => 10 * anneeBut + competence),
      annees: annees.parAnnee(({ anneeBut }) => anneeBut),
      dispenses: [...dispenses.values()].sort((a, b) => a.semestre - b.semestre),
    },
    anomalies: [...ues.anomalies, ...rcues.anomalies, ...annees.anomalies],
  };
}

function decisionDe({ decision }: { readonly decision: string | null }): string | null {
  return decision;
}

/** People compare what is displayed: means that differ by a hundredth at most are one, written twice. */
const ECART = 0.01 + 1e-9;

/** The results of one kind, by what they are of; several attempts at one UE are of several years. */
class Reunion<T extends Resultat> {
  readonly anomalies: Anomalie[] = [];
  private readonly retenus = new Map<string, Retenu<T>[]>();

  constructor(
    private readonly qui: string,
    private readonly objet: (dit: T) => string,
    private readonly code: (dit: T) => string | null
  ) {}

  /** A year that is not written may be any: it is the same attempt, unless the same sheet has two of them. */
  ajouter({ dit, place }: Apport<T>, feuille: Feuille): void {
    const objet = this.objet(dit);
    const nouveau = { dit, place, feuille };
    const connus = this.retenus.get(objet);
    if (!connus) {
      this.retenus.set(objet, [nouveau]);
      return;
    }
    const deLAnnee = connus.filter((connu) => dit.annee !== null && connu.dit.annee === dit.annee);
    const possibles =
      deLAnnee.length > 0
        ? deLAnnee
        : connus.filter((connu) => connu.dit.annee === null || dit.annee === null);
    const meme = possibles.findIndex((connu) => this.accord(connu.dit, dit));
    if (meme >= 0) {
      const connu = possibles[meme]!;
      connus[connus.indexOf(connu)] = { ...connu, dit: completer(connu.dit, dit) };
    } else if (possibles.length === 0) connus.push(nouveau);
    else this.contredire(possibles.at(-1)!, nouveau, connus);
  }

  private accord(a: T, b: T): boolean {
    const [codeA, codeB] = [this.code(a), this.code(b)];
    const [moyenneA, moyenneB] = [a.moyenne ?? null, b.moyenne ?? null];
    if (codeA !== null && codeB !== null && codeA !== codeB) return false;
    return moyenneA === null || moyenneB === null || Math.abs(moyenneA - moyenneB) <= ECART;
  }

  private contredire(connu: Retenu<T>, nouveau: Retenu<T>, connus: Retenu<T>[]): void {
    const deuxEssais =
      connu.feuille === nouveau.feuille && connu.dit.annee === null && nouveau.dit.annee === null;
    if (deuxEssais) connus.push(nouveau);
    const ici = this.decrire(nouveau.dit);
    const la = this.decrire(connu.dit);
    const annee = nouveau.dit.annee ?? connu.dit.annee;
    const sujet = `${this.objet(nouveau.dit)} de ${this.qui}${annee === null ? "" : ` en ${annee}`}`;
    const message = deuxEssais
      ? `${sujet} est deux fois dans cette feuille, sans année : ${ici} ici, ${la} en ${lieu(connu)}. ` +
        `Ce sont deux essais, le plus bas étant le dernier ; écrivez leur année.`
      : `${sujet} : ${ici} ici, ${la} en ${lieu(connu)}, qui l’emporte. Corrigez l’une des deux cellules.`;
    const capitale = message.charAt(0).toUpperCase() + message.slice(1);
    this.anomalies.push(avertissement(nouveau.feuille, nouveau.place, capitale));
  }

  private decrire(dit: T): string {
    const parties = [
      dit.moyenne === undefined || dit.moyenne === null ? "" : nombre(dit.moyenne),
      this.code(dit) ?? "",
    ];
    return parties.filter((partie) => partie !== "").join(" ");
  }

  /** In a fixed order, the years of one object from the earliest; unknown ones first, as the sources give them. */
  parAnnee(rang: (dit: T) => number): T[] {
    return [...this.retenus.values()]
      .flat()
      .map(({ dit }) => dit)
      .sort((a, b) => rang(a) - rang(b) || comparer(a.annee ?? "", b.annee ?? ""));
  }
}

/** What the first one does not say, the second one tells. */
function completer<T extends object>(a: T, b: T): T {
  const dits = Object.entries(a).filter(([, valeur]) => valeur !== null);
  return { ...b, ...Object.fromEntries(dits) } as T;
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lieu({ feuille, place }: { readonly feuille: Feuille; readonly place: Place }): string {
  return `« ${feuille.nom} »!${adresseDe(feuille, place)}`;
}
