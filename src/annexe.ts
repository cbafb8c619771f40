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
  /** What another version keeps there and this one does not understand: written again as it was read. */
  readonly inconnus?: readonly Inconnu[];
}

interface Inconnu {
  readonly nom: string;
  readonly element: string;
}

const VIDE: Annexe = { corrections: [], enDirect: false, modele: null };
const [EN_DIRECT, CHANCES] = ["suivi-en-direct", "chances"];

/** The annex as one readable XML text; an empty text when there is nothing to keep. */
export function ecrireAnnexe({ corrections, enDirect, modele, inconnus = [] }: Annexe): string {
  const gardes = inconnus.filter(({ nom }) => modele === null || nom !== CHANCES);
  return ecrireCorrections(corrections, [
    ...(enDirect ? [`<${EN_DIRECT}>oui</${EN_DIRECT}>`] : []),
    ...(modele ? [`<${CHANCES}>${JSON.stringify(modele)}</${CHANCES}>`] : []),
    ...gardes.map(({ element }) => element),
  ]);
}

/** Reads it back. What another version wrote and this one does not understand of the odds leaves the default ones. */
export function lireAnnexe(xml: string | null): Annexe {
  if (xml === null || xml.trim() === "") return VIDE;
  let [enDirect, modele]: [boolean, Modele | null] = [false, null];
  const inconnus: Inconnu[] = [];
  for (const [, , nom, attributs = "", contenu] of xml.matchAll(ELEMENT)) {
    if (nom === EN_DIRECT) enDirect = contenu!.trim() === "oui";
    else if (nom === CHANCES && (modele = lireModele(contenu!))) continue;
    else if (!DES_CORRECTIONS.has(nom!))
      inconnus.push({ nom: nom!, element: `<${nom}${attributs}>${contenu}</${nom}>` });
  }
  const { corrections } = lireCorrections(xml);
  return { corrections, enDirect, modele, ...(inconnus.length > 0 && { inconnus }) };
}

/** An element that holds a text only, whatever prefix a program that saved the workbook gave to it. */
const ELEMENT = /<((?:[\w.-]+:)?)([\w.-]+)(\s[^<>]*)?>([^<]*)<\/\1\2\s*>/g;

/** Those that the corrections read and write themselves. */
const DES_CORRECTIONS: ReadonlySet<string> = new Set(["corrections", "correction"]);

/** The annex of a workbook; best asked for after its sheets. */
export async function annexeDe(classeur: Pick<Classeur, "annexe">): Promise<Annexe> {
  return lireAnnexe(await classeur.annexe());
}

function lireModele(texte: string): Modele | null {
  try {
    return comprendreModele(JSON.parse(texte.replace(/&quot;/g, '"')));
  } catch {
    return null;
  }
}
