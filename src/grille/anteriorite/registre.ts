import type { Place } from "../anomalies";
import type { Personne } from "../etudiants/appariement";
import { cleNumero } from "../etudiants/identite";
import { cleNom } from "../etudiants/noms";
import { PersonneLue } from "./apports";

/** The persons of one sheet, as its rows name them: rows of one number and one name are one person's. */
export class Registre {
  readonly personnes: PersonneLue[] = [];
  private readonly parNumero = new Map<string, PersonneLue[]>();
  private readonly parNom = new Map<string, PersonneLue>();

  /** @param uneLigneChacun whether each row without a number is another person: two students may have the same name. */
  constructor(private readonly uneLigneChacun: boolean) {}

  /** The person of a row, known or new. */
  personne(identite: Personne, place: Place): PersonneLue {
    return identite.numero === null
      ? this.sansNumero(identite, place)
      : this.avecNumero(identite.numero, identite, place);
  }

  private avecNumero(numero: string, identite: Personne, place: Place): PersonneLue {
    const cle = cleNumero(numero);
    const memes = this.parNumero.get(cle);
    const connue = memes?.find((personne) => memeNom(personne, identite));
    if (connue) return connue;
    const nouvelle = this.inscrire(identite, place);
    if (memes) memes.push(nouvelle);
    else this.parNumero.set(cle, [nouvelle]);
    return nouvelle;
  }

  private sansNumero(identite: Personne, place: Place): PersonneLue {
    if (this.uneLigneChacun) return this.inscrire(identite, place);
    const cle = `${identite.nom}|${identite.prenom}`;
    const connue = this.parNom.get(cle) ?? this.parNom.get(cleNom(identite.nom, identite.prenom));
    if (connue) return connue;
    const nouvelle = this.inscrire(identite, place);
    this.parNom.set(cle, nouvelle).set(cleNom(identite.nom, identite.prenom), nouvelle);
    return nouvelle;
  }

  private inscrire({ numero, nom, prenom }: Personne, place: Place): PersonneLue {
    const personne = new PersonneLue(numero, nom, prenom, place);
    this.personnes.push(personne);
    return personne;
  }
}

/** Whether two rows of one number name the same person; a row without a name names whoever has the number. */
export function memeNom(a: Omit<Personne, "numero">, b: Omit<Personne, "numero">): boolean {
  if (a.nom === b.nom && a.prenom === b.prenom) return true;
  const [deA, deB] = [cleNom(a.nom, a.prenom), cleNom(b.nom, b.prenom)];
  return deA === "" || deB === "" || deA === deB;
}
