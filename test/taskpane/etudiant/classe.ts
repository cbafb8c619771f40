import type { Feuille, Valeur } from "../../../src/classeur";
import { delibererFeuilles, planAvecSuivi, type Deliberation } from "../../../src/deliberation";
import { CATALOGUE } from "../../../src/maquette";
import { REGLAGES } from "../../../src/reglement";
import { decrireEtudiant } from "../../../src/taskpane/etudiant/decrire";
import type { Changement, EtudiantDecrit, Unite } from "../../../src/taskpane/etudiant/types";
import { ClasseurMontre } from "../classeur-montre";

/**
 * Two competences. R4.03 counts in both UE of S4, beside one module of its own each; all coefficients are 1. Lou has
 * every mark, Ali waits for R4.03, Zoé has no mark at all, Noa has resigned.
 */
export const S3: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "Groupe", "Situation", "R3.01", "R3.02"],
  ["", "", "Coef UE31", "", "", 1, ""],
  ["", "", "Coef UE32", "", "", "", 1],
  [22100101, "MARTIN", "Lou", "A", "", 12, 13],
  [22100102, "PETIT", "Ali", "A", "", 8, 12],
  [22100103, "ROUX", "Zoé", "B", "", "", ""],
  [22100104, "LEROY", "Noa", "B", "DEM", 9, 11],
];
export const S4: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "R4.01", "R4.02", "R4.03", "S1 et S2 validées"],
  ["", "", "Coef UE41", 1, "", 1, ""],
  ["", "", "Coef UE42", "", 1, 1, ""],
  [22100101, "MARTIN", "Lou", 12, 13, 14, "oui"],
  [22100102, "PETIT", "Ali", 10, 12, "", "oui"],
  [22100103, "ROUX", "Zoé", "", "", "", "oui"],
  [22100104, "LEROY", "Noa", "", "", "", "oui"],
];

/** The two sheets, as a workbook. */
export function classeur(s3 = S3, s4 = S4): ClasseurMontre {
  return new ClasseurMontre([
    { nom: "S3", cellules: s3 },
    { nom: "S4", cellules: s4 },
  ]);
}

export function deliberer(feuilles: readonly Feuille[]): Deliberation {
  return delibererFeuilles(feuilles, {
    ...{ maquettes: CATALOGUE, reglages: REGLAGES },
    date: "2026-11-22",
  });
}

export async function classe(s3 = S3, s4 = S4): Promise<Deliberation> {
  return deliberer(await classeur(s3, s4).lire());
}

export function rangDuNom({ promotion }: Deliberation, nom: string): number {
  return promotion.etudiants.findIndex((etudiant) => etudiant.nom === nom);
}

/** The same class after a first calculation, with what the jury typed for a student on `Décisions`. */
export async function avecDecision(
  nom: string,
  decision: string,
  motif: string
): Promise<Deliberation> {
  return taper(nom, { "Décision du jury": decision, "Motif du jury": motif });
}

/** The same, for a UE or an RCUE. */
export async function avecUnite(nom: string, unite: string, code: string): Promise<Deliberation> {
  return taper(nom, { [`${unite} jury`]: code });
}

async function taper(
  nom: string,
  saisies: Readonly<Record<string, string>>
): Promise<Deliberation> {
  const feuilles = await calculees();
  return deliberer(
    feuilles.map((une) => (une.nom === "Décisions" ? avecSaisies(une, nom, saisies) : une))
  );
}

/** The sheets after a calculation: the decisions are written, and the students at risk. */
export async function calculees(): Promise<readonly Feuille[]> {
  const ouvert = classeur();
  await ouvert.ecrire(planAvecSuivi(deliberer(await ouvert.lire())));
  return ouvert.lire();
}

function avecSaisies(
  feuille: Feuille,
  nom: string,
  saisies: Readonly<Record<string, string>>
): Feuille {
  const entete = feuille.cellules.find((ligne) => ligne.includes("Nom"))!;
  const cellules = feuille.cellules.map((ligne) =>
    ligne[1] === nom ? ligne.map((valeur, c) => saisies[String(entete[c])] ?? valeur) : ligne
  );
  return { ...feuille, cellules };
}

/** The card of a student, with marks tried by the names of their modules. */
export function decrire(
  deliberation: Deliberation,
  nom: string,
  essai: Readonly<Record<string, number>> = {}
): EtudiantDecrit {
  const rang = rangDuNom(deliberation, nom);
  const notes = decrireEtudiant(deliberation, rang, new Map()).aEssayer.flatMap((un) => un.notes);
  const colonnes = Object.entries(essai).map(([module, note]) => {
    return [notes.find((une) => une.module === module)!.colonne, note] as const;
  });
  return decrireEtudiant(deliberation, rang, new Map(colonnes));
}

/** A UE or an RCUE of the card, as it is shown. */
export function unite({ presente, essayee }: EtudiantDecrit, nom: string): Unite {
  const unites = (essayee ?? presente).competences.flatMap((une) => une.unites);
  return unites.find((un) => un.nom === nom)!;
}

/** `RCUE 1 : ATT → CMP`, `proposition : en attente → ADM` */
export function enMots(changements: readonly Changement[]): string[] {
  return changements.map(({ genre, nom, avant, apres }) => {
    const quoi = genre === "moyenne" ? `moyenne ${nom}` : nom || genre;
    return `${quoi} : ${avant} → ${apres}`;
  });
}
