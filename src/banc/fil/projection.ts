import type { Genre, Objet } from "./genre";
import type { Json, Question } from "./messages";

/** The name that a genre gives to a member, whatever its case in the request. */
export function nomExact(table: object | undefined, demande: string): string | null {
  const minuscules = demande.toLowerCase();
  return Object.keys(table ?? {}).find((nom) => nom.toLowerCase() === minuscules) ?? null;
}

export interface Lecteur {
  readonly identite: (objet: Objet) => { [nom: string]: Json };
  /** Refuses a member that the host lacks, and counts it. */
  readonly manque: (membre: string) => never;
}

/** Reads what a question asks of an object: `{ Name, Format: { Fill: … }, _Items: [ … ] }`. */
export function projeter(objet: Objet, question: Question, lecteur: Lecteur): Json {
  const chemins = [
    ...(question.Select ?? []).map((nom) => nom.split("/")),
    ...(question.Expand ?? []).map((nom) => [...nom.split("/"), "*"]),
  ];
  return lire(objet, chemins, lecteur, question);
}

type Chemins = readonly (readonly string[])[];

function lire(objet: Objet, chemins: Chemins, lecteur: Lecteur, question: Question = {}): Json {
  const lu = lecteur.identite(objet);
  if (!objet.genre.elements) return { ...lu, ...lireMembres(objet, chemins, lecteur) };
  const [desElements, propres] = partager(objet, chemins);
  const elements = objet.genre.elements(objet.corps);
  const debut = question.Skip ?? 0;
  const choisis = elements.slice(
    debut,
    question.Top === undefined ? undefined : debut + question.Top
  );
  return {
    ...lu,
    ...(propres.length > 0 && lireMembres(objet, propres, lecteur)),
    _Items: choisis.map((element) => lire(element, desElements, lecteur)),
  };
}

/** What is asked of the members of a collection (with or without `items/`), and what of the collection itself. */
function partager({ genre }: Objet, chemins: Chemins): [Chemins, Chemins] {
  const propre = ([tete = ""]: readonly string[]): boolean =>
    nomExact(genre.proprietes, tete) !== null;
  const desElements = chemins
    .filter((chemin) => !propre(chemin))
    .map(([tete, ...suite]) => (tete?.toLowerCase() === "items" ? suite : [tete!, ...suite]))
    .filter((chemin) => chemin.length > 0);
  return [desElements, chemins.filter(propre)];
}

function lireMembres(objet: Objet, chemins: Chemins, lecteur: Lecteur): { [nom: string]: Json } {
  const genre: Genre<never> = objet.genre;
  const lus: { [nom: string]: Json } = {};
  const tout = chemins.length === 0 || chemins.some(([tete]) => tete === "*" || tete === "$all");
  if (tout)
    for (const [nom, propriete] of Object.entries(genre.proprietes ?? {}))
      if (!propriete.surDemande) lus[nom] = propriete.lire(objet.corps);
  const parLien = new Map<string, string[][]>();
  for (const [tete, ...suite] of chemins) {
    if (tete === undefined || tete === "*" || tete === "$all") continue;
    const propriete = nomExact(genre.proprietes, tete);
    const lien = nomExact(genre.liens, tete);
    if (propriete !== null) lus[propriete] = genre.proprietes![propriete]!.lire(objet.corps);
    else if (lien !== null) parLien.set(lien, [...(parLien.get(lien) ?? []), suite]);
    else lecteur.manque(`${genre.nom}.${tete}`);
  }
  for (const [lien, suites] of parLien) {
    const lie = genre.liens![lien]!(objet.corps);
    lus[lien] =
      lie &&
      lire(
        lie,
        suites.filter((suite) => suite.length > 0),
        lecteur
      );
  }
  return lus;
}
