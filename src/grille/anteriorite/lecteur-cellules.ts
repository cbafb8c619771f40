import type { Feuille, Valeur } from "../../classeur";
import { NOTE_MAXIMALE, type CodeRcue, type CodeUe } from "../../reglement";
import { avertissement, citer, type Place } from "../anomalies";
import { estVide, lireNombre, lireNote } from "../cellule/cellule";
import { lireCoefficient } from "../disposition/coefficients";
import type { Anomalie } from "../types";
import { lireDecisionRcue, lireDecisionUe, lireDispense, type Lu } from "./codes";

/** What a cell of a mean says: a number, or a code written in its place. */
export interface Resultat {
  readonly moyenne: number | null;
  readonly decision: CodeUe | null;
}

const RIEN: Resultat = { moyenne: null, decision: null };

/** What another system computed is recorded with the dust of binary fractions: it goes, beyond so many decimals. */
const UNITE = 1e6;

/** Reads the cells of one sheet of earlier years; a bad one is an anomaly with its address, and gives nothing. */
export class LecteurCellules {
  readonly anomalies: Anomalie[] = [];
  private readonly ues = new Map<Valeur, Lu<CodeUe>>();
  private readonly rcues = new Map<Valeur, Lu<CodeRcue>>();

  constructor(readonly feuille: Feuille) {}

  valeur(ligne: number, colonne: number | null): Valeur {
    return colonne === null ? "" : (this.feuille.cellules[ligne]![colonne] ?? "");
  }

  texte(ligne: number, colonne: number | null): string {
    return colonne === null ? "" : String(this.valeur(ligne, colonne)).trim();
  }

  /** A mean on 20, or a code in its place. */
  resultat(ligne: number, colonne: number | null): Resultat {
    const valeur = this.valeur(ligne, colonne);
    const nombre = typeof valeur === "string" ? lireNombre(valeur) : valeur;
    if (typeof nombre === "number" && nombre >= 0 && nombre <= NOTE_MAXIMALE)
      return { moyenne: Math.round(nombre * UNITE) / UNITE, decision: null };
    if (estVide(valeur)) return RIEN;
    const place = { ligne, colonne: colonne! };
    if (typeof valeur === "string" && nombre === null) return this.enTexte(valeur, place);
    this.signaler(place, `${citer(valeur)} n’est pas une moyenne sur 20 : ${SUITE_MOYENNE}`);
    return RIEN;
  }

  private enTexte(valeur: string, place: Place): Resultat {
    const decision = lire(this.ues, valeur, lireDecisionUe);
    if (decision) return { moyenne: null, decision: decision === "ATT" ? null : decision };
    const lue = lireNote(valeur);
    if (!("anomalie" in lue)) return { moyenne: lue.note >= 0 ? lue.note : null, decision: null };
    const conseil = lireDispense(valeur)
      ? "une dispense s’écrit par semestre, UE vide (« S1-S2 », « PASSERELLE »)."
      : SUITE_MOYENNE;
    this.signaler(place, `${citer(valeur)} n’est pas une moyenne sur 20 : ${conseil}`);
    return RIEN;
  }

  codeUe(ligne: number, colonne: number | null): CodeUe | null {
    return this.code(ligne, colonne, this.ues, lireDecisionUe, "d’UE");
  }

  codeRcue(ligne: number, colonne: number | null): CodeRcue | null {
    return this.code(ligne, colonne, this.rcues, lireDecisionRcue, "de RCUE");
  }

  private code<C extends string>(
    ligne: number,
    colonne: number | null,
    lus: Map<Valeur, Lu<C>>,
    lireCode: (valeur: Valeur) => Lu<C>,
    sorte: string
  ): C | null {
    const valeur = this.valeur(ligne, colonne);
    if (valeur === "") return null;
    const code = lire(lus, valeur, lireCode);
    if (code !== undefined) return code;
    this.inconnu({ ligne, colonne: colonne! }, sorte);
    return null;
  }

  /** ECTS of a UE; 0 beside a code that acquires nothing tells what was obtained, not what the UE is worth. */
  ects(ligne: number, colonne: number | null): number | null {
    const lus = lireCoefficient(this.valeur(ligne, colonne));
    if (lus === "illisible" || (lus !== null && lus > ECTS_MAXIMUM)) {
      const place = { ligne, colonne: colonne! };
      this.signaler(place, `${citer(this.valeur(ligne, colonne))} n’est pas un nombre d’ECTS.`);
      return null;
    }
    return lus === 0 ? null : lus;
  }

  /** A code that is none of those known. */
  inconnu(place: Place, sorte: string): void {
    const ecrit = citer(this.valeur(place.ligne, place.colonne));
    this.signaler(place, `${ecrit} n’est pas un code ${sorte} connu : il n’est pas repris.`);
  }

  signaler(place: Place | null, message: string): void {
    this.anomalies.push(avertissement(this.feuille, place, message, NON_REPRISES));
  }
}

const SUITE_MOYENNE = "elle n’est pas reprise. Corrigez-la, ou videz la case.";

const NON_REPRISES = "cellules non comprises, qui ne sont pas reprises";

/** A UE is worth less than a semester. */
const ECTS_MAXIMUM = 30;

/** Codes are few and cells many: each spelling is read once. */
function lire<C extends string>(
  lus: Map<Valeur, Lu<C>>,
  valeur: Valeur,
  lireCode: (valeur: Valeur) => Lu<C>
): Lu<C> {
  if (!lus.has(valeur)) lus.set(valeur, lireCode(valeur));
  return lus.get(valeur);
}
