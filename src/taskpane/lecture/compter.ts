import type { Plage } from "../../classeur";
import type { GenreRegion } from "./dessiner";
import type { LectureGrille } from "./lecture";

/** What is counted under the picture of a sheet. */
export type Sorte =
  "etudiants" | "modules" | "ues" | Exclude<GenreRegion, "identite" | "notes" | "entete">;

/** A line of the legend: how many, as what they are painted, and where the first of them stand. */
export interface Compte {
  readonly sorte: Sorte;
  readonly genre: GenreRegion;
  readonly nombre: number;
  readonly plage: Plage;
}

/** What a grid holds, in numbers; what it has none of is left out. */
export function compter({ regions, colonnes, etudiants }: LectureGrille): Compte[] {
  const modules = colonnes.flatMap(({ role }) => (role.genre === "module" ? [role] : []));
  // A module repeated under each of its UE is one module.
  const codes = (ceuxDUe: boolean): number =>
    new Set(modules.filter(({ indice }) => (indice === null) === ceuxDUe).map(({ code }) => code))
      .size;
  const largeur = (genre: GenreRegion): number => somme(regions, genre, "colonnes");
  const hauteur = (genre: GenreRegion): number => somme(regions, genre, "lignes");
  const nombres: readonly [Sorte, GenreRegion, number][] = [
    ["etudiants", "identite", etudiants],
    ["modules", "notes", codes(false)],
    ["ues", "notes", codes(true)],
    ["moyennes", "moyennes", largeur("moyennes")],
    ["complements", "complements", largeur("complements")],
    ["coefficients", "coefficients", hauteur("coefficients")],
    ["colonnesLaissees", "colonnesLaissees", largeur("colonnesLaissees")],
    ["lignesLaissees", "lignesLaissees", hauteur("lignesLaissees")],
  ];
  return nombres.flatMap(([sorte, genre, nombre]) => {
    const premiere = regions.find((region) => region.genre === genre);
    return premiere && nombre > 0 ? [{ sorte, genre, nombre, plage: premiere.plage }] : [];
  });
}

function somme(
  regions: LectureGrille["regions"],
  voulu: GenreRegion,
  sens: "lignes" | "colonnes"
): number {
  return regions.reduce(
    (total, { genre, plage }) => total + (genre === voulu ? plage[sens] : 0),
    0
  );
}
