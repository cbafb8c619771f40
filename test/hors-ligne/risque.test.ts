/**
 * Risk on the command line: the JSON, the printed table, the fitting on earlier decisions. The example at mid-year is
 * the example without its sheet of S4. What the odds are worth is measured elsewhere (docs/risque.md).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { ecrireAnnexe } from "../../src/annexe";
import { calibrer, modeleRetenu } from "../../src/calibrage";
import type { Feuille } from "../../src/classeur";
import { delibererFeuilles, planDe } from "../../src/deliberation";
import { ouvrirFichier } from "../../src/hors-ligne";
import { DemandeIncorrecte, lireDemande } from "../../src/hors-ligne/commande/arguments";
import { direCalibrage } from "../../src/hors-ligne/commande/calibrer";
import { enJson } from "../../src/hors-ligne/commande/json";
import { lireModele } from "../../src/hors-ligne/commande/modele";
import { enTableau } from "../../src/hors-ligne/commande/tableau";
import { TEXTES } from "../../src/hors-ligne/commande/textes";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";
import { MODELE, type Modele } from "../../src/risque";
import { feuille, relue } from "../restitution/promotion";

interface EtudiantJson {
  readonly nom: string;
  readonly risque: {
    readonly niveau: string;
    readonly probabilite: { readonly passage: number | null; readonly rcues: readonly object[] };
    readonly bornes: {
      readonly ues: readonly object[];
      readonly rcues: readonly object[];
      readonly annee: object;
    };
    readonly requis: { readonly passage: object; readonly rcues: readonly object[] } | null;
  };
}

let feuilles: readonly Feuille[];
beforeAll(async () => {
  feuilles = await ouvrirFichier(readFileSync("exemples/but2-gmp-mpi.xlsx")).lire();
});

const deliberer = (lues: readonly Feuille[], modele?: Modele) =>
  delibererFeuilles(lues, {
    ...{ maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-07-03" },
    ...(modele && { modele }),
  });
const sansS4 = () => feuilles.filter(({ nom }) => nom !== "S4");
const enObjets = (lues: readonly Feuille[], modele?: Modele): EtudiantJson[] =>
  (JSON.parse(JSON.stringify(enJson(deliberer(lues, modele)))) as { etudiants: EtudiantJson[] })
    .etudiants;

describe("le JSON", () => {
  test("à mi-année : probabilités, bornes, et ce qu’il faut pour qui est à risque", () => {
    const [benali] = enObjets(sansS4()).filter(({ nom }) => nom === "BENALI");
    const { niveau, probabilite, bornes, requis } = benali!.risque;
    expect(niveau).toBe("alerte");
    expect(Object.keys(benali!.risque)).toEqual([
      ...["niveau", "motifs", "probabilite", "bornes", "requis"],
    ]);
    expect(probabilite.passage).toBeGreaterThan(0.35);
    expect(probabilite.passage).toBeLessThan(0.7);
    expect(probabilite.rcues).toHaveLength(5);
    expect(Object.keys(probabilite.rcues[0]!)).toEqual(["competence", "a_10", "sous_8"]);
    expect(bornes.ues.at(-1)).toEqual({
      ...{ code: "UE45", pire: 0, present: null, meilleur: 20, etat: "accessible" },
    });
    expect(bornes.annee).toMatchObject({ rcues: 5, a_10: { pire: 0, present: 0, meilleur: 5 } });
    // UE32 at 8.77: 11.23 in S4.
    expect(requis!.rcues[1]).toMatchObject({
      ...{ competence: 2, ues: ["UE32", "UE42"], dix: { atteint: null, moyenne: 11.23 } },
    });
    expect(requis!.passage).toMatchObject({ moyenne: { atteint: null, moyenne: 10.4 } });
  });

  test("« requis » n’est donné qu’aux étudiants à risque dont une note est à venir", () => {
    const debut = enObjets(sansS4());
    expect(
      debut.every(({ risque }) => (risque.requis === null) === (risque.niveau === "aucun"))
    ).toBe(true);
    const fin = enObjets(feuilles).filter(({ risque }) => risque.requis !== null);
    expect(fin.map(({ nom }) => nom)).toEqual(["ROUSSEAU", "MERCIER"]);
  });

  test("ce qui est connu est certain : 1 ou 0", () => {
    const [petit] = enObjets(feuilles).filter(({ nom }) => nom === "PETIT");
    expect(petit!.risque.probabilite.passage).toBe(1);
    expect(petit!.risque.bornes.annee).toEqual({
      rcues: 5,
      a_10: { pire: 5, present: 5, meilleur: 5 },
      sous_8: { pire: 0, present: 0, meilleur: 0 },
      passage: "assuré",
    });
  });
});

describe("le tableau imprimé", () => {
  const ligneDe = (nom: string, lues: readonly Feuille[]) =>
    enTableau(deliberer(lues), TEXTES.fr, null)
      .split("\n")
      .find((ligne) => ligne.startsWith(nom));

  test("à mi-année, les chances de passage des étudiants à risque, et de quoi elles parlent", () => {
    expect(ligneDe("BENALI", sansS4())).toMatch(/▲ alerte +69 %$/);
    expect(ligneDe("ADAM", sansS4())).not.toContain("%");
    expect(enTableau(deliberer(sansS4()), TEXTES.fr, null)).toContain(
      "Les chances parlent d’étudiants du passé qui avaient les mêmes notes, pas de celui-ci ; le jury décide."
    );
  });

  test("en fin d’année, pas de chance pour qui n’attend plus de note", () => {
    expect(ligneDe("FONTAINE", feuilles)).toMatch(/▲▲ critique$/);
  });
});

describe("--calibrer, sur des feuilles « Décisions » d’autres années", () => {
  /** The promotion of the example, decided in so many years: each time other students, with the same means. */
  const decidees = (nombre: number) => {
    const decisions = relue(planDe(deliberer(feuilles)).feuilles[0]!);
    const entete = decisions.findIndex((ligne) => ligne.includes("Décision du jury"));
    return Array.from({ length: nombre }, (_, k) =>
      feuille(
        `[${k}.xlsx]Décisions`,
        decisions.map((ligne, l) => (l > entete ? [`${k}-${ligne[0]}`, ...ligne.slice(1)] : ligne))
      )
    );
  };

  test("trop peu d’étudiants : le défaut est gardé, et c’est dit", () => {
    const calibrages = calibrer(decidees(1));
    const texte = direCalibrage(calibrages);
    expect(modeleRetenu(calibrages)).toBeNull();
    // 48 rows; ROUSSEAU awaits a mark, MERCIER a whole semester.
    expect(texte).toContain(
      "BUT2 : Chances par défaut gardées : 46 étudiants des années passées avec les deux semestres, il en faut 50."
    );
    expect(texte).toContain("[0.xlsx]Décisions (48 lignes)");
    expect(texte).not.toContain("--modele");
  });

  test("la même promotion donnée deux fois ne compte qu’une fois, et c’est dit", () => {
    const [seule] = decidees(1);
    const texte = direCalibrage(calibrer([seule!, { ...seule!, nom: "[copie.xlsx]Décisions" }]));
    expect(texte).toContain("46 étudiants des années passées avec les deux semestres");
    expect(texte).toContain(
      "Lu : [0.xlsx]Décisions (48 lignes) · [copie.xlsx]Décisions (48 lignes, déjà comptées)"
    );
  });

  test("assez : les faits, leur effectif, la courbe, et le modèle, qui se relit et change les chances", () => {
    const calibrages = calibrer(decidees(2));
    const [texte, modele] = [direCalibrage(calibrages), modeleRetenu(calibrages)!];
    expect(texte).toContain("BUT2 : Chances recalées sur 92 étudiants des années passées.");
    expect(Object.keys(modele)).toEqual(["2"]);
    expect(modele[2]).toMatchObject({ effectif: 92 });
    const courbe = [...texte.matchAll(/^ {2}\d+–\d+ % +(\d+) +\d+ % +\d+ %$/gm)];
    expect(courbe.reduce((somme, [, effectif]) => somme + Number(effectif), 0)).toBe(92);
    const imprime = /--modele : (\{.*\})$/.exec(texte)![1]!;
    expect(ecritPuisLu(imprime)).toEqual({ ...MODELE, ...modele });
    const passage = (avec?: Modele) =>
      enObjets(sansS4(), avec).find(({ nom }) => nom === "BENALI")!.risque.probabilite.passage;
    expect(passage(modele)).not.toBe(passage());
  });

  test("aucune feuille « Décisions » : le défaut, et c’est dit", () =>
    expect(direCalibrage(calibrer(feuilles))).toBe(
      "Chances par défaut gardées : aucune feuille « Décisions » de ces classeurs ne montre les deux semestres d’une année."
    ));
});

describe("les chances qui ne sont pas celles par défaut", () => {
  const RECALE: Modele = { 2: { ...MODELE[2]!, ordonnee: 2, effectif: 212 } };
  const [BUT1_SEUL, SANS_EFFECTIF]: Modele[] = [
    { 1: { ...MODELE[1]!, ordonnee: 2, effectif: 212 } },
    { 2: { ...MODELE[2]!, ordonnee: 2 } },
  ];
  const dites = (modele?: Modele) => {
    const deliberation = deliberer(sansS4(), modele);
    const { chances } = JSON.parse(JSON.stringify(enJson(deliberation))) as { chances: unknown };
    const lignes = (["fr", "en"] as const).map(
      (langue) => /^(Chances|Odds) re.*$/m.exec(enTableau(deliberation, TEXTES[langue], null))?.[0]
    );
    return { chances, lignes };
  };

  test("sont dites, avec leur effectif, dans le tableau et dans le JSON", () =>
    expect(dites(RECALE)).toEqual({
      chances: { annee: 2, effectif: 212, faits: RECALE[2] },
      lignes: [
        "Chances recalées sur 212 étudiants des années passées (BUT2)",
        "Odds refitted on 212 students of past years (BUT2)",
      ],
    }));

  test("d’un modèle écrit à la main, sans effectif, aussi", () =>
    expect(dites(SANS_EFFECTIF)).toMatchObject({
      chances: { annee: 2, effectif: null },
      lignes: [
        "Chances recalées, d’un modèle donné (BUT2)",
        "Odds refitted, from a given model (BUT2)",
      ],
    }));

  test.each([
    ["sans modèle", undefined],
    ["d’une autre année", BUT1_SEUL],
    ["qui sont celles par défaut", { ...MODELE }],
  ])("%s : rien n’est dit", (_, modele) =>
    expect(dites(modele)).toEqual({ chances: null, lignes: [undefined, undefined] })
  );

  test("gardées par le classeur, servent sans option ; --modele l’emporte pour une fois", async () => {
    const dossier = mkdtempSync(path.join(os.tmpdir(), "jury-but-"));
    try {
      const [chemin, json, modele] = ["notes.xlsx", "sortie.json", "modele.json"].map((nom) =>
        path.join(dossier, nom)
      ) as [string, string, string];
      const classeur = ouvrirFichier(readFileSync("exemples/but2-gmp-mpi.xlsx"));
      const annexe = ecrireAnnexe({ corrections: [], enDirect: false, modele: RECALE });
      await classeur.ecrire({ feuilles: [], annexe });
      writeFileSync(chemin, classeur.octets());
      writeFileSync(modele, JSON.stringify({ 2: { ...MODELE[2]!, ordonnee: 3, effectif: 77 } }));
      const lancer = (...options: string[]) => {
        const mots = [chemin, "--json", json, ...options];
        const { status, stdout } = spawnSync(
          process.execPath,
          [require.resolve("tsx/cli"), "src/hors-ligne/jury.ts", ...mots],
          { encoding: "utf8" }
        );
        expect(status).toBe(0);
        const lu = JSON.parse(readFileSync(json, "utf8")) as { chances: { effectif: number } };
        return [/^Chances recalées.*$/m.exec(stdout)?.[0], lu.chances.effectif];
      };
      expect(lancer()).toEqual([
        "Chances recalées sur 212 étudiants des années passées (BUT2)",
        212,
      ]);
      expect(lancer("--modele", modele)[1]).toBe(77);
      // The copy keeps them, as it keeps all that the workbook keeps.
      const copie = ouvrirFichier(readFileSync(path.join(dossier, "notes-jury.xlsx")));
      expect(await copie.annexe()).toBe(annexe);
    } finally {
      rmSync(dossier, { recursive: true });
    }
  });
});

test.each(['{"4": {}}', '{"2": {"pente": 1}}', "[]", '{"2": 3}'])(
  "--modele %s : ce qui n’est pas un modèle est refusé",
  (contenu) => expect(() => ecritPuisLu(contenu)).toThrow(DemandeIncorrecte)
);

test("--calibrer et --modele ensemble, --et-si et --suivi ensemble : refusés", () => {
  const refuser = (...mots: string[]) => expect(() => lireDemande(["a.xlsx", ...mots])).toThrow();
  refuser("--calibrer", "b.xlsx", "--modele", "m.json");
  refuser("--et-si", "r.json", "--suivi");
  expect(lireDemande(["a.xlsx", "--suivi"])).toMatchObject({
    suivi: true,
    calibrer: [],
    modele: null,
  });
});

function ecritPuisLu(contenu: string): Modele {
  const dossier = mkdtempSync(path.join(os.tmpdir(), "jury-but-"));
  try {
    const fichier = path.join(dossier, "modele.json");
    writeFileSync(fichier, contenu);
    return lireModele(fichier);
  } finally {
    rmSync(dossier, { recursive: true });
  }
}
