import type { Valeur } from "../../classeur";
import { NOTE_MAXIMALE, type Reglages } from "../../reglement";
import { citer, nombre } from "../anomalies";
import { estVide, lireNombre, lireNote } from "./cellule";
import { libelle } from "./libelle";

/** What a cell « Bonus » or « Malus » holds: a number; `null` where nothing is given; or why it counts for nothing. */
export type LectureAjout =
  { readonly ecrit: number | null } | { readonly anomalie: string; readonly tropGrand?: boolean };

/** « aucun » says that nothing is given, as a dash does, and as every code that stands for a mark. */
const RIEN = /^(?:AUCUNE?|NEANT|NON|RIEN|RAS)$/;
const POINTS = /\s*(?:pts?|points?)\.?$/i;
const POURCENT = /\s*%$/;
const SUR_VINGT = /\s*\/\s*20$/;

/**
 * Reads one cell of a column of points: a malus may be written with its sign (« -0,5 »), a bonus may not.
 * @param maximum above it, the number is not believed.
 */
export function lireAjout(
  valeur: Valeur,
  sens: "bonus" | "malus",
  { bonus }: Pick<Reglages, "bonus">,
  maximum: number = NOTE_MAXIMALE
): LectureAjout {
  if (estVide(valeur)) return { ecrit: null };
  const unite = sens === "bonus" ? UNITES[bonus] : POINTS;
  const lu = typeof valeur === "string" ? nombreEcrit(valeur, unite) : valeur;
  if (typeof lu !== "number") return sansNombre(valeur);
  const ecrit = sansPoussiere(sens === "malus" ? Math.abs(lu) : lu);
  if (ecrit < 0)
    return {
      anomalie: `${citer(valeur)} : un bonus ne peut pas être négatif. Il ne compte pas ; écrivez-le dans une colonne « Malus ».`,
    };
  return ecrit > maximum
    ? { anomalie: tropGrand(valeur, ecrit, sens), tropGrand: true }
    : { ecrit };
}

function tropGrand(valeur: Valeur, ecrit: number, sens: "bonus" | "malus"): string {
  if (ecrit > NOTE_MAXIMALE)
    return `${citer(valeur)} dépasse ${nombre(NOTE_MAXIMALE)} : ce ${sens} ne compte pas. Corrigez le nombre.`;
  const titre = sens === "bonus" ? "Bonus (points)" : "Malus (points)";
  return (
    `${citer(valeur)} est trop grand pour des points : ce ${sens} ne compte pas. ` +
    `Corrigez le nombre ; si ce sont bien des points, écrivez « ${titre} » en tête de la colonne.`
  );
}

function sansNombre(valeur: Valeur): LectureAjout {
  const texte = typeof valeur === "string" ? valeur : "";
  const code = texte !== "" && !("anomalie" in lireNote(texte));
  if (code || RIEN.test(libelle(texte))) return { ecrit: null };
  const ecrit = typeof valeur === "boolean" ? (valeur ? "VRAI" : "FAUX") : valeur;
  return {
    anomalie: `${citer(ecrit)} n’est pas un nombre de points : il ne compte pas. Écrivez un nombre, ou rien.`,
  };
}

/** What may follow the number, in each form: « 0,5 pt », « 13/20 », « 5 % ». */
const UNITES: Readonly<Record<Reglages["bonus"], RegExp>> = {
  points: POINTS,
  ignore: POINTS,
  taux: SUR_VINGT,
  paliers: SUR_VINGT,
  pourcentage: POURCENT,
};

function nombreEcrit(texte: string, unite: RegExp): number | null {
  return lireNombre(
    texte
      .trim()
      .replace(/^\+\s*/, "")
      .replace(unite, "")
  );
}

/** What a formula adds to a decimal: 0.1 + 0.2 is 0.3. */
function sansPoussiere(points: number): number {
  const courant = Math.round(points * 100) / 100;
  return courant === points ? points : Number(points.toFixed(9));
}
