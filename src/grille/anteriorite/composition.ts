import { anneeDe } from "../../reglement";
import { codeUe, type CodeUe } from "../../maquette";
import type { UeNommee } from "../disposition/ue-nommee";
import { placerCodesSeuls } from "./codes-seuls";
import type { ColonneNommee, Intitule, Objet } from "./intitules";
import type { ColonnesAnnee, ColonnesRcue, ColonnesUe, Tableau } from "./tableau";

/** What the columns of a table are, once each code, and each number of ECTS, is with its UE. */
export type Composition = Pick<Tableau, "ues" | "rcues" | "annees" | "dispenses" | "incertaines">;

/**
 * Puts the columns of one UE, of one RCUE, of one year together.
 * @param resoudre gives « UE 1 » the semester of the sheet.
 */
export function composer(
  colonnes: readonly ColonneNommee[],
  resoudre: (ue: UeNommee) => CodeUe | null
): Composition {
  const { placees, incertaines } = placerCodesSeuls(colonnes);
  const ues = composerUes(placees, resoudre);
  const annees = new Set(ues.map(({ ue }) => anneeDe(ue.semestre)));
  const [seule = null] = annees.size === 1 ? annees : [];
  return {
    ues,
    rcues: composerRcues(placees, seule),
    annees: composerAnnees(placees, seule),
    dispenses: placees.find(({ grandeur }) => grandeur === "dispenses")?.colonne ?? null,
    incertaines,
  };
}

type ColonneUe = ColonneNommee & { readonly objet: Extract<Objet, { genre: "ue" }> };

/** A mean, with the code and the ECTS that come after it; a code or a number without a mean stands by itself. */
function composerUes(
  colonnes: readonly ColonneNommee[],
  resoudre: (ue: UeNommee) => CodeUe | null
): ColonnesUe[] {
  const groupes: { -readonly [C in keyof ColonnesUe]: ColonnesUe[C] }[] = [];
  const deUe = colonnes.filter((colonne): colonne is ColonneUe => colonne.objet?.genre === "ue");
  for (const { grandeur, objet, annee, colonne } of parGrandeur(deUe)) {
    const ue = resoudre(objet.ue);
    if (!ue) continue;
    const memes = groupes.filter((groupe) => code(groupe.ue) === code(ue));
    const avant = memes.filter((groupe) => (groupe.moyenne ?? -1) < colonne).at(-1) ?? memes[0];
    const nouveau = { ue, annee, moyenne: null, code: null, jury: null, ects: null };
    if (grandeur === "moyenne") groupes.push({ ...nouveau, moyenne: colonne });
    else if (avant && grandeur === "ects") avant.ects ??= colonne;
    else if (avant) placerCode(avant, grandeur, colonne);
    else if (grandeur !== "ects") groupes.push({ ...nouveau, code: colonne });
  }
  return groupes;
}

/** What the jury typed is the code only where no column shows it. */
function placerCode(
  groupe: { code: number | null; jury: number | null },
  grandeur: Intitule["grandeur"],
  colonne: number
): void {
  if (grandeur === "jury" && groupe.code !== null) groupe.jury ??= colonne;
  else groupe.code ??= colonne;
}

const ORDRE: readonly Intitule["grandeur"][] = ["moyenne", "code", "jury", "ects", "dispenses"];

/** Means first, then codes, then what the jury typed. */
function parGrandeur<C extends ColonneNommee>(colonnes: readonly C[]): C[] {
  return ORDRE.flatMap((grandeur) => colonnes.filter((colonne) => colonne.grandeur === grandeur));
}

function code({ semestre, competence }: CodeUe): string {
  return codeUe(semestre, competence);
}

function composerRcues(colonnes: readonly ColonneNommee[], seule: number | null): ColonnesRcue[] {
  const groupes = new Map<string, { -readonly [C in keyof ColonnesRcue]: ColonnesRcue[C] }>();
  for (const { grandeur, objet, colonne } of parGrandeur(colonnes)) {
    if (objet?.genre !== "rcue") continue;
    const { competence } = objet;
    const anneeBut = objet.anneeBut ?? seule;
    if (anneeBut === null) continue;
    const cle = `${anneeBut}|${competence}`;
    const groupe = groupes.get(cle) ?? {
      competence,
      anneeBut,
      moyenne: null,
      code: null,
      jury: null,
    };
    groupes.set(cle, groupe);
    if (grandeur === "moyenne") groupe.moyenne ??= colonne;
    else placerCode(groupe, grandeur, colonne);
  }
  return [...groupes.values()];
}

/** The codes of each year: « Décision retenue » is the surest, then what names the year, then an even semester's. */
function composerAnnees(colonnes: readonly ColonneNommee[], seule: number | null): ColonnesAnnee[] {
  const parAnnee = new Map<number, { colonne: number; deSemestre: boolean; rang: number }[]>();
  for (const { grandeur, objet, colonne } of colonnes) {
    if (objet?.genre !== "annee" && objet?.genre !== "semestre") continue;
    const deSemestre = objet.genre === "semestre";
    if (deSemestre && objet.semestre % 2 === 1) continue;
    const anneeBut =
      objet.genre === "semestre" ? anneeDe(objet.semestre) : (objet.anneeBut ?? seule);
    if (anneeBut === null) continue;
    const retenue = objet.genre === "annee" && objet.retenue;
    const rang = retenue ? 0 : deSemestre ? 3 : grandeur === "code" ? 1 : 2;
    parAnnee.set(anneeBut, [...(parAnnee.get(anneeBut) ?? []), { colonne, deSemestre, rang }]);
  }
  return [...parAnnee].map(([anneeBut, codes]) => ({
    anneeBut,
    codes: codes
      .sort((a, b) => a.rang - b.rang)
      .map(({ colonne, deSemestre }) => ({ colonne, deSemestre })),
  }));
}
