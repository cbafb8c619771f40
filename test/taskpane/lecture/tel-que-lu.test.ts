import type { RoleColonne } from "../../../src/taskpane/lecture/roles";
import {
  enTeteQuiLeDit,
  roleDeFeuille,
  sensDuTexte,
} from "../../../src/taskpane/lecture/tel-que-lu";

/* What the form of corrections starts from: the choice that says just what was read, or none. */

const MODULE = { genre: "module", code: "R3.07", intitule: "Maths", compte: true } as const;

describe("une colonne", () => {
  test.each<[string, RoleColonne, string, string | null]>([
    ["un module par son code", { ...MODULE, indice: "code" }, "R3.07", "R3.07"],
    ["un module par sa place", { ...MODULE, indice: "bloc" }, "Note", "R3.07"],
    ["une UE sans modules", { ...MODULE, code: "UE31", indice: null }, "UE31", "Moyenne UE31"],
    ["une moyenne affichée", { genre: "moyenne", ue: "UE31" }, "Moy.", "Moyenne UE31"],
    ["un numéro", { genre: "numero" }, "NIP", "N° étudiant"],
    ["une colonne laissée", { genre: "laissee", raison: "en-tête inconnu" }, "Meca", ""],
    ["un groupe", { genre: "renseignement" }, "groupe", "Groupe"],
    ["les S1 et S2", { genre: "renseignement" }, "S1 et S2 validées", null],
    ["un bonus de tout", { genre: "bonus", sur: "toutes les UE de S3" }, "BONUS", "Bonus"],
    ["un bonus d’une UE", { genre: "bonus", sur: "UE31" }, "Bonus UE31", null],
    ["un rattrapage", { genre: "rattrapage", sur: "R3.07" }, "R3.07 rattrapage", null],
  ])("%s", (_, role, ecrit, attendu) => {
    expect(enTeteQuiLeDit(role, { colonne: 4, ecrit }, { noms: [] })).toBe(attendu);
  });

  // A first name may stand before the name: the reading gives the name first.
  test.each([
    [[2], 2, "Nom Prénom"],
    [[2, 3], 2, "Nom"],
    [[2, 3], 3, "Prénom"],
    [[3, 2], 2, "Prénom"],
  ])("les noms en %j : la colonne %i", (noms, colonne, attendu) => {
    const place = { colonne, ecrit: "" };
    expect(enTeteQuiLeDit({ genre: "nom" }, place, { noms })).toBe(attendu);
  });
});

test.each([
  ["non lue", null, "ecartee"],
  ["d’un semestre", { semestres: [3] }, 3],
  ["de deux", { semestres: [3, 4] }, null],
  ["d’aucun", { semestres: [] }, null],
])("une feuille %s", (_, grille, attendu) => {
  expect(roleDeFeuille(grille)).toBe(attendu);
});

test.each([
  ["abs. just.", "ABJ"],
  ["~", "ATT"],
  ["absnt", null],
  ["12,5", null],
  ["", null],
  [" ", null],
])("le texte « %s »", (texte, attendu) => {
  expect(sensDuTexte(texte, [])).toBe(attendu);
});

test("un texte a le dernier sens qu’une personne lui a donné", () => {
  const dire = (sens: string) => ({ genre: "code", ecrit: "Abs.", sens }) as const;
  expect(sensDuTexte("ABS", [dire("ABJ")])).toBe("ABJ");
  expect(sensDuTexte("abs", [dire("ABJ"), dire("DEM")])).toBe("DEM");
});
