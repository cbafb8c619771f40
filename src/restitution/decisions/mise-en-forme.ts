import type { FeuilleEcrite, Plage } from "../../classeur";
import { MARQUE_ORIGINE, SOUS_TITRE, TITRE } from "../palette";
import type { Fiche } from "../types";
import type { Colonne } from "./colonne";

type Formats = FeuilleEcrite["formats"];

/** The looks of the cells: the lines above the table, its header on row `entete`, its columns, the codes that stand out. */
export function formats(
  colonnes: readonly Colonne[],
  entete: number,
  fiches: readonly Fiche[]
): Formats {
  const titres = [
    { plage: plage(0, 0, 1), style: TITRE },
    { plage: plage(1, 0, Math.max(1, entete - 1)), style: SOUS_TITRE },
    ...colonnes.map((colonne, c) => ({ plage: plage(entete, c, 1), style: colonne.entete })),
  ];
  const nombre = fiches.length;
  if (nombre === 0) return titres;
  const premiere = entete + 1;
  const corps = { ligne: premiere, colonne: 0, lignes: nombre, colonnes: colonnes.length };
  const parColonne = colonnes.flatMap(({ style }, c) =>
    style ? [{ plage: plage(premiere, c, nombre), style }] : []
  );
  const suivis = rangsSuivis(fiches);
  const marquees = colonnes.flatMap(({ marquee }, c) => {
    const rangs = marquee ? suivis.filter((i) => marquee(fiches[i]!)) : [];
    return suites(rangs).map(([debut, n]) => plage(premiere + debut, c, n));
  });
  return [
    ...titres,
    { plage: corps, style: { enHaut: true } },
    ...parColonne,
    ...marquees.map((suite) => ({ plage: suite, style: MARQUE_ORIGINE })),
  ];
}

/** The students whose codes may come from elsewhere than this year's marks. */
function rangsSuivis(fiches: readonly Fiche[]): number[] {
  return fiches.flatMap(({ dossier: { situation } }, i) =>
    situation.jury || situation.anterieur ? [i] : []
  );
}

/** Ranks that follow one another, put together: the first of them, and how many. */
function suites(rangs: readonly number[]): [number, number][] {
  const suites: [number, number][] = [];
  for (const rang of rangs) {
    const derniere = suites.at(-1);
    if (derniere && derniere[0] + derniere[1] === rang) derniere[1]++;
    else suites.push([rang, 1]);
  }
  return suites;
}

/** One drop-down list for neighbouring columns that offer the same choice. */
export function listes(
  colonnes: readonly Colonne[],
  premiere: number,
  nombre: number
): FeuilleEcrite["listes"] {
  const listes: { plage: Plage; choix: readonly string[] }[] = [];
  colonnes.forEach(({ choix }, c) => {
    if (!choix) return;
    const voisine = listes.at(-1);
    const suit = voisine && voisine.plage.colonne + voisine.plage.colonnes === c;
    if (suit && voisine.choix === choix)
      listes[listes.length - 1] = { choix, plage: elargie(voisine.plage) };
    else listes.push({ choix, plage: plage(premiere, c, Math.max(1, nombre)) });
  });
  return listes;
}

function elargie(plage: Plage): Plage {
  return { ...plage, colonnes: plage.colonnes + 1 };
}

function plage(ligne: number, colonne: number, lignes: number): Plage {
  return { ligne, colonne, lignes, colonnes: 1 };
}
