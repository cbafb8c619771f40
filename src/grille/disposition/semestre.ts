import type { Feuille } from "../../classeur";
import { sansAccents, type CodeUe } from "../../maquette";
import { type Etiquette } from "./etiquettes";
import { ueCitee, type UeNommee } from "./ue-nommee";

const SEMESTRE = /\bS(?:EMESTRE)?\s*([1-6])\b/;

/**
 * The semester of a sheet, by what is surest: the codes of its modules, the codes of its UE, its name, its title.
 * @param titres the texts above the header.
 */
export function semestreDe(
  feuille: Feuille,
  etiquettes: readonly (Etiquette | null)[],
  ues: readonly UeNommee[],
  titres: readonly string[]
): number | null {
  const modules = etiquettes.map((lue) => (lue?.genre === "module" ? lue.semestre : null));
  return (
    lePlusFrequent(modules) ??
    lePlusFrequent(ues.map(({ semestre }) => semestre)) ??
    semestreCite([feuille.nom]) ??
    semestreCite(titres)
  );
}

/** The semester that some texts name: « Coefs S3 ». */
export function semestreCite(textes: readonly string[]): number | null {
  const cites = textes.map((texte) => {
    const trouve = SEMESTRE.exec(sansAccents(texte).replace(/_/g, " "));
    return trouve ? Number(trouve[1]) : (ueCitee(texte)?.semestre ?? null);
  });
  return lePlusFrequent(cites);
}

export function lePlusFrequent(nombres: readonly (number | null)[]): number | null {
  const comptes = new Map<number, number>();
  for (const nombre of nombres)
    if (nombre !== null) comptes.set(nombre, (comptes.get(nombre) ?? 0) + 1);
  const [premier] = [...comptes].sort((a, b) => b[1] - a[1]);
  return premier ? premier[0] : null;
}

/** The single UE that a sheet is about, by its name or its title: « UE31 », « BUT2 - UE31 - Spécifier ». */
export function ueDeFeuille(feuille: Feuille, titres: readonly string[]): CodeUe | null {
  const citees = [feuille.nom, ...titres].flatMap((texte) => ueCitee(texte) ?? []);
  const [premiere] = citees;
  const seule = citees.every(
    ({ semestre, competence }) =>
      semestre === premiere!.semestre && competence === premiere!.competence
  );
  return premiere && seule ? premiere : null;
}

/** Gives « UE 1 » the semester of the sheet; `null` when that is not known. */
export function resoudreUe(ue: UeNommee, semestre: number | null): CodeUe | null {
  const connu = ue.semestre ?? semestre;
  return connu === null ? null : { semestre: connu, competence: ue.competence };
}
