import { type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import type { Monde } from "./monde";

/** Excel itself. Calculation always waits for the end of a request, so there is nothing to suspend. */
export const APPLICATION: Genre<Monde> = {
  nom: "Application",
  proprietes: {
    CalculationMode: lectureEcriture(
      () => "Automatic",
      () => undefined
    ),
    CalculationState: lecture(() => "Done"),
    DecimalSeparator: lecture(({ langue }) => (langue.startsWith("fr") ? "," : ".")),
    ThousandsSeparator: lecture(({ langue }) => (langue.startsWith("fr") ? " " : ",")),
    UseSystemSeparators: lecture(() => true),
  },
  methodes: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** The events of the add-in's own changes can be silenced. */
export const EXECUTION: Genre<Monde> = {
  nom: "Runtime",
  proprietes: {
    EnableEvents: lectureEcriture(
      ({ evenements }) => evenements.actifs,
      ({ evenements }, actifs) => {
        evenements.actifs = actifs === true;
      }
    ),
  },
};

export function applicationDe(monde: Monde): Objet {
  return Objet.de(APPLICATION, monde);
}
