import fc from "../hasard";
import type { Valeur } from "../../src/classeur";
import { DECISIONS, estFeuilleDecisions } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { calculer as calculerAvec, ecrire, feuille, lire, trouver, type Ligne } from "./promotion";

/* What people wrote on the Décisions sheet survives every calculation. The sheet is read back as plain values. */
const structure = annee(2, 2);
const etudiant = (rang: number, notes: readonly number[] = [12, 12, 12, 12]): Ligne => ({
  ...{
    numero: `2210010${rang}`,
    nom: ["MARTIN", "PETIT", "DURAND", "LEROY"][rang]!,
    prenom: "Lou",
  },
  notes,
});
const [UN, DEUX, TROIS, QUATRE] = [etudiant(0), etudiant(1), etudiant(2), etudiant(3)] as const;

const calculer = (lignes: readonly Ligne[], ancienne?: readonly (readonly Valeur[])[]) =>
  calculerAvec(structure, lignes, ancienne);

const vierge = calculer([UN, DEUX, TROIS]);
const saisie = ecrire(
  ecrire(vierge, "PETIT", "Décision du jury", "PAS1NCI"),
  "PETIT",
  "Motif du jury",
  "parcours difficile"
);

describe("ce que le jury a écrit reste avec son étudiant", () => {
  test.each<[string, readonly Ligne[]]>([
    ["quand rien ne change", [UN, DEUX, TROIS]],
    ["quand la grille est triée autrement", [TROIS, DEUX, UN]],
    ["quand un étudiant est ajouté", [UN, QUATRE, DEUX, TROIS]],
    ["quand un autre est retiré", [DEUX, TROIS]],
    ["quand ses notes changent", [UN, etudiant(1, [2, 3, 4, 5]), TROIS]],
  ])("%s", (_, lignes) => {
    const apres = calculer(lignes, saisie);
    expect(lire(apres, "PETIT", "Décision du jury")).toBe("PAS1NCI");
    expect(lire(apres, "PETIT", "Motif du jury")).toBe("parcours difficile");
    expect(lire(apres, "PETIT", "Décision retenue")).toBe("PAS1NCI");
    expect(apres.flat().filter((valeur) => valeur === "PAS1NCI")).toHaveLength(2);
  });

  test("quand le jury a trié la feuille Décisions", () => {
    const { ligne } = trouver(saisie, "N°");
    const triee = [...saisie.slice(0, ligne + 1), ...saisie.slice(ligne + 1).reverse()];
    expect(lire(calculer([UN, DEUX, TROIS], triee), "PETIT", "Motif du jury")).toBe(
      "parcours difficile"
    );
  });

  test("par le nom quand le numéro manque d’un côté", () => {
    const sansNumero = { ...DEUX, numero: null };
    expect(lire(calculer([UN, sansNumero], saisie), "PETIT", "Décision du jury")).toBe("PAS1NCI");
  });

  test("un numéro court peut être un rang : il ne suffit pas quand les noms diffèrent", () => {
    const rangs = (lignes: readonly Ligne[]) =>
      lignes.map((ligne, i) => ({ ...ligne, numero: String(i + 1) }));
    const avant = ecrire(
      calculer(rangs([UN, DEUX, TROIS])),
      "PETIT",
      "Décision du jury",
      "PAS1NCI"
    );
    const apres = calculer(rangs([DEUX, TROIS]), avant);
    expect(lire(apres, "PETIT", "Décision du jury")).toBe("PAS1NCI");
    expect(lire(apres, "DURAND", "Décision du jury")).toBe("");
  });

  test("jamais par un nom que deux étudiants portent", () => {
    const homonymes = [
      { ...DEUX, numero: null },
      { ...DEUX, numero: null, notes: [8, 8, 8, 8] },
    ];
    const apres = calculer(homonymes, saisie);
    expect(apres.flat()).toContain("Saisies conservées (étudiants absents de la grille)");
    expect(lire(apres, "PETIT", "Décision du jury")).toBe("");
  });
});

describe("rien ne se perd", () => {
  const parti = calculer([UN, TROIS], saisie);

  test("ce qui appartenait à un étudiant parti est conservé dessous", () => {
    const bloc = parti.findIndex(
      (ligne) => ligne[0] === "Saisies conservées (étudiants absents de la grille)"
    );
    expect(parti[bloc + 2]!.slice(0, 5)).toEqual([
      "22100101",
      "PETIT",
      "Lou",
      "PAS1NCI",
      "parcours difficile",
    ]);
  });
  test("il y reste au calcul suivant, une seule fois", () => {
    const encore = calculer([UN, TROIS], parti);
    expect(encore.flat().filter((valeur) => valeur === "PAS1NCI")).toHaveLength(1);
    expect(encore).toEqual(parti);
  });
  test("et retrouve sa place si l’étudiant revient", () => {
    const retour = calculer([UN, DEUX, TROIS], parti);
    expect(lire(retour, "PETIT", "Décision du jury")).toBe("PAS1NCI");
    expect(retour.flat()).not.toContain("Saisies conservées (étudiants absents de la grille)");
  });
  test("une décision retenue écrite à la main par-dessus la formule est gardée", () => {
    const forcee = ecrire(vierge, "MARTIN", "Décision retenue", "ABL");
    expect(lire(calculer([UN, DEUX, TROIS], forcee), "MARTIN", "Décision retenue")).toBe("ABL");
  });
  test("une décision retenue qui vient de la formule suit la nouvelle proposition", () => {
    const apres = calculer([etudiant(0, [2, 2, 12, 12]), DEUX, TROIS], vierge);
    expect(lire(apres, "MARTIN", "Décision retenue")).toBe("");
  });
  test("une colonne ajoutée au tableau reste, avec ses étudiants", () => {
    const { ligne } = trouver(vierge, "N°");
    const ajoutee = vierge.map((v, l) => [
      ...v,
      l === ligne ? "Observations" : l === ligne + 2 ? "vu en entretien" : "",
    ]);
    const apres = calculer([TROIS, DEUX, UN], ajoutee);
    expect(lire(apres, "PETIT", "Observations")).toBe("vu en entretien");
  });
  test("un texte écrit hors du tableau est conservé dessous", () => {
    const annotee = vierge.map((ligne, l) =>
      l === 1 ? [ligne[0]!, "salle B12", ...ligne.slice(2)] : ligne
    );
    const apres = calculer([UN, DEUX, TROIS], [...annotee, ["", "appeler la scolarité"]]);
    expect(apres.flat()).toEqual(
      expect.arrayContaining(["Notes conservées", "salle B12", "appeler la scolarité"])
    );
    expect(calculer([UN, DEUX, TROIS], apres)).toEqual(apres);
  });
});

test("quoi que le jury écrive, où que ce soit, recalculer ne perd rien et recalculer deux fois ne change rien", () => {
  const texte = fc.stringMatching(/^[A-Za-zé][A-Za-zé ]{0,8}[a-z]$/);
  const saisies = fc.array(
    fc.tuple(
      fc.constantFrom("MARTIN", "PETIT", "DURAND"),
      fc.constantFrom("Décision du jury", "Motif du jury"),
      texte
    ),
    { maxLength: 6 }
  );
  const promotions = fc.shuffledSubarray([UN, DEUX, TROIS, QUATRE], { minLength: 1 });
  fc.assert(
    fc.property(saisies, promotions, (ecritures, lignes) => {
      const avant = ecritures.reduce(
        (cellules, [nom, titre, valeur]) => ecrire(cellules, nom, titre, valeur),
        vierge
      );
      const apres = calculer(lignes, avant);
      const { ligne: entete } = trouver(avant, "N°");
      for (const titre of ["Décision du jury", "Motif du jury"]) {
        const { colonne } = trouver(avant, titre);
        for (const ligne of avant.slice(entete + 1))
          if (ligne[colonne] !== "") expect(apres.flat()).toContain(ligne[colonne]);
      }
      expect(calculer(lignes, apres)).toEqual(apres);
    }),
    { numRuns: 60 }
  );
});

test("une feuille Décisions qui n’est pas la nôtre se reconnaît", () => {
  expect(
    estFeuilleDecisions(feuille(DECISIONS, [["Ordre du jour"], ["Décision du jury", "vote"]]))
  ).toBe(false);
  expect(estFeuilleDecisions(feuille(DECISIONS, vierge))).toBe(true);
});
