import type { Feuille, FeuilleEcrite, Valeur } from "../../src/classeur";
import { lirePromotion } from "../../src/grille";
import { ouvrirFichier } from "../../src/hors-ligne";
import { appliquer } from "../../src/hors-ligne/xlsx/ecriture";
import { archiveNeuve } from "../../src/hors-ligne/xlsx/neuf";
import { Paquet } from "../../src/hors-ligne/xlsx/paquet";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";
import { medianes, ms, tableau } from "./mesure";
import { tirerNotes } from "./promotion";

const TAILLES = [500, 1_000, 2_500, 5_000, 10_000];
/** Columns of marks in each of the two semesters, five UE in each. */
const COLONNES = 30;
const UES = 5;
const OPTIONS = { maquettes: CATALOGUE, reglages: REGLAGES };

/** What it takes to understand a year workbook, its values being in memory, beside the least that any program does. */
export async function lectureDUneAnnee(): Promise<void> {
  console.log(
    "\n(g) lire et comprendre un classeur d’année de 60 colonnes, à côté d’une boucle nue sur ses cellules et de l’ouverture du fichier"
  );
  const lignes = [
    ["étudiants", "boucle nue", "(g)", "(g) par cellule", "(g) mal tenu", "ouvrir le .xlsx"],
  ];
  for (const n of TAILLES) {
    const feuilles = classeurDAnnee(n);
    const malTenues = malTenir(feuilles);
    for (const classeur of [feuilles, malTenues]) verifier(classeur, n);
    const cellules = feuilles.reduce((somme, f) => somme + f.cellules.length * largeur(f), 0);
    const essais = Math.max(5, Math.round(10_000 / n));
    const [nue, lue, mal] = medianes(
      essais,
      () => sommer(feuilles),
      () => lirePromotion(feuilles, OPTIONS),
      () => lirePromotion(malTenues, OPTIONS)
    ) as [number, number, number];
    const parCellule = `${((1e6 * lue) / cellules).toFixed(0)} ns`;
    lignes.push([
      ...[String(n), ms(nue), ms(lue), parCellule, ms(mal)],
      ms(await ouvrir(feuilles)),
    ]);
  }
  console.log(tableau(lignes));
}

/** Two sheets: titles, a row of UE over their modules, codes, coefficients, then the students. */
function classeurDAnnee(etudiants: number): Feuille[] {
  const notes = tirerNotes(etudiants, 2 * COLONNES);
  return [3, 4].map((semestre, f) => {
    const entetes: Valeur[][] = [
      [`BUT2 - S${semestre}`, "", "", "", ...repeter(() => "")],
      ["", "", "", "", ...repeter((c) => ueDe(semestre, c))],
      ["N°", "Nom", "Prénom", "Gr", ...repeter((c) => codeDe(semestre, c))],
      ["", "Coef", "", "", ...repeter((c) => 1 + (c % 4))],
    ];
    const corps = Array.from({ length: etudiants }, (_, i): Valeur[] => [
      ...[22_100_000 + i, `NOM${enLettres(i)}`, "Camille", i % 2 === 0 ? "A" : "B"],
      ...repeter((c) => Math.max(0, notes[2 * COLONNES * i + COLONNES * f + c]!)),
    ]);
    return {
      ...{ nom: `S${semestre}`, visible: true, protegee: false, ligne: 0, colonne: 0 },
      cellules: [...entetes, ...corps],
      sansValeur: [],
    };
  });
}

/** The same without any number of a student, marks written as text, and the second sheet in another order. */
function malTenir(feuilles: readonly Feuille[]): Feuille[] {
  return feuilles.map((feuille, f) => {
    const entetes = feuille.cellules.slice(0, 4).map((ligne) => ligne.slice(1));
    const etudiants = feuille.cellules
      .slice(4)
      .map((ligne) => ligne.slice(1).map((valeur) => ` ${String(valeur).replace(".", ",")}`));
    return { ...feuille, cellules: [...entetes, ...(f === 0 ? etudiants : etudiants.reverse())] };
  });
}

function repeter<T>(pour: (colonne: number) => T): T[] {
  return Array.from({ length: COLONNES }, (_, c) => pour(c));
}

/** A UE stands over the first of its modules, as in merged cells. */
function ueDe(semestre: number, colonne: number): string {
  const parUe = COLONNES / UES;
  return colonne % parUe === 0 ? `UE${semestre}${1 + colonne / parUe}` : "";
}

function codeDe(semestre: number, colonne: number): string {
  return `R${semestre}.${String(colonne + 1).padStart(2, "0")}`;
}

function enLettres(i: number): string {
  return i.toString(26).replace(/./g, (chiffre) => String.fromCharCode(65 + parseInt(chiffre, 26)));
}

function largeur({ cellules }: Feuille): number {
  return cellules[0]!.length;
}

/** Everybody and every mark is read: what is timed is the whole work. */
function verifier(feuilles: readonly Feuille[], etudiants: number): void {
  const { notes, anomalies } = lirePromotion(feuilles, OPTIONS);
  const juste = notes.etudiants === etudiants && notes.colonnes === 2 * COLONNES;
  if (!juste || anomalies.some(({ gravite }) => gravite === "erreur"))
    throw new Error(`${notes.etudiants} × ${notes.colonnes} lus : ${anomalies[0]?.message}`);
}

function sommer(feuilles: readonly Feuille[]): number {
  let somme = 0;
  for (const { cellules } of feuilles)
    for (const ligne of cellules)
      for (const valeur of ligne)
        somme += typeof valeur === "number" ? valeur : valeur.toString().length;
  return somme;
}

/** The time to read the values out of a file that holds nothing else. */
async function ouvrir(feuilles: readonly Feuille[]): Promise<number> {
  const paquet = new Paquet(archiveNeuve());
  appliquer({ feuilles: feuilles.map(enPlan) }, paquet, () => {});
  const octets = paquet.enregistrer().octets();
  const temps: number[] = [];
  for (let e = 0; e < 3; e++) {
    const debut = performance.now();
    await ouvrirFichier(octets).lire();
    temps.push(performance.now() - debut);
  }
  return temps.sort((a, b) => a - b)[1]!;
}

function enPlan({ nom, cellules }: Feuille): FeuilleEcrite {
  const rien = { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 };
  return {
    ...{ nom, cellules, formats: [], largeurs: [], masquees: [], listes: [], noms: [] },
    figer: { lignes: 0, colonnes: 0 },
    impression: { paysage: true, lignesRepetees: rien },
  };
}
