import { adresse } from "../adresse";
import type { Feuille } from "../classeur";
import { ATTENTE, NEUTRE } from "../reglement";
import { estVide } from "./cellule/cellule";
import { nommer } from "./etudiants/fiches";
import { SANS_COLONNE, type Anomalie, type ColonneNotes, type Promotion } from "./types";

/** A blank where a mark should stand. */
interface CelluleVide {
  readonly feuille: string;
  readonly cellule: string;
  readonly etudiant: number;
  readonly note: number;
}

/** Where a mark of the column may stand. */
type Source = Pick<ColonneNotes, "feuille" | "colonne">;

/**
 * Marks that nobody wrote: a blank makes the student wait, or changes nothing (A7). A blank among marks may be forgotten;
 * a column that is hardly filled is a module under way, and one without any mark is told in one word.
 * @param attendue whether the student waits for something in a UE (index in the structure).
 */
export function signalerAttentes(
  promotion: Promotion,
  feuilles: readonly Feuille[],
  attendue: (etudiant: number, ue: number) => boolean
): Anomalie[] {
  const vides = new Vides(promotion, feuilles);
  return promotion.colonnes.flatMap((colonne, k) => {
    if (colonne.feuille === SANS_COLONNE) return [];
    const ues = promotion.structure.ues.flatMap((ue, u) => (ue.colonnes.includes(k) ? [u] : []));
    const { trouvees, lues } = vides.deLaColonne(colonne, k);
    const utiles = trouvees.filter(
      ({ etudiant, note }) => note === NEUTRE || ues.some((ue) => attendue(etudiant, ue))
    );
    const [premiere] = utiles;
    if (!premiere) return [];
    if (trouvees.length === lues) return [sansNote(premiere, colonne)];
    const gravite = 2 * trouvees.length <= lues ? "avertissement" : "information";
    return utiles.map((vide) => celluleVide(vide, gravite, colonne, promotion));
  });
}

/** Finds the blanks of the students who are still there. */
class Vides {
  private readonly parNom: ReadonlyMap<string, Feuille>;
  private readonly sansValeur: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly promotion: Promotion,
    feuilles: readonly Feuille[]
  ) {
    this.parNom = new Map(feuilles.map((feuille) => [feuille.nom, feuille]));
    this.sansValeur = new Map(feuilles.map(({ nom, sansValeur }) => [nom, new Set(sansValeur)]));
  }

  /** The blanks of a column, and how many students have a row beside it. */
  deLaColonne(
    colonne: ColonneNotes,
    k: number
  ): { readonly trouvees: readonly CelluleVide[]; readonly lues: number } {
    const { etudiants, notes } = this.promotion;
    const sources = [colonne, ...(colonne.autres ?? [])];
    const trouvees: CelluleVide[] = [];
    let lues = 0;
    etudiants.forEach(({ statut, lignes }, etudiant) => {
      if (statut !== "inscrit" || !estLu(lignes, sources)) return;
      lues++;
      const note = notes.valeurs[etudiant * notes.colonnes + k]!;
      if (note !== ATTENTE && note !== NEUTRE) return;
      const siennes = sources.filter(({ feuille }) => typeof lignes[feuille] === "number");
      const vides = siennes.filter((source) => this.estVide(lignes[source.feuille]!, source));
      // one evaluation without a mark makes the module wait; elsewhere a mark in any sheet is enough
      const suffit = colonne.evaluations ? 1 : siennes.length;
      if (vides.length < suffit) return;
      const { feuille, colonne: c } = vides[0]!;
      const nom = this.promotion.feuilles[feuille]!.nom;
      trouvees.push({ feuille: nom, cellule: adresse(lignes[feuille]!, c), etudiant, note });
    });
    return { trouvees, lues };
  }

  /** A formula whose value the file does not hold is no blank: that is said elsewhere. */
  private estVide(ligne: number, source: Source): boolean {
    const { nom } = this.promotion.feuilles[source.feuille]!;
    const feuille = this.parNom.get(nom);
    if (!feuille) return false;
    const valeur = feuille.cellules[ligne - feuille.ligne]?.[source.colonne - feuille.colonne];
    if (valeur === undefined || !estVide(valeur)) return false;
    const absentes = this.sansValeur.get(nom)!;
    return absentes.size === 0 || !absentes.has(adresse(ligne, source.colonne));
  }
}

/** Whether a sheet that has the column has a row for a student; asked for each student of each column. */
function estLu(
  lignes: Promotion["etudiants"][number]["lignes"],
  sources: readonly Source[]
): boolean {
  for (const { feuille } of sources) if (typeof lignes[feuille] === "number") return true;
  return false;
}

function celluleVide(
  { feuille, cellule, etudiant, note }: CelluleVide,
  gravite: "avertissement" | "information",
  { code }: ColonneNotes,
  { etudiants }: Promotion
): Anomalie {
  const suite =
    note === NEUTRE
      ? "la case vide ne compte pas, comme le disent les réglages."
      : "elle est en attente. Écrivez-la, ou ABI, ou ABJ.";
  const message = `${nommer(etudiants[etudiant]!)} n’a pas de note en ${code} : ${suite}`;
  const groupe = `cellules vides en ${code}`;
  const sorte = note === NEUTRE ? "information" : gravite;
  return { feuille, cellule, gravite: sorte, message, groupe };
}

function sansNote({ feuille, cellule }: CelluleVide, { code }: ColonneNotes): Anomalie {
  const message = `${code} n’a encore aucune note.`;
  return { feuille, cellule, gravite: "information", message, groupe: SANS_NOTE };
}

const SANS_NOTE = "modules sans aucune note";
