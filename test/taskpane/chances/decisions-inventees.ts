import type { Valeur } from "../../../src/classeur";

/**
 * A `Décisions` sheet of BUT2 of an invented promotion, as the program leaves it, all but its means: the odd UE go from 6
 * to 14, the even ones are 2 + 0.7 × odd, give or take 1.7: from −2 to 2 for the semester, 0.8 more for one of the UE.
 */
export function decisionsInventees(etudiants: number, premier = 22100000): Valeur[][] {
  const entete = ["N°", "Nom", "Prénom", "UE31", "UE32", "UE41", "UE42"];
  const jury = ["Décision du jury", "Motif du jury", "Décision retenue"];
  const lignes = Array.from({ length: etudiants }, (_, i): Valeur[] => {
    const base = 7 + (6 * i) / Math.max(1, etudiants - 1);
    const semestre = [-2, 2, 0.7, -0.7][i % 4]!;
    const propre = i % 8 < 4 ? 0.8 : -0.8;
    const impair = [base - 1, base + 1];
    const pair = impair.map((m, c) => 2 + 0.7 * m + semestre + (c === 0 ? propre : -propre));
    const moyennes = [...impair, ...pair].map((m) => Math.round(100 * m) / 100);
    return [String(premier + i), `NOM${i}`, "Lou", ...moyennes, "", "", "ADM"];
  });
  const titres = [...entete, ...jury];
  const titre = titres.map((_, c) => (c === 0 ? "Décisions — promotion inventée" : ""));
  return [titre, titres, ...lignes];
}
