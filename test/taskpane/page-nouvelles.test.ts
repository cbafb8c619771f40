/** @jest-environment jsdom */
import { ErreurClasseur } from "../../src/classeur";
import type { Annonce } from "../../src/taskpane/etat";
import { issueDe } from "../../src/taskpane/issue";
import type { Volet } from "../../src/taskpane/volet";
import { ClasseurMontre, classeurDeMoyennes } from "./classeur-montre";
import { monterPage } from "./page-montee";

/*
 * What actions come to, and how it is told. That the news stay in view, and cover nothing that has the keyboard, is
 * looked at in the browser.
 */

let classeur: ClasseurMontre;
let volet: Volet;

function ouvrir(sur = classeurDeMoyennes()): void {
  classeur = sur;
  volet = monterPage(sur);
}

const nouvelles = (): HTMLElement => document.querySelector<HTMLElement>(".nouvelles")!;
const enVue = (): boolean => nouvelles().classList.contains("recentes");
const statut = (): HTMLElement => document.querySelector<HTMLElement>('[role="status"]')!;

afterEach(() => jest.useRealTimers());

describe("une nouvelle reste en vue, où que le volet soit défilé", () => {
  test("pas avant qu’il y en ait une", () => {
    ouvrir();
    expect(enVue()).toBe(false);
  });

  test("pendant l’action, puis cinq secondes ; elle reste ensuite à sa place", async () => {
    ouvrir();
    const action = volet.effacer();
    expect(enVue()).toBe(true);
    jest.useFakeTimers();
    await action;
    jest.advanceTimersByTime(4_999);
    expect(enVue()).toBe(true);
    jest.advanceTimersByTime(1);
    expect(enVue()).toBe(false);
    expect(statut().textContent).toMatch(/^Surlignage effacé/);
  });

  test("la suivante a de nouveau cinq secondes", async () => {
    ouvrir();
    jest.useFakeTimers();
    await volet.effacer();
    jest.advanceTimersByTime(4_000);
    await volet.effacer();
    jest.advanceTimersByTime(4_999);
    expect(enVue()).toBe(true);
  });

  test("un échec, jusqu’à ce qu’une action aboutisse", async () => {
    ouvrir();
    classeur.panne = new ErreurClasseur("occupe", "Excel est occupé. Recommencez.");
    jest.useFakeTimers();
    await volet.calculer();
    jest.advanceTimersByTime(600_000);
    expect(enVue()).toBe(true);
    expect(nouvelles().textContent).toContain("Excel est occupé. Recommencez.");
    classeur.panne = null;
    await volet.detecter();
    expect(enVue()).toBe(false);
  });
});

describe("ce qu’un lecteur d’écran entend d’une action", () => {
  test("chaque étape une fois, puis ce qui en est", async () => {
    ouvrir();
    await volet.detecter();
    const dites: string[] = [];
    new MutationObserver(() => dites.push(statut().textContent)).observe(statut(), {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await volet.calculer();
    await new Promise((suite) => setTimeout(suite));
    const etapes = ["Lecture des feuilles…", "Calcul des décisions…", "Écriture dans Excel…"];
    expect(dites.filter((dite) => !etapes.includes(dite))).toEqual([
      "Décisions écrites pour 4 étudiants, dont 3 à risque.",
    ]);
    expect(dites.length).toBeLessThanOrEqual(4);
  });

  test("la barre avance sans que son étape soit redite", async () => {
    ouvrir();
    const ecrire = classeur.ecrire.bind(classeur);
    const vues: [texte: Node | null, valeur: number][] = [];
    classeur.ecrire = async (plan, avancement) => {
      for (const fait of [1, 2]) {
        avancement?.(fait, 2);
        vues.push([statut().firstChild, statut().querySelector("progress")!.value]);
      }
      await ecrire(plan);
    };
    await volet.effacer();
    // Two steps of three are behind, and half of the third when it begins.
    expect(vues.map(([, valeur]) => valeur)).toEqual([expect.closeTo(11 / 12, 6), 1]);
    expect(vues[0]![0]).toBe(vues[1]![0]);
  });
});

describe("le signe d’une nouvelle", () => {
  test.each<[Annonce, string]>([
    [{ genre: "calcule", etudiants: 4, aRisque: 3 }, "fait"],
    [{ genre: "rien" }, "sans_effet"],
    [{ genre: "sans_correction" }, "sans_effet"],
    [{ genre: "sans_decisions" }, "sans_effet"],
    [{ genre: "sans_journal" }, "sans_effet"],
    [{ genre: "sans_anteriorite", depuis: "Notes.xlsx" }, "sans_effet"],
    [{ genre: "chances_essayees", retenues: true }, "fait"],
    [{ genre: "chances_essayees", retenues: false }, "sans_effet"],
    [{ genre: "existante" }, "a_savoir"],
    [{ genre: "passages", passages: [] }, "a_savoir"],
  ])("%j : %s", (annonce, issue) => expect(issueDe(annonce)).toBe(issue));

  test("« Aucun étudiant reconnu » n’a pas celui d’une réussite, et nomme la liste qui dit pourquoi", async () => {
    ouvrir(new ClasseurMontre([{ nom: "Feuil1", cellules: [["bonjour"]] }]));
    await volet.calculer();
    expect(statut().firstElementChild!.className).toBe("sans_effet");
    expect(statut().textContent).toContain("« À vérifier » dit pourquoi");
    const titres = [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);
    expect(titres).toContainEqual(expect.stringMatching(/^À vérifier/));
  });
});
