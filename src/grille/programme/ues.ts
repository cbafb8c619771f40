import { codeUe, type CodeUe, type ModuleMaquette, type UeMaquette } from "../../maquette";
import { situerAnnee, type Annee } from "./annee";
import { composerUe, type Offre, type Terme } from "./coefficients-retenus";
import type { Disposition } from "../disposition/disposition";
import { cleUsuelle } from "../disposition/module-nomme";
import type { ColonneLue, ModuleLu } from "./colonnes-lues";
import type { Anomalie } from "../types";
import type { MoyenneLue, Origine, UeLue } from "./ue-lue";
import { signalerUes } from "./ues-anomalies";

/** The UE of the latest year that the sheets speak of, by semester then competence. */
export function assemblerUes(offre: Offre): {
  readonly annee: number;
  readonly ues: readonly UeLue[];
  readonly anomalies: readonly Anomalie[];
} {
  const annee = situerAnnee(offre);
  const moyennes = moyennesLues(offre.dispositions);
  const absents = new Map<string, ColonneLue>();
  const lues = annee.ues.map((ue) => lireUe(ue, annee, offre, moyennes, absents));
  const ues = lues.map(({ ue }) => ue);
  return {
    annee: annee.annee,
    ues,
    anomalies: [
      ...annee.anomalies,
      ...lues.flatMap(({ anomalies }) => anomalies),
      ...signalerUes(ues, annee, offre),
    ],
  };
}

/** The means of UE of all sheets. */
export function moyennesLues(dispositions: readonly Disposition[]): MoyenneLue[] {
  return dispositions.flatMap(({ moyennes }, feuille) =>
    moyennes.map(({ colonne, ue }) => ({
      feuille,
      colonne,
      code: codeUe(ue.semestre, ue.competence),
    }))
  );
}

function lireUe(
  { semestre, competence }: CodeUe,
  { prevues }: Annee,
  offre: Offre,
  moyennes: readonly MoyenneLue[],
  absents: Map<string, ColonneLue>
): { readonly ue: UeLue; readonly anomalies: readonly Anomalie[] } {
  const code = codeUe(semestre, competence);
  const prevue = prevues.get(code);
  const { termes, manquants, illisible, anomalies } = composerUe(code, prevue, offre);
  const identite = {
    ...{ code, semestre, competence },
    niveau: prevue?.niveau ?? null,
    ects: ectsDe(code, prevue, offre),
  };
  if (!illisible && termes.some(({ coefficient }) => coefficient > 0)) {
    const enAttente = manquants.map((module) => colonneAbsente(semestre, module, absents));
    const ue = {
      ...identite,
      termes: [...termes, ...enAttente],
      manquants,
      origine: "modules",
    } as const;
    return { ue, anomalies };
  }
  const aDesModules = illisible || offre.modules.some(({ ue }) => ue === code);
  const moyenne = moyennes.find((lue) => lue.code === code);
  const origine: Origine = moyenne
    ? aDesModules || offre.modules.some((module) => estSansPoids(module, semestre, offre))
      ? "moyenneSansCoefficients"
      : "moyenne"
    : aDesModules
      ? "sansCoefficients"
      : "aucune";
  const seul = moyenne ? [{ colonne: colonneDeMoyenne(moyenne), coefficient: 1 }] : [];
  return { ue: { ...identite, termes: seul, manquants: [], origine }, anomalies: [] };
}

/** A module of the semester that says nowhere what it weighs: it may count in any of its UE. */
function estSansPoids(module: ModuleLu, semestre: number, { connus }: Offre): boolean {
  const partage = module.ue === null && module.coefficients.size === 0;
  return partage && module.semestre === semestre && !connus.has(module);
}

/** A module without a column: one for all the UE that count it, pending for everyone. */
function colonneAbsente(
  semestre: number,
  { code, intitule, coefficient }: ModuleMaquette,
  absents: Map<string, ColonneLue>
): Terme {
  const cle = `${semestre}|${cleUsuelle(code)}`;
  const colonne = absents.get(cle) ?? { code, intitule, sources: [] };
  absents.set(cle, colonne);
  return { colonne, coefficient };
}

function colonneDeMoyenne({ code, feuille, colonne }: MoyenneLue): ColonneLue {
  return { code, intitule: null, sources: [{ feuille, colonne }] };
}

/** The sheet « Maquette » first, then the grid, then the programme. */
function ectsDe(code: string, prevue: UeMaquette | undefined, offre: Offre): number | null {
  const deLaGrille = offre.dispositions.flatMap(({ ects }) => ects.get(code) ?? []).at(0) ?? null;
  const duProgramme = prevue?.ects ?? null;
  const feuille = offre.programme?.origine === "feuille";
  return feuille ? (duProgramme ?? deLaGrille) : (deLaGrille ?? duProgramme);
}
