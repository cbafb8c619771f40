import { cleModule, sansAccents } from "../../maquette";
import { libelle } from "../cellule/libelle";
import { ectsCites, ueCitee, ueEnTete, ueNommee, type UeNommee } from "./ue-nommee";
import { HORS_CALCUL, IDENTITE, IGNOREES, type Role } from "./vocabulaire";

/** What one cell of a header says of its column. */
export type Etiquette =
  | {
      readonly genre: "module";
      /** As written: `R3.01`. */
      readonly code: string;
      readonly cle: string;
      readonly semestre: number | null;
      /** When the label itself names it: « R3.01 UE32 ». */
      readonly ue: UeNommee | null;
      readonly intitule: string | null;
    }
  | { readonly genre: "ue" | "moyenneUe"; readonly ue: UeNommee; readonly ects: number | null }
  /** A mean or a mark that does not say of what. */
  | { readonly genre: "moyenne" | "note" }
  | { readonly genre: "identite"; readonly role: Role }
  /** One of several columns under a code; `seule` when no mean among them stands for the module. */
  | { readonly genre: "evaluation"; readonly code: string; readonly seule: boolean }
  | { readonly genre: "ignoree"; readonly raison: string; readonly horsCalcul: boolean };

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
  return lireModule(brut, texte, connus) ?? lireUe(brut, mots) ?? lireAutre(mots);
}

function lireModule(brut: string, texte: string, connus: ReadonlySet<string>): Etiquette | null {
  if (HORS_CALCUL.test(brut)) return null;
  const ecrit = texte.normalize("NFC").trim();
  const sansMoyenne = brut.replace(/^MOY(?:ENNE)?\.?\s+/, "");
  const trouve = MODULE.exec(sansMoyenne) ?? MODULE_SANS_NUMERO.exec(sansMoyenne);
  if (!trouve) return connus.has(cleUsuelle(brut)) ? module(ecrit, null, "") : null;
  const [entier, code, ...semestres] = trouve;
  const debut = brut.length - sansMoyenne.length;
  const suite = ecrit.slice(debut + entier.length).replace(/^[\s:(–—-]+|[\s)]+$/g, "");
  const semestre = semestres.find((lu) => lu !== undefined);
  return module(ecrit.slice(debut, debut + code!.length), semestre ?? null, suite);
}

/** After the code: the UE in which it counts, or its title. */
function module(code: string, semestre: string | null, suite: string): Etiquette {
  const ue = ueCitee(suite);
  return {
    genre: "module",
    code,
    cle: cleUsuelle(code),
    semestre: semestre === null ? null : Number(semestre),
    ue,
    intitule: suite === "" || ue ? null : suite,
  };
}

/** `S3.01` and `SAE3.01` are one SAÉ. */
export function cleUsuelle(code: string): string {
  return cleModule(code).replace(/^S(?=\d)/, "SAE");
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
