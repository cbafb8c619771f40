import type { Hasard } from "../exemple/hasard";

/** An invented student: a level, around which the marks of each competence are drawn. */
export interface Etudiant {
  readonly numero: string;
  readonly nom: string;
  readonly prenom: string;
  /** Sur 20: one level for each competence, in hundredths. */
  readonly niveaux: readonly number[];
}

const NOMS =
  "ADAM BENALI BLANC BONNET CARON CHEVALIER COLIN DIALLO DUMAS DURAND FABRE FAURE FONTAINE GARNIER GAUTHIER GIRARD HUBERT JACQUET LAMBERT LE-GALL LEROY MARTIN MERCIER MEUNIER MOREL NGUYEN OLIVIER PERRIN PETIT PICARD RENAUD ROBIN ROUSSEAU ROUX ROY SANCHEZ SCHMITT TESSIER VIDAL YILMAZ".split(
    " "
  );
const PRENOMS =
  "Lou Ali Zoé Sacha Jade Noé Inès Malo Awa Linh Camille Hugo Rui Léa Maël Eva Théo Nina Tom Kenza".split(
    " "
  );

const MOYENNE = 1135;
const ECART_ENTRE_ETUDIANTS = 190;
const ECART_ENTRE_COMPETENCES = 90;

/** The cohort: one student for each name. */
export function tirerEtudiants(de: Hasard, competences: number): Etudiant[] {
  return NOMS.map((nom, k) => {
    const commun = MOYENNE + ECART_ENTRE_ETUDIANTS * de.normale();
    return {
      numero: String(23_100_000 + ((k * 617) % 1000)),
      ...{ nom, prenom: PRENOMS[(7 * k) % PRENOMS.length]! },
      niveaux: Array.from({ length: competences }, () =>
        Math.round(commun + ECART_ENTRE_COMPETENCES * de.normale())
      ),
    };
  });
}

const ECART_ENTRE_SEMESTRES = 130;
const PART_AU_SEUIL = 0.12;
/** Sums of the two UE of an RCUE, in hundredths, around 10 and around 8 once halved: 9,99 9,995 10 and 7,99 7,995 8. */
const SEUILS = [1998, 1999, 2000, 1598, 1599, 1600];

/** Both UE of a competence, in hundredths; now and then exactly on a threshold of their RCUE, or a step beside. */
export function tirerPaire(de: Hasard, niveau: number): [number, number] {
  const impaire = borner(Math.round(niveau + ECART_ENTRE_SEMESTRES * de.normale()));
  const paire = borner(Math.round(niveau + ECART_ENTRE_SEMESTRES * de.normale()));
  if (de.uniforme() >= PART_AU_SEUIL) return [impaire, paire];
  const seuil = SEUILS[Math.floor(de.uniforme() * SEUILS.length)]!;
  const proche = niveau >= 900 ? seuil : seuil - 400 * Number(seuil > 1700);
  return [impaire, borner(proche - impaire)];
}

function borner(centiemes: number): number {
  return Math.min(2000, Math.max(0, centiemes));
}
