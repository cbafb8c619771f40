/**
 * Compares what was read with the truth. Whatever differs must be named by an anomaly; what differs without a word is
 * a silent error, the only thing that this program may never do.
 */
import type { NoteVraie, Place, Verite } from "../../scripts/familles/verite";
import type { Feuille } from "../../src/classeur";
import type { Promotion } from "../../src/grille";
import { ATTENTE } from "../../src/reglement";
import { Excuses } from "./excuses";
import { memeCode, noteLue, valeurDe } from "./lu";

export interface Verdict {
  /** Everything was read, and rightly. */
  readonly juste: boolean;
  /** Marks not read, or not rightly, of which an anomaly says so. */
  readonly dites: number;
  /** What is wrong without a word, in words. */
  readonly silences: readonly string[];
}

export function juger(verite: Verite, lue: Promotion, feuilles: readonly Feuille[]): Verdict {
  const excuses = new Excuses(verite, lue.anomalies, feuilles);
  const jugement = new Jugement(verite, lue, excuses);
  jugement.jugerEtudiants();
  for (const note of verite.notes) jugement.jugerNote(note);
  jugement.jugerColonnes();
  jugement.jugerCoefficients();
  const { dites, silences } = jugement;
  return { juste: dites === 0 && silences.length === 0, dites, silences };
}

class Jugement {
  dites = 0;
  readonly silences: string[] = [];
  /** Indices of the students read, by student of the truth. */
  private readonly lus: readonly (readonly number[])[];

  constructor(
    private readonly verite: Verite,
    private readonly lue: Promotion,
    private readonly excuses: Excuses
  ) {
    this.lus = verite.etudiants.map((_, e) => {
      const siennes = verite.lignes.filter(({ etudiant }) => etudiant === e);
      return lue.etudiants.flatMap(({ lignes }, i) =>
        lignes.some((ligne, f) => siennes.some((place) => this.estEn(place, f, ligne))) ? [i] : []
      );
    });
  }

  private estEn(place: Place, feuille: number, ligne: number | null): boolean {
    return place.ligne === ligne && place.feuille === this.lue.feuilles[feuille]!.nom;
  }

  /** Each row read is one student's, with the right name and number; one student is not made of two. */
  jugerEtudiants(): void {
    this.lue.etudiants.forEach(({ nom, prenom, numero, lignes, statut }, i) => {
      const vrais = this.lus.flatMap((siens, e) => (siens.includes(i) ? [e] : []));
      const nomme = `${nom} ${prenom} (${numero ?? "sans numéro"})`;
      const places = lignes.flatMap((ligne, f) =>
        ligne === null ? [] : [{ feuille: this.lue.feuilles[f]!.nom, ligne, colonne: 0 }]
      );
      const excuse = places.some((place) => this.excuses.ligne(place));
      if (vrais.length === 0 && !excuse) this.taire(`${nomme} n’est pas un étudiant`);
      if (vrais.length > 1 && !excuse) this.taire(`${nomme} réunit plusieurs étudiants`);
      const vrai = this.verite.etudiants[vrais[0] ?? -1];
      if (!vrai || vrais.length > 1) return;
      const memeNom = mots(`${nom} ${prenom}`) === mots(`${vrai.nom} ${vrai.prenom}`);
      if (!memeNom && !excuse) this.taire(`${nomme} est ${vrai.nom} ${vrai.prenom}`);
      if (statut !== vrai.statut && !excuse)
        this.taire(`${nomme} est ${vrai.statut}, lu ${statut}`);
    });
    this.lus.forEach((siens, e) => {
      const siennes = this.verite.lignes.filter(({ etudiant }) => etudiant === e);
      if (siens.length < 2 || this.excuses.etudiant(e)) return;
      if (siennes.some((place) => this.excuses.ligne(place))) return;
      this.taire(`${this.nommer(e)} est lu en ${siens.length} étudiants`);
    });
  }

  jugerNote(note: NoteVraie): void {
    const valeurs = this.lus[note.etudiant]!.map((i) => noteLue(this.lue, i, note)).filter(
      (valeur) => valeur !== null
    );
    const attendue = valeurDe(note.valeur);
    const lues = valeurs.filter((valeur) => valeur !== ATTENTE);
    const fausse = lues.some((valeur) => !egales(valeur, attendue));
    const manque = attendue !== ATTENTE && lues.length === 0;
    const illisible = note.valeur === "illisible";
    if (!fausse && !manque && !illisible) return;
    const tenue = fausse || (illisible && valeurs.length > 0);
    const dite = tenue ? this.excuses.cellule(note) : this.excuses.note(note);
    if (dite) this.dites++;
    else
      this.taire(
        `${this.nommer(note.etudiant)}, ${note.ue ?? ""} ${note.module} : ${note.valeur}, lu ${valeurs.join(" et ") || "rien"} (${note.places.map((p) => `${p.feuille}!L${p.ligne + 1}C${p.colonne + 1}`).join()})`
      );
  }

  /** No column enters a mean but those of the truth. */
  jugerColonnes(): void {
    this.lue.structure.ues.forEach(({ code: ue, colonnes, coefficients }) => {
      colonnes.forEach((k, t) => {
        const { code, feuille } = this.lue.colonnes[k]!;
        const connue = this.verite.notes.some(({ module }) => memeCode(module, code));
        if (connue || feuille < 0 || coefficients[t] === 0 || this.excuses.colonne(code)) return;
        this.taire(`la colonne ${code} compte en ${ue}`);
      });
    });
  }

  /** What weighs something weighs what it should. */
  jugerCoefficients(): void {
    if (this.verite.coefficients.length === 0) return;
    for (const { code, colonnes, coefficients, modules } of this.lue.structure.ues) {
      if (colonnes.length === 0 || modules.some((module) => module === code)) continue;
      modules.forEach((module, t) => {
        const vrai = this.verite.coefficients.find(
          (c) => c.ue === code && memeCode(c.module, module)
        );
        if ((vrai?.coefficient ?? 0) === coefficients[t]) return;
        if (this.excuses.coefficient(module)) this.dites++;
        else
          this.taire(
            `${module} pèse ${coefficients[t]} en ${code}, et non ${vrai?.coefficient ?? 0}`
          );
      });
      for (const { ue, module, coefficient } of this.verite.coefficients) {
        if (ue !== code || coefficient === 0 || modules.some((m) => memeCode(m, module))) continue;
        if (this.excuses.coefficient(module)) this.dites++;
        else this.taire(`${module} ne pèse rien en ${ue}, et non ${coefficient}`);
      }
    }
  }

  private nommer(e: number): string {
    const { nom, prenom, numero } = this.verite.etudiants[e]!;
    return `${nom} ${prenom} (${numero})`;
  }

  private taire(phrase: string): void {
    this.silences.push(phrase);
  }
}

/** What three decimals hide is not a difference. */
function egales(lue: number, attendue: number): boolean {
  return Math.abs(lue - attendue) < 1e-6;
}

function mots(nom: string): string {
  const lettres = nom.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  return (lettres.match(/[A-Z0-9]+/g) ?? []).sort().join(" ");
}
