import type { Etat } from "../etat";
import type { EtudiantARisque, NiveauDeRisque } from "../resume";
import type { Contexte } from "./contexte";
import { bouton, el, sommaire, type Enfant } from "./dom";
import { listeLongue } from "./liste-longue";
import { mention } from "./mention";
import { pastille } from "./pastille";

/** How many students for each proposal. */
export function propositions({ resultat, perime }: Etat, contexte: Contexte): Enfant {
  if (!resultat) return null;
  const { textes, volet } = contexte;
  const mots = textes.resultats;
  return [
    el("h2", {}, mots.titre),
    perime && el("p", { class: "avis" }, mots.perime[perime]),
    el(
      "ul",
      { class: "comptes" },
      ...resultat.propositions.map(({ code, nombre }) =>
        el(
          "li",
          {},
          el("strong", {}, String(nombre)),
          el("span", { class: "code" }, mots.proposition(code)),
          el("span", { class: "sens" }, mots.sens(code))
        )
      )
    ),
    action("voirDecisions", () => volet.montrerDecisions(), contexte),
    action("voirJournal", () => volet.montrerJournal(), contexte),
  ];
}

/** Students at risk, by level, each with their reasons; a click opens their card, and goes to their row. */
export function risques({ resultat, depliees }: Etat, contexte: Contexte): Enfant {
  if (!resultat) return null;
  const { textes, volet } = contexte;
  const mots = textes.risques;
  return [
    el("h2", {}, mots.titre),
    resultat.risques.length === 0 && el("p", { class: "note" }, mots.aucun),
    resultat.risques.map(({ niveau, etudiants }) =>
      el(
        "details",
        { open: niveau !== "vigilance", "data-cle": niveau },
        sommaire(titreDeNiveau(niveau, mots.niveaux[niveau], etudiants.length)),
        listeLongue(etudiants, depliees.risques, {
          ligne: (etudiant) => ligneEtudiant(etudiant, contexte),
          deplier: () => volet.deplier("risques"),
          titre: textes.toutAfficher(etudiants.length),
        })
      )
    ),
    action("ecrireSuivi", () => volet.ecrireSuivi(), contexte),
  ];
}

function action(
  nom: "voirDecisions" | "voirJournal" | "ecrireSuivi",
  faire: () => Promise<void>,
  { textes }: Contexte
): HTMLElement {
  return bouton({ class: "discret", "data-cle": nom }, () => void faire(), textes.actions[nom]);
}

function titreDeNiveau(niveau: NiveauDeRisque, nom: string, nombre: number): Enfant {
  return el("h3", {}, pastille(niveau), ` ${nom} (${nombre})`);
}

function ligneEtudiant(
  { etudiant, nom, groupe, motifs, cible }: EtudiantARisque,
  contexte: Contexte
): Enfant {
  const precision =
    groupe === null
      ? null
      : el("span", { class: "groupe" }, ` ${contexte.textes.risques.groupe(groupe)}`);
  return mention({ etudiant, nom, phrase: motifs.join(" ; "), cible }, contexte, precision);
}
