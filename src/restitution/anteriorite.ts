import type { FeuilleEcrite, Valeur } from "../classeur";
import type { Personne } from "../grille";
import type { Anteriorite } from "../reglement";
import { numeroEcrit } from "./cellules";
import { enFrancais } from "./dates";
import { CODE, ENTETE, MOYENNE, SOUS_TITRE, TITRE } from "./palette";

/** The sheet in which earlier years are read. */
export const ANTERIORITE = "Antériorité";

/** Where what is copied comes from, and when it is copied (ISO). */
export interface Copie {
  /** Name of the new sheet. */
  readonly nom: string;
  readonly depuis: string;
  readonly date: string;
}

/** What earlier years left of one student. */
export interface EtudiantAnterieur {
  readonly etudiant: Personne;
  readonly anteriorite: Anteriorite;
}

const COLONNES: readonly (readonly [titre: string, largeur: number])[] = [
  ...([
    ["N°", 12],
    ["Nom", 18],
    ["Prénom", 16],
    ["Année", 12],
  ] as const),
  ...([
    ["Semestre", 10],
    ["UE", 9],
    ["Moyenne", 10],
    ["Code", 13],
    ["ECTS", 7],
  ] as const),
];

/** A sheet of earlier years, copied from another workbook: one row for each UE, RCUE, year or dispense of a student. */
export function feuilleAnteriorite(
  etudiants: readonly EtudiantAnterieur[],
  { nom, depuis, date }: Copie
): FeuilleEcrite {
  const lignes = etudiants.flatMap(lignesDe);
  const titres = [
    `Copié par Jury BUT depuis ${depuis} le ${enFrancais(date)}`,
    "Une ligne par UE, RCUE, année ou dispense. Ces lignes sont lues à chaque calcul ; elles peuvent être corrigées ici.",
  ].map((titre) => COLONNES.map((_, c) => (c === 0 ? titre : "")));
  const entete = titres.length;
  const plage = { ligne: entete, colonne: 0, lignes: 1, colonnes: COLONNES.length };
  const corps = { ...plage, ligne: entete + 1, lignes: Math.max(1, lignes.length) };
  return {
    nom,
    cellules: [...titres, COLONNES.map(([titre]) => titre), ...lignes],
    formats: [
      { plage: { ...plage, ligne: 0, colonnes: 1 }, style: TITRE },
      { plage: { ...plage, ligne: 1, colonnes: 1 }, style: SOUS_TITRE },
      { plage, style: ENTETE },
      { plage: { ...corps, colonne: 3, colonnes: COLONNES.length - 3 }, style: CODE },
      { plage: { ...corps, colonne: 6, colonnes: 1 }, style: MOYENNE },
    ],
    largeurs: COLONNES.map(([, largeur]) => largeur),
    masquees: [],
    figer: { lignes: entete + 1, colonnes: 3 },
    listes: [],
    impression: {
      paysage: false,
      lignesRepetees: { ...plage, ligne: 0, lignes: entete + 1, colonnes: 1 },
    },
    noms: [],
  };
}

/** In the order of the years: `Année`, `Semestre`, `UE`, `Moyenne`, `Code`, `ECTS` after the identity. */
function lignesDe({ etudiant, anteriorite }: EtudiantAnterieur): Valeur[][] {
  const { numero, nom, prenom } = etudiant;
  const { ues, rcues, annees, dispenses } = anteriorite;
  const lignes: Valeur[][] = [
    ...dispenses.map(({ semestre, motif }) => ["", `S${semestre}`, "", "", motif, ""]),
    ...ues.map(({ annee, semestre, code, moyenne, decision, ects }) => {
      return [annee ?? "", `S${semestre}`, code, moyenne ?? "", decision ?? "", ects ?? ""];
    }),
    ...rcues.map(({ annee, anneeBut, competence, moyenne, decision }) => {
      const rcue = `RCUE ${competence}`;
      return [annee ?? "", `BUT${anneeBut}`, rcue, moyenne ?? "", decision ?? "", ""];
    }),
    ...annees.map(({ annee, anneeBut, code }) => [annee ?? "", `BUT${anneeBut}`, "", "", code, ""]),
  ];
  return lignes.map((ligne) => [numeroEcrit(numero), nom, prenom, ...ligne]);
}
