import { argumentInvalide, dejaPris, introuvable } from "../fil/erreurs";
import { corpsDe, type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import type { NomDefini } from "../grille/types";
import { ecrireAdresse, feuilleDAdresse, lireAdresse, nomDansAdresse } from "../grille/zone";
import { texte } from "./arguments";
import { chercherFeuille } from "./feuille";
import type { Monde } from "./monde";
import { PLAGE, plageHote } from "./plage";

interface NomHote {
  readonly monde: Monde;
  readonly nom: string;
}

/** Names defined for the whole workbook. */
export const NOMS: Genre<Monde> = {
  nom: "NamedItemCollection",
  elements: (monde) => monde.grille.noms().map(({ nom }) => objet(monde, nom)),
  indexeur: (monde, [nom]) => objet(monde, (chercher(monde, texte(nom)) ?? absent()).nom),
  methodes: {
    GetCount: (monde) => monde.grille.noms().length,
    GetItemOrNullObject: (monde, [nom]) => {
      const trouve = chercher(monde, texte(nom));
      return trouve ? objet(monde, trouve.nom) : null;
    },
    Add: (monde, [nom, reference]) => {
      const demande = texte(nom);
      const tableaux = monde.grille.tableaux().map((tableau) => tableau.nom.toLowerCase());
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(demande)) throw argumentInvalide();
      if (chercher(monde, demande) || tableaux.includes(demande.toLowerCase())) throw dejaPris();
      const zone = corpsDe(reference, PLAGE);
      const formule = zone
        ? `=${nomDansAdresse(zone.feuille.nom())}!${ecrireAdresse(zone.plage)}`
        : texte(reference);
      monde.grille.definir(demande, formule);
      return objet(monde, demande);
    },
  },
};

export const NOM: Genre<NomHote> = {
  nom: "NamedItem",
  proprietes: {
    _Id: { lire: ({ nom }) => nom, surDemande: true },
    Name: lecture(({ nom }) => nom),
    Type: lecture((hote) => (place(hote) ? "Range" : "String")),
    Scope: lecture(() => "Workbook"),
    Value: lecture((hote) => lire(hote).formule.replace(/^=/, "").replaceAll("$", "")),
    Formula: lectureEcriture(
      (hote) => lire(hote).formule,
      ({ monde, nom }, formule) => monde.grille.definir(nom, String(formule))
    ),
    Visible: lecture(() => true),
    Comment: lecture(() => ""),
  },
  methodes: {
    Delete: ({ monde, nom }) => monde.grille.oublier(nom),
    GetRange: (hote) => place(hote) ?? absent(),
    GetRangeOrNullObject: (hote) => place(hote),
  },
};

export function nomsDe(monde: Monde): Objet {
  return Objet.de(NOMS, monde);
}

function objet(monde: Monde, nom: string): Objet {
  return Objet.de(NOM, { monde, nom });
}

function chercher({ grille }: Monde, nom: string): NomDefini | undefined {
  return grille.noms().find((defini) => defini.nom.toLowerCase() === nom.toLowerCase());
}

function absent(): never {
  throw introuvable();
}

function lire({ monde, nom }: NomHote): NomDefini {
  return chercher(monde, nom) ?? absent();
}

/** The range that the name stands for, if it is one. */
function place(hote: NomHote): Objet | null {
  const { formule } = lire(hote);
  const nom = feuilleDAdresse(formule);
  const feuille = nom === null ? null : chercherFeuille(hote.monde, nom);
  if (!feuille) return null;
  return plageHote({ monde: hote.monde, feuille, plage: lireAdresse(formule) });
}
