import { argumentInvalide } from "../fil/erreurs";
import { type Genre, lecture, lectureEcriture } from "../fil/genre";
import type { Cote, Trait } from "../grille/types";
import { couleur } from "./couleur";
import { exigerModifiable, type Zones } from "./monde";

/** One side of the borders of cells. */
export interface Bord {
  readonly zones: Zones;
  readonly cote: string;
}

export const COTES: readonly Cote[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

const AUCUN: Trait = { style: "None", couleur: "#000000" };

/** Borders of each cell of the range: the bench draws inner and outer lines alike. */
export const BORDS: Genre<Bord> = {
  nom: "RangeBorder",
  proprietes: {
    SideIndex: lecture(({ cote }) => cote),
    Style: lectureEcriture(
      (bord) => lire(bord).style,
      (bord, style) => tracer(bord, { style: String(style) })
    ),
    Color: lectureEcriture(
      (bord) => lire(bord).couleur,
      (bord, valeur) => tracer(bord, { couleur: couleur(valeur) })
    ),
  },
};

function lire({ zones: { feuille, plages }, cote }: Bord): Trait {
  const { ligne, colonne } = plages[0]!;
  return feuille.apparence(ligne, colonne).bords?.[verifier(cote)] ?? AUCUN;
}

function tracer(bord: Bord, change: Partial<Trait>): void {
  const { feuille, plages } = bord.zones;
  exigerModifiable(feuille);
  const trait = { ...lire(bord), ...change };
  for (const plage of plages) feuille.habiller(plage, { bords: { [verifier(bord.cote)]: trait } });
}

function verifier(cote: string): Cote {
  const connu = COTES.find((autre) => autre === cote);
  if (connu) return connu;
  throw argumentInvalide();
}
