import { estVide } from "../grille";
import { codeUe, lireCodeUe } from "../maquette";
import { compterEcts, estAcquis, type CodeUe } from "../reglement";
import { type Bloc, valeurDe } from "./blocs";
import { codeInconnu, lireCode } from "./codes";
import { refuser } from "./erreurs";
import { exigerUneLigne } from "./formes";
import { citer, lireLigneDeNombres, ou } from "./nombres";

/**
 * ECTS acquired with the UE (4.3, 4.6), students × 1. A blank decision acquires nothing yet. With the codes of the UE,
 * the columns of one UE, from several years, are one UE: acquired once, it is acquired for good, and counts once.
 */
export function ectsAcquis(decisions: Bloc, ects: Bloc, ues: Bloc | null): unknown[][] {
  exigerUneLigne(ects, decisions);
  const credits = lireLigneDeNombres(ects, decisions.colonnes, "Donnez les ECTS de chaque UE.");
  const essais = ues === null ? credits.map((_, j) => [j]) : colonnesParUe(ues, decisions);
  return decisions.cellules.map((ligne, i) => {
    const codes = credits.map((_, j) => lireCode(valeurDe(ligne[j])));
    const inconnu = codes.indexOf(null);
    if (inconnu >= 0) return [codeInconnu(decisions, i, inconnu)];
    const retenues = essais.map((colonnes) => acquisition(colonnes, codes as CodeUe[]));
    return [
      compterEcts(retenues.map((j) => ({ semestre: 1, ects: credits[j]!, decision: codes[j]! })))
        .total,
    ];
  });
}

/** Among the columns of one UE, the first that acquires it; without any, the first. */
function acquisition(colonnes: readonly number[], codes: readonly CodeUe[]): number {
  return colonnes.find((j) => estAcquis(codes[j]!)) ?? colonnes[0]!;
}

/** The columns of each UE. */
function colonnesParUe(ues: Bloc, decisions: Bloc): number[][] {
  exigerUneLigne(ues, decisions);
  const parUe = new Map<string, number[]>();
  for (let j = 0; j < ues.colonnes; j++) {
    const ue = nomDe(ues, j);
    parUe.set(ue, [...(parUe.get(ue) ?? []), j]);
  }
  return [...parUe.values()];
}

/** `UE31`, however it is spelled. Another text is refused: two spellings of one UE would count it twice. */
function nomDe(ues: Bloc, j: number): string {
  const valeur = valeurDe(ues.cellules[0]![j]);
  const lu = lireCodeUe(String(valeur));
  if (lu) return codeUe(lu.semestre, lu.competence);
  const faute = estVide(valeur)
    ? "la cellule est vide"
    : `${citer(valeur)} n’est pas le nom d’une UE`;
  return refuser(`${ou(ues, 0, j)} : ${faute}. Donnez le nom seul, un par colonne, comme UE31.`);
}
