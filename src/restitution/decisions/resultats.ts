import type { Valeur } from "../../classeur";
import { citer, type Moyenne, type Raison, type Structure } from "../../reglement";
import { numeroEcrit } from "../cellules";
import { CODE, MOYENNE, TEXTE_LONG } from "../palette";
import { passage, proposition } from "./annee";
import { colonne, type Colonne } from "./colonne";
import { origines } from "./origines";
import { ORIGINE } from "./titres";

/** Who the student is. */
export function identite(): Colonne[] {
  return [
    colonne("N°", 10, ({ fiche }) => numeroEcrit(fiche.etudiant.numero)),
    colonne("Nom", 16, ({ fiche }) => fiche.etudiant.nom),
    colonne("Prénom", 14, ({ fiche }) => fiche.etudiant.prenom),
    colonne("Groupe", 8, ({ fiche }) => fiche.etudiant.groupe ?? "", CODE),
  ];
}

/** The mean and the code of each UE, then of each RCUE. */
export function unites(structure: Structure): Colonne[] {
  const ues = structure.ues.flatMap((ue, u) => [
    colonne(ue.code, 6, ({ fiche }) => moyenneEcrite(fiche.ues[u]!.moyenne), MOYENNE),
    {
      ...colonne(`${ue.code} code`, 6, ({ fiche }) => fiche.ues[u]!.decision, CODE),
      marquee: ({ ues }) => ues[u]!.origine !== "notes",
    } satisfies Colonne,
  ]);
  const rcues = structure.rcues.flatMap(({ competence }, r) => [
    colonne(
      `RCUE ${competence}`,
      6,
      ({ fiche }) => moyenneEcrite(fiche.rcues[r]!.moyenne),
      MOYENNE
    ),
    {
      ...colonne(`RCUE ${competence} code`, 6, ({ fiche }) => fiche.rcues[r]!.decision, CODE),
      marquee: ({ rcues }) => rcues[r]!.origine !== "notes",
    } satisfies Colonne,
  ]);
  return [...ues, ...rcues];
}

/** The ECTS of each semester and of the year. */
export function ects(structure: Structure): Colonne[] {
  const semestres = [...new Set(structure.ues.map((ue) => ue.semestre))];
  return [
    ...semestres.map((s) =>
      colonne(`ECTS S${s}`, 6, ({ fiche }) => fiche.ects.parSemestre.get(s) ?? "", CODE)
    ),
    colonne("ECTS", 6, ({ fiche }) => fiche.ects.total ?? "", CODE),
  ];
}

/** What is proposed for the year, and why. */
export function annee(): Colonne[] {
  return [
    colonne("RCUE ≥ 10", 7, ({ fiche }) => fiche.dossier.compte.a10, CODE),
    colonne("RCUE < 8", 7, ({ fiche }) => fiche.dossier.compte.sous8, CODE),
    colonne("Proposition", 12, ({ fiche }) => proposition(fiche), CODE),
    colonne("Passage", 16, ({ fiche }) => passage(fiche), CODE),
    colonne("Motifs", 70, ({ fiche }) => enUneCellule(fiche.dossier.raisons), TEXTE_LONG),
    colonne(ORIGINE, 26, origines, TEXTE_LONG),
  ];
}

export function risque(): Colonne[] {
  return [
    colonne("Risque", 11, ({ fiche }) => fiche.risque.niveau, CODE),
    colonne("Motif du risque", 40, ({ fiche }) => fiche.risque.motifs.join(" ; "), TEXTE_LONG),
  ];
}

/** Reasons that apply one point stand together, and cite it once. */
function enUneCellule(raisons: readonly Raison[]): string {
  let texte = "";
  raisons.forEach(({ phrase, point }, r) => {
    texte += phrase;
    texte +=
      raisons[r + 1]?.point === point
        ? " ; "
        : ` (${citer(point)})${r + 1 < raisons.length ? " ; " : ""}`;
  });
  return texte;
}

/** A mean as displayed and compared; empty while there is none. */
function moyenneEcrite({ centiemes }: Moyenne): Valeur {
  return centiemes === null ? "" : centiemes / 100;
}
