import type { Classeur } from "./classeur";
import { ecrireCorrections, lireCorrections, type Correction } from "./grille";
import { comprendreModele, type Modele } from "./risque";

/** What the program keeps in a workbook, out of sight of its sheets, for the next time. */
export interface Annexe {
  /** What people corrected in the reading. */
  readonly corrections: readonly Correction[];
  /** Whether the levels follow each mark that is typed. */
  readonly enDirect: boolean;
  /** Odds fitted on the department's own past; `null` for the default facts. */
  readonly modele: Modele | null;
}

const VIDE: Annexe = { corrections: [], enDirect: false, modele: null };

/** The annex as one readable XML text; an empty text when there is nothing to keep. */
export function ecrireAnnexe({ corrections, enDirect, modele }: Annexe): string {
  return ecrireCorrections(corrections, [
    ...(enDirect ? ["<suivi-en-direct>oui</suivi-en-direct>"] : []),
    ...(modele ? [`<chances>${JSON.stringify(modele)}</chances>`] : []),
  ]);
}

/** Reads it back. What another version wrote and this one does not understand of the odds leaves the default ones. */
export function lireAnnexe(xml: string | null): Annexe {
  if (xml === null || xml.trim() === "") return VIDE;
  const chances = contenu(xml, "chances");
  return {
    corrections: lireCorrections(xml).corrections,
    enDirect: contenu(xml, "suivi-en-direct") === "oui",
    modele: chances === null ? null : lireModele(chances),
  };
}

/** The annex of a workbook; best asked for after its sheets. */
export async function annexeDe(classeur: Pick<Classeur, "annexe">): Promise<Annexe> {
  return lireAnnexe(await classeur.annexe());
}

/** The text of the only element of that name, whatever prefix a program that saved the workbook gave to it. */
function contenu(xml: string, element: string): string | null {
  return new RegExp(`<((?:[\\w.-]+:)?${element})>([^<]*)</\\1\\s*>`).exec(xml)?.[2]?.trim() ?? null;
}

function lireModele(texte: string): Modele | null {
  try {
    return comprendreModele(JSON.parse(texte.replace(/&quot;/g, '"')));
  } catch {
    return null;
  }
}
