/** @jest-environment jsdom */
import type { Valeur } from "../../src/classeur";
import type { Volet } from "../../src/taskpane/volet";
import { ClasseurMontre } from "./classeur-montre";
import { monterPage } from "./page-montee";
import { classeur as deuxCompetences, S3 } from "./etudiant/classe";
import { aRedire } from "./redire";

/*
 * The card of a student as a document. What it looks like, a slider under a hand, and the selection of a real grid are
 * looked at in the browser.
 */

let classeur: ClasseurMontre;
let volet: Volet;

async function ouvrir(langue = "fr-FR", ouvert = deuxCompetences()): Promise<void> {
  classeur = ouvert;
  volet = monterPage(classeur, langue);
  await volet.detecter();
}

/** Ali, who waits for R4.03, is on row 5 of both sheets. */
async function choisirAli(): Promise<void> {
  const plage = { ligne: 4, colonne: 1, lignes: 1, colonnes: 1 };
  await volet.fiche.suivre({ feuille: "S3", plage });
}

/** Waits until it holds: marks that are tried are sent after a while. */
async function bientot(verifier: () => void): Promise<void> {
  for (const fin = Date.now() + 5000; ; await new Promise((suite) => setTimeout(suite, 20))) {
    try {
      return verifier();
    } catch (erreur) {
      if (Date.now() > fin) throw erreur;
    }
  }
}

const fiche = (): HTMLElement => document.querySelector<HTMLElement>(".fiche")!;
const nom = (): string | null => document.getElementById("fiche-nom")?.textContent ?? null;
const textes = (selecteur: string): string[] =>
  [...fiche().querySelectorAll(selecteur)].map(({ textContent }) => textContent);
const parNom = <Element extends HTMLElement>(libelle: string): Element =>
  fiche().querySelector<Element>(`[aria-label="${libelle}"]`)!;
const champ = (): HTMLInputElement => parNom("R4.03, note sur 20");
const curseur = (): HTMLInputElement => parNom("R4.03, curseur");

function taper(saisie: HTMLInputElement, valeur: string, evenement = "input"): void {
  saisie.value = valeur;
  saisie.dispatchEvent(new Event(evenement, { bubbles: true }));
}

function touche(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent("keydown", { key, altKey: true, bubbles: true }));
}

describe("ce que la fiche montre", () => {
  test("personne n’est choisi : il n’y a pas de fiche", async () => {
    await ouvrir();
    expect(fiche().hidden).toBe(true);
    expect(fiche().childElementCount).toBe(0);
  });

  test("l’étudiant de la ligne, ses deux compétences, leurs moyennes et leurs codes", async () => {
    await ouvrir();
    await choisirAli();
    expect(nom()).toBe("PETIT Ali");
    expect(textes(".competence h3")).toEqual(["Compétence 1", "Compétence 2"]);
    expect(textes(".unites .moyenne")).toEqual([
      ...["8,00", "10,00", "9,00"],
      ...["12,00", "12,00", "12,00"],
    ]);
    expect(textes(".unites .code")).toEqual(["ATT", "ATT", "ATT", "ADM", "ATT", "ATT"]);
    expect(fiche().querySelector(".barre")!.getAttribute("aria-label")).toBe(
      "Compétence 1, sur 20 : UE31 8,00 ; UE41 10,00, entre 5,00 et 15,00, 10 accessible ; RCUE 1 9,00, entre 6,50 et 11,50, 10 difficile"
    );
  });

  test("les chances ne sont jamais dites sans ce qu’elles sont", async () => {
    await ouvrir();
    await choisirAli();
    expect(textes(".prudence")).toEqual([
      "Les chances parlent d’étudiants du passé qui avaient les mêmes notes, pas de celui-ci ; le jury décide.",
    ]);
    volet.fiche.choisir(0);
    expect(textes(".prudence")).toEqual(["Le jury seul décide."]);
  });

  test("un nom qui contient des balises reste un texte", async () => {
    const nomme = S3.map((ligne) =>
      ligne[1] === "PETIT" ? [ligne[0]!, "<img src=x>", ...ligne.slice(2)] : ligne
    );
    await ouvrir("fr-FR", deuxCompetences(nomme));
    await choisirAli();
    expect(nom()).toBe("<img src=x> Ali");
    expect(fiche().querySelector("img")).toBeNull();
  });
});

describe("qui n’est plus inscrit", () => {
  /** Noa, who resigned after S3, is on row 7 of both sheets. */
  async function choisirNoa(): Promise<void> {
    await ouvrir();
    const plage = { ligne: 6, colonne: 1, lignes: 1, colonnes: 1 };
    await volet.fiche.suivre({ feuille: "S3", plage });
  }

  test("n’est pas dit « Pas à risque » : c’est sa situation qui est annoncée", async () => {
    await choisirNoa();
    const vive = fiche().querySelector("[aria-live=polite]")!;
    await bientot(() => expect(vive.textContent).toBe("Fiche : LEROY Noa, démission"));
    expect(textes(".niveau")).toEqual([""]);
  });

  test("n’a rien d’encore possible : ni plage, ni légende de plage", async () => {
    await choisirNoa();
    expect(fiche().querySelectorAll(".barre .plage")).toHaveLength(0);
    expect(legendes()).toEqual(["semestre impair", "semestre pair", "RCUE"]);
    expect(fiche().querySelector(".competences")!.textContent).not.toMatch(/de \d+,\d+ à/);
    expect(fiche().querySelector(".barre")!.getAttribute("aria-label")).not.toContain("entre");
  });

  test("un inscrit qui attend une note garde les deux", async () => {
    await ouvrir();
    await choisirAli();
    expect(fiche().querySelectorAll(".barre .plage")).toHaveLength(4);
    expect(legendes()).toContain("encore possible");
  });

  const legendes = (): string[] => textes(".legende-fiche li:not([hidden])");
});

describe("où la fiche paraît", () => {
  let alles: string[];
  beforeEach(async () => {
    await ouvrir();
    alles = [];
    Element.prototype.scrollIntoView = function (options) {
      alles.push(`${this.className} ${JSON.stringify(options)}`);
    };
  });
  afterEach(() => jest.restoreAllMocks());

  /** Somebody in the grid goes to Ali, the card being where it is in a pane of 768 pixels. */
  async function depuisLaGrille(top: number, bottom: number): Promise<void> {
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    jest.spyOn(fiche(), "getBoundingClientRect").mockReturnValue({ top, bottom } as DOMRect);
    await choisirAli();
  }

  const AU_DEBUT = ['fiche {"block":"start"}'];

  test.each<[string, number, number, readonly string[]]>([
    ["au-dessus de ce que le volet montre", -1500, -200, AU_DEBUT],
    ["dont seule la fin est en vue", -1500, 300, AU_DEBUT],
    ["lue en son milieu", -600, 900, []],
    ["lue en sa fin", -900, 384, []],
    ["dont le début est en vue", 100, 1500, []],
    ["au-dessous", 900, 2200, AU_DEBUT],
  ])("%s, une autre ligne de la grille choisie", async (_, haut, bas, attendus) => {
    await depuisLaGrille(haut, bas);
    expect(alles).toEqual(attendus);
  });

  test("qui travaille dans le volet garde ce qu’il voit", async () => {
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await choisirAli();
    expect(alles).toEqual([]);
  });

  test("ouverte d’une liste, elle se montre depuis son début", async () => {
    await volet.calculer();
    document.querySelector<HTMLElement>(".ligne")!.click();
    expect(alles).toEqual(AU_DEBUT);
    expect(document.activeElement?.id).toBe("fiche-nom");
  });
});

describe("au clavier", () => {
  test("Alt et une flèche mènent au suivant et au précédent, le dernier avant le premier", async () => {
    await ouvrir();
    await choisirAli();
    const suivant = parNom("Étudiant suivant");
    suivant.focus();
    touche(suivant, "ArrowDown");
    expect(nom()).toBe("ROUX Zoé");
    for (let pas = 0; pas < 3; pas++) touche(suivant, "ArrowUp");
    expect(nom()).toBe("LEROY Noa");
    expect(document.activeElement).toBe(suivant);
    expect(suivant.getAttribute("aria-keyshortcuts")).toBe("Alt+ArrowDown");
  });

  test("sur un curseur qui s’en va, le clavier passe au nom du suivant", async () => {
    await ouvrir();
    await choisirAli();
    curseur().focus();
    touche(curseur(), "ArrowDown");
    expect(nom()).toBe("ROUX Zoé");
    expect(document.activeElement?.id).toBe("fiche-nom");
  });

  test("ouverte d’une liste, la fermer y revient", async () => {
    await ouvrir();
    await volet.calculer();
    const ligne = [...document.querySelectorAll<HTMLElement>(".ligne")].find(({ textContent }) =>
      textContent.startsWith("PETIT Ali")
    )!;
    ligne.click();
    expect(document.activeElement?.id).toBe("fiche-nom");
    expect(classeur.montres).toEqual([["S3", "5:5"]]);
    parNom("Fermer la fiche").click();
    expect(fiche().hidden).toBe(true);
    expect(document.activeElement).toBe(ligne);
  });
});

describe("et si R4.03 valait…", () => {
  test("14 : les décisions changent sur la fiche, et rien n’est écrit", async () => {
    await ouvrir();
    const avant = await classeur.lire();
    await choisirAli();
    champ().focus();
    taper(champ(), "14");
    await bientot(() => expect(textes(".changements li")).toContain("RCUE 1 : ATT → CMP"));
    expect(textes(".changements li")).toContain("proposition : en attente → ADM");
    expect(textes(".bilan-essai .avis")).toEqual(["Essai : rien n’est écrit dans le classeur"]);
    expect(textes(".unites .moyenne").slice(0, 3)).toEqual(["8,00", "12,00", "10,00"]);
    expect([document.activeElement, champ().value]).toEqual([champ(), "14"]);
    expect(curseur().value).toBe("14");
    expect(await classeur.lire()).toEqual(avant);
    expect([...classeur.ecrites]).toEqual([]);
  });

  test("le curseur et le champ disent la même note ; le curseur reste le même", async () => {
    await ouvrir();
    await choisirAli();
    const tenu = curseur();
    expect(tenu.getAttribute("aria-valuetext")).toBe("à venir");
    tenu.focus();
    for (const note of ["11.25", "12.5", "13.75"]) taper(tenu, note);
    await bientot(() => expect(textes(".unites .moyenne")[1]).toBe("11,88"));
    expect(document.activeElement).toBe(tenu);
    expect(curseur()).toBe(tenu);
    expect([champ().value, tenu.getAttribute("aria-valuetext")]).toEqual([
      ...["13,75", "13,75 sur 20"],
    ]);
  });

  test("ce qui change est dit une fois la main posée, pas à chaque cran", async () => {
    await ouvrir();
    await choisirAli();
    const vive = fiche().querySelector("[aria-live=polite]")!;
    await bientot(() => expect(vive.textContent).toBe("Fiche : PETIT Ali, Critique"));
    const dites: string[] = [];
    new MutationObserver(() => dites.push(vive.textContent)).observe(vive, { childList: true });
    for (const note of ["12", "12.5", "13", "13.5", "14"]) {
      taper(curseur(), note);
      await new Promise((suite) => setTimeout(suite, 60));
    }
    await bientot(() =>
      expect(vive.textContent).toMatch(/^Essai : proposition : en attente → ADM/)
    );
    expect(dites).toHaveLength(1);
  });

  test("les codes d’UE et de RCUE se comptent, et se déplient ; dépliés, ils le restent", async () => {
    await ouvrir();
    await choisirAli();
    taper(champ(), "14");
    const codes = fiche().querySelector<HTMLDetailsElement>(".bilan-essai details")!;
    await bientot(() => expect(codes.hidden).toBe(false));
    expect(codes.open).toBe(false);
    expect(codes.querySelector("summary")!.textContent).toBe("5 codes changent");
    expect([...codes.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "UE31 : ATT → CMP",
      "UE41 : ATT → ADM",
      "RCUE 1 : ATT → CMP",
      "UE42 : ATT → ADM",
      "RCUE 2 : ATT → ADM",
    ]);
    codes.open = true;
    taper(champ(), "2");
    await bientot(() => expect(textes(".changements li")).toContain("UE31 : ATT → AJ"));
    expect([codes.isConnected, codes.open]).toEqual([true, true]);
  });

  test("à l’oreille, quatre changements et le nombre des autres", async () => {
    await ouvrir();
    await choisirAli();
    taper(champ(), "14");
    const vive = fiche().querySelector("[aria-live=polite]")!;
    await bientot(() => expect(vive.textContent).toMatch(/^Essai/));
    expect(vive.textContent).toBe(
      "Essai : proposition : en attente → ADM ; passage : S5 : en attente → S5 : de droit ; " +
        "risque : critique → vigilance ; UE31 : ATT → CMP ; 4 autres changements."
    );
  });

  test("ce qui n’est pas une note est refusé là où c’est écrit, et n’est pas essayé", async () => {
    await ouvrir();
    await choisirAli();
    taper(champ(), "21");
    expect(champ().getAttribute("aria-invalid")).toBe("false");
    taper(champ(), "21", "change");
    expect(champ().getAttribute("aria-invalid")).toBe("true");
    expect(textes(".refus")).toEqual(["Écrivez une note de 0 à 20."]);
    expect(fiche().querySelector<HTMLElement>(".bilan-essai")!.hidden).toBe(true);
  });

  test("vider le champ, ou revenir, rend la fiche du classeur", async () => {
    await ouvrir();
    await choisirAli();
    const bilan = () => fiche().querySelector<HTMLElement>(".bilan-essai")!.hidden;
    taper(champ(), "9,5");
    await bientot(() => expect(bilan()).toBe(false));
    taper(champ(), "");
    await bientot(() => expect(bilan()).toBe(true));
    taper(champ(), "9,5");
    await bientot(() => expect(bilan()).toBe(false));
    // A hand that goes from the field to the button leaves the field first.
    taper(champ(), "9,5", "change");
    fiche().querySelector<HTMLElement>(".bilan-essai button")!.click();
    await new Promise((suite) => setTimeout(suite, 100));
    expect([bilan(), champ().value, curseur().getAttribute("aria-valuetext")]).toEqual([
      ...[true, "", "à venir"],
    ]);
  });

  test("un autre étudiant commence sans essai", async () => {
    await ouvrir();
    await choisirAli();
    taper(champ(), "14");
    volet.fiche.avancer(1);
    await new Promise((suite) => setTimeout(suite, 100));
    expect(nom()).toBe("ROUX Zoé");
    expect(fiche().querySelector<HTMLElement>(".bilan-essai")!.hidden).toBe(true);
  });

  test("aucun bouton n’écrit de note dans la grille", async () => {
    await ouvrir();
    await choisirAli();
    const noms = [...fiche().querySelectorAll("button")].map(
      (un) => un.getAttribute("aria-label") ?? un.textContent
    );
    expect(noms).toEqual([
      ...["Fermer la fiche", "Étudiant précédent", "Étudiant suivant", "Voir sa ligne"],
      ...["Ne plus essayer : R4.03", "Revenir aux notes du classeur"],
    ]);
  });
});

describe("quand le classeur change", () => {
  test("relu sans changement, rien n’est redessiné", async () => {
    await ouvrir();
    await choisirAli();
    const avant = [...fiche().querySelectorAll("table, svg, input, .phrases")];
    await volet.detecter();
    expect([...fiche().querySelectorAll("table, svg, input, .phrases")]).toEqual(avant);
    expect(avant.every((element) => element.isConnected)).toBe(true);
  });

  test("la fiche suit ; sans son étudiant, elle se ferme", async () => {
    await ouvrir();
    await choisirAli();
    const feuilles = await classeur.lire();
    const [s3, s4] = feuilles.map(({ cellules }) => cellules);
    const avec = (note: number) =>
      s4!.map((ligne) => (ligne[1] === "PETIT" ? [...ligne.slice(0, 5), note, "oui"] : ligne));
    const lireAutre = async (cellules: typeof s4) => {
      const autre = deuxCompetences(s3, cellules);
      classeur.lire = () => autre.lire();
      await volet.detecter();
    };
    await lireAutre(avec(14));
    expect(textes(".unites .moyenne").slice(0, 3)).toEqual(["8,00", "12,00", "10,00"]);
    expect(fiche().querySelector<HTMLElement>(".essai")!.hidden).toBe(true);
    const sansAli = deuxCompetences(
      s3!.filter((ligne) => ligne[1] !== "PETIT"),
      s4!.filter((ligne) => ligne[1] !== "PETIT")
    );
    classeur.lire = () => sansAli.lire();
    await volet.detecter();
    expect(fiche().hidden).toBe(true);
  });

  test("sur Décisions triée sans que rien ne le dise, la fiche devient la bonne", async () => {
    await ouvrir();
    await volet.calculer();
    const calculees = await classeur.lire();
    const rangs = (cellules: readonly (readonly Valeur[])[]) =>
      ["PETIT", "ROUX"].map((nom) => cellules.findIndex((ligne) => ligne[1] === nom));
    const decisions = calculees.find(({ nom }) => nom === "Décisions")!;
    const [ali, zoe] = rangs(decisions.cellules) as [number, number];
    const surLaLigne = (ligne: number) =>
      volet.fiche.suivre({
        feuille: "Décisions",
        plage: { ligne, colonne: 0, lignes: 1, colonnes: 1 },
      });
    await surLaLigne(ali);
    expect(nom()).toBe("PETIT Ali");
    const triee = decisions.cellules.map((ligne, l) =>
      l === ali ? decisions.cellules[zoe]! : l === zoe ? decisions.cellules[ali]! : ligne
    );
    classeur.lire = async () =>
      calculees.map((une) => (une === decisions ? { ...une, cellules: triee } : une));
    await surLaLigne(ali);
    expect(nom()).toBe("ROUX Zoé");
  });

  test("qui ne veut pas que la fiche suive la sélection la garde, et la ferme pour de bon", async () => {
    await ouvrir();
    const choisirLou = () =>
      volet.fiche.suivre({
        feuille: "S3",
        plage: { ligne: 3, colonne: 1, lignes: 1, colonnes: 1 },
      });
    await choisirAli();
    const suivre = fiche().querySelector<HTMLInputElement>(".suivre input")!;
    expect(suivre.checked).toBe(true);
    suivre.click();
    await choisirLou();
    expect(nom()).toBe("PETIT Ali");
    volet.fiche.fermer();
    await choisirLou();
    expect(fiche().hidden).toBe(true);
    volet.fiche.choisir(1);
    suivre.click();
    await choisirLou();
    expect(nom()).toBe("MARTIN Lou");
  });

  test("en direct, une note tapée ne fait pas relire le classeur pour la fiche", async () => {
    await ouvrir();
    await volet.direct.basculer();
    await volet.direct.bientot();
    volet.signalerChangement("S3");
    const lire = jest.spyOn(classeur, "lire");
    await choisirAli();
    expect(nom()).toBe("PETIT Ali");
    expect(lire).not.toHaveBeenCalled();
  });

  test("en direct, une grille triée à l’instant : la fiche est celle de qui y est, une fois relue", async () => {
    await ouvrir();
    await volet.direct.basculer();
    await volet.direct.bientot();
    const lues = await classeur.lire();
    const s3 = lues.find((une) => une.nom === "S3")!;
    const inversee = [...s3.cellules];
    [inversee[4], inversee[5]] = [s3.cellules[5]!, s3.cellules[4]!];
    const autre = String(s3.cellules[5]![1]);
    const triees = lues.map((une) => (une === s3 ? { ...s3, cellules: inversee } : une));
    classeur.retoucher = async () => triees;
    volet.signalerChangement("S3");
    await choisirAli();
    await bientot(() => expect(nom()).toMatch(new RegExp(`^${autre} `)));
  });

  test("des grilles qui ont changé sont lues avant que la fiche ne paraisse", async () => {
    await ouvrir();
    volet.signalerChangement("S4");
    const change = deuxCompetences(
      (await classeur.lire())[0]!.cellules.map((ligne) =>
        ligne[1] === "PETIT" ? [...ligne.slice(0, 5), 9, 12] : ligne
      )
    );
    classeur.lire = () => change.lire();
    await choisirAli();
    expect(textes(".unites .moyenne")[0]).toBe("9,00");
  });
});

test("en anglais, ce que dit le programme est marqué français", async () => {
  await ouvrir("en-GB");
  await choisirAli();
  expect(fiche().querySelector(".barre")!.getAttribute("aria-label")).toMatch(
    /^Competence 1, out of 20: UE31 8\.00; UE41 10\.00, between 5\.00 and 15\.00, 10 within reach;/
  );
  expect(fiche().querySelector(".phrases")!.getAttribute("lang")).toBe("fr");
  taper(parNom("R4.03, mark out of 20"), "14");
  await bientot(() => expect(textes(".changements li")).toContain("proposal: pending → ADM"));
});

// Colours and sizes are looked at by the same tool in the browser.
test.each(["fr-FR", "en-GB"])("axe ne trouve rien à redire à la fiche (%s)", async (langue) => {
  await ouvrir(langue);
  await choisirAli();
  taper(fiche().querySelector<HTMLInputElement>(".commande input[type=text]")!, "14");
  await bientot(() =>
    expect(fiche().querySelector<HTMLElement>(".bilan-essai")!.hidden).toBe(false)
  );
  for (const details of fiche().querySelectorAll("details")) details.open = true;
  expect(await aRedire(fiche())).toEqual([]);
});
