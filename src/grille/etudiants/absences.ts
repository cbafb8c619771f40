import { adresseDe, avertissement, enumerer } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import { placeDe } from "./doublons";
import { nommer, type Fiche } from "./fiches";
import type { ColonneLue } from "../programme/colonnes-lues";
import type { EtudiantLu } from "./rapprochement";
import { aUneLettrePres } from "../cellule/ressemblance";
import type { Anomalie } from "../types";

/** Beyond so many pairs of names, likeness is not looked for: the sheets are of two promotions. */
const PAIRES = 40_000;

/**
 * Students who stand in no sheet that holds some of the marks: each is named, where they stand, with whom they may be
 * in the other sheet. That is proposed, never applied.
 */
export function signalerAbsences(
  etudiants: readonly EtudiantLu[],
  colonnes: readonly ColonneLue[],
  dispositions: readonly Disposition[]
): Anomalie[] {
  const besoins = besoinsDe(colonnes);
  const absents = etudiants.flatMap((etudiant) => {
    const feuilles = besoins.filter((besoin) => besoin.every((f) => !etudiant.fiches[f]));
    return feuilles.length === 0 ? [] : [{ etudiant, feuilles }];
  });
  const comparable = absents.length ** 2 <= PAIRES;
  return absents.map(({ etudiant, feuilles }) => {
    const fiche = etudiant.fiches.find((presente) => presente !== undefined)!;
    const noms = [...new Set(feuilles.map(([f]) => `« ${dispositions[f!]!.feuille.nom} »`))];
    const proche = comparable
      ? ressemblant(
          fiche,
          feuilles.flat(),
          absents.map((a) => a.etudiant)
        )
      : null;
    const piste = proche ? ` Est-ce ${decrire(proche, dispositions)} ?` : "";
    const message = `${nommer(fiche)} n’est pas dans la feuille ${enumerer(noms)} : ses notes y sont en attente.${piste}`;
    const disposition = dispositions[fiche.feuille]!;
    const groupe = `étudiants absents de la feuille ${enumerer(noms)}`;
    const place = placeDe(disposition, fiche.ligne);
    return avertissement(disposition.feuille, place, message, groupe);
  });
}

/** The sheets of which a student must be in one, for each group of columns. */
function besoinsDe(colonnes: readonly ColonneLue[]): number[][] {
  const besoins = new Map<string, number[]>();
  for (const { sources } of colonnes) {
    const feuilles = sources.map(({ feuille }) => feuille);
    if (feuilles.length > 0) besoins.set(feuilles.join(), feuilles);
  }
  return [...besoins.values()];
}

function ressemblant(
  fiche: Fiche,
  feuilles: readonly number[],
  absents: readonly EtudiantLu[]
): Fiche | null {
  const ailleurs = absents.flatMap(({ fiches }) =>
    fiches.filter((autre) => autre !== undefined && feuilles.includes(autre.feuille))
  ) as Fiche[];
  return ailleurs.find((autre) => seRessemblent(fiche.cleNom, autre.cleNom)) ?? null;
}

/**
 * The same name (with another number), one letter apart, its words cut elsewhere (« LE GALL », « LEGALL »), or all the
 * words of the shorter one, of which some may be initials (« MARTIN L. »).
 */
function seRessemblent(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (a === b || aUneLettrePres(a, b) || lettresDe(a) === lettresDe(b)) return true;
  const [deA, deB] = [a.split(" "), b.split(" ")];
  const [courts, longs] = deA.length <= deB.length ? [deA, deB] : [deB, deA];
  const initiales = courts.filter((mot) => !longs.includes(mot));
  const autres = longs.filter((mot) => !courts.includes(mot));
  return (
    initiales.length < courts.length &&
    initiales.every((mot) => autres.some((autre) => estInitiale(mot, autre)))
  );
}

/** Whether one of two words is the first letter of the other. */
function estInitiale(a: string, b: string): boolean {
  return a[0] === b[0] && Math.min(a.length, b.length) === 1;
}

/** Its letters in alphabetical order, wherever its words are cut. */
function lettresDe(nom: string): string {
  return [...nom.replace(/ /g, "")].sort().join("");
}

function decrire(fiche: Fiche, dispositions: readonly Disposition[]): string {
  const disposition = dispositions[fiche.feuille]!;
  const place = placeDe(disposition, fiche.ligne);
  return `« ${nommer(fiche)} » (${disposition.feuille.nom}!${adresseDe(disposition.feuille, place)})`;
}
