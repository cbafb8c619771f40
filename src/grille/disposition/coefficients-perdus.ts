import { citer, erreur } from "../anomalies";
import type { Anomalie } from "../types";
import { lireCoefficient } from "./coefficients";
import type { Esquisse } from "./esquisse";

/**
 * A coefficient over a column that names a module and holds none of its marks (« R3.04 (nb abs) »), when no other
 * column has them: the module would be missing from its means without a word.
 * @param lus the modules that are read.
 */
export function coefficientsPerdus(
  { feuille, entete, entetes, lignes }: Esquisse,
  lus: readonly { readonly cle: string }[]
): Anomalie[] {
  const cles = new Set(lus.map(({ cle }) => cle));
  return entetes.etiquettes.flatMap((lue, colonne) => {
    if (lue?.genre !== "ignoree" || !lue.module || cles.has(lue.module.cle)) return [];
    const pese = lignes.coefficients.some(({ ligne }) => {
      const lu = lireCoefficient(feuille.cellules[ligne]![colonne]!);
      return typeof lu === "number" && lu > 0;
    });
    const { code } = lue.module;
    const [texte, dessous] = [entetes.textes[colonne]!, entetes.intitules[colonne]!];
    const message =
      `${code} a un coefficient, mais aucune colonne de notes : ${citer(texte === code ? dessous : texte)} n’en contient pas. ` +
      `Il n’entre dans aucune moyenne ; ajoutez une colonne ${citer(code)}.`;
    return pese ? [erreur(feuille, { ligne: entete, colonne }, message)] : [];
  });
}
