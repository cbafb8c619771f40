import { sansAccents } from "../maquette";
import type { ColonneModule, Disposition } from "./disposition/disposition";
import { EN_TETE_INCONNU } from "./disposition/laissees";
import { moduleEnTete } from "./disposition/module-nomme";
import { lettres } from "../adresse";
import type { IndiceModule, IndiceRegion, ModuleReconnu } from "./types";

/** The columns of modules of a sheet, each with the clue by which it was recognised. */
export function modulesReconnus(disposition: Disposition): ModuleReconnu[] {
  return disposition.modules.flatMap((module) =>
    (module.evaluations ?? [module]).map(({ colonne }) => ({
      colonne: disposition.feuille.colonne + colonne,
      code: module.code,
      indice: indiceDe(disposition, module, colonne),
    }))
  );
}

/** The rows of coefficients that were read, zero-based in the sheet; the header, which may have some, is none. */
export function lignesDeCoefficients({ feuille, entete, modules }: Disposition): number[] {
  const lignes = modules.flatMap(({ coefficients }) =>
    [...coefficients.values()].map(({ ligne }) => ligne)
  );
  return [...new Set(lignes)]
    .filter((ligne) => ligne !== entete)
    .map((ligne) => feuille.ligne + ligne)
    .sort((a, b) => a - b);
}

/** The code in its own header is the surest; else it stands over several columns, or names the whole sheet. */
function indiceDe(
  { feuille, entete }: Disposition,
  { code, parTitre, colonne: premiere }: ColonneModule,
  colonne: number
): IndiceModule {
  if (parTitre && colonne === premiere) return "titre";
  const cherche = sansAccents(code);
  const porte = (ligne: number): boolean =>
    sansAccents(String(feuille.cellules[ligne]?.[colonne] ?? "")).includes(cherche);
  // Under UE merged over their modules, the codes stand one row below.
  if (porte(entete) || porte(entete + 1)) return moduleEnTete(cherche) ? "code" : "entete";
  const textes = feuille.cellules[entete]!.map((valeur) => sansAccents(String(valeur)));
  return textes.slice(0, colonne).some((texte) => texte.includes(cherche)) ? "bloc" : "feuille";
}

/** How surely each clue names the module of a column. */
const SURETE: Readonly<Record<IndiceModule, number>> = {
  code: 1,
  titre: 0.9,
  bloc: 0.9,
  entete: 0.8,
  feuille: 0.7,
};

/** By what each region of a sheet was known, and how surely: always as the part of what stands there that is explained. */
export function indicesDe(disposition: Disposition): IndiceRegion[] {
  return [
    enteteDe(disposition),
    identiteDe(disposition),
    modulesDe(disposition),
    coefficientsDe(disposition),
    etudiantsDe(disposition),
  ].flatMap((indice) => indice ?? []);
}

/** The columns that hold marks or means, among them and those whose header says nothing. */
function enteteDe({ feuille, entete, modules, moyennes, laissees }: Disposition): IndiceRegion {
  const lues = modules.length + moyennes.length;
  const inconnues = laissees.filter(({ raison }) => raison === EN_TETE_INCONNU).length;
  const ligne = feuille.ligne + entete + 1;
  const indice = `ligne ${ligne} : ${modules.length} module(s), ${moyennes.length} moyenne(s) d’UE`;
  return { region: "entete", indice, confiance: part(lues, lues + inconnues) };
}

const SANS_NUMERO = 0.8;

/** A number says who somebody is; a name may be another's. */
function identiteDe({ feuille, identite }: Disposition): IndiceRegion {
  const { numeros, complet, nom, prenom } = identite;
  const sur = numeros.find(({ role }) => role !== "ordre");
  const colonnes = [sur?.colonne ?? null, complet, nom, prenom].filter((c) => c !== null);
  const noms = colonnes.map((c) => lettres(feuille.colonne + c)).join(", ");
  const indice = `${sur ? "numéro et nom" : "nom"} des étudiants : colonne(s) ${noms}`;
  return { region: "identite", indice, confiance: sur ? 1 : SANS_NUMERO };
}

/** The clue of each column of marks. */
function modulesDe(disposition: Disposition): IndiceRegion | null {
  const reconnus = modulesReconnus(disposition);
  if (reconnus.length === 0) return null;
  const surs = reconnus.filter(({ indice }) => indice === "code").length;
  const total = reconnus.reduce((somme, { indice }) => somme + SURETE[indice], 0);
  const indice = `${surs} colonne(s) sur ${reconnus.length} reconnue(s) au code de leur en-tête`;
  return { region: "modules", indice, confiance: part(total, reconnus.length) };
}

/** The modules that weigh something, where the sheet has coefficients. */
function coefficientsDe(disposition: Disposition): IndiceRegion | null {
  const lignes = lignesDeCoefficients(disposition);
  const { modules } = disposition;
  if (lignes.length === 0) return null;
  const peses = modules.filter(({ coefficients }) =>
    [...coefficients.values()].some(({ valeur }) => valeur !== null)
  ).length;
  const indice = `ligne(s) ${lignes.map((ligne) => ligne + 1).join(", ")} : ${peses} module(s) sur ${modules.length}`;
  return { region: "coefficients", indice, confiance: part(peses, modules.length) };
}

/** The rows of students, among them and those left out between them because nobody could be read there. */
function etudiantsDe({ feuille, etudiants, laissees }: Disposition): IndiceRegion {
  const [premiere, derniere] = [etudiants[0]!, etudiants.at(-1)!];
  const douteuses = laissees.filter(
    ({ sens, index, raison }) =>
      sens === "ligne" && index > premiere && index < derniere && DOUTEUSES.includes(raison)
  ).length;
  const lignes = `lignes ${feuille.ligne + premiere + 1} à ${feuille.ligne + derniere + 1}`;
  const indice = `${lignes} : ${etudiants.length} étudiant(s)`;
  const confiance = part(etudiants.length, etudiants.length + douteuses);
  return { region: "etudiants", indice, confiance };
}

const DOUTEUSES = ["texte sans note", "notes sans nom"];

function part(expliquees: number, toutes: number): number {
  return toutes === 0 ? 0 : expliquees / toutes;
}
