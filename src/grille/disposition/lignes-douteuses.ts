import { avertissement, citer, erreur } from "../anomalies";
import { estVide } from "../cellule/cellule";
import type { Anomalie } from "../types";
import type { Reperage } from "./classement";
import type { Incomplete, Signe } from "./identites";
import type { LecteurLigne } from "./ligne";

/** A name without number nor mark, where others have some. */
export function nomSeul(reperage: Reperage, ligne: number): Anomalie {
  const suite = "n’a ni numéro ni note : compté comme étudiant, ses notes sont en attente.";
  return avertir(reperage, ligne, suite, "étudiants sans numéro ni note");
}

/** A number without a name, where the others have one. */
export function numeroSeul(reperage: Reperage, ligne: number): Anomalie {
  const suite = "n’a pas de nom : reconnu à son seul numéro.";
  return avertir(reperage, ligne, suite, "étudiants sans nom, reconnus à leur seul numéro");
}

/** A row with marks that lacks what the others say of themselves. */
export function pasUnEtudiant(reperage: Reperage, { ligne, manque }: Incomplete): Anomalie {
  const suite =
    `${sans(manque)} : cette ligne n’est pas comptée comme un étudiant. ` +
    "Si c’en est un, complétez-la.";
  return avertir(reperage, ligne, suite, "lignes de nombres qui ne sont pas des étudiants");
}

/** The same, under what may be somebody's name. */
export function etudiantDouteux(reperage: Reperage, { ligne, manque }: Incomplete): Anomalie {
  const suite = `${sans(manque)} : compté comme étudiant. Si ce n’en est pas un, écartez cette ligne.`;
  return avertir(reperage, ligne, suite, "étudiants dont il manque ce que les autres ont");
}

function sans(manque: readonly Signe[]): string {
  const [seul, ...autres] = manque;
  const rien = autres.length > 0 ? `n’a ni ${manque.join(" ni ")}` : `n’a pas de ${seul!}`;
  return `${rien}, que les autres ont`;
}

/** A student that stands above the header. */
export function auDessusDeLEntete(reperage: Reperage, ligne: number): Anomalie {
  const suite =
    "est au-dessus de l’en-tête : cette ligne n’est pas lue. Remettez-la parmi les étudiants.";
  return avertir(reperage, ligne, suite);
}

/** Marks of nobody. */
export function notesSansNom({ feuille, notees }: Reperage, ligne: number): Anomalie {
  const colonne = notees.find((c) => !estVide(feuille.cellules[ligne]![c]!)) ?? 0;
  const message =
    "Cette ligne a des notes, mais ni numéro ni nom : elle n’est pas lue. Écrivez de qui elle est.";
  return erreur(feuille, { ligne, colonne }, message, "lignes de notes sans numéro ni nom");
}

/** Another header: `null` when its codes are the same; else the rows under it cannot be read as those above. */
export function enteteContraire(reperage: Reperage, ligne: number): Anomalie | null {
  const message =
    "Second en-tête, différent du premier : les lignes en dessous ne sont pas lues. Mettez-les dans une autre feuille.";
  return siDifferent(reperage, ligne, message);
}

/** Another header above the one that is read: `null` when its codes are the same. */
export function entetePlusHaut(reperage: Reperage, ligne: number): Anomalie | null {
  const message =
    `Cet en-tête est différent de celui qui est lu, en ligne ${reperage.feuille.ligne + reperage.entete + 1}. ` +
    "Vérifiez ses codes et ses barèmes, et n’en gardez qu’un.";
  return siDifferent(reperage, ligne, message);
}

/** An error at the first column whose header is not that of the row of codes. */
function siDifferent(
  { feuille, entete, notees }: Reperage,
  ligne: number,
  message: string
): Anomalie | null {
  const cellules = feuille.cellules[ligne]!;
  const colonne = notees.find(
    (c) => !estVide(cellules[c]!) && cellules[c] !== feuille.cellules[entete]![c]
  );
  return colonne === undefined ? null : erreur(feuille, { ligne, colonne }, message);
}

/** Shorter texts, between students, are names of groups. */
const NOM_DE_GROUPE = 3;

/** Texts left out that may have been students: they have marks that cannot be read, or stand among students. */
export function textesDouteux(
  reperage: Reperage,
  textes: readonly number[],
  etudiants: readonly number[]
): Anomalie[] {
  const { feuille, identite, notees } = reperage;
  const colonneNom = identite.complet ?? identite.nom;
  const douteux = textes.filter((ligne) => {
    const cellules = feuille.cellules[ligne]!;
    if (colonneNom !== null && estVide(cellules[colonneNom]!)) return false;
    const parmi = ligne > etudiants[0]! && ligne < etudiants.at(-1)!;
    const notee = notees.some((colonne) => !estVide(cellules[colonne]!));
    return notee || (parmi && premierTexte(reperage, ligne).length > NOM_DE_GROUPE);
  });
  const suite =
    "n’a ni numéro, ni prénom, ni note lisible : cette ligne n’est pas comptée comme un étudiant.";
  return douteux.map((ligne) => avertir(reperage, ligne, suite, "lignes de texte non lues"));
}

/** The first row under the legend that would have been a student. */
export function sousLaLegende(
  reperage: Reperage,
  lecteur: LecteurLigne,
  legende: number
): Anomalie[] {
  const suspecte = reperage.feuille.cellules.findIndex(
    (cellules, ligne) =>
      ligne > legende &&
      lecteur.estChiffree(cellules) &&
      lecteur.classer(cellules, false).sorte === "etudiant"
  );
  const suite = "et les lignes suivantes, sous la légende, ne sont pas lus.";
  return suspecte < 0 ? [] : [avertir(reperage, suspecte, suite)];
}

function avertir(reperage: Reperage, ligne: number, suite: string, groupe?: string): Anomalie {
  const { feuille, identite } = reperage;
  const colonne = identite.complet ?? identite.nom ?? identite.numeros[0]?.colonne ?? 0;
  const message = `${citer(premierTexte(reperage, ligne))} ${suite}`;
  return avertissement(feuille, { ligne, colonne }, message, groupe);
}

function premierTexte({ feuille }: Reperage, ligne: number): string {
  return String(feuille.cellules[ligne]!.find((valeur) => !estVide(valeur)) ?? "");
}
