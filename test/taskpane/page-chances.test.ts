/** @jest-environment jsdom */
import type { Valeur } from "../../src/classeur";
import type { Volet } from "../../src/taskpane/volet";
import { decisionsInventees } from "./chances/decisions-inventees";
import { ClasseurMontre } from "./classeur-montre";
import { monterPage } from "./page-montee";
import { aRedire } from "./redire";

/*
 * The section on the odds as a document. What the actions do is tested without a page; files, and what the plot looks
 * like, in the browser: here the earlier years are sheets of the workbook.
 */

const S3: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "UE31", "UE32", "UE41", "UE42"],
  [23100101, "MARTIN", "Lou", 14, 15, "", ""],
  [23100102, "LEROY", "Max", 10.6, 10.8, "", ""],
];

let classeur: ClasseurMontre;
let volet: Volet;

async function ouvrir(passes: readonly number[], langue = "fr-FR"): Promise<void> {
  classeur = new ClasseurMontre([
    { nom: "Moyennes", cellules: S3 },
    ...passes.map((etudiants, k) => ({
      nom: `Décisions BUT2 ${2020 + k}`,
      cellules: decisionsInventees(etudiants, 22000000 + 1000 * k),
    })),
  ]);
  volet = monterPage(classeur, langue);
  await volet.detecter();
}

async function finir(): Promise<void> {
  for (let tour = 0; tour < 5; tour++) await new Promise((resolve) => setTimeout(resolve, 0));
}

function section(): HTMLDetailsElement {
  return document.querySelector(".recalage")!.closest("details")!;
}

function textes(selecteur: string): string[] {
  return [...section().querySelectorAll(selecteur)].map(({ textContent }) => textContent);
}

function bouton(nom: string): HTMLButtonElement {
  return [...document.querySelectorAll("button")].find(({ textContent }) => textContent === nom)!;
}

async function cliquer(nom: string): Promise<void> {
  bouton(nom).click();
  await finir();
}

const DU_CLASSEUR = "Recaler sur les 2 feuilles Décisions passées de ce classeur";
const GARDER = "Garder ces chances dans ce classeur";

test("repliée, la section dit que les chances sont celles par défaut", async () => {
  await ouvrir([]);
  expect(section().open).toBe(false);
  expect(textes("summary")[0]).toBe("Chances par défaut");
});

test("pour chaque année du BUT, de qui viennent les chances, et ce qu’elles veulent dire", async () => {
  await ouvrir([]);
  // 2,46 + 0,78 × 8, 4,98 + 0,62 × 8, 6,40 + 0,51 × 8
  expect(textes(".liste li")).toEqual([
    "BUT1 : chances par défaut.Qui a 8 dans une UE du S1 a en moyenne 8,7 dans celle du S2, à 2,1 près deux fois sur trois.",
    "BUT2 : chances par défaut.Qui a 8 dans une UE du S3 a en moyenne 9,9 dans celle du S4, à 1,9 près deux fois sur trois.",
    "BUT3 : chances par défaut.Qui a 8 dans une UE du S5 a en moyenne 10,5 dans celle du S6, à 1,9 près deux fois sur trois.",
  ]);
  expect(textes(".avis")).toEqual([
    "Les chances parlent d’étudiants du passé qui avaient les mêmes notes, pas de celui-ci ; le jury décide.",
  ]);
});

test("sans feuille passée dans le classeur, on n’y peut que donner des fichiers", async () => {
  await ouvrir([]);
  const fichiers = section().querySelector<HTMLInputElement>('input[type="file"]')!;
  const ouvert = jest.spyOn(fichiers, "click");
  bouton("Recaler sur des classeurs décidés…").click();
  expect(ouvert).toHaveBeenCalledTimes(1);
  expect([fichiers.accept, fichiers.multiple]).toEqual([".xlsx,.xlsm", true]);
  const visibles = [...section().querySelectorAll("button")].filter(({ hidden }) => !hidden);
  expect(visibles.map(({ textContent }) => textContent)).toEqual([
    "Recaler sur des classeurs décidés…",
  ]);
});

test("ce que disent les années passées est montré avant que rien ne soit gardé", async () => {
  await ouvrir([40, 35]);
  await cliquer(DU_CLASSEUR);
  expect(textes(".recalage h4")).toEqual(["BUT2"]);
  expect(textes(".recalage .annee > p")[0]).toBe(
    "Chances recalées sur 75 étudiants des années passées."
  );
  // 2 + 0,7 × 8 = 7,6, where the default facts have 9,9.
  expect(textes(".recalage .annee > p")[1]).toMatch(
    /^Qui a 8 dans une UE du S3 a en moyenne 7,6 \(avant : 9,9\) dans celle du S4, à 1,7 \(avant : 1,9\) près/
  );
  expect(textes(".recalage li")).toEqual([
    "Décisions BUT2 2020 : 40 étudiants",
    "Décisions BUT2 2021 : 35 étudiants",
  ]);
  expect(textes(".recalage > p")).toEqual([
    "Dans ce classeur, 1 étudiant changerait de niveau de risque. Rien n’est encore gardé.",
  ]);
  expect(await classeur.annexe()).toBeNull();
});

test("la courbe a ses mots pour qui ne la voit pas, et son tableau derrière", async () => {
  await ouvrir([40, 35]);
  await cliquer(DU_CLASSEUR);
  const image = section().querySelector("svg")!;
  expect(image.getAttribute("role")).toBe("img");
  expect(image.getAttribute("aria-label")).toMatch(
    /^Courbe de calibration du BUT2, 75 étudiants : \d+ points? d’écart en moyenne .* Le tableau dessous a les nombres\.$/
  );
  const axes = textes("svg text");
  expect(axes).toEqual(
    expect.arrayContaining(["Chance annoncée à mi-année", "Sont passés de droit", "50 %"])
  );
  expect(textes("table thead th")).toEqual(["Chance", "Étudiants", "Annoncée", "Arrivée"]);
  const lignes = [...section().querySelectorAll("tbody tr")].map((tr) =>
    [...tr.children].map(({ textContent }) => textContent)
  );
  expect(lignes.reduce((somme, [, etudiants]) => somme + Number(etudiants), 0)).toBe(75);
  expect(section().querySelectorAll("circle")).toHaveLength(lignes.length);
  // What is a number beside a point is a number of the table.
  expect(textes("svg .effectif")).toEqual(lignes.map(([, etudiants]) => etudiants));
});

test("« Garder » : la section dit sur qui reposent les chances, et le clavier y reste", async () => {
  await ouvrir([40, 35]);
  await cliquer(DU_CLASSEUR);
  await cliquer(GARDER);
  expect(textes("summary")[0]).toBe("Chances recalées (BUT2, 75 étudiants)");
  expect(textes(".liste .nom")[1]).toBe(
    "BUT2 : chances recalées sur 75 étudiants de vos années passées."
  );
  expect(section().querySelector<HTMLElement>(".recalage")!.hidden).toBe(true);
  expect(document.activeElement).toBe(section().querySelector("summary"));
  expect(document.querySelector('[role="status"]')!.textContent).toBe(
    "Chances de vos années passées gardées dans ce classeur."
  );
});

test("« Revenir aux chances par défaut » n’est offert que quand il y en a d’autres", async () => {
  await ouvrir([40, 35]);
  expect(bouton("Revenir aux chances par défaut").hidden).toBe(true);
  await cliquer(DU_CLASSEUR);
  await cliquer(GARDER);
  expect(bouton("Revenir aux chances par défaut").hidden).toBe(false);
  await cliquer("Revenir aux chances par défaut");
  expect(bouton("Revenir aux chances par défaut").hidden).toBe(true);
  expect(textes("summary")[0]).toBe("Chances par défaut");
  expect(document.activeElement).toBe(section().querySelector("summary"));
});

test("trop peu d’étudiants : la phrase le dit, et il n’y a rien à garder", async () => {
  await ouvrir([20, 10]);
  await cliquer(DU_CLASSEUR);
  expect(textes(".recalage .annee > p")).toEqual([
    "Chances par défaut gardées : 30 étudiants des années passées avec les deux semestres, il en faut 50.",
  ]);
  expect([bouton(GARDER), section().querySelector("figure")]).toEqual([undefined, null]);
  await cliquer("Ne rien changer");
  expect(section().querySelector<HTMLElement>(".recalage")!.hidden).toBe(true);
});

test("les décisions déjà écrites sont dites plus vieilles que les chances", async () => {
  await ouvrir([40, 35]);
  await volet.calculer();
  await cliquer(DU_CLASSEUR);
  await cliquer(GARDER);
  expect(document.body.textContent).toContain(
    "Les chances ont changé depuis ce calcul : recalculez pour en écrire les niveaux."
  );
});

test("en anglais aussi ; ce que dit le noyau reste en français, et c’est marqué", async () => {
  await ouvrir([60], "en-GB");
  await cliquer("Recalibrate on the past Décisions sheet of this workbook");
  expect(textes("summary")[0]).toBe("Odds default");
  const [phrase, sens] = section().querySelectorAll(".recalage .annee > p");
  expect(phrase!.getAttribute("lang")).toBe("fr");
  expect(sens!.textContent).toMatch(
    /^With 8 in a UE of S3, a student has 7\.6 \(before: 9\.9\) on average in that of S4/
  );
  expect(textes("svg text")).toContain("Passed by right");
});

test("axe ne trouve rien à redire, avant comme après", async () => {
  await ouvrir([40, 35]);
  for (const details of document.querySelectorAll("details")) details.open = true;
  await cliquer(DU_CLASSEUR);
  for (const details of document.querySelectorAll("details")) details.open = true;
  // Without a layout, colours cannot be judged: the browser does it.
  expect(await aRedire(document)).toEqual([]);
}, 60_000);
