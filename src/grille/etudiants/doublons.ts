import { autres } from "../../reglement";
import { enumerer, erreur, type Place } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import { nommer, type Fiche } from "./fiches";
import type { Anomalie } from "../types";

/** The cell that names a student best for people: anomalies about students point there. */
export function placeDe({ identite }: Disposition, ligne: number): Place {
  const { complet, nom, prenom, numeros } = identite;
  return { ligne, colonne: complet ?? nom ?? prenom ?? numeros[0]?.colonne ?? 0 };
}

/**
 * Rows of one sheet that bear one number, or one name that no number tells apart. Each row is kept as a student of
 * its own; such a number is used nowhere, for it could give somebody the marks of another.
 */
export function trouverDoublons(
  fiches: readonly Fiche[],
  disposition: Disposition
): { readonly numeros: readonly string[]; readonly anomalies: readonly Anomalie[] } {
  const parNumero = groupes(fiches, ({ cleNumero }) => cleNumero);
  const parNom = fiches.some(sansNumero)
    ? groupes(fiches, ({ cleNom }) => cleNom || null).filter((groupe) => groupe.some(sansNumero))
    : [];
  const signaler = (groupe: readonly Fiche[], sujet: string, remede: string): Anomalie[] =>
    groupe.map(({ ligne }) => {
      const message = `${sujet} figure plusieurs fois dans cette feuille (${lignesDe(groupe, disposition)}). ${SUITE} ${remede}`;
      const place = placeDe(disposition, ligne);
      return erreur(disposition.feuille, place, message, "lignes en double");
    });
  return {
    numeros: parNumero.map(([premiere]) => premiere!.cleNumero!),
    anomalies: [
      ...parNumero.flatMap((groupe) =>
        signaler(
          groupe,
          `Le n° ${groupe[0]!.numero}`,
          "Corrigez le numéro, ou supprimez la ligne en trop."
        )
      ),
      ...parNom.flatMap((groupe) =>
        signaler(
          groupe,
          nommer(groupe[0]!),
          "Donnez un numéro à chacun, ou supprimez la ligne en trop."
        )
      ),
    ],
  };
}

const SUITE =
  "Chaque ligne est gardée à part, et les notes des autres feuilles ne lui sont pas attribuées par ce moyen.";

function sansNumero({ cleNumero }: Fiche): boolean {
  return cleNumero === null;
}

/** So many rows, at most, are named in a sentence. */
const NOMMES = 4;

/** « MARTIN Lou en ligne 5 et PETIT Ali en ligne 6 » */
function lignesDe(groupe: readonly Fiche[], { feuille }: Disposition): string {
  const lignes = groupe
    .slice(0, NOMMES)
    .map((fiche) => `${nommer(fiche)} en ligne ${feuille.ligne + fiche.ligne + 1}`);
  const reste = groupe.length - lignes.length;
  return enumerer(reste > 0 ? [...lignes, autres(reste)] : lignes);
}

/** The fiches that share a key with another. */
function groupes(fiches: readonly Fiche[], cle: (fiche: Fiche) => string | null): Fiche[][] {
  const premieres = new Map<string, Fiche>();
  const partagees = new Map<string, Fiche[]>();
  for (const fiche of fiches) {
    const sienne = cle(fiche);
    if (sienne === null) continue;
    const premiere = premieres.get(sienne);
    if (!premiere) premieres.set(sienne, fiche);
    else if (partagees.has(sienne)) partagees.get(sienne)!.push(fiche);
    else partagees.set(sienne, [premiere, fiche]);
  }
  return [...partagees.values()];
}
