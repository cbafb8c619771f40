import { DEFINITIONS, REGLAGES } from "./definitions";
import { lirePaliers } from "./paliers";
import type { Definition, Reglages } from "./types";

/** Settings read from outside: what is unknown or invalid is told in a sentence, and the default stands. */
export function lireReglages(donnees: Readonly<Record<string, unknown>>): {
  readonly reglages: Reglages;
  readonly refus: readonly string[];
} {
  const reglages: Record<string, unknown> = { ...REGLAGES };
  const refus: string[] = [];
  for (const [cle, valeur] of Object.entries(donnees)) {
    const definition = DEFINITIONS.find((connue) => connue.cle === cle);
    const lu = definition ? lireValeur(definition, valeur) : inconnu(cle);
    if ("refus" in lu) refus.push(lu.refus);
    else reglages[cle] = lu.valeur;
  }
  return { reglages: reglages as unknown as Reglages, refus };
}

/** One setting: its value, or the sentence that says what may be written. Lists accept the key or the words. */
export function lireValeur(
  definition: Definition,
  valeur: unknown
): { readonly valeur: string | number } | { readonly refus: string } {
  const { cle, nom } = definition;
  const refuser = (possibles: string): { refus: string } => ({
    refus: `Réglage « ${nom} » (${cle}) : « ${String(valeur)} » n’est pas possible. ${possibles} La valeur par défaut est appliquée.`,
  });
  if (definition.genre === "choix") {
    const choisie = definition.valeurs.find(
      (possible) => possible.valeur === valeur || possible.libelle === valeur
    );
    if (choisie) return { valeur: choisie.valeur };
    const noms = definition.valeurs.map((possible) => `${possible.valeur} (${possible.libelle})`);
    return refuser(`Valeurs : ${noms.join(", ")}.`);
  }
  if (definition.genre === "nombre") {
    const { minimum, maximum } = definition;
    const nombre = typeof valeur === "string" ? Number(valeur.replace(",", ".")) : valeur;
    const possible = typeof nombre === "number" && nombre >= minimum && nombre <= maximum;
    if (possible && valeur !== "") return { valeur: nombre };
    return refuser(`Écrivez un nombre de ${minimum} à ${maximum}.`);
  }
  if (typeof valeur === "string" && lirePaliers(valeur)) return { valeur: valeur.trim() };
  return refuser("Écrivez des paliers croissants : 10:0,1 ; 12:0,2.");
}

function inconnu(cle: string): { refus: string } {
  const cles = DEFINITIONS.map((definition) => definition.cle).join(", ");
  return { refus: `Réglage inconnu : « ${cle} ». Réglages possibles : ${cles}.` };
}
