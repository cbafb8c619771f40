import type { Feuille } from "../../classeur";
import { poidsDansLesUe, type Maquette, type UeMaquette } from "../../maquette";
import { avertissement } from "../anomalies";
import type { Maxima } from "../disposition/maximum";
import type { Anomalie } from "../types";
import { trouverEnteteMaquette } from "./entete-maquette";
import { ListeMaquette } from "./liste-maquette";
import { lireTableau } from "./tableau";
import type { UesDeFeuille } from "./ues-de-feuille";

/** What a sheet « Maquette » gives: a programme. */
export interface LectureMaquette {
  /** `null` when the sheet is not a programme. */
  readonly maquette: Maquette | null;
  /** What the marks of a module are on, by its key, where the sheet says so. */
  readonly maxima: Maxima;
  readonly anomalies: readonly Anomalie[];
}

const AUCUN_MAXIMUM: Maxima = new Map();

/**
 * Reads a programme from a sheet: a list with columns « UE », « Code », « Coefficient » and more, found by their
 * header; else a table of modules and UE, in either orientation.
 */
export function lireMaquette(feuille: Feuille): LectureMaquette {
  const { ues, maxima = AUCUN_MAXIMUM, anomalies } = lireListe(feuille) ?? lireTableau(feuille);
  if (ues.length === 0) return { maquette: null, maxima, anomalies };
  const maquette = nommer(feuille, ues);
  return { maquette, maxima, anomalies: [...anomalies, ...controler(feuille, maquette)] };
}

function lireListe(feuille: Feuille): UesDeFeuille | null {
  const entete = trouverEnteteMaquette(feuille);
  if (!entete) return null;
  const liste = new ListeMaquette(feuille, entete.colonnes);
  for (let l = entete.ligne + 1; l < feuille.cellules.length; l++) liste.lire(l);
  return { ues: liste.terminer(), maxima: liste.maxima, anomalies: liste.anomalies };
}

function nommer({ nom }: Feuille, ues: readonly UeMaquette[]): Maquette {
  const source = `feuille « ${nom} » du classeur`;
  return { id: "feuille", intitule: nom, parcours: "", voie: "", source, ues };
}

/** R2 (4.3): real tables break it. */
function controler(feuille: Feuille, maquette: Maquette): Anomalie[] {
  const manques = poidsDansLesUe(maquette).filter(({ verdict }) => verdict === false);
  if (manques.length === 0) return [];
  const phrases = manques.map(({ phrase }) => phrase).join(" ");
  return [
    avertissement(
      feuille,
      null,
      `À vérifier dans cette maquette, qui est utilisée telle quelle. ${phrases}`
    ),
  ];
}
