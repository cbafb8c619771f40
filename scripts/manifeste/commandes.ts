import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Defaut, type Manifeste, nommees, refuserSi, repetees } from "./balise";

/** Tabs, groups and controls have an identifier of their own. */
export function identifiantsDesCommandes({ racine }: Manifeste): readonly Defaut[] {
  const commandes = nommees(racine, "CustomTab", "Group", "Control");
  const doubles = new Set(repetees(commandes, ({ attributs }) => attributs["id"] ?? ""));
  return commandes.flatMap((commande) => {
    const { id } = commande.attributs;
    return refuserSi(
      !id || doubles.has(commande),
      commande,
      `<${commande.nom}> : l’identifiant « ${id ?? ""} » doit être unique.`
    );
  });
}

/** Each function that a button calls is associated by src/commands/. */
export function fonctionsAssociees({ racine, projet }: Manifeste): readonly Defaut[] {
  const dossier = path.join(projet, "src", "commands");
  const sources = readdirSync(dossier).map((nom) => readFileSync(path.join(dossier, nom), "utf8"));
  return nommees(racine, "FunctionName").flatMap((balise) => {
    const appel = new RegExp(String.raw`Office\.actions\.associate\(\s*"${balise.texte}"`);
    const associee = sources.some((source) => appel.test(source));
    return refuserSi(
      !associee,
      balise,
      `src/commands/ n’associe pas la fonction « ${balise.texte} » (Office.actions.associate).`
    );
  });
}
