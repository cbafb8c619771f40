import {
  etablirBilan,
  LA_MOYENNE,
  moyenneRequise,
  NOTE_MAXIMALE,
  PLANCHER_RCUE,
  REGLAGES,
  ueAtteint,
  type Bilan,
} from "../reglement";
import { pourLeRcue } from "../risque";
import type { Bloc } from "./blocs";
import { refuser } from "./erreurs";
import { exigerUnCoefficientParModule, exigerUneMoyenneParUe } from "./formes";
import { nombreDe } from "./nombres";
import { lireNotes } from "./notes";
import { delibererLaClasse, remplir, signaler } from "./resultats";
import {
  lireUes,
  structureDUneAnnee,
  structureSansRcue,
  ueDUneMoyenne,
  uesDeLaColonne,
} from "./structures";

/** Written with the apostrophe of the keyboard: people compare these texts in formulas. */
const ACQUIS = "acquis";
const HORS_DATTEINTE = "hors d'atteinte";

/** The mean needed on the pending marks of each UE for it to reach the target, students × UE. */
export function notesRequises(notes: Bloc, coefficients: Bloc, cible: number): unknown[][] {
  exigerUnCoefficientParModule(notes, coefficients);
  const ues = lireUes(coefficients, 0, 1);
  const lecture = lireNotes(notes);
  const bilan = etablirBilan(lecture.notes, structureSansRcue(ues), REGLAGES);
  const requises = remplir(notes.lignes, ues.length, (i, u) => {
    const k = i * ues.length + u;
    if (ues[u]!.colonnes.length === 0) return "";
    const atteinte = ueAtteint(bilan, k, cible);
    if (atteinte === null) return noteRequise(bilan, k, cible);
    return atteinte ? ACQUIS : HORS_DATTEINTE;
  });
  return signaler(requises, lecture.illisibles, (colonne) => uesDeLaColonne(ues, colonne));
}

/**
 * The mean needed on the marks to come, students × competences, for each RCUE to reach the target: on the pending marks
 * of the UE and, where the mean of its other UE is blank, on that one too.
 */
export function notesRequisesPourLesRcues(
  notes: Bloc,
  coefficients: Bloc,
  autres: Bloc,
  cible: number
): unknown[][] {
  exigerUnCoefficientParModule(notes, coefficients);
  exigerUneMoyenneParUe(autres, notes, coefficients);
  if (cible !== LA_MOYENNE && cible !== PLANCHER_RCUE)
    refuser(
      `« cible » : ${cible} ne convient pas. Un RCUE doit atteindre ${LA_MOYENNE}, ou ${PLANCHER_RCUE}.`
    );
  const ues = lireUes(coefficients, 0, 1);
  const moyennes = ues.map((_, u) => ueDUneMoyenne(notes.colonnes + u, 2, u + 1));
  const lecture = lireNotes(notes, autres);
  const structure = structureDUneAnnee(ues, moyennes);
  const dossiers = delibererLaClasse(etablirBilan(lecture.notes, structure, REGLAGES));
  const requises = remplir(notes.lignes, ues.length, (i, u) => {
    if (ues[u]!.colonnes.length === 0) return "";
    const { verdict, centiemes } = pourLeRcue(
      dossiers[i]!,
      u,
      cible === LA_MOYENNE ? "dix" : "huit"
    );
    if (verdict === null) return centiemes! / 100;
    return verdict ? ACQUIS : HORS_DATTEINTE;
  });
  return signaler(requises, lecture.illisibles, (colonne) =>
    colonne < notes.colonnes ? uesDeLaColonne(ues, colonne) : [colonne - notes.colonnes]
  );
}

/** The target mean: above 0, so that a blank which an old Excel sends as 0 is never taken for one. */
export function lireCible(bloc: Bloc | null, parDefaut: number): number {
  if (bloc === null) return parDefaut;
  const conseil = `Donnez une seule moyenne, au-dessus de 0 et jusqu’à ${NOTE_MAXIMALE}.`;
  if (bloc.lignes > 1 || bloc.colonnes > 1)
    refuser(`« ${bloc.nom} » tient plusieurs cellules. ${conseil}`);
  const cible = nombreDe(bloc, 0, 0, conseil) ?? parDefaut;
  if (cible === 0 || cible > NOTE_MAXIMALE)
    refuser(`« ${bloc.nom} » : ${cible} ne convient pas. ${conseil}`);
  return cible;
}

/** Where only the rounding of the mean makes the target reachable, a little more than 20 is asked: the answer is 20. */
function noteRequise({ sommes, notes }: Bilan, k: number, cible: number): number {
  const attente = sommes.attente[k]!;
  const d = (sommes.poids[k]! + attente) * notes.echelle;
  const part = { n: sommes.points[k]!, gain: attente * NOTE_MAXIMALE * notes.echelle, d, poids: 1 };
  return Math.min(moyenneRequise([part], Math.round(cible * 100))! / 100, NOTE_MAXIMALE);
}
