import "./excel";
import * as fonctions from "../../src/functions/functions";
import { refus } from "./excel";

/** A block of `lignes` × `colonnes` cells that all hold 10. */
const bloc = (lignes: number, colonnes: number) =>
  Array.from({ length: lignes }, () => new Array<number>(colonnes).fill(10));

describe("des plages qui ne vont pas ensemble : #VALEUR!, les deux formes, et que faire", () => {
  test("les coefficients sont en colonne", () => {
    const attendu =
      "« notes » a 30 lignes × 16 colonnes, mais « coefficients » a 16 lignes × 1 colonne. " +
      "Il faut une colonne par module, et une ligne de coefficients par UE. " +
      "Les coefficients sont en colonne : écrivez TRANSPOSE(…) autour de « coefficients ».";
    expect(refus(() => fonctions.moyenneUe(bloc(30, 16), bloc(16, 1)))).toBe(attendu);
    expect(refus(() => fonctions.noteRequise(bloc(30, 16), bloc(16, 1)))).toBe(attendu);
  });

  test("les étudiants sont en colonne", () => {
    expect(refus(() => fonctions.moyenneUe(bloc(16, 30), bloc(5, 16)))).toBe(
      "« notes » a 16 lignes × 30 colonnes, mais « coefficients » a 5 lignes × 16 colonnes. " +
        "Il faut une colonne par module, et une ligne de coefficients par UE. " +
        "Les étudiants sont en colonne : écrivez TRANSPOSE(…) autour de « notes »."
    );
  });

  test("un module de trop", () => {
    expect(refus(() => fonctions.jury(bloc(2, 3), bloc(2, 3), bloc(2, 4), bloc(2, 3)))).toBe(
      "« notes_pair » a 2 lignes × 4 colonnes, mais « coefficients_pair » a 2 lignes × 3 colonnes. " +
        "Il faut une colonne par module, et une ligne de coefficients par UE. " +
        "Sélectionnez les mêmes modules dans les deux, dans le même ordre."
    );
  });

  test("pas les mêmes étudiants dans les deux semestres", () => {
    expect(refus(() => fonctions.jury(bloc(3, 2), bloc(2, 2), bloc(4, 2), bloc(2, 2)))).toBe(
      "« notes_impair » a 3 lignes × 2 colonnes, mais « notes_pair » a 4 lignes × 2 colonnes. " +
        "Il faut une ligne par étudiant, les mêmes dans les deux."
    );
  });

  test("pas autant d’UE dans les deux semestres", () => {
    expect(refus(() => fonctions.jury(bloc(3, 2), bloc(5, 2), bloc(3, 2), bloc(4, 2)))).toBe(
      "« coefficients_impair » a 5 lignes × 2 colonnes, mais « coefficients_pair » a 4 lignes × 2 colonnes. " +
        "Il faut autant d’UE (lignes) dans les deux semestres, dans l’ordre des compétences."
    );
  });

  test("deux blocs de moyennes de formes différentes", () => {
    const phrase = (nom: string, autre: string) =>
      `« ${nom} » a 3 lignes × 5 colonnes, mais « ${autre} » a 3 lignes × 4 colonnes. ` +
      "Sélectionnez les mêmes étudiants (lignes) et les mêmes compétences (colonnes) dans les deux.";
    const [a, b] = [bloc(3, 5), bloc(3, 4)];
    const deux = phrase("ue_impair", "ue_pair");
    expect(refus(() => fonctions.moyenneRcue(a, b))).toBe(deux);
    expect(refus(() => fonctions.decisionRcue(a, b))).toBe(deux);
    expect(refus(() => fonctions.expliquer(a, b))).toBe(deux);
    expect(refus(() => fonctions.decisionUe(a, b))).toBe(phrase("moyennes_ue", "moyennes_rcue"));
  });

  test("des ECTS ou des poids en colonne", () => {
    expect(refus(() => fonctions.ectsDesUe(bloc(3, 5), bloc(5, 1)))).toBe(
      "« ects » a 5 lignes × 1 colonne, mais « decisions_ue » a 3 lignes × 5 colonnes. " +
        "Il faut une seule ligne de 5 colonnes : écrivez TRANSPOSE(…) autour de « ects »."
    );
    expect(refus(() => fonctions.moyenneRcue(bloc(3, 5), bloc(3, 5), bloc(1, 4)))).toBe(
      "« poids_impair » a 1 ligne × 4 colonnes, mais « ue_impair » a 3 lignes × 5 colonnes. " +
        "Il faut une seule ligne de 5 colonnes."
    );
  });

  test("la validation de S1 et S2 en ligne, ou pas de tous les étudiants", () => {
    const debut = (lignes: string, colonnes: string) =>
      `« ue_s1_s2 » a ${lignes} × ${colonnes}, mais « moyennes_rcue » a 3 lignes × 5 colonnes. ` +
      "Il faut une ligne par étudiant, les mêmes dans les deux";
    expect(refus(() => fonctions.passage(bloc(3, 5), [["oui", "oui", "oui"]]))).toBe(
      `${debut("1 ligne", "3 colonnes")} : écrivez TRANSPOSE(…) autour de « ue_s1_s2 ».`
    );
    expect(refus(() => fonctions.passage(bloc(3, 5), [["oui"], ["oui"]]))).toBe(
      `${debut("2 lignes", "1 colonne")}.`
    );
    expect(refus(() => fonctions.passage(bloc(3, 5), [["ADM", "ADM"]]))).toBe(
      `${debut("1 ligne", "2 colonnes")}.`
    );
  });

  test("deux années qui n’ont pas les mêmes compétences", () => {
    expect(refus(() => fonctions.niveau(bloc(3, 4), bloc(3, 5)))).toBe(
      "« rcue » a 3 lignes × 4 colonnes, mais « rcue_superieur » a 3 lignes × 5 colonnes. " +
        "Sélectionnez les mêmes étudiants (lignes) et les mêmes compétences (colonnes) dans les deux."
    );
  });

  test("des codes qui ne sont pas des mêmes années que les moyennes", () => {
    expect(refus(() => fonctions.capitalisee(bloc(3, 3), [["ADM"], ["AJ"], [""]]))).toBe(
      "« codes_par_annee » a 3 lignes × 1 colonne, mais « moyennes_par_annee » a 3 lignes × 3 colonnes. " +
        "Sélectionnez les mêmes étudiants (lignes) et les mêmes années (colonnes) dans les deux."
    );
  });

  test("des noms d’UE en colonne", () => {
    const ues = [["UE11"], ["UE12"]];
    expect(refus(() => fonctions.ectsDesUe([["ADM", "ADM"]], [[4, 5]], ues))).toBe(
      "« ue » a 2 lignes × 1 colonne, mais « decisions_ue » a 1 ligne × 2 colonnes. " +
        "Il faut une seule ligne de 2 colonnes : écrivez TRANSPOSE(…) autour de « ue »."
    );
  });
});

describe("un nombre qu’on ne peut pas lire rend toute la formule vaine : sa place, et que faire", () => {
  test.each([
    ["R3.01", "« R3.01 » n’est pas un nombre positif"],
    [-1, "« -1 » n’est pas un nombre positif"],
    [true, "« VRAI » n’est pas un nombre positif"],
    [{ type: "Error", basicValue: "#N/A" }, "« #N/A » n’est pas un nombre positif"],
  ])("coefficient %j", (coefficient, faute) => {
    expect(
      refus(() =>
        fonctions.moyenneUe(
          [[12, 8]],
          [
            [1, 1],
            [1, coefficient],
          ]
        )
      )
    ).toBe(
      `« coefficients », ligne 2, colonne 2 : ${faute}. ` +
        "Sélectionnez les coefficients seuls, sans en-tête ni total."
    );
  });

  test("ECTS vide ou illisible", () => {
    expect(refus(() => fonctions.ectsDesUe([["ADM", "ADM"]], [[4, ""]]))).toBe(
      "« ects », ligne 1, colonne 2 : la cellule est vide. Donnez les ECTS de chaque UE."
    );
    expect(refus(() => fonctions.ectsDesUe([["ADM"]], [["six"]]))).toBe(
      "« ects », ligne 1, colonne 1 : « six » n’est pas un nombre positif. Donnez les ECTS de chaque UE."
    );
  });

  test("poids nul ou vide", () => {
    const conseil = "Donnez un poids par compétence, ou un seul pour toutes.";
    expect(refus(() => fonctions.moyenneRcue([[9, 9]], [[9, 9]], [[1, 0]]))).toBe(
      `« poids_impair » : un poids est nul. ${conseil}`
    );
    expect(refus(() => fonctions.moyenneRcue([[9, 9]], [[9, 9]], [[1, 1]], [["", 2]]))).toBe(
      `« poids_pair », ligne 1, colonne 1 : la cellule est vide. ${conseil}`
    );
  });

  test.each([
    ["UE31 (2024)", "« UE31 (2024) » n’est pas le nom d’une UE"],
    [31, "« 31 » n’est pas le nom d’une UE"],
    [" ", "la cellule est vide"],
  ])("nom d’UE %j : deux écritures d’une UE la compteraient deux fois", (nom, faute) => {
    expect(refus(() => fonctions.ectsDesUe([["ADM", "ADM"]], [[4, 4]], [["UE31", nom]]))).toBe(
      `« ue », ligne 1, colonne 2 : ${faute}. Donnez le nom seul, un par colonne, comme UE31.`
    );
  });

  test("une plage sans cellule", () => {
    expect(refus(() => fonctions.diagnostic([]))).toBe(
      "« plage » est vide : sélectionnez les cellules."
    );
  });
});
