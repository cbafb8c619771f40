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
  expect(textes(".feuille .role").at(4)).toBe("moyenne de l’UE31 affichée, pour comparer");
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

/** The lists of the form as they stand, in words, and whether each button can be pressed. */
function dits(): Record<string, string> {
  const bouts = ["semestre", "role", "sens"].map((id): [string, string] => {
    const liste = champ(id);
    const appui = liste.closest(".reglage")!.nextElementSibling as HTMLButtonElement;
    const mots = liste.selectedOptions[0]!.textContent;
    return [id, appui.disabled ? `${mots} (bouton inactif)` : mots];
  });
  return Object.fromEntries(bouts);
}

async function viser(feuille: string, colonne: number): Promise<void> {
  classeur.choisie = { feuille, plage: { ligne: 3, colonne, lignes: 1, colonnes: 1 } };
  bouton("Utiliser ma sélection").click();
  await finir();
}

function choisir(id: string, valeur: string, evenement = "change"): void {
  champ(id).value = valeur;
  champ(id).dispatchEvent(new Event(evenement, { bubbles: true }));
}

describe("le formulaire part de ce qui est lu", () => {
  test("à l’ouverture : le S3, et le numéro de la première colonne ; aucun texte n’a de sens", async () => {
    await ouvrir();
    expect(dits()).toEqual({
      semestre: "celle du S3",
      role: "N° étudiant",
      sens: "Choisir… (bouton inactif)",
    });
  });

  test.each([
    ["un module", "Notes", 2, "celle du S3", "R3.03"],
    ["un nom complet", "Notes", 1, "celle du S3", "Nom Prénom"],
    ["une colonne non lue", "Notes", 4, "celle du S3", "à ne pas lire"],
    ["une feuille non lue", "Budget", 1, "à ne pas lire", "Choisir… (bouton inactif)"],
  ])("la sélection, %s", async (_, feuille, colonne, semestre, role) => {
    await ouvrir();
    await viser(feuille, colonne);
    expect(dits()).toMatchObject({ semestre, role });
  });

  test("une autre colonne ou une autre feuille, choisies dans leurs listes, de même", async () => {
    await ouvrir();
    choisir("colonne", "3");
    expect(dits()).toMatchObject({ role: "R3.10" });
    choisir("feuille", "Budget");
    expect(dits()).toMatchObject({
      semestre: "à ne pas lire",
      role: "Choisir… (bouton inactif)",
    });
  });

  test("appuyer sans rien changer ne dit rien de faux", async () => {
    await ouvrir();
    await viser("Notes", 2);
    const lus = textes(".feuille .role");
    bouton("Corriger la colonne").click();
    bouton("Corriger la feuille").click();
    await finir();
    expect(textes(".corrections li span")).toEqual([
      ...["la colonne « R3.03 » est R3.03", "la feuille « Notes » est le S3"],
    ]);
    expect(textes(".feuille .role").length).toBe(lus.length);
    expect(textes(".feuille .role").at(2)).toBe(lus.at(2));
  });

  test("ce que l’on a choisi sans l’appliquer survit à une relecture", async () => {
    await ouvrir();
    await viser("Notes", 4);
    choisir("role", "Bonus");
    await volet.detecter();
    expect(dits()).toMatchObject({ role: "Bonus" });
    await viser("Notes", 3);
    expect(dits()).toMatchObject({ role: "R3.10" });
  });

  test("une correction retirée, la liste repart de ce qui est lu", async () => {
    await ouvrir();
    await viser("Notes", 4);
    choisir("role", "Moyenne UE31");
    bouton("Corriger la colonne").click();
    await finir();
    expect(dits()).toMatchObject({ role: "Moyenne UE31" });
    bouton("Retirer").click();
    await finir();
    expect(dits()).toMatchObject({ role: "à ne pas lire" });
  });

  test("un texte que le programme connaît a déjà son sens ; un autre attend qu’on le choisisse", async () => {
    await ouvrir();
    const sens = (texte: string): string => {
      choisir("texte", texte, "input");
      return dits()["sens"]!;
    };
    expect(["disp", "disp.", "ABI", "absnt", "12"].map(sens)).toEqual([
      ...["absence justifiée, excuse ou dispense", "absence justifiée, excuse ou dispense"],
      ...["absence injustifiée", "Choisir… (bouton inactif)", "Choisir… (bouton inactif)"],
    ]);
    choisir("sens", "ABJ");
    expect(sens("absntt")).toBe("absence justifiée, excuse ou dispense");
    await volet.corrections.corriger({ genre: "code", ecrit: "absnt", sens: "DEM" });
    expect(sens("absnt")).toBe("démission");
  });
});

test("un module dont l’intitulé est son code n’est nommé qu’une fois", async () => {
  // Where nothing is read, the modules of all programmes can be chosen.
  await monterPage(new ClasseurMontre([{ nom: "Budget", cellules: BUDGET }])).detecter();
  const doubles = [...champ("role").options].filter(({ text }) => /^(.+) \1$/.test(text));
  expect(doubles).toEqual([]);
  expect([...champ("role").options].map(({ text }) => text)).toContain("Portfolio");
});

test("des lignes mal écrites sont refusées là où elles sont écrites, et rien n’est gardé", async () => {
  await ouvrir();
  champ<HTMLInputElement>("lignes").value = "quatre";
  bouton("Écarter ces lignes").click();
  await finir();
  expect(champ("lignes").getAttribute("aria-invalid")).toBe("true");
  expect(textes("#correction-refus")).toEqual([
    "Écrivez un numéro de ligne, ou deux : 12\u201115.",
  ]);
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
