import { choix, nombre } from "./genres";
import { SEUILS_DU_RISQUE } from "./seuils-du-risque";
import type { Definition, Reglages } from "./types";

/** Every setting, in the order in which people read them. */
export const DEFINITIONS: readonly Definition[] = [
  choix(
    "arrondi",
    "Comparaison des moyennes à 10 et à 8",
    "Une moyenne de 9,996 atteint-elle 10 ?",
    {
      centieme: "au centième, comme affichée",
      aucun: "sans arrondi",
      scodoc: "tolérance de ScoDoc (plus de 9,995)",
    }
  ),
  choix(
    "poids_rcue",
    "Poids des deux UE dans le RCUE",
    "Ce que pèse chaque UE dans la moyenne de son RCUE.",
    {
      egal: "le même",
      ects: "leurs ECTS",
      coefficients: "la somme de leurs coefficients",
    }
  ),
  choix(
    "rcue_accorde",
    "RCUE accordé par le jury",
    "Compte-t-il parmi les RCUE à 10 pour le passage de droit ?",
    { moyenne: "non, les moyennes seulement", compte: "oui, comme s’il atteignait 10" }
  ),
  choix("vide", "Case vide", "Une case vide n’est jamais un zéro.", {
    attente: "note attendue",
    neutre: "neutre : la note n’existe pas",
  }),
  choix("abi", "Absence injustifiée (ABI)", "Ce que vaut une absence injustifiée.", {
    zero: "0 avec son coefficient",
    defaillant: "défaillance sur l’UE (DEF)",
  }),
  choix("abj", "Absence justifiée, excuse, dispense (ABJ)", "Ce que devient la note absente.", {
    neutre: "neutre, avec son coefficient",
    attente: "note attendue",
  }),
  choix(
    "capitalisation",
    "UE déjà acquise et suivie de nouveau",
    "La moyenne qui entre dans le RCUE.",
    { meilleure: "la meilleure des deux", derniere: "la dernière" }
  ),
  choix(
    "malus",
    "Colonne « Malus »",
    "Points retirés de la moyenne des UE (assiduité), sans descendre sous 0.",
    {
      applique: "retirée des moyennes",
      ignore: "montrée, sans effet",
    }
  ),
  choix("bonus", "Colonne « Bonus »", "Ce que devient le nombre écrit, sans dépasser 20.", {
    points: "points ajoutés à chaque UE",
    taux: "points au-dessus de 10 × taux",
    pourcentage: "pourcentage de la moyenne",
    paliers: "points par paliers",
    ignore: "montrée, sans effet",
  }),
  nombre(
    "bonus_taux",
    "Bonus : taux",
    "Forme « taux » : points gagnés par point au-dessus de 10.",
    0.05,
    0,
    1
  ),
  nombre(
    "bonus_plafond",
    "Bonus : plafond",
    "Le plus de points qu’un bonus peut donner.",
    20,
    0,
    20
  ),
  {
    genre: "paliers",
    cle: "bonus_paliers",
    nom: "Bonus : paliers",
    phrase: "Forme « paliers » : à partir de quelle note, combien de points.",
    defaut: "10:0,1 ; 12:0,2 ; 14:0,3 ; 16:0,4 ; 18:0,5",
  },
  choix("rattrapage", "Colonne « Rattrapage »", "Ce que fait la note de rattrapage d’un module.", {
    meilleure: "remplace la note si elle est meilleure",
    remplace: "remplace toujours la note",
    ignore: "montrée, sans effet",
  }),
  ...SEUILS_DU_RISQUE,
];

/** The defaults: the first value of each list. */
export const REGLAGES: Reglages = Object.fromEntries(
  DEFINITIONS.map((definition) => [definition.cle, defautDe(definition)])
) as unknown as Reglages;

/** The settings that matter with these values: a rate says nothing when bonuses do not use one. */
export function definitionsUtiles({ bonus }: Reglages): readonly Definition[] {
  return DEFINITIONS.filter(({ cle }) => {
    if (cle === "bonus_taux" || cle === "bonus_paliers") return cle === `bonus_${bonus}`;
    return cle !== "bonus_plafond" || !["ignore", "pourcentage"].includes(bonus);
  });
}

/** The value that stands when nobody chose. */
export function defautDe(definition: Definition): string | number {
  return definition.genre === "choix" ? definition.valeurs[0]!.valeur : definition.defaut;
}

/** A setting in words, as the `Décisions` sheet and the pane show it. */
export function libelleDe(definition: Definition, reglages: Reglages): string {
  const valeur = reglages[definition.cle];
  if (definition.genre !== "choix") return String(valeur).replace(".", ",");
  return definition.valeurs.find((choisie) => choisie.valeur === valeur)!.libelle;
}
