/** @jest-environment jsdom */
import type { Valeur } from "../../src/classeur";
import type { Volet } from "../../src/taskpane/volet";
import { ClasseurMontre, classeurDeMoyennes, MOYENNES } from "./classeur-montre";
import { monterPage } from "./page-montee";

/* What stays as it is in the page while marks are typed, the workbook read again, corrections taken back. */

let classeur: ClasseurMontre;
let volet: Volet;

async function ouvrir(sur = classeurDeMoyennes()): Promise<void> {
  classeur = sur;
  volet = monterPage(sur);
  await volet.detecter();
}

/** Lets what was asked for come to its end. */
async function repos(): Promise<void> {
  for (let tour = 0; tour < 20; tour++) await new Promise((suite) => setTimeout(suite));
}

async function taper(ligne: number, colonne: number, valeur: Valeur): Promise<void> {
  classeur.taper("Moyennes", ligne, colonne, valeur);
  const plage = { ligne, colonne, lignes: 1, colonnes: 1 };
  volet.signalerChangement("Moyennes", { plage, valeur });
  await repos();
}

function details(texte: string): HTMLDetailsElement {
  return [...document.querySelectorAll("summary")].find(({ textContent }) =>
    textContent.includes(texte)
  )!.parentElement as HTMLDetailsElement;
}

function bouton(texte: string): HTMLButtonElement {
  return [...document.querySelectorAll("button")].find(({ textContent }) =>
    textContent.includes(texte)
  )!;
}

const clavier = (): string => document.activeElement!.textContent;

describe("en direct, une note qui change un niveau", () => {
  beforeEach(async () => {
    await ouvrir();
    await volet.direct.basculer();
    await volet.direct.bientot();
  });

  test("laisse déplié « Vigilance », et le clavier sur son étudiant", async () => {
    details("Vigilance (2)").open = true;
    bouton("ROUX Zoé").focus();
    // UE31 of PETIT from 7 to 12: he goes from critical to watched.
    await taper(2, 4, 12);
    expect(details("Vigilance (3)").open).toBe(true);
    expect(clavier()).toMatch(/^ROUX Zoé/);
  });

  test("laisse replié « Critique »", async () => {
    details("Critique (1)").open = false;
    await taper(3, 4, 5);
    expect(details("Critique").open).toBe(false);
  });

  test("laisse déplié un groupe d’« À vérifier », et le clavier sur sa cellule", async () => {
    const douteuses = MOYENNES.map((ligne, rang) =>
      rang > 2 ? [...ligne.slice(0, 4), "absnt", ...ligne.slice(5)] : ligne
    );
    await ouvrir(new ClasseurMontre([{ nom: "Moyennes", cellules: douteuses }]));
    await volet.direct.basculer();
    await volet.direct.bientot();
    details("2 cellules non comprises").open = true;
    await repos();
    bouton("Moyennes!E5").focus();
    await taper(1, 4, 7);
    expect(details("2 cellules non comprises").open).toBe(true);
    expect(clavier()).toMatch(/^Moyennes!E5/);
  });
});

describe("le clavier", () => {
  test("reste sur « Relire », « Changer » et « Écrire la feuille Suivi »", async () => {
    await ouvrir();
    await volet.calculer();
    for (const nom of ["Relire", "Écrire la feuille Suivi"]) {
      bouton(nom).click();
      await repos();
      expect(clavier()).toBe(nom);
    }
  });

  test("après « Retirer », est sur la correction qui suit, sinon sur la dernière, sinon sur le titre", async () => {
    await ouvrir();
    details("Ce qui a été lu").open = true;
    for (const ecrit of ["absnt", "disp.", "n.c."])
      await volet.corrections.corriger({ genre: "code", ecrit, sens: "ABI" });
    const retirables = (): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>(".corrections li button"),
    ];
    const retirer = async (rang: number): Promise<number> => {
      retirables()[rang]!.click();
      await repos();
      return retirables().findIndex((un) => un === document.activeElement);
    };
    expect(await retirer(0)).toBe(0);
    expect(await retirer(1)).toBe(0);
    expect(await retirer(0)).toBe(-1);
    expect(clavier()).toMatch(/^Ce qui a été lu/);
  });

  test("après « Tout réinitialiser », est sur « Ce qui a été lu »", async () => {
    await ouvrir();
    await volet.corrections.corriger({ genre: "code", ecrit: "absnt", sens: "ABI" });
    bouton("Tout réinitialiser").click();
    await repos();
    expect(document.querySelectorAll(".corrections li")).toHaveLength(0);
    expect(clavier()).toMatch(/^Ce qui a été lu/);
  });
});
