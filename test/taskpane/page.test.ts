/** @jest-environment jsdom */
import { ErreurClasseur, type Valeur } from "../../src/classeur";
import { CATALOGUE } from "../../src/maquette";
import type { Volet } from "../../src/taskpane/volet";
import { feuilleSimple } from "../classeur.contrat";
import { ClasseurMontre, classeurDeMoyennes, MOYENNES } from "./classeur-montre";
import { monterPage } from "./page-montee";
import { aRedire } from "./redire";

/*
 * The page as a document: what it says, what its buttons do, what a screen reader hears. Colours, sizes and the real
 * keyboard need a browser: the end-to-end tests look at those.
 */

let classeur: ClasseurMontre;
let volet: Volet;

function ouvrir(langue = "fr-FR", sur = classeurDeMoyennes()): void {
  classeur = sur;
  volet = monterPage(sur, langue);
}

function texte(selecteur: string): string {
  return document.querySelector(selecteur)?.textContent ?? "";
}

function bouton(nom: string): HTMLButtonElement {
  const trouve = [...document.querySelectorAll("button")].find(({ textContent }) =>
    textContent.includes(nom)
  );
  if (!trouve) throw new Error(`No button says « ${nom} »`);
  return trouve;
}

function titres(): string[] {
  return [...document.querySelectorAll("section:not([hidden]) h2")].map(
    ({ textContent }) => textContent
  );
}

/** Where the keyboard goes, in order, by the name that is read aloud. */
function activables(): string[] {
  return [...document.querySelectorAll("button, select, input, summary")]
    .filter((element) => {
      const titre = element.tagName === "SUMMARY" ? element.parentElement : element;
      const autour = titre?.tagName === "DETAILS" ? titre.parentElement : titre;
      return !element.closest("[hidden]") && !autour?.closest("details:not([open])");
    })
    .map((element) => {
      const [etiquette] = "labels" in element ? (element.labels as NodeListOf<Element>) : [];
      const titre = element.querySelector("h2");
      return (etiquette ?? titre ?? element).textContent.slice(0, 23);
    });
}

/** Lets the actions that a click started come to their end. */
async function finir(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

const PANNE = new ErreurClasseur("occupe", "Excel est occupé. Recommencez.");

describe("ce que le volet montre", () => {
  test("avant d’avoir lu, il attend", () => {
    ouvrir();
    expect(titres()).toEqual([
      "Dans ce classeur",
      "Ce qui a été lu",
      "Réglages",
      "Chances",
      "Années antérieures",
      "Légende du surlignage",
      "Programme",
    ]);
    expect(texte("h1")).toBe("Jury BUT");
  });

  test("pendant la lecture, il le dit", () => {
    ouvrir();
    void volet.detecter();
    return Promise.resolve().then(() => {
      expect(texte("section")).toContain("Lecture du classeur…");
      expect(texte('[role="status"]')).toBe("Lecture des feuilles…");
    });
  });

  test("ce qui a été reconnu : feuilles, étudiants, programme, réglages", async () => {
    ouvrir();
    await volet.detecter();
    const faits = [...document.querySelectorAll("dl > div")].map((fait) =>
      [...fait.children].map(({ textContent }) => textContent)
    );
    expect(faits).toEqual([
      ["Grilles", "Moyennes (S3-S4)"],
      ["Étudiants", "4"],
      ["Programme", "BUT2, structure lue dans la grille"],
      ["Réglages", "par défaut Changer"],
    ]);
  });

  test("un classeur sans grille : il le dit, avec la raison", async () => {
    ouvrir("fr-FR", new ClasseurMontre([{ nom: "Feuil1", cellules: [["bonjour"]] }]));
    bouton("Calculer les décisions").click();
    await finir();
    expect(texte("dd")).toBe("aucune grille de notes reconnue");
    expect(texte('[role="status"]')).toContain("rien n’a été écrit");
    expect(texte(".ligne .motif")).toContain("Aucune grille de notes reconnue");
  });

  test("à mi-année, il dit qu’aucune année n’est proposée", async () => {
    const impair = MOYENNES.slice(0, 4).map((ligne) => [...ligne.slice(0, 6), "", "", ""]);
    impair[0] = [...MOYENNES[0]!];
    ouvrir("fr-FR", new ClasseurMontre([{ nom: "Moyennes", cellules: impair }]));
    bouton("Calculer les décisions").click();
    await finir();
    expect(texte(".faits + .note")).toContain("Jury de mi-année");
    expect(texte(".comptes")).toBe("3Mi-annéeaucune année à proposer");
  });

  test("après le calcul : comptes, étudiants à risque, anomalies", async () => {
    ouvrir();
    bouton("Calculer les décisions").click();
    await finir();
    expect(titres()).toEqual([
      "Dans ce classeur",
      "Propositions",
      "Étudiants à risque",
      "La promotion",
      "À vérifier (1)",
      "Ce qui a été lu",
      "Réglages",
      "Chances",
      "Années antérieures",
      "Légende du surlignage",
      "Programme",
    ]);
    const comptes = [...document.querySelectorAll(".comptes li")].map((compte) =>
      [...compte.children].map(({ textContent }) => textContent)
    );
    expect(comptes).toEqual([
      ["2", "ADM", "admis, acquis"],
      ["1", "Jury", "au jury de décider"],
      ["1", "En attente", "une note ou une validation manque"],
    ]);
    const niveaux = [...document.querySelectorAll("summary h3")]
      .filter((titre) => !titre.closest("section")!.querySelector(".feuilles"))
      .map(({ textContent }) => textContent);
    expect(niveaux).toEqual(["▲▲ Critique (1)", "△ Vigilance (2)"]);
  });

  test("quand la grille change, les résultats le disent et restent", async () => {
    ouvrir();
    await volet.calculer();
    volet.signalerChangement("Moyennes");
    expect(texte(".avis")).toBe("La grille a changé depuis ce calcul.");
    expect(document.querySelectorAll(".comptes li")).toHaveLength(3);
  });

  test("le jury seul décide, et rien ne quitte le classeur", () => {
    ouvrir();
    expect(texte("footer")).toContain("le jury seul décide (annexe 1, 4.6)");
    expect(texte("footer")).toContain("Rien ne quitte ce classeur");
  });

  test("un nom qui contient des balises reste un texte", async () => {
    const piege = [...MOYENNES.slice(0, 3)];
    piege[2] = [22100102, "<img src=x onerror=alert(1)>", "Ali", "A", 7, 12, 8, 12, "oui"];
    ouvrir("fr-FR", new ClasseurMontre([{ nom: "Moyennes", cellules: piege }]));
    await volet.calculer();
    expect(document.querySelector("img")).toBeNull();
    expect(texte(".ligne .nom")).toContain("<img src=x onerror=alert(1)>");
  });
});

describe("ce que font les boutons", () => {
  test("un étudiant mène à sa ligne de la grille", async () => {
    ouvrir();
    await volet.calculer();
    bouton("PETIT Ali").click();
    await finir();
    expect(classeur.montres).toEqual([["Moyennes", "3:3"]]);
  });

  test("une anomalie mène à sa cellule", async () => {
    ouvrir();
    await volet.detecter();
    bouton("Moyennes!E5").click();
    await finir();
    expect(classeur.montres).toEqual([["Moyennes", "E5"]]);
  });

  test("« Voir la feuille Décisions » y mène", async () => {
    ouvrir();
    await volet.calculer();
    bouton("Voir la feuille Décisions").click();
    await finir();
    expect(classeur.montres).toEqual([["Décisions", "A1"]]);
  });

  test("« Insérer la maquette » insère le programme choisi", async () => {
    ouvrir();
    const choix = document.querySelector<HTMLSelectElement>("#maquette")!;
    expect([...choix.options].map(({ text }) => text)).toEqual(
      CATALOGUE.map(({ intitule }) => intitule)
    );
    choix.dispatchEvent(new Event("change"));
    bouton("Insérer la maquette").click();
    await finir();
    expect([...classeur.ecrites.keys()]).toEqual(["Maquette"]);
    expect(texte('[role="status"]')).toContain("La feuille « Maquette » est insérée");
  });

  test("« Effacer le surlignage » efface, et le dit", async () => {
    ouvrir();
    await volet.calculer();
    bouton("Effacer le surlignage").click();
    await finir();
    expect(classeur.regles).toEqual([]);
    expect(texte('[role="status"]')).toContain("Surlignage effacé");
  });

  test("« Relire » voit ce qui a changé", async () => {
    ouvrir();
    await volet.detecter();
    await classeur.ecrire({ feuilles: [feuilleSimple("Moyennes", MOYENNES.slice(0, 3))] });
    bouton("Relire").click();
    await finir();
    expect(texte("dl > div:nth-child(2) dd")).toBe("2");
  });
});

describe("une longue liste", () => {
  /** A hundred and fifty students with the same mean of UE31. */
  const nombreux = (ue31: Valeur): Valeur[][] => [
    [...MOYENNES[0]!],
    ...Array.from({ length: 150 }, (_, rang): Valeur[] => {
      return [22100200 + rang, `NOM${rang}`, "Max", "B", ue31, 11, 12, 11, "oui"];
    }),
  ];

  test("montre ses cent premiers éléments, puis tous, le clavier restant à sa place", async () => {
    ouvrir("fr-FR", new ClasseurMontre([{ nom: "Moyennes", cellules: nombreux("absnt") }]));
    await volet.detecter();
    document.querySelector<HTMLDetailsElement>(".anomalies details")!.open = true;
    await finir();
    expect(document.querySelectorAll(".anomalies .ligne")).toHaveLength(100);
    bouton("Tout afficher (150)").click();
    expect(document.querySelectorAll(".anomalies .ligne")).toHaveLength(150);
    expect(document.activeElement).toBe(document.querySelectorAll(".anomalies .ligne")[100]);
  });

  test("d’étudiants à risque aussi, et leur niveau reste ouvert", async () => {
    ouvrir("fr-FR", new ClasseurMontre([{ nom: "Moyennes", cellules: nombreux(9) }]));
    await volet.calculer();
    const vigilance = document.querySelector("details")!;
    expect(vigilance.open).toBe(false);
    expect(vigilance.querySelectorAll(".ligne")).toHaveLength(100);
    vigilance.open = true;
    vigilance.querySelector<HTMLElement>(".discret")!.click();
    const depliee = document.querySelector("details")!;
    expect(depliee.open).toBe(true);
    expect(document.activeElement).toBe(depliee.querySelectorAll(".ligne")[100]);
  });
});

describe("un échec", () => {
  test("dit sa phrase dans une région d’alerte, et le volet reste utilisable", async () => {
    ouvrir();
    classeur.panne = PANNE;
    bouton("Calculer les décisions").click();
    await finir();
    expect(texte('[role="alert"]')).toBe("L’action n’a pas aboutiExcel est occupé. Recommencez.");
    expect(texte("section")).not.toContain("Lecture du classeur…");
    classeur.panne = null;
    bouton("Calculer les décisions").click();
    await finir();
    expect(texte('[role="alert"]')).toBe("");
    expect(texte('[role="status"]')).toContain("Décisions écrites pour 4 étudiants");
  });

  test("en anglais, dit d’abord ce qu’il faut faire, puis la phrase française comme telle", async () => {
    ouvrir("en-US");
    classeur.panne = PANNE;
    await volet.calculer();
    const [phrase, precision] = document.querySelectorAll('[role="alert"] p');
    expect(phrase!.textContent).toMatch(/^Excel is busy/);
    expect([precision!.textContent, precision!.getAttribute("lang")]).toEqual([
      PANNE.message,
      "fr",
    ]);
  });
});

describe("le clavier et le lecteur d’écran", () => {
  test("tout ce qui s’active est un bouton, une liste ou un volet dépliant natif, dans l’ordre de la page", async () => {
    ouvrir();
    await volet.calculer();
    const montes = document.querySelectorAll("[tabindex]:not(summary), [onclick], a");
    expect(montes).toHaveLength(0);
    // Office.js leaves out, on the web, a summary without it.
    expect(document.querySelectorAll("summary:not([tabindex='0'])")).toHaveLength(0);
    for (const element of document.querySelectorAll("button")) expect(element.type).toBe("button");
    expect(activables()).toEqual([
      "Relire",
      "Changer",
      "Calculer les décisions",
      "Effacer le surlignage",
      "Suivi en direct",
      "Voir la feuille Décisio",
      "Afficher le journal",
      "▲▲ Critique (1)",
      expect.stringContaining("PETIT Ali") as string,
      "△ Vigilance (2)",
      "Écrire la feuille Suivi",
      "La promotion",
      expect.stringContaining("Moyennes!E5") as string,
      "Ce qui a été lu",
      "Réglages",
      "Chances",
      "Années antérieures",
      "Légende du surlignage",
      "Programme",
    ]);
  });

  test("ce qui est replié s’ouvre au clavier, chaque champ avec son nom", () => {
    ouvrir();
    for (const details of document.querySelectorAll("details")) details.open = true;
    expect(activables().slice(4)).toEqual([
      "Ce qui a été lu",
      "Réglages",
      "Créer la feuille Réglag",
      ...["Comparaison des moyenne", "Poids des deux UE dans ", "RCUE accordé par le jur"],
      ...["Case vide", "Absence injustifiée (AB", "Absence justifiée, excu"],
      ...["UE déjà acquise et suiv", "Colonne « Malus »", "Colonne « Bonus »"],
      ...["Bonus : plafond", "Colonne « Rattrapage »"],
      ...["Risque : critique (%)", "Risque : alerte (%)", "Risque : vigilance (%)"],
      ...["Risque : RCUE en alerte", "Risque : RCUE en vigila", "Risque : RCUE sous 8 (%"],
      ...["Objectif difficile (sur", "Baisse signalée (points", "Absences signalées"],
      "Note lourde (% de l’UE)",
      "Chances",
      "Recaler sur des classeu",
      "Années antérieures",
      "Ajouter un fichier d’un",
      "Légende du surlignage",
      "Programme",
      "Programme",
      "Insérer la maquette",
    ]);
  });

  test("le clavier reste sur le bouton pendant et après le calcul", async () => {
    ouvrir();
    const calculer = bouton("Calculer les décisions");
    calculer.click();
    await finir();
    expect(document.activeElement).toBe(calculer);
  });

  test("ce qui n’a pas changé n’est pas redessiné : le clavier y reste", async () => {
    ouvrir();
    await volet.calculer();
    const etudiant = bouton("PETIT Ali");
    etudiant.focus();
    volet.signalerChangement("Moyennes");
    expect(document.activeElement).toBe(etudiant);
  });

  test("la région d’état et celle d’alerte sont là dès le début, vides", () => {
    ouvrir();
    expect(texte('[role="status"]') + texte('[role="alert"]')).toBe("");
    expect(document.querySelectorAll('[role="status"], [role="alert"]')).toHaveLength(2);
  });

  test("l’avancement est une barre nommée par son étape", async () => {
    ouvrir();
    void volet.calculer();
    await Promise.resolve();
    const barre = document.querySelector("progress")!;
    const nom = document.getElementById(barre.getAttribute("aria-labelledby")!);
    expect(nom!.textContent).toBe("Lecture des feuilles…");
    expect(barre.value).toBeGreaterThan(0);
  });

  const ETATS: Readonly<Record<string, () => Promise<void>>> = {
    "avant la lecture": async () => undefined,
    "après la lecture": () => volet.detecter(),
    "pendant le calcul": async () => {
      void volet.calculer();
      await Promise.resolve();
    },
    "après le calcul": () => volet.calculer(),
    "résultats anciens": async () => {
      await volet.calculer();
      volet.signalerChangement(null);
    },
    échec: async () => {
      classeur.panne = PANNE;
      await volet.calculer();
    },
    "maquette insérée": () => volet.inserer(),
  };
  const CAS = ["fr-FR", "en-US"].flatMap((langue) =>
    Object.keys(ETATS).map((etat) => [langue, etat] as const)
  );

  test.each(CAS)("axe ne trouve rien à redire : %s, %s", async (langue, etat) => {
    ouvrir(langue);
    await ETATS[etat]!();
    // Contrast is a matter of pixels: there are none here.
    expect(await aRedire(document)).toEqual([]);
    expect(document.documentElement.lang).toBe(langue.slice(0, 2));
  });
});

describe("en anglais", () => {
  test("tout ce que dit le volet l’est ; ce que dit le programme est marqué français", async () => {
    ouvrir("en-GB");
    await volet.calculer();
    expect(titres()).toEqual([
      "In this workbook",
      "Proposals",
      "Students at risk",
      "The class",
      "To check (1)",
      "What was read",
      "Settings",
      "Odds",
      "Earlier years",
      "Key to the highlighting",
      "Programme",
    ]);
    expect(texte('[role="status"]')).toBe("Decisions written for 4 students, 3 of them at risk.");
    for (const motif of document.querySelectorAll(".motif"))
      expect(motif.getAttribute("lang")).toBe("fr");
  });
});
