import { anneeDe } from "../../reglement";
import type { Disposition } from "../disposition/disposition";
import { resoudreUe } from "../disposition/semestre";
import type { FeuilleAnterieure } from "../types";
import { anneeCitee, anneeNommee } from "./annee-universitaire";
import { composer } from "./composition";
import { lireIntitule, type ColonneNommee, type Intitule } from "./intitules";
import type { Tableau } from "./tableau";

/**
 * The results of earlier years that a sheet shows for each student: means of UE, with the codes beside them.
 * @param retenir which years of the BUT are earlier ones.
 */
export function tableauDe(
  disposition: Disposition,
  retenir: (anneeBut: number) => boolean
): Tableau {
  const { feuille, identite, semestre, etudiants, ects } = disposition;
  const { numeros, nom, prenom, complet, s1s2 } = identite;
  const composition = composer(colonnesNommees(disposition), (ue) => resoudreUe(ue, semestre));
  const { ues, rcues, annees, dispenses, incertaines } = composition;
  return {
    feuille,
    identite: { numeros: numeros.map(({ colonne }) => colonne), nom, prenom, complet },
    ...{ s1s2, lignes: etudiants, dispenses, origines: null, incertaines, ects },
    ues: ues.filter(({ ue }) => retenir(anneeDe(ue.semestre))),
    rcues: rcues.filter(({ anneeBut }) => retenir(anneeBut)),
    annees: annees.filter(({ anneeBut }) => retenir(anneeBut)),
    annee: anneeNommee(feuille.nom) ?? anneeDesTitres(disposition),
  };
}

/** Means where the grid's reader found them; codes, ECTS and RCUE by their own headers. */
function colonnesNommees(disposition: Disposition): ColonneNommee[] {
  const { feuille, entete, identite, modules, moyennes } = disposition;
  const parColonne = new Map(moyennes.map(({ colonne, ue }) => [colonne, ue]));
  const prises = new Set([
    ...modules.map(({ colonne }) => colonne),
    ...identite.numeros.map(({ colonne }) => colonne),
    ...[identite.nom, identite.prenom, identite.complet, identite.groupe, identite.statut],
  ]);
  const lignes = lignesDEntete(disposition);
  return feuille.cellules[entete]!.flatMap((_, colonne): ColonneNommee[] => {
    const textes = lignes.map((l) => String(feuille.cellules[l]![colonne])).filter((t) => t !== "");
    const annee = textes.map(anneeCitee).find((citee) => citee !== null) ?? null;
    const ue = parColonne.get(colonne);
    if (ue) return [{ grandeur: "moyenne", objet: { genre: "ue", ue }, colonne, annee }];
    if (prises.has(colonne)) return [];
    const intitule = textes.map(lireIntitule).find((lu) => lu && !estMoyenneDUe(lu));
    return intitule ? [{ ...intitule, colonne, annee }] : [];
  });
}

function estMoyenneDUe({ grandeur, objet }: Intitule): boolean {
  return grandeur === "moyenne" && objet?.genre === "ue";
}

/** The rows of codes and of labels, and those under them down to the first student. */
function lignesDEntete({ entete, identite, etudiants }: Disposition): number[] {
  const debut = Math.min(entete, identite.ligne);
  const fin = Math.min(etudiants[0]!, Math.max(entete, identite.ligne) + HAUTEUR);
  return Array.from({ length: Math.max(0, fin - debut) }, (_, k) => debut + k);
}

/** Titles and codes stand on at most so many rows. */
const HAUTEUR = 3;

function anneeDesTitres({ feuille, entete }: Disposition): string | null {
  const titres = feuille.cellules
    .slice(0, entete)
    .flatMap((ligne) => ligne.filter((v) => v !== ""));
  return titres.map((titre) => anneeCitee(String(titre))).find((citee) => citee !== null) ?? null;
}

const DE_RECAPITULATIF: ReadonlySet<string> = new Set(["rang", "moyenne générale"]);

/** A sheet with modules, a rank or a general mean comes from another system; the others were typed for this. */
export function genreDe({ modules, laissees }: Disposition): FeuilleAnterieure["genre"] {
  const classe = laissees.some(({ raison }) => DE_RECAPITULATIF.has(raison));
  return modules.length > 0 || classe ? "recapitulatif" : "large";
}
