import { readFileSync } from "node:fs";
import path from "node:path";
import { derouler } from "../../scripts/cohorte/deroulement";
import { fichiersDe } from "../../scripts/cohorte/fichiers";
import { fraction } from "../reglement/oracle";
import { suivre, type Inscription, type UeDuProgramme } from "./parcours";

/*
 * The oracle itself, on cases worked out by hand, and the cohort that was frozen with it. What the program makes of the
 * same cohort is the business of test/promotions.
 */
const PROGRAMME: UeDuProgramme[] = [1, 2, 3, 4, 5, 6].flatMap((semestre) =>
  [1, 2, 3].map((competence) => ({
    ...{ code: `UE${semestre}${competence}`, semestre, competence, ects: 10 },
  }))
);

/** A year in which the UE named have these means; the others of the year have `12`, unless they are left out. */
function annee(
  anneeBut: number,
  notes: Readonly<Record<string, string | null>>,
  jury: Readonly<Record<string, string>> = {}
): Inscription {
  const codes = PROGRAMME.map(({ code }) => code).filter(
    (code) => Math.ceil(Number(code[2]) / 2) === anneeBut && notes[code] !== null
  );
  return {
    anneeBut,
    notes: new Map(codes.map((code) => [code, fraction(notes[code] ?? "12")])),
    jury: new Map(Object.entries(jury)),
  };
}

function dernier(...annees: Inscription[]) {
  return suivre(PROGRAMME, annees).at(-1)!;
}

test("sans faute, trois années donnent 180 ECTS et les deux diplômes", () => {
  expect(dernier(annee(1, {}), annee(2, {}), annee(3, {}))).toMatchObject({
    ...{ proposition: "ADM", passage: null, ects: 180, dut: true, but: true, redoublements: 0 },
  });
});

test("la moitié exacte au centième : 9,99 et 10,00 font 9,995, qui atteint 10", () => {
  const { ues, rcues } = dernier(annee(1, { UE11: "9.99", UE21: "10" }));
  expect([ues.get("UE11"), ues.get("UE21"), rcues.get("RCUE 1")]).toEqual(["CMP", "ADM", "CMP"]);
});

test("un RCUE à 7,995 n’est pas sous 8, à 7,99 il l’est", () => {
  const a = (paire: string) => dernier(annee(1, { UE11: "8", UE21: paire })).passage;
  expect([a("7.99"), a("7.98")]).toEqual(["de droit", "jury"]);
});

test("une UE acquise garde sa meilleure moyenne ; une UE manquée vaut ce qu’elle vaut la dernière fois", () => {
  const avant = annee(1, { UE11: "12", UE21: "7", UE12: "9", UE22: "9" });
  const apres = annee(1, { UE11: "8", UE21: "8", UE12: "8", UE22: "10" });
  const { ues, rcues } = dernier(avant, apres);
  expect([ues.get("UE11"), ues.get("UE21"), rcues.get("RCUE 1")]).toEqual(["ADM", "CMP", "CMP"]);
  expect([ues.get("UE12"), ues.get("UE22"), rcues.get("RCUE 2")]).toEqual(["AJ", "ADM", "AJ"]);
});

test("un niveau de BUT3 valide les deux niveaux d’en dessous", () => {
  const { ues, ects, but } = dernier(
    annee(1, { UE11: "8", UE21: "8" }),
    annee(2, { UE31: "8", UE41: "8" }, { annee: "PAS1NCI" }),
    annee(3, {})
  );
  expect(["UE11", "UE21", "UE31", "UE41"].map((code) => ues.get(code))).toEqual(
    new Array(4).fill("ADSUP")
  );
  expect([ects, but]).toEqual([180, true]);
});

test("S5 demande S1 et S2 : sans eux pas de PASD, et l’année ADM reste ADM par le niveau supérieur", () => {
  const but1 = annee(1, { UE11: "8", UE21: "8" });
  expect(dernier(but1, annee(2, { UE31: "9", UE41: "9" }))).toMatchObject({
    ...{ s1s2: false, proposition: null, passage: "jury" },
  });
  expect(dernier(but1, annee(2, { UE31: "9", UE41: "11" }))).toMatchObject({
    ...{ s1s2: true, proposition: "ADM", passage: "de droit" },
  });
});

test("un RCUE accordé par le jury : ADJ, et ADJR pour ses UE sous 10", () => {
  const { ues, rcues, decision } = dernier(
    annee(1, { UE11: "8", UE21: "11" }, { "RCUE 1": "ADJ", annee: "ADJ" })
  );
  expect([ues.get("UE11"), ues.get("UE21"), rcues.get("RCUE 1"), decision]).toEqual([
    ...["ADJR", "ADM", "ADJ", "ADJ"],
  ]);
});

test("un redoublement par semestre suivi de nouveau, une fois chacun, quatre en tout", () => {
  const echec = annee(1, { UE11: "8", UE12: "8" });
  const s1Seul = annee(1, { UE21: null, UE22: null, UE23: null });
  expect(dernier(echec)).toMatchObject({ redoublements: 0, redoublementPossible: true });
  expect(dernier(echec, s1Seul)).toMatchObject({ redoublements: 1, redoublementPossible: true });
  expect(dernier(echec, echec)).toMatchObject({ redoublements: 2, redoublementPossible: false });
  const quatre = [echec, echec, annee(2, {}), annee(2, {})];
  expect(dernier(...quatre, annee(3, {}))).toMatchObject({
    ...{ redoublements: 4, redoublementPossible: false },
  });
});

test("la cohorte figée est, fichier par fichier, celle que son script tire", () => {
  const dossier = path.join(__dirname, "..", "promotions", "cohorte-trois-ans");
  const tires = fichiersDe(derouler());
  expect(tires.size).toBe(15);
  for (const [chemin, contenu] of tires)
    expect([chemin, readFileSync(path.join(dossier, chemin), "utf8")]).toEqual([chemin, contenu]);
});
