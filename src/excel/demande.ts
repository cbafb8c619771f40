import { ErreurClasseur, type Plage, type Valeur } from "../classeur";
import { demanderAnnexes } from "./annexe";
import type { FeuilleVue, Inventaire, Regard } from "./regard";
import { lireRegle, toutesLesRegles } from "./regles";

/** What a look brings back of each sheet: its cells, or only where they are. */
export type Portee = "valeurs" | "places";

/** What was asked for; its answers are read after the sync. */
export interface Demande {
  readonly inventaire: () => Inventaire;
  readonly regard: () => Regard;
}

/** Asks for everything at once, sheet by sheet and table by table. */
export function demander(
  context: Excel.RequestContext,
  inventaire: Inventaire,
  portee: Portee,
  avecRegles: boolean
): Demande {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/id,items/name,items/worksheet/id");
  names.load("items/name");
  protection.load("protected");
  const feuilles = new Map(
    inventaire.feuilles.map(({ id }) => [
      id,
      demanderFeuille(worksheets.getItem(id), portee, avecRegles),
    ])
  );
  const places = new Map(
    inventaire.tableaux.map((id) => [id, demanderPlace(tables.getItem(id).getRange().untrack())])
  );
  const annexes = demanderAnnexes(context);
  const regard = (): Regard => ({
    protege: protection.protected,
    feuilles: worksheets.items.map((feuille) => ({
      id: feuille.id,
      nom: feuille.name,
      visible: feuille.visibility === "Visible",
      protegee: feuille.protection.protected,
      ...feuilles.get(feuille.id)!(feuille.name),
    })),
    tableaux: tables.items.map((tableau) => ({
      id: tableau.id,
      nom: tableau.name,
      feuille: tableau.worksheet.id,
      plage: places.get(tableau.id)!(),
    })),
    noms: names.items.map(({ name }) => name),
    annexes: annexes(),
  });
  return { inventaire: () => lireInventaire(worksheets, tables), regard };
}

/** The ids of what there is, once loaded. */
export function lireInventaire(
  { items: feuilles }: Excel.WorksheetCollection,
  { items: tableaux }: Excel.TableCollection
): Inventaire {
  return {
    feuilles: feuilles.map(({ id, name }) => ({ id, nom: name })),
    tableaux: tableaux.map(({ id }) => id),
  };
}

type Contenu = Pick<FeuilleVue, "plage" | "valeurs" | "regles">;

function demanderFeuille(
  feuille: Excel.Worksheet,
  portee: Portee,
  avecRegles: boolean
): (nom: string) => Contenu {
  const zone = feuille.getUsedRangeOrNullObject(true).untrack();
  const place = demanderPlace(zone, portee === "valeurs" ? ",values" : "");
  const regles = avecRegles ? toutesLesRegles(feuille) : null;
  regles?.load("items/id,items/customOrNullObject/rule/formula");
  return (nom) => ({
    plage: zone.isNullObject ? null : place(),
    valeurs: zone.isNullObject || portee === "places" ? [] : valeursDe(zone, nom),
    regles: regles ? regles.items.map(lireRegle) : [],
  });
}

/** Asks where some cells are. */
export function demanderPlace(zone: Excel.Range, avec = ""): () => Plage {
  zone.load(`rowIndex,columnIndex,rowCount,columnCount${avec}`);
  return () => ({
    ligne: zone.rowIndex,
    colonne: zone.columnIndex,
    lignes: zone.rowCount,
    colonnes: zone.columnCount,
  });
}

/** Beyond five million cells Excel answers without values and without an error. */
function valeursDe(zone: Excel.Range, nom: string): Valeur[][] {
  const valeurs = zone.values as Valeur[][] | null;
  if (valeurs) return valeurs;
  throw new ErreurClasseur(
    "trop_volumineux",
    `La feuille « ${nom} » est trop grande pour être lue. Supprimez ses lignes et ses colonnes inutiles, puis recommencez.`
  );
}
