import type { Feuille, Formule, Valeur } from "../../src/classeur";
import { delibererFeuilles, planDe } from "../../src/deliberation";
import { expliquer, jury, moyenneUe, noteRequise } from "../../src/functions/functions";
import { CATALOGUE } from "../../src/maquette";
import {
  ATTENTE,
  deliberer,
  etablirBilan,
  issueRcue,
  issueUe,
  mettreALEchelle,
  REGLAGES,
} from "../../src/reglement";
import { NIVEAUX } from "../../src/risque";
import { coutDUnClic } from "../../test/excel/cout";
import { aLaMain } from "./a-la-main";
import { boucleNue } from "./boucle-nue";
import { lectureDUneAnnee } from "./lecture";
import { fois, medianes, ms, tableau } from "./mesure";
import { feuilles, PREMIERE_COLONNE, PREMIERE_LIGNE, programme, tirerNotes } from "./promotion";
import { risqueDeLaClasse } from "./risque";

/*
 * `npm run bench`: the core beside hand-written loops that give the same results in the same run, as ratios. Each pair
 * is first checked to agree. Medians; the machine's own noise is in them.
 */
const TAILLES = [50, 500, 5_000, 50_000];
const CODES = ["", "ADM", "CMP", "AJ", "ATT"];
const { structure, modules } = programme();
const OPTIONS = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-07-03" };

const essais = (etudiants: number): number =>
  Math.max(7, Math.min(200, Math.round(100_000 / etudiants)));

function moyennesEtCodes(): void {
  console.log(
    "\n(a) moyennes et codes, (b) délibérations entières, à côté d’une boucle nue sur tableaux typés"
  );
  const lignes = [
    ["étudiants", "boucle nue", "(a)", "(a)/nue", "(b)", "(b)/(a)", "étudiants/s (b)"],
  ];
  for (const n of TAILLES) {
    const notes = mettreALEchelle(n, modules.length, tirerNotes(n, modules.length));
    const situations = Array.from({ length: n }, () => ({
      statut: "inscrit" as const,
      s1s2: true,
    }));
    verifierCodes(n);
    const [nue, a, b] = medianes(
      essais(n),
      () => boucleNue(notes, structure),
      () => etablirBilan(notes, structure, REGLAGES),
      () => deliberer(etablirBilan(notes, structure, REGLAGES), situations)
    ) as [number, number, number];
    lignes.push([
      String(n),
      ms(nue),
      ms(a),
      fois(a, nue),
      ms(b),
      fois(b, a),
      Math.round((1000 * n) / b).toString(),
    ]);
  }
  console.log(tableau(lignes));
}

function verifierCodes(n: number): void {
  const notes = mettreALEchelle(n, modules.length, tirerNotes(n, modules.length));
  const nue = boucleNue(notes, structure);
  const bilan = etablirBilan(notes, structure, REGLAGES);
  const autres =
    bilan.rangsUe.findIndex((_, k) => issueUe(bilan, k).code !== CODES[nue.codes[k]!]) +
    bilan.rangsRcue.findIndex((_, k) => issueRcue(bilan, k).code !== CODES[nue.codesRcue[k]!]);
  if (autres !== -2) throw new Error("La boucle nue et le cœur ne donnent pas les mêmes codes.");
}

function desCellulesAuPlan(): void {
  console.log(
    "\n(c) des cellules brutes au plan d’écriture, à côté du même chemin écrit à la main"
  );
  const lignes = [["étudiants", "à la main", "(c)", "(c)/main", "étudiants/s"]];
  for (const n of TAILLES) {
    const classeur = feuilles(n);
    verifierLignes(
      aLaMain(classeur, structure),
      planDe(delibererFeuilles(classeur, OPTIONS)).feuilles[0]!.cellules,
      tirerNotes(n, modules.length)
    );
    const [main, c] = medianes(
      Math.min(40, essais(n)),
      () => aLaMain(classeur, structure),
      () => planDe(delibererFeuilles(classeur, OPTIONS))
    ) as [number, number];
    lignes.push([String(n), ms(main), ms(c), fois(c, main), Math.round((1000 * n) / c).toString()]);
  }
  console.log(tableau(lignes));
}

/** The hand-written way knows no odds: of a student who awaits a mark, level and reasons of risk are not compared. */
function verifierLignes(
  attendues: readonly (readonly (Valeur | Formule)[])[],
  cellules: readonly (readonly (Valeur | Formule)[])[],
  notes: Float64Array
): void {
  attendues.forEach((attendue, i) => {
    const siennes = notes.subarray(i * modules.length, (i + 1) * modules.length);
    const niveau = attendue.findIndex((valeur) => NIVEAUX.some((connu) => connu === valeur));
    const passees = siennes.includes(ATTENTE) ? [niveau, niveau + 1] : [];
    const ecrite = cellules[i + 7]!;
    const c = attendue.findIndex(
      (valeur, k) => !passees.includes(k) && JSON.stringify(valeur) !== JSON.stringify(ecrite[k])
    );
    if (c >= 0 || attendue.length !== ecrite.length)
      throw new Error(
        `Étudiant ${i}, colonne ${c} : ${JSON.stringify(attendue[c])} ≠ ${JSON.stringify(ecrite[c])}`
      );
  });
}

function fonctionsPersonnalisees(): void {
  console.log("\n(d) une formule pour toute une classe, en millisecondes (médiane)");
  const lignes = [["étudiants", "BUT.JURY", "BUT.MOYENNE.UE", "BUT.NOTE.REQUISE", "BUT.EXPLIQUER"]];
  for (const n of [50, 500, 5_000]) {
    const [impair, pair] = feuilles(n).map((feuille, f) => blocs(feuille, f));
    const moyennes = moyenneUe(impair!.notes, impair!.coefficients);
    const temps = medianes(
      Math.min(60, essais(n)),
      () => jury(impair!.notes, impair!.coefficients, pair!.notes, pair!.coefficients),
      () => moyenneUe(impair!.notes, impair!.coefficients),
      () => noteRequise(impair!.notes, impair!.coefficients),
      () => expliquer(moyennes, moyennes)
    );
    lignes.push([String(n), ...temps.map(ms)]);
  }
  console.log(tableau(lignes));
}

/** The marks and the coefficients of one sheet, as ranges given to a function. */
function blocs({ cellules }: Feuille, f: number): { notes: Valeur[][]; coefficients: Valeur[][] } {
  const fin = cellules[0]!.length - (f === 0 ? 1 : 0);
  const colonnes = (lignes: readonly (readonly Valeur[])[]) =>
    lignes.map((ligne) => ligne.slice(PREMIERE_COLONNE, fin));
  return {
    notes: colonnes(cellules.slice(PREMIERE_LIGNE)),
    coefficients: colonnes(cellules.slice(2, PREMIERE_LIGNE)),
  };
}

async function surLeFil(): Promise<void> {
  console.log("\n(e) un clic dans Excel : requêtes et octets, par la bibliothèque de Microsoft");
  const lignes = [
    [
      "étudiants",
      "requêtes",
      "octets",
      "lecture et écriture nues",
      "rapport",
      "plus grosse requête",
    ],
  ];
  for (const n of [50, 500, 5_000]) {
    const { requetes, octets, nu, plusGrosse } = await coutDUnClic(n);
    lignes.push([
      String(n),
      String(requetes),
      String(octets),
      String(nu),
      fois(octets, nu),
      String(plusGrosse),
    ]);
  }
  console.log(tableau(lignes));
}

async function main(): Promise<void> {
  moyennesEtCodes();
  desCellulesAuPlan();
  fonctionsPersonnalisees();
  risqueDeLaClasse();
  await surLeFil();
  await lectureDUneAnnee();
}

void main();
