import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Feuille } from "../../src/classeur";
import { lireReglages, REGLAGES, type Reglages } from "../../src/reglement";
import { feuille } from "../classeur.memoire";

/** One year of a promotion, as its folder describes it: see LISEZMOI.md. */
export interface Annee {
  /** `2-but1`; empty for a promotion of one year. */
  readonly nom: string;
  /** The years of one rank are decided at the same time: those who repeat, and those who go on. */
  readonly rang: number;
  readonly feuilles: readonly Feuille[];
  readonly attendu: readonly string[][];
  readonly reglages: Reglages;
  readonly jury: readonly Saisie[];
}

/** What the jury wrote in one cell of `Décisions`. */
export interface Saisie {
  readonly numero: string;
  readonly colonne: string;
  readonly valeur: string;
}

const PROPRES = ["attendu.csv", "jury.csv"];

/** The years of a promotion, in their order: its folders, or itself when it has none. */
export function lireAnnees(dossier: string): Annee[] {
  const sous = readdirSync(dossier, { withFileTypes: true }).filter((un) => un.isDirectory());
  if (sous.length === 0) return [lireAnnee(dossier, "")];
  return sous
    .map(({ name }) => name)
    .sort()
    .map((nom) => lireAnnee(path.join(dossier, nom), nom));
}

function lireAnnee(dossier: string, nom: string): Annee {
  const fichiers = readdirSync(dossier).filter(
    (fichier) => fichier.endsWith(".csv") && !PROPRES.includes(fichier)
  );
  return {
    nom,
    rang: Number.parseInt(nom, 10) || 1,
    feuilles: fichiers
      .sort()
      .map((fichier) =>
        feuille(path.basename(fichier, ".csv"), lireCsv(path.join(dossier, fichier)))
      ),
    attendu: lireCsv(path.join(dossier, "attendu.csv")),
    reglages: reglagesDe(path.join(dossier, "reglages.json")),
    jury: juryDe(path.join(dossier, "jury.csv")),
  };
}

function reglagesDe(fichier: string): Reglages {
  if (!existsSync(fichier)) return REGLAGES;
  const { reglages, refus } = lireReglages(
    JSON.parse(readFileSync(fichier, "utf8")) as Record<string, unknown>
  );
  if (refus.length > 0) throw new Error(`${fichier} : ${refus.join(" ")}`);
  return reglages;
}

function juryDe(fichier: string): Saisie[] {
  if (!existsSync(fichier)) return [];
  return lireCsv(fichier)
    .slice(1)
    .map(([numero, colonne, valeur]) => ({
      numero: numero!,
      colonne: colonne!,
      valeur: valeur!,
    }));
}

/** Rows of one length, as Excel gives them. */
function lireCsv(fichier: string): string[][] {
  const lignes = readFileSync(fichier, "utf8").trimEnd().split(/\r?\n/);
  const cellules = lignes.map((ligne) =>
    ligne.split(";").map((valeur) => valeur.replace(/^"(.*)"$/, "$1"))
  );
  const largeur = Math.max(...cellules.map((ligne) => ligne.length));
  return cellules.map((ligne) => [...ligne, ...new Array<string>(largeur - ligne.length).fill("")]);
}
