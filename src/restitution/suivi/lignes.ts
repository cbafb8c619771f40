import type { Valeur } from "../../classeur";
import { NIVEAUX } from "../../risque";
import { numeroEcrit } from "../cellules";
import { NIVEAU } from "../palette";
import type { Fiche } from "../types";
import { besoinsDe } from "./besoins";
import { chancesDe } from "./chances";
import type { LigneSuivie, SuiviLu } from "./saisies";
import { COLONNES, PERSONNE } from "./titres";

/** One row of the table: what the program says by header, and what people wrote. */
export interface Ligne {
  readonly niveau: Fiche["risque"]["niveau"];
  readonly dites: ReadonlyMap<string, Valeur>;
  readonly saisies: ReadonlyMap<string, Valeur>;
}

/**
 * A row for each student at risk, the gravest first; then those who are not, or not in the grid any more, for whom
 * somebody wrote something.
 */
export function lignesDuSuivi(fiches: readonly Fiche[], lu: SuiviLu): Ligne[] {
  const rangs = fiches.map((_, i) => i);
  const aRisque = rangs
    .filter((i) => fiches[i]!.risque.niveau !== "aucun")
    .sort((a, b) => comparer(fiches[a]!, fiches[b]!) || a - b);
  const sortis = rangs.filter(
    (i) => fiches[i]!.risque.niveau === "aucun" && (lu.parEtudiant[i]?.saisies.size ?? 0) > 0
  );
  const lignes = [
    ...aRisque.map((i) => enLigne(fiches[i]!, lu.parEtudiant[i])),
    ...sortis.map((i) => enLigne(fiches[i]!, lu.parEtudiant[i])),
    ...lu.restantes.map(absent),
  ];
  return lignes.length > 0 ? lignes : [RIEN];
}

/** By level, then the least likely to pass. */
function comparer({ risque: a }: Fiche, { risque: b }: Fiche): number {
  const parNiveau = NIVEAUX.indexOf(a.niveau) - NIVEAUX.indexOf(b.niveau);
  return parNiveau || (a.probabilite.passage ?? 1) - (b.probabilite.passage ?? 1);
}

function enLigne(fiche: Fiche, lue: LigneSuivie | undefined): Ligne {
  const { etudiant, risque } = fiche;
  const { niveau } = risque;
  const { numero, nom, prenom, groupe } = etudiant;
  const suite: [string, Valeur][] =
    niveau === "aucun"
      ? [[COLONNES.niveau, "pas à risque"]]
      : [
          [COLONNES.niveau, `${NIVEAU[niveau].signe} ${niveau}`],
          [COLONNES.chances, chancesDe(fiche) ?? ""],
          [COLONNES.motifs, risque.motifs.join(" ; ")],
          [COLONNES.besoins, besoinsDe(fiche)],
        ];
  return {
    niveau,
    dites: new Map([...identite(numeroEcrit(numero), nom, prenom, groupe ?? ""), ...suite]),
    saisies: lue?.saisies ?? new Map(),
  };
}

function absent({ numero, nom, prenom, groupe, saisies }: LigneSuivie): Ligne {
  return {
    niveau: "aucun",
    dites: new Map([
      ...identite(numeroEcrit(numero), nom, prenom, groupe),
      [COLONNES.niveau, "absent de la grille"],
    ]),
    saisies,
  };
}

/** The table keeps a row when there is nobody. */
const RIEN: Ligne = {
  niveau: "aucun",
  dites: new Map([[COLONNES.motifs, PERSONNE]]),
  saisies: new Map(),
};

function identite(numero: Valeur, nom: string, prenom: string, groupe: Valeur): [string, Valeur][] {
  return [
    [COLONNES.numero, numero],
    [COLONNES.nom, nom],
    [COLONNES.prenom, prenom],
    [COLONNES.groupe, groupe],
  ];
}
