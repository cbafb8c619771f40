import {
  ErreurClasseur,
  type FeuilleEcrite,
  type Formule,
  type Graphique,
  type Plage,
  type Plan,
  type Valeur,
} from "../../classeur";
import { adressePlage } from "../../adresse";
import { COLONNES, LIGNES } from "../../adresse";

/** Excel's limit for the text of one cell. */
const TEXTE_MAX = 32_767;
const TROP_LONG = `un texte y dépasse ${TEXTE_MAX} caractères`;

/** Refuses a plan that Excel would have to repair: the mistake is in the program, and it must not reach a file. */
export function verifier({ feuilles, surlignage }: Plan): void {
  const noms = feuilles.map(({ nom }) => nom.toLowerCase());
  for (const feuille of feuilles) {
    exiger(
      noms.filter((nom) => nom === feuille.nom.toLowerCase()).length === 1,
      feuille.nom,
      "elle est écrite deux fois"
    );
    verifierFeuille(feuille);
  }
  for (const { feuille, plage } of surlignage ?? []) verifierPlage(feuille, plage);
}

function verifierFeuille(feuille: FeuilleEcrite): void {
  const { nom, cellules } = feuille;
  exiger(/^[^\\/?*[\]:]{1,31}$/.test(nom) && !/^'|'$/.test(nom), nom, "Excel refuse ce nom");
  exiger(
    cellules.every((ligne) => ligne.length === cellules[0]?.length),
    nom,
    "ses lignes n’ont pas toutes la même longueur"
  );
  for (const ligne of cellules) for (const cellule of ligne) verifierValeur(nom, cellule);
  const plages = [feuille.formats, feuille.listes, feuille.noms].flat().map(({ plage }) => plage);
  for (const plage of plages) verifierPlage(nom, plage);
  if (feuille.tableau) verifierTableau(feuille, feuille.tableau.plage);
  for (const graphique of feuille.graphiques ?? []) verifierGraphique(nom, graphique);
}

/** One name at least, one category at least, and a colour for each series. */
function verifierGraphique(nom: string, { donnees, couleurs, place }: Graphique): void {
  for (const plage of [donnees, place]) verifierPlage(nom, plage);
  const complet = donnees.lignes >= 2 && couleurs.length > 0;
  exiger(
    complet && donnees.colonnes === couleurs.length + 1,
    nom,
    `son graphique ${adressePlage(donnees)} n’a pas de catégorie, ou pas une couleur par série`
  );
}

function verifierValeur(nom: string, cellule: Valeur | Formule): void {
  const valeur = typeof cellule === "object" ? cellule.valeur : cellule;
  exiger(typeof valeur !== "number" || Number.isFinite(valeur), nom, "un nombre n’y est pas fini");
  exiger(typeof valeur !== "string" || valeur.length <= TEXTE_MAX, nom, TROP_LONG);
}

function verifierPlage(nom: string, { ligne, colonne, lignes, colonnes }: Plage): void {
  const entiers = [ligne, colonne, lignes, colonnes].every(Number.isInteger);
  const dedans = ligne + lignes <= LIGNES && colonne + colonnes <= COLONNES;
  const valide = entiers && dedans && ligne >= 0 && colonne >= 0 && lignes > 0 && colonnes > 0;
  exiger(valide, nom, "une plage sort de la feuille ou ne couvre aucune cellule");
}

/** Excel demands one line at least under the header, and headers that are texts, not empty, all different. */
function verifierTableau({ nom, cellules, tableau }: FeuilleEcrite, plage: Plage): void {
  verifierPlage(nom, plage);
  const ou = `son tableau ${adressePlage(plage)}`;
  exiger(
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(tableau?.nom ?? ""),
    nom,
    `${ou} a un nom qu’Excel refuse`
  );
  exiger(plage.lignes >= 2, nom, `${ou} n’a pas de ligne sous son en-tête`);
  const entetes = (cellules[plage.ligne] ?? []).slice(
    plage.colonne,
    plage.colonne + plage.colonnes
  );
  const textes = entetes
    .filter((entete) => typeof entete === "string")
    .map((entete) => entete.trim().toLowerCase());
  const complets = textes.length === plage.colonnes && !textes.includes("");
  exiger(
    complets && new Set(textes).size === textes.length,
    nom,
    `${ou} a des en-têtes vides, en double ou sans texte`
  );
}

function exiger(vrai: boolean, nom: string, constat: string): asserts vrai {
  if (!vrai)
    throw new ErreurClasseur(
      "inattendue",
      `La feuille « ${nom} » ne peut pas être écrite : ${constat}.`
    );
}
