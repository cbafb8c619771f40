import type { FeuilleEcrite } from "../../src/classeur";
import { ouvrirFichier } from "../../src/hors-ligne";
import { feuilleSimple } from "../classeur.contrat";
import { dezipper, elements, partiesDe, zipper } from "./paquet-essai";

/*
 * Tabs out of sight, in files. What Excel refuses must not be written: a workbook in which no tab is seen, or that
 * opens on a tab that is not. That Excel opens these files is checked by hand.
 */
const JOURNAL: FeuilleEcrite = { ...feuilleSimple("Journal", [["le 3 juillet"]]), masquee: true };

/** Writes the log into a workbook of two tabs whose workbook part is changed beforehand. */
async function ecrire(changer: (classeur: string) => string, ...feuilles: FeuilleEcrite[]) {
  const parties = partiesDe(["S3", "S4"].map((nom) => ({ nom, xml: "<sheetData/>" })));
  const classeur = changer(parties["xl/workbook.xml"]!);
  const fichier = ouvrirFichier(zipper({ ...parties, "xl/workbook.xml": classeur }));
  await fichier.ecrire({ feuilles });
  return elements(dezipper(fichier.octets())["xl/workbook.xml"]!);
}

function etats(vus: Awaited<ReturnType<typeof ecrire>>): (string | undefined)[] {
  return vus.filter(({ nom }) => nom === "sheet").map(({ attributs }) => attributs["state"]);
}

function actifs(vus: Awaited<ReturnType<typeof ecrire>>): (string | undefined)[] {
  return vus
    .filter(({ nom }) => nom === "workbookView")
    .map(({ attributs }) => attributs["activeTab"]);
}

const vue = (attributs: string) => (classeur: string) =>
  classeur.replace("<sheets>", `<bookViews><workbookView ${attributs}/></bookViews><sheets>`);
const masquer = (classeur: string): string =>
  classeur.replaceAll("<sheet ", '<sheet state="hidden" ');

test("une feuille créée masquée l’est dans le fichier, et l’onglet actif ne change pas", async () => {
  const vus = await ecrire(vue('xWindow="0" activeTab="1"'), JOURNAL);
  expect(etats(vus)).toEqual([undefined, undefined, "hidden"]);
  expect(actifs(vus)).toEqual(["1"]);
});

test("un onglet actif qui désignerait la feuille masquée revient au premier onglet visible", async () => {
  // Some writers count one tab too many: harmless until a tab is added there.
  const vus = await ecrire(vue('activeTab="2" firstSheet="0"'), JOURNAL);
  expect(actifs(vus)).toEqual(["0"]);
});

test("un classeur ne finit jamais sans aucun onglet visible", async () => {
  expect(etats(await ecrire(masquer, JOURNAL))).toEqual(["hidden", "hidden", undefined]);
});

test("un classeur sans onglet visible s’ouvre sur celui qui est ajouté", async () => {
  const vus = await ecrire(
    (classeur) => masquer(vue('activeTab="0"')(classeur)),
    feuilleSimple("Décisions", [["N°"]]),
    JOURNAL
  );
  expect(etats(vus)).toEqual(["hidden", "hidden", undefined, "hidden"]);
  expect(actifs(vus)).toEqual(["2"]);
});

test("récrire une feuille ne touche à l’état d’aucun onglet", async () => {
  const vus = await ecrire(masquer, feuilleSimple("S3", [["x"]]));
  expect(etats(vus)).toEqual(["hidden", "hidden"]);
});
