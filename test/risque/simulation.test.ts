import { avecNotes, notesAttendues } from "../../src/risque";
import { NEUTRE, RATTRAPAGE, DEFAILLANT } from "../../src/reglement";
import { annee, codes, decide, decideTous, uneUe } from "../reglement/promotion";
import { anneeDeModules } from "./promotion";

const MODULES = anneeDeModules([
  { semestre: 3, coefficients: [2, 1] },
  { semestre: 3, coefficients: [1, 0] },
  { semestre: 4, coefficients: [1, 1] },
]);

describe("les notes à venir d’un étudiant", () => {
  test("chacune une fois, avec les UE où elle compte", () => {
    const { bilan } = decide(MODULES, [null, 12, null]);
    expect(notesAttendues(bilan, 0)).toEqual([
      {
        ...{ colonne: 0, module: "M1", semestre: 3 },
        ues: [
          { u: 0, coefficient: 2 },
          { u: 1, coefficient: 1 },
        ],
      },
      {
        ...{ colonne: 2, module: "M3", semestre: 4 },
        ues: [
          { u: 2, coefficient: 1 },
          { u: 3, coefficient: 1 },
        ],
      },
    ]);
  });

  test("un rattrapage est attendu ; une note neutre ne l’est pas, et une UE défaillante n’attend plus rien", () => {
    const colonnes = (...notes: (number | null)[]) =>
      notesAttendues(decide(MODULES, notes).bilan, 0).map(({ colonne }) => colonne);
    expect(colonnes(RATTRAPAGE, NEUTRE, 12)).toEqual([0]);
    expect(colonnes(12, DEFAILLANT, null)).toEqual([2]);
  });

  test("une UE sans feuille, ou dont toutes les notes sont neutres, a sa moyenne à essayer", () => {
    const sansS4 = anneeDeModules([{ semestre: 3, coefficients: [1] }]);
    const [un, deux] = decideTous(sansS4, [[12], [NEUTRE]]);
    expect(notesAttendues(un!.bilan, 0)).toEqual([
      { colonne: 2, module: "UE41", semestre: 4, ues: [{ u: 1, coefficient: 1 }] },
    ]);
    expect(notesAttendues(deux!.bilan, 1).map(({ module }) => module)).toEqual(["UE31", "UE41"]);
  });
});

describe("et si…", () => {
  test("les décisions changent comme si la note était dans la grille, et la classe reste telle quelle", () => {
    const [dossier] = decideTous(annee(1, 2), [
      [8, null],
      [12, 12],
    ]);
    expect(codes(avecNotes(dossier!, new Map([[1, 12]])))).toEqual(["CMP", "ADM"]);
    expect(codes(avecNotes(dossier!, new Map([[1, 11.98]])))).toEqual(["AJ", "ADM"]);
    expect(codes(dossier!)).toEqual(["ATT", "ATT"]);
  });

  test("à mi-année, tant qu’aucune note du semestre pair n’est essayée, il le reste", () => {
    const dossier = decide(annee(1, 2), [null, null]);
    const essaye = avecNotes(dossier, new Map([[0, 8]]));
    expect(essaye.compte.miAnnee).toBe(true);
    expect(codes(essaye)).toEqual(["AJ", "ATT"]);
  });

  test("en fin d’année, il ne le redevient pas parce qu’un étudiant seul n’a pas de note du semestre pair", () => {
    const [dossier] = decideTous(annee(1, 2), [
      [null, null],
      [12, 12],
    ]);
    const essaye = avecNotes(dossier!, new Map([[0, 8]]));
    expect(essaye.compte.miAnnee).toBe(false);
    expect(codes(essaye)).toEqual(["ATT", "ATT"]);
  });

  test("une note essayée reste entre 0 et 20, au centième", () => {
    const dossier = decide(annee(1, 2), [8, null]);
    const moyenne = (note: number) => avecNotes(dossier, new Map([[1, note]])).moyenneUe(1).valeur;
    expect([moyenne(25), moyenne(-1), moyenne(12.344)]).toEqual([20, 0, 12.34]);
  });
});

/** The mean that the second UE of the RCUE must reach for the first one, at 9, to be compensated. */
describe("les poids du RCUE restent ceux de la classe, quelles que soient les notes essayées", () => {
  const { ues, rcues } = uneUe([30]);
  const sansFeuille = {
    annee: 1,
    ues: [ues[0]!, { ...ues[1]!, colonnes: [], coefficients: [], modules: [] }],
    rcues,
  };
  const lourde = { annee: 1, ues: [ues[0]!, { ...ues[1]!, coefficients: [10] }], rcues };
  const COEFFICIENTS = { poids_rcue: "coefficients" } as const;

  test("sans feuille du semestre pair, les coefficients sont inconnus : poids égaux, 11 compense 9", () => {
    const dossier = decide(sansFeuille, [9], COEFFICIENTS);
    const avec = (note: number) => codes(avecNotes(dossier, new Map([[1, note]])))[0];
    expect([avec(10.98), avec(11)]).toEqual(["AJ", "CMP"]);
  });

  test("30 et 10 : une UE dispensée chez un seul ne change rien pour la classe, 13 compense 9", () => {
    const [dossier, dispense] = decideTous(
      lourde,
      [
        [9, null],
        [9, NEUTRE],
      ],
      COEFFICIENTS
    );
    const avec = (note: number) => codes(avecNotes(dossier!, new Map([[1, note]])))[0];
    expect([avec(12.97), avec(13)]).toEqual(["AJ", "CMP"]);
    const pourLui = (note: number) => codes(avecNotes(dispense!, new Map([[2, note]])))[0];
    expect([pourLui(12.97), pourLui(13)]).toEqual(["AJ", "CMP"]);
  });
});
