import type { Feuille, FeuilleEcrite } from "../../src/classeur";
import { lireMaquette } from "../../src/grille";
import { maquetteParId, type Maquette } from "../../src/maquette";
import { feuilleMaquette } from "../../src/restitution";

/** The sheet as a workbook gives it back. */
function relue({ nom, cellules }: FeuilleEcrite): Feuille {
  const valeurs = cellules.map((ligne) =>
    ligne.map((cellule) => (typeof cellule === "object" ? cellule.valeur : cellule))
  );
  return {
    ...{ nom, visible: true, protegee: false, ligne: 0, colonne: 0, sansValeur: [] },
    cellules: valeurs,
  };
}

const PETITE: Maquette = {
  id: "essai",
  intitule: "Essai",
  parcours: "",
  voie: "",
  source: "",
  ues: [
    {
      ...{ code: "UE31", semestre: 3, competence: 1, niveau: 2, ects: 4 },
      intitule: "3D : concevoir",
      modules: [
        { code: "R3.01", intitule: "Mécanique", pole: "ressource", coefficient: 1.5 },
        { code: "SAE3.01", intitule: "Projet", pole: "sae", coefficient: 2 },
      ],
    },
    {
      ...{ code: "UE42", semestre: 4, competence: 2, niveau: null, ects: null },
      intitule: "Industrialiser",
      modules: [{ code: "Portfolio", intitule: "Portfolio", pole: "sae", coefficient: 0 }],
    },
  ],
};

test("écrit une ligne par module et par UE, sous ses en-têtes", () => {
  expect(feuilleMaquette(PETITE)).toMatchObject({
    nom: "Maquette",
    tableau: { nom: "Maquette", plage: { ligne: 0, colonne: 0, lignes: 4, colonnes: 9 } },
    cellules: [
      ["Semestre", "UE", "Compétence", "Niveau", "ECTS", "Code", "Intitulé", "Pôle", "Coefficient"],
      [3, "UE31", "1 – 3D : concevoir", 2, 4, "R3.01", "Mécanique", "Ressource", 1.5],
      [3, "UE31", "1 – 3D : concevoir", 2, 4, "SAE3.01", "Projet", "SAÉ", 2],
      [4, "UE42", "2 – Industrialiser", "", "", "Portfolio", "Portfolio", "SAÉ", 0],
    ],
  });
});

test("se relit telle qu’elle a été écrite", () => {
  const { maquette, anomalies } = lireMaquette(relue(feuilleMaquette(PETITE)));
  expect(anomalies).toEqual([]);
  expect(maquette?.ues).toEqual(PETITE.ues);
});

test("la maquette du catalogue garde ses UE, ses coefficients et ses ECTS", () => {
  const but2 = maquetteParId("but2-gmp-mpi-2022")!;
  const { maquette, anomalies } = lireMaquette(relue(feuilleMaquette(but2)));
  expect(anomalies).toEqual([]);
  expect(maquette?.ues).toEqual(
    but2.ues.map(({ modules, ...ue }) => ({
      ...ue,
      modules: modules.map(({ code, intitule, pole, coefficient }) => {
        return { code, intitule, pole, coefficient };
      }),
    }))
  );
});
