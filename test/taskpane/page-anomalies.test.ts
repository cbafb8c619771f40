/** @jest-environment jsdom */
import type { Valeur } from "../../src/classeur";
import type { Volet } from "../../src/taskpane/volet";
import { feuilleSimple } from "../classeur.contrat";
import { ClasseurMontre } from "./classeur-montre";
import { monterPage } from "./page-montee";
import { aRedire } from "./redire";

/*
 * The list « À vérifier »: levels, groups, cells. Colours and the real keyboard need a browser; a click on a button of
 * the document stands here for the key that presses it.
 */

let classeur: ClasseurMontre;
let volet: Volet;

/** Two cells not understood and a blank in UE31, a blank in UE32; one student has a mean in UE42. */
const DOUTEUSES: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "UE31", "UE32", "UE41", "UE42"],
  [22100101, "MARTIN", "Lou", 12, 13, 12, 13],
  [22100102, "PETIT", "Ali", "absnt", 12, 8, ""],
  [22100103, "ROUX", "Zoé", "douze", 14, 12, ""],
  [22100104, "LEROY", "Max", 11, "", 12, ""],
  [22100105, "SIMON", "Eva", "", 10, 12, ""],
];

async function ouvrir(langue = "fr-FR", cellules = DOUTEUSES): Promise<void> {
  classeur = new ClasseurMontre([{ nom: "Moyennes", cellules }]);
  volet = monterPage(classeur, langue);
  await volet.detecter();
}

function niveaux(): [texte: string, presse: string | null][] {
  return [...document.querySelectorAll(".niveaux button")].map((bouton) => [
    bouton.textContent,
    bouton.getAttribute("aria-pressed"),
  ]);
}

function presser(nom: string): HTMLElement {
  const boutons = [...document.querySelectorAll<HTMLElement>(".anomalies button")];
  const trouve = boutons.find(({ textContent }) => textContent.includes(nom))!;
  trouve.click();
  return trouve;
}

/** The entries of the list, as they are read aloud. */
function entrees(): string[] {
  return [...document.querySelectorAll(".anomalies > .liste > li")].map((entree) =>
    [...entree.querySelectorAll("summary > span, :scope > .ligne > span")]
      .map(({ textContent }) => textContent)
      .join(" | ")
  );
}

/** Opens a group as a click does; the event is told later by the document. */
async function deplier(groupe: string): Promise<HTMLDetailsElement> {
  const details = [...document.querySelectorAll<HTMLDetailsElement>(".anomalies details")].find(
    ({ textContent }) => textContent.includes(groupe)
  )!;
  details.open = true;
  await new Promise((resolve) => setTimeout(resolve, 0));
  return details;
}

// What differs from one group to the next comes first: all of a sheet began with its name.
const ERREURS = "2 cellules non comprises en UE31 | Moyennes✖ Erreur";
const VIDE_31 =
  "Moyennes!D6 | ⚠ Avertissement | SIMON Eva n’a pas de note en UE31 : elle est en attente. Écrivez-la, ou ABI, ou ABJ.";
const VIDE_32 =
  "Moyennes!E5 | ⚠ Avertissement | LEROY Max n’a pas de note en UE32 : elle est en attente. Écrivez-la, ou ABI, ou ABJ.";
const VIDES_42 = "4 cellules vides en UE42 | Moyennesℹ Information";

describe("la liste « À vérifier »", () => {
  test("réunit les cellules d’une sorte, les plus graves d’abord, le niveau en toutes lettres", async () => {
    await ouvrir();
    expect(document.querySelector(".anomalies h2")!.textContent).toBe("À vérifier (4)");
    expect(entrees()).toEqual([ERREURS, VIDE_31, VIDE_32, VIDES_42]);
  });

  test("se réduit à un niveau, et le dit ; le clavier reste sur le bouton", async () => {
    await ouvrir();
    expect(niveaux()).toEqual([
      ["Tout (4)", "true"],
      ["✖ Erreurs (1)", "false"],
      ["⚠ Avertissements (2)", "false"],
      ["ℹ Informations (1)", "false"],
    ]);
    presser("Avertissements (2)");
    expect(entrees()).toEqual([VIDE_31, VIDE_32]);
    expect(niveaux().filter(([, presse]) => presse === "true")).toEqual([
      ["⚠ Avertissements (2)", "true"],
    ]);
    expect(document.activeElement!.textContent).toBe("⚠ Avertissements (2)");
    presser("Tout (4)");
    expect(entrees()).toHaveLength(4);
    expect(document.activeElement!.textContent).toBe("Tout (4)");
  });

  test("un groupe s’ouvre sur ses cellules ; chacune mène à la sienne", async () => {
    await ouvrir();
    const details = await deplier("2 cellules non comprises");
    const cellules = [...details.querySelectorAll<HTMLElement>(".ligne")];
    expect(cellules.map((ligne) => ligne.querySelector(".nom")!.textContent)).toEqual([
      "Moyennes!D3",
      "Moyennes!D4",
    ]);
    cellules[1]!.click();
    expect(classeur.montres).toEqual([["Moyennes", "D4"]]);
  });

  test("le niveau choisi reste choisi au calcul suivant ; sans rien de ce niveau, tout est montré", async () => {
    await ouvrir();
    presser("Erreurs (1)");
    await volet.calculer();
    expect(entrees()).toEqual([ERREURS]);
    const corrigees = DOUTEUSES.map((ligne) =>
      ligne.map((v) => (typeof v === "string" && /^(absnt|douze)$/.test(v) ? 9 : v))
    );
    await classeur.ecrire({ feuilles: [feuilleSimple("Moyennes", corrigees)] });
    await volet.calculer();
    expect(entrees()).toEqual([VIDE_31, VIDE_32, VIDES_42]);
    expect(niveaux()[0]).toEqual(["Tout (3)", "true"]);
  });

  test("d’un seul niveau, elle n’offre aucun choix", async () => {
    await ouvrir("fr-FR", [...DOUTEUSES.slice(0, 2), [22100102, "PETIT", "Ali", "absnt", 9, 8, 9]]);
    expect(entrees()).toHaveLength(1);
    expect(niveaux()).toEqual([]);
  });

  test("en anglais : les niveaux le sont, les phrases du programme sont marquées françaises", async () => {
    await ouvrir("en-GB");
    expect(niveaux().map(([texte]) => texte)).toEqual([
      "All (4)",
      "✖ Errors (1)",
      "⚠ Warnings (2)",
      "ℹ Information (1)",
    ]);
    expect(document.querySelector(".niveaux")!.getAttribute("aria-label")).toBe("Show");
    await deplier("2 cellules");
    for (const motif of document.querySelectorAll(".anomalies .motif, .anomalies summary .nom"))
      expect(motif.getAttribute("lang")).toBe("fr");
  });

  test("axe n’y trouve rien à redire, groupes ouverts", async () => {
    await ouvrir();
    await deplier("2 cellules non comprises");
    expect(await aRedire(document)).toEqual([]);
  });
});
