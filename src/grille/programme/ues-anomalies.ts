import type { Annee } from "./annee";
import { avertissement, enumerer, erreur } from "../anomalies";
import type { Offre } from "./coefficients-retenus";
import type { Disposition } from "../disposition/disposition";
import { signalerHorsProgramme } from "./hors-programme";
import type { ModuleLu } from "./colonnes-lues";
import type { Anomalie } from "../types";
import type { Origine, UeLue } from "./ue-lue";

/** What is doubtful in the UE, said once per semester, in the first sheet of that semester. */
export function signalerUes(ues: readonly UeLue[], annee: Annee, offre: Offre): Anomalie[] {
  const semestres = [...new Set(ues.map(({ semestre }) => semestre))];
  return [
    ...semestres
      .filter((semestre) => annee.presents.has(semestre))
      .flatMap((semestre) => signalerSemestre(semestre, ues, offre.dispositions)),
    ...signalerInutiles(ues, annee, offre),
    ...signalerHorsProgramme(annee, offre),
  ];
}

function signalerSemestre(
  semestre: number,
  toutes: readonly UeLue[],
  dispositions: readonly Disposition[]
): Anomalie[] {
  const ues = toutes.filter((ue) => ue.semestre === semestre);
  const { feuille } = feuilleDuSemestre(semestre, dispositions);
  const codes = (origine: Origine): string[] =>
    ues.filter((ue) => ue.origine === origine).map(({ code }) => code);
  const manquants = new Set(ues.flatMap((ue) => ue.manquants.map(({ code }) => code)));
  const dire = (
    sorte: typeof erreur,
    sujets: readonly string[],
    phrase: (noms: string) => string
  ): Anomalie[] => (sujets.length === 0 ? [] : [sorte(feuille, null, phrase(enumerer(sujets)))]);
  return [
    ...dire(erreur, [...manquants], (modules) => {
      const [sujet, leurs] = manquants.size > 1 ? ["Modules", "Leurs"] : ["Module", "Ses"];
      return `${sujet} du programme sans colonne en S${semestre} : ${modules}. ${leurs} notes sont en attente pour tous.`;
    }),
    ...dire(erreur, codes("aucune"), (noms) => {
      return `Aucune colonne pour ${noms} en S${semestre} : en attente pour tous.`;
    }),
    ...dire(avertissement, codes("modules").length === 0 ? [] : codes("moyenne"), (noms) => {
      return `Aucun module pour ${noms} : la moyenne d’UE de la feuille est utilisée telle quelle.`;
    }),
    ...dire(avertissement, codes("moyenneSansCoefficients"), (noms) => {
      const sujet = `Coefficients inconnus en ${noms} : la moyenne d’UE de la feuille est utilisée telle quelle.`;
      return `${sujet} Ajoutez une ligne « Coef » ou choisissez un programme pour qu’elle soit recalculée.`;
    }),
    ...dire(erreur, codes("sansCoefficients"), (noms) => {
      const sujet = `Coefficients inconnus en ${noms} : aucune moyenne n’y est calculée.`;
      return `${sujet} Ajoutez une ligne « Coef » sous les codes, ou choisissez un programme.`;
    }),
  ];
}

function feuilleDuSemestre(semestre: number, dispositions: readonly Disposition[]): Disposition {
  const enParle = ({ modules, moyennes }: Disposition): boolean =>
    modules.some((module) => module.semestre === semestre) ||
    moyennes.some(({ ue }) => ue.semestre === semestre);
  return dispositions.find(enParle) ?? dispositions[0]!;
}

/** Columns of modules that enter no mean; an error when there is then no mean at all. */
function signalerInutiles(ues: readonly UeLue[], annee: Annee, offre: Offre): Anomalie[] {
  const utiles = new Set(ues.flatMap(({ termes }) => termes.map(({ colonne }) => colonne)));
  const dites = ues.filter(({ origine }) => origine.endsWith("Coefficients"));
  const inutile = (module: ModuleLu): boolean =>
    !utiles.has(module) &&
    !offre.connus.has(module) &&
    !dites.some(({ code }) => module.ue === code || module.coefficients.has(code)) &&
    annee.concerne(module.semestre);
  const inutiles = offre.modules.filter(inutile);
  const sorte = utiles.size === 0 ? erreur : avertissement;
  return offre.dispositions.flatMap(({ feuille, entete }, f) => {
    const ici = inutiles.filter(({ sources }) => sources[0]!.feuille === f);
    if (ici.length === 0) return [];
    const message =
      `Sans coefficient, ni dans la grille ni dans un programme : ${enumerer(ici.map(({ code }) => code))}. ` +
      `Ces colonnes n’entrent dans aucune moyenne.`;
    return [sorte(feuille, { ligne: entete, colonne: ici[0]!.sources[0]!.colonne }, message)];
  });
}
