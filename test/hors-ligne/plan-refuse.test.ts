import type { FeuilleEcrite, Graphique, Plage, Plan } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { feuilleSimple } from "../classeur.contrat";
import { partiesDe, zipper } from "./paquet-essai";

const FICHIER = zipper(partiesDe([{ nom: "S3", xml: "<sheetData/>" }]));
const BON = feuilleSimple("Décisions", [
  ["N°", "Nom"],
  [1, "MARTIN"],
]);

function avecTableau(
  entete: FeuilleEcrite["cellules"][number],
  lignes = 2,
  nom = "Decisions"
): FeuilleEcrite {
  const plage = { ligne: 0, colonne: 0, lignes, colonnes: 2 };
  return { ...BON, cellules: [entete, [1, "MARTIN"]], tableau: { nom, plage } };
}

function avecFormat(
  ligne: number,
  colonne: number,
  lignes: number,
  colonnes: number
): FeuilleEcrite {
  return { ...BON, formats: [{ plage: { ligne, colonne, lignes, colonnes }, style: {} }] };
}

function avecGraphique(donnees: Plage, place: Plage): FeuilleEcrite {
  const graphique: Graphique = {
    ...{ nom: "JuryBUT_Essai", titre: "Essai", genre: "empile" },
    ...{ couleurs: ["#7A1F00"], contour: "#404040" },
    ...{ donnees, place, axes: { categories: "", valeurs: "" }, description: "" },
  };
  return { ...BON, graphiques: [graphique] };
}

const carre = (ligne: number, cote: number): Plage => ({
  ...{ ligne, colonne: 0, lignes: cote, colonnes: cote },
});

describe("un plan qu’Excel devrait réparer n’atteint pas le fichier", () => {
  const cas: readonly (readonly [
    cas: string,
    feuilles: readonly FeuilleEcrite[],
    phrase: RegExp,
  ])[] = [
    ["une feuille deux fois", [BON, { ...BON, nom: "DÉCISIONS" }], /elle est écrite deux fois/],
    ["un nom de feuille interdit", [{ ...BON, nom: "S3/S4" }], /Excel refuse ce nom/],
    ["un nom de feuille trop long", [{ ...BON, nom: "x".repeat(32) }], /Excel refuse ce nom/],
    ["un nom de feuille entre apostrophes", [{ ...BON, nom: "'S3'" }], /Excel refuse ce nom/],
    [
      "des lignes inégales",
      [{ ...BON, cellules: [["a", "b"], ["c"]] }],
      /lignes n’ont pas toutes la même longueur/,
    ],
    [
      "un nombre qui n’en est pas un",
      [{ ...BON, cellules: [[NaN]] }],
      /un nombre n’y est pas fini/,
    ],
    [
      "une formule à la valeur infinie",
      [{ ...BON, cellules: [[{ formule: "1/0", valeur: Infinity }]] }],
      /un nombre n’y est pas fini/,
    ],
    [
      "un texte trop long pour une cellule",
      [{ ...BON, cellules: [["x".repeat(32_768)]] }],
      /dépasse 32767 caractères/,
    ],
    [
      "un tableau sans ligne",
      [avecTableau(["N°", "Nom"], 1)],
      /son tableau A1:B1 n’a pas de ligne sous son en-tête/,
    ],
    [
      "un tableau au nom interdit",
      [avecTableau(["N°", "Nom"], 2, "2 decisions")],
      /a un nom qu’Excel refuse/,
    ],
    [
      "des en-têtes en double, à la casse près",
      [avecTableau(["Nom", "NOM "])],
      /en-têtes vides, en double ou sans texte/,
    ],
    ["un en-tête vide", [avecTableau(["Nom", ""])], /en-têtes vides/],
    [
      "un en-tête qui est un nombre",
      [avecTableau(["Nom", 12])],
      /en-têtes vides, en double ou sans texte/,
    ],
    ["une plage hors de la feuille", [avecFormat(0, 16_383, 1, 2)], /une plage sort de la feuille/],
    ["une plage sans cellule", [avecFormat(0, 0, 0, 1)], /ne couvre aucune cellule/],
    ["une plage négative", [avecFormat(-1, 0, 1, 1)], /une plage sort de la feuille/],
    [
      "un graphique sans catégorie",
      [avecGraphique({ ...carre(0, 2), lignes: 1 }, carre(4, 5))],
      /son graphique A1:B1 n’a pas de catégorie, ou pas une couleur par série/,
    ],
    [
      "un graphique qui a plus de séries que de couleurs",
      [avecGraphique({ ...carre(0, 2), colonnes: 3 }, carre(4, 5))],
      /son graphique A1:C2 n’a pas de catégorie, ou pas une couleur par série/,
    ],
    [
      "un graphique hors de la feuille",
      [avecGraphique(carre(0, 2), carre(1_048_575, 2))],
      /une plage sort de la feuille/,
    ],
    [
      "un format sur toute la feuille",
      [avecFormat(0, 0, 1_048_576, 16_384)],
      /dépasse cinq millions de cellules/,
    ],
  ];
  test.each(cas)("%s", async (_, feuilles, phrase) => {
    const classeur = ouvrirFichier(FICHIER);
    const avant = classeur.octets();
    await expect(classeur.ecrire({ feuilles })).rejects.toThrow(phrase);
    expect(classeur.octets()).toEqual(avant);
  });

  test("un surlignage hors de la feuille", async () => {
    const plage = { ligne: 1_048_576, colonne: 0, lignes: 1, colonnes: 1 };
    const plan: Plan = {
      feuilles: [],
      surlignage: [{ feuille: "S3", plage, formule: "JuryBUT", style: {} }],
    };
    await expect(ouvrirFichier(FICHIER).ecrire(plan)).rejects.toThrow(
      /une plage sort de la feuille/
    );
  });
});
