import { cleNumero } from "./identite";
import { cleNom } from "./noms";

/** Who somebody is, here or in another sheet; a number that is `null` or empty is none. */
export interface Personne {
  readonly numero: string | null;
  readonly nom: string;
  readonly prenom: string;
}

/** A shorter number may be a rank, which the staff give anew: it is believed only where the names agree. */
const CHIFFRES_D_UN_NUMERO = 5;

/**
 * The row that another sheet has for each student: by number, else by a name that only one of each side bears. A number
 * that several rows bear is believed only where the names agree; a row goes to one student at most.
 */
export function apparierPersonnes<P extends Personne>(
  lignes: readonly P[],
  etudiants: readonly Personne[]
): (P | undefined)[] {
  const nomDe = nomsRetenus();
  const parNumero = grouper(lignes, numeroDe);
  const meme = grouper(etudiants, numeroDe);
  const trouvees = etudiants.map((etudiant) => {
    const numero = numeroDe(etudiant);
    if (numero === "" || meme.get(numero)!.length > 1) return undefined;
    const candidates = parNumero.get(numero) ?? [];
    if (candidates.length === 1 && numeroSur(etudiant)) return candidates[0];
    const accordees = candidates.filter((ligne) => nomDe(ligne) === nomDe(etudiant));
    return accordees.length === 1 ? accordees[0] : undefined;
  });
  const prises = new Set(trouvees);
  const restantes = lignes.filter((ligne) => !prises.has(ligne));
  if (restantes.length === 0 || trouvees.every((ligne) => ligne)) return trouvees;
  const parNom = grouper(lignes, nomDe);
  const homonymes = grouper(etudiants, nomDe);
  return trouvees.map((trouvee, i) => {
    const etudiant = etudiants[i]!;
    const nom = nomDe(etudiant);
    if (trouvee || nom === "" || homonymes.get(nom)!.length > 1) return trouvee;
    const [ligne, ...autres] = parNom.get(nom) ?? [];
    if (!ligne || autres.length > 0 || prises.has(ligne)) return undefined;
    return numeroSur(ligne) && numeroSur(etudiant) ? undefined : ligne;
  });
}

/** Whether a number is long enough to name its student by itself. */
export function numeroSur({ numero }: Personne): boolean {
  return numero !== null && numero.length >= CHIFFRES_D_UN_NUMERO;
}

function numeroDe({ numero }: Personne): string {
  return numero === null || numero === "" ? "" : cleNumero(numero);
}

/** The name under which each is the same in two sheets, worked out once, when it is needed. */
function nomsRetenus(): (personne: Personne) => string {
  const noms = new Map<Personne, string>();
  return (personne) => {
    let nom = noms.get(personne);
    if (nom === undefined) noms.set(personne, (nom = cleNom(personne.nom, personne.prenom)));
    return nom;
  };
}

function grouper<T>(elements: readonly T[], cle: (element: T) => string): Map<string, T[]> {
  const groupes = new Map<string, T[]>();
  for (const element of elements) {
    const sienne = cle(element);
    const groupe = groupes.get(sienne);
    if (groupe) groupe.push(element);
    else if (sienne !== "") groupes.set(sienne, [element]);
  }
  return groupes;
}
