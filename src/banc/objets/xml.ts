import { introuvable } from "../fil/erreurs";
import { type Genre, lecture, Objet } from "../fil/genre";
import { texte } from "./arguments";
import type { Monde } from "./monde";

interface PartieHote {
  readonly monde: Monde;
  readonly id: string;
}

interface Scope {
  readonly monde: Monde;
  readonly espace: string;
}

/** The custom XML parts of the workbook. */
export const PARTIES: Genre<Monde> = {
  nom: "CustomXmlPartCollection",
  elements: (monde) => [...monde.grille.etat.xml.keys()].map((id) => objet(monde, id)),
  indexeur: (monde, [id]) => {
    if (!monde.grille.etat.xml.has(texte(id))) throw introuvable();
    return objet(monde, texte(id));
  },
  methodes: {
    Add: (monde, [contenu]) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      monde.grille.etat.xml.set(id, texte(contenu));
      return objet(monde, id);
    },
    GetByNamespace: (monde, [espace]) =>
      Objet.de<Scope>(PARTIES_D_UN_ESPACE, { monde, espace: texte(espace) }),
    GetCount: (monde) => monde.grille.etat.xml.size,
    GetItemOrNullObject: (monde, [id]) =>
      monde.grille.etat.xml.has(texte(id)) ? objet(monde, texte(id)) : null,
  },
};

/** The parts whose root is of one namespace. */
export const PARTIES_D_UN_ESPACE: Genre<Scope> = {
  nom: "CustomXmlPartScopedCollection",
  elements: (scope) => parties(scope).map((id) => objet(scope.monde, id)),
  methodes: {
    GetCount: (scope) => parties(scope).length,
    GetOnlyItem: (scope) => seule(scope) ?? absente(),
    GetOnlyItemOrNullObject: seule,
  },
};

export const PARTIE: Genre<PartieHote> = {
  nom: "CustomXmlPart",
  proprietes: {
    Id: lecture(({ id }) => id),
    NamespaceUri: lecture(({ monde, id }) => espaceDe(monde.grille.etat.xml.get(id) ?? "")),
  },
  methodes: {
    GetXml: ({ monde, id }) => monde.grille.etat.xml.get(id) ?? absente(),
    SetXml: ({ monde, id }, [contenu]) => void monde.grille.etat.xml.set(id, texte(contenu)),
    Delete: ({ monde, id }) => void monde.grille.etat.xml.delete(id),
  },
};

export function partiesDe(monde: Monde): Objet {
  return Objet.de(PARTIES, monde);
}

function objet(monde: Monde, id: string): Objet {
  return Objet.de(PARTIE, { monde, id });
}

function parties({ monde, espace }: Scope): string[] {
  const toutes = [...monde.grille.etat.xml];
  return toutes.filter(([, contenu]) => espaceDe(contenu) === espace).map(([id]) => id);
}

function seule(scope: Scope): Objet | null {
  const [id, ...autres] = parties(scope);
  return id !== undefined && autres.length === 0 ? objet(scope.monde, id) : null;
}

function absente(): never {
  throw introuvable();
}

function espaceDe(contenu: string): string {
  return /<[\w:.-]+[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/.exec(contenu)?.[1] ?? "";
}
