import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IDescriptionService } from "@univerjs/preset-sheets-core";
import { type IFunctionInfo, IFunctionService } from "@univerjs/preset-sheets-core";
import { adresse } from "../../adresse";
import type { Json } from "../fil/messages";
import { nomDansAdresse } from "../grille/zone";
import type { Moteur } from "../univer/moteur";
import { type Donnee, Erreur, Executant, type Lieu } from "./executant";
import type { Fonction, Metadonnees } from "./metadonnees";
import { ERREURS_ADMISES, type Pont, type Resultat } from "./pont";

/** How blank cells reach the add-in: `null` in newer Excels, `0` in older ones on the desktop. */
export type Vides = "null" | "zero";

export interface Reglages {
  readonly espace: string;
  readonly vides: () => Vides;
  /** The sentence of the error that a cell shows; `null` when it shows none. */
  readonly surErreur: (feuille: string, adresse: string, phrase: string | null) => void;
}

/** Makes the functions of the add-in known to the grid: typed in a cell, they are asked of the add-in and spill. */
export function enregistrer(
  moteur: Moteur,
  pont: Pont,
  { functions }: Metadonnees,
  reglages: Reglages
): void {
  const executants = functions.map(
    (fonction) =>
      new Executant(nomDe(reglages, fonction), async (lieu, arguments_) => {
        const place = placeDe(moteur, lieu);
        const resultat = await pont.appeler({
          id: fonction.id,
          arguments: completer(fonction, arguments_, reglages.vides()),
          adresse: place && `${nomDansAdresse(place.feuille)}!${place.adresse}`,
          drapeaux: ERREURS_ADMISES,
        });
        const { donnees, phrase } = lire(resultat);
        if (place) reglages.surErreur(place.feuille, place.adresse, phrase);
        return donnees;
      })
  );
  moteur.injecteur.get(IFunctionService).registerExecutors(...executants);
  moteur.injecteur
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map((fonction) => description(nomDe(reglages, fonction), fonction))
    );
}

function nomDe({ espace }: Reglages, { name }: Fonction): string {
  return `${espace}.${name}`;
}

function placeDe(
  { api }: Moteur,
  { unite, feuille, ligne, colonne }: Lieu
): { feuille: string; adresse: string } | null {
  const trouvee = api.getWorkbook(unite)?.getSheetBySheetId(feuille);
  return trouvee ? { feuille: trouvee.getSheetName(), adresse: adresse(ligne, colonne) } : null;
}

/** Ranges as matrices, single values where they are asked, `null` for each argument left out. */
function completer(
  { parameters }: Fonction,
  donnees: readonly (Donnee[][] | undefined)[],
  vides: Vides
): Json[] {
  return parameters.map(({ dimensionality }, rang) => {
    const bloc = donnees[rang]?.map((rangee) =>
      rangee.map((cellule) => pourLeComplement(cellule, vides))
    );
    if (bloc === undefined) return null;
    return dimensionality === "matrix" ? bloc : (bloc[0]?.[0] ?? null);
  });
}

function pourLeComplement(cellule: Donnee, vides: Vides): Json {
  if (cellule === null) return vides === "zero" ? 0 : null;
  if (cellule instanceof Erreur) return { type: "CustomFunctionError", code: cellule.texte };
  return cellule;
}

/** Errors by the numbers of the library; any other number is #VALUE!. */
const ERREURS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
};

/** What the cells show: the values, or the error with its sentence. */
function lire(resultat: Resultat): { donnees: Donnee | Donnee[][]; phrase: string | null } {
  if (!resultat.ok) {
    const donnees = new Erreur(ERREURS[resultat.code] ?? "#VALUE!");
    return { donnees, phrase: resultat.phrase };
  }
  const { valeur } = resultat;
  if (!Array.isArray(valeur)) return { donnees: rendre(valeur), phrase: phraseDe(valeur) };
  const bloc = (valeur as Json[][]).map((rangee) => rangee.map(rendre));
  return { donnees: bloc, phrase: null };
}

/** An error, or a number with its format, comes as an object that holds the plain value. */
function rendre(valeur: Json): Donnee {
  if (valeur === null || typeof valeur !== "object") return valeur;
  const { type, basicValue } = valeur as { type?: Json; basicValue?: Json };
  if (type === "Error") return new Erreur(String(basicValue));
  return typeof basicValue === "number" || typeof basicValue === "string"
    ? basicValue
    : new Erreur("#VALUE!");
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
