import type { Maquette, ModuleMaquette, UeMaquette } from "../../maquette";
import { cleUsuelle } from "../disposition/module-nomme";
import type { ModuleLu } from "./colonnes-lues";
import { diplomeContraire, titresContraires, uesContraires } from "./refutation";

/** The programme that completes the grid, and how it was chosen: a sheet of the workbook wins over the grid. */
export interface Programme {
  readonly maquette: Maquette;
  readonly origine: "feuille" | "choix" | "catalogue";
}

/** Parts of the codes that must agree before a programme of the catalogue is taken without asking. */
const PART_DE_LA_GRILLE = 0.9;
const PART_DU_PROGRAMME = 0.7;
/** The same when the grid has no code of the programme's own: then nearly all of its codes must be there. */
const PART_SANS_SINGULARITE = 0.9;

/**
 * The programme of the catalogue that explains the codes of the grid best, if it does so well both ways: nearly all
 * the codes are its own, and most of its own are there. `R3.01` exists in every BUT: a few common codes prove nothing,
 * and a diploma, a parcours, titles or UE that contradict refute. When two explain them as well, it is for the person to
 * choose.
 * @param textes the names of the sheets, and what is written above their headers.
 */
export function choisirDansLeCatalogue(
  modules: readonly ModuleLu[],
  catalogue: readonly Maquette[],
  textes: readonly string[]
): Maquette | null {
  const [premier, second] = catalogue
    .filter((maquette) => !diplomeContraire(textes, maquette))
    .map((maquette) => ({ maquette, accord: accordDe(modules, maquette) }))
    .filter(({ accord }) => accord > 0)
    .sort((a, b) => b.accord - a.accord);
  return premier && premier.accord !== second?.accord ? premier.maquette : null;
}

/** How well a programme explains the codes: 0 when not well enough, at most 1. */
function accordDe(modules: readonly ModuleLu[], maquette: Maquette): number {
  const semestres = new Set(modules.map(({ semestre }) => semestre));
  const ues = maquette.ues.filter(({ semestre }) => semestres.has(semestre));
  const attendus = new Map(
    ues.flatMap(({ semestre, modules: prevus }) =>
      prevus
        .filter(({ coefficient }) => coefficient > 0)
        .map((m) => [cleDe(semestre, m), m] as const)
    )
  );
  const connus = modulesConnus(modules, maquette);
  const codes = new Set(modules.map(({ semestre, cle }) => `${semestre}|${cle}`));
  const expliques = new Set([...connus.keys()].map(({ semestre, cle }) => `${semestre}|${cle}`));
  const trouves = [...new Set(connus.values())].filter((cle) => attendus.has(cle));
  const partGrille = codes.size === 0 ? 0 : expliques.size / codes.size;
  const partProgramme = attendus.size === 0 ? 0 : trouves.length / attendus.size;
  const singulier = [...expliques].some((cle) => !CODE_COMMUN.test(cle));
  const suffisante = singulier ? PART_DU_PROGRAMME : PART_SANS_SINGULARITE;
  if (partGrille < PART_DE_LA_GRILLE || partProgramme < suffisante) return 0;
  if (
    parcoursContraire(modules, connus, attendus) ||
    uesContraires(modules, ues) ||
    titresContraires(connus, attendus)
  )
    return 0;
  return (partGrille + partProgramme) / 2;
}

/** The key of a code that any department may have: `R301`, `SAE301`, a portfolio. */
const CODE_COMMUN = /\|(?:(?:R|SAE|P)\d+|PORTFOLIO|STAGE|ALTERNANCE)$/;

/** The key of a module of a programme in its semester. */
export function cleDe(semestre: number, { code }: Pick<ModuleMaquette, "code">): string {
  return `${semestre}|${cleUsuelle(code)}`;
}

/** Whether a code of the grid bears the letters of another parcours: `R3.17SNRV` where the programme has `R3.17MPI`. */
function parcoursContraire(
  modules: readonly ModuleLu[],
  connus: ReadonlyMap<ModuleLu, string>,
  attendus: ReadonlyMap<string, ModuleMaquette>
): boolean {
  const racines = new Set([...attendus.keys()].map(sansParcours));
  return modules.some(
    (module) =>
      !connus.has(module) &&
      sansParcours(module.cle) !== module.cle &&
      racines.has(sansParcours(`${module.semestre}|${module.cle}`))
  );
}

/**
 * The module of the programme that each column is, by its key. A code without the letters of the parcours
 * (`R3.17` for `R3.17MPI`), or with them, is that module when no other could be; with other letters, it is not.
 */
export function modulesConnus(
  modules: readonly ModuleLu[],
  { ues }: Pick<Maquette, "ues">
): Map<ModuleLu, string> {
  const cles = new Set(ues.flatMap(clesDUe));
  const parRacine = new Map<string, string[]>();
  for (const cle of cles) {
    const racine = sansParcours(cle);
    parRacine.set(racine, [...(parRacine.get(racine) ?? []), cle]);
  }
  return new Map(
    modules.flatMap((module) => {
      const cle = `${module.semestre}|${module.cle}`;
      if (cles.has(cle)) return [[module, cle] as const];
      const racine = sansParcours(cle);
      const [proche, autre] = parRacine.get(racine) ?? [];
      const meme = proche !== undefined && autre === undefined && [cle, proche].includes(racine);
      return meme ? [[module, proche] as const] : [];
    })
  );
}

function clesDUe({ semestre, modules }: UeMaquette): string[] {
  return modules.map((module) => cleDe(semestre, module));
}

/** `R317` for `R317MPI`. */
export function sansParcours(cle: string): string {
  return cle.replace(/(\d)[A-Z]+$/, "$1");
}
