import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { adresse } from "../../adresse";
import type { Json } from "../fil/messages";
import { nomDansAdresse } from "../grille/zone";
import type { Moteur } from "../univer/moteur";
import { type Fonction, type Metadonnees } from "./metadonnees";
import { ERREURS_ADMISES, type Pont, type Resultat } from "./pont";

/** How blank cells reach the add-in: `null` in newer Excels, `0` in older ones on the desktop. */
export type Vides = "null" | "zero";

export interface Reglages {
  readonly espace: string;
  readonly vides: () => Vides;
  /** The sentence of the error that a cell shows; `null` when it shows none. */
  readonly surErreur: (feuille: string, adresse: string, phrase: string | null) => void;
}

const ERREURS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
};
const TEXTE_D_ERREUR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** Makes the functions of the add-in known to the grid: typed in a cell, they are asked of the add-in and spill. */
export function enregistrer(
  moteur: Moteur,
  pont: Pont,
  { functions }: Metadonnees,
  reglages: Reglages
): void {
  const formules = moteur.api.getFormula();
  for (const fonction of functions) {
    const nom = `${reglages.espace}.${fonction.name}`;
    formules.registerAsyncFunction(
      nom,
      async function (this: Lieu, ...arguments_: unknown[]) {
        const lieu = lieuDe(moteur, this);
        const resultat = await pont.appeler({
          id: fonction.id,
          arguments: completer(fonction, arguments_, reglages.vides()),
          adresse: lieu && `${nomDansAdresse(lieu.feuille)}!${lieu.adresse}`,
          drapeaux: ERREURS_ADMISES,
        });
        const { valeur, phrase } = lire(resultat);
        if (lieu) reglages.surErreur(lieu.feuille, lieu.adresse, phrase);
        return valeur;
      } as Parameters<typeof formules.registerAsyncFunction>[1],
      { description: description(nom, fonction) }
    );
  }
}

/** Where the formula engine says that a formula stands. */
interface Lieu {
  readonly _unitId?: string;
  readonly _subUnitId?: string;
  readonly _row?: number;
  readonly _column?: number;
}

function lieuDe(
  moteur: Moteur,
  { _unitId, _subUnitId, _row, _column }: Lieu
): { feuille: string; adresse: string } | null {
  const feuille = moteur.api.getWorkbook(_unitId ?? "")?.getSheetBySheetId(_subUnitId ?? "");
  if (!feuille || _row === undefined || _column === undefined) return null;
  return { feuille: feuille.getSheetName(), adresse: adresse(_row, _column) };
}

/** Ranges as matrices, single values where they are asked, `null` for each argument left out. */
function completer(fonction: Fonction, donnees: readonly unknown[], vides: Vides): Json[] {
  return fonction.parameters.map(({ dimensionality }, rang) => {
    const valeur = donnees[rang];
    if (valeur === undefined || (valeur === null && rang >= donnees.length)) return null;
    const bloc = Array.isArray(valeur) ? (valeur as unknown[][]) : [[valeur]];
    const lus = bloc.map((rangee) => rangee.map((cellule) => pourLeComplement(cellule, vides)));
    return dimensionality === "matrix" ? lus : (lus[0]?.[0] ?? null);
  });
}

function pourLeComplement(cellule: unknown, vides: Vides): Json {
  if (cellule === null || cellule === undefined || cellule === "")
    return vides === "zero" ? 0 : null;
  if (typeof cellule === "string" && TEXTE_D_ERREUR.test(cellule))
    return { type: "CustomFunctionError", code: cellule };
  return cellule as Json;
}

type Rendu = string | number | boolean;

/** What the cells show: the values, or the error with its sentence. */
function lire(resultat: Resultat): { valeur: Rendu | Rendu[][]; phrase: string | null } {
  if (!resultat.ok) return { valeur: ERREURS[resultat.code] ?? "#VALUE!", phrase: resultat.phrase };
  const { valeur } = resultat;
  if (!Array.isArray(valeur)) return { valeur: rendre(valeur), phrase: phraseDe(valeur) };
  const bloc = (valeur as Json[][]).map((rangee) => rangee.map(rendre));
  return { valeur: bloc, phrase: null };
}

function rendre(valeur: Json): Rendu {
  if (valeur === null) return 0;
  if (typeof valeur !== "object") return valeur;
  const { basicValue } = valeur as { basicValue?: Json };
  return typeof basicValue === "string" || typeof basicValue === "number" ? basicValue : "#VALUE!";
}

function phraseDe(valeur: Json): string | null {
  if (valeur === null || typeof valeur !== "object" || Array.isArray(valeur)) return null;
  return valeur.type === "Error" ? String(valeur.message ?? "") : null;
}

function description(nom: string, fonction: Fonction): IFunctionInfo {
  return {
    functionName: nom,
    functionType: FunctionType.User,
    description: fonction.description ?? "",
    abstract: fonction.description ?? "",
    functionParameter: fonction.parameters.map((parametre) => ({
      name: parametre.name,
      detail: parametre.description ?? "",
      example: "",
      require: parametre.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
