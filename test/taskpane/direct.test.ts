import { ErreurClasseur, type Valeur } from "../../src/classeur";
import type { Etat } from "../../src/taskpane/etat";
import type { Volet } from "../../src/taskpane/volet";
import { classeurDeMoyennes, ClasseurMontre, MOYENNES, voletSur } from "./classeur-montre";

/*
 * « Suivi en direct » over a workbook in memory: what is written, and what is not. That Excel tells of each cell, that one
 * request is enough and how long it takes are matters of the browser's suite.
 */

let classeur: ClasseurMontre;
let volet: Volet;
let etat: Etat;

async function suivre(sur = classeurDeMoyennes()): Promise<void> {
  classeur = sur;
  volet = voletSur(sur);
  volet.abonner((nouvel) => (etat = nouvel));
  await volet.detecter();
  await volet.direct.basculer();
  await volet.direct.bientot();
}

/** Somebody types in the grid, and Excel tells of it. */
async function taper(ligne: number, colonne: number, valeur: Valeur, dite = true): Promise<void> {
  classeur.taper("Moyennes", ligne, colonne, valeur);
  const plage = { ligne, colonne, lignes: 1, colonnes: 1 };
  volet.signalerChangement("Moyennes", dite ? { plage, valeur } : null);
  await repos();
}

/** Lets what was heard come to its end. */
async function repos(): Promise<void> {
  for (let tour = 0; tour < 20; tour++) await new Promise((suite) => setTimeout(suite));
}

/** What `Décisions` shows of a student, under a header. */
async function montre(nom: string, titre: string): Promise<Valeur | undefined> {
  const { cellules } = (await classeur.lire()).find((une) => une.nom === "Décisions")!;
  const entete = cellules.find((ligne) => ligne.includes("Décision du jury"))!;
  return cellules.find((ligne) => ligne.includes(nom))?.[entete.indexOf(titre)];
}

/** The rows of the last writing that held something, by header. */
function ecrites(): Record<string, readonly Valeur[]> {
  const derniere = classeur.retouches.filter((retouches) => retouches.length > 0).at(-1) ?? [];
  return Object.fromEntries(derniere.map(({ colonne, valeurs }) => [colonne, valeurs]));
}

describe("le suivi en direct", () => {
  beforeEach(() => suivre());

  test("commence par un calcul, et le classeur s’en souvient", async () => {
    expect(etat.enDirect).toBe(true);
    expect(await montre("PETIT", "Risque")).toBe("critique");
    expect(await classeur.annexe()).toContain("<suivi-en-direct>oui</suivi-en-direct>");
    const autre = voletSur(classeur);
    autre.abonner((nouvel) => (etat = nouvel));
    await autre.detecter();
    expect(etat.enDirect).toBe(true);
  });

  test("une note saisie met à jour la ligne de son étudiant, et elle seule", async () => {
    // UE31 of PETIT from 7 to 12: RCUE 1 from 7,50 to 10,00.
    await taper(2, 4, 12);
    expect(await montre("PETIT", "UE31")).toBe(12);
    expect(await montre("PETIT", "RCUE 1")).toBe(10);
    expect(await montre("PETIT", "Risque")).toBe("vigilance");
    expect(ecrites()).toMatchObject({
      UE31: [12],
      "UE31 code": ["ADM"],
      "UE41 code": ["CMP"],
      "RCUE 1": [10],
      Risque: ["vigilance"],
    });
    expect(ecrites()).not.toHaveProperty("UE32");
  });

  test("une lecture et une écriture tiennent en une demande", async () => {
    const avant = classeur.retouches.length;
    await taper(2, 4, 12);
    expect(classeur.retouches.length - avant).toBe(1);
  });

  test("plusieurs cellules d’un coup : ce qu’elles sont devenues est lu d’abord", async () => {
    const avant = classeur.retouches.length;
    await taper(2, 4, 12, false);
    expect(classeur.retouches.length - avant).toBe(2);
    expect(await montre("PETIT", "RCUE 1")).toBe(10);
  });

  test("ce qu’une formule du classeur a changé en plus est suivi aussi", async () => {
    classeur.taper("Moyennes", 3, 4, 12);
    await taper(2, 4, 12);
    expect(await montre("PETIT", "UE31")).toBe(12);
    expect(await montre("ROUX", "UE31")).toBe(12);
  });

  test("une correction de la lecture est suivie comme une note", async () => {
    expect(await montre("LEROY", "UE31 code")).toBe("ATT");
    await volet.corrections.corriger({ genre: "code", ecrit: "absnt", sens: "ABI" });
    await repos();
    expect(await montre("LEROY", "UE31")).toBe(0);
    expect(await montre("LEROY", "UE31 code")).toBe("AJ");
    expect(etat.perime).toBeNull();
  });

  test("le volet dit le niveau qui change, et ses listes suivent", async () => {
    await taper(2, 4, 12);
    expect(etat.annonce).toEqual({
      genre: "passages",
      passages: [{ nom: "PETIT Ali", avant: "critique", apres: "vigilance" }],
    });
    const critiques = etat.resultat?.risques.find(({ niveau }) => niveau === "critique");
    expect(critiques?.etudiants.map(({ nom }) => nom) ?? []).not.toContain("PETIT Ali");
    expect(etat.perime).toBeNull();
  });

  test("ce que le jury a écrit reste, où que la table ait été triée", async () => {
    const { cellules } = (await classeur.lire()).find((une) => une.nom === "Décisions")!;
    const entete = cellules.findIndex((ligne) => ligne.includes("Décision du jury"));
    const c = cellules[entete]!.indexOf("Décision du jury");
    const [petit, roux] = ["PETIT", "ROUX"].map((nom) =>
      cellules.findIndex((ligne) => ligne.includes(nom))
    ) as [number, number];
    const [lignePetit, ligneRoux] = [cellules[petit]!, cellules[roux]!];
    lignePetit.forEach((valeur, rang) => classeur.taper("Décisions", roux, rang, valeur));
    ligneRoux.forEach((valeur, rang) => classeur.taper("Décisions", petit, rang, valeur));
    classeur.taper("Décisions", roux, c, "RED");
    volet.signalerChangement("Décisions");
    await taper(2, 4, 12);
    expect(await montre("PETIT", "Décision du jury")).toBe("RED");
    expect(await montre("PETIT", "RCUE 1")).toBe(10);
    expect(await montre("ROUX", "Décision du jury")).toBe("");
    expect(await montre("ROUX", "UE31")).toBe(9);
  });

  test("une note qui n’en est plus une rend son UE en attente, sans rien perdre", async () => {
    await taper(1, 4, "absnt");
    expect(await montre("MARTIN", "UE31")).toBe("");
    expect(await montre("MARTIN", "UE31 code")).toBe("ATT");
  });

  test("un étudiant de plus n’a pas de ligne : un calcul est demandé, rien n’est décalé", async () => {
    const plus = [...MOYENNES, [22100105, "NOUVEAU", "Ana", "A", 12, 12, 12, 12, "oui"]];
    await suivre(new ClasseurMontre([{ nom: "Moyennes", cellules: plus }]));
    await classeur.ecrire({ feuilles: [] });
    const sansElle = (await classeur.lire()).find((une) => une.nom === "Décisions")!;
    const ligne = sansElle.cellules.findIndex((une) => une.includes("NOUVEAU"));
    sansElle.cellules[ligne]!.forEach((_, c) => classeur.taper("Décisions", ligne, c, ""));
    volet.signalerChangement("Décisions");
    await taper(2, 4, 12);
    expect(await montre("PETIT", "RCUE 1")).toBe(10);
    expect(await montre("NOUVEAU", "UE31")).toBeUndefined();
    expect(etat.perime).toBe("grille");
  });

  test("d’autres réglages, écrits mais pas encore appliqués, ne décident de rien", async () => {
    await volet.reglages.creer();
    const feuille = (await classeur.lire()).find((une) => une.nom === "Réglages")!;
    const ligne = feuille.cellules.findIndex(
      ([nom]) => nom === "Comparaison des moyennes à 10 et à 8"
    );
    classeur.taper("Réglages", ligne, 1, "sans arrondi");
    volet.signalerChangement("Réglages");
    await repos();
    // With 8 in UE41 the RCUE is at 9,995: 10,00 as it is displayed, which is how the last calculation compared.
    await taper(2, 4, 11.99);
    expect(await montre("PETIT", "RCUE 1")).toBe(10);
    expect(await montre("PETIT", "RCUE 1 code")).toBe("CMP");
    expect(etat.perime).toBe("reglages");
    expect(etat.apercu?.reglages.arrondi).toBe("aucun");
  });

  test("arrêté, plus rien n’est écrit, et le volet dit que les notes ont changé", async () => {
    await volet.direct.basculer();
    const avant = classeur.retouches.length;
    await taper(2, 4, 12);
    expect(classeur.retouches.length).toBe(avant);
    expect(etat.perime).toBe("grille");
    expect(await montre("PETIT", "UE31")).toBe(7);
    expect(await classeur.annexe()).toBeNull();
  });

  test("un refus d’Excel est dit en une phrase, et la note suivante se rattrape", async () => {
    classeur.panne = new ErreurClasseur("acces_refuse", "Ôtez la protection, puis recommencez.");
    await taper(2, 4, 12);
    expect(etat.alerte).toEqual({
      raison: "acces_refuse",
      phrase: "Ôtez la protection, puis recommencez.",
    });
    classeur.panne = null;
    await taper(3, 4, 12);
    expect(await montre("PETIT", "UE31")).toBe(12);
    expect(await montre("ROUX", "UE31")).toBe(12);
    expect(etat.alerte).toBeNull();
  });
});

test("un classeur sans grille ne peut pas être suivi, et c’est dit", async () => {
  await suivre(new ClasseurMontre([{ nom: "Budget", cellules: [["Poste", "Montant"]] }]));
  expect(etat.enDirect).toBe(false);
  expect(etat.annonce).toEqual({ genre: "rien" });
});
