import type { Feuille, Valeur } from "../../classeur";
import { codeUe } from "../../maquette";
import { estVide } from "../cellule/cellule";
import { libelle } from "../cellule/libelle";
import { resoudreUe } from "../disposition/semestre";
import { anneeDuJour, anneeNommee, jourCalcule } from "./annee-universitaire";
import { composer } from "./composition";
import { lireIntitule } from "./intitules";
import type { Tableau } from "./tableau";

/** The headers by which a sheet of ours is known, and those of the columns that hold results. */
const DU_JURY = ["DECISION DU JURY", "MOTIF DU JURY", "DECISION RETENUE"];
const RESULTATS =
  /^(?:UE\d\d(?: (?:CODE|JURY|ECTS))?|RCUE \d(?: (?:CODE|JURY))?|DECISION (?:DU JURY|RETENUE)|DISPENSES)$/;
/** What stands under the table is no student's. */
const DESSOUS = /^(?:SAISIES|NOTES) CONSERVEES\b/;

/** The header stands under a few lines of titles. */
const LIGNES_EXPLOREES = 20;

/** The name of the sheet that is written anew at each calculation. */
const ECRITE = "Décisions";

/** A `Décisions` sheet that this program wrote, for any year. */
export interface FeuilleDecisions {
  readonly tableau: Tableau;
  /** ISO date of its calculation; empty when somebody took it away. */
  readonly jour: string;
  /** Title of the programme that it names. */
  readonly programme: string | null;
  /** Whether it bears the name of the one that the next calculation writes. */
  readonly reecrite: boolean;
}

/** Finds the table of a sheet that this program wrote; `null` in any other sheet. */
export function trouverDecisions(feuille: Feuille): FeuilleDecisions | null {
  const { cellules } = feuille;
  const entete = cellules.slice(0, LIGNES_EXPLOREES).findIndex(estEntete);
  if (entete < 0) return null;
  const mots = cellules[entete]!.map((valeur) => libelle(String(valeur)));
  const nommees = mots.flatMap((mot, colonne) => {
    const intitule = RESULTATS.test(mot) ? lireIntitule(String(cellules[entete]![colonne])) : null;
    return intitule ? [{ ...intitule, colonne, annee: null }] : [];
  });
  const composition = composer(nommees, (ue) => resoudreUe(ue, null));
  if (composition.ues.length === 0) return null;
  const trouver = (mot: string): number | null => (mots.includes(mot) ? mots.indexOf(mot) : null);
  const titres = cellules
    .slice(0, entete)
    .flatMap((ligne) => ligne.filter((v) => v !== "").map(String));
  const jour = jourCalcule(titres);
  const numero = trouver("N");
  const tableau: Tableau = {
    ...{ feuille, ...composition, lignes: lignesSous(cellules, entete), s1s2: null },
    origines: trouver("ORIGINE DES CODES"),
    identite: {
      numeros: numero === null ? [] : [numero],
      ...{ nom: trouver("NOM"), prenom: trouver("PRENOM"), complet: null },
    },
    ects: ectsDesTitres(titres),
    annee: anneeNommee(feuille.nom) ?? (jour === "" ? null : anneeDuJour(jour)),
  };
  const noms = titres.flatMap((titre) => PROGRAMME.exec(titre.normalize("NFC"))?.[1]?.trim() ?? []);
  const reecrite = feuille.nom.normalize("NFC").trim() === ECRITE;
  return { tableau, jour, programme: noms[0] ?? null, reecrite };
}

/** Sheets are many and wide: the words of a row are only looked at when one of them is there as written. */
function estEntete(ligne: readonly Valeur[]): boolean {
  if (!ligne.some((valeur) => typeof valeur === "string" && valeur.includes("retenue")))
    return false;
  const mots = new Set(ligne.map((valeur) => libelle(String(valeur))));
  return DU_JURY.every((titre) => mots.has(titre));
}

function lignesSous(cellules: Feuille["cellules"], entete: number): number[] {
  const lignes: number[] = [];
  for (let l = entete + 1; l < cellules.length; l++) {
    const premiere = cellules[l]!.find((valeur) => !estVide(valeur));
    if (typeof premiere === "string" && DESSOUS.test(libelle(premiere))) break;
    if (premiere !== undefined) lignes.push(l);
  }
  return lignes;
}

const ECTS_DES_UE = /^ECTS des UE\s*:/;
const UE_ET_ECTS = /\bUE(\d)(\d)\s+(\d+(?:[.,]\d+)?)/g;
const PROGRAMME = /^Décisions\s+—\s+(.+)$/;

/** ECTS of each UE, as the line « ECTS des UE : UE11 6 · UE12 6 » above the table gives them. */
function ectsDesTitres(titres: readonly string[]): Map<string, number> {
  const ecrits = titres.filter((titre) => ECTS_DES_UE.test(titre));
  return new Map(
    ecrits.flatMap((titre) =>
      [...titre.matchAll(UE_ET_ECTS)].map(
        ([, semestre, competence, ects]) =>
          [codeUe(Number(semestre), Number(competence)), Number(ects!.replace(",", "."))] as const
      )
    )
  );
}
