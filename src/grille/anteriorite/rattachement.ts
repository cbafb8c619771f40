import { avertissement, citer, information } from "../anomalies";
import { apparierPersonnes, type Personne } from "../etudiants/appariement";
import { cleNumero } from "../etudiants/identite";
import { nommer } from "../etudiants/fiches";
import { cleNom } from "../etudiants/noms";
import type { Anomalie } from "../types";
import type { PersonneLue, Source } from "./apports";
import { memeNom } from "./registre";

/** What a source says of one student. */
export interface Rattachee {
  readonly source: Source;
  readonly personne: PersonneLue;
}

/** Who is who in the sources: for each student of the grid what each says, in the order of the sources. */
export interface Rattachement {
  readonly parEtudiant: readonly (readonly Rattachee[])[];
  /** How many students each source tells of. */
  readonly nombres: readonly number[];
  readonly anomalies: readonly Anomalie[];
}

/** Gives each student what the sources say of them; who is nowhere in the grid is counted, in one sentence. */
export function rattacher(
  sources: readonly Source[],
  etudiants: readonly Personne[]
): Rattachement {
  const parEtudiant: Rattachee[][] = etudiants.map(() => []);
  const anomalies: Anomalie[] = [];
  const absents: Rattachee[] = [];
  const noms = lesNoms(etudiants);
  const nombres = sources.map((source) => {
    const trouvees = apparierPersonnes(source.personnes, etudiants);
    trouvees.forEach((personne, i) => {
      if (!personne) return;
      parEtudiant[i]!.push({ source, personne });
      if (!memeNom(personne, etudiants[i]!))
        anomalies.push(nomsContraires(source, personne, etudiants[i]!));
    });
    const prises = new Set(trouvees);
    for (const personne of source.personnes) {
      if (prises.has(personne) || (neDitRien(personne) && personne.s1s2 === null)) continue;
      if (noms().has(cleNom(personne.nom, personne.prenom)))
        anomalies.push(nomIncertain(source, personne));
      else absents.push({ source, personne });
    }
    return trouvees.filter((personne) => personne).length;
  });
  return { parEtudiant, nombres, anomalies: [...anomalies, ...compterAbsents(absents)] };
}

/** Whether a sheet names somebody and gives no result. */
export function neDitRien({ ues, rcues, annees, dispenses }: PersonneLue): boolean {
  return ues.length + rcues.length + annees.length + dispenses.length === 0;
}

/** The names of the grid, worked out once somebody has to be looked for among them. */
function lesNoms(etudiants: readonly Personne[]): () => ReadonlySet<string> {
  let noms: Set<string> | null = null;
  return () => {
    noms ??= new Set(etudiants.map(({ nom, prenom }) => cleNom(nom, prenom)).filter(Boolean));
    return noms;
  };
}

function nomsContraires({ feuille }: Source, personne: PersonneLue, etudiant: Personne): Anomalie {
  const message =
    `Le n° ${personne.numero} est celui de ${citer(nommer(etudiant))} dans la grille, et de ${citer(nommer(personne))} ici. ` +
    `L’antériorité est reprise sur le numéro : vérifiez.`;
  return avertissement(feuille, personne.place, message, "numéros qui ont un autre nom ici");
}

function nomIncertain({ feuille }: Source, personne: PersonneLue): Anomalie {
  const message =
    `${nommer(personne)} : ce nom est dans la grille, mais plusieurs étudiants le portent ou le numéro n’est pas le même. ` +
    `Rien n’est repris de cette ligne ; écrivez ici le numéro de la grille.`;
  return avertissement(feuille, personne.place, message, "noms incertains, dont rien n’est repris");
}

/** The same person stands in several sheets: each is counted once, and the first one is where the sentence points. */
function compterAbsents(absents: readonly Rattachee[]): Anomalie[] {
  const [premier] = absents;
  if (!premier) return [];
  const nombre = new Set(absents.map(({ personne }) => cleDe(personne))).size;
  const sujet =
    nombre === 1
      ? `${nommer(premier.personne)} n’est pas dans la grille : son antériorité ne sert pas.`
      : `${nombre} étudiants des années antérieures ne sont pas dans la grille (le premier est ici, ` +
        `${nommer(premier.personne)}) : leur antériorité ne sert pas.`;
  return [information(premier.source.feuille, premier.personne.place, sujet)];
}

function cleDe({ numero, nom, prenom }: Personne): string {
  return numero === null ? cleNom(nom, prenom) : `n° ${cleNumero(numero)}`;
}
