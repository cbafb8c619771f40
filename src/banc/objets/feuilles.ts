import { argumentInvalide, dejaPris, refuse } from "../fil/erreurs";
import { type Genre, Objet } from "../fil/genre";
import { texte, texteOuRien } from "./arguments";
import { abonnements, CLASSEUR_ENTIER, DES_FEUILLES } from "./evenements";
import { chercherFeuille, feuilleDe, feuilleParCle } from "./feuille";
import type { Monde } from "./monde";

const NOM_VALIDE = /^[^\\/?*[\]:]{1,31}$/;

/** The sheets of the workbook. */
export const FEUILLES: Genre<Monde> = {
  nom: "WorksheetCollection",
  elements: (monde) => monde.grille.feuilles().map((feuille) => feuilleDe(monde, feuille)),
  indexeur: (monde, [cle]) => feuilleParCle(monde, texte(cle)),
  methodes: {
    Add: (monde, [nom]) => ajouter(monde, texteOuRien(nom)),
    GetActiveWorksheet: (monde) => feuilleDe(monde, monde.grille.active()),
    GetCount: (monde) => monde.grille.feuilles().length,
    GetFirst: (monde) => feuilleDe(monde, monde.grille.feuilles()[0]!),
    GetLast: (monde) => feuilleDe(monde, monde.grille.feuilles().at(-1)!),
    GetItemOrNullObject: (monde, [cle]) => {
      const feuille = chercherFeuille(monde, texte(cle));
      return feuille && feuilleDe(monde, feuille);
    },
    ...abonnements<Monde>(
      ({ evenements }) => evenements,
      () => CLASSEUR_ENTIER,
      DES_FEUILLES
    ),
  },
};

export function feuillesDe(monde: Monde): Objet {
  return Objet.de(FEUILLES, monde);
}

function ajouter(monde: Monde, nom: string | null): Objet {
  if (monde.grille.etat.protege) throw refuse();
  if (nom !== null && !NOM_VALIDE.test(nom)) throw argumentInvalide();
  if (nom !== null && chercherFeuille(monde, nom)) throw dejaPris();
  return feuilleDe(monde, monde.grille.ajouter(nom));
}
