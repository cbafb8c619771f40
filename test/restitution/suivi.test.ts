/**
 * The sheet `Suivi`: who is on it, what it says, and what people wrote on it, never lost. How Excel shows its table is
 * proven elsewhere, for every sheet.
 */
import type { Feuille, Valeur } from "../../src/classeur";
import { estFeuilleDuProgramme, feuilleSuivi } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import { feuille, grille, relue, resultats, type Ligne } from "./promotion";

const etudiant = (nom: string, prenom: string, notes: (number | null)[], i: number): Ligne => ({
  ...{ numero: `2210010${i}`, nom, prenom, notes },
});

/** At mid-year: one will hardly pass, one is well, one has a weak UE. */
const CLASSE: readonly Ligne[] = [
  etudiant("DURAND", "Zoé", [14, null, 15, null, 13, null], 1),
  etudiant("PETIT", "Ali", [7.62, null, 14, null, 13, null], 2),
  etudiant("MARTIN", "Lou", [6, null, 6, null, 5, null], 3),
];
const STRUCTURE = annee(3, 2);

function suivre(lignes: readonly Ligne[], ancienne?: readonly (readonly Valeur[])[]): Valeur[][] {
  const feuilles: Feuille[] = [grille(lignes), ...(ancienne ? [feuille("Suivi", ancienne)] : [])];
  return relue(feuilleSuivi(resultats(STRUCTURE, lignes), feuilles));
}

const entete = 3;
const place = (cellules: Valeur[][], nom: string, titre: string) => ({
  ligne: cellules.findIndex((ligne, l) => l > entete && ligne[1] === nom),
  colonne: cellules[entete]!.indexOf(titre),
});
const lire = (cellules: Valeur[][], nom: string, titre: string) => {
  const { ligne, colonne } = place(cellules, nom, titre);
  return cellules[ligne]![colonne];
};
const ecrire = (cellules: Valeur[][], nom: string, titre: string, valeur: Valeur) => {
  const { ligne, colonne } = place(cellules, nom, titre);
  return cellules.map((cases, l) =>
    cases.map((v, c) => (l === ligne && c === colonne ? valeur : v))
  );
};
/** The names in the table, which ends with an empty row. */
const noms = (cellules: Valeur[][]) => {
  const dessous = cellules.slice(entete + 1);
  return dessous
    .slice(
      0,
      dessous.findIndex((ligne) => ligne[0] === "")
    )
    .map((ligne) => ligne[1]);
};

describe("qui est sur la feuille, et ce qu’elle en dit", () => {
  const cellules = suivre(CLASSE);

  test("les étudiants à risque, le plus grave d’abord ; pas les autres", () => {
    expect(cellules[entete]).toEqual([
      ...["N°", "Nom", "Prénom", "Groupe", "Risque", "Chances de passage", "Raisons"],
      ...["Ce qu’il faut", "Vu par", "Vu le", "Suite"],
    ]);
    expect(noms(cellules)).toEqual(["MARTIN", "PETIT"]);
    expect(lire(cellules, "MARTIN", "Risque")).toBe("▲▲ critique");
    expect(cellules[1]![0]).toContain(
      "2 étudiants sur 3 · sous le tableau, la répartition des moyennes par UE · Les chances parlent d’étudiants du passé"
    );
  });

  test("ce qu’il faut : pour passer, puis pour le RCUE le moins probable", () => {
    // Of right: two RCUE of three at 10, none under 8; the first one at 8 asks for 8.38, the others 6 and 7.
    expect(lire(cellules, "PETIT", "Ce qu’il faut")).toBe(
      "pour passer de droit : 8,38 de moyenne sur les notes à venir ; RCUE 1 à 10 : 12,38 de moyenne sur les notes à venir"
    );
    expect(lire(cellules, "PETIT", "Raisons")).toContain("UE31 à 7,62 : il faudrait 12,38 en S4");
  });

  test.each<[string, boolean | null, string, Valeur]>([
    ["S1 et S2 validés", true, "pour passer de droit", 0.93],
    ["S1 et S2 inconnus", null, "pour passer de droit", 0.93],
    ["S1 ou S2 pas validé", false, "pour remplir les conditions de passage par les notes", ""],
  ])(
    "%s : les chances et le besoin ne promettent que ce qui peut venir",
    (_, s1s2, but, chance) => {
      const suivie = suivre([{ ...CLASSE[1]!, s1s2 }]);
      const lue = lire(suivie, "PETIT", "Chances de passage");
      expect(typeof lue === "number" ? Math.round(100 * lue) / 100 : lue).toBe(chance);
      expect(lire(suivie, "PETIT", "Ce qu’il faut")).toContain(`${but} : 8,38 de moyenne`);
    }
  );

  test("les chances sont des nombres en pour cent, et ne disent ni 0 ni 100 % de ce qui est ouvert", () => {
    // ROY cannot pass any more: two RCUE of three under 10, every mark known.
    const roy = etudiant("ROY", "Max", [2, 2, 2, 2, 12, null], 4);
    const { cellules, formats } = feuilleSuivi(resultats(STRUCTURE, [...CLASSE, roy]), [
      grille([...CLASSE, roy]),
    ]);
    const format = (nom: string) => {
      const l = cellules.findIndex((ligne) => ligne[1] === nom);
      return formats
        .filter(({ plage }) => plage.colonne === 5 && plage.ligne <= l)
        .filter(({ plage }) => l < plage.ligne + plage.lignes)
        .flatMap(({ style }) => style.nombre ?? [])
        .at(-1);
    };
    const lues = cellules.map((ligne) => ligne.map((v) => (typeof v === "object" ? v.valeur : v)));
    expect(lire(lues, "ROY", "Chances de passage")).toBe(0);
    expect(format("ROY")).toBe("0 %");
    expect(lire(lues, "MARTIN", "Chances de passage")).toBeLessThan(0.01);
    expect(format("MARTIN")).toBe('[<0.01]"< 1 %";[>0.99]"> 99 %";0 %');
  });

  test("toutes les notes connues, il n’y a plus rien à demander, ni chance à dire", () => {
    const finie = suivre([etudiant("MARTIN", "Lou", [6, 8, 12, 12, 12, 12], 3)]);
    expect(lire(finie, "MARTIN", "Ce qu’il faut")).toBe(
      "Plus aucune note à venir : au jury de décider."
    );
    expect(lire(finie, "MARTIN", "Chances de passage")).toBe("");
  });

  test("personne à risque : le tableau reste, et le dit", () => {
    const vide = suivre([CLASSE[0]!]);
    expect(vide[entete + 1]![6]).toBe("Aucun étudiant à risque.");
    expect(suivre([CLASSE[0]!], vide)).toEqual(vide);
  });
});

describe("ce que des gens y ont écrit n’est jamais perdu", () => {
  const remplie = [
    ["Vu par", "Mme LE BRIS"],
    ["Vu le", 46120],
    ["Suite", "tutorat le jeudi"],
  ].reduce<Valeur[][]>(
    (cellules, [titre, valeur]) => ecrire(cellules, "PETIT", String(titre), valeur!),
    suivre(CLASSE)
  );
  const ecrits = (cellules: Valeur[][], nom: string) =>
    ["Vu par", "Vu le", "Suite"].map((titre) => lire(cellules, nom, titre));

  test("d’un calcul à l’autre, où que la ligne soit", () => {
    const [haut, bas] = [remplie.slice(0, entete + 1), remplie.slice(entete + 1)];
    const triee = suivre(CLASSE, [...haut, ...bas.reverse()]);
    expect(ecrits(triee, "PETIT")).toEqual(["Mme LE BRIS", 46120, "tutorat le jeudi"]);
    expect(ecrits(triee, "MARTIN")).toEqual(["", "", ""]);
    expect(suivre(CLASSE, triee)).toEqual(triee);
  });

  test("un étudiant qui n’est plus à risque reste dessous, avec ce qui est écrit", () => {
    const remonte = CLASSE.map((ligne) =>
      ligne.nom === "PETIT" ? { ...ligne, notes: [14, null, 14, null, 14, null] } : ligne
    );
    const apres = suivre(remonte, remplie);
    expect(noms(apres)).toEqual(["MARTIN", "PETIT"]);
    expect(lire(apres, "PETIT", "Risque")).toBe("pas à risque");
    expect(ecrits(apres, "PETIT")).toEqual(["Mme LE BRIS", 46120, "tutorat le jeudi"]);
  });

  test("un étudiant qui n’est plus dans la grille aussi ; revenu, il reprend sa ligne", () => {
    const sansLui = CLASSE.filter(({ nom }) => nom !== "PETIT");
    const absente = suivre(sansLui, remplie);
    expect(lire(absente, "PETIT", "Risque")).toBe("absent de la grille");
    expect(ecrits(absente, "PETIT")).toEqual(["Mme LE BRIS", 46120, "tutorat le jeudi"]);
    expect(suivre(CLASSE, absente)).toEqual(remplie);
  });

  test("les colonnes ajoutées, avec leurs étudiants ; une colonne sans titre en reçoit un", () => {
    const plus = remplie.map((ligne, l) => [
      ...ligne,
      ...(l === entete ? ["Téléphone", ""] : ["", ""]),
    ]);
    plus[entete + 1]![11] = "02 98 00 00 00";
    plus[entete + 2]![11] = "à rappeler";
    const apres = suivre(CLASSE, plus);
    expect(apres[entete]!.slice(11)).toEqual(["Téléphone"]);
    expect(lire(apres, "MARTIN", "Téléphone")).toBe("02 98 00 00 00");
    expect(lire(apres, "PETIT", "Téléphone")).toBe("à rappeler");
  });

  test.each([
    ["une colonne des gens", "Vu par", "Vu par qui", "Mme LE BRIS"],
    ["une colonne du programme", "Raisons", "Pourquoi", expect.stringContaining("UE31 à 7,62")],
    ["celle du nom", "Nom", "Étudiant", "PETIT"],
  ])(
    "%s renommée : la feuille est reconnue, rien n’est perdu, et c’est dit une fois",
    (_, titre, autre, tenu) => {
      const renommee = remplie.map((ligne, l) =>
        ligne.map((v) => (l === entete && v === titre ? autre : v))
      );
      const apres = suivre(CLASSE, renommee);
      expect(lire(apres, "PETIT", autre)).toEqual(tenu);
      expect(lire(apres, "PETIT", "Suite")).toBe("tutorat le jeudi");
      expect(apres[2]![0]).toContain(`« ${titre} » n’a pas été retrouvée`);
      const ensuite = suivre(CLASSE, apres);
      expect(ensuite[2]![0]).not.toContain("retrouvée");
      expect(ensuite.slice(3)).toEqual(apres.slice(3));
    }
  );

  test("une colonne supprimée est refaite, vide", () => {
    const c = remplie[entete]!.indexOf("Vu le");
    const sans = remplie.map((ligne) => ligne.filter((_, i) => i !== c));
    const apres = suivre(CLASSE, sans);
    expect(ecrits(apres, "PETIT")).toEqual(["Mme LE BRIS", "", "tutorat le jeudi"]);
    expect(apres[2]![0]).toContain("« Vu le » n’a pas été retrouvée");
  });

  test("trop de titres en moins : la feuille n’est plus sûrement la nôtre, elle reste telle quelle", () => {
    const titres = ["Vu par", "Vu le", "Suite"];
    const autre = remplie.map((ligne, l) =>
      ligne.map((v) => (l === entete && titres.includes(String(v)) ? `${String(v)} ?` : v))
    );
    const feuilles = [grille(CLASSE), feuille("Suivi", autre)];
    expect(feuilleSuivi(resultats(STRUCTURE, CLASSE), feuilles).nom).toBe("Suivi Jury BUT");
  });

  test("ce qui est écrit à côté, dessous ou au-dessus du tableau est gardé dessous", () => {
    const largeur = remplie[0]!.length;
    const ligne = (texte: string, c: number): Valeur[] =>
      Array.from({ length: largeur + 1 }, (_, i) => (i === c ? texte : ""));
    const annotee = remplie.map((cellules, l) => [
      ...cellules,
      l === entete + 1 ? "note à côté" : "",
    ]);
    annotee[1]![5] = "note au-dessus";
    const apres = suivre(CLASSE, [...annotee, ligne("note dessous", 2)]);
    const notes = apres.findIndex(([premier]) => premier === "Notes conservées");
    expect(apres.slice(notes - 1).map(([premier]) => premier)).toEqual([
      ...["", "Notes conservées", "note au-dessus", "note à côté", "note dessous"],
    ]);
    expect(suivre(CLASSE, apres)).toEqual(apres);
  });
});

describe("la feuille est reconnue comme nôtre", () => {
  test("elle n’est pas une grille de notes", () => {
    expect(estFeuilleDuProgramme(feuille("Autre nom", suivre(CLASSE)))).toBe(true);
    expect(estFeuilleDuProgramme(grille(CLASSE))).toBe(false);
  });

  test("une feuille « Suivi » qui n’est pas la nôtre reste, et la nôtre prend un autre nom", () => {
    const autre = feuille("Suivi", [["Suivi des stages"]]);
    const ecrite = feuilleSuivi(resultats(STRUCTURE, CLASSE), [grille(CLASSE), autre]);
    expect(ecrite.nom).toBe("Suivi Jury BUT");
  });
});
