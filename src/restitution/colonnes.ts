import type { Formule, Style, Valeur } from "../classeur";
import { lettres } from "../adresse";
import { citer, type Moyenne, type Raison, type Structure } from "../reglement";
import type { SaisieJury } from "./saisies";
import { JURY } from "./titres";
import { CASE_JURY, CODE, ENTETE, ENTETE_JURY, MOYENNE, TEXTE_LONG } from "./palette";
import type { Fiche } from "./types";

/** One column of the `Décisions` sheet: its header, its look, and what it shows of a student. */
export interface Colonne {
  readonly titre: string;
  /** In characters. */
  readonly largeur: number;
  readonly contenu: (
    fiche: Fiche,
    saisie: SaisieJury | undefined,
    ligne: number
  ) => Valeur | Formule;
  readonly entete: Style;
  readonly style?: Style;
  readonly masquee?: boolean;
}

/** The columns, from left to right: identity, UE, RCUE, ECTS, year, risk, then what belongs to the jury. */
export function colonnesDecisions(
  structure: Structure,
  autres: readonly string[],
  reperes: readonly Colonne[]
): Colonne[] {
  const debut = [...identite(), ...unites(structure), ...ects(structure), ...annee()];
  const jury = colonnesJury(
    debut.findIndex(({ titre }) => titre === "Proposition"),
    debut.length
  );
  return [...debut, ...jury, ...autres.map(ajoutee), ...reperes];
}

function identite(): Colonne[] {
  return [
    colonne("N°", 10, ({ etudiant }) => numeroEcrit(etudiant.numero)),
    colonne("Nom", 16, ({ etudiant }) => etudiant.nom),
    colonne("Prénom", 14, ({ etudiant }) => etudiant.prenom),
    colonne("Groupe", 8, ({ etudiant }) => etudiant.groupe ?? "", CODE),
  ];
}

function unites(structure: Structure): Colonne[] {
  const ues = structure.ues.flatMap((ue, u) => [
    colonne(ue.code, 6, ({ ues }) => moyenneEcrite(ues[u]!.moyenne), MOYENNE),
    colonne(`${ue.code} code`, 6, ({ ues }) => ues[u]!.decision, CODE),
  ]);
  const rcues = structure.rcues.flatMap(({ competence }, r) => [
    colonne(`RCUE ${competence}`, 6, ({ rcues }) => moyenneEcrite(rcues[r]!.moyenne), MOYENNE),
    colonne(`RCUE ${competence} code`, 6, ({ rcues }) => rcues[r]!.decision, CODE),
  ]);
  return [...ues, ...rcues];
}

function ects(structure: Structure): Colonne[] {
  const semestres = [...new Set(structure.ues.map((ue) => ue.semestre))];
  return [
    ...semestres.map((s) =>
      colonne(`ECTS S${s}`, 6, ({ ects }) => ects.parSemestre.get(s) ?? "", CODE)
    ),
    colonne("ECTS", 6, ({ ects }) => ects.total ?? "", CODE),
  ];
}

function annee(): Colonne[] {
  return [
    colonne("RCUE ≥ 10", 7, ({ dossier }) => dossier.compte.a10, CODE),
    colonne("RCUE < 8", 7, ({ dossier }) => dossier.compte.sous8, CODE),
    colonne("Proposition", 12, proposition, CODE),
    colonne("Passage", 16, passage, CODE),
    colonne("Motifs", 70, ({ dossier }) => enUneCellule(dossier.raisons), TEXTE_LONG),
    colonne("Risque", 11, ({ risque }) => risque.niveau, CODE),
    colonne("Motif du risque", 40, ({ risque }) => risque.motifs.join(" ; "), TEXTE_LONG),
  ];
}

/** What the jury decided wins over the proposal; the formula follows both, and a text typed over it is kept. */
function colonnesJury(proposition: number, decision: number): Colonne[] {
  const [p, d] = [lettres(proposition), lettres(decision)];
  return [
    colonneJury(JURY.decision, 13, (_, saisie) => saisie?.decision ?? ""),
    colonneJury(JURY.motif, 30, (_, saisie) => saisie?.motif ?? ""),
    colonneJury(JURY.retenue, 13, (fiche, saisie, ligne) => {
      if (saisie && saisie.retenue !== "") return saisie.retenue;
      const propose = `IF(OR(${p}${ligne + 1}="jury",${p}${ligne + 1}="en attente"),"",${p}${ligne + 1}&"")`;
      const valeur =
        saisie && saisie.decision !== "" ? saisie.decision : (fiche.dossier.annee.code ?? "");
      return { formule: `IF(${d}${ligne + 1}<>"",${d}${ligne + 1},${propose})`, valeur };
    }),
  ];
}

/** A column that somebody added to the table: it stays, with its student. */
function ajoutee(titre: string): Colonne {
  return colonneJury(titre, 16, (_, saisie) => saisie?.autres.get(titre) ?? "");
}

/** The code proposed; `jury` or `en attente` where nothing can be; empty mid-year, where no year is decided. */
export function proposition({ dossier }: Pick<Fiche, "dossier">): string {
  const { code, passage } = dossier.annee;
  if (code !== null) return code;
  return passage === "jury" || passage === "en attente"
    ? passage
    : dossier.compte.annee === 3 && passage === null
      ? "jury"
      : "";
}

function passage({ dossier }: Fiche): string {
  const { passage } = dossier.annee;
  if (passage === null || dossier.semestreSuivant === null) return "";
  return `S${dossier.semestreSuivant} : ${passage}`;
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

/** A number of up to fifteen digits is written as a number, as in most grids; any other as text. */
function numeroEcrit(numero: string | null): Valeur {
  return numero !== null && /^[1-9]\d{0,14}$/.test(numero) ? Number(numero) : (numero ?? "");
}

function colonne(
  titre: string,
  largeur: number,
  contenu: Colonne["contenu"],
  style?: Style
): Colonne {
  return { titre, largeur, contenu, entete: ENTETE, ...(style && { style }) };
}

function colonneJury(titre: string, largeur: number, contenu: Colonne["contenu"]): Colonne {
  return { titre, largeur, contenu, entete: ENTETE_JURY, style: CASE_JURY };
}
