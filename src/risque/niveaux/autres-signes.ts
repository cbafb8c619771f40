import { ABSENCE, afficher, auCentieme, type Dossier, type ResultatUe } from "../../reglement";
import { notesLourdes } from "./notes-lourdes";
import { liste } from "./phrases";
import type { Seuils } from "./seuils";
import type { Motif } from "./types";

/** What the odds do not see: absences, a fall, a missing mark. Marks and attendance, and nothing else of a student. */
export function autresMotifs(
  dossier: Dossier,
  ues: readonly ResultatUe[],
  seuils: Seuils
): Motif[] {
  const phrases = [
    baisse(dossier, ues, seuils.risque_baisse),
    absences(dossier, seuils.risque_absences),
    notesLourdes(dossier, ues, seuils.risque_note_lourde),
  ];
  return phrases.flatMap((phrase) => (phrase === null ? [] : [{ niveau: "vigilance", phrase }]));
}

/** `2 absences injustifiées : R3.05, R3.07` */
function absences({ bilan, rang }: Dossier, seuil: number): string | null {
  const { notes, structure } = bilan;
  const modules = new Map<number, string>();
  for (const ue of structure.ues)
    ue.colonnes.forEach((colonne, m) => {
      const note = notes.valeurs[rang * notes.colonnes + colonne];
      if (note === ABSENCE) modules.set(colonne, ue.modules[m]!);
    });
  if (modules.size === 0 || modules.size < seuil) return null;
  const titre = modules.size === 1 ? "absence injustifiée" : "absences injustifiées";
  return liste(`${modules.size} ${titre}`, [...modules.values()]);
}

/** A mean this little known (share of its weight) says nothing of a fall yet. */
const PART_PARLANTE = 0.25;

/** Differences of means are shown as means are: half up, a tie that sums of doubles miss by a hair being that tie. */
const AU_CENTIEME = auCentieme(1, false);

/** The mean of the UE of the latest semester, less that of the same competences in the semester before. */
function baisse(dossier: Dossier, ues: readonly ResultatUe[], seuil: number): string | null {
  for (const semestre of [2 * dossier.compte.annee, 2 * dossier.compte.annee - 1]) {
    const ecarts = ues.flatMap((ue, u) => {
      if (ue.semestre !== semestre || partConnue(dossier, u) < PART_PARLANTE) return [];
      const avant = avantElle(dossier, ues, ue);
      return avant === null || ue.moyenne.valeur === null ? [] : [ue.moyenne.valeur - avant];
    });
    if (ecarts.length === 0) continue;
    const ecart = ecarts.reduce((somme, e) => somme + e, 0) / ecarts.length;
    const centiemes = AU_CENTIEME.comparer(-ecart, 1);
    if (centiemes <= 100 * seuil) return null;
    return `en baisse de ${afficher(centiemes)} points en S${semestre} par rapport à S${semestre - 1}`;
  }
  return null;
}

function partConnue({ bilan, rang }: Dossier, u: number): number {
  const k = rang * bilan.structure.ues.length + u;
  const { poids, attente } = bilan.sommes;
  return poids[k]! / (poids[k]! + attente[k]!);
}

/** The mean of the same competence one semester earlier, of this year or of the year before. */
function avantElle(
  { situation }: Dossier,
  ues: readonly ResultatUe[],
  { semestre, competence }: ResultatUe
): number | null {
  const memeAnnee = ues.find((ue) => ue.semestre === semestre - 1 && ue.competence === competence);
  if (memeAnnee) return memeAnnee.moyenne.valeur;
  const anterieures = situation.anterieur?.ues.filter(
    (ue) => ue.semestre === semestre - 1 && ue.competence === competence
  );
  return anterieures?.at(-1)?.moyenne ?? null;
}
