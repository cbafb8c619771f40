import type { Dispense } from "../../reglement";
import { CODE, TEXTE_LONG } from "../palette";
import type { Fiche } from "../types";
import { colonne, type Colonne } from "./colonne";
import { proposition } from "./annee";
import type { Rangee } from "./rangee";
import { CURSUS } from "./titres";

/**
 * Points 3.3, 4.5 and 4.6 over the years: ECTS, diplomas, dispenses, repeats, and what cannot be told. No column where
 * there is nothing to say: nobody's earlier years are known, and the BUT does not end here.
 */
export function colonnesCursus(fiches: readonly Fiche[], annee: number): Colonne[] {
  const connues = fiches.some(({ dossier }) => dossier.situation.anterieur !== undefined);
  if (!connues && annee < 3) return [];
  const dispenses = fiches.some(({ dossier }) => dispensesDe(dossier).length > 0);
  return [
    colonne(CURSUS.ects, 7, ({ parcours }) => parcours.ects.total ?? "", CODE),
    ...(annee > 1
      ? [colonne(CURSUS.dut, 22, ({ parcours }) => parcours.dut.phrase, TEXTE_LONG)]
      : []),
    ...(annee > 2
      ? [colonne(CURSUS.but, 22, ({ parcours }) => parcours.but.phrase, TEXTE_LONG)]
      : []),
    ...(dispenses
      ? [
          colonne(
            CURSUS.dispenses,
            14,
            ({ fiche }) => enMots(dispensesDe(fiche.dossier)),
            TEXTE_LONG
          ),
        ]
      : []),
    colonne(CURSUS.redoublements, 26, redoublements, TEXTE_LONG),
    colonne(CURSUS.inconnu, 26, ({ parcours }) => parcours.inconnus.join(" "), TEXTE_LONG),
  ];
}

/** Said of those who repeated already, and of those whose year is for the jury: it may want them to. */
function redoublements({ fiche, parcours }: Rangee): string {
  const { total, phrase } = parcours.redoublements;
  return total > 0 || proposition(fiche) === "jury" ? phrase : "";
}

function dispensesDe({ situation }: Fiche["dossier"]): readonly Dispense[] {
  return situation.anterieur?.dispenses ?? [];
}

/** `S1, S2 PASSERELLE`: next year reads it here. */
function enMots(dispenses: readonly Dispense[]): string {
  const motifs = [...new Set(dispenses.map(({ motif }) => motif))];
  return motifs
    .map((motif) => {
      const semestres = dispenses.filter((d) => d.motif === motif).map((d) => `S${d.semestre}`);
      return `${semestres.sort().join(", ")} ${motif}`;
    })
    .join(" ; ");
}
