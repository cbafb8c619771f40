import {
  courbeDeCalibration,
  evaluerRisque,
  finDAnnee,
  miAnnee,
  MODELE,
  NIVEAUX,
  passageParLesNotes,
  probabilites,
  recalibrer,
  type Constate,
  type Modele,
} from "../../src/risque";
import { lire, type Ligne } from "./lecture";
import { parPlis } from "./plis";
import { REPERES } from "./reperes";
import { aire, brier } from "./scores";

/*
 * `npm run risque:mesures -- <file>`: how well the odds foresee « does not pass of right » from the odd semester alone,
 * beside three simple rules. Nothing of a row is printed: only counts and means over many students.
 */
const EFFECTIF_PARLANT = 20;

/** What came: the passage of right by the marks of the whole year (4.5). */
function nePassePas(ligne: Ligne): boolean {
  const [dossier] = finDAnnee([ligne], ligne.anneeBut);
  return passageParLesNotes(dossier!.compte) === false;
}

function risqueSelon(modele: Modele): (ligne: Ligne) => number {
  return (ligne) => 1 - probabilites(miAnnee([ligne], ligne.anneeBut)[0]!, modele).passage!;
}

function recale(autres: readonly Ligne[]): (ligne: Ligne) => number {
  const annee = autres[0]!.anneeBut;
  const { faits } = recalibrer(autres, MODELE[annee]!);
  return risqueSelon({ ...MODELE, [annee]: faits });
}

function afficher(nom: string, cas: readonly Constate[], detail: boolean): void {
  console.log(`${nom.padEnd(44)} ${aire(cas).toFixed(3)}  ${brier(cas).toFixed(4)}`);
  if (!detail) return;
  for (const { de, a, effectif, prevu, observe } of courbeDeCalibration(cas)) {
    const signe = effectif >= EFFECTIF_PARLANT ? "*" : " ";
    const [p, o, e] = [prevu, observe, observe - prevu].map((x) =>
      (100 * x).toFixed(1).padStart(6)
    );
    console.log(
      `   ${signe} ${de.toFixed(1)}–${a.toFixed(1)}  ${String(effectif).padStart(4)}  ${p}  ${o}  ${e}`
    );
  }
}

function mesurer(titre: string, lignes: readonly Ligne[]): void {
  const arrives = lignes.map(nePassePas);
  const nombre = arrives.filter(Boolean).length;
  console.log(
    `\n${titre} : ${lignes.length} années d’étudiants, dont ${nombre} sans passage de droit`
  );
  console.log(`${"".padEnd(44)} AUC    Brier     (* : au moins ${EFFECTIF_PARLANT} étudiants)`);
  const cas = (chances: readonly number[]) =>
    chances.map((chance, i): Constate => ({ chance, arrive: arrives[i]! }));
  afficher("modèle, faits par défaut", cas(lignes.map(risqueSelon(MODELE))), true);
  afficher("modèle, faits recalés sur les autres plis", cas(parPlis(lignes, recale)), true);
  const arrive = new Map(lignes.map((ligne, i) => [ligne, arrives[i]!]));
  for (const { nom, apprendre } of REPERES) {
    const chances = parPlis(lignes, (autres) => {
      const dire = apprendre(
        autres.map(({ impair }) => Math.min(...impair)),
        autres.map((autre) => arrive.get(autre)!)
      );
      return ({ impair }) => dire(Math.min(...impair));
    });
    afficher(`repère : ${nom}`, cas(chances), false);
  }
  parNiveau(lignes, arrives);
}

/** Of the students to whom each level was given at mid-year, how many did not pass of right. */
function parNiveau(lignes: readonly Ligne[], arrives: readonly boolean[]): void {
  const niveaux = lignes.map((ligne) => {
    const dossier = miAnnee([ligne], ligne.anneeBut)[0]!;
    return evaluerRisque(dossier, dossier.ues, dossier.rcues).niveau;
  });
  for (const niveau of NIVEAUX) {
    const dedans = arrives.filter((_, i) => niveaux[i] === niveau);
    const part = Math.round((100 * dedans.filter(Boolean).length) / Math.max(1, dedans.length));
    console.log(`niveau ${niveau.padEnd(10)} ${String(dedans.length).padStart(4)}  ${part} %`);
  }
}

function main(): void {
  const [fichier] = process.argv.slice(2);
  if (!fichier) {
    console.error("Donnez le fichier des résultats : npm run risque:mesures -- resultats.csv");
    process.exitCode = 2;
    return;
  }
  const { lignes, incompletes } = lire(fichier);
  console.log(`${lignes.length} années d’étudiants lues, ${incompletes} incomplètes écartées`);
  mesurer(
    "BUT1 et BUT2",
    lignes.filter(({ anneeBut }) => anneeBut < 3)
  );
  for (const annee of [1, 2, 3])
    mesurer(
      `BUT${annee}`,
      lignes.filter(({ anneeBut }) => anneeBut === annee)
    );
}

main();
