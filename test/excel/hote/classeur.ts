import type { Plage, Valeur } from "../../../src/classeur";
import { Refus, type Objet } from "./executeur";

/** A rule of conditional formatting: whose formula is `null` is of another kind, that has none. */
export interface RegleFictive {
  id: string;
  formule: string | null;
  adresse: string;
  priorite?: number;
  style: Record<string, unknown>;
}

/** A chart: what it was made from, then everything that was set on it, in `journal`. */
export interface GraphiqueFictif {
  nom: string;
  journal: string[];
}

export interface FeuilleFictive {
  id: string;
  nom: string;
  protegee: boolean;
  visible: string;
  cellules: Valeur[][];
  regles: RegleFictive[];
  graphiques: GraphiqueFictif[];
  /** Everything else that was set or called, as `A1:B2.Format.Fill.Color = "#FFFFFF"`. */
  journal: string[];
}

export interface TableauFictif {
  id: string;
  nom: string;
  feuille: string;
  adresse: string;
}

/** A workbook, as little of it as the requests of the add-in touch: cells, rules, tables, names. */
export class ClasseurFictif {
  feuilles: FeuilleFictive[] = [];
  tableaux: TableauFictif[] = [];
  noms = new Map<string, string>();
  /** The custom XML parts, by id. */
  xml = new Map<string, string>();
  structureProtegee = false;
  evenements = true;
  /** Members of the API that fail, and how: `{ "PageLayout.orientation": "GeneralException" }`. */
  pannes = new Map<string, string>();
  private dernierId = 0;

  ajouter(nom: string, cellules: Valeur[][] = []): FeuilleFictive {
    const feuille = {
      id: this.id(),
      nom,
      protegee: false,
      visible: "Visible",
      cellules,
      regles: [],
      graphiques: [],
      journal: [],
    };
    this.feuilles.push(feuille);
    return feuille;
  }

  feuille(nom: string): FeuilleFictive {
    return trouve(this.feuilles.find((feuille) => feuille.nom === nom || feuille.id === nom));
  }

  id(): string {
    return `{${++this.dernierId}}`;
  }

  panne(lieu: string): void {
    const code = this.pannes.get(lieu);
    if (code) throw new Refus(code, lieu);
  }
}

/** The element, or the answer of Excel when there is none. */
export function trouve<T>(element: T | undefined): T {
  if (element === undefined) throw new Refus("ItemNotFound");
  return element;
}

/** `B2:C10` as a rectangle; without address, the whole sheet as far as its cells go. */
export function enPlage(adresse: string): Plage {
  const [debut, fin = debut] = adresse.split(":").map(enCoin);
  return {
    ligne: debut!.ligne,
    colonne: debut!.colonne,
    lignes: fin!.ligne - debut!.ligne + 1,
    colonnes: fin!.colonne - debut!.colonne + 1,
  };
}

function enCoin(texte: string): { ligne: number; colonne: number } {
  const [, lettres, chiffres] = /^([A-Z]*)(\d*)$/.exec(texte)!;
  const colonne = [...lettres!].reduce((n, lettre) => n * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
  return { ligne: Number(chiffres) - 1, colonne };
}

export type { Objet };
