import type { Valeur } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import type { Etat } from "../../src/taskpane/etat";
import type { Volet } from "../../src/taskpane/volet";
import { feuilleSimple } from "../classeur.contrat";
import { partiesDe, zipper } from "../hors-ligne/paquet-essai";
import { ClasseurMontre, voletSur } from "./classeur-montre";

/*
 * What becomes of the workbooks of earlier years that are given to the pane. How such a workbook is understood is tested
 * with the grid's reader, and the choice of a file in the browser.
 */

/** PETIT Ali reaches 10 in two RCUE of three, and is under it in the second competence. */
const BUT2: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "UE31", "UE32", "UE33", "UE41", "UE42", "UE43"],
  [22100101, "MARTIN", "Lou", 12, 13, 12, 12, 13, 12],
  [22100102, "PETIT", "Ali", 11, 9, 12, 11, 10, 12],
];

/** MARTIN Lou has all of S1 and S2, PETIT Ali all but UE12. */
const BUT1: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "Année", "Semestre", "UE", "Moyenne", "Code", "ECTS"],
  ...[22100101, 22100102].flatMap((numero, rang) =>
    ["UE11", "UE12", "UE13", "UE21", "UE22", "UE23"].map((ue): Valeur[] => {
      const [nom, prenom] = rang === 0 ? ["MARTIN", "Lou"] : ["PETIT", "Ali"];
      const acquise = rang === 0 || ue !== "UE12";
      const resultat: Valeur[] = acquise ? [12, "ADM", 10] : [7, "AJ", 10];
      return [numero, nom!, prenom!, "2024-2025", `S${ue[2]}`, ue, ...resultat];
    })
  ),
];

let classeur: ClasseurMontre;
let volet: Volet;
let etat: Etat;

beforeEach(() => {
  classeur = new ClasseurMontre([{ nom: "Moyennes", cellules: BUT2 }]);
  volet = voletSur(classeur);
  volet.abonner((nouveau) => (etat = nouveau));
});

/** A workbook as a person gives it. */
async function fichier(nom: string, cellules: readonly (readonly Valeur[])[]): Promise<File> {
  const neuf = ouvrirFichier(zipper(partiesDe([{ nom: "Feuil1", xml: "<sheetData/>" }])));
  await neuf.ecrire({ feuilles: [feuilleSimple("Résultats", cellules)] });
  return new File([neuf.octets() as Uint8Array<ArrayBuffer>], nom);
}

test("ce qui manque est dit, et pour combien d’étudiants", async () => {
  await volet.detecter();
  expect(etat.apercu?.anterieures).toEqual({
    sources: [],
    inconnus: [{ phrase: expect.stringContaining("S1 et S2 inconnus") as string, etudiants: 2 }],
  });
});

test("un fichier donné est recopié dans une feuille Antériorité, et les décisions en tiennent compte", async () => {
  await volet.anterieures.ajouter([await fichier("BUT1 2024.xlsx", BUT1)]);
  expect([...classeur.ecrites.keys()]).toEqual(
    expect.arrayContaining(["Antériorité", "Décisions"])
  );
  expect(etat).toMatchObject({
    alerte: null,
    annonce: { genre: "anterieures", etudiants: 2 },
    apercu: {
      anterieures: {
        sources: [{ feuille: "Antériorité", annee: "2024-2025", semestres: [1, 2], etudiants: 2 }],
        inconnus: [],
      },
    },
  });
  // S1 and S2 are known now: PETIT Ali, who lacks UE12, goes to S5 only if the jury says so (4.5).
  const lignes = classeur.ecrites.get("Décisions")!.cellules.map((ligne) => ligne.map(String));
  const passage = lignes.find((ligne) => ligne.includes("Passage"))!.indexOf("Passage");
  expect(lignes.filter((ligne) => /^221/.test(ligne[0]!)).map((ligne) => ligne[passage])).toEqual([
    "S5 : de droit",
    "S5 : jury",
  ]);
});

test("un calcul de plus n’a plus besoin du fichier", async () => {
  await volet.anterieures.ajouter([await fichier("BUT1.xlsx", BUT1)]);
  const { resultat } = etat;
  await volet.calculer();
  expect(etat.resultat).toEqual(resultat);
  expect(etat.apercu?.anterieures.inconnus).toEqual([]);
});

test("plusieurs fichiers d’un coup : chaque étudiant a ce qui est à lui", async () => {
  const [entete, ...lignes] = BUT1;
  await volet.anterieures.ajouter([
    await fichier("A.xlsx", [entete!, ...lignes.slice(0, 6)]),
    await fichier("B.xlsx", [entete!, ...lignes.slice(6)]),
  ]);
  expect(etat.annonce).toEqual({ genre: "anterieures", etudiants: 2 });
  expect(etat.apercu?.anterieures.inconnus).toEqual([]);
});

test("un fichier qui ne dit rien de ces étudiants n’écrit rien, et c’est dit", async () => {
  await volet.anterieures.ajouter([
    await fichier("Budget.xlsx", [
      ["Poste", "Montant"],
      ["Encre", 12],
    ]),
  ]);
  expect(etat.annonce).toEqual({ genre: "sans_anteriorite", depuis: "Budget.xlsx" });
  expect([...classeur.ecrites]).toEqual([]);
});

test("un fichier qui n’est pas un classeur donne sa phrase, avec son nom, et rien n’est écrit", async () => {
  const pdf = new File(["%PDF-1.7"], "pv.pdf");
  await volet.anterieures.ajouter([await fichier("BUT1.xlsx", BUT1), pdf]);
  expect(etat.alerte).toEqual({
    raison: "fichier_illisible",
    phrase: "pv.pdf : Ce fichier est un PDF, pas un classeur. Donnez le classeur Excel.",
  });
  expect([...classeur.ecrites]).toEqual([]);
});
