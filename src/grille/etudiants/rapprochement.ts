import { avertissement, citer, erreur } from "../anomalies";
import type { Disposition } from "../disposition/disposition";
import { placeDe, trouverDoublons } from "./doublons";
import { nommer, type Fiche } from "./fiches";
import type { Anomalie } from "../types";

/** One student, with what each sheet says of them; at most one row per sheet. */
export interface EtudiantLu {
  /** By index of sheet. */
  readonly fiches: readonly (Fiche | undefined)[];
  readonly cleNumero: string | null;
}

/**
 * The same student in several sheets: by number first, else by name without case nor accents, in any order of words.
 * What is weaker is never applied. The order is that of the first sheet; who is only in later ones follows.
 */
export function rapprocher(
  parFeuille: readonly (readonly Fiche[])[],
  dispositions: readonly Disposition[]
): { readonly etudiants: readonly EtudiantLu[]; readonly anomalies: readonly Anomalie[] } {
  const doublons = parFeuille.map((fiches, f) => trouverDoublons(fiches, dispositions[f]!));
  const inutilisables = new Set(doublons.flatMap(({ numeros }) => numeros));
  const rapprochement = new Rapprochement(dispositions, inutilisables);
  for (const fiches of parFeuille) rapprochement.ajouter(fiches);
  return {
    etudiants: rapprochement.etudiants,
    anomalies: [...doublons.flatMap(({ anomalies }) => anomalies), ...rapprochement.anomalies],
  };
}

interface EnCours extends EtudiantLu {
  readonly fiches: (Fiche | undefined)[];
  cleNumero: string | null;
}

class Rapprochement {
  readonly etudiants: EnCours[] = [];
  readonly anomalies: Anomalie[] = [];
  private readonly parNumero = new Map<string, EnCours>();
  /** By name; made when a row first has to be found so. */
  private parNom: Map<string, EnCours[]> | null = null;

  constructor(
    private readonly dispositions: readonly Disposition[],
    private readonly inutilisables: ReadonlySet<string>
  ) {}

  /** The rows of one more sheet: by number, then by name among those that remain, then as new students. */
  ajouter(fiches: readonly Fiche[]): void {
    const restantes = fiches.filter((fiche) => !this.rapprocherParNumero(fiche));
    const nouvelles = this.etudiants.length === 0 ? restantes : this.rapprocherParNoms(restantes);
    for (const fiche of nouvelles) this.inscrire(fiche);
  }

  /** Gives back the rows that remain. */
  private rapprocherParNoms(fiches: readonly Fiche[]): Fiche[] {
    const homonymes = compter(fiches.map(({ cleNom }) => cleNom));
    return fiches.filter((fiche) => !this.rapprocherParNom(fiche, homonymes.get(fiche.cleNom)!));
  }

  private numeroDe({ cleNumero }: Fiche): string | null {
    return cleNumero !== null && this.inutilisables.has(cleNumero) ? null : cleNumero;
  }

  private rapprocherParNumero(fiche: Fiche): boolean {
    const numero = this.numeroDe(fiche);
    const etudiant = numero === null ? undefined : this.parNumero.get(numero);
    if (!etudiant) return false;
    const connue = etudiant.fiches.find((autre) => autre?.contredit(fiche));
    this.joindre(etudiant, fiche);
    if (connue)
      this.signaler(
        fiche,
        `Le n° ${fiche.numero} est celui de ${citer(nommer(connue))} dans une autre feuille, et de ${citer(nommer(fiche))} ici. ` +
          `Les notes sont réunies sur le numéro : vérifiez.`
      );
    return true;
  }

  private rapprocherParNom(fiche: Fiche, homonymes: number): boolean {
    const numero = this.numeroDe(fiche);
    const candidats = (this.indexNoms().get(fiche.cleNom) ?? []).filter(
      (etudiant) =>
        !etudiant.fiches[fiche.feuille] && (numero === null || etudiant.cleNumero === null)
    );
    if (candidats.length === 0) return false;
    if (candidats.length > 1 || homonymes > 1) {
      const message =
        `Plusieurs étudiants s’appellent ${nommer(fiche)} : rien ne dit lequel est sur cette ligne, ` +
        `qui est gardée à part. Donnez leur numéro dans chaque feuille.`;
      this.anomalies.push(this.anomalie(erreur, fiche, message, "homonymes que rien ne distingue"));
      return false;
    }
    this.joindre(candidats[0]!, fiche);
    return true;
  }

  private joindre(etudiant: EnCours, fiche: Fiche): void {
    etudiant.fiches[fiche.feuille] = fiche;
    const numero = this.numeroDe(fiche);
    if (etudiant.cleNumero === null && numero !== null) {
      etudiant.cleNumero = numero;
      this.parNumero.set(numero, etudiant);
    }
  }

  private inscrire(fiche: Fiche): void {
    const etudiant: EnCours = { fiches: [], cleNumero: null };
    this.etudiants.push(etudiant);
    this.joindre(etudiant, fiche);
    if (this.parNom) ranger(this.parNom, fiche.cleNom, etudiant);
  }

  private indexNoms(): ReadonlyMap<string, EnCours[]> {
    if (!this.parNom) {
      this.parNom = new Map();
      for (const etudiant of this.etudiants)
        ranger(this.parNom, etudiant.fiches.find((fiche) => fiche !== undefined)!.cleNom, etudiant);
    }
    return this.parNom;
  }

  private signaler(fiche: Fiche, message: string): void {
    const groupe = "numéros qui ont un autre nom ailleurs";
    this.anomalies.push(this.anomalie(avertissement, fiche, message, groupe));
  }

  private anomalie(sorte: typeof erreur, fiche: Fiche, message: string, groupe: string): Anomalie {
    const disposition = this.dispositions[fiche.feuille]!;
    return sorte(disposition.feuille, placeDe(disposition, fiche.ligne), message, groupe);
  }
}

/** A student without a name is found by number only. */
function ranger(index: Map<string, EnCours[]>, cle: string, etudiant: EnCours): void {
  const memes = index.get(cle);
  if (memes) memes.push(etudiant);
  else if (cle !== "") index.set(cle, [etudiant]);
}

function compter(cles: readonly string[]): Map<string, number> {
  const comptes = new Map<string, number>();
  for (const cle of cles) comptes.set(cle, (comptes.get(cle) ?? 0) + 1);
  return comptes;
}
