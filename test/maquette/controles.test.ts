import {
  maquetteParId,
  verifierMaquette,
  type Maquette,
  type UeMaquette,
} from "../../src/maquette";
import { annee, module, programme, ue } from "./programmes";

const GMP = maquetteParId("but2-gmp-mpi-2022")!;

/** Findings of one point on one object, by a word of their sentence. */
function constats(maquette: Maquette, objet: string, mot: string) {
  const trouves = verifierMaquette(maquette).filter(
    (c) => c.objet === objet && c.phrase.includes(mot)
  );
  return trouves.map(({ point, verdict, phrase }) => ({ point: point.reference, verdict, phrase }));
}

function verdicts(maquette: Maquette, point: string) {
  return verifierMaquette(maquette)
    .filter((c) => c.point.reference === point)
    .map(({ verdict }) => verdict);
}

describe("annexe 1, 3 : l’UE est nommée par le numéro du semestre et celui de la compétence", () => {
  test("UE31 au semestre 3, compétence 1", () => {
    expect(constats(GMP, "UE31", "nom")).toEqual([
      {
        point: "3",
        verdict: true,
        phrase: "UE31 porte le nom de sa place (semestre 3, compétence 1).",
      },
    ]);
  });

  test("un autre nom est signalé, avec celui qu’il faudrait", () => {
    const ues = [ue("UE31", 1, 1, { competence: 2 })];
    expect(constats(programme(ues), "UE31", "nommer")).toEqual([
      {
        point: "3",
        verdict: false,
        phrase: "UE31 devrait se nommer UE32 (semestre 3, compétence 2).",
      },
    ]);
  });

  test("deux UE pour une compétence et un semestre sont signalées l’une et l’autre", () => {
    const doublon = programme([ue("UE31", 1, 1), ue("UE31", 1, 1), ue("UE41", 1, 1)]);
    const phrase = "2 UE pour une seule place (semestre 3, compétence 1) ; il en faut une.";
    expect(constats(doublon, "UE31", "place")).toEqual([
      { point: "3", verdict: false, phrase },
      { point: "3", verdict: false, phrase },
    ]);
  });
});

describe("annexe 1, 3 : chaque niveau se déploie sur les deux semestres d’une même année", () => {
  test("deux UE au même niveau", () => {
    expect(constats(GMP, "C5", "niveau")).toEqual([
      {
        point: "3",
        verdict: true,
        phrase: "Le niveau 1 se déploie sur les deux semestres (UE35 et UE45).",
      },
    ]);
  });

  test("la seconde manque alors que son semestre est décrit", () => {
    const ues = [ue("UE31", 1, 1), ue("UE32", 1, 1), ue("UE41", 1, 1)];
    expect(constats(programme(ues), "C2", "seule")).toEqual([
      { point: "3", verdict: false, phrase: "UE32 est seule : il manque l’UE du semestre 4." },
    ]);
  });

  test("un semestre absent de la maquette : on ne peut pas le dire", () => {
    expect(constats(programme([ue("UE41", 1, 1)]), "C1", "seule")).toEqual([
      {
        point: "3",
        verdict: null,
        phrase: "UE41 est seule : la maquette ne décrit pas le semestre 3.",
      },
    ]);
  });

  test("deux niveaux différents", () => {
    const ues = [ue("UE31", 1, 1, { niveau: 2 }), ue("UE41", 1, 1, { niveau: 1 })];
    expect(constats(programme(ues), "C1", "niveaux")).toEqual([
      { point: "3", verdict: false, phrase: "UE31 et UE41 sont à des niveaux différents (2, 1)." },
    ]);
  });

  test("un niveau qui n’est pas indiqué : on ne peut pas le dire", () => {
    const ues = [ue("UE31", 1, 1), ue("UE41", 1, 1, { niveau: null })];
    expect(constats(programme(ues), "C1", "niveau")[0]!.verdict).toBeNull();
  });
});

describe("annexe 1, 4.3 : chaque pôle pèse de 40 à 60 % de l’UE, bornes comprises", () => {
  test.each([
    ["39,99 %", 39.99, 60.01, false],
    ["40 %", 40, 60, true],
    ["40,01 %", 40.01, 59.99, true],
    ["50 %", 4.5, 4.5, true],
    ["60 %", 60, 40, true],
    ["60,01 %", 60.01, 39.99, false],
    ["60 %, qu’un calcul flottant dit à 60,00000000000001 %", 1.23, 0.82, true],
    ["40 %, qu’un calcul flottant dit à 39,999999999999997 %", 0.02, 0.03, true],
    ["100 %", 5, 0, false],
  ])("ressources à %s", (_part, ressources, sae, attendu) => {
    const constat = constats(programme([ue("UE31", ressources, sae)]), "UE31", "ressources")[0]!;
    expect(constat).toMatchObject({ point: "4.3", verdict: attendu });
  });

  test("UE42 est à 60,00 % exactement", () => {
    expect(constats(GMP, "UE42", "ressources")).toEqual([
      {
        point: "4.3",
        verdict: true,
        phrase:
          "UE42 : ressources 12 sur 20, soit 60,00 % ; SAÉ 40,00 % (dans l’intervalle de 40 à 60 %).",
      },
    ]);
  });

  test("douze modules d’un dixième contre huit font 60 % exactement", () => {
    const dixiemes = (n: number, pole: "ressource" | "sae") =>
      Array.from({ length: n }, (_, k) => module(`${pole}${k}`, pole, 0.1));
    const modules = [...dixiemes(12, "ressource"), ...dixiemes(8, "sae")];
    const constat = constats(programme([ue("UE31", 0, 0, { modules })]), "UE31", "ressources")[0]!;
    expect(constat.verdict).toBe(true);
    expect(constat.phrase).toContain("ressources 1,2 sur 2, soit 60,00 %");
  });

  test("sans aucun coefficient, on ne peut pas le dire", () => {
    const phrase = "UE31 : aucun coefficient, le poids des pôles ne peut pas être jugé.";
    expect(constats(programme([ue("UE31", 0, 0)]), "UE31", "coefficient")).toEqual([
      { point: "4.3", verdict: null, phrase },
    ]);
  });
});

describe("annexe 1, 4.3 : en troisième année, le rapport s’apprécie sur les deux UE de la compétence", () => {
  const jugees = (...ues: UeMaquette[]) => constats(programme(ues), "C1", "ressources");

  test("une UE à 70 % et l’autre à 50 % font 60 % ensemble", () => {
    expect(jugees(ue("UE51", 7, 3), ue("UE61", 5, 5))).toEqual([
      {
        point: "4.3",
        verdict: true,
        phrase:
          "UE51 et UE61 ensemble : ressources 12 sur 20, soit 60,00 % ; SAÉ 40,00 % (dans l’intervalle de 40 à 60 %).",
      },
    ]);
  });

  test("un centième de plus en ressources et l’ensemble sort de l’intervalle", () => {
    expect(jugees(ue("UE51", 7.01, 3), ue("UE61", 5, 5))[0]!.verdict).toBe(false);
  });

  test("les mêmes poids en deuxième année : l’UE à 70 % est hors de l’intervalle", () => {
    const deuxieme = programme([ue("UE31", 7, 3), ue("UE41", 5, 5)]);
    expect(constats(deuxieme, "UE31", "ressources")[0]!.verdict).toBe(false);
    expect(constats(deuxieme, "UE41", "ressources")[0]!.verdict).toBe(true);
  });

  test("une seule des deux UE : équilibrée elle suffit, déséquilibrée on ne peut pas encore le dire", () => {
    expect(jugees(ue("UE51", 6, 4))[0]!.verdict).toBe(true);
    expect(jugees(ue("UE51", 7, 3))[0]!.verdict).toBeNull();
    expect(jugees(ue("UE51", 7, 3))[0]!.phrase).toContain("peut rétablir le rapport");
  });
});

describe("annexe 1, 4.3 : 180 crédits, 30 par semestre", () => {
  test.each([
    [29.5, false],
    [30, true],
    [31, false],
  ])("%d ECTS", (ects, attendu) => {
    expect(constats(programme([ue("UE31", 1, 1, { ects })]), "S3", "ECTS")[0]).toMatchObject({
      point: "4.3",
      verdict: attendu,
      phrase: `S3 : ${String(ects).replace(".", ",")} ECTS pour 30 attendus.`,
    });
  });

  test("une UE sans ECTS : on ne peut pas le dire", () => {
    const ues = [ue("UE31", 1, 1), ue("UE32", 1, 1, { ects: null })];
    expect(constats(programme(ues), "S3", "ECTS")[0]!.verdict).toBeNull();
  });
});

describe("les totaux que la maquette annonce", () => {
  const heures = { cm: 0, td: 0, tp: 0, projet: 0 };

  test("un coefficient changé se voit au total du semestre", () => {
    const ues = GMP.ues.map((u) =>
      u.code === "UE31" ? ue("UE31", 4, 6, { niveau: 2, ects: 4 }) : u
    );
    expect(constats({ ...GMP, ues }, "S3", "coefficients")).toEqual([
      {
        point: "3",
        verdict: false,
        phrase:
          "S3 : coefficients : les lignes donnent 70, 69 est annoncé ; heures de CM : les lignes donnent 19,5, 21 est annoncé" +
          " ; heures de TD : les lignes donnent 153, 170 est annoncé ; heures de TP : les lignes donnent 132, 154 est annoncé" +
          " ; heures de projet : les lignes donnent 80, 110 est annoncé.",
      },
    ]);
  });

  test("des décimales qui tombent juste sont justes", () => {
    const ues = [ue("UE31", 0.1, 0.2, { ects: 30 })];
    const totaux = [{ semestre: 3, coefficients: 0.3, ects: 30, heures }];
    expect(constats(programme(ues, { totaux }), "S3", "totaux annoncés")[0]!.verdict).toBe(true);
  });

  test("une maquette qui n’annonce rien n’a rien à comparer", () => {
    expect(constats(programme(annee(3)), "S3", "annoncé")).toEqual([]);
  });
});

describe("de deux à six compétences", () => {
  // 2n names + n levels under point 3; 2n weights + 2 semesters under point 4.3
  test.each([
    [2, 6, 6],
    [6, 18, 14],
  ])("%d compétences", (n, point3, point43) => {
    const maquette = programme(annee(n));
    expect(verdicts(maquette, "3")).toEqual(Array(point3).fill(true));
    expect(verdicts(maquette, "4.3")).toEqual(Array(point43).fill(true));
  });

  test("en troisième année, un constat de poids par compétence", () => {
    expect(verdicts(programme(annee(2, 5)), "4.3")).toEqual([true, true, true, true]);
  });
});
