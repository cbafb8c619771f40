import { decisionsPassees } from "../../../calibrage";
import { faitsPropres, MODELE } from "../../../risque";
import type { Etat } from "../../etat";
import { choixDeFichiers } from "../choix-de-fichiers";
import type { Contexte } from "../contexte";
import { bouton, ecrire, el } from "../dom";
import { repliee, suivre, type Zone } from "../zone";
import { recalage } from "./recalage";

const AIDE = "chances-aide";

/** The odds in force and on whom they rest, folded; and the files on which a department fits its own. */
export function chances(contexte: Contexte): Zone {
  const { textes, volet } = contexte;
  const mots = textes.chances;
  const resume = el("span", { class: "note" });
  return repliee(
    el("h2", {}, mots.titre),
    suivre(
      resume,
      ({ modele }) => [modele],
      ({ modele }) => ecrire(resume, mots.resume(modele))
    ),
    el("p", { class: "avis" }, mots.prudence),
    enVigueur(contexte),
    el("p", { class: "note" }, mots.parDefaut),
    choixDeFichiers(mots.choisir, AIDE, (fichiers) => void volet.chances.essayer(fichiers)),
    el("p", { class: "note", id: AIDE }, mots.aide),
    duClasseur(contexte),
    recalage(contexte),
    retour(contexte)
  );
}

/** For each year of the BUT, whose facts are in force and what they mean. */
function enVigueur({ textes }: Contexte): Zone {
  const mots = textes.chances;
  const liste = el("ul", { class: "liste" });
  return suivre(
    liste,
    ({ modele }) => [modele],
    ({ modele }) =>
      liste.replaceChildren(
        ...[1, 2, 3].map((annee) => {
          const propres = faitsPropres(modele, annee);
          const sens = mots.sens(annee, propres ?? MODELE[annee]!);
          return el(
            "li",
            { class: "ligne" },
            el("span", { class: "nom" }, mots.enVigueur(annee, propres)),
            el("p", { class: "note" }, sens)
          );
        })
      )
  );
}

/** No file is needed where the workbook has sheets of earlier years. */
function duClasseur({ textes, volet }: Contexte): Zone {
  const element = bouton({ class: "secondaire" }, () => void volet.chances.essayer([]));
  return suivre(
    element,
    ({ lue }) => [lue],
    ({ lue }: Etat) => {
      const { feuilles = [], bilan } = lue?.deliberation ?? {};
      const passees = decisionsPassees(feuilles, bilan?.structure.annee ?? 0).length;
      element.hidden = passees === 0;
      ecrire(element, textes.chances.duClasseur(passees));
    }
  );
}

function retour({ textes, volet }: Contexte): Zone {
  const element = bouton(
    { class: "secondaire" },
    () => void volet.chances.revenir(),
    textes.chances.revenir
  );
  return suivre(
    element,
    ({ modele }) => [modele],
    ({ modele }) => {
      const avaitLeClavier = element === document.activeElement;
      element.hidden = modele === null;
      if (element.hidden && avaitLeClavier)
        element.closest("details")?.querySelector("summary")?.focus();
    }
  );
}
