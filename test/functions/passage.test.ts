import "./excel";
import { passage } from "../../src/functions/functions";
import { celluleEnErreur, enErreur } from "./excel";

/** Means of RCUE of which `a10` are at 10 and the others at `autres`. */
const rcues = (a10: number, autres: number[]) => [[...new Array<number>(a10).fill(10), ...autres]];

describe("BUT.PASSAGE — 4.5, plus de la moitié des RCUE à 10 et aucun sous 8", () => {
  test.each([
    ["tous les RCUE à 10", rcues(5, []), "de droit"],
    ["3 sur 5, les autres à 8", rcues(3, [8, 8]), "de droit"],
    ["2 sur 5", rcues(2, [9.99, 9.99, 9.99]), "jury"],
    ["exactement la moitié, sur 2", rcues(1, [9]), "jury"],
    ["exactement la moitié, sur 4", rcues(2, [9, 9]), "jury"],
    ["exactement la moitié, sur 6", rcues(3, [9, 9, 9]), "jury"],
    ["4 sur 6", rcues(4, [9, 9]), "de droit"],
    ["un RCUE à 7,995, affiché 8,00", rcues(4, [7.995]), "de droit"],
    ["un RCUE à 7,9949", rcues(4, [7.9949]), "jury"],
    ["9,995 affiché 10,00 compte", rcues(2, [9.995, 8, 8]), "de droit"],
    ["9,9949 ne compte pas", rcues(2, [9.9949, 8, 8]), "jury"],
    ["une moyenne vide qui peut tout changer", [[10, 10, 9, 9, ""]], "en attente"],
    ["une moyenne vide, déjà un RCUE sous 8", [[10, 10, 10, 7, null]], "jury"],
    ["assez de RCUE, mais le dernier peut rester sous 8", [[10, 10, 10, 8, ""]], "en attente"],
    ["tout est vide", [["", null, undefined]], "en attente"],
    ["une démission", [[10, 10, 10, 10, "DEM"]], "jury"],
  ])("%s", (_, moyennes, attendu) => {
    expect(passage(moyennes)).toEqual([[attendu]]);
  });
});

describe("BUT.PASSAGE en S5 — 4.5, et la validation de toutes les UE de S1 et S2", () => {
  test.each([
    ["oui", "de droit"],
    [true, "de droit"],
    [" Vrai ", "de droit"],
    ["NON", "jury"],
    [false, "jury"],
    ["", "en attente"],
    [null, "en attente"],
    [undefined, "en attente"],
  ])("S1 et S2 validées : %p", (reponse, attendu) => {
    expect(passage(rcues(4, [8]), [[reponse]])).toEqual([[attendu]]);
  });

  test("les notes suffisent à dire non : la réponse sur S1 et S2 n’est pas attendue", () => {
    expect(passage(rcues(1, [9, 9]), [[""]])).toEqual([["jury"]]);
  });

  test("une réponse par étudiant ; ce qui n’est pas compris ne gêne que lui", () => {
    const moyennes = [[12], [12], [12], [12]];
    expect(passage(moyennes, [["oui"], ["non"], ["peut-être"], [""]])).toEqual([
      ["de droit"],
      ["jury"],
      [incompris(3, 1, "peut-être")],
      ["en attente"],
    ]);
  });

  test("une seule réponse vaut pour tous", () => {
    expect(passage([[12], [9]], true as never)).toEqual([["de droit"], ["jury"]]);
    expect(passage([[12], [9]], [[""]])).toEqual([["en attente"], ["jury"]]);
    expect(passage([[12], [9]], [["ADSUP"]])).toEqual([["de droit"], ["jury"]]);
  });

  test("un zéro n’est pas un non : un ancien Excel en envoie pour une case vide", () => {
    expect(passage([[12]], [[0]])).toEqual([[incompris(1, 1, "0")]]);
  });
});

describe("BUT.PASSAGE en S5 — les codes des UE de S1 et S2, une colonne par UE", () => {
  test.each([
    ["toutes acquises, directement ou par compensation", ["ADM", "CMP", "ADM", "ADM"], "de droit"],
    ["acquises par décision de jury", ["ADJ", "ADJR", "ADM", "ADM"], "de droit"],
    ["acquises par le niveau supérieur", ["ADSUP", "adsup ", "ADM", "CMP"], "de droit"],
    ["une seule UE non acquise suffit à dire non", ["ADM", "ADM", "AJ", "ADM"], "jury"],
    ["une UE non acquise, une autre inconnue", ["ADM", "", "AJ", "ADM"], "jury"],
    ["une UE inconnue, les autres acquises", ["ADM", "", "ADM", "ADM"], "en attente"],
    ["une décision attendue", ["ADM", "ATT", "ADM", "ADM"], "en attente"],
    ["un rattrapage attendu", ["ADM", "RAT", "ADM", "ADM"], "en attente"],
    ["une décision reportée pour assiduité", ["ADM", "ATJ", "ADM", "ADM"], "en attente"],
    ["une défaillance", ["ADM", "DEF", "ADM", "ADM"], "jury"],
    ["un abandon", ["ADM", "ABAN", "ADM", "ADM"], "jury"],
    ["rien n’est connu", ["", null, undefined, " "], "en attente"],
    ["entré par passerelle en S3, dispensé de S1 et S2", ["PASSERELLE", "passerelle"], "de droit"],
    ["dispensé par validation d’acquis d’une partie des UE", ["VAE", "ADM"], "de droit"],
    ["dispensé d’une UE, une autre non acquise", ["TRANSFERT", "AJ"], "jury"],
    ["des codes et des réponses", ["ADM", "oui", true, "CMP"], "de droit"],
  ])("%s : %j", (_, codes, attendu) => {
    expect(passage(rcues(4, [8]), [codes])).toEqual([[attendu]]);
  });

  test("S1 et S2 ne rachètent pas un RCUE sous 8, ni ADM partout la moitié des RCUE", () => {
    expect(passage(rcues(4, [7]), [["ADM", "ADM"]])).toEqual([["jury"]]);
    expect(passage(rcues(2, [9, 9]), [["ADM", "ADM"]])).toEqual([["jury"]]);
  });

  test("une moyenne ne dit pas si l’UE a été compensée : elle est refusée, chez cet étudiant seulement", () => {
    const codes = [
      ["ADM", 9.5],
      ["ADM", "CMP"],
      ["JURY", "CMP"],
    ];
    expect(passage([[12], [12], [12]], codes)).toEqual([
      [incompris(1, 2, "9,5")],
      ["de droit"],
      [incompris(3, 1, "JURY")],
    ]);
  });
});

/** The error of a cell of the second argument. */
function incompris(ligne: number, colonne: number, valeur: string) {
  return enErreur(
    `« ue_s1_s2 », ligne ${ligne}, colonne ${colonne} : « ${valeur} » n’est pas compris. ` +
      "Donnez le code de chaque UE (ADM, CMP, AJ…), jamais sa moyenne ; ou écrivez oui, non, VRAI ou FAUX, ou laissez vide."
  );
}

test("une moyenne illisible : l’étudiant est en erreur, les autres non", () => {
  expect(
    passage([
      [12, celluleEnErreur("#N/A")],
      [12, 12],
    ])
  ).toEqual([
    [
      enErreur(
        "« moyennes_rcue », ligne 1, colonne 2 : « #N/A » : la formule de cette cellule est en erreur. Corrigez-la, ou écrivez la note."
      ),
    ],
    ["de droit"],
  ]);
});
