import { baliseOuvrante } from "./balise";
import { Partie } from "./partie";
import { decoder, echapperAttribut, echapperTexte } from "./xml";

/** A name to define in the workbook or, with `onglet`, for one tab by its index; `null` as a formula removes it. */
export interface NomDefini {
  readonly nom: string;
  readonly onglet: number | null;
  readonly formule: string | null;
}

/** Defines names in the workbook part. A name that exists keeps its comment and its other attributes. */
export function definirNoms(classeur: Partie, noms: readonly NomDefini[]): void {
  if (noms.length === 0) return;
  const definis = classeur.ouvrir("definedNames");
  for (const nom of noms) definir(definis, nom);
  const texte = definis.texte();
  classeur.poser("definedNames", new Partie(texte).enfants.length === 0 ? "" : texte);
}

/** The names that the workbook holds, whatever they name. */
export function nomsDefinis(classeur: Partie): string[] {
  const definis = classeur.ouvrir("definedNames");
  return definis.tous("definedName").map((enfant) => identite(definis.xml(enfant)).nom);
}

function definir(definis: Partie, { nom, onglet, formule }: NomDefini): void {
  const p = definis.prefixe;
  const existant = definis.tous("definedName").find((enfant) => {
    const identifie = identite(definis.xml(enfant));
    return identifie.nom.toLowerCase() === nom.toLowerCase() && identifie.onglet === onglet;
  });
  if (formule === null) return existant && definis.remplacer(existant, "");
  const local = onglet === null ? "" : ` localSheetId="${onglet}"`;
  const nouvelle = `<${p}definedName name="${echapperAttribut(nom)}"${local}>`;
  const ouvrante = existant ? baliseOuvrante(definis.xml(existant)) : nouvelle;
  const xml = `${ouvrante}${echapperTexte(formule)}</${p}definedName>`;
  if (existant) definis.remplacer(existant, xml);
  else definis.inserer("definedName", xml);
}

function identite(xml: string): { nom: string; onglet: number | null } {
  const { attributs } = new Partie(xml);
  const onglet = attributs.get("localSheetId");
  return {
    nom: decoder(attributs.get("name") ?? ""),
    onglet: onglet === undefined ? null : Number(onglet),
  };
}
