import "./excel";
import { expliquer } from "../../src/functions/functions";
import { enErreur } from "./excel";

describe("BUT.EXPLIQUER — une colonne par compétence, puis une pour le passage", () => {
  test("chaque code avec ses nombres et le point de l’annexe 1", () => {
    expect(expliquer([[9, 8]], [[11, 7]])).toEqual([
      [
        "RCUE 1 acquis par compensation : 10,00 (annexe 1, 4.4). " +
          "UE impaire 1 à 9,00 compensée : RCUE à 10,00 (annexe 1, 4.4). " +
          "UE paire 1 acquise : 11,00, la moyenne de 10 est atteinte (annexe 1, 4.3).",
        "RCUE 2 non acquis : 7,50, sous 10 (annexe 1, 4.4). " +
          "UE impaire 2 à 8,00 non acquise : RCUE à 7,50 (annexe 1, 4.4). " +
          "UE paire 2 à 7,00 non acquise : RCUE à 7,50 (annexe 1, 4.4).",
        "Conditions de passage non remplies : au jury de se prononcer (annexe 1, 4.5). " +
          "1 RCUE sur 2 à 10 ou plus (il en faut 2) (annexe 1, 4.5). " +
          "1 RCUE sous 8 (annexe 1, 4.5).",
      ],
    ]);
  });

  test("une moyenne vide : ce dont elle prive est dit", () => {
    const [phrases] = expliquer(
      [
        [9, 12],
        [12, 12],
      ],
      [
        ["", 12],
        [12, 12],
      ]
    );
    expect(phrases).toEqual([
      "RCUE 1 en attente : note manquante en UE paire 1 (annexe 1, 4.4). " +
        "UE impaire 1 à 9,00 : compensation en attente, note manquante en UE paire 1 (annexe 1, 4.4). " +
        "UE paire 1 en attente : note manquante en UE paire 1 (annexe 1, 4.3).",
      "RCUE 2 acquis : 12,00, et chaque UE atteint 10 (annexe 1, 4.4). " +
        "UE impaire 2 acquise : 12,00, la moyenne de 10 est atteinte (annexe 1, 4.3). " +
        "UE paire 2 acquise : 12,00, la moyenne de 10 est atteinte (annexe 1, 4.3).",
      "Des notes manquent pour conclure (annexe 1, 4.5). " +
        "1 RCUE sur 2 à 10 ou plus, 1 de plus au mieux (il en faut 2) (annexe 1, 4.5). " +
        "1 RCUE dont la moyenne de 8 n’est pas encore sûre (annexe 1, 4.5).",
    ]);
  });

  test("à mi-année, la note qu’il faut au semestre pair pour compenser", () => {
    expect(expliquer([[9]], [[""]])).toEqual([
      [
        "RCUE 1 : le semestre pair n’a pas encore de note (annexe 1, 4.4). " +
          "UE impaire 1 à 9,00, compensable : il faut 11,00 en UE paire 1 (annexe 1, 4.4). " +
          "UE paire 1 en attente : note manquante en UE paire 1 (annexe 1, 4.3).",
        "Mi-année : le passage au semestre pair est de droit pour tout étudiant (annexe 1, 4.5).",
      ],
    ]);
  });

  test("une moyenne illisible met en erreur sa compétence et le passage, rien d’autre", () => {
    const [[premiere, seconde, passage]] = expliquer([[12, "x"]], [[12, 12]]) as [unknown[]];
    const erreur = enErreur(
      "« ue_impair », ligne 1, colonne 2 : « x » n’est pas reconnu. Écrivez une note sur 20, ABI ou ABJ."
    );
    expect(premiere).toMatch(/^RCUE 1 acquis : 12,00/);
    expect([seconde, passage]).toEqual([erreur, erreur]);
  });
});
