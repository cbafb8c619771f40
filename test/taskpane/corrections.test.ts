import { ErreurClasseur, type Valeur } from "../../src/classeur";
import type { Etat } from "../../src/taskpane/etat";
import type { RoleColonne } from "../../src/taskpane/lecture/colonnes";
import type { Volet } from "../../src/taskpane/volet";
import { ClasseurMontre, voletSur } from "./classeur-montre";

/*
 * What a person corrects in the pane: added, replaced, taken back. How a correction finds its place again after columns
 * or rows moved is told by the tests of src/grille/corrections.
 */

/** A column whose header says nothing, a row that is no student's, and a text that is no mark. */
const NOTES: readonly (readonly Valeur[])[] = [
  ["", "", "UE31", "UE31", "UE31"],
  ["N°", "Nom", "R3.03", "R3.10", "Meca"],
  ["", "Coef", 1, 1, ""],
  [22100101, "MARTIN Lou", 12, 13, 14],
  [22100102, "PETIT Ali", "excusée ?", 11, 15],
  [22100999, "ESSAI Test", 1, 2, 3],
];

const OCCUPE = new ErreurClasseur("occupe", "Excel est occupé. Recommencez.");

let classeur: ClasseurMontre;
let volet: Volet;
let etat: Etat;

beforeEach(async () => {
  classeur = new ClasseurMontre([{ nom: "Notes", cellules: NOTES }]);
  volet = voletSur(classeur);
  volet.abonner((courant) => (etat = courant));
  await volet.detecter();
});

function colonne(index: number): RoleColonne | undefined {
  const [feuille] = etat.apercu!.lecture.feuilles;
  return feuille!.grille?.colonnes.find((une) => une.colonne === index)?.role;
}

function semestres(): readonly number[] | undefined {
  return etat.apercu!.lecture.feuilles[0]!.grille?.semestres;
}

const MECA = { genre: "colonne", feuille: "Notes", colonne: 4, entete: "R3.05" } as const;

test("une colonne corrigée est relue aussitôt, et la correction gardée sans rien écrire d’autre", async () => {
  expect(colonne(4)).toEqual({ genre: "laissee", raison: "en-tête inconnu" });
  await volet.corrections.corriger(MECA);
  expect(colonne(4)).toMatchObject({ genre: "module", code: "R3.05", indice: "correction" });
  expect(etat.annonce).toEqual({ genre: "corrige", corrections: 1 });
  expect(await classeur.annexe()).toContain("R3.05");
  expect([...classeur.ecrites]).toEqual([]);
  expect((await classeur.lire())[0]!.cellules).toEqual(NOTES);
});

test("une seconde correction de la même colonne remplace la première", async () => {
  await volet.corrections.corriger(MECA);
  await volet.corrections.corriger({ ...MECA, entete: "R3.07" });
  expect(etat.corrections).toHaveLength(1);
  expect(colonne(4)).toMatchObject({ genre: "module", code: "R3.07" });
});

test("une correction survit au volet que l’on ferme", async () => {
  await volet.corrections.corriger(MECA);
  const autre = voletSur(classeur);
  autre.abonner((courant) => (etat = courant));
  await autre.detecter();
  expect(etat.corrections).toHaveLength(1);
  expect(colonne(4)).toMatchObject({ genre: "module", code: "R3.05" });
});

test("le calcul tient compte des corrections", async () => {
  await volet.corrections.corriger({ genre: "lignes", feuille: "Notes", premiere: 5, derniere: 5 });
  await volet.calculer();
  expect(etat.annonce).toMatchObject({ genre: "calcule", etudiants: 2 });
});

test("une feuille n’est plus lue, puis l’est de nouveau", async () => {
  await volet.corrections.corriger({ genre: "feuille", feuille: "Notes", role: "ecartee" });
  expect(semestres()).toBeUndefined();
  expect(etat.apercu!.etudiants).toBe(0);
  await volet.corrections.retirer(etat.corrections[0]!);
  expect(semestres()).toEqual([3]);
  expect(etat.corrections).toEqual([]);
});

test("des lignes ne sont pas des étudiants", async () => {
  expect(etat.apercu!.etudiants).toBe(3);
  await volet.corrections.corriger({ genre: "lignes", feuille: "Notes", premiere: 5, derniere: 5 });
  expect(etat.apercu!.etudiants).toBe(2);
});

test("un texte prend le sens qu’on lui donne, et l’anomalie disparaît", async () => {
  const erreurs = (): number =>
    etat
      .apercu!.anomalies.flatMap(({ anomalies }) => anomalies)
      .filter(({ cellule, gravite }) => cellule === "C5" && gravite === "erreur").length;
  expect(etat.apercu!.lecture.textes).toEqual(["excusée ?"]);
  expect(erreurs()).toBe(1);
  await volet.corrections.corriger({ genre: "code", ecrit: "excusée ?", sens: "ABJ" });
  expect(erreurs()).toBe(0);
});

test("retirer une correction laisse les autres ; tout réinitialiser n’en laisse aucune", async () => {
  await volet.corrections.corriger(MECA);
  await volet.corrections.corriger({ genre: "lignes", feuille: "Notes", premiere: 5, derniere: 5 });
  await volet.corrections.retirer(etat.corrections[0]!);
  expect(etat.corrections.map(({ genre }) => genre)).toEqual(["ligne"]);
  expect(colonne(4)).toMatchObject({ genre: "laissee" });
  await volet.corrections.reinitialiser();
  expect(etat.corrections).toEqual([]);
  expect(etat.annonce).toEqual({ genre: "corrige", corrections: 0 });
  expect(await classeur.annexe()).toBeNull();
  expect(etat.apercu!.etudiants).toBe(3);
});

test("un échec laisse les corrections comme elles étaient", async () => {
  await volet.corrections.corriger(MECA);
  const gardee = await classeur.annexe();
  const [corrections, apercu] = [etat.corrections, etat.apercu];
  jest.spyOn(classeur, "ecrire").mockRejectedValueOnce(OCCUPE);
  await volet.corrections.reinitialiser();
  expect(etat.alerte).toMatchObject({ raison: "occupe" });
  expect([etat.corrections, etat.apercu]).toEqual([corrections, apercu]);
  expect(await classeur.annexe()).toBe(gardee);
});

test("une correction qui ne tient à rien n’est pas gardée, et c’est dit", async () => {
  await volet.corrections.corriger({
    genre: "lignes",
    feuille: "Notes",
    premiere: 90,
    derniere: 95,
  });
  expect(etat.annonce).toEqual({ genre: "sans_correction" });
  await volet.corrections.corriger({ ...MECA, colonne: 40 });
  expect(etat.annonce).toEqual({ genre: "sans_correction" });
  await volet.corrections.corriger({ genre: "code", ecrit: " ", sens: "ABJ" });
  expect(etat.annonce).toEqual({ genre: "sans_correction" });
  expect(await classeur.annexe()).toBeNull();
});

test("la sélection de la personne est l’endroit dont elle parle", async () => {
  const plage = { ligne: 4, colonne: 2, lignes: 2, colonnes: 3 };
  classeur.choisie = { feuille: "Notes", plage };
  await volet.corrections.prendreSelection();
  expect(etat.endroit).toEqual({ feuille: "Notes", plage });
});

test("après un calcul, une correction dit que les résultats datent", async () => {
  await volet.calculer();
  await volet.corrections.corriger(MECA);
  expect(etat.perime).toBe("grille");
});
