import { libelle } from "../cellule/libelle";
import type { EtiquetteModule } from "./etiquettes";

/** What the text under a code, or right of it, says of its column. */
export type Nature = "finale" | "evaluation" | "complement" | "sansNote" | "inconnue" | "autre";

export interface Sous {
  readonly colonne: number;
  readonly texte: string;
  readonly nature: Nature;
}

/** The columns under one code, from left to right. */
export interface Groupe {
  readonly module: EtiquetteModule;
  readonly colonnes: readonly Sous[];
  /** Whether another code follows them: then nothing else can stand among them. */
  readonly borne: boolean;
}

/**
 * How far the code goes: to the last evaluation that follows it. Beyond an absence or an unknown name, only where
 * that is certain: another code bounds it, or it has the form of one that is bounded, or the sheet has no other.
 */
export function etendue(groupe: Groupe, tous: readonly Groupe[]): readonly Sous[] {
  const { colonnes, borne } = groupe;
  if (colonnes.length === 0 || colonnes[0]!.nature === "inconnue") return [];
  const utiles = [...(borne ? jusquAuxInconnues(colonnes) : sansBorne(colonnes, tous))];
  while (utiles.length > 1 && utiles.at(-1)!.nature === "complement") utiles.pop();
  return utiles;
}

/** After the last code, a mean may be the student's: where others end with their mark, so does this one. */
function sansBorne(colonnes: readonly Sous[], tous: readonly Groupe[]): readonly Sous[] {
  const [pareil] = tous
    .filter((autre) => autre.borne && commencePar(colonnes, autre.colonnes))
    .map((autre) => autre.colonnes)
    .sort((a, b) => b.length - a.length);
  if (!pareil) return tous.length === 1 ? jusquAuxInconnues(colonnes) : contigues(colonnes);
  const proches = contigues(colonnes);
  const pareilles = jusquAuxInconnues(colonnes.slice(0, pareil.length));
  const finies = pareil.some(({ nature }) => nature === "finale");
  return finies || pareilles.length > proches.length ? pareilles : proches;
}

function commencePar(colonnes: readonly Sous[], debut: readonly Sous[]): boolean {
  return (
    debut.length > 0 &&
    debut.every(({ texte }, k) => libelle(colonnes[k]?.texte ?? "") === libelle(texte))
  );
}

/** An unknown name is an evaluation's when the mark of the module follows. */
function jusquAuxInconnues(colonnes: readonly Sous[]): readonly Sous[] {
  const derniere = Math.max(...colonnes.map(({ nature }, k) => (nature === "finale" ? k : -1)));
  const fin = colonnes.findIndex(({ nature }, k) => nature === "inconnue" && k > derniere);
  return fin < 0 ? colonnes : colonnes.slice(0, fin);
}

/** Up to what is neither an evaluation nor, before the first one, a column without marks. */
function contigues(colonnes: readonly Sous[]): readonly Sous[] {
  const debut = colonnes.findIndex(({ nature }) => nature !== "sansNote");
  const fin = colonnes.findIndex(
    ({ nature }, k) => nature === "inconnue" || (nature === "sansNote" && k > debut)
  );
  return debut < 0 ? colonnes.slice(0, 1) : fin < 0 ? colonnes : colonnes.slice(0, fin);
}
