import type { IndiceModule } from "../../grille";

/** What a column was taken for, and why. */
export type RoleColonne =
  | { readonly genre: "numero" | "nom" | "renseignement" }
  | {
      readonly genre: "module";
      readonly code: string;
      readonly intitule: string | null;
      /** `null` for a sheet that only has means of UE. */
      readonly indice: IndiceModule | "correction" | null;
      /** Whether its marks enter a mean. */
      readonly compte: boolean;
    }
  | { readonly genre: "moyenne"; readonly ue: string }
  | { readonly genre: "bonus" | "malus" | "rattrapage"; readonly sur: string }
  | { readonly genre: "laissee"; readonly raison: string };
