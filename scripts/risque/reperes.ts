/** A simple rule to be measured against: it learns from some students, then gives a chance to others. */
export interface Repere {
  readonly nom: string;
  readonly apprendre: (
    plusBas: readonly number[],
    arrives: readonly boolean[]
  ) => (bas: number) => number;
}

/** « Any UE under 10 », « any UE under 8 »: the chance is the share observed on each side of the threshold. */
function sous(seuil: number): Repere {
  return {
    nom: `une UE sous ${seuil}`,
    apprendre: (plusBas, arrives) => {
      const part = (cote: boolean): number => {
        const dedans = arrives.filter((_, i) => plusBas[i]! < seuil === cote);
        return (dedans.filter(Boolean).length + 1) / (dedans.length + 2);
      };
      const [dessous, dessus] = [part(true), part(false)];
      return (bas) => (bas < seuil ? dessous : dessus);
    },
  };
}

/** The lowest UE alone, through a logistic curve fitted by Newton's method: its chances are as good as it can give. */
const PLUS_BASSE: Repere = {
  nom: "l’UE la plus basse seule",
  apprendre: (plusBas, arrives) => {
    let [a, b] = [0, 0];
    const chance = (bas: number) => 1 / (1 + Math.exp(-(a + b * (bas - 10))));
    for (let tour = 0; tour < 50; tour++) {
      let [ga, gb, aa, ab, bb] = [0, 0, 0, 0, 0];
      plusBas.forEach((bas, i) => {
        const [p, x] = [chance(bas), bas - 10];
        const [ecart, poids] = [Number(arrives[i]) - p, p * (1 - p)];
        [ga, gb] = [ga + ecart, gb + ecart * x];
        [aa, ab, bb] = [aa + poids, ab + poids * x, bb + poids * x * x];
      });
      const determinant = aa * bb - ab * ab;
      a += (bb * ga - ab * gb) / determinant;
      b += (aa * gb - ab * ga) / determinant;
    }
    return chance;
  },
};

export const REPERES: readonly Repere[] = [sous(10), sous(8), PLUS_BASSE];
