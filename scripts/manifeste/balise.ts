/** One element of the manifest as plain data, so that the rules know neither the XML library nor the file. */
export interface Balise {
  /** Local name; `bt:` stands before it when the element belongs to Office's basic types. */
  readonly nom: string;
  /** Namespace. */
  readonly espace: string;
  /** Attributes by local name; `xsi:type` is `type`. */
  readonly attributs: Readonly<Record<string, string>>;
  readonly enfants: readonly Balise[];
  readonly texte: string;
  readonly ligne: number;
}

/** What is wrong, on which line of the manifest. */
export interface Defaut {
  readonly ligne: number;
  readonly message: string;
}

/** What a rule looks at: the root element, and the folder of the project for the files that the manifest names. */
export interface Manifeste {
  readonly racine: Balise;
  readonly projet: string;
}

/** A rule returns what it refuses; nothing when all is well. */
export type Regle = (manifeste: Manifeste) => readonly Defaut[];

/** The element and all that it holds, in the order of the file. */
export function toutes(racine: Balise): readonly Balise[] {
  return [racine, ...racine.enfants.flatMap(toutes)];
}

/** All the elements of these names, at any depth. */
export function nommees(racine: Balise, ...noms: readonly string[]): readonly Balise[] {
  return toutes(racine).filter((balise) => noms.includes(balise.nom));
}

/** The text or address that an element gives, for the language by default or another. */
export function valeur({ attributs }: Balise): string | undefined {
  return attributs["DefaultValue"] ?? attributs["Value"];
}

/** One defect, as a list: a rule's answer. */
export function refuser(balise: Balise, message: string): readonly Defaut[] {
  return [{ ligne: balise.ligne, message }];
}

/** One defect or none. */
export function refuserSi(condition: boolean, balise: Balise, message: string): readonly Defaut[] {
  return condition ? refuser(balise, message) : [];
}

/** The elements whose value of `cle` was already seen before them. */
export function repetees(
  balises: readonly Balise[],
  cle: (balise: Balise) => string
): readonly Balise[] {
  const vues = new Set<string>();
  return balises.filter((balise) => vues.has(cle(balise)) || !vues.add(cle(balise)));
}
