import { CATALOGUE } from "../../src/maquette";
import type { Famille } from "./famille";
import type { Page } from "./page";
import { tirerPromotion, type Promotion } from "./promotion";
import { hasard } from "./tirage";
import { veriteDe, type Verite } from "./verite";
import { FAMILLES } from ".";

/** One workbook of a family, with what it really says. */
export interface Exemplaire {
  readonly famille: Famille;
  /** `L9-grille-de-semestre` */
  readonly nom: string;
  readonly promotion: Promotion;
  readonly pages: readonly Page[];
  readonly verite: Verite;
}

const GRAINE = 5;
const EFFECTIF = 12;

/** An example of each family: twelve invented students, with the modules of the programme that ships. */
export function exemplaires(): Exemplaire[] {
  return FAMILLES.map((famille) => {
    const de = hasard(GRAINE);
    const tiree = tirerPromotion(de, CATALOGUE[0]!, [3, 4].slice(0, famille.semestres), EFFECTIF);
    const promotion = famille.preparer?.(tiree) ?? tiree;
    const pages = famille.dresser(de, promotion);
    const verite = veriteDe(famille, promotion, pages);
    return { famille, nom: `${famille.nom}-${famille.titre}`, promotion, pages, verite };
  });
}
