import { cleModule } from "../../maquette";

/** A module as a label names it, and what follows its code. In capitals, without accents. */
export interface ModuleNomme {
  readonly code: string;
  readonly semestre: number | null;
  readonly suite: string;
}

// The codes below are compared in capitals, without accents.
const CODE = /[A-Z0-9]+(?:[.-][A-Z0-9]+)*/.source;
const FIN = /(?=$|[\s:(–—-])/.source;
/** `R3.01`, `SAÉ 3.01`, `S3.01`, `R3.B.L1`, `R301`. A dash after the semester only makes a code of R and SAE. */
const MODULE = new RegExp(
  `^((?:(?:R|SAE)\\s*([1-6])\\s*[.,_-]|[SP]\\s*([1-6])\\s*[.,])\\s*${CODE}|(?:R|SAE|S|P)\\s*([1-6])\\d{2}[A-Z]*)${FIN}`
);
const MODULE_SANS_NUMERO = new RegExp(
  `^(PORTFOLIO|STAGE|ALTERNANCE)(?:\\s*\\(?S?([1-6])\\)?)?${FIN}`
);

/** The module with which a text begins: « R3.01 Mécanique ». */
export function moduleEnTete(brut: string): ModuleNomme | null {
  return moduleNumerote(brut) ?? lire(MODULE_SANS_NUMERO.exec(brut), brut);
}

/** After a title: « Mécanique (R3.01) », « Mécanique - R3.01 ». A mere space may follow anything: « Copie de R3.01 ». */
const EN_QUEUE = /(?:[(:–—\n]|\s-)\s*([A-Z]{1,3}\s?[^\s()]+)\s*\)?$/;
const LONGUEUR_DE_QUEUE = 30;

/** The module with which a text ends, and the title before it. */
export function moduleEnQueue(
  brut: string
): { readonly nomme: ModuleNomme; readonly titre: string } | null {
  const trouve = EN_QUEUE.exec(brut.slice(-LONGUEUR_DE_QUEUE));
  const nomme = trouve && moduleNumerote(trouve[1]!);
  if (!trouve || !nomme || nomme.suite !== "") return null;
  const titre = brut.slice(0, brut.length - trouve[0].length).trim();
  return titre === "" ? null : { nomme, titre };
}

/** The same, among the modules that have a number: neither « Portfolio » nor « Stage ». */
export function moduleNumerote(brut: string): ModuleNomme | null {
  return lire(MODULE.exec(brut), brut);
}

function lire(trouve: RegExpExecArray | null, brut: string): ModuleNomme | null {
  if (!trouve) return null;
  const [entier, code, ...semestres] = trouve;
  const semestre = semestres.find((lu) => lu !== undefined);
  return {
    code: code!,
    semestre: semestre === undefined ? null : Number(semestre),
    suite: brut.slice(entier.length),
  };
}

/** `S3.01` and `SAE3.01` are one SAÉ. */
export function cleUsuelle(code: string): string {
  return cleModule(code).replace(/^S(?=\d)/, "SAE");
}
