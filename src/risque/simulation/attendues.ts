import { ATTENTE, NEUTRE, RATTRAPAGE, type Bilan, type Structure } from "../../reglement";

/** One mark still to come, by the column where it will stand. */
export interface NoteAttendue {
  readonly colonne: number;
  /** `R3.07`; the code of the UE when the sheets give no module of it yet. */
  readonly module: string;
  readonly semestre: number;
  /** The UE in which it counts, by their index, with its coefficient in each. */
  readonly ues: readonly { readonly u: number; readonly coefficient: number }[];
}

/** A class in which every pending mean has a column to be typed in. */
export interface Ouverte {
  readonly notes: Bilan["notes"];
  readonly structure: Structure;
}

const ouvertes = new WeakMap<Bilan, Ouverte>();

/**
 * The same class, where a UE that has nothing for a student (no sheet yet, or every mark excused) gets a column of its
 * own, for its mean: neutral for the students who have marks, so that no sum changes. Nor do the weights of the UE in
 * their RCUE, which may come from the coefficients (A1): they stay those of the class.
 */
export function ouvrir(bilan: Bilan): Ouverte {
  let ouverte = ouvertes.get(bilan);
  if (!ouverte) ouvertes.set(bilan, (ouverte = ajouterLesColonnes(bilan)));
  return ouverte;
}

/** The marks to come of one student; none in a UE that a state of the marks blocks, where no mark changes anything. */
export function notesAttendues(bilan: Bilan, rang: number): NoteAttendue[] {
  const { notes, structure } = ouvrir(bilan);
  const parColonne = new Map<
    number,
    NoteAttendue & { ues: { u: number; coefficient: number }[] }
  >();
  structure.ues.forEach(({ colonnes, coefficients, modules, semestre }, u) => {
    if (bilan.sommes.blocage[rang * structure.ues.length + u]! < RATTRAPAGE) return;
    colonnes.forEach((colonne, m) => {
      const coefficient = coefficients[m]!;
      if (coefficient === 0 || !estAttendue(notes.valeurs[rang * notes.colonnes + colonne]!))
        return;
      const connue = parColonne.get(colonne) ?? { colonne, module: modules[m]!, semestre, ues: [] };
      connue.ues.push({ u, coefficient });
      parColonne.set(colonne, connue);
    });
  });
  return [...parColonne.values()];
}

export function estAttendue(note: number): boolean {
  return note === ATTENTE || note === RATTRAPAGE;
}

function ajouterLesColonnes({ notes, structure, sommes, compilation }: Bilan): Ouverte {
  const largeur = structure.ues.length;
  const sansNote = (i: number, u: number) =>
    sommes.poids[i * largeur + u] === 0 && !aDesNotes(i, u);
  const aDesNotes = (i: number, u: number) => {
    const { colonnes, coefficients } = structure.ues[u]!;
    return colonnes.some(
      (c, m) => coefficients[m]! > 0 && notes.valeurs[i * notes.colonnes + c]! !== NEUTRE
    );
  };
  const rangs = Array.from({ length: notes.etudiants }, (_, i) => i);
  const ajoutees = structure.ues.flatMap((_, u) => (rangs.some((i) => sansNote(i, u)) ? [u] : []));
  if (ajoutees.length === 0) return { notes, structure };
  const colonnes = notes.colonnes + ajoutees.length;
  const valeurs = new Float64Array(notes.etudiants * colonnes);
  for (const i of rangs) {
    const ligne = notes.valeurs.subarray(i * notes.colonnes, (i + 1) * notes.colonnes);
    valeurs.set(ligne, i * colonnes);
    ajoutees.forEach((u, a) => {
      valeurs[i * colonnes + notes.colonnes + a] = sansNote(i, u) ? ATTENTE : NEUTRE;
    });
  }
  const ues = structure.ues.map((ue, u) => {
    const a = ajoutees.indexOf(u);
    if (a < 0) return ue;
    return {
      ...ue,
      colonnes: [...ue.colonnes, notes.colonnes + a],
      coefficients: [...ue.coefficients, 1],
      modules: [...ue.modules, ue.code],
    };
  });
  const rcues = structure.rcues.map((rcue, r) => ({
    ...rcue,
    poids: compilation.groupes[r]!.poids,
  }));
  return { notes: { ...notes, colonnes, valeurs }, structure: { ...structure, ues, rcues } };
}
