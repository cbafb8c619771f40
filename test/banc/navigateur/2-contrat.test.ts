import type { Feuille, Plage, Plan } from "../../../src/classeur";
import { ErreurClasseur } from "../../../src/classeur";
import {
  type ClasseurEssaye,
  type ClasseurRelu,
  contratClasseur,
  feuilleSimple,
} from "../../classeur.contrat";
import type { FeuilleDeDepart } from "../../classeur.memoire";
import { dansUnNavigateur, ouvrir, terminer, type Seance } from "./seance";

declare global {
  interface Window {
    /** Given by the add-in of the tests, in its frame. */
    pret?: Promise<unknown>;
    lire: () => Promise<readonly Feuille[]>;
    annexe: () => Promise<string | null>;
    ecrire: (plan: Plan) => Promise<{ pas: [number, number][]; erreur: ErreurDite | null }>;
  }
}

interface ErreurDite {
  readonly raison: ErreurClasseur["raison"];
  readonly message: string;
}

dansUnNavigateur("le classeur d’Excel, par la bibliothèque de Microsoft", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir({ complement: "/essai/complement.html" });
  });
  afterAll(async () => {
    await terminer(seance);
  });

  contratClasseur("Excel, par office.js", async (depart) => {
    await remplir(seance, depart);
    return parOffice(seance);
  });

  test("une feuille masquée n’a pas d’onglet, et en a un dès que quelqu’un l’affiche", async () => {
    await remplir(seance, [{ nom: "S3", cellules: [["N°"]] }]);
    const { classeur, afficher } = parOffice(seance);
    const journal = { ...feuilleSimple("Journal", [["le 3 juillet"]]), masquee: true };
    await classeur.ecrire({ feuilles: [journal, feuilleSimple("Décisions", [["N°"]])] });
    await attendreOnglets(seance.page, ["S3", "Décisions"]);
    await afficher("Journal");
    await attendreOnglets(seance.page, ["S3", "Journal", "Décisions"]);
  });
});

/** Waits until the grid draws these tabs, from left to right, and no other. */
async function attendreOnglets(page: Seance["page"], noms: readonly string[]): Promise<void> {
  await page.waitForFunction((attendus) => {
    const onglets = document.querySelectorAll<HTMLElement>("[data-u-comp=slide-tab-item]");
    return [...onglets].map((onglet) => onglet.innerText.trim()).join("|") === attendus;
  }, noms.join("|"));
}

/** The port, at a distance: plans and sheets travel as JSON. */
function parOffice({ page, volet }: Seance): ClasseurEssaye {
  const classeur = {
    lire: () => volet.evaluate(() => window.lire()),
    annexe: () => volet.evaluate(() => window.annexe()),
    ecrire: async (plan: Plan, avancement?: (fait: number, total: number) => void) => {
      const { pas, erreur } = await volet.evaluate((voulu) => window.ecrire(voulu), plan);
      for (const [fait, total] of pas) avancement?.(fait, total);
      if (erreur) throw new ErreurClasseur(erreur.raison, erreur.message);
    },
  };
  const essaye: ClasseurEssaye = {
    classeur,
    relire: () => relire(page),
    afficher: async (nom) => {
      await page.evaluate(async (nom) => {
        const feuilles = (await window.banc).grille().feuilles();
        feuilles.find((feuille) => feuille.nom() === nom)!.montrer(true);
      }, nom);
      return essaye;
    },
  };
  return essaye;
}

/** Gives the grid the sheets to begin with, by its own commands. */
async function remplir({ page }: Seance, depart: readonly FeuilleDeDepart[]): Promise<void> {
  await page.evaluate(async (feuilles) => {
    const banc = await window.banc;
    await banc.ouvrirDocument({
      nom: "essai.xlsx",
      noms: [],
      structureProtegee: false,
      annexe: null,
      active: 0,
      feuilles: feuilles.map(({ nom, cellules, regles = [] }) => ({
        nom,
        visible: true,
        protegee: false,
        cellules: cellules.flatMap((rangee, ligne) =>
          rangee.flatMap((valeur, colonne) =>
            valeur === "" ? [] : [{ ligne, colonne, valeur, formule: null, apparence: {} }]
          )
        ),
        colonnes: [],
        lignes: [],
        fusions: [],
        figees: { lignes: 0, colonnes: 0 },
        regles: regles.map(({ plage, formule }, rang) => ({
          id: `personnel-${rang}`,
          plages: [plage],
          arreter: false,
          apparence: { fond: "#FF0000" },
          condition: { genre: "Custom", formule: `=${formule}` },
        })),
        validations: [],
        tableaux: [],
        impression: new Map(),
      })),
    });
    banc
      .grille()
      .feuilles()
      .forEach(({ etat }, rang) => {
        etat.graphiques = (feuilles[rang]!.graphiques ?? []).map((nom) => ({
          ...{ id: nom, nom, titre: nom, genre: "Line", legende: "Right", place: null },
          donnees: { ligne: 0, colonne: 0, lignes: 2, colonnes: 2 },
          axes: { categories: "", valeurs: "" },
          series: [],
        }));
      });
  }, depart);
}

/** Looks at the grid itself: its cells, its rules and its names, not through the add-in. */
async function relire(page: Seance["page"]): Promise<ClasseurRelu> {
  return page.evaluate(async () => {
    const grille = (await window.banc).grille();
    await grille.calculer();
    const feuilles = grille.feuilles();
    const bloc = (feuille: (typeof feuilles)[number], plage: Plage) =>
      Array.from({ length: plage.lignes }, (_, l) =>
        Array.from({ length: plage.colonnes }, (__, c) =>
          feuille.valeur(plage.ligne + l, plage.colonne + c)
        )
      );
    return {
      feuilles: feuilles.map((feuille) => {
        const plage = feuille.occupee(false);
        return {
          nom: feuille.nom(),
          visible: feuille.visible(),
          protegee: feuille.etat.protegee,
          ligne: plage?.ligne ?? 0,
          colonne: plage?.colonne ?? 0,
          cellules: plage ? bloc(feuille, plage) : [],
          sansValeur: [],
        };
      }),
      regles: feuilles.flatMap((feuille) =>
        feuille.regles().flatMap(({ plages, condition }) =>
          plages.map((plage) => ({
            feuille: feuille.nom(),
            plage,
            formule: "formule" in condition ? condition.formule.slice(1) : "",
          }))
        )
      ),
      noms: grille.noms().map(({ nom, formule }) => {
        const [, feuille = "", haut = "A", l1 = "1", droite = haut, l2 = l1] =
          /^='?([^'!]+)'?!\$([A-Z])\$(\d+)(?::\$([A-Z])\$(\d+))?$/.exec(formule) ?? [];
        const colonne = haut.charCodeAt(0) - 65;
        const ligne = Number(l1) - 1;
        return {
          nom,
          feuille,
          plage: {
            ligne,
            colonne,
            lignes: Number(l2) - ligne,
            colonnes: droite.charCodeAt(0) - 64 - colonne,
          },
        };
      }),
      graphiques: feuilles.flatMap((feuille) =>
        feuille.etat.graphiques.map(({ nom, titre, donnees }) => {
          const { ligne, colonne, lignes, colonnes } = donnees;
          const coin = (l: number, c: number) => `${String.fromCharCode(65 + c)}${l + 1}`;
          const fin = coin(ligne + lignes - 1, colonne + colonnes - 1);
          return {
            feuille: feuille.nom(),
            nom,
            titre,
            donnees: nom.startsWith("JuryBUT") ? `${coin(ligne, colonne)}:${fin}` : null,
          };
        })
      ),
    };
  });
}
