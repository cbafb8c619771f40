/** @jest-environment jsdom */
import type { Valeur } from "../../src/classeur";
import type { Volet } from "../../src/taskpane/volet";
import { feuilleSimple } from "../classeur.contrat";
import { ClasseurMontre } from "./classeur-montre";
import { monterPage } from "./page-montee";

/*
 * The sections on settings, earlier years and the jury as a document. What the actions do is tested without a page, and
 * the whole in a real browser.
 */

/** PETIT Ali has 9.996 in both UE of a competence: 10.00 as displayed, under 10 without rounding. */
const MOYENNES: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "UE31", "UE32", "UE41", "UE42"],
  [22100101, "MARTIN", "Lou", 12, 13, 12, 13],
  [22100102, "PETIT", "Ali", 9.996, 12, 9.996, 12],
];

let classeur: ClasseurMontre;
let volet: Volet;

function ouvrir(langue = "fr-FR"): void {
  classeur = new ClasseurMontre([{ nom: "Moyennes", cellules: MOYENNES }]);
  volet = monterPage(classeur, langue);
}

function texte(selecteur: string): string {
  return document.querySelector(selecteur)?.textContent ?? "";
}

function champ(cle: string): HTMLSelectElement {
  return document.querySelector<HTMLSelectElement>(`#reglage-${cle}`)!;
}

/** Chooses a value as a person does. */
async function choisir(cle: string, valeur: string): Promise<void> {
  champ(cle).value = valeur;
  champ(cle).dispatchEvent(new Event("change"));
  await finir();
}

async function finir(): Promise<void> {
  for (let tour = 0; tour < 3; tour++) await new Promise((resolve) => setTimeout(resolve, 0));
}

function bouton(nom: string): HTMLButtonElement {
  return [...document.querySelectorAll("button")].find(({ textContent }) => textContent === nom)!;
}

describe("les réglages", () => {
  test("sont repliés, et leur titre dit s’ils sont par défaut", () => {
    ouvrir();
    const section = document.querySelector("#reglages")!.closest("details")!;
    expect(section.open).toBe(false);
    expect(section.querySelector("summary")!.textContent).toBe("Réglages par défaut");
  });

  test("s’ouvrent aussi d’en haut, et le clavier y va", async () => {
    ouvrir();
    await volet.detecter();
    bouton("Changer").click();
    expect(document.querySelector("#reglages")!.closest("details")!.open).toBe(true);
    expect(document.activeElement?.querySelector("h2")?.textContent).toBe("Réglages");
  });

  test("ont chacun leur nom, leur phrase et leur défaut", () => {
    ouvrir();
    const reglage = champ("abi").closest(".reglage")!;
    expect(reglage.querySelector("label")!.textContent).toBe("Absence injustifiée (ABI)");
    expect([...champ("abi").options].map(({ text }) => text)).toEqual([
      "0 avec son coefficient",
      "défaillance sur l’UE (DEF)",
    ]);
    const [aide] = champ("abi").getAttribute("aria-describedby")!.split(" ");
    expect(texte(`#${aide}`)).toBe(
      "Ce que vaut une absence injustifiée. Par défaut : 0 avec son coefficient."
    );
  });

  test("qui ne changeraient rien ne sont pas montrés : un taux sans bonus par taux", async () => {
    ouvrir();
    const taux = (): boolean => champ("bonus_taux").closest(".reglage")!.hasAttribute("hidden");
    expect(taux()).toBe(true);
    await choisir("bonus", "taux");
    expect(taux()).toBe(false);
  });

  test("changés, disent combien d’étudiants changent, lesquels, et comment", async () => {
    ouvrir();
    await choisir("arrondi", "aucun");
    expect(texte(".prevision h2")).toBe("1 étudiant change");
    expect(texte(".reglages-changes")).toBe(
      "Comparaison des moyennes à 10 et à 8 : au centième, comme affichée → sans arrondi"
    );
    expect(texte(".prevision .nom")).toBe("PETIT Ali");
    expect(texte(".prevision .motif")).toContain("UE31 : ADM → AJ");
    expect(texte('[role="status"]')).toBe(
      "1 étudiant change. Rien n’est écrit avant « Appliquer »."
    );
  });

  test("un étudiant qui change mène à sa ligne", async () => {
    ouvrir();
    await choisir("arrondi", "aucun");
    document.querySelector<HTMLElement>(".prevision .ligne")!.click();
    await finir();
    expect(classeur.montres).toEqual([["Moyennes", "3:3"]]);
  });

  test("« Annuler » remet le champ, et rend le clavier à la section", async () => {
    ouvrir();
    await choisir("arrondi", "aucun");
    bouton("Annuler").click();
    expect(champ("arrondi").value).toBe("centieme");
    expect(document.querySelector<HTMLElement>(".prevision")!.hidden).toBe(true);
    expect(document.activeElement?.querySelector("h2")?.textContent).toBe("Réglages");
  });

  test("« Appliquer » les écrit, et ce qui était montré s’en va", async () => {
    ouvrir();
    await choisir("arrondi", "aucun");
    bouton("Appliquer").click();
    await finir();
    expect([...classeur.ecrites.keys()]).toContain("Réglages");
    expect(document.querySelector<HTMLElement>(".prevision")!.hidden).toBe(true);
    expect(champ("arrondi").value).toBe("aucun");
    expect(champ("arrondi").closest(".reglage")!.querySelector(".modifie")!.textContent).toBe(
      " modifié"
    );
    expect(bouton("Voir la feuille Réglages")).toBeDefined();
  });

  test("un nombre impossible reste dans son champ, avec ce qu’il faut écrire", async () => {
    ouvrir();
    await choisir("bonus_plafond", "25");
    expect(champ("bonus_plafond").getAttribute("aria-invalid")).toBe("true");
    expect(champ("bonus_plafond").value).toBe("25");
    expect(texte("#reglage-bonus_plafond-refus")).toBe("Écrivez un nombre de 0 à 20.");
    await choisir("bonus_plafond", "5");
    expect(champ("bonus_plafond").getAttribute("aria-invalid")).toBe("false");
    expect(texte("#reglage-bonus_plafond-refus")).toBe("");
  });

  test("en anglais aussi", async () => {
    ouvrir("en-GB");
    await choisir("arrondi", "aucun");
    expect(texte(".prevision h2")).toBe("1 student changes");
    expect(texte(".reglages-changes")).toBe(
      "Averages compared with 10 and 8: to the hundredth, as displayed → without rounding"
    );
    expect(document.querySelector(".prevision .motif")!.getAttribute("lang")).toBe("fr");
  });
});

describe("les années antérieures", () => {
  test("disent ce qui manque, et pour combien d’étudiants", async () => {
    ouvrir();
    await volet.detecter();
    expect(texte(".manques li")).toMatch(/^S1 et S2 inconnus.* \(2 étudiants\)$/);
  });

  test("se complètent par un bouton, qui ouvre le choix des fichiers", () => {
    ouvrir();
    const fichiers = document.querySelector<HTMLInputElement>(
      'input[aria-label="Ajouter un fichier d’une année antérieure…"]'
    )!;
    const ouvert = jest.spyOn(fichiers, "click");
    bouton("Ajouter un fichier d’une année antérieure…").click();
    expect(ouvert).toHaveBeenCalledTimes(1);
    expect([fichiers.accept, fichiers.multiple]).toEqual([".xlsx,.xlsm", true]);
  });
});

describe("ce que le jury a décidé", () => {
  /** The jury types a decision and its reason for PETIT Ali. */
  async function decider(decision: string, motif: string): Promise<void> {
    const { cellules } = classeur.ecrites.get("Décisions")!;
    const lignes = cellules.map((ligne) =>
      ligne.map((cellule) => (typeof cellule === "object" ? cellule.valeur : cellule))
    );
    const entete = lignes.find((ligne) => ligne.includes("Décision du jury"))!;
    const ali = lignes.find((ligne) => ligne[1] === "PETIT")!;
    ali[entete.indexOf("Décision du jury")] = decision;
    ali[entete.indexOf("Motif du jury")] = motif;
    await classeur.ecrire({ feuilles: [feuilleSimple("Décisions", lignes)] });
  }

  test("n’est pas montré tant qu’il n’a rien décidé", async () => {
    ouvrir();
    await volet.calculer();
    expect(document.body.textContent).not.toContain("Décisions du jury (");
  });

  test("se lit à côté de la proposition, avec le motif", async () => {
    ouvrir();
    await volet.calculer();
    await decider("RED", "à sa demande");
    await volet.calculer();
    expect(document.body.textContent).toContain("Décisions du jury (1)1 RED");
    expect(document.body.textContent).toContain(
      "PETIT Aliproposition : ADM ; décision : RED ; motif : à sa demande"
    );
  });

  test("des notes changées depuis sont dites, d’une moyenne à l’autre", async () => {
    ouvrir();
    await volet.calculer();
    await decider("RED", "à sa demande");
    await volet.calculer();
    const changees = MOYENNES.map((ligne, rang) =>
      rang === 2 ? [...ligne.slice(0, 3), 8, ...ligne.slice(4)] : ligne
    );
    await classeur.ecrire({ feuilles: [feuilleSimple("Moyennes", changees)] });
    await volet.calculer();
    expect(document.body.textContent).toContain("Résultats changés depuis la décision (1)");
    expect(document.body.textContent).toContain(
      "PETIT AliUE31 : 10,00 → 8,00 depuis le 22/11/2026"
    );
  });
});

test("« Afficher le journal » le montre, masqué ou non", async () => {
  ouvrir();
  await volet.calculer();
  bouton("Afficher le journal").click();
  await finir();
  expect(classeur.devoilees).toEqual(["Journal"]);
});
