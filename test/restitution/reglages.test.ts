import type { Feuille, Valeur } from "../../src/classeur";
import { DEFINITIONS, REGLAGES, type Reglages } from "../../src/reglement";
import { decrireReglages, feuilleReglages, lireFeuilleReglages } from "../../src/restitution";
import { feuille, relue } from "./promotion";

const relire = (reglages: Reglages) => lireFeuilleReglages([ecrite(reglages)]);
const ecrite = (reglages: Reglages, feuilles: readonly Feuille[] = []): Feuille =>
  feuille("Réglages", relue(feuilleReglages(reglages, feuilles)));
const defaut = ecrite(REGLAGES);
const entete = defaut.cellules.findIndex((ligne) => ligne[0] === "Réglage");
const avec = (changer: (ligne: readonly Valeur[]) => readonly Valeur[]): Feuille =>
  feuille(
    "Réglages",
    defaut.cellules.map((ligne, l) => (l > entete ? changer(ligne) : ligne))
  );
const valeurDe = (nom: string, valeur: Valeur): Feuille =>
  avec((ligne) => (ligne[0] === nom ? [ligne[0], valeur, ...ligne.slice(2)] : ligne));

describe("la feuille Réglages", () => {
  test("donne de chaque réglage le nom, la valeur, une phrase et la valeur par défaut", () => {
    expect(defaut.cellules[entete]).toEqual([
      "Réglage",
      "Valeur",
      "Ce que cela change",
      "Par défaut",
    ]);
    expect(defaut.cellules.slice(entete + 1).map((ligne) => ligne[0])).toEqual(
      DEFINITIONS.map(({ nom }) => nom)
    );
    expect(defaut.cellules[entete + 1]).toEqual([
      "Comparaison des moyennes à 10 et à 8",
      "au centième – comme affichée",
      "Une moyenne de 9,996 atteint-elle 10 ?",
      "au centième – comme affichée",
    ]);
  });

  test("propose des listes qu’Excel n’écourte pas : sans virgule, de 255 caractères au plus", () => {
    const { listes } = feuilleReglages(REGLAGES);
    expect(listes).toHaveLength(DEFINITIONS.filter(({ genre }) => genre === "choix").length);
    for (const { choix } of listes) {
      expect(choix.join("")).not.toContain(",");
      expect(choix.join(",").length).toBeLessThanOrEqual(255);
    }
  });

  test("tient les paliers en texte : 10:30 serait une heure", () => {
    const { formats } = feuilleReglages(REGLAGES);
    expect(formats.filter(({ style }) => style.nombre === "@")).toHaveLength(1);
  });
});

describe("ce qui est écrit se relit", () => {
  const valeurs = DEFINITIONS.flatMap((definition): (readonly [string, string | number])[] =>
    definition.genre === "choix"
      ? definition.valeurs.map(({ valeur }) => [definition.cle, valeur] as const)
      : definition.genre === "nombre"
        ? [definition.minimum, definition.maximum, definition.minimum + 0.125].map(
            (n) => [definition.cle, n] as const
          )
        : ["10:1", "8 : 0,5 ; 12,5 : 1"].map((paliers) => [definition.cle, paliers] as const)
  );
  test.each(valeurs)("%s = %s", (cle, valeur) => {
    const reglages: Reglages = { ...REGLAGES, [cle]: valeur };
    expect(relire(reglages)).toEqual({ reglages, anomalies: [] });
  });
});

describe("ce que des gens changent dans la feuille", () => {
  test.each<[string, string, Valeur, Partial<Reglages>]>([
    [
      "un choix tapé dans une autre casse",
      "Case vide",
      "Neutre : la note n’existe pas",
      { vide: "neutre" },
    ],
    [
      "un choix tapé avec sa virgule",
      "RCUE accordé par le jury",
      "oui, comme s’il atteignait 10",
      { rcue_accorde: "compte" },
    ],
    ["la clé du réglage", "Case vide", "neutre", { vide: "neutre" }],
    ["un nombre tapé en texte", "Bonus : taux", "0,1", { bonus_taux: 0.1 }],
  ])("est compris : %s", (_, nom, valeur, attendu) => {
    expect(lireFeuilleReglages([valeurDe(nom, valeur)])).toEqual({
      reglages: { ...REGLAGES, ...attendu },
      anomalies: [],
    });
  });

  test("le nom qu’un réglage avait dans une version d’avant est encore compris", () => {
    const cellules = [
      ["Réglage", "Valeur"],
      ["But difficile (sur 20)", 13],
    ];
    expect(lireFeuilleReglages([feuille("Réglages", cellules)])).toEqual({
      reglages: { ...REGLAGES, risque_difficile: 13 },
      anomalies: [],
    });
  });

  test("des lignes dans un autre ordre, d’autres effacées, des notes autour", () => {
    const [premiere, ...suite] = ecrite({ ...REGLAGES, abi: "defaillant" }).cellules.slice(
      entete + 1
    );
    const note = ["Décidé au conseil du 12 mars", "", "", ""];
    const cellules = [
      ...defaut.cellules.slice(0, entete + 1),
      ...[note, ...suite.reverse()],
      ["", "voir la directrice", "", ""],
    ];
    expect(premiere![0]).toBe("Comparaison des moyennes à 10 et à 8");
    expect(lireFeuilleReglages([feuille("Réglages", cellules)])).toEqual({
      reglages: { ...REGLAGES, abi: "defaillant" },
      anomalies: [],
    });
  });

  test.each<[string, string, Valeur, string]>([
    [
      "une valeur hors de la liste",
      "Poids des deux UE dans le RCUE",
      "moitié",
      "Réglage « Poids des deux UE dans le RCUE » (poids_rcue) : « moitié » n’est pas possible. Valeurs : egal (le même), ects (leurs ECTS), coefficients (la somme de leurs coefficients). La valeur par défaut est appliquée.",
    ],
    [
      "un nombre hors des bornes",
      "Bonus : plafond",
      25,
      "Réglage « Bonus : plafond » (bonus_plafond) : « 25 » n’est pas possible. Écrivez un nombre de 0 à 20. La valeur par défaut est appliquée.",
    ],
    [
      "une case vidée",
      "Case vide",
      "",
      "« Case vide » n’a pas de valeur. La valeur par défaut est appliquée.",
    ],
  ])("%s se dit avec sa cellule, et vaut le défaut", (_, nom, valeur, message) => {
    const lu = valeurDe(nom, valeur);
    const ligne = lu.cellules.findIndex((cellules) => cellules[0] === nom) + 1;
    expect(lireFeuilleReglages([lu])).toEqual({
      reglages: REGLAGES,
      anomalies: [{ feuille: "Réglages", cellule: `B${ligne}`, gravite: "avertissement", message }],
    });
  });

  test("un réglage inconnu et un réglage écrit deux fois se disent", () => {
    const doubles = feuille("Réglages", [
      ...valeurDe("Case vide", "neutre").cellules,
      ["Case vide", "attente", "", ""],
      ["Couleur", "bleu", "", ""],
    ]);
    const { reglages, anomalies } = lireFeuilleReglages([doubles]);
    expect(reglages!.vide).toBe("neutre");
    expect(anomalies.map(({ cellule }) => cellule)).toEqual(["B28", "B29"]);
    expect(anomalies[1]!.message).toMatch(/^« Couleur » n’est pas un réglage connu/);
  });

  test("une feuille sans les deux colonnes n’est pas lue, et le dit", () =>
    expect(lireFeuilleReglages([feuille("Réglages", [["Mes réglages"]])])).toEqual({
      reglages: null,
      anomalies: [expect.objectContaining({ feuille: "Réglages", cellule: null })],
    }));

  test.each([[[]], [[feuille("Réglages", [])]], [[feuille("Notes", [["a"]])]]])(
    "sans feuille, rien n’est réglé",
    (feuilles: readonly Feuille[]) =>
      expect(lireFeuilleReglages(feuilles)).toEqual({ reglages: null, anomalies: [] })
  );
});

describe("récrire une feuille qui est déjà là", () => {
  test("ne change que les valeurs : l’ordre et les notes restent", () => {
    const [un, deux, ...suite] = defaut.cellules.slice(entete + 1).map((ligne) => [...ligne, ""]);
    const anciennes = [
      ...defaut.cellules.slice(0, entete).map((ligne) => [...ligne, ""]),
      [...defaut.cellules[entete]!, "Pourquoi"],
      ...[deux!, un!, ...suite],
      ["Décidé au conseil du 12 mars", "", "", "", ""],
    ];
    anciennes[entete + 1]![4] = "comme en 2025";
    const nouvelle = ecrite({ ...REGLAGES, vide: "neutre" }, [feuille("Réglages", anciennes)]);
    const attendues = anciennes.map((ligne) =>
      ligne[0] === "Case vide"
        ? ["Case vide", "neutre : la note n’existe pas", ...ligne.slice(2)]
        : ligne
    );
    expect(nouvelle.cellules).toEqual(attendues);
  });

  test("rend sa ligne à un réglage effacé qui n’est plus celui par défaut", () => {
    const sans = feuille(
      "Réglages",
      defaut.cellules.filter((ligne) => ligne[0] !== "Case vide")
    );
    expect(ecrite(REGLAGES, [sans]).cellules).toEqual(sans.cellules);
    const rendue = ecrite({ ...REGLAGES, vide: "neutre" }, [sans]);
    expect(rendue.cellules.at(-1)!.slice(0, 2)).toEqual([
      "Case vide",
      "neutre : la note n’existe pas",
    ]);
    expect(lireFeuilleReglages([rendue]).reglages!.vide).toBe("neutre");
  });

  test("n’écrase pas une feuille de ce nom qui n’est pas la nôtre", () =>
    expect(() => feuilleReglages(REGLAGES, [feuille("réglages", [["Imprimante"]])])).toThrow(
      "Renommez-la"
    ));
});

test("des seuils du risque, seuls ceux qui ont changé s’impriment avec les décisions", () => {
  expect(decrireReglages(REGLAGES)).toMatch(/meilleure · Seuils du risque : par défaut$/);
  expect(decrireReglages({ ...REGLAGES, risque_alerte: 62.5 })).toMatch(
    /meilleure · Risque : alerte \(%\) : 62,5 · Autres seuils du risque : par défaut$/
  );
});
