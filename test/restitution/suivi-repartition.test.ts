/**
 * What the sheet `Suivi` says of the whole promotion: the table « Répartition » and the chart over it. How a chart is
 * drawn is proven elsewhere, for every sheet; that Excel's drawing pleases is seen by eye.
 */
import type { Feuille, FeuilleEcrite, Plage, Valeur } from "../../src/classeur";
import { feuilleSuivi } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { feuille, grille, relue, resultats, type Ligne } from "./promotion";

/** Three competences, S3 and S4; of each line the marks are those of UE31, UE41, UE32, UE42, UE33, UE43. */
const STRUCTURE = annee(3, 2);
const MARQUES: readonly (number | null)[][] = [
  [7.99, 10, 12, null, 20, null],
  [8, 10, 12, null, 0, null],
  [9.99, 10, 12, null, 7.995, null],
  [10, 10, 12, null, 9.994, null],
  [null, 10, 12, null, 9.995, null],
];
const CLASSE = MARQUES.map((notes, i): Ligne => ({
  numero: `2210010${i}`,
  nom: `NOM${i}`,
  prenom: "Lou",
  notes,
}));

function ecrire(
  lignes: readonly Ligne[],
  ancienne?: readonly (readonly Valeur[])[]
): FeuilleEcrite {
  const feuilles: Feuille[] = [grille(lignes), ...(ancienne ? [feuille("Suivi", ancienne)] : [])];
  return feuilleSuivi(resultats(STRUCTURE, lignes), feuilles);
}

const DEBUT = "Répartition des moyennes par UE";
const debutDe = (cellules: readonly (readonly Valeur[])[]) =>
  cellules.findIndex(([premiere]) => String(premiere).startsWith(DEBUT));
const bloc = (ecrite: FeuilleEcrite) => {
  const cellules = relue(ecrite).map((ligne) => ligne.slice(0, 5));
  const dessous = cellules.slice(debutDe(cellules) + 1);
  return dessous.slice(
    0,
    dessous.findIndex(([premiere]) => premiere === "")
  );
};

describe("le tableau « Répartition »", () => {
  test("compte les moyennes de chaque UE, aux bornes 8 et 10, telles qu’elles s’affichent", () => {
    expect(bloc(ecrire(CLASSE))).toEqual([
      ["UE", "Moins de 8", "De 8 à moins de 10", "10 et plus", "Sans moyenne"],
      ["UE31", 1, 2, 1, 1],
      ["UE41", 0, 0, 5, 0],
      ["UE32", 0, 0, 5, 0],
      // 7.995 is shown 8,00; 9.994 is shown 9,99; 9.995 is shown 10,00.
      ["UE33", 1, 2, 2, 0],
    ]);
  });

  test("un étudiant parti n’y est pas", () => {
    const tous = resultats(STRUCTURE, CLASSE);
    const fiches = tous.fiches.map((fiche, i) =>
      i === 0 ? { ...fiche, etudiant: { ...fiche.etudiant, statut: "DEM" as const } } : fiche
    );
    expect(bloc(feuilleSuivi({ ...tous, fiches }, [grille(CLASSE)]))[1]).toEqual([
      "UE31",
      0,
      2,
      1,
      1,
    ]);
  });

  test("avant toute note, chaque UE y est, sans moyenne", () => {
    const vierge = CLASSE.map((ligne) => ({
      ...ligne,
      notes: [null, null, null, null, null, null],
    }));
    const lignes = bloc(ecrire(vierge)).slice(1);
    expect(lignes.map(([ue]) => ue)).toEqual(["UE31", "UE41", "UE32", "UE42", "UE33", "UE43"]);
    expect(lignes[0]).toEqual(["UE31", 0, 0, 0, 5]);
  });
});

describe("le graphique de la promotion", () => {
  const ecrite = ecrire(CLASSE);
  const [graphique] = ecrite.graphiques!;
  const dans = ({ ligne, colonne, lignes, colonnes }: Plage) =>
    relue(ecrite)
      .slice(ligne, ligne + lignes)
      .map((rangee) => rangee.slice(colonne, colonne + colonnes));

  test("est tracé sur les cellules du tableau, une couleur par colonne", () => {
    expect(dans(graphique!.donnees)).toEqual(bloc(ecrite));
    expect(graphique).toMatchObject({ genre: "empile", nom: "JuryBUT_Repartition" });
    expect(graphique!.couleurs).toHaveLength(4);
  });

  test("ne couvre aucune cellule écrite, ni l’étroite place des notes conservées", () => {
    expect(
      dans(graphique!.place)
        .flat()
        .filter((valeur) => valeur !== "")
    ).toEqual([]);
    const notee = [...relue(ecrite), ["", "note dessous"]];
    const avecNote = ecrire(CLASSE, notee);
    const notes = relue(avecNote).findIndex(([premiere]) => premiere === "Notes conservées");
    const { ligne, lignes } = avecNote.graphiques![0]!.place;
    expect(notes).toBeGreaterThanOrEqual(ligne + lignes);
  });

  test("commence une page, pour n’être pas coupé", () => {
    expect(ecrite.impression.sauts).toEqual([debutDe(relue(ecrite))]);
  });

  test("se lit en noir et blanc : de bas en haut, chaque couleur est nettement plus claire", () => {
    // The contrast of neighbours, as WCAG 2 defines it.
    const luminance = (couleur: string) => {
      const [r, v, b] = [1, 3, 5].map((i) => {
        const canal = parseInt(couleur.slice(i, i + 2), 16) / 255;
        return canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * v! + 0.0722 * b!;
    };
    const clartes = graphique!.couleurs.map((couleur) => 0.05 + luminance(couleur));
    clartes.slice(1).forEach((clarte, i) => expect(clarte / clartes[i]!).toBeGreaterThan(1.25));
  });
});

describe("au calcul suivant", () => {
  const ecrite = relue(ecrire(CLASSE));
  const remplacer = (ligne: number, colonne: number, valeur: Valeur) =>
    ecrite.map((rangee, l) => rangee.map((v, c) => (l === ligne && c === colonne ? valeur : v)));
  const notesDe = (cellules: readonly (readonly Valeur[])[]) => {
    const debut = cellules.findIndex(([premiere]) => premiere === "Notes conservées");
    return debut < 0 ? [] : cellules.slice(debut + 1).map(([premiere]) => premiere);
  };

  test("le bloc n’est pas pris pour des notes : la feuille est la même", () => {
    expect(relue(ecrire(CLASSE, ecrite))).toEqual(ecrite);
  });

  test("ses nombres sont recomptés, quoi qu’on y ait tapé de chiffres", () => {
    const changee = remplacer(debutDe(ecrite) + 2, 1, 99);
    expect(relue(ecrire(CLASSE, changee))).toEqual(ecrite);
  });

  test("ce qui est écrit à côté du tableau, sous lui ou sur un de ses nombres est gardé", () => {
    const debut = debutDe(ecrite);
    for (const [ligne, colonne] of [
      [debut + 3, 8],
      [debut + 9, 1],
      [debut + 3, 2],
    ] as const) {
      const apres = relue(ecrire(CLASSE, remplacer(ligne, colonne, "à revoir")));
      expect(notesDe(apres)).toContain("à revoir");
      expect(notesDe(relue(ecrire(CLASSE, apres)))).toContain("à revoir");
    }
  });

  test("une colonne insérée dans la feuille, une autre supprimée : le bloc est reconnu", () => {
    const inseree = ecrite.map(([premiere, ...suite]) => [premiere!, "", ...suite]);
    expect(notesDe(relue(ecrire(CLASSE, inseree)))).toEqual([]);
    const supprimee = ecrite.map((rangee) => rangee.filter((_, c) => c !== 3));
    expect(notesDe(relue(ecrire(CLASSE, supprimee)))).toEqual([]);
  });

  test("un semestre de plus : le tableau grandit, et ce que les gens ont écrit du suivi reste", () => {
    const [vuPar, etudiant] = [ecrite[3]!.indexOf("Vu par"), 4];
    const apres = relue(
      ecrire(
        CLASSE.map((ligne) => ({ ...ligne, notes: ligne.notes.map((note) => note ?? 11) })),
        remplacer(etudiant, vuPar, "Mme LE BRIS")
      )
    );
    expect(apres.flat()).toContain("Mme LE BRIS");
    expect(notesDe(apres)).toEqual([]);
  });
});
