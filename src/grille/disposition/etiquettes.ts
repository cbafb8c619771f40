import { sansAccents } from "../../maquette";
import { libelle } from "../cellule/libelle";
import { sansNoteApres } from "./apres-le-code";
import { lireComplement, type ComplementNomme } from "./complement-nomme";
import { cleUsuelle, moduleEnQueue, moduleEnTete } from "./module-nomme";
import { ectsCites, ueCitee, ueEnTete, ueNommee, type UeNommee } from "./ue-nommee";
import { COPIE, HORS_CALCUL, IDENTITE, IGNOREES, type Role } from "./vocabulaire";

/** A label that names a module. */
export interface EtiquetteModule {
  readonly genre: "module";
  /** As written: `R3.01`. */
  readonly code: string;
  readonly cle: string;
  readonly semestre: number | null;
  /** When the label itself names it: « R3.01 UE32 ». */
  readonly ue: UeNommee | null;
  readonly intitule: string | null;
}

/** A label over one of several columns of a module. */
export interface EtiquetteEvaluation {
  readonly genre: "evaluation";
  readonly module: EtiquetteModule;
  /** « DS 1 » */
  readonly nom: string;
  /** The first column of the module: those that have the same are one module's. */
  readonly debut: number;
  /** Whether no mean among them stands for the module: then they make its mark. */
  readonly seule: boolean;
}

/** What one cell of a header says of its column. */
export type Etiquette =
  | EtiquetteModule
  | EtiquetteEvaluation
  | { readonly genre: "ue" | "moyenneUe"; readonly ue: UeNommee; readonly ects: number | null }
  /** A mean or a mark that does not say of what. */
  | { readonly genre: "moyenne" | "note" }
  | { readonly genre: "identite"; readonly role: Role }
  /** A column that changes means without being a module's: a bonus, a malus, a catch-up. */
  | ({ readonly genre: "complement" } & ComplementNomme)
  | EtiquetteIgnoree;

/** A column that holds no mark. */
export interface EtiquetteIgnoree {
  readonly genre: "ignoree";
  readonly raison: string;
  readonly horsCalcul: boolean;
  /** The module that it names all the same: « R3.01 (nb abs) ». */
  readonly module?: EtiquetteModule;
}

/** Whether a column holds the marks of a module, or of one of its evaluations. */
export function estDeModule(lue: Etiquette | null): boolean {
  return lue?.genre === "module" || lue?.genre === "evaluation";
}

/**
 * Reads the labels of headers; each text is read once.
 * @param connus keys of the modules of a programme, which need not look like the usual codes.
 */
export function lecteurEtiquettes(
  connus: ReadonlySet<string>
): (texte: string) => Etiquette | null {
  const lues = new Map<string, Etiquette | null>();
  return (texte) => {
    let lue = lues.get(texte);
    if (lue === undefined) lues.set(texte, (lue = lireEtiquette(texte, connus)));
    return lue;
  };
}

function lireEtiquette(texte: string, connus: ReadonlySet<string>): Etiquette | null {
  const mots = libelle(texte);
  if (mots === "") return null;
  const role = IDENTITE.find(([, forme]) => forme.test(mots))?.[0];
  if (role) return { genre: "identite", role };
  const brut = sansAccents(texte);
  const complement = lireComplement(brut, connus);
  if (complement) return { genre: "complement", ...complement };
  return lireModule(brut, texte, connus) ?? lireUe(brut, mots) ?? lireAutre(mots);
}

function lireModule(brut: string, texte: string, connus: ReadonlySet<string>): Etiquette | null {
  if (HORS_CALCUL.test(libelle(brut))) return null;
  const ecrit = texte.normalize("NFC").trim();
  const sansMoyenne = brut.replace(/^MOY(?:ENNE)?\.?\s+/, "");
  const trouve = moduleEnTete(sansMoyenne);
  if (!trouve)
    return connus.has(cleUsuelle(brut)) ? module(ecrit, null, "") : lireQueue(brut, ecrit);
  const { code, semestre, suite } = trouve;
  const debut = brut.length - sansMoyenne.length;
  const reste = ecrit.slice(brut.length - suite.length).replace(/^[\s:(–—-]+|[\s)]+$/g, "");
  const lu = module(ecrit.slice(debut, debut + code.length), semestre, reste);
  const raison = connus.has(lu.cle) && suite === "" ? null : sansNoteApres(code, suite, debut > 0);
  return raison === null ? lu : ignorer(lu, raison);
}

/** A column that names a module and holds none of its marks. */
export function ignorer(module: EtiquetteModule, raison: string): EtiquetteIgnoree {
  return { genre: "ignoree", raison, horsCalcul: false, module };
}

/** « Mécanique (R3.01) », but « Absences (R3.01) » is no column of its marks. */
function lireQueue(brut: string, ecrit: string): Etiquette | null {
  const queue = moduleEnQueue(brut);
  if (!queue) return null;
  const { nomme, titre } = queue;
  const mots = libelle(titre);
  const autre = lireAutre(mots);
  const deNotes = autre?.genre === "note" || autre?.genre === "moyenne";
  if (COPIE.test(mots) || IDENTITE.some(([, forme]) => forme.test(mots))) return null;
  if (autre && !deNotes) return null;
  const debut = brut.lastIndexOf(nomme.code);
  const code = ecrit.slice(debut, debut + nomme.code.length);
  const lu = module(code, nomme.semestre, deNotes ? "" : ecrit.slice(0, titre.length));
  const raison = sansNoteApres("", titre, false);
  return raison === null ? lu : ignorer(lu, raison);
}

/** « sur 40 », which is no title. */
const MAXIMUM_SEUL = /^(?:\(?\/|\(?sur)\s*\d+\)?$/i;

/** After the code: the UE in which it counts, or its title. */
function module(code: string, semestre: number | null, suite: string): EtiquetteModule {
  const ue = ueCitee(suite);
  return {
    genre: "module",
    code,
    cle: cleUsuelle(code),
    semestre,
    ue,
    intitule: suite === "" || ue || MAXIMUM_SEUL.test(suite) ? null : suite,
  };
}

function lireUe(brut: string, mots: string): Etiquette | null {
  const ects = ectsCites(brut);
  if (/\bMOY(?:ENNE)?S?\b/.test(mots)) {
    const ue = /\bRCUE/.test(mots) ? null : ueNommee(brut);
    return ue && { genre: "moyenneUe", ue, ects };
  }
  const trouvee = HORS_CALCUL.test(mots) ? null : ueEnTete(brut);
  if (!trouvee) return null;
  const suite = libelle(trouvee.suite);
  const autre = IGNOREES.some(([, forme]) => forme.test(suite));
  return autre ? null : { genre: "ue", ue: trouvee.ue, ects };
}

function lireAutre(mots: string): Etiquette | null {
  if (/^MOY(?:ENNE)?S?(?: UE| DE L UE)?$/.test(mots)) return { genre: "moyenne" };
  if (/^NOTES?(?: FINALE)?(?: SUR)?(?: 20)?$/.test(mots)) return { genre: "note" };
  const horsCalcul = HORS_CALCUL.test(mots);
  const raison = horsCalcul ? "bonus ou rattrapage" : raisonDe(mots);
  return raison === null ? null : { genre: "ignoree", raison, horsCalcul };
}

function raisonDe(mots: string): string | null {
  const deUe = mots.replace(/^UE ?\d ?\d? /, "");
  return IGNOREES.find(([, forme]) => forme.test(mots) || forme.test(deUe))?.[0] ?? null;
}
