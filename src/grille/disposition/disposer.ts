import type { Feuille } from "../../classeur";
import { estVide } from "../cellule/cellule";
import type { Disposition } from "./disposition";
import { entetesPossibles, type LectureEtiquette } from "./entetes";
import { lireSous, type Connu } from "./lecture-supposee";
import { AUCUN_CODE, type Refus } from "./refus";
import { nommeUnCode, vraisemblance } from "./vraisemblance";

/** Finds where a sheet keeps what: of the possible readings, the likeliest. One that could not win is not tried. */
export function disposer(
  feuille: Feuille,
  lire: LectureEtiquette,
  connu: Connu = {}
): Disposition | Refus {
  let meilleure: Disposition | Refus = AUCUN_CODE;
  let plusVraisemblable = 0;
  for (const { ligne, poids } of entetesPossibles(feuille, lire)) {
    if (vraisemblance(poids, feuille.cellules.length - ligne) <= plusVraisemblable) continue;
    const lecture = lireSous(feuille, ligne, lire, connu);
    if (!nommeUnCode(poids) && !("phrase" in lecture)) continue;
    const etudiants = "etudiants" in lecture ? lecture.etudiants.length : 0;
    const sienne = vraisemblance(poids, etudiants, "etudiants" in lecture && estSansNote(lecture));
    if (sienne > plusVraisemblable || meilleure === AUCUN_CODE) meilleure = lecture;
    plusVraisemblable = Math.max(plusVraisemblable, sienne);
  }
  return meilleure;
}

/** Whether nothing stands where the marks should be. */
function estSansNote({ feuille, etudiants, modules, moyennes }: Disposition): boolean {
  const colonnes = [
    ...[...modules, ...moyennes].map(({ colonne }) => colonne),
    ...modules.flatMap(({ evaluations = [] }) => evaluations.map(({ colonne }) => colonne)),
  ];
  return etudiants.every((l) => colonnes.every((c) => estVide(feuille.cellules[l]![c]!)));
}
