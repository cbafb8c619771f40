import type { Structure } from "../../reglement";
import { libre } from "../cellules";
import type { SaisiesAppariees } from "./appariement";
import type { Colonne } from "./colonne";
import { ajoutee, anneeDuJury, suivi, unitesDuJury } from "./jury";
import { annee, ects, identite, risque, unites } from "./resultats";

/** What decides of the columns. */
export interface Choix {
  readonly structure: Structure;
  readonly saisies: SaisiesAppariees;
  /** The columns of the whole way; none where nothing is known of it. */
  readonly cursus: readonly Colonne[];
  /** Hidden, by which the grids find their students. */
  readonly reperes: readonly Colonne[];
}

/** The columns, from left to right: identity, UE, RCUE, ECTS, year, risk, then what belongs to the jury. */
export function colonnesDecisions({ structure, saisies, cursus, reperes }: Choix): Colonne[] {
  const debut = [
    ...[...identite(), ...unites(structure), ...ects(structure), ...annee()],
    ...cursus,
    ...risque(),
  ];
  const proposition = debut.findIndex(({ titre }) => titre === "Proposition");
  const { visible, cachee } = suivi();
  const jury = [
    ...anneeDuJury(proposition, debut.length),
    ...unitesDuJury(structure, saisies),
    visible,
  ];
  const notres = [...debut, ...jury, cachee, ...reperes];
  return [...debut, ...jury, ...ajoutees(saisies.autresColonnes, notres), cachee, ...reperes];
}

/** Those that people added bear their own name, unless one of ours has come to bear it. */
function ajoutees(autres: readonly string[], notres: readonly Colonne[]): Colonne[] {
  const pris = notres.map(({ titre }) => titre);
  return autres.map((lue) => {
    const titre = libre(lue, pris);
    pris.push(titre);
    return ajoutee(lue, titre);
  });
}
