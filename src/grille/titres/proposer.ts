import { lettres } from "../../adresse";
import type { Valeur } from "../../classeur";
import type { ModuleMaquette } from "../../maquette";
import { anneeDe } from "../../reglement";
import { avertissement, citer } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import { cleUsuelle } from "../disposition/module-nomme";
import { EN_TETE_INCONNU, ressembleADesNotes } from "../disposition/laissees";
import type { Offre } from "../programme/coefficients-retenus";
import { cleDe } from "../programme/programme";
import type { Anomalie } from "../types";
import { semestresDesColonnes } from "./semestres";
import { ressemblance } from "./ressemblance";
import { cleTitre } from "./titres";

/** A module of the programme that no sheet has. */
interface Manquant extends ModuleMaquette {
  readonly semestre: number;
}

/** From there on a title is worth proposing; those nearly as near as the nearest are proposed with it. */
const SEUIL = 0.4;
const PRES_DU_MEILLEUR = 0.8;
const AU_PLUS = 4;

/**
 * Columns of marks that are no module of the programme, beside modules of it that have no column: when the header looks
 * like the title, or is that of several, it is proposed, never applied.
 */
export function proposerModules(offre: Offre, annee: number): Anomalie[] {
  const manquants = sansColonne(offre, annee);
  if (manquants.length === 0) return [];
  return offre.dispositions.flatMap((disposition, f) =>
    colonnesInconnues(disposition, f, offre).flatMap(({ colonne, texte, semestre }) => {
      const candidats = manquants.filter(
        (module) => semestre === null || module.semestre === semestre
      );
      const proches = lesPlusProches(texte, candidats);
      if (proches.length === 0) return [];
      const place = { ligne: disposition.entete, colonne };
      const message = proposer(disposition, colonne, texte, proches);
      return [avertissement(disposition.feuille, place, message)];
    })
  );
}

/** The modules that weigh something in the year, and that no column is. */
function sansColonne({ programme, connus }: Offre, annee: number): Manquant[] {
  const presents = new Set(connus.values());
  const manquants = new Map<string, Manquant>();
  for (const { semestre, modules } of programme?.maquette.ues ?? [])
    for (const module of anneeDe(semestre) === annee ? modules : []) {
      const cle = cleDe(semestre, module);
      if (module.coefficient > 0 && !presents.has(cle)) manquants.set(cle, { ...module, semestre });
    }
  return [...manquants.values()];
}

interface ColonneInconnue {
  readonly colonne: number;
  readonly texte: string;
  readonly semestre: number | null;
}

/** Columns whose header says nothing over what may be marks, and those that only weigh something in the grid. */
function colonnesInconnues(
  { feuille, entete, etudiants, laissees, semestre }: Disposition,
  f: number,
  { modules, connus }: Offre
): ColonneInconnue[] {
  const semestres = semestresDesColonnes(feuille, entete, semestre);
  const sansNom = laissees
    .filter(({ sens, raison }) => sens === "colonne" && raison === EN_TETE_INCONNU)
    .map(({ index }) => index)
    .filter((c) =>
      ressembleADesNotes(
        null,
        etudiants.map((l) => feuille.cellules[l]![c]!)
      )
    );
  const horsProgramme = modules
    .filter((module) => !connus.has(module))
    .flatMap(({ sources }) => sources.filter((source) => source.feuille === f))
    .map(({ colonne }) => colonne);
  return [...sansNom, ...horsProgramme].flatMap((colonne) => {
    const texte = enteteDe(feuille.cellules.slice(entete, etudiants[0]), colonne);
    return texte === null ? [] : [{ colonne, texte, semestre: semestres[colonne]! }];
  });
}

/** The first text of a column, from the row of the codes down. */
function enteteDe(lignes: readonly (readonly Valeur[])[], colonne: number): string | null {
  const textes = lignes.map((ligne) => ligne[colonne]);
  const texte = textes.find((valeur) => typeof valeur === "string" && cleTitre(valeur) !== "");
  return typeof texte === "string" ? texte.trim() : null;
}

function lesPlusProches(texte: string, modules: readonly Manquant[]): Manquant[] {
  const notes = modules
    .map((module) => ({ module, note: note(texte, module) }))
    .sort((a, b) => b.note - a.note);
  const meilleure = notes[0]?.note ?? 0;
  if (meilleure < SEUIL) return [];
  return notes
    .filter(({ note }) => note >= PRES_DU_MEILLEUR * meilleure)
    .slice(0, AU_PLUS)
    .map(({ module }) => module);
}

/** A header that has the code somewhere could not be nearer: « Dimensionnement R3.02 ». */
function note(texte: string, { code, intitule }: Manquant): number {
  const mots = texte.split(/\s+/).map(cleUsuelle);
  return mots.includes(cleUsuelle(code)) ? 1 : ressemblance(texte, intitule);
}

function proposer(
  { feuille }: Disposition,
  colonne: number,
  texte: string,
  proches: readonly Manquant[]
): string {
  const nom = `${citer(texte)} (colonne ${lettres(feuille.colonne + colonne)})`;
  const noms = proches.map(({ code, intitule }) => `${code} « ${intitule} »`).join(" ou ");
  const exact = proches.every(({ intitule }) => cleTitre(intitule) === cleTitre(texte));
  const lien = exact ? "est l’intitulé de" : "ressemble à";
  const code = proches.length === 1 ? `${proches[0]!.code}` : "le code du bon module";
  return (
    `${nom} ${lien} ${noms}, sans colonne. ` +
    `Si c’est bien cela, écrivez ${code} en en-tête, ou choisissez-le dans « Corriger la lecture ».`
  );
}
