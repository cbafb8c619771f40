/** @jest-environment jsdom */
import type { Valeur } from "../../src/classeur";
import type { Volet } from "../../src/taskpane/volet";
import { ClasseurMontre } from "./classeur-montre";
import { monterPage } from "./page-montee";
import { aRedire } from "./redire";

/*
 * The section on the reading as a document. What it looks like, and the selection in a real grid, are looked at in the
 * browser.
 */

const NOTES: readonly (readonly Valeur[])[] = [
  ["", "", "UE31", "UE31", "UE31"],
  ["N°", "Nom", "R3.03", "R3.10", "Meca"],
  ["", "Coef", 1, 2, ""],
  [22100101, "MARTIN Lou", 12, 13, 14],
  [22100102, "PETIT Ali", "absnt", 11, 15],
  ["", "Moyenne", 12, 12, 14.5],
];
const BUDGET: readonly (readonly Valeur[])[] = [
  ["Dépense", "Montant"],
  ["Papier", 120],
];

let classeur: ClasseurMontre;
let volet: Volet;

async function ouvrir(langue = "fr-FR"): Promise<void> {
  classeur = new ClasseurMontre([
    { nom: "Notes", cellules: NOTES },
    { nom: "Budget", cellules: BUDGET },
  ]);
  volet = monterPage(classeur, langue);
  await volet.detecter();
}

async function finir(): Promise<void> {
  for (let tour = 0; tour < 3; tour++) await new Promise((resolve) => setTimeout(resolve, 0));
}

function textes(selecteur: string): string[] {
  return [...document.querySelectorAll(selecteur)].map(({ textContent }) => textContent);
}

function bouton(nom: string): HTMLButtonElement {
  return [...document.querySelectorAll("button")].find(({ textContent }) => textContent === nom)!;
}

function champ<Champ extends HTMLElement = HTMLSelectElement>(id: string): Champ {
  return document.querySelector<Champ>(`#correction-${id}`)!;
}

function section(): HTMLDetailsElement {
  return document.querySelector(".feuilles")!.closest("details")!;
}

test("repliée, la section dit combien de grilles ont été lues", async () => {
  await ouvrir();
  expect(section().open).toBe(false);
  expect(section().querySelector("summary")!.textContent).toBe(
    "Ce qui a été lu 1 grille sur 2 feuilles"
  );
});

test("chaque feuille a son image, avec ses mots pour qui ne la voit pas", async () => {
  await ouvrir();
  const images = [...document.querySelectorAll(".image")].map((image) => [
    image.getAttribute("role"),
    image.getAttribute("aria-label"),
  ]);
  expect(images).toEqual([
    [
      "img",
      "Image de la feuille « Notes » : 2 étudiants · 2 modules · 1 ligne de coefficients · 1 colonne laissée · 1 ligne laissée",
    ],
    [
      "img",
      "Image de la feuille « Budget » : Cette feuille n’est pas lue comme une grille de notes.",
    ],
  ]);
});

test("un clic sur une région y mène, et la légende de même au clavier", async () => {
  await ouvrir();
  const [premiere] = [...document.querySelectorAll(".image .region")].filter(
    (region) => region.textContent === "notes"
  );
  premiere!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  bouton("1 ligne de coefficients").click();
  await finir();
  expect(classeur.montres).toEqual([
    ["Notes", "C4:D5"],
    ["Notes", "A3:E3"],
  ]);
});

test("chaque colonne dit son module et à quoi il est reconnu", async () => {
  await ouvrir();
  expect(textes(".feuille .nom").slice(0, 5)).toEqual([
    ...["A · N°", "B · Nom", "C · R3.03", "D · R3.10", "E · Meca"],
  ]);
  expect(textes(".feuille .role")).toEqual([
    ...["numéro de l’étudiant", "nom de l’étudiant"],
    ...["R3.03 : par son code", "R3.10 : par son code", "non lue (en-tête inconnu)"],
  ]);
});

test("une colonne choisie dans la liste se corrige, se dit, se liste et se retire", async () => {
  await ouvrir();
  [...document.querySelectorAll<HTMLButtonElement>(".feuille .ligne")]
    .find(({ textContent }) => textContent.startsWith("E · Meca"))!
    .click();
  expect([champ("feuille").value, champ("colonne").value]).toEqual(["Notes", "4"]);
  champ("role").value = "Moyenne UE31";
  bouton("Corriger la colonne").click();
  await finir();
  expect(textes("[role=status]")).toEqual(["Lecture corrigée : 1 correction dans ce classeur."]);
  expect(textes(".feuille .role").at(4)).toBe("moyenne UE31 affichée, pour comparer");
  expect(textes(".corrections li span")).toEqual(["la colonne « Meca » est Moyenne UE31"]);
  bouton("Retirer").click();
  await finir();
  expect(textes(".corrections li")).toEqual([]);
  expect(textes(".feuille .role").at(4)).toBe("non lue (en-tête inconnu)");
});

test("la sélection remplit le formulaire, sur la bonne feuille", async () => {
  await ouvrir();
  classeur.choisie = { feuille: "Budget", plage: { ligne: 0, colonne: 1, lignes: 2, colonnes: 1 } };
  bouton("Utiliser ma sélection").click();
  await finir();
  const remplis = ["feuille", "colonne", "lignes"].map((id) => champ(id).value);
  expect(remplis).toEqual(["Budget", "1", "1-2"]);
});

test("des lignes mal écrites sont refusées là où elles sont écrites, et rien n’est gardé", async () => {
  await ouvrir();
  champ<HTMLInputElement>("lignes").value = "quatre";
  bouton("Écarter ces lignes").click();
  await finir();
  expect(champ("lignes").getAttribute("aria-invalid")).toBe("true");
  expect(textes("#correction-refus")).toEqual(["Écrivez un numéro de ligne, ou deux : 12-15."]);
  expect(await classeur.annexe()).toBeNull();
});

test("un texte à la place d’une note se choisit parmi ceux du classeur", async () => {
  await ouvrir();
  const proposes = [...document.querySelectorAll<HTMLOptionElement>("#correction-textes option")];
  expect(proposes.map(({ value }) => value)).toEqual(["absnt"]);
});

test("après une correction, ce qui était déplié le reste", async () => {
  await ouvrir();
  document.querySelector<HTMLDetailsElement>('[data-cle="Notes|colonnes"]')!.open = true;
  await volet.corrections.corriger({ genre: "code", ecrit: "absnt", sens: "ABI" });
  expect(document.querySelector<HTMLDetailsElement>('[data-cle="Notes|colonnes"]')!.open).toBe(
    true
  );
});

test("tout réinitialiser", async () => {
  await ouvrir();
  await volet.corrections.corriger({ genre: "code", ecrit: "absnt", sens: "ABI" });
  bouton("Tout réinitialiser").click();
  await finir();
  expect(textes(".corrections h3")).toEqual([]);
  expect(textes("[role=status]")).toEqual([
    "Aucune correction : le classeur est lu tel qu’il est.",
  ]);
});

test("en anglais aussi", async () => {
  await ouvrir("en-GB");
  expect(section().querySelector("summary")!.textContent).toBe(
    "What was read 1 mark sheet out of 2 sheets"
  );
  expect(textes(".feuille .role").at(2)).toBe("R3.03: by its code");
  const raison = [...document.querySelectorAll(".feuille .role [lang]")];
  expect(raison.map((une) => une.getAttribute("lang"))).toEqual(["fr"]);
});

// Colours and sizes are looked at by the same tool in the browser.
test("axe ne trouve rien à redire à la section ouverte, avec une correction", async () => {
  await ouvrir();
  await volet.corrections.corriger({ genre: "code", ecrit: "absnt", sens: "ABI" });
  for (const details of document.querySelectorAll("details")) details.open = true;
  expect(await aRedire(section())).toEqual([]);
});
