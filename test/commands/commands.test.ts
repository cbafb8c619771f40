import { readFileSync } from "node:fs";
import path from "node:path";
import { associer } from "../../src/commands/associer";
import { ErreurClasseur } from "../../src/classeur";
import type { Etat } from "../../src/taskpane/etat";
import { classeurDeMoyennes, voletSur, type ClasseurMontre } from "../taskpane/classeur-montre";

type Commande = (evenement: { completed: () => void }) => Promise<void>;

let commandes: Map<string, Commande>;
let classeur: ClasseurMontre;
let attentes: boolean[];
let etat: Etat;
let ouvert: jest.Mock;

beforeEach(() => {
  commandes = new Map();
  attentes = [];
  classeur = classeurDeMoyennes();
  ouvert = jest.fn().mockResolvedValue(undefined);
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (nom: string, commande: Commande) => commandes.set(nom, commande) },
      addin: { showAsTaskpane: ouvert },
    },
  });
  const volet = voletSur(classeur, attentes);
  volet.abonner((nouveau) => (etat = nouveau));
  associer(volet);
});

/** Presses a button of the ribbon; tells whether Excel heard of its end. */
async function presser(nom: string): Promise<boolean> {
  const completed = jest.fn();
  await commandes.get(nom)!({ completed });
  return completed.mock.calls.length === 1;
}

test("chaque bouton du manifeste a son action, et aucune n’est de trop", () => {
  const manifeste = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const noms = [...manifeste.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, nom]) => nom
  );
  expect([...commandes.keys()].sort()).toEqual(noms.sort());
});

test.each([
  ["calculerDecisions", "calcule"],
  ["effacerSurlignage", "efface"],
  ["insererMaquette", "inseree"],
])("%s ouvre le volet, agit, et rend la main à Excel", async (nom, genre) => {
  expect(await presser(nom)).toBe(true);
  expect(ouvert).toHaveBeenCalledTimes(1);
  expect(etat.annonce?.genre).toBe(genre);
  expect(attentes[0]).toBe(true);
});

test.each(["calculerDecisions", "effacerSurlignage", "insererMaquette"])(
  "%s rend la main aussi quand l’action échoue, et le volet dit pourquoi",
  async (nom) => {
    classeur.panne = new ErreurClasseur("occupe", "Excel est occupé.");
    classeur.ecrire = () => Promise.reject(classeur.panne!);
    expect(await presser(nom)).toBe(true);
    expect(etat.alerte).toEqual({ raison: "occupe", phrase: "Excel est occupé." });
  }
);

test("sans volet à ouvrir, l’action se fait quand même", async () => {
  ouvert.mockRejectedValue(new Error("not supported"));
  expect(await presser("calculerDecisions")).toBe(true);
  expect([...classeur.ecrites.keys()]).toEqual(["Décisions", "Journal", "Anomalies"]);
});
