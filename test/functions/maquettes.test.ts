import "./excel";
import { maquette } from "../../src/functions/functions";
import { refus } from "./excel";

describe("BUT.MAQUETTE — les modules d’un semestre et leurs coefficients", () => {
  const S3 = maquette([["but2-gmp-mpi-2022"]], [[3]]);

  test("le semestre 3 comme la fiche du programme : ressources, SAÉ, ECTS ; vide là où le module ne compte pas", () => {
    expect(S3).toEqual([
      ["Code", "Intitulé", "Pôle", "UE31", "UE32", "UE33", "UE34", "UE35"],
      ["R3.01", "Mécanique", "ressource", "", 2, 1, "", ""],
      ["R3.02", "Dimensionnement des structures", "ressource", "", 2, 1, "", ""],
      ["R3.03", "Sciences des matériaux", "ressource", 2, "", "", "", ""],
      ["R3.04", "Maths appliquées et outils scientifiques", "ressource", "", 1, "", 2, ""],
      ["R3.05", "Ingénierie de construction mécanique", "ressource", "", 1, 2, "", ""],
      ["R3.07", "Production - Méthodes", "ressource", "", 2, 2.5, "", ""],
      ["R3.08", "Métrologie", "ressource", "", "", "", 2, ""],
      ["R3.09", "Organisation et pilotage industrielle", "ressource", "", "", 1, 2, ""],
      ["R3.10", "Ingénierie des systèmes cyberphysiques", "ressource", 1, 1, "", 2, ""],
      ["R3.13", "Expression et communication", "ressource", "", 0.5, 0.5, "", ""],
      ["R3.14", "Langues", "ressource", 1, 0.5, "", "", 0.5],
      ["R3.15", "Projet personnel et professionnel", "ressource", "", "", "", "", 1],
      ["R3.17MPI", "Management", "ressource", "", "", "", "", 4.5],
      ["Portfolio", "Portfolio", "SAÉ", 0, 0, 0, 0, 0],
      ["SAE3.01", "Répondre à un besoin de nature industrielle", "SAÉ", 5, 8, 7, 7, ""],
      ["SAE3.02MPI", "Organisation d'un processus industriel", "SAÉ", "", "", "", "", 6],
      ["ECTS", "", "", 4, 8, 7, 5, 6],
    ]);
  });

  test.each([
    ["BUT2-GMP-MPI-2022 ", "S4"],
    ["but2-gmp-mpi-2022", "4"],
    ["but2-gmp-mpi-2022", " s 4 "],
  ])("programme et semestre comme on les écrit : %p, %p", (programme, semestre) => {
    const s4 = maquette([[programme]], [[semestre]]);
    expect(s4[0]!.slice(3)).toEqual(["UE41", "UE42", "UE43", "UE44", "UE45"]);
  });

  test("un programme inconnu : la liste des programmes", () => {
    expect(refus(() => maquette([["but2-gmp"]], [[3]]))).toBe(
      "Programme inconnu : « but2-gmp ». Programmes connus : but2-gmp-mpi-2022, but1-info-aix, " +
        "but2-info-aix-a-fi, but2-info-aix-a-fa, but2-info-aix-b-fi, but2-info-aix-b-fa."
    );
  });

  test.each([[5], ["S7"], [""], ["S3 et S4"]])(
    "un semestre que le programme n’a pas : %p",
    (semestre) => {
      expect(refus(() => maquette([["but2-gmp-mpi-2022"]], [[semestre]]))).toBe(
        `« but2-gmp-mpi-2022 » n’a pas de semestre « ${semestre} ». Semestres : 3, 4.`
      );
    }
  );
});
