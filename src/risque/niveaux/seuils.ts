/** What separates the levels while marks are still to come; named as the settings that a department may change. */
export interface Seuils {
  /** Per cent: under this chance of passing of right, the level. */
  readonly risque_critique: number;
  readonly risque_alerte: number;
  readonly risque_vigilance: number;
  /** Per cent: under this chance of bringing an RCUE to 10, the level. */
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

export const SEUILS: Seuils = {
  risque_critique: 35,
  risque_alerte: 70,
  risque_vigilance: 90,
  risque_rcue_alerte: 30,
  risque_rcue_vigilance: 60,
  risque_sous_8: 25,
  risque_difficile: 12,
  risque_baisse: 2,
  risque_absences: 1,
  risque_note_lourde: 20,
};
