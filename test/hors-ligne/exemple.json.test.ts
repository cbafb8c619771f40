import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { CAS } from "../../scripts/exemple/cas";

/*
 * The command itself, as a person runs it, on the example workbook; its JSON checked by hand for five students, with
 * the arithmetic. Marks and coefficients stand in exemples/but2-gmp-mpi.xlsx and scripts/exemple/cas.ts.
 */
interface Etudiant {
  readonly nom: string;
  readonly prenom: string;
  readonly ues: readonly {
    code: string;
    moyenne: number | null;
    affichee: string;
    decision: string;
    provisoire: boolean;
    origine: string;
    ects: number;
    point: string;
  }[];
  readonly rcues: readonly {
    competence: number;
    affichee: string;
    provisoire: boolean;
    decision: string;
    point: string;
  }[];
  readonly annee: {
    proposition: string | null;
    passage: string;
    semestre_suivant: number;
    rcue_a_10: number;
    rcue_sous_8: number;
    motifs: string[];
  };
  readonly decision: string | null;
  readonly jury: object | null;
  readonly ects: Record<string, number>;
  readonly parcours: {
    readonly ues: readonly object[];
    readonly ects: Record<string, number>;
    readonly dut: object;
    readonly but: object;
    readonly redoublements: object;
  };
  readonly risque: { niveau: string };
}

const dossier = mkdtempSync(path.join(os.tmpdir(), "jury-but-"));
const sortie = path.join(dossier, "copie.xlsx");
const avant = readFileSync("exemples/but2-gmp-mpi.xlsx");
const tsx = require.resolve("tsx/cli");
const imprime = execFileSync(
  process.execPath,
  [tsx, "src/hors-ligne/jury.ts", "exemples/but2-gmp-mpi.xlsx", "-o", sortie, "--json", "-"],
  { encoding: "utf8" }
);
const json = JSON.parse(imprime) as {
  version: number;
  maquette: string;
  reglages: object;
  anteriorite: object[];
  etudiants: Etudiant[];
};
afterAll(() => rmSync(dossier, { recursive: true }));

const de = (nom: string): Etudiant => json.etudiants.find((etudiant) => etudiant.nom === nom)!;
const ue = (nom: string, code: string) => de(nom).ues.find((candidate) => candidate.code === code)!;
const rcue = (nom: string, competence: number) => de(nom).rcues[competence - 1]!;

test("le contrat, version 1", () => {
  expect(json.version).toBe(1);
  expect(json.maquette).toBe("but2-gmp-mpi-2022");
  expect(json.reglages).toMatchObject({ arrondi: "centieme", poids_rcue: "egal" });
  expect(json.etudiants).toHaveLength(48);
});

test("les champs de chacun : on en ajoute, on n’en renomme pas", () => {
  expect(Object.keys(json)).toEqual([
    ...["version", "maquette", "reglages", "anteriorite", "corrections", "chances", "etudiants"],
    ...["anomalies", "informations"],
  ]);
  const martin = de("MARTIN");
  expect(Object.keys(martin)).toEqual([
    ...["numero", "nom", "prenom", "groupe", "statut", "ues", "rcues", "annee", "decision"],
    ...["jury", "ects", "parcours", "risque"],
  ]);
  expect(Object.keys(martin.ues[0]!)).toEqual([
    ...["code", "semestre", "competence", "moyenne", "affichee", "provisoire", "decision"],
    ...["origine", "ects", "point"],
  ]);
  expect(Object.keys(martin.rcues[0]!)).toEqual([
    ...["competence", "annee", "ues", "moyenne", "affichee", "provisoire", "decision"],
    ...["origine", "point"],
  ]);
  expect(Object.keys(martin.annee)).toEqual([
    ...["proposition", "passage", "semestre_suivant", "rcue_a_10", "rcue_sous_8", "motifs"],
  ]);
  expect(Object.keys(martin.parcours)).toEqual([
    ...["ues", "rcues", "ects", "dut", "but", "redoublements", "annees_revues", "inconnus"],
  ]);
});

test("sans année antérieure, le parcours est celui de l’année, et ce qui manque est dit", () => {
  const { decision, jury, parcours, ues } = de("MARTIN");
  expect([decision, jury, json.anteriorite]).toEqual(["ADM", null, []]);
  expect(ues.every(({ origine }) => origine === "notes")).toBe(true);
  expect(parcours.ues).toHaveLength(10);
  expect(parcours.ects).toEqual({ S3: 30, S4: 30, total: 60 });
  expect(parcours.dut).toMatchObject({ credits: 120, obtenu: null, point: "4.6" });
  expect(parcours.but).toMatchObject({ credits: 180, obtenu: null, point: "4.3" });
  expect(parcours.redoublements).toMatchObject({ par_semestre: {}, total: 0, possible: null });
});

test("une décision qui n’est ni proposée ni prononcée est nulle", () => {
  expect(de("BENALI")).toMatchObject({ decision: null, jury: null });
});

test("le classeur lu n’est pas touché, la copie est là", () => {
  expect(readFileSync("exemples/but2-gmp-mpi.xlsx").equals(avant)).toBe(true);
  expect(existsSync(sortie)).toBe(true);
});

test("PETIT Ali : UE34 compensée", () => {
  // UE34: (8.25×2 + 8×2 + 7.5×2 + 7.75×2 + 10.5×7) / 15 = 136.5 / 15 = 9.1
  expect(ue("PETIT", "UE34")).toMatchObject({
    moyenne: 9.1,
    affichee: "9,10",
    decision: "CMP",
    point: "4.4",
    ects: 5,
  });
  // UE44: (13×2 + 12×2 + 10.25×2 + 9.5 + 11 + 10.39×3 + 11.5 + 13.5×3) / 15 = 174.17 / 15 = 11.6113…
  expect(ue("PETIT", "UE44")).toMatchObject({ affichee: "11,61", decision: "ADM", point: "4.3" });
  // RCUE 4: (9.1 + 11.6113…) / 2 = 10.3556…
  expect(rcue("PETIT", 4)).toMatchObject({ affichee: "10,36", decision: "CMP", point: "4.4" });
  expect(de("PETIT").annee).toMatchObject({
    proposition: "ADM",
    passage: "de droit",
    semestre_suivant: 5,
    rcue_a_10: 5,
  });
  expect(de("PETIT").ects).toEqual({ S3: 30, S4: 30, total: 60 });
});

test("MOREL Jade : une UE à 3,50 est compensée, aucun plancher", () => {
  // UE35: (10.25×0.5 + 4.25 + 3.25×4.5 + 3×6) / 12 = 42 / 12 = 3.5
  expect(ue("MOREL", "UE35")).toMatchObject({ moyenne: 3.5, decision: "CMP" });
  // UE45: (18×6 + 17.4×3 + 18 + 10.5×2) / 12 = 199.2 / 12 = 16.6 ; RCUE 5: (3.5 + 16.6) / 2 = 10.05
  expect(rcue("MOREL", 5)).toMatchObject({ affichee: "10,05", decision: "CMP" });
  expect(de("MOREL").annee.proposition).toBe("ADM");
});

test("DA SILVA Rui : 9,00 et 10,95 ne se compensent pas à poids égaux", () => {
  // UE33: (10 + 10.75 + 8×2 + 4.75×2.5 + 6.25 + 9.75×0.5 + 10.75×7) / 15 = 135 / 15 = 9
  expect(ue("DA SILVA", "UE33")).toMatchObject({ moyenne: 9, decision: "AJ", point: "4.4" });
  // UE43: (12.25×2 + 9.5×2 + 10×3 + 11.25 + 10.35×4 + 12 + 12×4) / 17 = 186.15 / 17 = 10.95
  expect(ue("DA SILVA", "UE43")).toMatchObject({ moyenne: 10.95, decision: "ADM" });
  // RCUE 3: 9.975, displayed 9.98, under 10: the year is PASD, and the 7 ECTS of UE33 are missing.
  expect(rcue("DA SILVA", 3)).toMatchObject({ affichee: "9,98", decision: "AJ" });
  expect(de("DA SILVA").annee).toMatchObject({
    proposition: "PASD",
    passage: "de droit",
    rcue_a_10: 4,
    rcue_sous_8: 0,
  });
  expect(de("DA SILVA").ects).toEqual({ S3: 23, S4: 30, total: 53 });
  expect(de("DA SILVA").risque.niveau).toBe("alerte");
});

test("FAURE Nolan : « abs. » vaut zéro avec son coefficient", () => {
  const { moyenne, decision } = ue("FAURE", "UE31");
  // UE31: (0×2 + 12.25 + 13.25 + 13.99×5) / 9 = 95.45 / 9 = 10.6055…
  expect(decision).toBe("ADM");
  expect(moyenne).toBeCloseTo(10.605555555555556, 12);
});

test("ROUSSEAU Camille : la note de stage manque, rien n’est inventé", () => {
  // UE41 over the marks present: (10.75×3 + 11.75 + 9.25 + 9.48×2 + 9.5) / 8 = 81.71 / 8 = 10.21375;
  // with the Stage (coefficient 3) from 0 to 20 it lies between 7.43 and 12.88: nothing can be told.
  expect(ue("ROUSSEAU", "UE41")).toMatchObject({
    moyenne: 10.21375,
    affichee: "10,21",
    provisoire: true,
    decision: "ATT",
  });
  // UE34 is complete: (9.5×2 + 11.75×2 + 12×2 + 8.25×2 + 9.71×7) / 15 = 150.97 / 15 = 10.0646…
  expect(ue("ROUSSEAU", "UE34")).toMatchObject({
    affichee: "10,06",
    provisoire: false,
    decision: "ADM",
  });
  // UE45 lies between 9.41 and 12.75, and UE35 is at 10.89: RCUE 5 reaches 10 in any case, ADM or CMP is not known.
  expect(rcue("ROUSSEAU", 5).decision).toBe("ATT");
  expect(de("ROUSSEAU").annee).toMatchObject({
    proposition: null,
    passage: "en attente",
    rcue_a_10: 1,
  });
  expect(de("ROUSSEAU").annee.motifs).toContain(
    "UE45 acquise dans tous les cas (ADM ou CMP), mais note manquante en Stage (annexe 1, 4.4)"
  );
});

test.each(CAS.map((cas) => [`${cas.nom} ${cas.prenom}`, cas] as const))(
  "%s : l’issue annoncée",
  (_, cas) => {
    const trouve = json.etudiants.find(
      ({ nom, prenom }) => nom === cas.nom && prenom === cas.prenom
    )!;
    expect([trouve.annee.proposition, trouve.annee.passage]).toEqual([
      cas.attendu.proposition,
      cas.attendu.passage,
    ]);
    const rcues = trouve.rcues
      .map(({ affichee, provisoire }) => (provisoire ? "?" : affichee))
      .join(" ");
    expect(rcues).toBe(cas.attendu.rcue);
  }
);
