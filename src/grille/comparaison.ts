import { adresse } from "../adresse";
import type { Feuille, Valeur } from "../classeur";
import { afficher, etablirBilan, REGLAGES, type Bilan } from "../reglement";
import { lireNombre } from "./cellule/cellule";
import type { Anomalie, Promotion } from "./types";

/** People compare: a difference above a hundredth deserves a word, one below comes from the display. */
const ECART = 0.01;
/** What floating-point numbers may add to a difference of exactly one hundredth. */
const RESIDU = 1e-9;

type MoyenneDe = (etudiant: number, ue: number) => number | null;

/**
 * The means of UE that the staff computed in their sheets, beside ours.
 * @param moyenne our mean of a UE (index in the structure) for a student, on 20, or `null` when there is none.
 */
export function comparerMoyennes(
  promotion: Promotion,
  feuilles: readonly Feuille[],
  moyenne: MoyenneDe
): Anomalie[] {
  const moyenneNue = moyennesNues(promotion);
  return promotion.moyennesAffichees.flatMap(({ feuille: f, colonne, ue }) => {
    const lue = promotion.feuilles[f]!;
    const feuille = feuilles.find(({ nom }) => nom === lue.nom);
    if (!feuille) return [];
    return promotion.etudiants.flatMap(({ lignes }, etudiant): Anomalie[] => {
      const ligne = lignes[f] ?? null;
      if (ligne === null) return [];
      const affichee = nombre(feuille.cellules[ligne - feuille.ligne]?.[colonne - feuille.colonne]);
      const notre = moyenne(etudiant, ue);
      if (affichee === null || notre === null) return [];
      if (egales(affichee, notre) || egales(affichee, moyenneNue(etudiant, ue))) return [];
      const code = promotion.structure.ues[ue]!.code;
      const message =
        `La moyenne de l’${code} affichée est ${enTexte(affichee)}, Jury BUT trouve ${enTexte(notre)}. ` +
        `Vérifiez la formule : coefficients, cases vides et absences.`;
      const cellule = adresse(ligne, colonne);
      const groupe = `moyennes de l’${code} autres que celles de Jury BUT`;
      return [{ feuille: lue.nom, cellule, gravite: "avertissement", message, groupe }];
    });
  });
}

/** The means before what bonus, malus and earlier years change in them: the staff may show these. */
function moyennesNues({ notes, structure }: Promotion): MoyenneDe {
  const { annee, ues, rcues, complements } = structure;
  if (!complements) return () => null;
  let sommes: Bilan["sommes"] | undefined;
  return (etudiant, ue) => {
    sommes ??= etablirBilan(notes, { annee, ues, rcues }, REGLAGES).sommes;
    const k = etudiant * ues.length + ue;
    return sommes.poids[k] ? sommes.points[k]! / (sommes.poids[k] * notes.echelle) : null;
  };
}

function egales(affichee: number, moyenne: number | null): boolean {
  return moyenne !== null && Math.abs(affichee - moyenne) <= ECART + RESIDU;
}

function enTexte(moyenne: number): string {
  return afficher(Math.round(moyenne * 100));
}

function nombre(valeur: Valeur | undefined): number | null {
  if (typeof valeur === "number") return valeur;
  return typeof valeur === "string" ? lireNombre(valeur) : null;
}
