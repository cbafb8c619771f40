import {
  DEFINITIONS,
  definitionsUtiles,
  libelleDe,
  lireReglages,
  lireValeur,
  REGLAGES,
} from "../../src/reglement";

/* Settings as data: their sheet is written and read elsewhere. */

test("les valeurs par défaut sont celles de la règle locale la plus commune", () => {
  expect(REGLAGES).toEqual({
    arrondi: "centieme",
    poids_rcue: "egal",
    rcue_accorde: "moyenne",
    vide: "attente",
    abi: "zero",
    abj: "neutre",
    capitalisation: "meilleure",
    malus: "applique",
    bonus: "points",
    bonus_taux: 0.05,
    bonus_plafond: 20,
    bonus_paliers: "10:0,1 ; 12:0,2 ; 14:0,3 ; 16:0,4 ; 18:0,5",
    rattrapage: "meilleure",
    risque_critique: 35,
    risque_alerte: 70,
    risque_vigilance: 90,
    risque_rcue_alerte: 30,
    risque_rcue_vigilance: 60,
    risque_sous_8: 25,
    risque_difficile: 12,
    risque_baisse: 2,
    risque_absences: 1,
    risque_note_lourde: 20,
  });
});

test("chaque réglage a un nom et une phrase, tous différents", () => {
  const noms = DEFINITIONS.map(({ nom }) => nom);
  expect(new Set(noms).size).toBe(noms.length);
  expect(DEFINITIONS.every(({ phrase }) => phrase.length > 15 && phrase.length < 100)).toBe(true);
});

const definition = (cle: string) => DEFINITIONS.find((connue) => connue.cle === cle)!;

test.each<[string, string, unknown, string | number]>([
  ["une valeur par sa clé", "abi", "defaillant", "defaillant"],
  ["une valeur par ses mots", "abi", "défaillance sur l’UE (DEF)", "defaillant"],
  ["un nombre", "bonus_taux", 0.1, 0.1],
  ["un nombre écrit avec une virgule", "bonus_taux", "0,1", 0.1],
  ["la borne basse", "bonus_taux", 0, 0],
  ["la borne haute", "bonus_taux", 1, 1],
  ["des paliers", "bonus_paliers", " 12:0,5 ", "12:0,5"],
  ["un pourcentage de risque", "risque_alerte", 100, 100],
])("se lit : %s", (_, cle, valeur, lue) => {
  expect(lireValeur(definition(cle), valeur)).toEqual({ valeur: lue });
});

test.each<[string, string, unknown, string]>([
  ["une valeur inconnue", "abi", "un", "Valeurs : zero (0 avec son coefficient), defaillant"],
  ["un nombre trop grand", "bonus_taux", 1.01, "un nombre de 0 à 1"],
  ["un nombre négatif", "bonus_taux", -0.01, "un nombre de 0 à 1"],
  ["plus de cent pour cent", "risque_alerte", 101, "un nombre de 0 à 100"],
  ["moins d’une absence", "risque_absences", 0, "un nombre de 1 à 50"],
  ["un texte", "bonus_taux", "beaucoup", "un nombre de 0 à 1"],
  ["une case vide", "bonus_taux", "", "un nombre de 0 à 1"],
  ["des paliers qui décroissent", "bonus_paliers", "12:1 ; 10:2", "paliers croissants"],
])("est refusé : %s", (_, cle, valeur, phrase) => {
  const lu = lireValeur(definition(cle), valeur);
  expect("refus" in lu && lu.refus).toContain(phrase);
});

test("une valeur refusée laisse le défaut, et le reste est lu", () => {
  const { reglages, refus } = lireReglages({ abi: "un", vide: "neutre", couleur: "rouge" });
  expect(reglages).toEqual({ ...REGLAGES, vide: "neutre" });
  expect(refus).toHaveLength(2);
});

test("on ne montre que ce qui sert : le taux quand le bonus en a un", () => {
  const cles = (bonus: typeof REGLAGES.bonus) =>
    definitionsUtiles({ ...REGLAGES, bonus })
      .map(({ cle }) => cle)
      .filter((cle) => cle.startsWith("bonus_"));
  expect(cles("taux")).toEqual(["bonus_taux", "bonus_plafond"]);
  expect(cles("paliers")).toEqual(["bonus_plafond", "bonus_paliers"]);
  expect(cles("ignore")).toEqual([]);
});

test("un réglage se dit en mots", () => {
  expect(libelleDe(definition("arrondi"), REGLAGES)).toBe("au centième, comme affichée");
  expect(libelleDe(definition("bonus_taux"), REGLAGES)).toBe("0,05");
});
