/**
 * What the text leaves to the institution, with our defaults. Everything the regulation does not say stands in this
 * folder and nowhere else; each value is shown on the `Décisions` sheet.
 */
export interface Reglages {
  /** A2, A6: how a mean is compared with 10 and 8 — as displayed, unrounded, or with ScoDoc's tolerance. */
  readonly arrondi: "centieme" | "aucun" | "scodoc";
  /** A1: what each UE weighs in the mean of its RCUE. */
  readonly poids_rcue: "egal" | "ects" | "coefficients";
  /** A4: an RCUE that the jury granted counts in « plus de la moitié » by its mean only, or as if it reached 10. */
  readonly rcue_accorde: "moyenne" | "compte";
  /** A7: an empty cell is a mark still to come, or a mark that does not exist. */
  readonly vide: "attente" | "neutre";
  /** A8: an unjustified absence is worth 0 with its coefficient, or makes the student default on the UE. */
  readonly abi: "zero" | "defaillant";
  /** A9: a justified absence, an excuse or an exemption drops out with its coefficient, or is still to come. */
  readonly abj: "neutre" | "attente";
  /** A13: of a UE acquired earlier and followed again, the better mean or the last one enters the RCUE. */
  readonly capitalisation: "meilleure" | "derniere";
  /** A10: columns « Malus » are subtracted from the means of UE, or only shown. */
  readonly malus: "applique" | "ignore";
  /** A11: what the number in a column « Bonus » becomes: points, points above 10 × rate, per cent of the mean, steps. */
  readonly bonus: "points" | "taux" | "pourcentage" | "paliers" | "ignore";
  /** A11, form « taux »: points of mean for each point of the bonus mark above 10. */
  readonly bonus_taux: number;
  /** A11: the most points that a bonus may give, whatever its form. */
  readonly bonus_plafond: number;
  /** A11, form « paliers »: from which bonus mark how many points, `10:0,1 ; 12:0,2`. */
  readonly bonus_paliers: string;
  /** A19: the mark of a column « Rattrapage » replaces the module's if it is better, always, or never. */
  readonly rattrapage: "meilleure" | "remplace" | "ignore";
  /** Per cent: under this chance of passing of right, the level of risk. */
  readonly risque_critique: number;
  readonly risque_alerte: number;
  readonly risque_vigilance: number;
  /** Per cent: under this chance of bringing an RCUE to 10, the level of risk. */
  readonly risque_rcue_alerte: number;
  readonly risque_rcue_vigilance: number;
  /** Per cent: from this chance of leaving an RCUE under 8 on, an alert. */
  readonly risque_sous_8: number;
  /** Sur 20: a goal is hard when the marks to come must be better than this on average. */
  readonly risque_difficile: number;
  /** Points lost since the semester before, beyond which it is said. */
  readonly risque_baisse: number;
  /** Number of unjustified absences from which it is said. */
  readonly risque_absences: number;
  /** Per cent of a UE: a missing mark that weighs as much is said. */
  readonly risque_note_lourde: number;
}

export type CleReglage = keyof Reglages;

/** One value of a setting, and how a secretary reads it. */
export interface Valeur {
  readonly valeur: string;
  readonly libelle: string;
}

interface Commun {
  readonly cle: CleReglage;
  /** As the sheet `Réglages` names it. */
  readonly nom: string;
  /** As sheets of earlier versions name it: they are still read. */
  readonly anciensNoms?: readonly string[];
  /** One sentence: what it changes. */
  readonly phrase: string;
}

/** A setting chosen in a list; the default stands first. */
export interface DefinitionChoix extends Commun {
  readonly genre: "choix";
  readonly valeurs: readonly Valeur[];
}

/** A setting that is a number, bounds included. */
export interface DefinitionNombre extends Commun {
  readonly genre: "nombre";
  readonly defaut: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Steps: from which mark how many points. */
export interface DefinitionPaliers extends Commun {
  readonly genre: "paliers";
  readonly defaut: string;
}

export type Definition = DefinitionChoix | DefinitionNombre | DefinitionPaliers;
