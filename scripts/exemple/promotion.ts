import { CATALOGUE } from "../../src/maquette";
import { CAS, type Pose } from "./cas";
import { colonnesDuSemestre } from "./colonnes";
import { hasard, type Hasard } from "./hasard";
import { COMMUNS, ENTREPRISES, RETOUCHES } from "./listes";
import { tirerNiveaux, tirerNotes } from "./tirage";

/** What stands in a cell: a number, a text, or nothing (`""`). */
export type Saisie = number | string;

/** An invented apprentice, and the marks in the order of the columns; `s4` is `null` for one who left. */
export interface Apprenti {
  readonly numero: string;
  readonly nom: string;
  readonly prenom: string;
  readonly groupe: "A" | "B";
  readonly entreprise: string;
  readonly s1s2: string;
  readonly observation: string;
  readonly s3: readonly Saisie[];
  readonly s4: readonly Saisie[] | null;
}

type Fiche = Omit<Apprenti, "numero" | "groupe" | "entreprise">;

export const MAQUETTE = CATALOGUE[0]!;
export const COLONNES = { 3: colonnesDuSemestre(MAQUETTE, 3), 4: colonnesDuSemestre(MAQUETTE, 4) };

/** The promotion, by name: students set by hand, and others drawn from a seed. */
export function promotion(graine: number, poses: readonly Pose[] = CAS): Apprenti[] {
  const de = hasard(graine);
  const fiches = [...poses.map(fichePosee), ...COMMUNS.map((nom) => ficheTiree(de, nom))];
  return fiches
    .sort((a, b) => (cleDeTri(a) < cleDeTri(b) ? -1 : 1))
    .map((fiche, k) => ({
      // numbers without order: 617 and 1000 have no common divisor
      numero: String(22_400_100 + ((k * 617) % 1000)),
      groupe: k % 2 ? "B" : "A",
      entreprise: ENTREPRISES[(k * 5) % ENTREPRISES.length]!,
      ...retoucher(fiche),
    }));
}

function fichePosee({ nom, prenom, s1s2, s3, s4, observation = "" }: Pose): Fiche {
  return {
    nom,
    prenom,
    s1s2,
    observation,
    s3: lireRang(s3),
    s4: s4 === null ? null : lireRang(s4),
  };
}

function lireRang(texte: string): Saisie[] {
  return texte
    .split(" ")
    .map((mot) => (/^\d+(\.\d+)?$/.test(mot) ? Number(mot) : mot === "_" ? "" : mot));
}

const PART_DE_PORTFOLIOS_VIDES = 0.35;

function ficheTiree(de: Hasard, [nom, prenom]: readonly [string, string]): Fiche {
  const niveaux = tirerNiveaux(de, 5);
  const vide = de.uniforme() < PART_DE_PORTFOLIOS_VIDES;
  const s3 = tirerNotes(de, niveaux.impair, COLONNES[3]).map((note, k) =>
    vide && COLONNES[3][k]!.code === "Portfolio" ? "" : note
  );
  return {
    nom,
    prenom,
    s1s2: "oui",
    observation: "",
    s3,
    s4: tirerNotes(de, niveaux.pair, COLONNES[4]),
  };
}

/** Rewrites the cells that `RETOUCHES` names. */
function retoucher(fiche: Fiche): Fiche {
  const siennes = RETOUCHES.filter(([nom]) => nom === fiche.nom);
  const avec = (semestre: 3 | 4, notes: readonly Saisie[]) =>
    notes.map(
      (note, k) =>
        siennes.find(
          ([, s, module]) => s === semestre && module === COLONNES[semestre][k]!.code
        )?.[3] ?? note
    );
  return { ...fiche, s3: avec(3, fiche.s3), s4: fiche.s4 && avec(4, fiche.s4) };
}

function cleDeTri({ nom, prenom }: Fiche): string {
  return `${nom} ${prenom}`
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .toUpperCase();
}
