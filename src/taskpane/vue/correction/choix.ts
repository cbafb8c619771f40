import { lettres } from "../../../adresse";
import type { Choix, ChoixDeModule } from "../../lecture/choix";
import type { LectureFeuille } from "../../lecture/lecture";
import { COMPLEMENTS, enTeteDeMoyenne, IDENTITE } from "../../lecture/tel-que-lu";
import type { TextesDesCorrections } from "../../textes/lecture";
import { groupe, options, type Option } from "./options";

/** Value of what is not to be read: a sheet, or a column. */
export const ECARTEE = "ecartee";

/** A list that is longer is no list to choose from. */
const COLONNES = 300;
const SEMESTRES = [1, 2, 3, 4, 5, 6];

/** What a sheet can be. */
export function choixDeFeuille(mots: TextesDesCorrections): HTMLElement[] {
  const semestres = SEMESTRES.map((s): Option => [String(s), mots.semestre(s)]);
  return options([...semestres, [ECARTEE, mots.nePasLire]]);
}

/** What a column can be: the header that says so, or nothing that is read. */
export function choixDeRole({ modules, ues }: Choix, mots: TextesDesCorrections): HTMLElement[] {
  const enTetes = (textes: readonly string[]): Option[] => textes.map((texte) => [texte, texte]);
  const { groupes, nePasLire } = mots;
  return [
    groupe(groupes.modules, modules.map(nommer)),
    groupe(groupes.moyennes, enTetes(ues.map(enTeteDeMoyenne))),
    groupe(groupes.identite, enTetes(IDENTITE)),
    groupe(groupes.autres, [...enTetes(COMPLEMENTS), [ECARTEE, nePasLire]]),
  ];
}

/** `R3.01 Droit`; a title that is the code is not told twice. */
function nommer({ code, intitule }: ChoixDeModule): Option {
  return [code, intitule === null || intitule === code ? code : `${code} ${intitule}`];
}

/** The columns of a sheet, by their letter and their header. */
export function colonnesDe(feuille: LectureFeuille | undefined): HTMLElement[] {
  const { colonne = 0, colonnes = 0 } = feuille?.taille ?? {};
  const ecrits = new Map(feuille?.grille?.colonnes.map((une) => [une.colonne, une.ecrit]));
  const toutes = Array.from({ length: Math.min(COLONNES, colonnes) }, (_, c): Option => {
    const ecrit = ecrits.get(colonne + c) ?? "";
    const lettre = lettres(colonne + c);
    return [String(colonne + c), ecrit === "" ? lettre : `${lettre} · ${ecrit}`];
  });
  return options(toutes);
}
