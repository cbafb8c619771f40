/**
 * A promotion that is known, written as staff would write it, in any of the ways of L9, L10 and L2: what is read is
 * what was written. What this does not prove: that the generator writes as real people do.
 */
import fc from "../hasard";
import { adresse } from "../../src/adresse";
import type { Feuille, Valeur } from "../../src/classeur";
import type { Promotion } from "../../src/grille";
import { ecrire, style, verite, type Style, type Verite } from "./generateur";
import { ajouts, anomalies, coefficients, lire, notes } from "./promotions";

const normaliser = (code: string): string => code.toUpperCase().replace(/[\s.]/g, "");

function avecCles<T>(valeurs: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(valeurs).map(([code, v]) => [normaliser(code), v]));
}

/** What should be read: for each student, the mark of each module, or of each module in each UE that repeats it. */
function notesAttendues({ etudiants, ues, marques }: Verite, styles: ReadonlyMap<number, Style>) {
  const parEtudiant = etudiants.map(({ nom, prenom }, i) => {
    const siennes = ues.flatMap(({ code, semestre, modules }) =>
      Object.keys(modules).map((module) => {
        const repete =
          styles.get(semestre)!.modules === "sous chaque UE" &&
          ues.filter((ue) => module in ue.modules).length > 1;
        return [
          normaliser(repete ? `${code}/${module}` : module),
          marques[i]![module]!.valeur,
        ] as const;
      })
    );
    return [`${nom} ${prenom}`, Object.fromEntries(siennes)] as const;
  });
  return Object.fromEntries(parEtudiant);
}

function notesLues(promotion: Promotion) {
  const entrees = Object.entries(notes(promotion));
  return Object.fromEntries(entrees.map(([nom, siennes]) => [nom, avecCles(siennes)]));
}

const classeur = fc.tuple(verite, style, style).map(([promotion, s, autre]) => {
  const semestres = [...new Set(promotion.ues.map(({ semestre }) => semestre))];
  const styles = new Map([s, autre].map((choisi, k) => [semestres[k]!, choisi]));
  const feuilles = [...styles].map(([semestre, choisi]) => ecrire(promotion, semestre, choisi));
  return { promotion, styles, feuilles };
});

test("ce qui est écrit est lu : notes, coefficients, étudiants, quelle que soit la façon de l’écrire", () => {
  fc.assert(
    fc.property(classeur, ({ promotion, styles, feuilles }) => {
      const lue = lire(feuilles);
      expect(notesLues(lue)).toEqual(notesAttendues(promotion, styles));
      const coefficientsLus = Object.entries(coefficients(lue)).map(([ue, c]) => [ue, avecCles(c)]);
      const attendus = promotion.ues.map(({ code, modules }) => [code, avecCles(modules)]);
      expect(Object.fromEntries(coefficientsLus)).toEqual(Object.fromEntries(attendus));
      expect(anomalies(lue)).toEqual([]);
    }),
    { numRuns: 150 }
  );
});

/** Contents that are no mark: each makes an error at its cell. */
const DOUTEUX: readonly Valeur[] = [
  "absnt",
  "12,5 ?",
  -0.01,
  20.5,
  45_000,
  "#REF!",
  true,
  "15/40",
  "x",
];

test("une cellule douteuse est une erreur à son adresse, et rien d’autre ne change", () => {
  const cas = fc.tuple(classeur, fc.nat(), fc.nat(), fc.constantFrom(...DOUTEUX));
  fc.assert(
    fc.property(cas, ([{ feuilles }, graineLigne, graineColonne, contenu]) => {
      const avant = lire(feuilles);
      const k = graineColonne % avant.colonnes.length;
      const i = graineLigne % avant.etudiants.length;
      const { feuille: f, colonne } = avant.colonnes[k]!;
      const ligne = avant.etudiants[i]!.lignes[f]!;
      const apres = lire(
        feuilles.map((feuille, n) =>
          n === f ? remplacer(feuille, ligne, colonne, contenu) : feuille
        )
      );
      const lues = notes(avant);
      const nom = Object.keys(lues)[i]!;
      const code = Object.keys(lues[nom]!)[k]!;
      expect(notes(apres)).toEqual({ ...lues, [nom]: { ...lues[nom], [code]: "attente" } });
      expect(apres.anomalies.map(({ gravite }) => gravite)).toEqual(["erreur"]);
      expect(apres.anomalies[0]).toMatchObject({
        feuille: feuilles[f]!.nom,
        cellule: adresse(ligne, colonne),
      });
    }),
    { numRuns: 100 }
  );
});

test("un bonus au bout de chaque feuille vise les UE de son semestre, et rien d’autre ne change", () => {
  fc.assert(
    fc.property(classeur, ({ feuilles }) => {
      const avant = lire(feuilles);
      const apres = lire(feuilles.map((feuille, f) => avecBonus(feuille, avant, f)));
      expect(notes(apres)).toEqual(notes(avant));
      expect(coefficients(apres)).toEqual(coefficients(avant));
      expect(apres.moyennesAffichees).toEqual(avant.moyennesAffichees);
      expect(apres.etudiants).toEqual(avant.etudiants);
      const points = Object.fromEntries(Object.keys(notes(avant)).map((nom) => [nom, 0.5]));
      const parSemestre = avant.feuilles.map(({ semestres }) => ({
        sens: "bonus",
        ues: avant.structure.ues
          .filter(({ semestre }) => semestres.includes(semestre))
          .map(({ code }) => code),
        points,
      }));
      expect(ajouts(apres)).toEqual(parSemestre);
      expect(anomalies(apres)).toEqual([]);
    }),
    { numRuns: 100 }
  );
});

/** The same sheet with one more column, « Bonus sport », where every student has half a point. */
function avecBonus(feuille: Feuille, { etudiants, colonnes }: Promotion, f: number): Feuille {
  const lignes = new Set(etudiants.map((etudiant) => etudiant.lignes[f]! - feuille.ligne));
  const code = colonnes.find((colonne) => colonne.feuille === f)!;
  const entete = feuille.cellules.findIndex((ligne) =>
    String(ligne[code.colonne - feuille.colonne])
      .trim()
      .startsWith(code.code)
  );
  const cellules = feuille.cellules.map((ligne, l): Valeur[] => [
    ...ligne,
    l === entete ? "Bonus sport" : lignes.has(l) ? 0.5 : "",
  ]);
  return { ...feuille, cellules };
}

function remplacer(feuille: Feuille, ligne: number, colonne: number, contenu: Valeur): Feuille {
  const cellules = feuille.cellules.map((cellulesDeLigne) => [...cellulesDeLigne]);
  cellules[ligne - feuille.ligne]![colonne - feuille.colonne] = contenu;
  return { ...feuille, cellules };
}
