import { type Dialecte, ORDRE_CLASSEUR, STRICT, TRANSITIONNEL } from "./ooxml";
import type { Paquet } from "./paquet";
import { Partie } from "./partie";
import { decoder } from "./xml";
import { ZipInvalide } from "./zip";

/** A tab of the workbook, in the order in which Excel shows them. */
export interface Onglet {
  readonly nom: string;
  readonly visible: boolean;
  /** Part of the cells; `null` for a chart sheet or a macro sheet, which has none. */
  readonly partie: string | null;
}

/** The part that lists the tabs and the names, and what it says. */
export interface ClasseurXlsx {
  readonly nom: string;
  readonly partie: Partie;
  readonly dialecte: Dialecte;
  readonly onglets: readonly Onglet[];
}

/** Reads the workbook part of a package, whatever its name. */
export function lireClasseurXlsx(paquet: Paquet): ClasseurXlsx {
  const nom = paquet.relation("", "officeDocument")?.cible;
  if (nom === undefined) throw new ZipInvalide("no workbook part");
  const partie = new Partie(paquet.texte(nom), ORDRE_CLASSEUR);
  const espaces = [...partie.attributs.values()];
  const dialecte = espaces.includes(STRICT.principal) ? STRICT : TRANSITIONNEL;
  return { nom, partie, dialecte, onglets: lireOnglets(paquet, nom, partie) };
}

/** Name of the attribute that holds the id of a relation: `r:id`, whatever prefix the writer chose. */
export function idDeRelation(attributs: ReadonlyMap<string, string>): string {
  const trouve = [...attributs].find(([nom]) => nom.endsWith(":id"));
  return decoder(trouve?.[1] ?? "");
}

function lireOnglets(paquet: Paquet, nomClasseur: string, partie: Partie): Onglet[] {
  const relations = new Map(
    paquet.relations(nomClasseur).map((relation) => [relation.id, relation])
  );
  const liste = partie.ouvrir("sheets");
  return liste.tous("sheet").map((enfant) => {
    const { attributs } = new Partie(liste.xml(enfant));
    const relation = relations.get(idDeRelation(attributs));
    if (!relation) throw new ZipInvalide("a sheet without its part");
    const etat = attributs.get("state") ?? "visible";
    return {
      nom: decoder(attributs.get("name") ?? ""),
      visible: etat === "visible",
      partie: relation.genre === "worksheet" ? relation.cible : null,
    };
  });
}
