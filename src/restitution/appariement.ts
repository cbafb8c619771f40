import { cleNom } from "../grille";
import type { SaisieJury, Saisies } from "./saisies";

/** A shorter number may be a rank, which the staff give anew: it is believed only where the names agree. */
const CHIFFRES_D_UN_NUMERO = 5;

/** Gives each student what was written for them: by number, else by a name that only one of each side bears. */
export function apparier(
  saisies: Saisies,
  etudiants: readonly {
    readonly numero: string | null;
    readonly nom: string;
    readonly prenom: string;
  }[]
): { parEtudiant: (SaisieJury | undefined)[]; restantes: SaisieJury[] } {
  if (saisies.lignes.length === 0) return { parEtudiant: [], restantes: [] };
  const parNumero = uniques(saisies.lignes, (saisie) => saisie.numero);
  const parNom = uniques(saisies.lignes, cleDe);
  const etudiantsParNom = uniques(etudiants, cleDe);
  const etudiantsParNumero = uniques(etudiants, (etudiant) => etudiant.numero ?? "");
  const prises = new Set<SaisieJury>();
  const parEtudiant = etudiants.map((etudiant) => {
    const numero = etudiant.numero ?? "";
    const nom = cleDe(etudiant);
    const incertain = numero.length < CHIFFRES_D_UN_NUMERO;
    let saisie = etudiantsParNumero.get(numero) === etudiant ? parNumero.get(numero) : undefined;
    if (saisie && incertain && cleDe(saisie) !== nom) saisie = undefined;
    if (!saisie && etudiantsParNom.get(nom) === etudiant) {
      const homonyme = parNom.get(nom);
      if (homonyme && (homonyme.numero === "" || incertain)) saisie = homonyme;
    }
    if (!saisie || prises.has(saisie)) return undefined;
    prises.add(saisie);
    return saisie;
  });
  return {
    parEtudiant,
    restantes: saisies.lignes.filter((saisie) => !prises.has(saisie) && aDuContenu(saisie)),
  };
}

function uniques<T>(elements: readonly T[], cle: (element: T) => string): Map<string, T> {
  const parCle = new Map<string, T | null>();
  for (const element of elements) {
    const valeur = cle(element);
    if (valeur !== "") parCle.set(valeur, parCle.has(valeur) ? null : element);
  }
  return new Map([...parCle].filter((entree): entree is [string, T] => entree[1] !== null));
}

/** The name under which a student is the same here as in the grids. */
function cleDe({ nom, prenom }: { readonly nom: string; readonly prenom: string }): string {
  return cleNom(nom, prenom);
}

function aDuContenu(saisie: SaisieJury): boolean {
  return (
    saisie.decision !== "" || saisie.motif !== "" || saisie.retenue !== "" || saisie.autres.size > 0
  );
}
