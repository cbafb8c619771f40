import type { TextesDesReglages } from "./reglages";

/** How the pane speaks of the settings in French: with the words of their definitions. */
export const REGLAGES_EN_FRANCAIS: TextesDesReglages = {
  titre: "Réglages",
  aide: "Ce que le texte laisse à l’établissement. Un changement montre d’abord les décisions qu’il modifie ; il n’est écrit dans la feuille « Réglages » que si vous l’appliquez.",
  creer: "Créer la feuille Réglages",
  voir: "Voir la feuille Réglages",
  changer: "Changer",
  mots: (definition) => ({
    nom: definition.nom,
    phrase: definition.phrase,
    valeurs: definition.genre === "choix" ? definition.valeurs.map(({ libelle }) => libelle) : [],
  }),
  virgule: ",",
  paire: (nom, valeur) => `${nom} : ${valeur}`,
  parDefaut: "par défaut",
  defaut: (valeur) => `Par défaut : ${valeur}.`,
  modifie: "modifié",
  refus: (definition) =>
    definition.genre === "nombre"
      ? `Écrivez un nombre de ${definition.minimum} à ${definition.maximum}.`
      : "Écrivez des paliers croissants : 10:0,1 ; 12:0,2.",
};
