import type { Classeur, Feuille, Valeur } from "../../src/classeur";
import { calculerDecisions, type Deliberation } from "../../src/deliberation";
import { ouvrirFichier } from "../../src/hors-ligne";
import { CATALOGUE } from "../../src/maquette";
import { DECISIONS } from "../../src/restitution";
import { feuilleSimple } from "../classeur.contrat";
import { ClasseurMemoire } from "../classeur.memoire";
import { partiesDe, zipper } from "../hors-ligne/paquet-essai";
import type { Annee, Saisie } from "./fichiers";

/** How the years of a promotion follow one another. */
export interface Chaine {
  /** The workbook of a year; between two years it is closed, and what it wrote is all that is left. */
  readonly ouvrir: (feuilles: readonly Feuille[]) => Promise<Classeur>;
  /** Closes a workbook and opens it again. */
  readonly rouvrir: (classeur: Classeur) => Classeur;
}

export const EN_MEMOIRE: Chaine = {
  ouvrir: async (feuilles) => new ClasseurMemoire(feuilles),
  rouvrir: (classeur) => classeur,
};

/** Real .xlsx bytes: written to a file, and read again from it each time. */
export const EN_FICHIERS: Chaine = {
  ouvrir: async (feuilles) => {
    const fichier = ouvrirFichier(zipper(partiesDe([{ nom: "Vide", xml: "<sheetData/>" }])));
    await fichier.ecrire({
      feuilles: feuilles.map(({ nom, cellules }) => feuilleSimple(nom, cellules)),
    });
    return fichier;
  },
  rouvrir: (classeur) => ouvrirFichier((classeur as ReturnType<typeof ouvrirFichier>).octets()),
};

const PREMIERE_RENTREE = 2023;

/**
 * Decides the years of a promotion one after the other, the jury writing in `Décisions` between two calculations. All
 * that a year knows of those before it is what the workbooks of the year just before hold, grids and all: nothing is typed
 * again.
 * @returns what each year came to, by its name
 */
export async function derouler(
  annees: readonly Annee[],
  chaine: Chaine
): Promise<Map<string, Deliberation>> {
  const deliberations = new Map<string, Deliberation>();
  let anteriorite: readonly Feuille[] = [];
  for (const rang of new Set(annees.map((annee) => annee.rang))) {
    const laissees: Feuille[] = [];
    for (const annee of annees.filter((une) => une.rang === rang)) {
      const { deliberation, feuilles } = await decider(annee, anteriorite, chaine);
      deliberations.set(annee.nom, deliberation);
      laissees.push(...feuilles);
    }
    anteriorite = laissees;
  }
  return deliberations;
}

async function decider(
  { feuilles, rang, reglages, jury }: Annee,
  anteriorite: readonly Feuille[],
  { ouvrir, rouvrir }: Chaine
): Promise<{ deliberation: Deliberation; feuilles: readonly Feuille[] }> {
  const date = `${PREMIERE_RENTREE + rang}-07-03`;
  const options = { maquettes: CATALOGUE, reglages, date };
  let classeur = await ouvrir(feuilles);
  let deliberation = await calculerDecisions(classeur, { ...options, anteriorite });
  classeur = rouvrir(classeur);
  if (jury.length > 0) {
    const decisions = (await classeur.lire()).find(({ nom }) => nom === DECISIONS)!;
    const ecrites = ecrireDuJury(decisions, jury);
    await classeur.ecrire({ feuilles: [feuilleSimple(DECISIONS, ecrites)] });
    // A second click: what was copied from the earlier workbooks is all that it needs of them.
    deliberation = await calculerDecisions(classeur, options);
    classeur = rouvrir(classeur);
  }
  return { deliberation, feuilles: await classeur.lire() };
}

/** The cells of `Décisions` once the jury has typed in them, as a person does. */
function ecrireDuJury({ cellules }: Feuille, jury: readonly Saisie[]): Valeur[][] {
  const ecrites = cellules.map((ligne) => [...ligne]);
  const entete = ecrites.findIndex((ligne) => ligne.includes("N°"));
  for (const { numero, colonne, valeur } of jury) {
    const ligne = ecrites.find((une, l) => l > entete && String(une[0]) === numero);
    const c = ecrites[entete]!.indexOf(colonne);
    if (!ligne || c < 0) throw new Error(`No cell for ${numero}, « ${colonne} »`);
    ligne[c] = valeur;
  }
  return ecrites;
}
