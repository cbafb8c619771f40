import type { Feuille, Valeur } from "../../src/classeur";
import { maquetteParId } from "../../src/maquette";
import { ATTENTE, type Structure } from "../../src/reglement";

/** One module of one semester: a column of the grid, shared between the UE in which it counts. */
export interface Module {
  readonly semestre: number;
  readonly code: string;
}

/** The shipped programme as the rules see it, and its columns. */
export function programme(): { structure: Structure; modules: Module[] } {
  const maquette = maquetteParId("but2-gmp-mpi-2022")!;
  const modules: Module[] = [];
  const rang = (semestre: number, code: string): number => {
    const connu = modules.findIndex(
      (module) => module.semestre === semestre && module.code === code
    );
    return connu >= 0 ? connu : modules.push({ semestre, code }) - 1;
  };
  const ues = maquette.ues.map(({ code, semestre, competence, niveau, ects, modules: lignes }) => ({
    ...{ code, semestre, competence, niveau, ects },
    colonnes: lignes.map((ligne) => rang(semestre, ligne.code)),
    coefficients: lignes.map((ligne) => ligne.coefficient),
    modules: lignes.map((ligne) => ligne.code),
  }));
  const rcues = [1, 2, 3, 4, 5].map((competence) => ({
    ...{ competence, annee: 2 },
    ues: ues.flatMap((ue, u) => (ue.competence === competence ? [u] : [])),
  }));
  return { structure: { annee: 2, ues, rcues }, modules };
}

/** Marks in points, students × columns, the same at each run; about one in six hundred is still to come. */
export function tirerNotes(etudiants: number, colonnes: number): Float64Array {
  let graine = 20221;
  const tirer = (): number => (graine = (graine * 48271) % 2147483647) / 2147483647;
  const notes = new Float64Array(etudiants * colonnes);
  for (let i = 0; i < etudiants; i++) {
    const valeur = 7 + 7 * tirer();
    for (let c = 0; c < colonnes; c++) {
      const note = Math.min(20, Math.max(0, valeur + 8 * (tirer() - 0.5)));
      notes[i * colonnes + c] = tirer() < 1 / 600 ? ATTENTE : Math.round(note * 100) / 100;
    }
  }
  return notes;
}

/** First row and first column of marks in the sheets below, and where the answer on S1 and S2 stands in `S3`. */
export const [PREMIERE_LIGNE, PREMIERE_COLONNE] = [7, 4];

/** The same promotion as a year workbook: one sheet a semester, one row of coefficients for each UE. */
export function feuilles(etudiants: number): Feuille[] {
  const { structure, modules } = programme();
  const notes = tirerNotes(etudiants, modules.length);
  return [3, 4].map((semestre) => {
    const colonnes = modules.flatMap((module, c) => (module.semestre === semestre ? [c] : []));
    const ues = structure.ues.filter((ue) => ue.semestre === semestre);
    const validees = semestre === 3 ? ["S1 et S2 validées"] : [];
    const largeur = PREMIERE_COLONNE + colonnes.length + validees.length;
    const completer = (ligne: Valeur[]): Valeur[] => [
      ...ligne,
      ...new Array<Valeur>(largeur - ligne.length).fill(""),
    ];
    const cellules = [
      completer([`BUT2 GMP MPI - S${semestre}`]),
      completer([
        "N°",
        "Nom",
        "Prénom",
        "Groupe",
        ...colonnes.map((c) => modules[c]!.code),
        ...validees,
      ]),
      ...ues.map((ue) => {
        const coefficients = colonnes.map((c) => ue.coefficients[ue.colonnes.indexOf(c)] ?? "");
        return completer(["", `Coef ${ue.code}`, "", "", ...coefficients]);
      }),
      ...Array.from({ length: etudiants }, (_, i) => {
        const valeurs = colonnes
          .map((c) => notes[i * modules.length + c]!)
          .map((note) => (note < 0 ? "" : note));
        const reponse = semestre === 3 ? [i % 10 === 0 ? "" : "oui"] : [];
        return [
          22100000 + i,
          `NOM${enLettres(i)}`,
          "Camille",
          i % 2 === 0 ? "A" : "B",
          ...valeurs,
          ...reponse,
        ];
      }),
    ];
    return {
      nom: `S${semestre}`,
      visible: true,
      protegee: false,
      ligne: 0,
      colonne: 0,
      cellules,
      sansValeur: [],
    };
  });
}

function enLettres(i: number): string {
  return i.toString(26).replace(/./g, (chiffre) => String.fromCharCode(65 + parseInt(chiffre, 26)));
}
