import type { Page } from "./page";
import type { Promotion } from "./promotion";
import type { Hasard } from "./tirage";

/** One way of keeping marks, and how it writes a promotion. */
export interface Famille {
  /** `L9`, or `L9-parties` for a variant. */
  readonly nom: string;
  /** In the name of its file. */
  readonly titre: string;
  /** Whether its sheets hold modules, or only means of UE. */
  readonly tient: "modules" | "moyennes";
  /** Whether its sheets say what the modules weigh; else the programme does. */
  readonly coefficients: "grille" | "programme";
  /** How many semesters it writes at once. */
  readonly semestres: 1 | 2;
  readonly fichier: "xlsx" | "txt" | "csv";
  /** Changes the promotion first, for a variant. */
  readonly preparer?: (promotion: Promotion) => Promotion;
  readonly dresser: (de: Hasard, promotion: Promotion) => Page[];
}
