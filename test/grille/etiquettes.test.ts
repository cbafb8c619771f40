/** What one label says. What is not proved here: that people write no other; an unknown label is never a mark. */
import { lecteurEtiquettes } from "../../src/grille/disposition/etiquettes";
import { lireLibelleLigne } from "../../src/grille/disposition/libelles-lignes";

const lire = lecteurEtiquettes(new Set(["MECA"]));
const genre = (texte: string): string | null => lire(texte)?.genre ?? null;

test.each([
  ["R3.01", "R3.01", "R301", 3, null],
  ["r 3.01", "r 3.01", "R301", 3, null],
  ["R301", "R301", "R301", 3, null],
  ["R3-01", "R3-01", "R301", 3, null],
  ["R3.17MPI", "R3.17MPI", "R317MPI", 3, null],
  ["R3.B.L1", "R3.B.L1", "R3BL1", 3, null],
  ["R1.01-1", "R1.01-1", "R1011", 1, null],
  ["SAE3.01", "SAE3.01", "SAE301", 3, null],
  ["SAÉ 3.01", "SAÉ 3.01", "SAE301", 3, null],
  ["S3.01", "S3.01", "SAE301", 3, null],
  ["P3.01", "P3.01", "P301", 3, null],
  ["R3.03 Sciences des matériaux", "R3.03", "R303", 3, "Sciences des matériaux"],
  ["R3.03\nSciences des matériaux", "R3.03", "R303", 3, "Sciences des matériaux"],
  ["R3.03 – Matériaux", "R3.03", "R303", 3, "Matériaux"],
  ["SAE 3.01 : Répondre", "SAE 3.01", "SAE301", 3, "Répondre"],
  ["Moy. R3.03", "R3.03", "R303", 3, null],
  ["Sciences des matériaux (R3.03)", "R3.03", "R303", 3, "Sciences des matériaux"],
  ["Répondre à un besoin\n(SAÉ 3.01)", "SAÉ 3.01", "SAE301", 3, "Répondre à un besoin"],
  ["Matériaux – R3.03", "R3.03", "R303", 3, "Matériaux"],
  ["Note (r3.03)", "r3.03", "R303", 3, null],
  ["Portfolio", "Portfolio", "PORTFOLIO", null, null],
  ["Portfolio S4", "Portfolio", "PORTFOLIO", 4, null],
  ["Stage (S4)", "Stage", "STAGE", 4, null],
  ["Alternance", "Alternance", "ALTERNANCE", null, null],
  ["Méca", "Méca", "MECA", null, null],
])("« %s » est le module %s", (texte, code, cle, semestre, intitule) => {
  expect(lire(texte)).toEqual({ genre: "module", code, cle, semestre, intitule, ue: null });
});

test.each([
  ["R3.01 UE32", 3, 2],
  ["SAE3.01 (UE 3.4)", 3, 4],
  ["Portfolio UE35", 3, 5],
])("« %s » dit son UE", (texte, semestre, competence) => {
  expect(lire(texte)).toMatchObject({ genre: "module", ue: { semestre, competence } });
});

test.each([
  ["UE31", 3, 1, null],
  ["UE 3.1", 3, 1, null],
  ["UE3.1 – Spécifier", 3, 1, null],
  ["UE31 (4 ECTS)", 3, 1, 4],
  ["UE 3.1 : Spécifier, 4,5 crédits", 3, 1, 4.5],
  ["C3.1", 3, 1, null],
  ["UE 1", null, 1, null],
  ["BC2", null, 2, null],
])("« %s » est une UE", (texte, semestre, competence, ects) => {
  expect(lire(texte)).toEqual({ genre: "ue", ue: { semestre, competence }, ects });
});

test.each(["Absences (R3.01)", "Rang - R3.01", "Copie (R3.01)", "Nom (R3.01)", "Copie de R3.01"])(
  "« %s » n’est pas la note d’un module",
  (texte) => {
    expect(genre(texte)).not.toBe("module");
  }
);

test.each([
  ["R3.04 (nb abs)", "absences"],
  ["R3.01 abs (h)", "absences"],
  ["R3.04 absences", "absences"],
  ["R3.04 – Absences non justifiées", "absences"],
  ["R3.04 Mécanique (nb d’absences)", "absences"],
  ["R3.03 retards", "absences"],
  ["R3.04-abs", "absences"],
  ["R3.02 classement", "rang"],
  ["SAÉ 3.01 : rang", "rang"],
  ["R3.01 effectif", "effectif"],
  ["Effectif (R3.01)", "effectif"],
  ["R3.03 nb notes", "total"],
  ["R3.02 ECTS", "ECTS"],
  ["R3.02 (coef)", "coefficient"],
  ["R3.02 écart", "écart"],
  ["R3.02 note max", "statistique"],
  ["R3.02 écart-type", "statistique"],
  ["R3.02 moyenne promo", "statistique"],
  ["Moy. R3.02 du groupe A", "statistique"],
  ["R3.02 validé ?", "décision"],
  ["R3.02 remarques", "remarque"],
])("après son code, « %s » n’est pas la note d’un module : %s", (texte, raison) => {
  expect(lire(texte)).toMatchObject({ genre: "ignoree", raison, module: { genre: "module" } });
});

test.each([
  "R3.01 Absorption acoustique",
  "R3.05 Décision et optimisation",
  "R3.02 Codes correcteurs",
  "R3.04 Validation des systèmes",
  "R3.04 Retard et avance de phase",
  "R3.04 Nombres complexes",
  "R2.03 Moyens d’essai",
  "R3.01 Mini-projet",
  "R3.01 (coef 2)",
  "R3.01 (2 ECTS)",
  "R3.01 (18 h)",
  "R3.01 (max 20)",
  "R3.01 total",
  "SAE3.01 (groupe)",
  "SAE3.01 (jury)",
  "SAE3.01 tuteur",
  "Moyenne R3.01",
  "R3.01 moyenne",
])("« %s » reste la note de son module", (texte) => {
  expect(genre(texte)).toBe("module");
});

test("un code du programme l’emporte sur le mot par lequel il finit", () => {
  expect(lecteurEtiquettes(new Set(["R301ABS"]))("R3.01-ABS")?.genre).toBe("module");
});

test.each(["Moy UE31", "Moyenne UE 3.1", "UE31 Moy.", "Moyenne de l’UE31"])(
  "« %s » est la moyenne d’une UE",
  (texte) => {
    expect(lire(texte)).toMatchObject({ genre: "moyenneUe", ue: { semestre: 3, competence: 1 } });
  }
);

test.each([
  ["Rang", "rang"],
  ["Rg", "rang"],
  ["Civ.", "civilité"],
  ["Bac", "baccalauréat"],
  ["Abs", "absences"],
  ["Abs Injust.", "absences"],
  ["Nb abs", "absences"],
  ["Décision S3", "décision"],
  ["Décision UE31", "décision"],
  ["UE31 Décision", "décision"],
  ["UE31 validée ?", "décision"],
  ["Proposit. S4", "décision"],
  ["Autorisations", "décision"],
  ["Moy S3", "moyenne générale"],
  ["Moyenne générale", "moyenne générale"],
  ["RCUE1", "RCUE"],
  ["Moy RCUE 1", "RCUE"],
  ["Total", "total"],
  ["Bonus R3.01", "bonus ou rattrapage"],
  ["Bonus / Malus", "bonus ou rattrapage"],
  ["Moyenne après rattrapage", "bonus ou rattrapage"],
  ["UE31 avec bonus", "bonus ou rattrapage"],
  ["Total bonus", "bonus ou rattrapage"],
  ["Motif du malus", "bonus ou rattrapage"],
  ["Rattrapage maths", "bonus ou rattrapage"],
  ["Rattrapage UE31", "bonus ou rattrapage"],
])("la colonne « %s » n’est pas lue : %s", (texte, raison) => {
  expect(lire(texte)).toMatchObject({ genre: "ignoree", raison });
});

test.each([
  ["Bonus", "bonus", null, null],
  ["Bonus sport", "bonus", null, null],
  ["Bonification", "bonus", null, null],
  ["Points bonus", "bonus", null, null],
  ["Bonus S3", "bonus", null, 3],
  ["Bonus UE1.1", "bonus", { semestre: 1, competence: 1 }, 1],
  ["UE 3.1 - bonus", "bonus", { semestre: 3, competence: 1 }, 3],
  ["Bonus UE2", "bonus", { semestre: null, competence: 2 }, null],
  ["Malus", "malus", null, null],
  ["Malus absences", "malus", null, null],
  ["Pénalité", "malus", null, null],
  ["Pénalités UE31", "malus", { semestre: 3, competence: 1 }, 3],
])("« %s » : des points, %s", (texte, sorte, ue, semestre) => {
  expect(lire(texte)).toEqual({ genre: "complement", sorte, ue, semestre, module: null });
});

test.each([
  ["Rattrapage", null, null],
  ["Note de rattrapage", null, null],
  ["Rattrapage /20", null, null],
  ["Session 2", null, null],
  ["2ème session", null, null],
  ["Rattrapage R3.01", "R301", 3],
  ["R3.01 rattrapage", "R301", 3],
  ["R3.01_RATT", "R301", 3],
  ["R3.01 (session 2)", "R301", 3],
  ["Session 2 : R3.01", "R301", 3],
  ["2nde chance R3.01", "R301", 3],
  ["R3.01 seconde chance", "R301", 3],
  ["SAÉ 3.01 – note de rattrapage", "SAE301", 3],
  ["Rattrapage Portfolio", "PORTFOLIO", null],
  ["Rattrapage méca", "MECA", null],
])("« %s » : une seconde note, module %s", (texte, module, semestre) => {
  const sorte = "rattrapage";
  expect(lire(texte)).toEqual({ genre: "complement", sorte, ue: null, semestre, module });
});

test("un rattrapage dit aussi l’UE où son module compte", () => {
  expect(lire("Rattrapage R3.14 UE32")).toMatchObject({
    module: "R314",
    ue: { semestre: 3, competence: 2 },
  });
});

test.each([
  ["N°", "ordre"],
  ["NIP", "nip"],
  ["code_nip", "nip"],
  ["N° étudiant", "nip"],
  ["Numéro étudiant", "nip"],
  ["Numéro d’étudiant", "nip"],
  ["Code étudiant", "nip"],
  ["INE", "ine"],
  ["etudid", "etudid"],
  ["Nom", "nom"],
  ["NOM DE FAMILLE", "nom"],
  ["Prénom ", "prenom"],
  ["Nom Prénom", "nomComplet"],
  ["Nom et prénom", "nomComplet"],
  ["NOM / Prénom", "nomComplet"],
  ["Étudiant", "nomComplet"],
  ["Étudiant(e)s", "nomComplet"],
  ["Gr", "groupe"],
  ["Groupe TD", "groupe"],
  ["TP", "groupe"],
  ["Statut", "statut"],
  ["S1 et S2 validées", "s1s2"],
  ["S1/S2 validés", "s1s2"],
  ["Validation S1 S2", "s1s2"],
  ["UE de S1 et S2 validées ?", "s1s2"],
])("la colonne « %s » est l’identité : %s", (texte, role) => {
  expect(lire(texte)).toEqual({ genre: "identite", role });
});

test.each([
  "",
  " ",
  "S3",
  "BUT2 GMP MPI - S3 - 2022/2023",
  "Soutenance",
  "C1",
  "UE70",
  "UE311",
  "12,5",
])("« %s » n’est pas une étiquette connue", (texte) => {
  expect(genre(texte)).toBeNull();
});

test.each([
  ["Coef", "coefficients"],
  ["Coeff.", "coefficients"],
  ["Pondération", "coefficients"],
  ["Moyenne", "statistique"],
  ["Moyenne du groupe A", "statistique"],
  ["Moy.", "statistique"],
  ["Min", "statistique"],
  ["Écart-type", "statistique"],
  ["Nb évals", "statistique"],
  ["Effectif", "statistique"],
  ["Rang", "statistique"],
  ["ECTS", "ects"],
  ["Nb ECTS", "ects"],
  ["Barème", "bareme"],
  ["Légende :", "legende"],
  ["Code notes", "legende"],
  ["Explication des codes", "legende"],
  ["Titre des UE", "legende"],
  ["Groupe A", "groupe"],
  ["TD1", "groupe"],
  ["Intitulé", "titre"],
])("une ligne « %s » : %s", (texte, sorte) => {
  expect(lireLibelleLigne(texte)?.sorte).toBe(sorte);
});

test.each([
  ["UE31", 3, 1],
  ["Coef UE 3.1", 3, 1],
  ["UE 3.1 (4 ECTS)", 3, 1],
  ["Coefficients UE2", null, 2],
])("une ligne « %s » : les coefficients d’une UE", (texte, semestre, competence) => {
  expect(lireLibelleLigne(texte)).toEqual({ sorte: "coefficients", ue: { semestre, competence } });
});

test.each([
  "MARTIN Lou",
  "MIN Jean",
  "MOY Anne",
  "MAX Paul",
  "NB Lou",
  "TOTAL Zoé",
  "FA Mei",
  "POIDS Luc",
])("« %s » peut être quelqu’un", (texte) => {
  expect(lireLibelleLigne(texte)).toBeNull();
});
