import type { Cell, CellValue, WriteSheet } from "hucre";
import { adresse } from "../../../src/adresse";
import type { Hasard } from "../hasard";
import { ETUDIANTS, PASSERELLES, type Niveaux } from "./etudiants";
import { ECTS, modulesDe, type Module } from "./programme";

/** Rows of the header: title, codes, then one row of coefficients for each UE. */
const CODES = 1;
const PREMIERE = 5;
/** First column of marks, after the identity. */
const NOTES = 3;

/** The sheet of a semester: a mark for each module, and the means of UE that the staff compute. */
export function feuilleSemestre(semestre: number, de: Hasard): WriteSheet {
  const modules = modulesDe(semestre);
  const presents = ETUDIANTS.filter(({ semestres }) => semestres[semestre - 1]);
  const ues = [1, 2, 3].map((competence) => `UE${semestre}${competence}`);
  const annee = Math.ceil(semestre / 2);
  const notes = presents.map(({ semestres }) => tirerNotes(semestres[semestre - 1]!, modules, de));
  const rows: CellValue[][] = [
    [`BUT${annee} — S${semestre} — promotion inventée — ${2021 + annee}/${2022 + annee}`],
    ["N°", "Nom", "Prénom", ...modules.map(({ code }) => code), ...ues.map(enteteDeMoyenne)],
    ...ues.map((ue, k) => ["", "", `Coef ${ue}`, ...modules.map(({ poids }) => poids[k] || "")]),
    ...presents.map(({ numero, nom, prenom }, k) => [numero, nom, prenom, ...notes[k]!]),
  ];
  return {
    name: `S${semestre}`,
    rows,
    cells: moyennes(modules, notes),
    columns: [
      { width: 11 },
      { width: 14 },
      { width: 12 },
      ...modules.map(() => ({ width: 9 })),
      ...ues.map(() => ({ width: 12 })),
    ],
    freezePane: { rows: PREMIERE, columns: NOTES },
  };
}

function enteteDeMoyenne(ue: string): string {
  return `Moy ${ue} (${ECTS} ECTS)`;
}

/** Quarters of a point around the levels, each module where its UE are. */
function tirerNotes(niveaux: Niveaux, modules: readonly Module[], de: Hasard): number[] {
  return modules.map(({ poids }) => {
    const total = poids[0] + poids[1] + poids[2];
    const centre = poids.reduce((somme, p, k) => somme + p * niveaux[k]!, 0) / total;
    return Math.round(4 * (centre + 0.4 * de.normale())) / 4;
  });
}

/** The means of UE, as the staff compute them: a formula, and the value that it has. */
function moyennes(modules: readonly Module[], notes: readonly (readonly number[])[]) {
  const cells = new Map<string, Partial<Cell>>();
  const derniere = NOTES + modules.length - 1;
  notes.forEach((siennes, e) =>
    [0, 1, 2].forEach((k) => {
      const coefficients = rang(CODES + 1 + k, derniere, "$");
      const formula = `SUMPRODUCT(${coefficients},${rang(PREMIERE + e, derniere)})/SUM(${coefficients})`;
      const poids = modules.map((module) => module.poids[k]!);
      const points = poids.reduce((somme, p, m) => somme + p * siennes[m]!, 0);
      const formulaResult = points / poids.reduce((somme, p) => somme + p, 0);
      const cell = { type: "formula", formula, formulaResult, value: formulaResult } as const;
      cells.set(`${PREMIERE + e},${derniere + 1 + k}`, cell);
    })
  );
  return cells;
}

/** `D6:I6`, or `D$3:I$3`. */
function rang(ligne: number, derniere: number, fige = ""): string {
  const coin = (colonne: number): string => adresse(ligne, colonne).replace(/(?=\d)/, fige);
  return `${coin(NOTES)}:${coin(derniere)}`;
}

/** What the secretary typed of those who come in S3. */
export const ANTERIORITE: WriteSheet = {
  name: "Antériorité",
  rows: [
    ["N°", "Nom", "Prénom", "Année", "Semestre", "UE", "Moyenne", "Code", "ECTS"],
    ...PASSERELLES.map(({ numero, nom, prenom }) => [
      ...[numero, nom, prenom, "", "S1-S2", "", "", "PASSERELLE", ""],
    ]),
  ],
  columns: [{ width: 11 }, { width: 14 }, { width: 12 }],
};
