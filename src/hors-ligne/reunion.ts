import { annexeDe, ecrireAnnexe, type Annexe } from "../annexe";
import { ErreurClasseur, type Feuille, type FeuilleEcrite } from "../classeur";
import { depuisA1 } from "../restitution";
import { ClasseurFichier, ouvrirFichier } from "./fichier";
import { nommerFeuilles } from "./noms-reunis";
import { appliquer } from "./xlsx/ecriture";
import { archiveNeuve } from "./xlsx/neuf";
import { Paquet } from "./xlsx/paquet";

/** A file, by its name without its folder. */
export interface Fichier {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** A workbook in which decisions can be written, and its sheets as they were read. */
export interface Ouvert {
  readonly classeur: ClasseurFichier;
  readonly feuilles: readonly Feuille[];
}

/**
 * Opens the files of one promotion: a single one as it is; several (an evaluation, a module or a semester in each) as a
 * new workbook that holds the values of all their sheets, where they stand. What was corrected in any of them holds.
 * Throws `ErreurClasseur`.
 */
export async function ouvrirFichiers(fichiers: readonly Fichier[]): Promise<Ouvert> {
  const [premier, ...autres] = fichiers;
  if (premier && autres.length === 0) return ouvrir(premier);
  const ouverts: Ouvert[] = [];
  for (const fichier of fichiers) ouverts.push(await ouvrirEnLeNommant(fichier));
  const feuilles = nommerFeuilles(
    ouverts.map(({ feuilles: siennes }, f) => ({ fichier: fichiers[f]!.nom, siennes }))
  );
  const paquet = new Paquet(archiveNeuve());
  const annexe = await reunirAnnexes(ouverts);
  appliquer({ feuilles: feuilles.map(enPlan), ...(annexe !== "" && { annexe }) }, paquet, () => {});
  return { classeur: new ClasseurFichier(paquet.enregistrer()), feuilles };
}

async function ouvrir({ nom, octets }: Fichier): Promise<Ouvert> {
  const classeur = ouvrirFichier(octets, nom);
  return { classeur, feuilles: await classeur.lire() };
}

/** Of several files, the sentence says which one is no workbook. */
async function ouvrirEnLeNommant(fichier: Fichier): Promise<Ouvert> {
  try {
    return await ouvrir(fichier);
  } catch (erreur) {
    if (!(erreur instanceof ErreurClasseur)) throw erreur;
    throw new ErreurClasseur(erreur.raison, `${fichier.nom} : ${erreur.message}`, erreur);
  }
}

/** The corrections of all; the odds of the first that has some. */
async function reunirAnnexes(ouverts: readonly Ouvert[]): Promise<string> {
  const annexes: Annexe[] = [];
  for (const { classeur } of ouverts) annexes.push(await annexeDe(classeur));
  return ecrireAnnexe({
    corrections: annexes.flatMap(({ corrections }) => corrections),
    enDirect: annexes.some(({ enDirect }) => enDirect),
    modele: annexes.find(({ modele }) => modele !== null)?.modele ?? null,
  });
}

/** The values of a sheet at their addresses; nothing of its looks. */
function enPlan(feuille: Feuille): FeuilleEcrite {
  const rien = { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 };
  return {
    nom: feuille.nom,
    masquee: !feuille.visible,
    cellules: depuisA1(feuille),
    ...{ formats: [], largeurs: [], masquees: [], listes: [], noms: [] },
    figer: { lignes: 0, colonnes: 0 },
    impression: { paysage: true, lignesRepetees: rien },
  };
}
