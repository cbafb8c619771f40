import "./excel";
import { decisionUe, niveau, passage } from "../../src/functions/functions";
import { celluleEnErreur, enErreur } from "./excel";

describe("BUT.NIVEAU — la validation d’un niveau emporte celle du niveau inférieur de la même compétence (4.3)", () => {
  test.each([
    ["à 10, acquis par lui-même", 10, 5, "ADM"],
    ["à 9,995, affichée 10,00, acquis", 9.995, 5, "ADM"],
    ["à 9,9949, le niveau supérieur non acquis", 9.9949, 9.9949, "AJ"],
    ["sous 10, le niveau supérieur à 10 exactement", 9.99, 10, "ADSUP"],
    ["le niveau supérieur à 9,995, affiché 10,00", 7, 9.995, "ADSUP"],
    ["le niveau supérieur à 9,99", 7, 9.99, "AJ"],
    ["0 est une moyenne", 0, 10, "ADSUP"],
    ["le niveau supérieur acquis par compensation", 5.8, "CMP", "ADSUP"],
    ["le niveau supérieur accordé par le jury", 5.8, "ADJ", "ADSUP"],
    ["le niveau supérieur acquis par un plus haut encore", 5.8, "ADSUP", "ADSUP"],
    ["le niveau supérieur non acquis", "AJ", "AJ", "AJ"],
    ["le niveau supérieur pas encore connu", 9, "", "AJ"],
    ["le niveau supérieur en attente", 9, "ATT", "AJ"],
    ["un code non acquis", "AJ", 12, "ADSUP"],
    ["une UE non acquise", "AJ", "ADM", "ADSUP"],
    ["une défaillance en première année", "DEF", "ADM", "ADSUP"],
    ["un niveau compensé reste compensé", "CMP", "ADM", "CMP"],
    ["un RCUE accordé par le jury le reste", "ADJ", 12, "ADJ"],
    ["une UE acquise avec son RCUE par le jury le reste", "ADJR", 12, "ADJR"],
    ["rien n’est connu", "", "", "ATT"],
    ["rien n’est connu du niveau inférieur", null, 12, "ADSUP"],
    ["rien n’est connu du niveau inférieur, le supérieur manqué", "", 9, "ATT"],
    ["une démission au-dessus n’acquiert rien", 9, "DEM", "AJ"],
    ["en minuscules, entre espaces", " aj ", " adm", "ADSUP"],
    ["moyenne en texte", "9,5", "10,00", "ADSUP"],
  ])("%s", (_, rcue, superieur, code) => {
    expect(niveau([[rcue]], [[superieur]])).toEqual([[code]]);
  });

  test("par plusieurs niveaux : le troisième emporte le deuxième, qui emporte le premier", () => {
    const [but1, but2, but3] = [[[8, 8]], [[9, 9]], [[10, 9.99]]];
    const deuxieme = niveau(but2, but3);
    expect(deuxieme).toEqual([["ADSUP", "AJ"]]);
    expect(niveau(but1, deuxieme)).toEqual([["ADSUP", "AJ"]]);
  });

  test("les compétences ne se valident pas l’une l’autre", () => {
    expect(niveau([[9, 9, 9]], [[20, 9.99, ""]])).toEqual([["ADSUP", "AJ", "AJ"]]);
  });

  test("des UE de S1 et S2 manquées, validées par le niveau de BUT2, ouvrent le passage en S5", () => {
    const but2 = [[10, 12, 9]];
    const s1 = decisionUe([[8, 12, 12]], [[9, 12, 12]]);
    expect(s1).toEqual([["AJ", "ADM", "ADM"]]);
    expect(passage(but2, s1)).toEqual([["jury"]]);
    expect(passage(but2, niveau(s1, but2))).toEqual([["de droit"]]);
  });

  test("toute la classe d’un coup ; une cellule illisible ne gêne qu’elle", () => {
    const rcue = [
      [9, "ADMIS"],
      [9, 25],
    ];
    const superieur = [
      [12, 12],
      [celluleEnErreur("#REF!"), 12],
    ];
    const codes =
      "Codes : ADM, CMP, AJ, ATT, ADJ, ADJR, ADSUP, DEF, ATJ, RAT, DEM, ABAN, EXCLU, ABL.";
    expect(niveau(rcue, superieur)).toEqual([
      [
        "ADSUP",
        enErreur(
          `« rcue », ligne 1, colonne 2 : « ADMIS » n’est ni une moyenne ni un code. ${codes}`
        ),
      ],
      [
        enErreur(
          "« rcue_superieur », ligne 2, colonne 1 : « #REF! » : la formule de cette cellule est en erreur. Corrigez-la, ou écrivez la note."
        ),
        enErreur("« rcue », ligne 2, colonne 2 : « 25 » dépasse 20. Écrivez la note sur 20."),
      ],
    ]);
  });
});
