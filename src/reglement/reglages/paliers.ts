/** From this mark on (sur 20), so many points. */
export interface Palier {
  readonly seuil: number;
  readonly points: number;
}

/** Reads steps written `10:0,1 ; 12:0,2`; `null` when they are not, or when thresholds do not grow. */
export function lirePaliers(texte: string): readonly Palier[] | null {
  const paliers: Palier[] = [];
  for (const morceau of texte.split(/[;\n]/).filter((partie) => partie.trim() !== "")) {
    const lu = /^\s*(\d+(?:[.,]\d+)?)\s*[:=]\s*(\d+(?:[.,]\d+)?)\s*$/.exec(morceau);
    if (!lu) return null;
    const palier = { seuil: enNombre(lu[1]!), points: enNombre(lu[2]!) };
    if (palier.seuil > 20 || palier.points > 20) return null;
    if (paliers.length > 0 && palier.seuil <= paliers.at(-1)!.seuil) return null;
    paliers.push(palier);
  }
  return paliers.length > 0 ? paliers : null;
}

function enNombre(texte: string): number {
  return Number(texte.replace(",", "."));
}
