/**
 * How a field is read from data of unknown shape: it returns its value, or tells in a French sentence, with the path of
 * the field, what was expected. After a refusal the value returned has no meaning, and the reading as a whole fails.
 */
export type Champ<T> = (valeur: unknown, chemin: string, refus: string[]) => T;

/** A text that is not empty. */
export const texte: Champ<string> = (valeur, chemin, refus) => {
  if (typeof valeur === "string" && valeur.trim() !== "") return valeur.trim();
  refus.push(attendu(chemin, "un texte", valeur));
  return "";
};

/** A text, that may be empty. */
export const texteOuVide: Champ<string> = (valeur, chemin, refus) =>
  valeur === "" ? "" : texte(valeur, chemin, refus);

/** A number between two bounds included. */
export function nombreEntre(minimum: number, maximum: number): Champ<number> {
  return (valeur, chemin, refus) => {
    if (typeof valeur === "number" && valeur >= minimum && valeur <= maximum) return valeur;
    const bornes =
      maximum === Infinity ? `au moins égal à ${minimum}` : `entre ${minimum} et ${maximum}`;
    refus.push(
      attendu(chemin, `un nombre ${bornes}, sans guillemets et avec un point décimal`, valeur)
    );
    return minimum;
  };
}

/** A whole number between two bounds included. */
export function entierEntre(minimum: number, maximum: number): Champ<number> {
  return (valeur, chemin, refus) => {
    if (Number.isInteger(valeur)) return nombreEntre(minimum, maximum)(valeur, chemin, refus);
    refus.push(attendu(chemin, `un nombre entier entre ${minimum} et ${maximum}`, valeur));
    return minimum;
  };
}

/** One of a few values. */
export function parmi<T extends string>(choix: readonly T[]): Champ<T> {
  return (valeur, chemin, refus) => {
    const trouve = choix.find((possible) => possible === valeur);
    if (trouve === undefined)
      refus.push(attendu(chemin, choix.map((c) => `"${c}"`).join(" ou "), valeur));
    return trouve ?? choix[0]!;
  };
}

/** The field, or `null`. */
export function ouNul<T>(champ: Champ<T>): Champ<T | null> {
  return (valeur, chemin, refus) => (valeur === null ? null : champ(valeur, chemin, refus));
}

/** The field, or a value that stands when the field is absent. */
export function ouDefaut<T, D>(champ: Champ<T>, defaut: D): Champ<T | D> {
  return (valeur, chemin, refus) => (valeur === undefined ? defaut : champ(valeur, chemin, refus));
}

/** A list of at least one element. */
export function liste<T>(champ: Champ<T>): Champ<T[]> {
  return (valeur, chemin, refus) => {
    if (Array.isArray(valeur) && valeur.length > 0)
      return valeur.map((element: unknown, rang) => champ(element, `${chemin}[${rang}]`, refus));
    refus.push(attendu(chemin, "une liste d’au moins un élément", valeur));
    return [];
  };
}

type Champs = Readonly<Record<string, Champ<unknown>>>;
type Valeurs<C extends Champs> = { [Cle in keyof C]: ReturnType<C[Cle]> };

/** An object with these fields, and no others: an unknown field is often a known one misspelt. */
export function objet<C extends Champs>(champs: C): Champ<Valeurs<C>> {
  return (valeur, chemin, refus) => {
    const estObjet = typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);
    if (!estObjet) refus.push(attendu(chemin, "un objet { … }", valeur));
    const source = new Map(Object.entries(estObjet ? valeur : {}));
    const sous = (cle: string) => (chemin ? `${chemin}.${cle}` : cle);
    for (const cle of source.keys())
      if (!Object.hasOwn(champs, cle))
        refus.push(
          `${sous(cle)} : champ inconnu. Champs possibles : ${Object.keys(champs).join(", ")}.`
        );
    const lire = ([cle, champ]: [string, Champ<unknown>]) => [
      cle,
      champ(source.get(cle), sous(cle), refus),
    ];
    return Object.fromEntries(Object.entries(champs).map(lire)) as Valeurs<C>;
  };
}

function attendu(chemin: string, quoi: string, valeur: unknown): string {
  const ou = chemin || "La maquette";
  if (valeur === undefined) return `${ou} : ce champ manque. Il faut ${quoi}.`;
  const lu = JSON.stringify(valeur);
  return `${ou} : ${lu.length > 40 ? `${lu.slice(0, 40)}…` : lu} n’est pas possible. Il faut ${quoi}.`;
}
