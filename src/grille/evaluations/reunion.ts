import { avertissement, citer, information, nombre } from "../anomalies";
import { libelle } from "../cellule/libelle";
import type { ColonneModule, Disposition } from "../disposition/disposition";
import type { EvaluationLue, Source } from "../programme/colonnes-lues";
import type { Anomalie } from "../types";

/** A module whose columns are being gathered. */
interface Module {
  readonly code: string;
  readonly sources: Source[];
}

interface EnCours extends EvaluationLue {
  readonly sources: Source[];
}

/**
 * Gathers the evaluations of modules over the sheets: columns under one code, or sheets that are one evaluation each. A
 * sheet that holds the mark itself wins over those that hold evaluations.
 */
export class Evaluations {
  private readonly parModule = new Map<Module, EnCours[]>();

  /** The evaluations that make the mark of a module, from the first sheet on; none when a column holds it. */
  de(module: Module): readonly EvaluationLue[] {
    return this.parModule.get(module) ?? [];
  }

  /** Adds the columns of one sheet (`f`) to a module. */
  ajouter(module: Module, colonne: ColonneModule, disposition: Disposition, f: number): Anomalie[] {
    const apports = apportsDe(colonne, disposition, f);
    const deja = this.parModule.get(module);
    if (apports.length === 0) {
      if (deja) module.sources.length = 0;
      this.parModule.delete(module);
      module.sources.push(sourceDe(colonne, f));
      return [];
    }
    if (module.sources.length > 0 && !deja) return [dejaNote(module, colonne, disposition)];
    const siennes = deja ?? [];
    this.parModule.set(module, siennes);
    module.sources.push(...apports.flatMap(({ sources }) => sources));
    return apports.flatMap((apport) => reunir(siennes, apport, module, disposition));
  }
}

function apportsDe(
  colonne: ColonneModule,
  { evaluation }: Disposition,
  f: number
): readonly EnCours[] {
  if (evaluation) return [{ ...evaluation, sources: [sourceDe(colonne, f)] }];
  return (colonne.evaluations ?? []).map(({ nom, poids, ...place }) => ({
    ...{ nom, poids, cle: libelle(nom) },
    sources: [sourceDe(place, f)],
  }));
}

function sourceDe(
  { colonne, maximum }: Pick<ColonneModule, "colonne" | "maximum">,
  feuille: number
): Source {
  return { feuille, colonne, ...(maximum !== undefined && { maximum }) };
}

/** One evaluation may stand in several sheets: a group of students in each. */
function reunir(
  siennes: EnCours[],
  apport: EnCours,
  { code }: Module,
  { feuille, entete }: Disposition
): Anomalie[] {
  const deja = siennes.find(({ cle }) => cle === apport.cle);
  if (!deja) siennes.push(apport);
  else deja.sources.push(...apport.sources);
  if (!deja || deja.poids === apport.poids) return [];
  const message =
    `${code}, ${citer(apport.nom)} : coefficient ${ecrire(apport.poids)} ici, ${ecrire(deja.poids)} dans une autre ` +
    "feuille, qui l’emporte.";
  const place = { ligne: entete, colonne: apport.sources[0]!.colonne };
  return [avertissement(feuille, place, message)];
}

function ecrire(poids: number | null): string {
  return poids === null ? "non écrit" : nombre(poids);
}

function dejaNote(
  { code }: Module,
  { colonne }: ColonneModule,
  { feuille, entete }: Disposition
): Anomalie {
  const message = `${code} a déjà sa note dans une autre feuille : ces évaluations ne sont pas lues.`;
  return information(feuille, { ligne: entete, colonne }, message);
}
