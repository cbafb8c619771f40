import type { Place } from "../anomalies";
import { cleNumero } from "../etudiants/identite";
import { cleNom } from "../etudiants/noms";
import type { PersonneLue } from "./apports";

/** Who a row names. */
export interface Identite {
  readonly numero: string | null;
  readonly nom: string;
  readonly prenom: string;
}

/** The persons of one sheet, as its rows name them: rows of one number and one name are one person's. */
export class Registre {
  readonly personnes: PersonneLue[] = [];
  private readonly parNumero = new Map<string, PersonneLue[]>();
  private readonly parNom = new Map<string, PersonneLue>();

  /** @param parRow whether each row without a number is another person: two students may have the same name. */
  constructor(private readonly uneLigneChacun: boolean) {}

  /** The person of a row, known or new. */
  personne(identite: Identite, place: Place): PersonneLue {
    return identite.numero === null
      ? this.sansNumero(identite, place)
      : this.avecNumero(identite.numero, identite, place);
  }

  private avecNumero(numero: string, identite: Identite, place: Place): PersonneLue {
    const cle = cleNumero(numero);
    const memes = this.parNumero.get(cle);
    const connue = memes?.find((personne) => memeNom(personne, identite));
    if (connue) return connue;
    const nouvelle = this.inscrire(identite, place);
    if (memes) memes.push(nouvelle);
    else this.parNumero.set(cle, [nouvelle]);
    return nouvelle;
  }

  private sansNumero(identite: Identite, place: Place): PersonneLue {
    if (this.uneLigneChacun) return this.inscrire(identite, place);
    const cle = `${identite.nom}|${identite.prenom}`;
    const connue = this.parNom.get(cle) ?? this.parNom.get(cleNom(identite.nom, identite.prenom));
    if (connue) return connue;
    const nouvelle = this.inscrire(identite, place);
    this.parNom.set(cle, nouvelle).set(cleNom(identite.nom, identite.prenom), nouvelle);
    return nouvelle;
  }

  private inscrire(identite: Identite, place: Place): PersonneLue {
    const rien = { ues: [], rcues: [], annees: [], dispenses: [], s1s2: null };
    const personne: PersonneLue = { ...identite, place, ...rien };
    this.personnes.push(personne);
    return personne;
  }
}

/** Whether two rows of one number name the same person; a row without a name names whoever has the number. */
export function memeNom(a: Omit<Identite, "numero">, b: Omit<Identite, "numero">): boolean {
  if (a.nom === b.nom && a.prenom === b.prenom) return true;
  const [deA, deB] = [cleNom(a.nom, a.prenom), cleNom(b.nom, b.prenom)];
  return deA === "" || deB === "" || deA === deB;
}
