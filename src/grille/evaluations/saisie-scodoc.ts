import type { Feuille, Valeur } from "../../classeur";
import { sansAccents } from "../../maquette";
import { estVide, lireNombre } from "../cellule/cellule";
import { libelle } from "../cellule/libelle";
import type { EvaluationDeFeuille } from "../disposition/disposition";
import { moduleCite } from "./feuille-de-module";

/** Its header is under a few lines that say of what the marks are. */
const LIGNES_EXPLOREES = 40;
const IDENTIFIANT = /^!\s*(\d*)$/;
const NOTE_SUR = /^NOTES? SUR (\d+)$/;
const COEFFICIENT = /\bCOEF\D*(\d+(?:[.,]\d+)?)?/;

/**
 * ScoDoc's form to type one evaluation, in the words of a grid: the numbers of its students lose their « ! », and its
 * column « Note sur 40 » is named after the module of which the lines above speak. `null` for any other sheet.
 */
export function traduireSaisie(
  feuille: Feuille
): { readonly feuille: Feuille; readonly evaluation: EvaluationDeFeuille } | null {
  const { cellules } = feuille;
  const entete = cellules.slice(0, LIGNES_EXPLOREES).findIndex(estEntete);
  if (entete < 0) return null;
  const dessus = cellules.slice(0, entete);
  const textes = [...dessus.flat(), feuille.nom].filter((valeur) => typeof valeur === "string");
  const code = moduleCite(textes);
  if (code === null) return null;
  const identifiants = cellules[entete]!.findIndex(estIdentifiant);
  const [, cle] = IDENTIFIANT.exec(String(cellules[entete]![identifiants]).trim())!;
  return {
    feuille: {
      ...feuille,
      cellules: cellules.map((ligne, l) => {
        if (l < entete) return ligne;
        return ligne.map((valeur, c) => {
          if (c === identifiants) return l === entete ? "etudid" : sansMarque(valeur);
          return l === entete ? titre(valeur, code) : valeur;
        });
      }),
    },
    evaluation: { cle: cle || feuille.nom, nom: feuille.nom, poids: poidsEcrit(dessus) },
  };
}

function estEntete(ligne: readonly Valeur[]): boolean {
  return (
    ligne.some(estIdentifiant) && ligne.some((valeur) => NOTE_SUR.test(libelle(String(valeur))))
  );
}

function estIdentifiant(valeur: Valeur): boolean {
  return typeof valeur === "string" && IDENTIFIANT.test(valeur.trim());
}

function sansMarque(valeur: Valeur): Valeur {
  const trouve = typeof valeur === "string" ? IDENTIFIANT.exec(valeur.trim()) : null;
  return trouve && trouve[1] !== "" ? Number(trouve[1]) : valeur;
}

/** « Note sur 40 » is « R3.01 sur 40 ». */
function titre(valeur: Valeur, code: string): Valeur {
  const trouve = NOTE_SUR.exec(libelle(String(valeur)));
  return trouve ? `${code} sur ${trouve[1]!}` : valeur;
}

/** « Coef. de l’évaluation : 2 », in one cell or in two; `null` when no line says it. */
function poidsEcrit(lignes: readonly (readonly Valeur[])[]): number | null {
  for (const ligne of lignes) {
    const ecrites = ligne.filter((valeur) => !estVide(valeur));
    const place = ecrites.findIndex((valeur) => COEFFICIENT.test(sansAccents(String(valeur))));
    if (place < 0) continue;
    const [, dedans] = COEFFICIENT.exec(sansAccents(String(ecrites[place])))!;
    const poids = lireNombre(dedans ?? String(ecrites[place + 1] ?? ""));
    if (poids !== null && poids >= 0) return poids;
  }
  return null;
}
