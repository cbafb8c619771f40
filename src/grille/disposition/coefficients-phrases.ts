import type { Feuille } from "../../classeur";
import { codeUe } from "../../maquette";
import {
  adresseDe,
  avertissement,
  citer,
  enumerer,
  erreur,
  nombre,
  type Place,
} from "../anomalies";
import type { Anomalie } from "../types";
import type { CaseCoefficient } from "./coefficients-cases";
import type { Destination } from "./coefficients-destinations";
import type { Coefficient } from "./disposition";

/** Numbers under a code merged over evaluations, where the module should have one. */
export function plusieursSousUnModule(feuille: Feuille, place: Place, ue: string): Anomalie {
  const message =
    `Plusieurs coefficients en ${ue} sous un seul module : aucun n’est lu. ` +
    "Écrivez celui du module dans sa première colonne, et ceux des évaluations dans une ligne « Coef évaluation ».";
  return erreur(feuille, place, message);
}

export function illisible(feuille: Feuille, place: Place, ue: string): Anomalie {
  const ecrit = citer(feuille.cellules[place.ligne]![place.colonne]!);
  const message = `${ecrit} n’est pas un coefficient. Écrivez un nombre, ou rien si le module ne compte pas en ${ue}.`;
  return erreur(feuille, place, message, `coefficients non compris en ${ue}`);
}

/** Several rows of numbers, of which none says that it is of coefficients. */
export function plusieursSansNom(feuille: Feuille, place: Place): Anomalie {
  const message =
    "Plusieurs lignes de nombres sans nom sous les codes : aucune n’est lue. Écrivez à gauche « Coef », ou l’UE (« UE31 »).";
  return avertissement(feuille, place, message);
}

export function sansUe(feuille: Feuille, place: Place): Anomalie {
  const message =
    "Ces coefficients ne disent pas de quelle UE : ils ne sont pas lus. Écrivez l’UE au-dessus des modules, ou une ligne par UE.";
  return avertissement(feuille, place, message);
}

/** A label that names several UE of one semester. */
export function dePlusieursUes(feuille: Feuille, place: Place, ues: readonly string[]): Anomalie {
  const message = `Ces coefficients sont de plusieurs UE à la fois (${enumerer(ues)}) : ils ne sont pas lus. Écrivez une ligne par UE.`;
  return erreur(feuille, place, message);
}

/** Headers of which some, not all, say what their module weighs. */
export function entetesIncomplets(
  feuille: Feuille,
  place: Place,
  ue: string,
  sans: readonly string[]
): Anomalie {
  const message =
    `Dans leur en-tête, des modules de ${ue} ont un coefficient, mais pas ${enumerer(sans)} : aucun n’est lu. ` +
    "Écrivez-les tous dans une ligne « Coef » sous les codes.";
  return erreur(feuille, place, message);
}

/** Coefficients of modules in a UE of another semester. */
export function dAutreSemestre(
  feuille: Feuille,
  place: Place,
  etrangeres: readonly Destination[]
): Anomalie {
  const [{ lue, ue }] = etrangeres as [Destination];
  const codes = enumerer(etrangeres.map((etrangere) => etrangere.lue.code));
  const nommee = codeUe(ue.semestre, ue.competence);
  const attendue = codeUe(lue.semestreVoisin!, ue.competence);
  const message =
    etrangeres.length > 1
      ? `Coefficients de ${codes} en ${nommee} : ces modules sont d’un autre semestre, ils n’y comptent pas. ` +
        `Écrivez à leur gauche l’UE de ces coefficients (« Coef ${attendue} »), ou corrigez le code des modules.`
      : `Coefficient de ${codes} en ${nommee} : ce module est d’un autre semestre, il n’y compte pas. ` +
        `Écrivez à sa gauche l’UE de ce coefficient (« Coef ${attendue} »), ou corrigez le code du module.`;
  return erreur(feuille, place, message);
}

/** A row of the same UE, lower, that says something else of a module. */
export function autreCoefficient(
  feuille: Feuille,
  { lue: { code }, ue }: Destination,
  ici: CaseCoefficient,
  retenu: Coefficient | undefined,
  place: Place
): Anomalie {
  const ecrit =
    typeof ici.valeur === "string"
      ? citer(feuille.cellules[ici.ligne]![ici.colonne]!)
      : dire(ici.valeur);
  const sujet = `Coefficient de ${code} en ${codeUe(ue.semestre, ue.competence)}`;
  const message = `${sujet} : ${ecrit} ici, ${dire(retenu?.valeur ?? null)} en ${adresseDe(feuille, place)}, qui l’emporte.`;
  return avertissement(feuille, ici, message, "coefficients autres que ceux du haut de la feuille");
}

function dire(valeur: number | null): string {
  return valeur === null ? "aucun" : nombre(valeur);
}
