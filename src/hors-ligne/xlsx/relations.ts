import { Partie } from "./partie";
import { decoder, echapperAttribut } from "./xml";

/** A link from one part of the package to another, or to the outside. */
export interface Relation {
  readonly id: string;
  /** Last word of the type: `worksheet`, `table`, `styles`… the same in both families of namespaces. */
  readonly genre: string;
  /** Name of the part, without leading `/`; the address itself when it is outside. */
  readonly cible: string;
  readonly externe: boolean;
}

/** Name of the part that holds the relations of another; `""` is the package itself. */
export function partieDesRelations(source: string): string {
  const barre = source.lastIndexOf("/") + 1;
  return `${source.slice(0, barre)}_rels/${source.slice(barre)}.rels`;
}

/** Relations written in a `.rels` part; targets are resolved against the part that they start from. */
export function lireRelations(source: string, partie: Partie): Relation[] {
  return partie.tous("Relationship").map((enfant) => {
    const { attributs } = new Partie(partie.xml(enfant));
    const champ = (nom: string): string => decoder(attributs.get(nom) ?? "");
    const externe = champ("TargetMode") === "External";
    const cible = externe ? champ("Target") : resoudre(source, champ("Target"));
    return { id: champ("Id"), genre: champ("Type").split("/").at(-1) ?? "", cible, externe };
  });
}

/** A relation as XML, and its id: the first `rIdN` that is free. */
export function nouvelleRelation(
  existantes: readonly Relation[],
  prefixe: string,
  type: string,
  cible: string
): { id: string; xml: string } {
  let numero = 1;
  while (existantes.some(({ id }) => id === `rId${numero}`)) numero++;
  const id = `rId${numero}`;
  const xml = `<${prefixe}Relationship Id="${id}" Type="${type}" Target="${echapperAttribut(cible)}"/>`;
  return { id, xml };
}

/** Part that a target names: absolute (`/xl/a.xml`) or relative to the folder of the source (`../a.xml`). */
function resoudre(source: string, cible: string): string {
  const depart = cible.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const pas of cible.split("/")) {
    if (pas === "..") depart.pop();
    else if (pas !== "." && pas !== "") depart.push(pas);
  }
  return depart.join("/");
}

/** Target by which a part names another: relative, as Excel writes it. */
export function cibleRelative(source: string, partie: string): string {
  const dossier = source.split("/").slice(0, -1);
  const pas = partie.split("/");
  while (dossier.length > 0 && dossier[0] === pas[0]) {
    dossier.shift();
    pas.shift();
  }
  return [...dossier.map(() => ".."), ...pas].join("/");
}
