import type { Valeur } from "../../classeur";
import { autres, DEFINITIONS, libelleDe, type Reglages } from "../../reglement";
import { enFrancais } from "../dates";
import { programmeDe } from "../decisions/en-tetes";
import { enUnMot, type LigneSaisie } from "../decisions/ligne-saisie";
import { texte } from "../decisions/titres";
import { codesDe, comparerCodes, type Codes } from "../differences";
import { estDefaut } from "../reglages/libelles";
import type { Fiche, Resultats } from "../types";
import { COLONNES } from "./titres";

/** Excel holds 32,767 characters in a cell. */
const LONGUEUR_MAX = 32_000;

/** One calculation, as the log tells it, by header. */
export function entree(resultats: Resultats): ReadonlyMap<string, Valeur> {
  const { promotion, bilan, fiches, reglages, date } = resultats;
  const feuilles = promotion.feuilles.map(({ nom }) => nom).join(", ");
  const { nombre, detail } = changements(resultats);
  return new Map<string, Valeur>([
    [COLONNES.date, enFrancais(date)],
    [
      COLONNES.calcul,
      `BUT${bilan.structure.annee} · ${feuilles} · ${fiches.length} ${fiches.length > 1 ? "étudiants" : "étudiant"}`,
    ],
    [COLONNES.programme, programmeDe(resultats)],
    [COLONNES.reglages, reglagesChoisis(reglages)],
    [COLONNES.nombre, nombre],
    [COLONNES.detail, detail],
  ]);
}

/** The settings that are not the defaults. */
function reglagesChoisis(reglages: Reglages): string {
  const choisis = DEFINITIONS.filter((definition) => !estDefaut(definition, reglages));
  if (choisis.length === 0) return "par défaut";
  return choisis.map((d) => `${d.nom} : ${libelleDe(d, reglages)}`).join(" · ");
}

/** Whose codes are not those that the `Décisions` sheet showed, and which. */
function changements({ fiches, saisies }: Resultats): { nombre: Valeur; detail: string } {
  const { connues, parEtudiant } = saisies;
  if (!connues) return { nombre: "", detail: "premier calcul" };
  const { etudiants } = comparerCodes(
    fiches.map((fiche, i) => {
      const saisie = parEtudiant[i];
      const { etudiant } = fiche;
      const apres = codesAMontrer(fiche, saisie);
      return { etudiant, avant: saisie && codesMontres(saisie, apres.keys()), apres };
    })
  );
  const phrases = etudiants.map(({ etudiant: { numero, nom, prenom }, phrase }) => {
    const identite = [numero ?? "", nom, prenom].filter((mot) => mot !== "").join(" ");
    return `${identite} : ${phrase}`;
  });
  const nouveaux = fiches.filter((_, i) => !parEtudiant[i]).length;
  if (nouveaux > 0)
    phrases.push(nouveaux > 1 ? `${nouveaux} étudiants nouveaux` : "1 étudiant nouveau");
  return { nombre: etudiants.length, detail: enUneCellule(phrases) };
}

/** The codes that the old sheet shows: for the year, what the jury had decided when it was written, else the proposal. */
function codesMontres(saisie: LigneSaisie, cles: Iterable<string>): Codes {
  const codes = new Map<string, string>();
  for (const cle of cles) {
    const titre = TITRES[cle] ?? `${cle} code`;
    if (saisie.a(titre)) codes.set(cle, texte(saisie.lire(titre)));
  }
  const { anneeDavant } = saisie;
  return anneeDavant === "" ? codes : codes.set("année", anneeDavant);
}

const TITRES: Readonly<Record<string, string>> = { année: "Proposition", passage: "Passage" };

/** The codes of this calculation; for the year, what the jury typed, be it possible or not. */
function codesAMontrer(fiche: Fiche, saisie: LigneSaisie | undefined): Codes {
  const annee = enUnMot(saisie?.decision ?? "");
  return new Map([...codesDe(fiche), ...(annee === "" ? [] : [["année", annee] as const])]);
}

/** One line for each, as many as the cell holds; then how many are left out. */
function enUneCellule(phrases: readonly string[]): string {
  let texte = "";
  for (const [i, phrase] of phrases.entries()) {
    if (texte.length + phrase.length > LONGUEUR_MAX)
      return `${texte}\n… et ${autres(phrases.length - i)}`;
    texte += (i === 0 ? "" : "\n") + phrase;
  }
  return texte;
}
