/** @jest-environment jsdom */
import type { Valeur } from "../../src/classeur";
import type { Volet } from "../../src/taskpane/volet";
import { feuilleSimple } from "../classeur.contrat";
import { ClasseurMontre, classeurDeMoyennes, MOYENNES } from "./classeur-montre";
import { monterPage } from "./page-montee";
import { aRedire } from "./redire";

/*
 * The view of the promotion as a document: what it says to who does not see it, where the keyboard goes, where its rows
 * and bars lead. What it looks like is looked at in the browser.
 */

let classeur: ClasseurMontre;
let volet: Volet;

async function ouvrir(langue = "fr-FR", sur = classeurDeMoyennes()): Promise<void> {
  classeur = sur;
  volet = monterPage(sur, langue);
  await volet.detecter();
}

/** The event that tells of an unfolding comes in its own time, and what was clicked too. */
async function finir(): Promise<void> {
  for (let tour = 0; tour < 3; tour++) await new Promise((resolve) => setTimeout(resolve, 0));
}

function vue(): HTMLElement {
  return document.querySelector<HTMLElement>(".promotion")!;
}

async function deplier(): Promise<void> {
  vue().closest("details")!.open = true;
  await finir();
}

async function deplierTout(): Promise<void> {
  await deplier();
  for (const details of vue().querySelectorAll("details")) details.open = true;
  await finir();
}

function rangees(): HTMLButtonElement[] {
  return [...vue().querySelectorAll<HTMLButtonElement>("[role=option]")];
}

function barre(nom: string, code = "UE31"): HTMLButtonElement {
  return vue().querySelector(`[aria-label^="${code}, "] [aria-label="${nom}"]`)!;
}

function textes(selecteur: string): string[] {
  return [...vue().querySelectorAll(selecteur)].map(({ textContent }) => textContent);
}

function presser(touche: string): void {
  document.activeElement!.dispatchEvent(
    new KeyboardEvent("keydown", { key: touche, bubbles: true, cancelable: true })
  );
}

/** The cells of a table, row by row, its header included. */
function cellules(rang: number): string[] {
  const lignes = [...vue().querySelectorAll("table")[rang]!.querySelectorAll("tr")];
  return lignes.map((ligne) => [...ligne.cells].map((une) => une.textContent).join(" | "));
}

/** So many students alike, each with their number in their name. */
function nombreux(nombre: number): ClasseurMontre {
  const lignes = Array.from({ length: nombre }, (_, rang): Valeur[] => {
    const nom = `NOM${String(rang).padStart(3, "0")}`;
    return [22100200 + rang, nom, "Max", "B", 9, 11, 12, 11, "oui"];
  });
  return new ClasseurMontre([{ nom: "Moyennes", cellules: [MOYENNES[0]!, ...lignes] }]);
}

describe("repliée", () => {
  test("rien n’est dessiné : son titre dit seulement combien d’étudiants sont à risque", async () => {
    await ouvrir();
    expect(vue().childElementCount).toBe(0);
    expect(vue().closest("details")!.querySelector("summary")!.textContent).toBe(
      "La promotion 4 étudiants · 3 à risque"
    );
  });

  test("absente d’un classeur où personne n’est reconnu", async () => {
    await ouvrir("fr-FR", new ClasseurMontre([{ nom: "Feuil1", cellules: [["bonjour"]] }]));
    expect(vue().closest("section")!.hidden).toBe(true);
  });

  test("une grille qui change ne la dessine pas davantage", async () => {
    await ouvrir();
    await volet.calculer();
    expect(vue().childElementCount).toBe(0);
  });
});

describe("ce qu’elle dit à qui ne la voit pas", () => {
  test("chaque dessin, en une phrase", async () => {
    await ouvrir();
    await deplier();
    const images = [...vue().querySelectorAll("[role=img]")].map((image) =>
      image.getAttribute("aria-label")
    );
    expect(images).toEqual([
      "4 étudiants : critique 1, alerte 0, vigilance 2, aucun 1.",
      "UE31 : 3 étudiants, 1 sous 8, 1 de 8 à moins de 10, 1 à 10 ou plus, médiane 9,00.",
      "UE41 : 4 étudiants, 0 sous 8, 1 de 8 à moins de 10, 3 à 10 ou plus, médiane 12,00.",
      "UE32 : 4 étudiants, 0 sous 8, 0 de 8 à moins de 10, 4 à 10 ou plus, médiane 12,50.",
      "UE42 : 4 étudiants, 0 sous 8, 0 de 8 à moins de 10, 4 à 10 ou plus, médiane 12,50.",
      "4 étudiants par 2 compétences, du plus au moins à risque : 1 résultat sous 8, 0 de 8 à moins de 10, 1 en attente de notes.",
    ]);
  });

  test("aucun dessin sans alternative n’est laissé au lecteur d’écran", async () => {
    await ouvrir();
    await deplier();
    const muets = [...vue().querySelectorAll("svg")].filter(
      (dessin) => !dessin.closest("[role=img], [aria-hidden=true]")
    );
    expect(muets).toEqual([]);
  });

  test("un étudiant et toutes ses compétences, en une phrase", async () => {
    await ouvrir();
    await deplier();
    expect(rangees().map((une) => une.getAttribute("aria-label"))).toEqual([
      "PETIT Ali, critique : C1 7,50 sous 8, C2 12,00",
      "LEROY Max, vigilance : C1 12,00 en attente de notes, C2 11,00",
      "ROUX Zoé, vigilance : C1 10,50 une UE compensée, C2 14,00",
      "MARTIN Lou, aucun : C1 12,00, C2 13,00",
    ]);
  });

  test("la moyenne est écrite dans chaque case", async () => {
    await ouvrir();
    await deplier();
    expect(textes(".matrice .cases text")).toEqual([
      ...["7,50", "12,00"],
      ...["12,00", "11,00"],
      ...["10,50", "14,00"],
      ...["12,00", "13,00"],
    ]);
  });
});

describe("un vrai tableau derrière chaque dessin", () => {
  test("n’est bâti que si quelqu’un l’ouvre", async () => {
    await ouvrir();
    await deplier();
    expect(vue().querySelectorAll("table")).toHaveLength(0);
    expect(textes(".tableau > summary")).toEqual([
      "Voir le tableau : Niveaux de risque",
      "Voir le tableau : Moyennes de chaque UE",
      "Voir le tableau : Étudiants et compétences",
    ]);
  });

  test("les niveaux, avec leur part", async () => {
    await ouvrir();
    await deplierTout();
    expect(cellules(0)).toEqual([
      "Niveau | Étudiants | Part",
      "Critique | 1 | 25 %",
      "Alerte | 0 | 0 %",
      "Vigilance | 2 | 50 %",
      "Aucun | 1 | 25 %",
    ]);
  });

  test("les moyennes, point par point puis en tout", async () => {
    await ouvrir();
    await deplierTout();
    expect(cellules(1)).toEqual([
      "Moyenne | UE31 | UE41 | UE32 | UE42",
      "7–8 | 1 | 0 | 0 | 0",
      "8–9 | 0 | 1 | 0 | 0",
      "9–10 | 1 | 0 | 0 | 0",
      "10–11 | 0 | 0 | 0 | 0",
      "11–12 | 0 | 0 | 1 | 1",
      "12–13 | 1 | 3 | 1 | 1",
      "13–14 | 0 | 0 | 1 | 1",
      "14–15 | 0 | 0 | 1 | 1",
      "Sous 8 | 1 | 0 | 0 | 0",
      "De 8 à 10 | 1 | 1 | 0 | 0",
      "10 et plus | 1 | 3 | 4 | 4",
      "Sans moyenne | 1 | 0 | 0 | 0",
      "Médiane | 9,00 | 12,00 | 12,50 | 12,50",
    ]);
  });

  test("les étudiants, chaque état en toutes lettres", async () => {
    await ouvrir();
    await deplierTout();
    expect(cellules(2).slice(0, 3)).toEqual([
      "Étudiant | Niveau | C1 (UE31, UE41) | C2 (UE32, UE42)",
      "PETIT Ali | Critique | 7,50 sous 8 | 12,00",
      "LEROY Max | Vigilance | 12,00 en attente de notes | 11,00",
    ]);
  });
});

describe("le tableau des étudiants, étroit", () => {
  const deuxieme = (): HTMLTableRowElement =>
    vue().querySelectorAll("table")[2]!.querySelectorAll("tr")[2]!;

  test("ne montre que la moyenne et un signe ; le reste est dit sans être montré", async () => {
    await ouvrir();
    await deplierTout();
    const bref = deuxieme().querySelector<HTMLElement>("td .bref")!;
    expect(bref.firstChild!.textContent).toBe("12,00");
    expect(bref.dataset["signe"]).toBe("*");
    expect(bref.querySelector(".invisible")!.textContent).toBe(" en attente de notes");
    expect([...deuxieme().querySelectorAll("[data-signe]")]).toEqual([bref]);
  });

  test("les signes sont expliqués au-dessus", async () => {
    await ouvrir();
    await deplierTout();
    expect(textes(".tableau > .note")).toEqual([
      "* en attente de notes · ° une UE compensée · † acquise sans 10",
    ]);
  });
});

describe("la légende des cases", () => {
  test("« en attente » a un échantillon pour chaque tranche", async () => {
    await ouvrir();
    await deplier();
    const lignes = [...vue().querySelectorAll(".legende-cases li")].map((ligne) => [
      ligne.lastElementChild!.textContent,
      [...ligne.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
    ]);
    expect(lignes).toEqual([
      ["sous 8", "7,62"],
      ["de 8 à moins de 10", "9,25"],
      ["10 ou plus", "12,40"],
      ["en attente de notes", "7,62 9,25 12,40"],
      ["une UE compensée", "12,40"],
      ["acquise sans 10", "9,25"],
    ]);
  });

  test("aucune forme n’est celle d’une autre, fût-ce en gris", async () => {
    await ouvrir();
    await deplier();
    const [sous8, sous10, dix] = [
      ...vue().querySelectorAll(".legende-cases .large rect.attente"),
    ].map((une) => une.getAttribute("fill"));
    expect([sous8, sous10, dix]).toEqual([
      "url(#hachure-promotion)",
      "url(#points-promotion)",
      "none",
    ]);
    const motifs = [...vue().querySelectorAll("pattern")].map(({ id }) => id);
    expect(motifs).toEqual(["hachure-promotion", "points-promotion"]);
  });
});

describe("une rangée de la matrice", () => {
  test("mène à la ligne de l’étudiant et à sa fiche ; la fermer revient à la rangée", async () => {
    await ouvrir();
    await deplier();
    rangees()[2]!.click();
    await finir();
    expect(classeur.montres).toEqual([["Moyennes", "4:4"]]);
    expect(document.activeElement!.textContent).toBe("ROUX Zoé");
    document.querySelector<HTMLButtonElement>('.fiche [aria-label="Fermer la fiche"]')!.click();
    expect(document.activeElement).toBe(rangees()[2]);
  });

  test("est marquée quand sa fiche est ouverte, d’où qu’elle le soit", async () => {
    await ouvrir();
    await deplier();
    const choisies = (): string[] => textes("[aria-selected=true] .nom");
    rangees()[0]!.click();
    expect(choisies()).toEqual(["PETIT Ali"]);
    volet.fiche.choisir(0);
    expect(choisies()).toEqual(["MARTIN Lou"]);
    volet.fiche.fermer();
    expect(choisies()).toEqual([]);
  });

  test("toutes ne sont qu’un arrêt du clavier ; les flèches passent de l’une à l’autre", async () => {
    await ouvrir();
    await deplier();
    const arrets = (): (string | undefined)[] =>
      rangees()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((une) => une.querySelector(".nom")?.textContent);
    expect(arrets()).toEqual(["PETIT Ali"]);
    rangees()[0]!.focus();
    const parcours = ["ArrowDown", "ArrowDown", "ArrowUp", "End", "ArrowDown", "Home", "ArrowUp"];
    const visites = parcours.map((touche) => {
      presser(touche);
      return document.activeElement!.textContent.replace(/^[▲△]*/, "");
    });
    expect(visites).toEqual([
      ...["LEROY Max", "ROUX Zoé", "LEROY Max", "MARTIN Lou", "MARTIN Lou"],
      ...["PETIT Ali", "PETIT Ali"],
    ]);
    rangees()[3]!.focus();
    expect(arrets()).toEqual(["MARTIN Lou"]);
  });
});

describe("une barre d’un histogramme", () => {
  test("montre ses étudiants, puis les cache", async () => {
    await ouvrir();
    await deplier();
    barre("de 9 à 10 : 1 étudiant").click();
    expect(textes(".etudiants-de-barre p")).toEqual(["UE31, de 9 à 10 : 1 étudiant", ""]);
    expect(textes(".etudiants-de-barre .ligne")).toEqual(["ROUX Zoé9,00"]);
    expect(barre("de 9 à 10 : 1 étudiant").getAttribute("aria-expanded")).toBe("true");
    barre("de 9 à 10 : 1 étudiant").click();
    expect(textes(".etudiants-de-barre .ligne")).toEqual([]);
  });

  test("une autre barre prend sa place, fût-elle d’une autre compétence", async () => {
    await ouvrir();
    await deplier();
    barre("de 9 à 10 : 1 étudiant").click();
    barre("de 14 à 15 : 1 étudiant", "UE32").click();
    expect(textes(".etudiants-de-barre .ligne")).toEqual(["ROUX Zoé14,00"]);
    expect(textes("[aria-expanded=true]")).toHaveLength(1);
  });

  test("du plus faible au plus fort ; chacun mène à sa ligne", async () => {
    await ouvrir();
    await deplier();
    barre("de 12 à 13 : 3 étudiants", "UE41").click();
    const lignes = [...vue().querySelectorAll<HTMLButtonElement>(".etudiants-de-barre .ligne")];
    expect(lignes.map(({ textContent }) => textContent)).toEqual([
      ...["MARTIN Lou12,00", "ROUX Zoé12,00", "LEROY Max12,00"],
    ]);
    lignes[1]!.click();
    await finir();
    expect(classeur.montres).toEqual([["Moyennes", "4:4"]]);
  });

  test("le tableau mène aux mêmes étudiants : le clavier va à leur liste", async () => {
    await ouvrir();
    await deplierTout();
    const boutons = [...vue().querySelectorAll<HTMLButtonElement>("table .effectif")];
    expect(boutons.map((un) => un.getAttribute("aria-label")).slice(0, 3)).toEqual([
      ...["UE31, de 7 à 8 : 1 étudiant", "UE41, de 8 à 9 : 1 étudiant"],
      "UE31, de 9 à 10 : 1 étudiant",
    ]);
    boutons[2]!.click();
    expect(textes(".etudiants-de-barre .ligne")).toEqual(["ROUX Zoé9,00"]);
    expect(document.activeElement!.textContent).toBe("UE31, de 9 à 10 : 1 étudiant");
    boutons[2]!.click();
    expect(textes(".etudiants-de-barre .ligne")).toEqual(["ROUX Zoé9,00"]);
  });

  test("une barre vide n’est pas un bouton, et celles d’une UE sont un seul arrêt du clavier", async () => {
    await ouvrir();
    await deplier();
    const boutons = [...vue().querySelectorAll<HTMLButtonElement>('[aria-label^="UE31, "] button')];
    expect(boutons.map((un) => [un.getAttribute("aria-label"), un.tabIndex])).toEqual([
      ["de 7 à 8 : 1 étudiant", 0],
      ["de 9 à 10 : 1 étudiant", -1],
      ["de 12 à 13 : 1 étudiant", -1],
    ]);
    boutons[0]!.focus();
    presser("ArrowRight");
    expect(document.activeElement).toBe(boutons[1]);
  });
});

describe("une grande promotion", () => {
  test("montre ses cent premiers étudiants, puis tous, le clavier restant à sa place", async () => {
    await ouvrir("fr-FR", nombreux(150));
    await deplier();
    expect(rangees()).toHaveLength(100);
    [...vue().querySelectorAll("button")]
      .find(({ textContent }) => textContent === "Tout afficher (150)")!
      .click();
    expect(rangees()).toHaveLength(150);
    expect(document.activeElement).toBe(rangees()[100]);
    expect(textes(".matrice .cases text")).toHaveLength(300);
  });
});

test("une barre de cent cinquante étudiants en montre cent, puis tous, le clavier restant à sa place", async () => {
  await ouvrir("fr-FR", nombreux(150));
  await deplier();
  barre("de 9 à 10 : 150 étudiants").click();
  const lignes = (): NodeListOf<HTMLElement> =>
    vue().querySelectorAll(".etudiants-de-barre .ligne");
  expect(lignes()).toHaveLength(100);
  vue().querySelector<HTMLElement>(".etudiants-de-barre .discret")!.click();
  expect(lignes()).toHaveLength(150);
  expect(document.activeElement).toBe(lignes()[100]);
});

test("un étudiant parti vient en dernier, avec ce qu’on sait de son départ", async () => {
  const lignes = MOYENNES.map((ligne, rang) => [...ligne, rang === 0 ? "Situation" : ""]);
  lignes[2]![9] = "DEM";
  await ouvrir("fr-FR", new ClasseurMontre([{ nom: "Moyennes", cellules: lignes }]));
  await deplier();
  expect(rangees().at(-1)!.textContent).toBe("PETIT Ali DEM");
  expect(rangees().at(-1)!.getAttribute("aria-label")).toBe("PETIT Ali, DEM : C1 7,50, C2 12,00");
  expect(textes(".niveaux-de-risque + .note")).toEqual(["1 étudiant parti n’est pas compté."]);
});

describe("quand le classeur est relu", () => {
  test("ce qui était déplié, choisi et sous le clavier le reste, à sa nouvelle place", async () => {
    await ouvrir();
    await deplierTout();
    barre("de 9 à 10 : 1 étudiant").click();
    rangees()[3]!.focus();
    const lignes = MOYENNES.map((ligne) => [...ligne]);
    lignes[1]![4] = 5;
    await classeur.ecrire({ feuilles: [feuilleSimple("Moyennes", lignes)] });
    await volet.detecter();
    await finir();
    // MARTIN, whose RCUE is now at 8,50, has risen from the last row to the first.
    expect(rangees().map(({ textContent }) => textContent)).toEqual([
      ...["▲▲MARTIN Lou", "▲▲PETIT Ali", "△LEROY Max", "△ROUX Zoé"],
    ]);
    expect(document.activeElement).toBe(rangees()[0]);
    expect(textes(".etudiants-de-barre .ligne")).toEqual(["ROUX Zoé9,00"]);
    expect(cellules(0)[1]).toBe("Critique | 2 | 50 %");
  });

  test("une grille changée depuis la lecture est dite, et « Relire » la relit", async () => {
    await ouvrir();
    await deplier();
    const avis = vue().closest("details")!.querySelector<HTMLElement>(".avis")!;
    expect(avis.hidden).toBe(true);
    volet.signalerChangement("Moyennes");
    expect(avis.hidden).toBe(false);
    expect(avis.textContent).toBe("La grille a changé depuis cette lecture. Relire");
    avis.querySelector("button")!.click();
    await finir();
    expect(avis.hidden).toBe(true);
  });
});

test("à mi-année, les UE sans moyenne sont nommées et rien n’est dessiné pour elles", async () => {
  const impair = MOYENNES.map((ligne, rang) =>
    rang === 0 ? ligne : [...ligne.slice(0, 6), "", "", ""]
  );
  await ouvrir("fr-FR", new ClasseurMontre([{ nom: "Moyennes", cellules: impair }]));
  await deplier();
  expect(textes("figcaption strong")).toEqual(["UE31", "UE32"]);
  expect(textes(".couples + .note")).toEqual(["Aucune moyenne encore : UE41, UE42."]);
});

test("en anglais aussi, nombres compris", async () => {
  await ouvrir("en-GB");
  await deplier();
  expect(textes("h3")).toEqual([
    "Levels of risk",
    "Averages of each UE",
    "Students and competences",
  ]);
  expect(rangees()[0]!.getAttribute("aria-label")).toBe(
    "PETIT Ali, critical: C1 7.50 under 8, C2 12.00"
  );
  expect(textes(".matrice .cases text")[0]).toBe("7.50");
});

// Colours and sizes are looked at by the same tool in the browser.
test.each(["fr-FR", "en-GB"])(
  "axe ne trouve rien à redire à la vue ouverte, en %s",
  async (langue) => {
    await ouvrir(langue);
    await deplierTout();
    vue().querySelector<HTMLElement>(".sur-barre")!.click();
    rangees()[1]!.click();
    expect(await aRedire(vue().closest("section")!)).toEqual([]);
  }
);
