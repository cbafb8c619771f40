import type { Feuille, Valeur } from "../../src/classeur";
import { REGLAGES, type Reglages } from "../../src/reglement";
import { DECISIONS, estFeuilleJournal, restituer } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { ecrire, feuille, grille, relue, resultats, type Ligne } from "./promotion";

const structure = annee(2, 2);
const MARTIN: Ligne = { numero: "22100101", nom: "MARTIN", prenom: "Lou", notes: [12, 12, 12, 12] };
const PETIT: Ligne = { numero: "22100102", nom: "PETIT", prenom: "Ali", notes: [9, 10, 12, 12] };
const ENTETE = ["Date", "Calcul", "Programme", "Réglages", "Décisions changées", "Détail"];

interface Ecrites {
  readonly decisions: Valeur[][];
  readonly journal: Valeur[][];
  readonly nom: string;
  readonly masquee: boolean | undefined;
}

/** One calculation in a workbook that holds these sheets beside the grid. */
function calculer(
  lignes: readonly Ligne[],
  autres: readonly Feuille[] = [],
  { reglages = REGLAGES, date = "2026-07-03T14:05" }: { reglages?: Reglages; date?: string } = {}
): Ecrites {
  const feuilles = [grille(lignes), ...autres];
  const plan = restituer(resultats(structure, lignes, { feuilles, reglages, date }), feuilles);
  const [decisions, journal] = plan.feuilles;
  return {
    decisions: relue(decisions!),
    journal: relue(journal!),
    nom: journal!.nom,
    masquee: journal!.masquee,
  };
}

const feuillesDe = ({ decisions, journal, nom }: Ecrites): Feuille[] => [
  feuille(DECISIONS, decisions),
  feuille(nom, journal),
];
const premier = calculer([MARTIN, PETIT]);
const derniere = ({ journal }: Ecrites): Valeur[] => journal.at(-1)!;

describe("le journal", () => {
  test("est une feuille masquée, avec un en-tête et une ligne par calcul", () => {
    expect([premier.nom, premier.masquee]).toEqual(["Journal", true]);
    expect(premier.journal[2]).toEqual(ENTETE);
    expect(premier.journal.slice(3)).toEqual([
      [
        "03/07/2026 14:05",
        "BUT2 · Notes · 2 étudiants",
        "BUT2 (structure lue dans la grille)",
        "par défaut",
        "",
        "premier calcul",
      ],
    ]);
  });

  test("dit quelles décisions changent, et de quoi à quoi", () => {
    const mieux = { ...PETIT, notes: [10, 10, 12, 12] };
    const saisie = feuillesDe(premier);
    expect(derniere(calculer([MARTIN, mieux], saisie)).slice(4)).toEqual([
      1,
      "22100102 PETIT Ali : année : jury → ADM ; passage : S5 : jury → S5 : de droit ; RCUE 1 : AJ → ADM ; UE31 : AJ → ADM",
    ]);
  });

  test("dit ce que le jury a décidé depuis, une seule fois", () => {
    const decide = ecrire(premier.decisions, "PETIT", "Décision du jury", "PAS1NCI");
    const accorde = ecrire(decide, "PETIT", "RCUE 1 jury", "ADJ");
    const suivant = calculer(
      [MARTIN, PETIT],
      [feuille(DECISIONS, accorde), feuille("Journal", premier.journal)]
    );
    expect(derniere(suivant).slice(4)).toEqual([
      1,
      "22100102 PETIT Ali : année : jury → PAS1NCI ; RCUE 1 : AJ → ADJ ; UE31 : AJ → ADJR",
    ]);
    expect(derniere(calculer([MARTIN, PETIT], feuillesDe(suivant))).slice(4)).toEqual([0, ""]);
  });

  test("une décision impossible ne revient pas à chaque calcul", () => {
    const tapee = ecrire(premier.decisions, "PETIT", "Décision du jury", "oui");
    const deux = calculer([MARTIN, PETIT], [feuille(DECISIONS, tapee)]);
    expect(derniere(deux)[5]).toBe("22100102 PETIT Ali : année : jury → oui");
    expect(derniere(calculer([MARTIN, PETIT], feuillesDe(deux)))[5]).toBe("");
  });

  test("cite les réglages qui ne sont pas ceux par défaut", () => {
    const reglages: Reglages = { ...REGLAGES, arrondi: "scodoc", abi: "defaillant" };
    expect(derniere(calculer([MARTIN], [], { reglages }))[3]).toBe(
      "Comparaison des moyennes à 10 et à 8 : tolérance de ScoDoc (plus de 9,995) · Absence injustifiée (ABI) : défaillance sur l’UE (DEF)"
    );
  });

  test("compte les étudiants nouveaux", () => {
    const seul = calculer([MARTIN]);
    expect(derniere(calculer([MARTIN, PETIT], feuillesDe(seul))).slice(4)).toEqual([
      0,
      "1 étudiant nouveau",
    ]);
  });

  test("une liste trop longue pour une case dit combien elle en laisse", () => {
    const beaucoup = (notes: readonly number[]): Ligne[] =>
      Array.from({ length: 400 }, (_, i) => ({
        ...{ numero: String(22100000 + i), nom: `NOM${i}`, prenom: "Camille", notes },
      }));
    const avant = calculer(beaucoup([12, 12, 12, 12]));
    const [nombre, detail] = derniere(calculer(beaucoup([2, 2, 2, 2]), feuillesDe(avant))).slice(
      4
    ) as [number, string];
    expect(nombre).toBe(400);
    expect(detail.length).toBeLessThanOrEqual(32_767);
    const montres = detail.split("\n").length - 1;
    expect(detail.split("\n").at(-1)).toBe(`… et ${400 - montres} autres`);
  });
});

describe("ce que le journal tenait déjà", () => {
  const annote = premier.journal.map((ligne, l) => [
    ...ligne,
    l === 2 ? "Visa" : l === 3 ? "vu, la directrice" : "",
  ]);
  const suivant = (cellules: readonly (readonly Valeur[])[]) =>
    calculer([MARTIN, PETIT], [feuille("Journal", cellules)]).journal;

  test("est récrit tel quel, colonnes et notes ajoutées comprises", () => {
    const note = ["Réunion préparatoire le 30 juin", ...annote[0]!.slice(1).map(() => "")];
    const avec = [...annote, note];
    expect(suivant(avec).slice(0, -1)).toEqual(avec);
  });

  test("garde l’ordre que quelqu’un a donné aux colonnes", () => {
    const retourne = annote.map((ligne) => [...ligne].reverse());
    const apres = suivant(retourne);
    expect(apres.slice(0, -1)).toEqual(retourne);
    expect(apres.at(-1)!.at(-1)).toBe("03/07/2026 14:05");
    expect(apres.at(-1)![0]).toBe("");
  });

  test("garde sa place quand le bloc ne commence pas en A1", () => {
    const decale: Feuille = { ...feuille("Journal", premier.journal), ligne: 1, colonne: 2 };
    const apres = calculer([MARTIN, PETIT], [decale]).journal;
    expect(apres[3]!.slice(0, 4)).toEqual(["", "", "Date", "Calcul"]);
    expect(apres.at(-1)![2]).toBe("03/07/2026 14:05");
  });

  test("suit une feuille renommée", () => {
    const plan = calculer([MARTIN, PETIT], [feuille("Historique", premier.journal)]);
    expect([plan.nom, plan.journal.length]).toEqual(["Historique", 5]);
  });

  test.each<[string, Feuille]>([
    ["d’une autre main", feuille("journal", [["Date", "Ordre du jour"]])],
    ["vide", feuille("Journal", [])],
    ["protégée", { ...feuille("Journal", premier.journal), protegee: true }],
    [
      "pleine de lignes",
      feuille("Journal", [
        ...premier.journal,
        ...Array.from({ length: 296 }, () => premier.journal[3]!),
      ]),
    ],
    [
      "pleine de texte",
      feuille("Journal", [...premier.journal, ["x".repeat(100_000), "", "", "", "", ""]]),
    ],
    [
      "dont une formule n’a pas de valeur",
      { ...feuille("Journal", premier.journal), sansValeur: ["G5"] },
    ],
  ])("n’est pas touché dans une feuille %s : le nôtre prend un autre nom", (_, occupee) => {
    const plan = calculer([MARTIN, PETIT], [occupee]);
    expect([plan.nom, plan.journal.length]).toEqual(["Journal Jury BUT", 4]);
    const encore = calculer([MARTIN, PETIT], [occupee, feuille(plan.nom, plan.journal)]);
    expect([encore.nom, encore.journal.length]).toEqual(["Journal Jury BUT", 5]);
  });

  test("juste sous la limite, la feuille reçoit encore une ligne", () => {
    const presque = [...premier.journal, ...Array.from({ length: 295 }, () => premier.journal[3]!)];
    expect(suivant(presque)).toHaveLength(300);
  });
});

test("calculer deux fois ne change rien dans Décisions, et ajoute une ligne au journal", () => {
  const deux = calculer([MARTIN, PETIT], feuillesDe(premier));
  expect(deux.decisions).toEqual(premier.decisions);
  expect(deux.journal).toHaveLength(premier.journal.length + 1);
});

test("le journal se reconnaît à ses colonnes", () => {
  expect(estFeuilleJournal(feuille("Suivi", premier.journal))).toBe(true);
  expect(estFeuilleJournal(feuille("Journal", [["Date", "Détail"]]))).toBe(false);
});
