/** A point of annexe 1 that a decision applies: results carry it, and tests check it like a number. */
export interface Point {
  readonly reference: string;
  readonly titre: string;
}

export const ARRETE = "arrêté du 15 avril 2022, annexe 1";

export const REFERENTIEL: Point = { reference: "3", titre: "Référentiel de formation" };
export const PASSERELLES: Point = {
  reference: "3.3",
  titre: "Passerelles et paliers d’orientation",
};
export const ASSIDUITE: Point = { reference: "4.2", titre: "Assiduité" };
export const VALIDATION: Point = { reference: "4.3", titre: "Conditions de validation" };
export const COMPENSATION: Point = { reference: "4.4", titre: "Compensation" };
export const PROGRESSION: Point = { reference: "4.5", titre: "Règles de progression" };
export const JURY: Point = { reference: "4.6", titre: "Jury" };

/** `annexe 1, 4.4` */
export function citer(point: Point): string {
  return `annexe 1, ${point.reference}`;
}
