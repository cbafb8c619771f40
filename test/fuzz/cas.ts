import type { Famille } from "../../scripts/familles/famille";
import { enFeuille, type Page } from "../../scripts/familles/page";
import { petitProgramme } from "../../scripts/familles/programme";
import { tirerPromotion } from "../../scripts/familles/promotion";
import { entier, hasard } from "../../scripts/familles/tirage";
import { veriteDe } from "../../scripts/familles/verite";
import { lirePromotion, type Promotion } from "../../src/grille";
import { REGLAGES } from "../../src/reglement";
import { juger, type Verdict } from "./juge";
import { muter } from "./mutations";
import { troubler } from "./promotions";

export interface Essai {
  readonly famille: string;
  readonly graine: number;
  readonly mutations: readonly string[];
  readonly pages: readonly Page[];
  readonly lue: Promotion;
  readonly verdict: Verdict;
}

/** One case, the same each time for a family and a seed: a promotion, written, mutated, read and judged. */
export function essayer(famille: Famille, graine: number): Essai {
  const de = hasard(graine);
  const annee = 1 + entier(de, 3);
  const maquette = petitProgramme(de, annee);
  const semestres = [2 * annee - 1, 2 * annee].slice(0, famille.semestres);
  const tiree = tirerPromotion(de, maquette, semestres, 2 + entier(de, 7));
  const troublee = troubler(de, tiree);
  const promotion = famille.preparer?.(troublee) ?? troublee;
  const { pages, mutations } = muter(de, famille.dresser(de, promotion));
  const feuilles = pages.map(enFeuille);
  const lue = lirePromotion(feuilles, {
    ...{ maquettes: [], reglages: REGLAGES },
    // A title means something only to those who know the programme.
    ...((famille.coefficients === "programme" || mutations.includes("intituleSeul")) && {
      maquette,
    }),
  });
  const verdict = juger(veriteDe(famille, promotion, pages), lue, feuilles);
  return { famille: famille.nom, graine, mutations, pages, lue, verdict };
}
