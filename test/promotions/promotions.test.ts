import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Feuille } from "../../src/classeur";
import { delibererFeuilles } from "../../src/deliberation";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";

/* Whole promotions, as files that staff can read and add to: see LISEZMOI.md. From cells to decisions, nothing faked. */
const ICI = __dirname;

function lireCsv(fichier: string): string[][] {
  const lignes = readFileSync(fichier, "utf8").trimEnd().split(/\r?\n/);
  const cellules = lignes.map((ligne) =>
    ligne.split(";").map((valeur) => valeur.replace(/^"(.*)"$/, "$1"))
  );
  const largeur = Math.max(...cellules.map((ligne) => ligne.length));
  return cellules.map((ligne) => [...ligne, ...new Array<string>(largeur - ligne.length).fill("")]);
}

function lireFeuilles(dossier: string): Feuille[] {
  const fichiers = readdirSync(dossier).filter(
    (nom) => nom.endsWith(".csv") && nom !== "attendu.csv"
  );
  return fichiers.sort().map((fichier) => ({
    ...{
      nom: path.basename(fichier, ".csv"),
      visible: true,
      protegee: false,
      ligne: 0,
      colonne: 0,
    },
    ...{ cellules: lireCsv(path.join(dossier, fichier)), sansValeur: [] },
  }));
}

const promotions = readdirSync(ICI, { withFileTypes: true }).filter((entree) =>
  entree.isDirectory()
);

describe.each(promotions.map(({ name }) => name))("%s", (nom) => {
  const dossier = path.join(ICI, nom);
  const options = { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-07-03" };
  const { fiches, anomalies } = delibererFeuilles(lireFeuilles(dossier), options);
  const [titres, ...lignes] = lireCsv(path.join(dossier, "attendu.csv"));

  test("tous les étudiants sont là, et rien n’est une erreur", () => {
    expect(fiches.map(({ etudiant }) => etudiant.numero).sort()).toEqual(
      lignes.map(([numero]) => numero).sort()
    );
    expect(anomalies.filter(({ gravite }) => gravite === "erreur")).toEqual([]);
  });

  test.each(lignes.map((ligne) => [ligne[0]!, ligne] as const))(
    "étudiant %s",
    (numero, attendu) => {
      const {
        ues,
        rcues,
        dossier: decide,
        risque,
      } = fiches.find(({ etudiant }) => etudiant.numero === numero)!;
      const trouve: Record<string, string> = {
        ...{
          "N°": numero,
          Proposition: decide.annee.code ?? "",
          Passage: decide.annee.passage ?? "",
          Risque: risque.niveau,
        },
        ...Object.fromEntries(ues.map(({ code, decision }) => [code, decision])),
        ...Object.fromEntries(
          rcues.map(({ competence, decision }) => [`RCUE ${competence}`, decision])
        ),
      };
      expect(titres!.map((titre) => trouve[titre])).toEqual(attendu);
    }
  );
});
