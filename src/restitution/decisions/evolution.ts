import { afficher } from "../../reglement";
import type { Moyennes } from "./empreinte";
import { enFrancais } from "../dates";
import type { Rangee } from "./rangee";

/** What moved in a student's results since the jury decided; empty when nothing did, or when it decided nothing. */
export function evolution({ saisie, fiche, calcul }: Rangee): string {
  const prise = saisie?.prise ?? null;
  if (prise === null) return "";
  if (typeof prise === "string") return AUTRE_VERSION;
  const depuis = `depuis le ${enFrancais(prise.date)}`;
  const apres = new Map(fiche.ues.map(({ code, moyenne }) => [code, moyenne.centiemes]));
  const ecarts = comparer(prise.moyennes, apres);
  if (ecarts.length > 0) return `${ecarts.join(" ; ")} ${depuis}`;
  return prise.notes === calcul.notes ? "" : `notes modifiées, moyennes inchangées ${depuis}`;
}

const AUTRE_VERSION =
  "empreinte d’une autre version de Jury BUT, gardée telle quelle : les changements de notes ne sont pas suivis";

function comparer(avant: Moyennes, apres: Moyennes): string[] {
  return [...avant].flatMap(([ue, moyenne]) => {
    const nouvelle = apres.get(ue);
    return nouvelle === moyenne ? [] : [`${ue} : ${enMots(moyenne)} → ${enMots(nouvelle)}`];
  });
}

function enMots(centiemes: number | null | undefined): string {
  if (centiemes === undefined) return "absente du programme";
  return centiemes === null ? "en attente" : afficher(centiemes);
}
