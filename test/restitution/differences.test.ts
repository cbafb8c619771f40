import { REGLAGES } from "../../src/reglement";
import { comparerFiches } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { resultats, type Ligne } from "./promotion";

const structure = annee(2, 2);
const LIGNES: Ligne[] = [
  // RCUE 1: 9.996 reaches 10 once rounded, not before.
  { numero: "22100101", nom: "MARTIN", prenom: "Lou", notes: [9.992, 10, 12, 12] },
  { numero: "22100102", nom: "PETIT", prenom: "Ali", notes: [7, 7, 12, 12] },
];
const parDefaut = resultats(structure, LIGNES).fiches;
const sansArrondi = resultats(structure, LIGNES, {
  reglages: { ...REGLAGES, arrondi: "aucun" },
}).fiches;

describe("la comparaison de deux délibérations", () => {
  test("dit chaque code qui change, l’année d’abord, et combien d’étudiants changent", () => {
    const { etudiants, phrase } = comparerFiches(parDefaut, sansArrondi);
    expect(phrase).toBe("1 étudiant change");
    expect(etudiants.map(({ etudiant }) => etudiant.nom)).toEqual(["MARTIN"]);
    expect(etudiants[0]!.phrase).toBe(
      "année : ADM → jury ; passage : S5 : de droit → S5 : jury ; RCUE 1 : CMP → AJ ; UE31 : CMP → AJ"
    );
    expect(etudiants[0]!.changements[3]).toEqual({
      ...{ sur: "UE31", avant: "CMP", apres: "AJ", phrase: "UE31 : CMP → AJ" },
    });
  });

  test("ne dit rien de ce qui est égal", () =>
    expect(comparerFiches(parDefaut, parDefaut)).toEqual({
      etudiants: [],
      phrase: "aucun étudiant ne change",
    }));

  test("retrouve les étudiants dans un autre ordre, et laisse ceux d’un seul côté", () => {
    const autre = [...sansArrondi].reverse();
    expect(comparerFiches(parDefaut, autre).etudiants).toHaveLength(1);
    expect(comparerFiches(parDefaut.slice(1), autre).etudiants).toHaveLength(0);
  });

  test("compte au pluriel", () => {
    const notes = LIGNES.map((ligne) => ({ ...ligne, notes: [2, 2, 12, 2] }));
    expect(comparerFiches(parDefaut, resultats(structure, notes).fiches).phrase).toBe(
      "2 étudiants changent"
    );
  });
});
