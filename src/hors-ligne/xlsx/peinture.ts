import { ErreurClasseur, type FeuilleEcrite, type Style } from "../../classeur";
import { LIMITE_CELLULES } from "./bloc";
import type { Styles } from "./styles";

/** The format of each cell of a sheet, as an index in the styles part; 0 where nothing is said. */
export interface Peinture {
  readonly lignes: number;
  readonly colonnes: number;
  /** Row by row. */
  readonly indices: Uint32Array;
}

/** Lays the formats of a sheet one over the other: what a later one says wins, what it does not say stays. */
export function peindre({ nom, cellules, formats }: FeuilleEcrite, styles: Styles): Peinture {
  const lignes = Math.max(
    cellules.length,
    ...formats.map(({ plage }) => plage.ligne + plage.lignes)
  );
  const colonnes = Math.max(
    cellules[0]?.length ?? 0,
    ...formats.map(({ plage }) => plage.colonne + plage.colonnes)
  );
  if (lignes * colonnes > LIMITE_CELLULES) {
    throw new ErreurClasseur(
      "trop_volumineux",
      `La feuille « ${nom} » dépasse cinq millions de cellules.`
    );
  }
  const melanges = new Melanges();
  const indices = new Uint32Array(lignes * colonnes);
  for (const { plage, style } of formats) {
    const poser = melanges.avec(style);
    for (let ligne = plage.ligne; ligne < plage.ligne + plage.lignes; ligne++) {
      const depart = ligne * colonnes + plage.colonne;
      for (let i = depart; i < depart + plage.colonnes; i++)
        indices[i] = poser(indices[i] as number);
    }
  }
  const vus = new Set(indices);
  const parMelange = melanges.styles.map((style, i) =>
    i > 0 && vus.has(i) ? styles.deCellule(style) : 0
  );
  return { lignes, colonnes, indices: indices.map((melange) => parMelange[melange] as number) };
}

/** Every mixture of formats that some cell has; the first is none at all. */
class Melanges {
  readonly styles: Style[] = [{}];

  /** What a mixture becomes when this style is laid over it; each answer is worked out once. */
  avec(style: Style): (melange: number) => number {
    const connus = new Map<number, number>();
    return (melange) => {
      const connu =
        connus.get(melange) ?? this.styles.push({ ...this.styles[melange], ...style }) - 1;
      connus.set(melange, connu);
      return connu;
    };
  }
}
