import type { Valeur } from "../../classeur";
import { adresse } from "../../adresse";
import { COLONNES, LIGNES } from "../../adresse";
import { lireAdresse } from "./adresses";
import { lireTexteRiche } from "./chaines";
import { LecteurXml } from "./lecteur-xml";
import { decoderChaine } from "./xml";
import { ZipInvalide } from "./zip";

/** The cells of a sheet that hold something, in the order of the file: three lists of one length. */
export interface CellulesLues {
  readonly lignes: number[];
  readonly colonnes: number[];
  readonly valeurs: Valeur[];
  /** Addresses of the formulas whose value the file does not hold. */
  readonly sansValeur: string[];
  protegee: boolean;
}

/** Reads the part of a sheet. Cells may lack their address, or stand out of order. */
export function lireCellules(texte: string, chaines: readonly string[]): CellulesLues {
  const lues: CellulesLues = {
    lignes: [],
    colonnes: [],
    valeurs: [],
    sansValeur: [],
    protegee: false,
  };
  const lecteur = new LecteurXml(texte);
  const position = { ligne: -1, colonne: -1 };
  let noms = nomsDe("");
  while (lecteur.suivant()) {
    if (lecteur.genre !== "ouverture") continue;
    if (lecteur.profondeur === 0) noms = nomsDe(lecteur.nom.slice(0, lecteur.nom.indexOf(":") + 1));
    else if (lecteur.nom === noms.c && lecteur.profondeur === 3)
      lireCellule(lecteur, noms, position, chaines, lues);
    else if (lecteur.nom === noms.row && lecteur.profondeur === 2) allerALaLigne(lecteur, position);
    else if (lecteur.nom === noms.protection && lecteur.profondeur === 1)
      lues.protegee = estVrai(lecteur.attribut("sheet"));
  }
  return lues;
}

interface Noms {
  readonly prefixe: string;
  readonly row: string;
  readonly c: string;
  readonly v: string;
  readonly f: string;
  readonly is: string;
  readonly protection: string;
}

function nomsDe(prefixe: string): Noms {
  const nom = (local: string): string => prefixe + local;
  return {
    prefixe,
    row: nom("row"),
    c: nom("c"),
    v: nom("v"),
    f: nom("f"),
    is: nom("is"),
    protection: nom("sheetProtection"),
  };
}

interface Position {
  ligne: number;
  colonne: number;
}

function allerALaLigne(lecteur: LecteurXml, position: Position): void {
  const r = lecteur.attribut("r");
  position.ligne = r === null ? position.ligne + 1 : Number(r) - 1;
  position.colonne = -1;
  if (!(position.ligne >= 0 && position.ligne < LIGNES)) throw new ZipInvalide(`row ${r}`);
}

function allerALaCellule(lecteur: LecteurXml, position: Position): void {
  const r = lecteur.attribut("r");
  const lue =
    r === null ? { ligne: position.ligne, colonne: position.colonne + 1 } : lireAdresse(r);
  if (!lue || lue.colonne >= COLONNES) throw new ZipInvalide(`cell ${r}`);
  position.ligne = lue.ligne;
  position.colonne = lue.colonne;
}

function lireCellule(
  lecteur: LecteurXml,
  noms: Noms,
  position: Position,
  chaines: readonly string[],
  lues: CellulesLues
): void {
  allerALaCellule(lecteur, position);
  const valeur = lireValeur(lecteur, noms, chaines);
  if (valeur === "") return;
  if (valeur === null) lues.sansValeur.push(adresse(position.ligne, position.colonne));
  lues.lignes.push(position.ligne);
  lues.colonnes.push(position.colonne);
  lues.valeurs.push(valeur ?? "");
}

/** Reads a cell to its end: its value, `""` when it has none, `null` when it is a formula that was never calculated. */
function lireValeur(lecteur: LecteurXml, noms: Noms, chaines: readonly string[]): Valeur | null {
  const type = lecteur.attribut("t") ?? "n";
  let [riche, brut] = ["", ""];
  let [formule, dansV] = [false, false];
  while (lecteur.suivant() && lecteur.profondeur > 3) {
    if (lecteur.genre === "texte") brut += dansV ? lecteur.texte() : "";
    else if (lecteur.nom === noms.v) dansV = lecteur.genre === "ouverture";
    else if (lecteur.nom === noms.f) formule = true;
    else if (lecteur.nom === noms.is && lecteur.genre === "ouverture")
      riche = lireTexteRiche(lecteur, noms.prefixe);
  }
  if (brut !== "") return interpreter(type, brut, chaines);
  return formule && type !== "str" ? null : riche;
}

/** What the text of `<v>` means, by the type of its cell; a number that is none stays text, to be seen. */
function interpreter(type: string, brut: string, chaines: readonly string[]): Valeur {
  if (type === "s") return chaine(chaines, brut);
  if (type === "b") return estVrai(brut);
  if (type === "str" || type === "e" || type === "inlineStr") return decoderChaine(brut);
  const nombre = type === "d" ? numeroDeSerie(brut) : Number(brut);
  return Number.isNaN(nombre) || brut.trim() === "" ? brut : nombre;
}

function chaine(chaines: readonly string[], brut: string): string {
  const trouvee = chaines[Number(brut)];
  if (trouvee === undefined) throw new ZipInvalide(`shared string ${brut}`);
  return trouvee;
}

/** A date as ISO 8601 writes it, in days since the origin of Excel, like every date of a sheet. */
function numeroDeSerie(iso: string): number {
  return (
    Date.parse(/[Zz]$|T.*[+-]\d\d:?\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`) /
      86_400_000 +
    25_569
  );
}

function estVrai(brut: string | null): boolean {
  return brut === "1" || brut === "true";
}
