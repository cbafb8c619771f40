/** @jest-environment jsdom */
import { insecables } from "../../src/taskpane/vue/typographie";
import { classeur as classe } from "./etudiant/classe";
import { classeurDeMoyennes, ClasseurMontre, MOYENNES } from "./classeur-montre";
import { monterPage } from "./page-montee";

const [FINE, MOTS] = ["\u202f", "\u00a0"];

beforeAll(() => void (Element.prototype.scrollIntoView = () => undefined));

/** The texts of the page as they are shown: `textContent` is read elsewhere with plain spaces. */
function montres(): string[] {
  const textes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lus: string[] = [];
  while (textes.nextNode()) lus.push((textes.currentNode as Text).data);
  return lus;
}

const SECABLE = / [:;!?%»]|« /;

describe("les espaces que le français met avant un signe ne coupent pas la ligne", () => {
  test.each([
    ["deux-points, une espace-mot", "RCUE 3 : 9,50", `RCUE 3${MOTS}: 9,50`],
    ["point-virgule, une fine", "un ; deux", `un${FINE}; deux`],
    ["points d’interrogation et d’exclamation", "quoi ? non !", `quoi${FINE}? non${FINE}!`],
    ["pour cent", "58 % de chances", `58${MOTS}% de chances`],
    ["guillemets", "« Antériorité » et « B »", `«${MOTS}Antériorité${MOTS}» et «${MOTS}B${MOTS}»`],
    ["en tête d’un morceau de phrase", " : la suite", `${MOTS}: la suite`],
  ])("%s", (_, phrase, montree) => {
    expect(insecables(phrase)).toBe(montree);
  });

  test.each([
    "Sans aucun signe, 12,50 et R3.07",
    "S5: by right; what else?",
    "“Bonus” column: 58% of 10:0.1",
    "A · B → C (12-15)",
    "",
  ])("« %s » reste telle quelle", (phrase) => {
    expect(insecables(phrase)).toBe(phrase);
  });

  test("deux fois ne fait pas plus qu’une", () => {
    const une = insecables("« Et si… » : 58 % ; oui ?");
    expect(insecables(une)).toBe(une);
  });
});

describe.each(["fr-FR", "en-GB"])("dans le volet en %s", (langue) => {
  test("aucun texte n’a d’espace sécable avant un signe, ni dans les guillemets", async () => {
    const volet = monterPage(classeurDeMoyennes(), langue);
    await volet.detecter();
    await volet.calculer();
    volet.reglages.choisir("bonus", "paliers");
    volet.reglages.choisir("bonus_paliers", "rien");
    volet.fiche.choisir(3);
    for (const details of document.querySelectorAll("details")) details.open = true;
    await new Promise((suite) => setTimeout(suite, 0));
    const textes = montres();
    expect(textes.some((texte) => texte.includes(`«${MOTS}absnt${MOTS}»`))).toBe(true);
    expect(textes.filter((texte) => SECABLE.test(texte))).toEqual([]);
  });

  test("ni la fiche d’un étudiant qui attend une note", async () => {
    const volet = monterPage(classe(), langue);
    await volet.detecter();
    volet.fiche.choisir(1);
    const textes = montres();
    expect(textes.some((texte) => texte.includes(`${MOTS}: au moins `))).toBe(true);
    expect(textes.filter((texte) => SECABLE.test(texte))).toEqual([]);
  });
});

test("ce qui est choisi dans une liste, ou rendu au programme, garde les espaces qu’il a", async () => {
  const nom = "Notes ; S3 !";
  const volet = monterPage(new ClasseurMontre([{ nom, cellules: MOYENNES }]));
  await volet.detecter();
  const [option] = document.querySelector<HTMLSelectElement>("#correction-feuille")!.options;
  expect(option!.value).toBe(nom);
});
