import type { ColonneNommee, Intitule, Objet } from "./intitules";

/** Between a mean and its code, at most the ECTS. */
const VOISINAGE = 2;

/** The columns, each bare « Code » with its object; those of which nothing tells the object are left out. */
export interface CodesPlaces {
  readonly placees: readonly ColonneNommee[];
  readonly incertaines: readonly number[];
}

/**
 * A bare « Code » belongs to the mean at its left, if each mean that has no code of its own has one; a single one, where
 * no header names the year, is the year's. Any other says nothing sure.
 */
export function placerCodesSeuls(colonnes: readonly ColonneNommee[]): CodesPlaces {
  const seuls = colonnes.filter(({ grandeur, objet }) => grandeur === "code" && objet === null);
  const nommees = colonnes.filter((colonne) => !seuls.includes(colonne));
  const objets = objetsVoisins(seuls, nommees) ?? objetUnique(seuls, nommees);
  if (!objets) return { placees: nommees, incertaines: seuls.map(({ colonne }) => colonne) };
  const places = seuls.map((seul, k) => ({ ...seul, objet: objets[k]! }));
  return { placees: [...nommees, ...places], incertaines: [] };
}

/** The object of the mean at the left of each; `null` unless it leaves no code, and no mean, alone. */
function objetsVoisins(
  seuls: readonly ColonneNommee[],
  nommees: readonly ColonneNommee[]
): Objet[] | null {
  const codes = new Set(nommees.filter(estUnCode).map(({ objet }) => cle(objet)));
  const sansCode = nommees.filter(
    ({ grandeur, objet }) => grandeur === "moyenne" && !codes.has(cle(objet))
  );
  const objets = seuls.flatMap((seul) => {
    const voisine = sansCode.find(
      ({ colonne }) => colonne < seul.colonne && seul.colonne - colonne <= VOISINAGE
    );
    return voisine?.objet ?? [];
  });
  const complet = objets.length === seuls.length && new Set(objets).size === sansCode.length;
  return complet ? objets : null;
}

function objetUnique(
  seuls: readonly ColonneNommee[],
  nommees: readonly ColonneNommee[]
): Objet[] | null {
  const nommee = nommees.some((colonne) => estUnCode(colonne) && colonne.objet?.genre === "annee");
  return seuls.length === 1 && !nommee
    ? [{ genre: "annee", anneeBut: null, retenue: false }]
    : null;
}

function estUnCode({ grandeur }: Intitule): boolean {
  return grandeur === "code" || grandeur === "jury";
}

function cle(objet: Objet | null): string {
  if (objet?.genre === "ue") return `UE ${objet.ue.semestre} ${objet.ue.competence}`;
  return objet?.genre === "rcue" ? `RCUE ${objet.competence} ${objet.anneeBut}` : "";
}
