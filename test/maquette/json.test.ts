import { lireMaquetteJson, maquetteParId, type Maquette } from "../../src/maquette";

const GMP = maquetteParId("but2-gmp-mpi-2022")!;

const MINIMALE = {
  id: "essai",
  intitule: "BUT d’essai",
  ues: [
    {
      code: "UE 3.1",
      semestre: 3,
      competence: 1,
      intitule: "Concevoir",
      modules: [{ code: "R3.01", intitule: "Mécanique", pole: "ressource", coefficient: 2.5 }],
    },
  ],
};

function erreursDe(donnees: unknown): readonly string[] {
  const lue = lireMaquetteJson(donnees);
  return "erreurs" in lue ? lue.erreurs : [];
}

/** The minimal programme with one field of its module, or of its UE, replaced. */
function avecModule(champs: object): unknown {
  const [ue] = MINIMALE.ues;
  return { ...MINIMALE, ues: [{ ...ue!, modules: [{ ...ue!.modules[0]!, ...champs }] }] };
}

function avecUe(champs: object): unknown {
  return { ...MINIMALE, ues: [{ ...MINIMALE.ues[0]!, ...champs }] };
}

test("ce que le catalogue écrit en JSON se relit tel quel", () => {
  const lue = lireMaquetteJson(JSON.parse(JSON.stringify(GMP)));
  expect(lue).toEqual({ maquette: GMP });
});

test("ce qui peut être inconnu peut manquer ; le code de l’UE prend sa forme canonique", () => {
  const attendue: Maquette = {
    id: "essai",
    intitule: "BUT d’essai",
    parcours: "",
    voie: "",
    source: "",
    ues: [
      {
        code: "UE31",
        semestre: 3,
        competence: 1,
        niveau: null,
        intitule: "Concevoir",
        ects: null,
        modules: [{ code: "R3.01", intitule: "Mécanique", pole: "ressource", coefficient: 2.5 }],
      },
    ],
  };
  expect(lireMaquetteJson(MINIMALE)).toEqual({ maquette: attendue });
});

test.each([
  [
    "un coefficient écrit comme un texte",
    avecModule({ coefficient: "2,5" }),
    'ues[0].modules[0].coefficient : "2,5" n’est pas possible. Il faut un nombre au moins égal à 0, sans guillemets et avec un point décimal.',
  ],
  [
    "un coefficient négatif",
    avecModule({ coefficient: -1 }),
    "ues[0].modules[0].coefficient : -1 n’est pas possible. Il faut un nombre au moins égal à 0, sans guillemets et avec un point décimal.",
  ],
  [
    "un coefficient vide",
    avecModule({ coefficient: null }),
    "ues[0].modules[0].coefficient : null n’est pas possible. Il faut un nombre au moins égal à 0, sans guillemets et avec un point décimal.",
  ],
  [
    "un pôle inconnu",
    avecModule({ pole: "stage" }),
    'ues[0].modules[0].pole : "stage" n’est pas possible. Il faut "ressource" ou "sae".',
  ],
  [
    "un champ mal écrit",
    avecModule({ evalution: "CC" }),
    "ues[0].modules[0].evalution : champ inconnu. Champs possibles : code, intitule, pole, coefficient, heures, evaluation.",
  ],
  [
    "une heure qui n’en est pas une",
    avecModule({ heures: { cm: "dix" } }),
    'ues[0].modules[0].heures.cm : "dix" n’est pas possible. Il faut un nombre au moins égal à 0, sans guillemets et avec un point décimal.',
  ],
  [
    "un semestre 7",
    avecUe({ semestre: 7 }),
    "ues[0].semestre : 7 n’est pas possible. Il faut un nombre entre 1 et 6, sans guillemets et avec un point décimal.",
  ],
  [
    "un semestre et demi",
    avecUe({ semestre: 3.5 }),
    "ues[0].semestre : 3.5 n’est pas possible. Il faut un nombre entier entre 1 et 6.",
  ],
  [
    "un code qui n’est pas celui d’une UE",
    avecUe({ code: "R3.01" }),
    "ues[0].code : « R3.01 » n’est pas un code d’UE. Écrivez UE31, UE42…",
  ],
  [
    "une UE sans module",
    avecUe({ modules: [] }),
    "ues[0].modules : [] n’est pas possible. Il faut une liste d’au moins un élément.",
  ],
  [
    "deux fois le même module dans une UE",
    avecUe({
      modules: [MINIMALE.ues[0]!.modules[0], { ...MINIMALE.ues[0]!.modules[0], code: "r 301" }],
    }),
    "ues[0].modules[1].code : « r 301 » figure déjà dans cette UE.",
  ],
  [
    "un champ qui manque",
    { ...MINIMALE, id: undefined },
    "id : ce champ manque. Il faut un texte.",
  ],
  [
    "autre chose qu’une maquette",
    [1, 2],
    "La maquette : [1,2] n’est pas possible. Il faut un objet { … }.",
  ],
  ["rien", null, "La maquette : null n’est pas possible. Il faut un objet { … }."],
])("%s est refusé, avec le chemin du champ", (_cas, donnees, phrase) => {
  expect(erreursDe(donnees)).toContain(phrase);
});

test("toutes les erreurs sont dites, pas seulement la première", () => {
  const donnees = {
    id: "",
    ues: [{ code: "UE31", semestre: 0, competence: 1, intitule: "A", modules: "aucun" }],
  };
  expect(erreursDe(donnees).map((erreur) => erreur.split(" : ")[0])).toEqual([
    "id",
    "intitule",
    "ues[0].semestre",
    "ues[0].modules",
  ]);
});

test("une clé piégée n’est qu’un champ inconnu", () => {
  const donnees: unknown = JSON.parse('{ "__proto__": { "id": "x" }, "constructor": 1 }');
  const refus = erreursDe(donnees).map((erreur) => erreur.slice(0, 24));
  expect(refus).toContain("__proto__ : champ inconn");
  expect(refus).toContain("constructor : champ inco");
});
