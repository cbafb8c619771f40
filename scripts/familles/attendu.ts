import type { Famille } from "./famille";
import type { Promotion } from "./promotion";
import type { Verite } from "./verite";

/** The promotion that a file holds, for people and for tests: `exemples/familles/*.attendu.json`. */
export interface Attendu {
  readonly famille: string;
  readonly tient: Famille["tient"];
  /** By code of UE, then of module. Empty where only means of UE are held. */
  readonly coefficients: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly etudiants: readonly {
    readonly numero: number;
    readonly nom: string;
    readonly prenom: string;
    /** By code of module (`UE31/R3.01` where each UE has its own column), or of UE. */
    readonly notes: Readonly<Record<string, number | string>>;
  }[];
}

export function attenduDe(famille: Famille, promotion: Promotion, verite: Verite): Attendu {
  const { etudiants } = promotion;
  return {
    famille: famille.nom,
    tient: famille.tient,
    coefficients: grouper(verite.coefficients),
    etudiants: etudiants.map(({ numero, nom, prenom }, i) => {
      const siennes = verite.notes.filter(({ etudiant }) => etudiant === i);
      const notes = siennes.map(({ module, semestre, ue, valeur }) => {
        const seul = /\d/.test(module) ? module : `S${semestre}/${module}`;
        return [ue === null || ue === module ? seul : `${ue}/${module}`, valeur] as const;
      });
      return { numero, nom, prenom, notes: Object.fromEntries(notes) };
    }),
  };
}

function grouper(coefficients: Verite["coefficients"]): Attendu["coefficients"] {
  const ues: Record<string, Record<string, number>> = {};
  for (const { ue, module, coefficient } of coefficients) (ues[ue] ??= {})[module] = coefficient;
  return ues;
}
