import { readdirSync } from "node:fs";
import path from "node:path";
import type { Deliberation } from "../../src/deliberation";
import { constater } from "./constats";
import { derouler, EN_FICHIERS, EN_MEMOIRE } from "./deroulement";
import { lireAnnees } from "./fichiers";

/*
 * Whole promotions, as files that staff can read and add to: see LISEZMOI.md. From cells to decisions, nothing faked;
 * the years of one promotion follow one another by the sheets that the program wrote, in memory and in .xlsx files.
 */
const promotions = readdirSync(__dirname, { withFileTypes: true })
  .filter((entree) => entree.isDirectory())
  .map(({ name }) => ({ nom: name, annees: lireAnnees(path.join(__dirname, name)) }));

const plusieursAnnees = promotions.filter(({ annees }) => annees.length > 1);

describe.each(promotions)("$nom", ({ annees }) => {
  verifier(annees, EN_MEMOIRE);
});

describe.each(plusieursAnnees)("$nom, de fichier en fichier", ({ annees }) => {
  verifier(annees, EN_FICHIERS);
});

function verifier(annees: Parameters<typeof derouler>[0], chaine: Parameters<typeof derouler>[1]) {
  let deliberations: Map<string, Deliberation>;
  beforeAll(async () => void (deliberations = await derouler(annees, chaine)));

  describe.each(annees.map((annee) => [annee.nom, annee.attendu] as const))(
    "%s",
    (nom, [titres, ...lignes]) => {
      const fiches = () => deliberations.get(nom)!.fiches;

      test("tous les étudiants sont là, et rien n’est une erreur", () => {
        const { anomalies } = deliberations.get(nom)!;
        expect(
          fiches()
            .map(({ etudiant }) => etudiant.numero)
            .sort()
        ).toEqual(lignes.map(([numero]) => numero).sort());
        expect(anomalies.filter(({ gravite }) => gravite === "erreur")).toEqual([]);
      });

      test.each(lignes.map((ligne) => [ligne[0]!, ligne] as const))(
        "étudiant %s",
        (numero, attendu) => {
          const fiche = fiches().find(({ etudiant }) => etudiant.numero === numero)!;
          const trouve = constater(fiche);
          const parTitre = (lire: (titre: string, c: number) => string | undefined) =>
            Object.fromEntries(titres!.map((titre, c) => [titre, lire(titre, c)]));
          expect(parTitre((titre) => trouve[titre])).toEqual(parTitre((_, c) => attendu[c]));
        }
      );
    }
  );
}
