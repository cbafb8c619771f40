import type { FeuilleEcrite, Valeur } from "../../classeur";

/** A decimal as a program writes it; a zero in front makes it a code, which must keep it. */
const NOMBRE = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,14})?$/;

/**
 * A sheet that holds the fields of a text. Plain numbers become numbers, as when Excel opens the file, with a comma or
 * a point; all the rest stays text.
 */
export function feuilleDeChamps(
  nom: string,
  champs: readonly (readonly string[])[]
): FeuilleEcrite {
  const largeur = champs.reduce((max, ligne) => Math.max(max, ligne.length), 0);
  const rien = { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 };
  return {
    nom: nomDeFeuille(nom),
    cellules: champs.map((ligne) =>
      Array.from({ length: largeur }, (_, c) => valeurDe(ligne[c] ?? ""))
    ),
    ...{ formats: [], largeurs: [], masquees: [], listes: [], noms: [] },
    figer: { lignes: 0, colonnes: 0 },
    impression: { paysage: true, lignesRepetees: rien },
  };
}

/** More digits than a number can hold stay text. */
const CHIFFRES_MAX = 15;

function valeurDe(champ: string): Valeur {
  const ecrit = champ.trim();
  const chiffres = ecrit.replace(/\D/g, "").length;
  return NOMBRE.test(ecrit) && chiffres <= CHIFFRES_MAX ? Number(ecrit.replace(",", ".")) : champ;
}

const LONGUEUR_MAX = 31;

/** The name of a file as that of a sheet: `S3.csv` is the sheet S3. */
function nomDeFeuille(fichier: string): string {
  const propre = fichier
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:]/g, " ")
    .slice(0, LONGUEUR_MAX)
    .replace(/^['\s]+|['\s]+$/g, "");
  return propre === "" ? "Notes" : propre;
}
