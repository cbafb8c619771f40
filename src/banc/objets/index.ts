import type { Genre } from "../fil/genre";
import { APPLICATION, EXECUTION } from "./application";
import { CLASSEUR } from "./classeur";
import { COLONNE_DE_TABLEAU, COLONNES_DE_TABLEAU } from "./colonnes-de-tableau";
import { CONDITIONNELS } from "./conditionnels";
import { FEUILLE } from "./feuille";
import { FEUILLES } from "./feuilles";
import { FORMATS } from "./format";
import { GRAPHIQUE, GRAPHIQUES } from "./graphiques";
import { ASPECTS_DE_GRAPHIQUE } from "./graphiques-aspects";
import { MISE_EN_PAGE } from "./mise-en-page";
import { NOM, NOMS } from "./noms";
import { PARAMETRE, PARAMETRES } from "./parametres";
import { PLAGE } from "./plage";
import { PLAGES } from "./plages";
import { PROTECTION_DE_FEUILLE, PROTECTION_DU_CLASSEUR } from "./protection";
import { SAUT, SAUTS } from "./sauts";
import { TABLEAU, TABLEAUX } from "./tableaux";
import { VALIDATION } from "./validation";
import { VOLETS } from "./volets";
import { PARTIE, PARTIES, PARTIES_D_UN_ESPACE } from "./xml";

/** Every class of the library that the bench implements. */
export const GENRES: readonly Genre<never>[] = [
  CLASSEUR,
  APPLICATION,
  EXECUTION,
  FEUILLES,
  FEUILLE,
  PLAGE,
  PLAGES,
  ...FORMATS,
  ...CONDITIONNELS,
  VALIDATION,
  TABLEAUX,
  TABLEAU,
  GRAPHIQUES,
  GRAPHIQUE,
  ...ASPECTS_DE_GRAPHIQUE,
  COLONNES_DE_TABLEAU,
  COLONNE_DE_TABLEAU,
  NOMS,
  NOM,
  VOLETS,
  MISE_EN_PAGE,
  SAUTS,
  SAUT,
  PROTECTION_DE_FEUILLE,
  PROTECTION_DU_CLASSEUR,
  PARAMETRES,
  PARAMETRE,
  PARTIES,
  PARTIE,
  PARTIES_D_UN_ESPACE,
];

export { classeurDe } from "./classeur";
export { CLASSEUR_ENTIER, DES_FEUILLES as EVENEMENTS } from "./evenements";
export type { Evenements, Monde } from "./monde";
