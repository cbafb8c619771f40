import type { Maquette, ModuleMaquette, UeMaquette } from "../../maquette";
import { libelle } from "../cellule/libelle";
import type { Disposition } from "../disposition/disposition";
import type { ModuleLu } from "./colonnes-lues";
import { parcoursCites, specialitesCitees } from "./specialites";

/** Whether the grid names, for some semester, other UE than the programme has. */
export function uesContraires(
  modules: readonly ModuleLu[],
  prevues: readonly UeMaquette[]
): boolean {
  const nommees = new Set(
    modules.flatMap(({ ue, coefficients }) => [...(ue ? [ue] : []), ...coefficients.keys()])
  );
  const dits = new Set([...nommees].map((code) => Number(code[2])));
  const attendues = prevues.filter(({ semestre }) => dits.has(semestre));
  return (
    attendues.some(({ code }) => !nommees.has(code)) ||
    [...nommees].some((nom) => !attendues.some(({ code }) => code === nom))
  );
}

/** Whether the titles that stand under the codes are mostly others than those of the programme. */
export function titresContraires(
  connus: ReadonlyMap<ModuleLu, string>,
  attendus: ReadonlyMap<string, ModuleMaquette>
): boolean {
  const compares = [...connus].flatMap(([{ intitule }, cle]) => {
    const attendu = attendus.get(cle);
    return intitule && attendu ? (titresProches(intitule, attendu.intitule) ?? []) : [];
  });
  return 2 * compares.filter((proches) => proches).length < compares.length;
}

/** Titles are shortened in every way: the first four letters of one word in common suffice. */
const RACINE = 4;

/** `null` when one of them says nothing: « SAÉ 1.01 ». */
function titresProches(a: string, b: string): boolean | null {
  const [deA, deB] = [racines(a), racines(b)];
  if (deA.length === 0 || deB.length === 0) return null;
  return deA.some((racine) => deB.includes(racine));
}

function racines(titre: string): string[] {
  const mots = libelle(titre).split(" ");
  return mots.filter((mot) => mot.length >= RACINE).map((mot) => mot.slice(0, RACINE));
}

/** What says which diploma a sheet is of: its name, and what is written above its header. */
export function textesDe({ feuille, entete }: Disposition): string[] {
  const titres = feuille.cellules.slice(0, entete).flat();
  return [feuille.nom, ...titres.filter((titre) => typeof titre === "string")];
}

/** Whether such texts name another diploma, or another parcours, than that of the programme. */
export function diplomeContraire(
  textes: readonly string[],
  { intitule, parcours }: Pick<Maquette, "intitule" | "parcours">
): boolean {
  const sigles = parcours === "" ? [] : libelle(`${intitule} ${parcours}`).split(" ");
  return (
    autres(textes.flatMap(parcoursCites), sigles) ||
    autres(textes.flatMap(specialitesCitees), specialitesCitees(intitule))
  );
}

/** Whether something is named, and nothing of what is expected. */
function autres(cites: readonly string[], attendus: readonly string[]): boolean {
  return cites.length > 0 && attendus.length > 0 && !cites.some((cite) => attendus.includes(cite));
}
