import { etablirBilan, REGLAGES, type Dossier, type Moyenne, type Structure } from "../reglement";
import { proposition } from "../restitution";
import type { Bloc } from "./blocs";
import { exigerAutantDUe, exigerMemesEtudiants, exigerUnCoefficientParModule } from "./formes";
import { lireNotes } from "./notes";
import { delibererLaClasse, signaler } from "./resultats";
import { lireUes, structureDUneAnnee, uesDeLaColonne } from "./structures";

/** For each competence, a mean and a code under each of these. */
const UNITES = ["UE impaire", "UE paire", "RCUE"];
const PAR_COMPETENCE = 2 * UNITES.length;
const DE_LANNEE = ["RCUE ≥ 10", "RCUE < 8", "Proposition", "Passage"];

/** A whole year, from the marks to the passage (4.3 to 4.5): a header, then one row per student, in the given order. */
export function tableDuJury(
  notesImpair: Bloc,
  coefficientsImpair: Bloc,
  notesPair: Bloc,
  coefficientsPair: Bloc
): unknown[][] {
  exigerMemesEtudiants(notesImpair, notesPair);
  exigerUnCoefficientParModule(notesImpair, coefficientsImpair);
  exigerUnCoefficientParModule(notesPair, coefficientsPair);
  exigerAutantDUe(coefficientsImpair, coefficientsPair);
  const structure = structureDUneAnnee(
    lireUes(coefficientsImpair, 0, 1),
    lireUes(coefficientsPair, notesImpair.colonnes, 2)
  );
  const { notes, illisibles } = lireNotes(notesImpair, notesPair);
  const dossiers = delibererLaClasse(etablirBilan(notes, structure, REGLAGES));
  const lignes = signaler(dossiers.map(ligneDe), illisibles, (colonne) =>
    cellulesTouchees(structure, colonne)
  );
  return [entete(structure.rcues.length), ...lignes];
}

/** One title per column, all different, so that a table or a search can be built on them. */
function entete(competences: number): string[] {
  const numeros = Array.from({ length: competences }, (_, j) => j + 1);
  const colonnes = numeros.flatMap((numero) =>
    UNITES.flatMap((unite) => [`${unite} ${numero}`, `${unite} ${numero} code`])
  );
  return [...colonnes, ...DE_LANNEE];
}

function ligneDe(dossier: Dossier): unknown[] {
  const { ues, rcues, compte } = dossier;
  const ligne: unknown[] = [];
  rcues.forEach((rcue, r) => {
    for (const { moyenne, decision } of [ues[r]!, ues[rcues.length + r]!, rcue])
      ligne.push(affichee(moyenne), decision);
  });
  ligne.push(compte.a10, compte.sous8, proposition({ dossier }), dossier.annee.passage);
  return ligne;
}

/** A mean as it is displayed and compared: rounded to the hundredth. */
function affichee({ centiemes }: Moyenne): number | string {
  return centiemes === null ? "" : centiemes / 100;
}

/** The cells of a row that depend on a column of marks: its UE, their RCUE, and the year. */
function cellulesTouchees({ ues, rcues }: Structure, colonne: number): number[] {
  const deLannee = rcues.length * PAR_COMPETENCE;
  const unites = uesDeLaColonne(ues, colonne).flatMap((u) => {
    const debut = (u % rcues.length) * PAR_COMPETENCE;
    const ue = debut + (u < rcues.length ? 0 : 2);
    return [ue, ue + 1, debut + 4, debut + 5];
  });
  return unites.length === 0 ? [] : [...unites, ...DE_LANNEE.map((_, j) => deLannee + j)];
}
