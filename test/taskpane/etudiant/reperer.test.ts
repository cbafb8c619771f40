import type { Feuille } from "../../../src/classeur";
import { accorder } from "../../../src/taskpane/etudiant/accorder";
import { rangALEndroit } from "../../../src/taskpane/etudiant/reperer";
import type { Deliberation } from "../../../src/deliberation";
import { calculees, classe, decrire, deliberer, rangDuNom, S3, S4 } from "./classe";

/** Who stands on a row of a sheet (as Excel numbers it); `null` for nobody. */
function qui(deliberation: Deliberation, feuille: string, ligne: number): string | null {
  const plage = { ligne: ligne - 1, colonne: 3, lignes: 1, colonnes: 1 };
  const rang = rangALEndroit(deliberation, { feuille, plage });
  return rang < 0 ? null : deliberation.promotion.etudiants[rang]!.nom;
}

/** The row of a name on a sheet, as Excel numbers it. */
function ligneDe({ feuilles }: Deliberation, feuille: string, nom: string): number {
  const { ligne, cellules } = feuilles.find((une) => une.nom === feuille)!;
  return ligne + 1 + cellules.findIndex((cases) => cases[1] === nom);
}

describe("l’étudiant de la ligne où l’on est", () => {
  test("dans une grille, chaque feuille avec ses lignes ; personne sur un en-tête", async () => {
    const promotion = await classe(S3, [...S4.slice(0, 3), S4[4]!, S4[3]!, S4[5]!, S4[6]!]);
    expect([4, 5, 6, 7].map((ligne) => qui(promotion, "S3", ligne))).toEqual([
      ...["MARTIN", "PETIT", "ROUX", "LEROY"],
    ]);
    expect([4, 5].map((ligne) => qui(promotion, "S4", ligne))).toEqual(["PETIT", "MARTIN"]);
    expect([1, 2, 8].map((ligne) => qui(promotion, "S3", ligne))).toEqual([null, null, null]);
    expect(qui(promotion, "Budget", 4)).toBeNull();
  });

  test("sur Décisions, aussi quand on l’a triée", async () => {
    const triee = (feuille: Feuille): Feuille => {
      const debut = feuille.cellules.findIndex((ligne) => ligne.includes("Nom")) + 1;
      const lignes = [...feuille.cellules.slice(debut, debut + 4)].reverse();
      return {
        ...feuille,
        cellules: [...feuille.cellules.slice(0, debut), ...lignes],
      };
    };
    const feuilles = await calculees();
    const promotion = deliberer(
      feuilles.map((une) => (une.nom === "Décisions" ? triee(une) : une))
    );
    for (const nom of ["MARTIN", "PETIT", "ROUX", "LEROY"])
      expect(qui(promotion, "Décisions", ligneDe(promotion, "Décisions", nom))).toBe(nom);
    expect(qui(promotion, "Décisions", 1)).toBeNull();
  });

  test("sur Suivi", async () => {
    const promotion = deliberer(await calculees());
    expect(qui(promotion, "Suivi", ligneDe(promotion, "Suivi", "PETIT"))).toBe("PETIT");
  });
});

describe("la fiche après une autre lecture", () => {
  const essayer = (promotion: Deliberation, nom: string, note: number) => {
    const [colonne] = decrire(promotion, nom).aEssayer.flatMap((un) => un.notes);
    return {
      choisi: promotion.promotion.etudiants[rangDuNom(promotion, nom)]!,
      essai: new Map([[colonne!.colonne, note]]),
      avant: promotion,
    };
  };

  test("une colonne insérée ne déplace pas la note essayée", async () => {
    const s4 = S4.map((ligne, l) => [
      ...ligne.slice(0, 3),
      l === 0 ? "R4.04" : l === 2 ? 1 : 12,
      ...ligne.slice(3),
    ]);
    const apres = await classe(S3, s4);
    const { essai } = accorder(essayer(await classe(), "PETIT", 14), apres);
    const r403 = apres.promotion.colonnes.findIndex(({ code }) => code === "R4.03");
    expect([...essai]).toEqual([[r403, 14]]);
  });

  test("une note essayée que le classeur a reçue n’est plus à essayer", async () => {
    const s4 = S4.map((ligne) => (ligne[1] === "PETIT" ? [...ligne.slice(0, 5), 9, "oui"] : ligne));
    const suite = accorder(essayer(await classe(), "PETIT", 14), await classe(S3, s4));
    expect(suite.choisi?.nom).toBe("PETIT");
    expect(suite.essai.size).toBe(0);
  });

  test("l’étudiant qui n’est plus dans les grilles : la fiche se ferme", async () => {
    const sans = (cellules: typeof S3) => cellules.filter((ligne) => ligne[1] !== "PETIT");
    const suite = accorder(essayer(await classe(), "PETIT", 14), await classe(sans(S3), sans(S4)));
    expect(suite).toMatchObject({ choisi: null, essai: new Map() });
  });
});
