import { introuvable } from "../fil/erreurs";
import { type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import type { Json } from "../fil/messages";
import { texte } from "./arguments";
import type { Monde } from "./monde";

interface ParametreHote {
  readonly monde: Monde;
  readonly cle: string;
}

/** What the add-in keeps in the workbook under keys of its own. */
export const PARAMETRES: Genre<Monde> = {
  nom: "SettingCollection",
  elements: (monde) => [...parametres(monde).keys()].map((cle) => objet(monde, cle)),
  indexeur: (monde, [cle]) => {
    if (!parametres(monde).has(texte(cle))) throw introuvable();
    return objet(monde, texte(cle));
  },
  methodes: {
    Add: (monde, [cle, valeur]) => {
      parametres(monde).set(texte(cle), valeur);
      return objet(monde, texte(cle));
    },
    GetCount: (monde) => parametres(monde).size,
    GetItemOrNullObject: (monde, [cle]) =>
      parametres(monde).has(texte(cle)) ? objet(monde, texte(cle)) : null,
  },
};

export const PARAMETRE: Genre<ParametreHote> = {
  nom: "Setting",
  proprietes: {
    _Id: { lire: ({ cle }) => cle, surDemande: true },
    Key: lecture(({ cle }) => cle),
    Value: lectureEcriture(
      ({ monde, cle }) => (parametres(monde).get(cle) ?? null) as Json,
      ({ monde, cle }, valeur) => void parametres(monde).set(cle, valeur)
    ),
  },
  methodes: { Delete: ({ monde, cle }) => void parametres(monde).delete(cle) },
};

export function parametresDe(monde: Monde): Objet {
  return Objet.de(PARAMETRES, monde);
}

function parametres({ grille }: Monde): Map<string, unknown> {
  return grille.etat.parametres;
}

function objet(monde: Monde, cle: string): Objet {
  return Objet.de(PARAMETRE, { monde, cle });
}
