import type { FeuilleEcrite } from "../../classeur";
import { adressePlage } from "../../adresse";
import { echapperTexte } from "./xml";

type Liste = FeuilleEcrite["listes"][number];

/** Excel's limit for a list that is written inside of its validation. */
const LONGUEUR_MAX = 255;

/** Whether a list can stand inside of its validation, as `"ADM,AJ"`: short, and no choice that a comma would cut. */
export function tientEnLigne(choix: readonly string[]): boolean {
  return choix.join(",").length <= LONGUEUR_MAX && choix.every((texte) => !/,|^\s|\s$/.test(texte));
}

/** Drop-down lists: another value is warned about and accepted. `ailleurs` says where a long list stands. */
export function validations(
  listes: readonly Liste[],
  prefixe: string,
  ailleurs: (choix: readonly string[]) => string
): string {
  if (listes.length === 0) return "";
  const une = ({ plage, choix }: Liste): string => {
    const source = tientEnLigne(choix)
      ? `"${choix.join(",").replaceAll('"', '""')}"`
      : ailleurs(choix);
    return (
      `<${prefixe}dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1"` +
      ` showErrorMessage="1" errorTitle="Hors de la liste" error="Cette valeur n’est pas dans la liste proposée."` +
      ` sqref="${adressePlage(plage)}"><${prefixe}formula1>${echapperTexte(source)}</${prefixe}formula1>` +
      `</${prefixe}dataValidation>`
    );
  };
  const toutes = listes.map(une).join("");
  return `<${prefixe}dataValidations count="${listes.length}">${toutes}</${prefixe}dataValidations>`;
}
