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
    depart: departDe(dossier, ues[0]!.u),
    essayee: essai.get(colonne) ?? null,
  };
}

const QUARTS = 4;

function departDe(dossier: Dossier, u: number): number {
  const { valeur } = dossier.moyenneUe(u);
  return Math.round((valeur ?? LA_MOYENNE) * QUARTS) / QUARTS;
}
