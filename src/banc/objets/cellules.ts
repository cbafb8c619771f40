import type { Plage, Valeur } from "../../classeur";
import { argumentInvalide } from "../fil/erreurs";
import type { Json } from "../fil/messages";
import { interpreter } from "../grille/saisie";
import type { Contenu } from "../grille/types";
import { COLONNES, intersection, LIGNES, TOUT } from "../grille/zone";
import { exigerModifiable, type Zone } from "./monde";

type Matrice = readonly (readonly Json[])[];

/** Above this many cells Excel answers a reading without values and without an error. */
const CELLULES_LUES = 5_000_000;

/** The cells that exist of a range: whole rows and columns stop at what is used. */
export function utile({ feuille, plage }: Zone): Plage | null {
  if (plage.lignes < LIGNES && plage.colonnes < COLONNES) return plage;
  return intersection(plage, feuille.occupee(true) ?? { ...TOUT, lignes: 0, colonnes: 0 });
}

export function matrice(zone: Zone, lire: (ligne: number, colonne: number) => Json): Json {
  const { ligne, colonne, lignes, colonnes } = zone.plage;
  if (lignes * colonnes > CELLULES_LUES) return null;
  return Array.from({ length: lignes }, (_, i) =>
    Array.from({ length: colonnes }, (_, j) => lire(ligne + i, colonne + j))
  );
}

/** A single value stands for all the cells; a matrix must have the size of the range. */
function completer({ plage: { lignes, colonnes } }: Zone, valeur: Json): Matrice {
  const seule = seuleValeur(valeur);
  if (seule !== undefined)
    return Array.from({ length: lignes }, () => new Array<Json>(colonnes).fill(seule));
  const matriceLue = valeur as Json[][];
  const conforme =
    matriceLue.length === lignes &&
    matriceLue.every((rangee) => Array.isArray(rangee) && rangee.length === colonnes);
  if (conforme) return matriceLue;
  throw argumentInvalide();
}

function seuleValeur(valeur: Json): Json | undefined {
  if (!Array.isArray(valeur)) return valeur;
  const rangee = valeur.length === 1 ? valeur[0] : undefined;
  return Array.isArray(rangee) && rangee.length === 1 ? rangee[0] : undefined;
}

export function ecrire(zone: Zone, valeur: Json): void {
  exigerModifiable(zone.feuille);
  const { ligne, colonne } = zone.plage;
  const contenus = completer(zone, valeur).map((rangee, i) =>
    rangee.map((cellule, j): Contenu | null => {
      if (cellule === null) return null;
      const format = zone.feuille.apparence(ligne + i, colonne + j).format ?? "General";
      return interpreter(cellule as Valeur, format);
    })
  );
  zone.feuille.ecrire(zone.plage, contenus);
}

export function ecrireFormats(zone: Zone, valeur: Json): void {
  exigerModifiable(zone.feuille);
  const seule = seuleValeur(valeur);
  const habiller = (plage: Plage, format: Json): void => {
    if (format !== null) zone.feuille.habiller(plage, { format: String(format) });
  };
  if (seule !== undefined) return habiller(utile(zone) ?? zone.plage, seule);
  const { ligne, colonne } = zone.plage;
  completer(zone, valeur).forEach((rangee, i) =>
    rangee.forEach((format, j) =>
      habiller({ ligne: ligne + i, colonne: colonne + j, lignes: 1, colonnes: 1 }, format)
    )
  );
}

export function typeDe(valeur: Valeur): string {
  if (valeur === "") return "Empty";
  if (typeof valeur === "number") return "Double";
  if (typeof valeur === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/.test(valeur)
    ? "Error"
    : "String";
}

/** What rows or columns have in common; `null` when they differ. */
export function commun(debut: number, nombreDe: number, lire: (rang: number) => boolean): Json {
  const limite = Math.min(nombreDe, COLONNES);
  const premier = lire(debut);
  for (let rang = debut + 1; rang < debut + limite; rang++) if (lire(rang) !== premier) return null;
  return premier;
}

export function effacer(zone: Zone, quoi: string): void {
  exigerModifiable(zone.feuille);
  const plage = utile(zone);
  if (!plage) return;
  const sens = { All: "tout", Contents: "contenus", Formats: "formats" } as const;
  const choisi = sens[quoi as keyof typeof sens];
  if (!choisi) throw argumentInvalide();
  zone.feuille.effacer(plage, choisi);
}
