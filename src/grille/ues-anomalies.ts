import { avertissement, enumerer, erreur } from "./anomalies";
import type { Annee } from "./annee";
import type { Offre } from "./coefficients-retenus";
import type { Disposition } from "./disposition";
import type { Anomalie } from "./types";
import type { UeLue } from "./ues";

/** What is doubtful in the UE, said once per semester, in the first sheet of that semester. */
export function signalerUes(ues: readonly UeLue[], annee: Annee, offre: Offre): Anomalie[] {
  const semestres = [...new Set(ues.map(({ semestre }) => semestre))];
  const parSemestre = semestres.flatMap((semestre) => {
    const feuille = feuilleDuSemestre(semestre, offre.dispositions);
    const siennes = ues.filter((ue) => ue.semestre === semestre);
    return annee.presents.has(semestre) ? signalerSemestre(semestre, siennes, feuille) : [];
  });
  return [...parSemestre, ...signalerInutiles(ues, annee, offre)];
}

function feuilleDuSemestre(semestre: number, dispositions: readonly Disposition[]): Disposition {
  const parle = (disposition: Disposition): boolean =>
    disposition.modules.some((module) => module.semestre === semestre) ||
    disposition.moyennes.some(({ ue }) => ue.semestre === semestre);
  return dispositions.find(parle) ?? dispositions[0]!;
}

function signalerSemestre(
  semestre: number,
  ues: readonly UeLue[],
  { feuille }: Disposition
): Anomalie[] {
  const codes = (origine: UeLue["origine"]): string =>
    enumerer(ues.filter((ue) => ue.origine === origine).map(({ code }) => code));
  const manquants = new Set(ues.flatMap(({ manquants }) => manquants.map(({ code }) => code)));
  const [vides, moyennes, inconnues] = [
    codes("aucune"),
    codes("moyenneSansCoefficients"),
    codes("sansCoefficients"),
  ];
  return [
    ...(manquants.size > 0
      ? [
          avertissement(
            feuille,
            null,
            `Modules du programme sans colonne en S${semestre} : ${enumerer([...manquants])}. Leurs notes sont en attente pour tous.`
          ),
        ]
      : []),
    ...(vides === ""
      ? []
      : [
          avertissement(
            feuille,
            null,
            `Aucune colonne pour ${vides} en S${semestre} : en attente pour tous.`
          ),
        ]),
    ...(moyennes === ""
      ? []
      : [
          avertissement(
            feuille,
            null,
            `Coefficients inconnus en ${moyennes} : la moyenne d’UE de la feuille est utilisée telle quelle. ` +
              `Ajoutez une ligne « Coef » ou choisissez un programme pour qu’elle soit recalculée.`
          ),
        ]),
    ...(inconnues === ""
      ? []
      : [
          erreur(
            feuille,
            null,
            `Coefficients inconnus en ${inconnues} : ces UE ne peuvent pas être calculées. ` +
              `Ajoutez une ligne « Coef » sous les codes, ou choisissez un programme.`
          ),
        ]),
  ];
}

/** Columns of modules that enter no mean. */
function signalerInutiles(ues: readonly UeLue[], { annee }: Annee, offre: Offre): Anomalie[] {
  const utiles = new Set(ues.flatMap(({ termes }) => termes.map(({ colonne }) => colonne)));
  const expliquees = new Set(
    ues.filter(({ origine }) => origine.endsWith("Coefficients")).map(({ code }) => code)
  );
  const inutiles = offre.modules.filter(
    (module) =>
      !utiles.has(module) &&
      !offre.connus.has(module) &&
      !(module.ue && expliquees.has(module.ue)) &&
      (module.semestre === null || Math.ceil(module.semestre / 2) === annee)
  );
  return offre.dispositions.flatMap(({ feuille, entete }, f) => {
    const ici = inutiles.filter(({ sources }) => sources[0]!.feuille === f);
    if (ici.length === 0) return [];
    const message =
      `Sans coefficient, ni dans la grille ni dans un programme : ${enumerer(ici.map(({ code }) => code))}. ` +
      `Ces colonnes n’entrent dans aucune moyenne.`;
    return [erreur(feuille, { ligne: entete, colonne: ici[0]!.sources[0]!.colonne }, message)];
  });
}
