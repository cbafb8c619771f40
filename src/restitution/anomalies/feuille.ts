import type { Feuille, FeuilleEcrite } from "../../classeur";
import { compterParGravite, GRAVITES, regrouper, type GroupeAnomalies } from "../../grille";
import { enFrancais } from "../dates";
import { DECISIONS } from "../decisions/titres";
import { CODE, ENTETE, LIEN, SOUS_TITRE, TEXTE_LONG, TITRE } from "../palette";
import type { Resultats } from "../types";
import { GRAVITE_EN_MOTS, lignesDe, type Ligne } from "./lignes";
import { COLONNES, listeOuverte, nomDeLaListe } from "./titres";

/** The list of what deserves a look, and how the `Décisions` sheet sends to it. */
export interface ListeDAnomalies {
  readonly feuille: FeuilleEcrite;
  /** « À vérifier : 2 erreurs, 1 avertissement (feuille « Anomalies ») »; empty when there is nothing. */
  readonly renvoi: string;
}

/** What deserves a look, as a sheet; `null` where there is nothing to say and nothing that was said before. */
export function feuilleAnomalies(
  { anomalies = [], promotion, date }: Resultats,
  feuilles: readonly Feuille[]
): ListeDAnomalies | null {
  if (anomalies.length === 0 && !listeOuverte(feuilles)) return null;
  const groupes = regrouper(anomalies, promotion);
  const nom = nomDeLaListe(feuilles);
  const presentes = new Set([...feuilles.map((feuille) => feuille.nom), DECISIONS]);
  const { lignes, reste } = lignesDe(groupes, presentes);
  const comptes = compterEnMots(groupes);
  const titres = [
    "À vérifier",
    `Calculé le ${enFrancais(date)} · ${comptes}. ${LEGENDE}${dansLeVolet(reste)}`,
  ];
  return {
    feuille: mettreEnPage(nom, titres, lignes.length > 0 ? lignes : [RIEN]),
    renvoi: groupes.length === 0 ? "" : `À vérifier : ${comptes} (feuille « ${nom} »)`,
  };
}

function dansLeVolet(reste: number): string {
  if (reste === 0) return "";
  return reste === 1
    ? " La ligne suivante est dans le volet."
    : ` Les ${reste} lignes suivantes sont dans le volet.`;
}

/** « 2 erreurs, 1 avertissement »; each group counts for one. */
function compterEnMots(groupes: readonly GroupeAnomalies[]): string {
  const nombres = compterParGravite(groupes);
  const mots = GRAVITES.filter((gravite) => nombres[gravite] > 0).map((gravite) => {
    const mot = GRAVITE_EN_MOTS[gravite].toLowerCase();
    return `${nombres[gravite]} ${mot}${nombres[gravite] > 1 ? "s" : ""}`;
  });
  return mots.join(", ") || "aucune anomalie";
}

const LEGENDE =
  "Erreur : empêche de décider un étudiant ; avertissement : décidé, à regarder ; information : sans conséquence.";

/** The table keeps a row when there is nothing: it stays in its place from one calculation to the next. */
const RIEN: Ligne = ["", "", "", "", "Aucune anomalie."];

const LARGEURS = [15, 16, 15, 9, 100];

function mettreEnPage(
  nom: string,
  titres: readonly string[],
  lignes: readonly Ligne[]
): FeuilleEcrite {
  const entetes = Object.values(COLONNES);
  const entete = titres.length;
  const plage = { ligne: entete, colonne: 0, lignes: 1, colonnes: entetes.length };
  const corps = { ...plage, ligne: entete + 1, lignes: lignes.length };
  return {
    nom,
    cellules: [
      ...titres.map((titre) => entetes.map((_, c) => (c === 0 ? titre : ""))),
      entetes,
      ...lignes,
    ],
    tableau: { nom: "JuryBUT_Anomalies", plage: { ...plage, lignes: lignes.length + 1 } },
    formats: [
      { plage: { ...plage, ligne: 0, colonnes: 1 }, style: TITRE },
      { plage: { ...plage, ligne: 1, colonnes: 1 }, style: SOUS_TITRE },
      { plage, style: ENTETE },
      { plage: corps, style: { enHaut: true } },
      { plage: { ...corps, colonne: 2, colonnes: 1 }, style: LIEN },
      { plage: { ...corps, colonne: 3, colonnes: 1 }, style: CODE },
      { plage: { ...corps, colonne: 4, colonnes: 1 }, style: TEXTE_LONG },
    ],
    largeurs: LARGEURS,
    masquees: [],
    figer: { lignes: entete + 1, colonnes: 0 },
    listes: [],
    impression: { paysage: true, lignesRepetees: { ...plage, colonnes: 1 } },
    noms: [],
  };
}
