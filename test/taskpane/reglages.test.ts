import type { Valeur } from "../../src/classeur";
import type { Etat } from "../../src/taskpane/etat";
import type { Volet } from "../../src/taskpane/volet";
import { feuilleSimple } from "../classeur.contrat";
import { ClasseurMontre, voletSur } from "./classeur-montre";

/*
 * What the pane does with the settings, over a workbook in memory. That the sheet is read and written rightly is tested
 * with the sheet; that Excel tells of a cell that somebody changes, in the browser.
 */

/** PETIT Ali has 9.996 in both UE of a competence: 10.00 as displayed, under 10 without rounding. */
const MOYENNES: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "UE31", "UE32", "UE41", "UE42", "S1 et S2 validées"],
  [22100101, "MARTIN", "Lou", 12, 13, 12, 13, "oui"],
  [22100102, "PETIT", "Ali", 9.996, 12, 9.996, 12, "oui"],
];

const ALI = {
  etudiant: expect.objectContaining({ numero: "22100102" }) as unknown,
  nom: "PETIT Ali",
  phrase: expect.stringMatching(/^année : ADM → jury ; .*UE31 : ADM → AJ/) as string,
  cible: { feuille: "Moyennes", adresse: "3:3" },
};

let classeur: ClasseurMontre;
let volet: Volet;
let etat: Etat;

beforeEach(() => {
  classeur = new ClasseurMontre([{ nom: "Moyennes", cellules: MOYENNES }]);
  volet = voletSur(classeur);
  volet.abonner((nouveau) => (etat = nouveau));
});

/** Lets what a change started come to its end. */
async function finir(): Promise<void> {
  for (let tour = 0; tour < 3; tour++) await new Promise((resolve) => setTimeout(resolve, 0));
}

async function choisir(...choix: readonly Parameters<Volet["reglages"]["choisir"]>[]) {
  for (const [cle, valeur] of choix) volet.reglages.choisir(cle, valeur);
  await finir();
}

/** What the sheet of settings says of one of them. */
async function ecrit(nom: string): Promise<Valeur | undefined> {
  const feuille = (await classeur.lire()).find((une) => une.nom === "Réglages");
  return feuille?.cellules.find((ligne) => ligne[0] === nom)?.[1];
}

/** Somebody types in the sheet of settings. */
async function editer(nom: string, valeur: Valeur): Promise<void> {
  const feuille = (await classeur.lire()).find((une) => une.nom === "Réglages")!;
  const cellules = feuille.cellules.map((ligne) =>
    ligne[0] === nom ? [nom, valeur, ...ligne.slice(2)] : ligne
  );
  await classeur.ecrire({ feuilles: [feuilleSimple("Réglages", cellules)] });
  volet.signalerChangement("Réglages");
  await finir();
}

const COMPARAISON = "Comparaison des moyennes à 10 et à 8";

describe("un réglage choisi dans le volet", () => {
  test("montre d’abord les étudiants dont les décisions changent, et n’écrit rien", async () => {
    await volet.detecter();
    await choisir(["arrondi", "aucun"]);
    expect(etat.prevision).toMatchObject({
      avant: { arrondi: "centieme" },
      apres: { arrondi: "aucun" },
      changements: [ALI],
    });
    expect(etat.annonce).toEqual({ genre: "prevu", changements: 1 });
    expect([...classeur.ecrites]).toEqual([]);
  });

  test("peut ne rien changer, et c’est dit", async () => {
    await choisir(["abi", "defaillant"]);
    expect(etat.prevision?.changements).toEqual([]);
    expect(etat.annonce).toEqual({ genre: "prevu", changements: 0 });
  });

  test("appliqué, est écrit dans la feuille Réglages, et les décisions le suivent", async () => {
    await choisir(["arrondi", "aucun"]);
    await volet.appliquerReglages();
    expect(await ecrit(COMPARAISON)).toBe("sans arrondi");
    expect(etat).toMatchObject({
      projet: {},
      prevision: null,
      annonce: { genre: "calcule", etudiants: 2 },
      apercu: { reglages: { arrondi: "aucun" } },
      resultat: {
        propositions: [
          { code: "ADM", nombre: 1 },
          { code: "jury", nombre: 1 },
        ],
      },
    });
  });

  test("annulé, n’a rien changé", async () => {
    await choisir(["arrondi", "aucun"]);
    volet.reglages.annuler();
    await finir();
    expect(etat).toMatchObject({ projet: {}, prevision: null });
    expect([...classeur.ecrites]).toEqual([]);
    await volet.calculer();
    expect(etat.resultat?.propositions).toEqual([{ code: "ADM", nombre: 2 }]);
  });

  test("remis comme il était, n’a plus rien à montrer", async () => {
    await volet.detecter();
    await choisir(["arrondi", "aucun"]);
    await choisir(["arrondi", "centieme"]);
    expect(etat).toMatchObject({ projet: {}, prevision: null });
  });

  test("plusieurs à la suite s’appliquent ensemble, et le classeur n’est lu qu’une fois", async () => {
    const lire = jest.spyOn(classeur, "lire");
    await choisir(["arrondi", "aucun"], ["vide", "neutre"], ["bonus_plafond", "2,5"]);
    expect(lire).toHaveBeenCalledTimes(1);
    expect(etat.projet).toEqual({ arrondi: "aucun", vide: "neutre", bonus_plafond: 2.5 });
    await volet.appliquerReglages();
    expect([await ecrit(COMPARAISON), await ecrit("Case vide")]).toEqual([
      "sans arrondi",
      "neutre : la note n’existe pas",
    ]);
    expect(await ecrit("Bonus : plafond")).toBe(2.5);
  });

  test("reste à appliquer quand on calcule sans lui", async () => {
    await choisir(["arrondi", "aucun"]);
    await volet.calculer();
    expect(etat.resultat?.propositions).toEqual([{ code: "ADM", nombre: 2 }]);
    await finir();
    expect(etat.prevision?.changements).toEqual([ALI]);
  });

  test("impossible, est refusé dans son champ, et rien ne change", async () => {
    await choisir(["bonus_plafond", "25"]);
    expect(etat).toMatchObject({ refuse: "bonus_plafond", projet: {}, prevision: null });
    await choisir(["bonus_plafond", "20"]);
    expect(etat.refuse).toBeNull();
  });

  test("qui ne peut être écrit laisse tout en place, et reste choisi", async () => {
    await choisir(["arrondi", "aucun"]);
    classeur.panne = new Error("x");
    const console_ = jest.spyOn(console, "error").mockImplementation();
    await volet.appliquerReglages();
    console_.mockRestore();
    expect(etat.alerte?.raison).toBe("inattendue");
    expect(etat.projet).toEqual({ arrondi: "aucun" });
    expect(etat.prevision?.changements).toEqual([ALI]);
    expect([...classeur.ecrites]).toEqual([]);
  });

  test("s’applique aussi à un classeur sans étudiant : seule sa feuille est écrite", async () => {
    classeur = new ClasseurMontre([{ nom: "Feuil1", cellules: [["bonjour"]] }]);
    volet = voletSur(classeur);
    volet.abonner((nouveau) => (etat = nouveau));
    await choisir(["arrondi", "aucun"]);
    await volet.appliquerReglages();
    expect([...classeur.ecrites.keys()]).toEqual(["Réglages"]);
    expect(etat.annonce).toEqual({ genre: "rien" });
  });
});

describe("la feuille Réglages", () => {
  test("est créée d’un bouton, avec les valeurs en vigueur, puis montrée", async () => {
    await volet.reglages.creer();
    expect(await ecrit(COMPARAISON)).toBe("au centième – comme affichée");
    expect(etat.annonce).toEqual({ genre: "reglages_crees" });
    expect(etat.apercu?.feuilleReglages).toBe("Réglages");
    expect(classeur.montres).toEqual([["Réglages", "A1"]]);
  });

  test("qui existe n’est jamais récrite : elle est montrée", async () => {
    await volet.reglages.creer();
    await editer(COMPARAISON, "sans arrondi");
    const ecrite = classeur.ecrites.get("Réglages");
    await volet.reglages.creer();
    expect(classeur.ecrites.get("Réglages")).toBe(ecrite);
    expect(etat.annonce).toEqual({ genre: "reglages_existants" });
    expect(await ecrit(COMPARAISON)).toBe("sans arrondi");
  });

  test("modifiée à la main, dit ce qui change depuis le dernier calcul, avant tout calcul", async () => {
    await volet.reglages.creer();
    await volet.calculer();
    const decisions = classeur.ecrites.get("Décisions");
    await editer(COMPARAISON, "sans arrondi");
    expect(etat).toMatchObject({ perime: "reglages", projet: {} });
    expect(etat.prevision?.changements).toEqual([ALI]);
    expect(classeur.ecrites.get("Décisions")).toBe(decisions);
    await volet.appliquerReglages();
    expect(etat).toMatchObject({ perime: null, prevision: null });
    expect(etat.resultat?.propositions).toContainEqual({ code: "jury", nombre: 1 });
  });

  test("modifiée à la main avant tout calcul, est comparée à ce qu’elle était", async () => {
    await volet.reglages.creer();
    await volet.detecter();
    await editer(COMPARAISON, "sans arrondi");
    expect(etat.prevision?.changements).toEqual([ALI]);
  });

  test("remise comme elle était, n’a plus rien à montrer", async () => {
    await volet.reglages.creer();
    await volet.calculer();
    await editer(COMPARAISON, "sans arrondi");
    await editer(COMPARAISON, "au centième – comme affichée");
    expect(etat.prevision).toBeNull();
  });

  test("garde une valeur impossible que quelqu’un a écrite, quand le volet en change une autre", async () => {
    await volet.reglages.creer();
    await editer("Absence injustifiée (ABI)", "à voir en conseil");
    await choisir(["arrondi", "aucun"]);
    await volet.appliquerReglages();
    expect(await ecrit(COMPARAISON)).toBe("sans arrondi");
    expect(await ecrit("Absence injustifiée (ABI)")).toBe("à voir en conseil");
    expect(etat.apercu?.anomalies.map(({ feuille }) => feuille)).toContain("Réglages");
  });

  test("garde ce que des personnes y ont ajouté quand le volet y écrit une valeur", async () => {
    await volet.reglages.creer();
    await editer("Case vide", "neutre : la note n’existe pas");
    const feuille = (await classeur.lire()).find(({ nom }) => nom === "Réglages")!;
    const cellules = [...feuille.cellules, ["Voté au conseil du 12/09", "", "", ""]];
    await classeur.ecrire({ feuilles: [feuilleSimple("Réglages", cellules)] });
    await choisir(["arrondi", "aucun"]);
    await volet.appliquerReglages();
    expect(await ecrit(COMPARAISON)).toBe("sans arrondi");
    expect(await ecrit("Case vide")).toBe("neutre : la note n’existe pas");
    expect(await ecrit("Voté au conseil du 12/09")).toBe("");
  });
});
