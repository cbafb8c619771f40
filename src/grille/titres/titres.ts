import { sansAccents, type Maquette } from "../../maquette";
import { moduleEnTete } from "../disposition/module-nomme";

/** A module of a programme, as a title names it. */
export interface ModuleIntitule {
  readonly semestre: number;
  readonly code: string;
}

/** The modules of a programme, by the key of their title; several may bear one, mostly in different semesters. */
export type Titres = ReadonlyMap<string, readonly ModuleIntitule[]>;

/** Two spellings of one title are equal: case, accents, spaces and punctuation do not count. */
export function cleTitre(texte: string): string {
  return sansAccents(texte)
    .replace(/Œ/g, "OE")
    .replace(/[^A-Z0-9]/g, "");
}

/** « /40 », « (sur 20) » at the end of a header: what its marks are on, and no part of a title. */
const MAXIMUM_FINAL = /\s*\(?\s*(?:\/|\bsur)\s*\d+\s*\)?$/i;

/** A header in two: its title, and what its marks are on as it is written; that is empty when it says nothing. */
export function separerMaximum(entete: string): { readonly titre: string; readonly sur: string } {
  const sur = MAXIMUM_FINAL.exec(entete.trim())?.[0] ?? "";
  return { titre: entete.trim().slice(0, entete.trim().length - sur.length), sur };
}

/** The titles of a programme; « SAÉ 1.01 » or « Portfolio » are codes, which need no title. */
export function titresDe({ ues }: Pick<Maquette, "ues">): Titres {
  const titres = new Map<string, ModuleIntitule[]>();
  for (const { semestre, modules } of ues)
    for (const { code, intitule } of modules) {
      const cle = cleTitre(intitule);
      if (cle === "" || moduleEnTete(sansAccents(intitule))) continue;
      const deja = titres.get(cle) ?? [];
      titres.set(cle, deja);
      const connu = deja.some((autre) => autre.semestre === semestre && autre.code === code);
      if (!connu) deja.push({ semestre, code });
    }
  return titres;
}

/** The modules that a text is the title of, in a semester when it is known. */
export function modulesDuTitre(
  titres: Titres,
  texte: string,
  semestre: number | null
): readonly ModuleIntitule[] {
  const siens = titres.get(cleTitre(separerMaximum(texte).titre)) ?? [];
  return semestre === null ? siens : siens.filter((module) => module.semestre === semestre);
}
