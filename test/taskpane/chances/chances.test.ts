import type { Valeur } from "../../../src/classeur";
import { lireAnnexe } from "../../../src/annexe";
import { MODELE } from "../../../src/risque";
import type { Etat } from "../../../src/taskpane/etat";
import type { Volet } from "../../../src/taskpane/volet";
import { ClasseurMontre, voletSur } from "../classeur-montre";
import { decisionsInventees } from "./decisions-inventees";
import { fichierDecide } from "./fichiers-decides";

/*
 * What becomes of the earlier decisions that are given to the pane. What the odds are worth is measured elsewhere
 * (docs/risque.md); how they look is tested on the page.
 */

/** Mid-year: LEROY Max is between the default odds and those of the invented years, whose even UE are lower. */
const S3: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "UE31", "UE32", "UE41", "UE42", "S1 et S2 validées"],
  [23100101, "MARTIN", "Lou", 14, 15, "", "", "oui"],
  [23100102, "LEROY", "Max", 10.6, 10.8, "", "", "oui"],
];

let classeur: ClasseurMontre;
let volet: Volet;
let etat: Etat;

function ouvrir(...passees: { nom: string; cellules: readonly (readonly Valeur[])[] }[]): void {
  classeur = new ClasseurMontre([{ nom: "Moyennes", cellules: S3 }, ...passees]);
  volet = voletSur(classeur);
  volet.abonner((nouveau) => (etat = nouveau));
}
beforeEach(() => ouvrir());

const passage = (nom: string) =>
  etat.lue!.deliberation.fiches.find(({ etudiant }) => etudiant.nom === nom)!.risque.probabilite
    .passage!;
const gardees = async () => lireAnnexe(await classeur.annexe()).modele;

/** The level of each student as the sheet `Décisions` has it. */
async function colonneRisque(): Promise<readonly Valeur[]> {
  const { cellules } = (await classeur.lire()).find(({ nom }) => nom === "Décisions")!;
  const entete = cellules.findIndex((ligne) => ligne.includes("Décision du jury"));
  const rang = cellules[entete]!.indexOf("Risque");
  return cellules.slice(entete + 1, entete + S3.length).map((ligne) => ligne[rang]!);
}

async function deuxAnnees(): Promise<File[]> {
  return [
    await fichierDecide("2023.xlsx", decisionsInventees(40)),
    await fichierDecide("2024.xlsx", decisionsInventees(35, 23100000)),
  ];
}

describe("essayer ses années passées", () => {
  test("dit ce qu’elles sont et ce qu’elles changeraient ; rien n’est écrit", async () => {
    await volet.chances.essayer(await deuxAnnees());
    expect(etat.annonce).toEqual({ genre: "chances_essayees", retenues: true });
    const [but2, ...autres] = etat.recalage!.calibrages;
    expect(autres).toEqual([]);
    expect(but2).toMatchObject({
      ...{ annee: 2, retenu: true, effectif: 75, avant: MODELE[2] },
      sources: [
        { feuille: "[2023.xlsx]Décisions", etudiants: 40, deja: 0 },
        { feuille: "[2024.xlsx]Décisions", etudiants: 35, deja: 0 },
      ],
    });
    // Only LEROY: MARTIN passes by all accounts.
    expect(etat.recalage!.niveauxChanges).toBe(1);
    expect([...classeur.ecrites]).toEqual([]);
    expect(await classeur.annexe()).toBeNull();
    expect(etat.modele).toBeNull();
  });

  test("trop peu d’étudiants : les chances par défaut restent, et c’est dit", async () => {
    await volet.chances.essayer([await fichierDecide("2024.xlsx", decisionsInventees(49))]);
    expect(etat.annonce).toEqual({ genre: "chances_essayees", retenues: false });
    expect(etat.recalage).toMatchObject({ niveauxChanges: 0, calibrages: [{ retenu: false }] });
    await volet.chances.garder();
    expect(await gardees()).toBeNull();
  });

  test("le même classeur donné deux fois ne suffit pas mieux", async () => {
    const fichier = await fichierDecide("2024.xlsx", decisionsInventees(30));
    const copie = await fichierDecide("copie.xlsx", decisionsInventees(30));
    await volet.chances.essayer([fichier, copie]);
    expect(etat.recalage!.calibrages[0]).toMatchObject({
      ...{ retenu: false, effectif: 30 },
      sources: [{ deja: 0 }, { feuille: "[copie.xlsx]Décisions", etudiants: 30, deja: 30 }],
    });
  });

  test("les feuilles Décisions passées de ce classeur comptent aussi", async () => {
    ouvrir({ nom: "Décisions BUT2 2023", cellules: decisionsInventees(40) });
    await volet.chances.essayer([
      await fichierDecide("2024.xlsx", decisionsInventees(35, 23100000)),
    ]);
    expect(etat.recalage!.calibrages[0]).toMatchObject({
      effectif: 75,
      sources: [{ feuille: "Décisions BUT2 2023" }, { feuille: "[2024.xlsx]Décisions" }],
    });
  });

  test("la feuille Décisions de l’année en cours n’est pas du passé", async () => {
    ouvrir({ nom: "Décisions", cellules: decisionsInventees(60) });
    await volet.chances.essayer([]);
    expect([etat.annonce, etat.recalage]).toEqual([{ genre: "sans_decisions" }, null]);
  });

  test("un classeur sans feuille Décisions n’apprend rien, et c’est dit", async () => {
    await volet.chances.essayer([await fichierDecide("budget.xlsx", [["Poste"], ["Encre"]])]);
    expect([etat.annonce, etat.recalage]).toEqual([{ genre: "sans_decisions" }, null]);
  });

  test("un fichier qui n’est pas un classeur donne sa phrase, avec son nom", async () => {
    await volet.chances.essayer([new File(["%PDF-1.7"], "pv.pdf")]);
    expect(etat.alerte).toMatchObject({
      raison: "fichier_illisible",
      phrase: expect.stringMatching(/^pv\.pdf : /) as string,
    });
    expect(etat.recalage).toBeNull();
  });
});

describe("garder", () => {
  test("les chances dans le classeur, hors de ses feuilles : elles servent aussitôt, et la fois suivante", async () => {
    await volet.detecter();
    const avant = passage("LEROY");
    await volet.chances.essayer(await deuxAnnees());
    await volet.chances.garder();
    expect(etat).toMatchObject({ annonce: { genre: "chances_gardees" }, recalage: null });
    expect(await gardees()).toMatchObject({ 2: { effectif: 75 } });
    expect([...classeur.ecrites]).toEqual([]);
    expect(passage("LEROY")).toBeLessThan(avant - 0.1);
    // Another pane on the same workbook.
    const suivant = voletSur(classeur);
    suivant.abonner((nouveau) => (etat = nouveau));
    await suivant.detecter();
    expect(etat.modele).toMatchObject({ 2: { effectif: 75 } });
    expect(passage("LEROY")).toBeLessThan(avant - 0.1);
  });

  test("des décisions déjà écrites sont dites plus vieilles que les chances, jusqu’au calcul suivant", async () => {
    await volet.calculer();
    const ecrites = structuredClone(classeur.ecrites);
    await volet.chances.essayer(await deuxAnnees());
    expect(etat.perime).toBeNull();
    await volet.chances.garder();
    expect(etat.perime).toBe("chances");
    expect(classeur.ecrites).toEqual(ecrites);
    await volet.calculer();
    expect(etat.perime).toBeNull();
  });

  test("suivies en direct, les décisions changent aussitôt", async () => {
    await volet.direct.basculer();
    await volet.direct.bientot();
    const niveaux = () => etat.lue!.deliberation.fiches.map(({ risque }) => risque.niveau);
    const avant = niveaux();
    await volet.chances.essayer(await deuxAnnees());
    await volet.chances.garder();
    await volet.direct.bientot();
    expect(niveaux()).not.toEqual(avant);
    expect(await colonneRisque()).toEqual(niveaux());
    expect(etat.perime).toBeNull();
  });

  test("une grille déjà changée le reste : c’est la raison la plus grave", async () => {
    await volet.calculer();
    volet.signalerChangement("Moyennes");
    await volet.chances.essayer(await deuxAnnees());
    await volet.chances.garder();
    expect(etat.perime).toBe("grille");
  });

  test("une année garde ce que le classeur avait quand c’est une autre qui est recalée", async () => {
    const BUT1 = { ...MODELE[1]!, ordonnee: 2, effectif: 90 };
    const annexe = `<corrections xmlns="x" version="1"><chances>${JSON.stringify({ 1: BUT1 })}</chances></corrections>`;
    await classeur.ecrire({ feuilles: [], annexe });
    await volet.chances.essayer(await deuxAnnees());
    await volet.chances.garder();
    expect(await gardees()).toMatchObject({ 1: BUT1, 2: { effectif: 75 } });
  });

  test("les corrections de la lecture restent", async () => {
    const correction = '<correction>{"genre":"code","ecrit":"absnt","sens":"ABI"}</correction>';
    const annexe = `<corrections xmlns="x" version="1">${correction}</corrections>`;
    await classeur.ecrire({ feuilles: [], annexe });
    await volet.chances.essayer(await deuxAnnees());
    await volet.chances.garder();
    expect(await classeur.annexe()).toContain(correction);
  });

  test("sans rien à garder, rien ne se passe", async () => {
    await volet.chances.garder();
    expect(await classeur.annexe()).toBeNull();
    expect(etat.annonce).toBeNull();
  });
});

describe("revenir", () => {
  test("aux chances par défaut ne laisse rien dans le classeur", async () => {
    await volet.detecter();
    const avant = passage("LEROY");
    await volet.chances.essayer(await deuxAnnees());
    await volet.chances.garder();
    await volet.chances.revenir();
    expect(etat).toMatchObject({ annonce: { genre: "chances_par_defaut" }, modele: null });
    expect(await gardees()).toBeNull();
    expect(passage("LEROY")).toBe(avant);
  });

  test("« Ne rien changer » laisse tout comme c’était", async () => {
    await volet.chances.essayer(await deuxAnnees());
    volet.chances.abandonner();
    expect(etat.recalage).toBeNull();
    await volet.chances.garder();
    expect(await gardees()).toBeNull();
  });
});
