import type { Feuille } from "../../src/classeur";
import { delibererFeuilles, planDe, type Deliberation } from "../../src/deliberation";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES, type Dossier } from "../../src/reglement";
import { DECISIONS } from "../../src/restitution";
import { feuille } from "../grille/feuilles";
import { ecrire, feuille as feuilleRelue, relue } from "../restitution/promotion";

/*
 * Small workbooks whose first student is MARTIN Lou. Texts are what a person types in the cells.
 */

export type Classeur = readonly Feuille[];

const deliberer = (classeur: Classeur): Deliberation =>
  delibererFeuilles(classeur, { maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-07-03" });

/** What is decided for MARTIN. */
export const lire = (classeur: Classeur): Dossier => deliberer(classeur).fiches[0]!.dossier;

/** What the jury types for MARTIN in the sheet that the program wrote: under which header, and what. */
export type Saisie = readonly [titre: string, ecrit: string];

/** What is decided for MARTIN at the calculation that follows, and what is said of the jury's cells. */
export function apresLeJury(
  classeur: Classeur,
  [titre, ecrit]: Saisie
): { readonly dossier: Dossier; readonly dit: readonly string[] } {
  const ecrite = planDe(deliberer(classeur)).feuilles.find(({ nom }) => nom === DECISIONS)!;
  const cellules = ecrire(relue(ecrite), "MARTIN", titre, ecrit);
  const { fiches, anomalies } = deliberer([...classeur, feuilleRelue(DECISIONS, cellules)]);
  const dit = anomalies.filter((anomalie) => anomalie.feuille === DECISIONS);
  return { dossier: fiches[0]!.dossier, dit: dit.map(({ message }) => message) };
}

/** A year: what is written for MARTIN in each UE of the odd, then of the even semester. PETIT has 12 everywhere. */
export function annee(
  numero: number,
  impair: readonly string[],
  pair: readonly string[],
  statut = ""
): Classeur {
  const titres = [impair, pair].flatMap((semestre, s) =>
    semestre.map((_, c) => `UE${2 * numero - 1 + s}${c + 1}`)
  );
  const lignes = [
    ["N°", "Nom", "Prénom", "Statut", ...titres],
    ["26000001", "MARTIN", "Lou", statut, ...impair, ...pair],
    ["26000002", "PETIT", "Ali", "", ...titres.map(() => "12")],
  ];
  return [feuille(`BUT${numero}`, lignes.map((ligne) => ligne.join(" | ")).join("\n"))];
}

/** BUT1 with two competences, the second one acquired: what is written for UE11 and UE21. */
export const but1 = (ue11: string, ue21: string, statut = ""): Classeur =>
  annee(1, [ue11, "12"], [ue21, "12"], statut);

/** A year of which the RCUE have these means, as both their UE; then the lines that earlier years left of MARTIN. */
export function rcues(
  numero: number,
  moyennes: readonly number[],
  ...anterieures: readonly string[]
): Classeur {
  const textes = moyennes.map(String);
  if (anterieures.length === 0) return annee(numero, textes, textes);
  const lignes = anterieures.map((ligne) => `26000001 | ${ligne}`);
  const table = ["N° | Année | Semestre | UE | Moyenne | Code", ...lignes].join("\n");
  return [...annee(numero, textes, textes), feuille("Antériorité", table)];
}

/** A UE of last year: `UE11` at 8, not acquired. */
export const avant = (ue: string, moyenne: number, code: string): string =>
  `2024-2025 | S${ue[2]} | ${ue} | ${moyenne} | ${code}`;

/** S1 and S2 acquired in as many competences. */
export const s1EtS2 = (competences: number): string[] =>
  [1, 2].flatMap((semestre) =>
    Array.from({ length: competences }, (_, c) => avant(`UE${semestre}${c + 1}`, 12, "ADM"))
  );
