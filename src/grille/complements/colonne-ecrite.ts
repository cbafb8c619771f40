import { NOTE_MAXIMALE, type Reglages } from "../../reglement";
import { adresseDe, avertissement, citer, nombre } from "../anomalies";
import { lireAjout } from "../cellule/ajout";
import type { Disposition } from "../disposition/disposition";
import type { EtudiantLu } from "../etudiants/rapprochement";
import type { Anomalie } from "../types";
import type { AjoutLu } from "./ajouts";
import { pointsSupposes, quoiEcrire, uniteContraire } from "./unite";

/** What a column « Bonus » or « Malus » holds, one number per student; `null` where none counts. */
export interface ColonneEcrite {
  readonly ecrits: readonly (number | null)[];
  /** Cells that are left out. */
  readonly anomalies: readonly Anomalie[];
  /** Why the whole column counts for nothing; `null` when it counts. */
  readonly refus: string | null;
}

/** More than any department gives or takes for sport or attendance: some tenths are usual, two or three the most. */
const POINTS_PLAUSIBLES = 5;
/** One number that is too large is a slip; several make marks, or hours, of the whole column. */
const PLUSIEURS = 2;

/** What is written for each student, in the one sheet, or in all those that agree; what is not lets decide without it. */
export function lireColonne(
  ajout: AjoutLu,
  etudiants: readonly EtudiantLu[],
  dispositions: readonly Disposition[],
  reglages: Reglages
): ColonneEcrite {
  const { sens, texte, sources } = ajout;
  const supposes = pointsSupposes(ajout, reglages);
  const maximum = supposes ? POINTS_PLAUSIBLES : NOTE_MAXIMALE;
  const anomalies: Anomalie[] = [];
  const tropGrands: string[] = [];
  const groupe = `cellules non comptées en ${citer(texte)}`;
  const ecrits = etudiants.map(({ fiches }) => {
    const lus = new Set<number>();
    for (const { feuille: f, colonne } of sources) {
      const ligne = fiches[f]?.ligne;
      if (ligne === undefined) continue;
      const { feuille } = dispositions[f]!;
      const place = { ligne, colonne };
      const dire = (phrase: string): unknown =>
        anomalies.push(avertissement(feuille, place, phrase, groupe));
      const valeur = feuille.cellules[ligne]![colonne]!;
      const lu = lireAjout(valeur, sens, reglages, maximum);
      if ("anomalie" in lu) {
        dire(lu.anomalie);
        if (lu.tropGrand) tropGrands.push(`${citer(valeur)} en ${adresseDe(feuille, place)}`);
      } else if (lu.ecrit !== null && lus.size !== lus.add(lu.ecrit).size && lus.size > 1)
        dire(
          `${citer(texte)} n’est pas le même dans une autre feuille : il ne compte pas. Gardez le bon nombre.`
        );
    }
    return lus.size === 1 ? [...lus][0]! : null;
  });
  const ecrite = tropGrands.length > 0 || ecrits.some((ecrit) => ecrit !== null && ecrit > 0);
  const contraire = ecrite ? uniteContraire(ajout, reglages) : null;
  const plusieurs = supposes && tropGrands.length >= PLUSIEURS;
  const refus = contraire ?? (plusieurs ? invraisemblable(ajout, tropGrands) : null);
  return refus === null
    ? { ecrits, anomalies, refus }
    : { ecrits: ecrits.map(() => null), anomalies: [], refus };
}

function invraisemblable(ajout: AjoutLu, tropGrands: readonly string[]): string {
  const quoi = ajout.sens === "bonus" ? "des notes" : "des heures, ou des notes,";
  return (
    `${citer(ajout.texte)} a ${tropGrands.length} nombres au-dessus de ${nombre(POINTS_PLAUSIBLES)} (${tropGrands[0]!}) : ` +
    `ce sont ${quoi} plutôt que des points, cette colonne ne compte pas. ${quoiEcrire(ajout)}`
  );
}
