import {
  ARRETE,
  definitionsUtiles,
  estSeuilDuRisque,
  LIBELLES,
  libelleDe,
  type Reglages,
  type Structure,
} from "../../reglement";
import { enFrancais } from "../dates";
import { estDefaut } from "../reglages/libelles";
import type { Resultats } from "../types";
import { DEBUTS } from "./titres";

/** The settings, in words, as the sheets show them; of the thresholds of risk, which decide nothing, those that were changed. */
export function decrireReglages(reglages: Reglages): string {
  const dits = definitionsUtiles(reglages).filter(
    (definition) => !estSeuilDuRisque(definition) || !estDefaut(definition, reglages)
  );
  const phrases = dits.map(
    (definition) => `${definition.nom} : ${libelleDe(definition, reglages)}`
  );
  const changes = dits.some(estSeuilDuRisque);
  return [...phrases, `${changes ? "Autres seuils" : "Seuils"} du risque : par défaut`].join(" · ");
}

/** As the sheets name what is decided: the programme, or the year where the grid alone gives the structure. */
export function programmeDe({ promotion, bilan }: Pick<Resultats, "promotion" | "bilan">): string {
  const lue = `BUT${bilan.structure.annee} (structure lue dans la grille)`;
  return promotion.maquette?.intitule ?? lue;
}

/** The lines above the table, all in column A: title, date and programme, settings, ECTS, codes. */
export function enTetes(resultats: Resultats, cursus: boolean, renvoi: string): string[] {
  const { promotion, bilan, reglages, date } = resultats;
  const codes = CODES.map((code) => `${code} : ${LIBELLES[code]}`).join(" · ");
  return [
    `${DEBUTS.titre} ${programmeDe(resultats)}`,
    `${DEBUTS.calcul} ${enFrancais(date)} · ${promotion.etudiants.length} étudiants · propositions : le jury seul décide (${ARRETE}, 4.6)${renvoi && ` · ${renvoi}`}`,
    `${DEBUTS.reglages} ${decrireReglages(reglages)}`,
    ...ectsDesUes(bilan.structure),
    ...(bilan.structure.annee > 1 && !cursus ? [`${DEBUTS.annees} ${INCONNUES}`] : []),
    `${DEBUTS.codes} ${codes} · ${LEGENDE}`,
  ];
}

const CODES = ["ADM", "CMP", "AJ", "ATT", "ADJ", "ADJR", "ADSUP", "PASD", "PAS1NCI"];
const LEGENDE =
  "En gras italique : un code qui ne vient pas des notes de l’année (« Origine des codes » dit d’où). " +
  "Les colonnes jaunes appartiennent au jury : elles sont conservées à chaque calcul.";
const INCONNUES =
  "aucune n’est connue ; une feuille « Antériorité » donnerait les UE déjà acquises, les ECTS du cursus et les redoublements.";

/** What each UE is worth, for whoever reads this sheet next year: `ECTS des UE : UE31 4 · UE32 7`. */
function ectsDesUes({ ues }: Structure): string[] {
  const connus = ues.filter(({ ects }) => ects !== null);
  if (connus.length === 0) return [];
  const valeurs = connus.map(({ code, ects }) => `${code} ${String(ects).replace(".", ",")}`);
  return [`${DEBUTS.ects} ${valeurs.join(" · ")}`];
}
