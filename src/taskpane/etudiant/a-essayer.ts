import type { ColonneNotes } from "../../grille";
import { LA_MOYENNE, type Dossier } from "../../reglement";
import type { Essai, NoteAttendue } from "../../risque";
import type { NoteAEssayer, SemestreAEssayer } from "./types";

/** The marks to come, by semester, as they can be tried. */
export function aEssayer(
  dossier: Dossier,
  attendues: readonly NoteAttendue[],
  essai: Essai,
  colonnes: readonly ColonneNotes[]
): SemestreAEssayer[] {
  const semestres = [...new Set(attendues.map(({ semestre }) => semestre))].sort((a, b) => a - b);
  return semestres.map((semestre) => ({
    semestre,
    notes: attendues
      .filter((note) => note.semestre === semestre)
      .sort((a, b) => a.colonne - b.colonne)
      .map((note) => decrireNote(dossier, note, essai, colonnes)),
  }));
}

function decrireNote(
  dossier: Dossier,
  { colonne, module, ues }: NoteAttendue,
  essai: Essai,
  colonnes: readonly ColonneNotes[]
): NoteAEssayer {
  const codes = dossier.bilan.structure.ues;
  const enFrancais = (coefficient: number) => String(coefficient).replace(".", ",");
  const seule = ues.length === 1 && codes[ues[0]!.u]!.code === module;
  return {
    ...{ colonne, module },
    intitule: colonnes[colonne]?.intitule ?? null,
    // A UE that the sheets give no module of is tried whole: a coefficient would say nothing.
    poids: seule
      ? ""
      : ues
          .map(({ u, coefficient }) => `${codes[u]!.code} × ${enFrancais(coefficient)}`)
          .join(", "),
    depart: departDe(dossier, ues),
    essayee: essai.get(colonne) ?? null,
  };
}

const QUARTS = 4;

/** By the present means of the UE where it counts, each with its coefficient; by 10 where nothing is known. */
function departDe(dossier: Dossier, ues: NoteAttendue["ues"]): number {
  const connues = ues.flatMap(({ u, coefficient }) => {
    const { valeur } = dossier.moyenneUe(u);
    return valeur === null ? [] : [{ points: valeur * coefficient, coefficient }];
  });
  const total = connues.reduce((somme, { coefficient }) => somme + coefficient, 0);
  const points = connues.reduce((somme, une) => somme + une.points, 0);
  return Math.round((total === 0 ? LA_MOYENNE : points / total) * QUARTS) / QUARTS;
}
