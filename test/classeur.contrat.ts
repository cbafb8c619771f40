import {
  type Classeur,
  ErreurClasseur,
  ESPACE_ANNEXE,
  type Feuille,
  type FeuilleEcrite,
  type Graphique,
  MARQUE,
  type Plage,
  type Plan,
  type Surlignage,
} from "../src/classeur";
import type { FeuilleDeDepart, GraphiqueVu, NomDePlage, Regle } from "./classeur.memoire";

/** What a workbook holds when it is looked at again from outside, by another way than the adapter under test. */
export interface ClasseurRelu {
  readonly feuilles: readonly Feuille[];
  /** Rules of conditional formatting, by sheet, those that win first. */
  readonly regles: readonly Regle[];
  readonly noms: readonly NomDePlage[];
  /** The charts, sheet by sheet; on one sheet their order is not told. */
  readonly graphiques: readonly GraphiqueVu[];
}

/** A workbook to try, and the means to look at it again. */
export interface ClasseurEssaye {
  readonly classeur: Classeur;
  readonly relire: () => Promise<ClasseurRelu>;
  /** A person brings a hidden sheet back in sight: the workbook as it then is. */
  readonly afficher: (feuille: string) => Promise<ClasseurEssaye>;
}

const RIEN: Omit<FeuilleEcrite, "nom" | "cellules"> = {
  formats: [],
  largeurs: [],
  masquees: [],
  figer: { lignes: 0, colonnes: 0 },
  listes: [],
  impression: { paysage: true, lignesRepetees: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 } },
  noms: [],
};

/** A sheet to write that has nothing but values. */
export function feuilleSimple(nom: string, cellules: FeuilleEcrite["cellules"]): FeuilleEcrite {
  return { ...RIEN, nom, cellules };
}

const DEPART: readonly FeuilleDeDepart[] = [
  {
    nom: "S3",
    cellules: [
      ["", "", ""],
      ["", "N°", "R3.01"],
      ["", 22100101, "12,5"],
      ["", 22100102, 9.25],
    ],
    regles: [{ plage: plage(2, 2, 2, 1), formule: "C3<8" }],
    graphiques: ["Graphique 1"],
  },
  { nom: "Vide", cellules: [] },
  { nom: "Réglages", cellules: [["arrondi", true]] },
];

const DECISIONS = feuilleSimple("Décisions", [
  ["N°", "Nom", "Moyenne"],
  [22100101, "MARTIN", 12.5],
  [22100102, "PETIT", { formule: "1+1", valeur: 2 }],
]);

const GRAPHIQUE: Graphique = {
  nom: `${MARQUE}_Essai`,
  titre: "Moyennes & cie",
  genre: "empile",
  donnees: plage(0, 1, 3, 2),
  couleurs: ["#7A1F00"],
  contour: "#404040",
  axes: { categories: "Étudiants", valeurs: "Moyenne sur 20" },
  place: plage(5, 1, 12, 4),
  description: "La moyenne de chaque étudiant.",
};

/** The chart that the staff drew on S3. */
const DU_PERSONNEL = { feuille: "S3", nom: "Graphique 1", titre: "Graphique 1", donnees: null };
const LE_NOTRE = { nom: "JuryBUT_Essai", titre: "Moyennes & cie", donnees: "B1:C3" };

function plage(ligne: number, colonne: number, lignes: number, colonnes: number): Plage {
  return { ligne, colonne, lignes, colonnes };
}

function regleA(feuille: string, formule = `N("${MARQUE}")=0`): Surlignage {
  return { feuille, plage: plage(2, 1, 2, 1), formule, style: { fond: "#FFE0B2", gras: true } };
}

/**
 * What every adapter of the port does, whatever the workbook stands in. Run by the tests of each adapter.
 * It does not prove that formats, widths, tables or print set-up are applied: each adapter's own tests do.
 */
export function contratClasseur(
  nom: string,
  fabrique: (feuilles: readonly FeuilleDeDepart[]) => Promise<ClasseurEssaye>
): void {
  async function essayer(...plans: readonly Plan[]): Promise<ClasseurRelu> {
    const { classeur, relire } = await fabrique(DEPART);
    for (const plan of plans) await classeur.ecrire(plan);
    return relire();
  }

  describe(`le contrat du classeur : ${nom}`, () => {
    test("lit toutes les feuilles, dans leur ordre, chacune en un bloc avec son origine", async () => {
      const { classeur } = await fabrique(DEPART);
      const etat = { visible: true, protegee: false, sansValeur: [] };
      const vide = { ...etat, nom: "Vide", ligne: 0, colonne: 0, cellules: [] };
      const grille = [
        ["N°", "R3.01"],
        [22100101, "12,5"],
        [22100102, 9.25],
      ];
      expect(await classeur.lire()).toEqual([
        { ...etat, nom: "S3", ligne: 1, colonne: 1, cellules: grille },
        vide,
        { ...etat, nom: "Réglages", ligne: 0, colonne: 0, cellules: [["arrondi", true]] },
      ]);
    });

    test("ajoute une feuille derrière les autres, qui restent telles quelles", async () => {
      const avant = await essayer();
      const apres = await essayer({ feuilles: [DECISIONS] });
      expect(apres.feuilles.slice(0, 3)).toEqual(avant.feuilles);
      expect(apres.regles).toEqual(avant.regles);
      expect(
        apres.feuilles.slice(3).map((feuille) => [feuille.nom, feuille.ligne, feuille.colonne])
      ).toEqual([["Décisions", 0, 0]]);
      expect(apres.feuilles[3]?.cellules).toEqual([
        ["N°", "Nom", "Moyenne"],
        [22100101, "MARTIN", 12.5],
        [22100102, "PETIT", 2],
      ]);
    });

    test("lit aussitôt ce qu’il vient d’écrire", async () => {
      const { classeur } = await fabrique(DEPART);
      await classeur.ecrire({ feuilles: [DECISIONS] });
      const feuilles = await classeur.lire();
      expect(feuilles[3]?.cellules[1]).toEqual([22100101, "MARTIN", 12.5]);
    });

    test("un texte écrit reste ce texte : ni nombre, ni date, ni formule", async () => {
      const textes = [
        "007",
        "12,5",
        "1/2",
        "=1+1",
        "+33",
        "TRUE",
        "#REF!",
        "'a",
        " b ",
        "deux\nlignes",
        "Zoé ≥ 10 œ 🎓",
      ];
      const { feuilles } = await essayer({ feuilles: [feuilleSimple("Textes", [textes])] });
      expect(feuilles[3]?.cellules).toEqual([textes]);
    });

    test("une case vide n’écrit rien, un faux et un zéro s’écrivent", async () => {
      const { feuilles } = await essayer({
        feuilles: [feuilleSimple("Valeurs", [["a", "", false, 0, -1.5]])],
      });
      expect(feuilles[3]?.cellules).toEqual([["a", "", false, 0, -1.5]]);
    });

    test("remplace toute la feuille de même nom, à sa place, sans en garder une cellule", async () => {
      const courte = feuilleSimple("S3", [["x"]]);
      const { feuilles, regles } = await essayer({ feuilles: [courte] });
      expect(feuilles.map((feuille) => feuille.nom)).toEqual(["S3", "Vide", "Réglages"]);
      expect(feuilles[0]).toMatchObject({ ligne: 0, colonne: 0, cellules: [["x"]] });
      expect(regles).toEqual([]);
    });

    test("écrire deux fois le même plan, c’est l’écrire une fois", async () => {
      const noms = [{ nom: `${MARQUE}_Numeros`, plage: plage(1, 0, 2, 1) }];
      const plan = {
        feuilles: [{ ...DECISIONS, noms }],
        surlignage: [regleA("S3"), regleA("Décisions")],
      };
      const une = await essayer(plan);
      expect(une.regles).toHaveLength(3);
      expect(await essayer(plan, plan)).toEqual(une);
    });

    test("définit les noms, et les déplace quand la plage change", async () => {
      const avec = (hauteur: number): Plan => ({
        feuilles: [
          { ...DECISIONS, noms: [{ nom: `${MARQUE}_Numeros`, plage: plage(1, 0, hauteur, 1) }] },
        ],
      });
      const { noms } = await essayer(avec(2), avec(1));
      expect(noms).toEqual([
        { nom: `${MARQUE}_Numeros`, feuille: "Décisions", plage: plage(1, 0, 1, 1) },
      ]);
    });

    test("surligne après les règles du personnel, qui gardent le premier rang", async () => {
      const { regles } = await essayer({ feuilles: [], surlignage: [regleA("S3")] });
      expect(regles).toEqual([
        { feuille: "S3", plage: plage(2, 2, 2, 1), formule: "C3<8" },
        { feuille: "S3", plage: plage(2, 1, 2, 1), formule: `N("${MARQUE}")=0` },
      ]);
    });

    test("un nouveau surlignage remplace l’ancien, sur toutes les feuilles", async () => {
      const autre = regleA("Réglages", `N("${MARQUE}")=1`);
      const { regles } = await essayer(
        { feuilles: [], surlignage: [regleA("S3")] },
        { feuilles: [], surlignage: [autre] }
      );
      expect(regles.map(({ feuille, formule }) => [feuille, formule])).toEqual([
        ["S3", "C3<8"],
        ["Réglages", `N("${MARQUE}")=1`],
      ]);
    });

    test("un surlignage vide efface le nôtre et rend le classeur comme avant", async () => {
      const avant = await essayer();
      const apres = await essayer(
        { feuilles: [], surlignage: [regleA("S3")] },
        { feuilles: [], surlignage: [] }
      );
      expect(apres).toEqual(avant);
    });

    test("une feuille à laisser intacte garde le nôtre, les autres le perdent", async () => {
      const autre = regleA("Réglages", `N("${MARQUE}")=1`);
      const { regles } = await essayer(
        { feuilles: [], surlignage: [regleA("S3"), autre] },
        { feuilles: [], surlignage: [], intactes: ["S3"] }
      );
      expect(regles.map(({ feuille, formule }) => [feuille, formule])).toEqual([
        ["S3", "C3<8"],
        ["S3", `N("${MARQUE}")=0`],
      ]);
    });

    test("un plan qui ne parle pas de surlignage n’y touche pas", async () => {
      const surligne = await essayer({ feuilles: [], surlignage: [regleA("S3")] });
      const apres = await essayer(
        { feuilles: [], surlignage: [regleA("S3")] },
        { feuilles: [DECISIONS] }
      );
      expect(apres.regles).toEqual(surligne.regles);
    });

    test("surligne une feuille que le même plan écrit", async () => {
      const { regles } = await essayer({
        feuilles: [DECISIONS],
        surlignage: [regleA("Décisions")],
      });
      expect(regles.map(({ feuille }) => feuille)).toEqual(["S3", "Décisions"]);
    });

    describe("une feuille masquée", () => {
      const JOURNAL = { ...feuilleSimple("Journal", [["le 3 juillet"]]), masquee: true };
      const visibles = ({ feuilles }: ClasseurRelu): boolean[] =>
        feuilles.map(({ visible }) => visible);

      test("l’est dès sa création, et elle seule", async () => {
        const relu = await essayer({ feuilles: [JOURNAL, DECISIONS] });
        expect(relu.feuilles[3]).toMatchObject({ nom: "Journal", cellules: [["le 3 juillet"]] });
        expect(visibles(relu)).toEqual([true, true, true, false, true]);
      });

      test("se lit comme une autre, et se dit masquée", async () => {
        const { classeur } = await fabrique(DEPART);
        await classeur.ecrire({ feuilles: [JOURNAL] });
        const lue = (await classeur.lire())[3];
        expect([lue?.visible, lue?.cellules]).toEqual([false, [["le 3 juillet"]]]);
      });

      test("le reste quand elle est récrite, que le plan le redise ou non", async () => {
        expect(visibles(await essayer({ feuilles: [JOURNAL] }, { feuilles: [JOURNAL] }))[3]).toBe(
          false
        );
        const sans = feuilleSimple("Journal", [["le 4 juillet"]]);
        expect(visibles(await essayer({ feuilles: [JOURNAL] }, { feuilles: [sans] }))[3]).toBe(
          false
        );
      });

      test("que quelqu’un affiche reste affichée quand elle est récrite", async () => {
        const { classeur, afficher } = await fabrique(DEPART);
        await classeur.ecrire({ feuilles: [JOURNAL] });
        const affiche = await afficher("Journal");
        await affiche.classeur.ecrire({ feuilles: [JOURNAL] });
        expect(visibles(await affiche.relire())).toEqual([true, true, true, true]);
      });

      test("la feuille du personnel qui porte ce nom ne disparaît pas de sa vue", async () => {
        const reglages = { ...feuilleSimple("Réglages", [["arrondi", "aucun"]]), masquee: true };
        expect(visibles(await essayer({ feuilles: [reglages] }))).toEqual([true, true, true]);
      });
    });

    describe("un graphique", () => {
      const avec = (...graphiques: readonly Graphique[]): Plan => ({
        feuilles: [{ ...DECISIONS, graphiques }],
      });
      const parNom = ({ graphiques }: ClasseurRelu): GraphiqueVu[] =>
        [...graphiques].sort((a, b) => a.nom.localeCompare(b.nom));

      test("se dessine sur sa feuille, d’après ses cellules, et laisse ceux des autres", async () => {
        expect(parNom(await essayer(avec(GRAPHIQUE)))).toEqual([
          DU_PERSONNEL,
          { feuille: "Décisions", ...LE_NOTRE },
        ]);
      });

      test("récrit, remplace le précédent", async () => {
        const plusPetit = { ...GRAPHIQUE, titre: "Moyennes", donnees: plage(1, 1, 2, 2) };
        const relu = await essayer(avec(GRAPHIQUE), avec(plusPetit));
        expect(parNom(relu)).toEqual([
          DU_PERSONNEL,
          { feuille: "Décisions", nom: "JuryBUT_Essai", titre: "Moyennes", donnees: "B2:C3" },
        ]);
      });

      test("deux noms sont deux graphiques ; récrire l’un garde l’autre", async () => {
        const autre = { ...GRAPHIQUE, nom: `${MARQUE}_Autre`, place: plage(20, 1, 12, 4) };
        const relu = await essayer(avec(GRAPHIQUE, autre), avec(GRAPHIQUE));
        const noms = parNom(relu).map(({ feuille, nom }) => `${feuille} ${nom}`);
        expect(noms).toEqual([
          "S3 Graphique 1",
          "Décisions JuryBUT_Autre",
          "Décisions JuryBUT_Essai",
        ]);
      });

      test("sur une feuille où le personnel en a dessiné un, ne le remplace pas", async () => {
        const cellules = DECISIONS.cellules;
        const feuille = { ...feuilleSimple("S3", cellules), graphiques: [GRAPHIQUE] };
        const relu = await essayer({ feuilles: [feuille] }, { feuilles: [feuille] });
        expect(parNom(relu)).toEqual([DU_PERSONNEL, { feuille: "S3", ...LE_NOTRE }]);
      });

      test("dont le plan ne parle plus reste, comme tout dessin", async () => {
        const relu = await essayer(avec(GRAPHIQUE), { feuilles: [DECISIONS] });
        expect(parNom(relu)).toEqual([DU_PERSONNEL, { feuille: "Décisions", ...LE_NOTRE }]);
      });

      test("d’un plan qui échoue n’est pas dessiné", async () => {
        const { classeur, relire } = await fabrique(DEPART);
        const plan = { ...avec(GRAPHIQUE), surlignage: [regleA("Absente")] };
        await expect(classeur.ecrire(plan)).rejects.toThrow(ErreurClasseur);
        expect((await relire()).graphiques).toEqual([DU_PERSONNEL]);
      });
    });

    describe("l’annexe", () => {
      const racine = (texte: string): string =>
        `<corrections xmlns="${ESPACE_ANNEXE}">${texte}</corrections>`;

      async function annexeApres(...plans: readonly Plan[]): Promise<string | null> {
        const { classeur } = await fabrique(DEPART);
        for (const plan of plans) await classeur.ecrire(plan);
        await classeur.lire();
        return classeur.annexe();
      }

      test("manque à un classeur qui n’en a pas reçu", async () => {
        expect(await annexeApres()).toBeNull();
        expect(await annexeApres({ feuilles: [DECISIONS] })).toBeNull();
      });

      test("se relit telle qu’elle est écrite, avant comme après une lecture", async () => {
        const texte = racine("« Zoé » &lt;&amp;&gt; \"'\n œ 🎓");
        const { classeur } = await fabrique(DEPART);
        await classeur.ecrire({ feuilles: [], annexe: texte });
        expect(await classeur.annexe()).toBe(texte);
        await classeur.lire();
        expect(await classeur.annexe()).toBe(texte);
      });

      test("remplace la précédente", async () => {
        const [une, autre] = [racine("une"), racine("autre")];
        const plans = [une, autre].map((annexe) => ({ feuilles: [], annexe }));
        expect(await annexeApres(...plans)).toBe(autre);
      });

      test("vide, retire la précédente, ou ne fait rien", async () => {
        const vide = { feuilles: [], annexe: "" };
        expect(await annexeApres({ feuilles: [], annexe: racine("une") }, vide)).toBeNull();
        expect(await annexeApres(vide)).toBeNull();
      });

      test("survit à un plan qui n’en parle pas", async () => {
        const plans = [{ feuilles: [], annexe: racine("une") }, { feuilles: [DECISIONS] }];
        expect(await annexeApres(...plans)).toBe(racine("une"));
      });

      test("s’écrit avec des feuilles, et ne se voit dans aucune", async () => {
        const sans = await essayer({ feuilles: [DECISIONS] });
        expect(await essayer({ feuilles: [DECISIONS], annexe: racine("une") })).toEqual(sans);
      });

      test("d’un plan qui échoue n’est pas gardée", async () => {
        const { classeur } = await fabrique(DEPART);
        const plan = { feuilles: [], surlignage: [regleA("Absente")], annexe: racine("une") };
        await expect(classeur.ecrire(plan)).rejects.toThrow(ErreurClasseur);
        expect(await classeur.annexe()).toBeNull();
      });
    });

    test("un plan qui échoue laisse le classeur comme il était", async () => {
      const { classeur, relire } = await fabrique(DEPART);
      const avant = await relire();
      const plan = {
        feuilles: [DECISIONS, feuilleSimple("S3", [["x"]])],
        surlignage: [regleA("S3"), regleA("Absente")],
      };
      await expect(classeur.ecrire(plan)).rejects.toThrow(ErreurClasseur);
      expect(await relire()).toEqual(avant);
    });

    test("l’avancement ne recule pas et reste sous son total", async () => {
      const { classeur } = await fabrique(DEPART);
      const pas: number[] = [];
      await classeur.ecrire(
        { feuilles: [DECISIONS], surlignage: [regleA("S3")] },
        (fait, total) => {
          expect(fait).toBeLessThanOrEqual(total);
          pas.push(fait);
        }
      );
      expect(pas.length).toBeGreaterThan(0);
      expect(pas).toEqual([...pas].sort((a, b) => a - b));
    });
  });
}
