import type { Classeur, Feuille, Plage, Retouche } from "../classeur";
import type { Etape } from "./etapes";

/** A place of a sheet: where the person is, or what they chose in the pane. */
export interface Endroit {
  readonly feuille: string;
  readonly plage: Plage;
}

/** A workbook in front of a person: it can also show a place, and tell where they are. */
export interface ClasseurOuvert extends Classeur {
  /** Writes some cells of tables that it saw anew, and reads all the sheets, in one go. */
  retoucher(retouches: readonly Retouche[]): Promise<readonly Feuille[]>;
  montrer(feuille: string, adresse: string): Promise<void>;
  /** The same for a whole sheet, which may be hidden. */
  devoiler(feuille: string): Promise<void>;
  /** The cells that the person selected: one rectangle. */
  selection(): Promise<Endroit>;
}

/** The same workbook, telling the step at which it is; between reading and writing comes the calculation. */
export function suivre(
  classeur: ClasseurOuvert,
  respirer: () => Promise<void>,
  avancer: (etape: Etape, part?: number) => void
): ClasseurOuvert {
  return {
    lire: async () => {
      avancer("lecture");
      const feuilles = await classeur.lire();
      avancer("calcul");
      await respirer();
      return feuilles;
    },
    retoucher: (retouches) => classeur.retoucher(retouches),
    annexe: () => classeur.annexe(),
    ecrire: async (plan, avancement) => {
      avancer("ecriture");
      await classeur.ecrire(plan, (fait, total) => {
        avancer("ecriture", fait / total);
        avancement?.(fait, total);
      });
    },
    montrer: (feuille, adresse) => classeur.montrer(feuille, adresse),
    devoiler: (feuille) => classeur.devoiler(feuille),
    selection: () => classeur.selection(),
  };
}
