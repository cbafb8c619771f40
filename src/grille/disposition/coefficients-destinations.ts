import { codeUe, type CodeUe } from "../../maquette";
import type { ColonneCoefficientee } from "./coefficients";
import type { Portion } from "./coefficients-portions";
import { resoudreUe } from "./semestre";

/** The UE in which the coefficient of a column is written, on some row. */
export interface Destination {
  readonly lue: ColonneCoefficientee;
  readonly ue: CodeUe;
  /** Whether the module is of another semester: it does not count there. */
  readonly etrangere: boolean;
}

/**
 * The UE of a column, by the label of its part of the row: that of the semester of its module when it names several,
 * or none; `null` when nothing says of which UE it is.
 * @param semestre of the sheet.
 */
export function destinationDe(
  lue: ColonneCoefficientee,
  { ues }: Portion,
  semestre: number | null
): Destination | null {
  const nommees = ues.flatMap((ue) => resoudreUe(ue, lue.semestre ?? semestre) ?? []);
  const [seule, autre] = nommees;
  const attendu = lue.semestreDuCode ?? (autre ? lue.semestre : null);
  const ue = nommees.find((nommee) => nommee.semestre === attendu) ?? seule;
  return ue ? vers(lue, ue) : null;
}

/** The UE above a column. */
export function destinationDuBloc(lue: ColonneCoefficientee): Destination | null {
  return lue.ue && vers(lue, lue.ue);
}

function vers(lue: ColonneCoefficientee, ue: CodeUe): Destination {
  const { semestreDuCode } = lue;
  return { lue, ue, etrangere: semestreDuCode !== null && semestreDuCode !== ue.semestre };
}

/**
 * Among those of one row: a column whose code says no semester (« Portfolio ») is of another one than its UE too when
 * the modules of the code at its left weigh something where they cannot.
 * @param pese whether something is written for a column.
 */
export function entrainer(
  destinations: readonly Destination[],
  pese: (lue: ColonneCoefficientee) => boolean
): Destination[] {
  const cle = (ue: CodeUe, semestre: number | null): string =>
    `${codeUe(ue.semestre, ue.competence)}|${semestre}`;
  const contraires = new Set(
    destinations
      .filter(({ etrangere, lue }) => etrangere && pese(lue))
      .map(({ ue, lue }) => cle(ue, lue.semestreDuCode))
  );
  return destinations.map((destination) => {
    const { lue, ue, etrangere } = destination;
    const entrainee = lue.semestreDuCode === null && contraires.has(cle(ue, lue.semestreVoisin));
    return { ...destination, etrangere: etrangere || entrainee };
  });
}
