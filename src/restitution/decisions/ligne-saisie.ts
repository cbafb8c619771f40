import type { Valeur } from "../../classeur";
import type { SaisieDecisions } from "../../reglement";
import { ecrireEmpreinte, lireEmpreinte, type Empreinte, type Prise } from "./empreinte";
import type { EnTete } from "./entete-lu";
import { EMPREINTE, JURY, SANS_PROPOSITION, texte, uniteDuJury } from "./titres";

/** One row as people left it: what they typed for one student, and what the program had shown beside. */
export class LigneSaisie {
  readonly numero: string;
  readonly nom: string;
  readonly prenom: string;
  private readonly lue: Empreinte | null;

  constructor(
    private readonly entete: EnTete,
    private readonly valeurs: readonly Valeur[],
    /** From 0, under the header of the table; `null` for a row kept beneath it. */
    readonly rang: number | null = null
  ) {
    this.numero = texte(this.lire("N°"));
    this.nom = texte(this.lire("Nom"));
    this.prenom = texte(this.lire("Prénom"));
    this.lue = lireEmpreinte(texte(this.lire(EMPREINTE)));
  }

  /** The cell under a header; empty when there is no such column. */
  lire(titre: string): Valeur {
    const colonne = this.entete.colonnes.get(titre);
    return colonne === undefined ? "" : (this.valeurs[colonne] ?? "");
  }

  /** Whether the table has a column of that name. */
  a(titre: string): boolean {
    return this.entete.colonnes.has(titre);
  }

  /** What the jury typed for the year. */
  get decision(): Valeur {
    return this.lire(JURY.decision);
  }

  get motif(): Valeur {
    return this.lire(JURY.motif);
  }

  /** What was typed over our formula; empty when the cell holds what the formula gives. */
  get retenue(): Valeur {
    const retenue = this.lire(JURY.retenue);
    const proposition = this.lire("Proposition");
    const calculee = SANS_PROPOSITION.has(proposition) ? "" : proposition;
    // A file edited without Excel still holds what the formula gave before the jury wrote: that is no text of theirs.
    const formule = [proposition, this.decision === "" ? calculee : this.decision];
    const perimee = this.anneeDavant !== "" && this.anneeDavant === enUnMot(retenue);
    return perimee || formule.includes(retenue) ? "" : retenue;
  }

  /** What the jury typed for UE and RCUE, by header: also for those that this programme does not have. */
  get unites(): ReadonlyMap<string, Valeur> {
    return this.remplies(this.entete.unites);
  }

  /** What people typed in columns of their own, by header. */
  get autres(): ReadonlyMap<string, Valeur> {
    return this.remplies(this.entete.autres);
  }

  /** The jury's decisions as typed, for the core to understand. */
  get decisions(): SaisieDecisions {
    const ues = new Map<string, string>();
    const rcues = new Map<number, string>();
    for (const [titre, valeur] of this.unites) {
      const unite = uniteDuJury(titre)!;
      const code = texte(valeur);
      if (code === "") continue;
      if (unite.startsWith("UE")) ues.set(unite, code);
      else rcues.set(Number(unite.slice("RCUE ".length)), code);
    }
    return { annee: texte(this.decision), ues, rcues };
  }

  /** All that the jury decided, in one text, by which a change of mind is known. */
  get ditDuJury(): string {
    const unites = [...this.unites].map(([titre, code]) => [uniteDuJury(titre)!, code] as const);
    const toutes = [
      [ANNEE.trim(), this.decision] as const,
      ...unites.sort(([a], [b]) => (a < b ? -1 : 1)),
      ["retenue", this.retenue] as const,
    ];
    return toutes
      .filter(([, code]) => texte(code) !== "")
      .map(([sur, code]) => `${sur} ${enUnMot(code)}`)
      .join(", ");
  }

  /** What the jury had decided for the year when this sheet was calculated; empty when nothing. */
  get anneeDavant(): string {
    const decidees = this.lue?.prise?.decision.split(", ") ?? [];
    const annee = decidees.find((decidee) => decidee.startsWith(ANNEE));
    return annee?.slice(ANNEE.length) ?? "";
  }

  /**
   * What the decisions of this row were taken upon: as it was kept for the same decisions, else what the row shows. The
   * text itself when another version kept it; `null` without a decision, or when the row does not tell.
   */
  get prise(): Prise | string | null {
    const decision = this.ditDuJury;
    const ecrite = texte(this.lire(EMPREINTE));
    if (decision === "" || ecrite === "") return null;
    if (!this.lue) return ecrite;
    const { calcul, prise } = this.lue;
    if (prise?.decision === decision) return prise;
    if (this.entete.moyennes.length === 0) return null;
    const montrees = this.entete.moyennes.map((ue) => [ue, enCentiemes(this.lire(ue))] as const);
    return { ...calcul, decision, moyennes: new Map(montrees) };
  }

  /** The same, as it is kept while the student is away. */
  get empreinte(): string {
    const { prise, lue } = this;
    if (typeof prise === "string") return prise;
    return lue ? ecrireEmpreinte({ ...lue, prise }) : "";
  }

  /** Whether people typed anything in this row. */
  get remplie(): boolean {
    const { decision, motif, retenue, unites, autres } = this;
    return [decision, motif, retenue].some((v) => v !== "") || unites.size + autres.size > 0;
  }

  private remplies(titres: readonly string[]): ReadonlyMap<string, Valeur> {
    const remplies = new Map<string, Valeur>();
    for (const titre of titres) {
      const valeur = this.lire(titre);
      if (valeur !== "") remplies.set(titre, valeur);
    }
    return remplies;
  }
}

/** How the decision of the year begins in a text of decisions. */
const ANNEE = "année ";

/** A decision as typed, without what would cut the text in which it stands. */
export function enUnMot(decision: Valeur): string {
  return texte(decision).replace(/[|,\s]+/g, " ");
}

function enCentiemes(moyenne: Valeur): number | null {
  return typeof moyenne === "number" ? Math.round(moyenne * 100) : null;
}
