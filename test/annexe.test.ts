import { ecrireAnnexe, lireAnnexe, type Annexe } from "../src/annexe";
import { ESPACE_ANNEXE } from "../src/classeur";
import { MODELE } from "../src/risque";

/*
 * The annex as a text. Where it stands in a file is tested in test/hors-ligne/annexe.test.ts, and what a correction may
 * hold in test/grille.
 */
const FAITS = { ...MODELE[2]!, ordonnee: 4.5, effectif: 212 };
const TOUT: Annexe = {
  corrections: [{ genre: "code", ecrit: "abs <sans> & co", sens: "ABI" }],
  enDirect: true,
  modele: { 2: FAITS },
};
const RIEN: Annexe = { corrections: [], enDirect: false, modele: null };

const racine = (...elements: string[]): string =>
  `<corrections xmlns="${ESPACE_ANNEXE}" version="1">\n${elements.join("\n")}\n</corrections>`;
const CHANCES = `<chances>${JSON.stringify({ 2: FAITS })}</chances>`;

describe("ce qui est gardé se relit", () => {
  test.each<[string, Annexe]>([
    ["corrections, suivi en direct et chances ensemble", TOUT],
    ["des corrections seules", { ...RIEN, corrections: TOUT.corrections }],
    ["le suivi en direct seul", { ...RIEN, enDirect: true }],
    ["des chances seules", { ...RIEN, modele: TOUT.modele }],
  ])("%s", (_, annexe) => expect(lireAnnexe(ecrireAnnexe(annexe))).toEqual(annexe));

  test("rien à garder : un texte vide, qui ne laisse rien dans le classeur", () =>
    expect(ecrireAnnexe(RIEN)).toBe(""));

  test.each([null, "", " \n"])("sans annexe (%j), les défauts", (xml) =>
    expect(lireAnnexe(xml)).toEqual(RIEN)
  );
});

describe("ce qu’un programme qui enregistre le classeur peut en faire", () => {
  test("un préfixe sur chaque élément", () => {
    const prefixee = `<?xml version="1.0"?><j:corrections xmlns:j="${ESPACE_ANNEXE}" version="1"><j:suivi-en-direct>oui</j:suivi-en-direct><j:chances >${JSON.stringify({ 2: FAITS })}</j:chances></j:corrections>`;
    expect(lireAnnexe(prefixee)).toEqual({ ...TOUT, corrections: [] });
  });

  test("des guillemets en entités, et des espaces autour du texte", () =>
    expect(
      lireAnnexe(
        racine(`<chances>\n ${JSON.stringify({ 2: FAITS }).replace(/"/g, "&quot;")} </chances>`)
      )
    ).toEqual({ ...RIEN, modele: TOUT.modele }));
});

describe("ce qu’une autre version y a écrit", () => {
  const autre = '<suivi-par-mail quand="lundi">{"a": "&lt;b&gt;"}</suivi-par-mail>';

  test("est gardé tel quel quand autre chose change", () => {
    const lue = lireAnnexe(racine(autre, CHANCES));
    const ecrite = ecrireAnnexe({ ...lue, enDirect: true });
    expect(ecrite).toContain(autre);
    expect(lireAnnexe(ecrite)).toEqual({ ...lue, enDirect: true });
  });

  test("est gardé sous notre espace, quel que soit le préfixe sous lequel on le lit", () => {
    const prefixee = `<j:corrections xmlns:j="${ESPACE_ANNEXE}"><j:autre>1</j:autre></j:corrections>`;
    expect(ecrireAnnexe(lireAnnexe(prefixee))).toBe(
      `<corrections xmlns="${ESPACE_ANNEXE}" version="1">\n  <autre>1</autre>\n</corrections>`
    );
  });

  const INCOMPRIS = '<chances>{"2": {"forme": "logistique"}}</chances>';

  test("des chances incomprises laissent celles par défaut, et restent pour qui les comprend", () => {
    const lue = lireAnnexe(racine(INCOMPRIS));
    expect(lue.modele).toBeNull();
    expect(ecrireAnnexe({ ...lue, enDirect: true })).toContain(INCOMPRIS);
  });

  test("des chances gardées depuis prennent leur place", () => {
    const ecrite = ecrireAnnexe({ ...lireAnnexe(racine(INCOMPRIS)), modele: TOUT.modele });
    expect(ecrite).toContain(CHANCES);
    expect(ecrite).not.toContain("logistique");
  });
});

describe("une annexe abîmée", () => {
  test.each([
    ["du JSON coupé", '<chances>{"2": {"pente"</chances>'],
    [
      "un nombre qui n’en est pas un",
      `<chances>${JSON.stringify({ 2: { ...FAITS, pente: null } })}</chances>`,
    ],
    [
      "un effectif impossible",
      `<chances>${JSON.stringify({ 2: { ...FAITS, effectif: 1.5 } })}</chances>`,
    ],
    ["une année que le BUT n’a pas", `<chances>${JSON.stringify({ 4: FAITS })}</chances>`],
    ["rien dedans", "<chances></chances>"],
  ])("%s : les chances par défaut, et le reste est lu", (_, element) =>
    expect(lireAnnexe(racine("<suivi-en-direct>oui</suivi-en-direct>", element))).toMatchObject({
      ...{ enDirect: true, modele: null },
    })
  );

  test("un XML coupé n’est pas perdu : il se garde comme une correction incomprise, et rien ne grandit", () => {
    const coupee = racine(CHANCES).slice(0, -14);
    const lue = lireAnnexe(coupee);
    expect(lue).toMatchObject({ corrections: [{ genre: "inconnue", texte: coupee }] });
    const deux = lireAnnexe(ecrireAnnexe(lue));
    expect(deux).toEqual(lue);
    expect(ecrireAnnexe(deux)).toBe(ecrireAnnexe(lue));
  });
});
