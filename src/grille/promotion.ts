import { evaluationsNotees } from "./evaluations/dire";
import type { Rcue, Structure } from "../reglement";
import type { Disposition } from "./disposition/disposition";
import type { ColonneLue } from "./programme/colonnes-lues";
import { indicesDe, lignesDeCoefficients, modulesReconnus } from "./indices";
import {
  SANS_COLONNE,
  type ColonneNotes,
  type ComplementLu,
  type FeuilleLue,
  type MoyenneAffichee,
} from "./types";
import { uesNommees } from "./programme/annee";
import type { UeLue } from "./programme/ue-lue";
import { moyennesLues } from "./programme/ues";

/** The columns of marks of all the UE, each once, in the order of the sheets; those that no sheet has come last. */
export function colonnesDe(ues: readonly UeLue[]): ColonneLue[] {
  const colonnes = [...new Set(ues.flatMap(({ termes }) => termes.map(({ colonne }) => colonne)))];
  const presentes = colonnes.filter(({ sources }) => sources.length > 0);
  const absentes = colonnes.filter(({ sources }) => sources.length === 0);
  presentes.sort(
    ({ sources: [a] }, { sources: [b] }) => a!.feuille - b!.feuille || a!.colonne - b!.colonne
  );
  return [...presentes, ...absentes];
}

/** What the rules need: the UE with their columns, and the pairs of UE of one competence (4.4). */
export function structureDe(
  annee: number,
  ues: readonly UeLue[],
  colonnes: readonly ColonneLue[]
): Structure {
  const index = new Map(colonnes.map((colonne, k) => [colonne, k]));
  const competences = [...new Set(ues.map(({ competence }) => competence))];
  return {
    annee,
    ues: ues.map(({ code, semestre, competence, niveau, ects, termes }) => ({
      ...{ code, semestre, competence, niveau, ects },
      colonnes: termes.map(({ colonne }) => index.get(colonne)!),
      coefficients: termes.map(({ coefficient }) => coefficient),
      modules: termes.map(({ colonne }) => colonne.code),
    })),
    rcues: competences.map((competence): Rcue => {
      const membres = ues.flatMap((ue, u) => (ue.competence === competence ? [u] : []));
      return { competence, annee, ues: membres };
    }),
  };
}

/** Where each column stands, in its sheet. */
export function situerColonnes(
  colonnes: readonly ColonneLue[],
  dispositions: readonly Disposition[]
): ColonneNotes[] {
  return colonnes.map((lue) => {
    const { code, intitule, sources } = lue;
    const [premiere, ...autres] = sources.map(({ feuille, colonne }) => ({
      feuille,
      colonne: dispositions[feuille]!.feuille.colonne + colonne,
    }));
    const place = premiere ?? { feuille: SANS_COLONNE, colonne: SANS_COLONNE };
    const evaluations = evaluationsNotees(lue, dispositions);
    return {
      ...{ ...place, code, intitule },
      ...(autres.length > 0 && { autres }),
      ...(evaluations && { evaluations }),
    };
  });
}

/** The means of UE that are shown, and are not themselves the marks. */
export function moyennesAffichees(
  ues: readonly UeLue[],
  colonnes: readonly ColonneNotes[],
  dispositions: readonly Disposition[]
): MoyenneAffichee[] {
  return moyennesLues(dispositions).flatMap(({ feuille, colonne: dansLeBloc, code }) => {
    const colonne = dispositions[feuille]!.feuille.colonne + dansLeBloc;
    const ue = ues.findIndex((lue) => lue.code === code);
    const estUneNote = colonnes.some(
      (note) => note.feuille === feuille && note.colonne === colonne
    );
    return ue < 0 || estUneNote ? [] : [{ feuille, colonne, ue }];
  });
}

/** Where most codes of modules stand: the row of the codes or, under UE merged over their modules, the one below. */
function ligneDesCodes({ feuille, entete, modules }: Disposition): number {
  const portes = (ligne: number): number =>
    modules.filter(({ colonne, code }) =>
      String(feuille.cellules[ligne]?.[colonne] ?? "").includes(code)
    ).length;
  return portes(entete + 1) > portes(entete) ? entete + 1 : entete;
}

/** What the sheet is, for those who show it or write on it. */
export function feuilleLue(
  disposition: Disposition,
  numero: number | null,
  complements: readonly ComplementLu[]
): FeuilleLue {
  const { feuille, identite, etudiants, semestre, modules, laissees } = disposition;
  const { nom, prenom, complet, groupe, statut, s1s2 } = identite;
  const semestres = [...modules, ...uesNommees(disposition)].map((partie) => partie.semestre);
  const connus = semestres.filter((connu) => connu !== null);
  const colonne = (c: number): number => feuille.colonne + c;
  return {
    nom: feuille.nom,
    semestres: [...new Set(connus.length > 0 || semestre === null ? connus : [semestre])].sort(),
    entete: feuille.ligne + ligneDesCodes(disposition),
    coefficients: lignesDeCoefficients(disposition),
    modules: modulesReconnus(disposition),
    numero: numero === null ? null : colonne(numero),
    noms: [complet, nom, prenom].flatMap((c) => (c === null ? [] : [colonne(c)])),
    renseignements: [groupe, statut, s1s2].flatMap((c) => (c === null ? [] : [colonne(c)])),
    premiere: feuille.ligne + etudiants[0]!,
    derniere: feuille.ligne + etudiants.at(-1)!,
    laissees: laissees.map(({ sens, index, raison }) => ({
      sens,
      index: index + (sens === "ligne" ? feuille.ligne : feuille.colonne),
      raison,
    })),
    ...(complements.length > 0 && { complements }),
    indices: indicesDe(disposition),
  };
}
