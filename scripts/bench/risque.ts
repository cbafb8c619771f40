import {
  ATTENTE,
  deliberer,
  etablirBilan,
  mettreALEchelle,
  REGLAGES,
  type Dossier,
} from "../../src/reglement";
import { evaluerRisque, type Risque } from "../../src/risque";
import { medianes, ms, tableau } from "./mesure";
import { programme, tirerNotes, type Module } from "./promotion";

/** Levels and reasons of a class, then what a card asks for: at the year's end, at mid-year, with half of S4. */
export function risqueDeLaClasse(): void {
  console.log("\n(f) risque d’une classe, en millisecondes (médiane), et ce qu’une fiche demande");
  const lignes = [["étudiants", "moment", "niveaux", "par étudiant", "bornes (1)", "requis (1)"]];
  for (const n of [500, 5_000])
    for (const [moment, connue] of MOMENTS) {
      const dossiers = classe(n, connue);
      const vues = dossiers.map((dossier) => [dossier, dossier.ues, dossier.rcues] as const);
      const evaluer = () => vues.map(([dossier, ues, rcues]) => evaluerRisque(dossier, ues, rcues));
      const fiches = (lire: (risque: Risque) => unknown) => evaluer().slice(0, 50).map(lire);
      const [niveaux, bornes, requis] = medianes(
        7,
        evaluer,
        () => fiches(({ bornes }) => bornes),
        () => fiches(({ requis }) => requis)
      ) as [number, number, number];
      lignes.push([
        ...[String(n), moment, ms(niveaux), `${((1000 * niveaux) / n).toFixed(1)} µs`],
        ...[ms(Math.max(0, bornes - niveaux) / 50), ms(Math.max(0, requis - niveaux) / 50)],
      ]);
    }
  console.log(tableau(lignes));
}

type Connue = (module: Module, rang: number) => boolean;
const MOMENTS: readonly (readonly [string, Connue])[] = [
  ["fin d’année", () => true],
  ["S3 seul", ({ semestre }) => semestre === 3],
  ["S3 et la moitié de S4", ({ semestre }, rang) => semestre === 3 || rang % 2 === 0],
];

function classe(n: number, connue: Connue): Dossier[] {
  const { structure, modules } = programme();
  const points = tirerNotes(n, modules.length).map((note, k) => {
    const rang = k % modules.length;
    return connue(modules[rang]!, rang) ? note : ATTENTE;
  });
  const notes = mettreALEchelle(n, modules.length, points);
  const situations = Array.from({ length: n }, () => ({ statut: "inscrit" as const, s1s2: true }));
  return deliberer(etablirBilan(notes, structure, REGLAGES), situations);
}
