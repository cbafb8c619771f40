/** What the manifest puts in the ribbon, in one language, and where the add-in's files are. */
export interface Manifeste {
  readonly nom: string;
  readonly volet: string;
  readonly metadonnees: string;
  readonly espace: string;
  readonly onglet: string;
  readonly groupes: readonly Groupe[];
}

export interface Groupe {
  readonly libelle: string;
  readonly boutons: readonly Bouton[];
}

export interface Bouton {
  readonly id: string;
  readonly libelle: string;
  readonly info: string;
  readonly icone: string;
  /** The action to run; `null` for a button that shows the pane. */
  readonly action: string | null;
}

/** Reads manifest.xml. Paths are kept without their origin: the bench serves the files itself. */
export function lireManifeste(xml: string, langue: string): Manifeste {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const ressource = (resid: string | null): string => traduire(document, resid ?? "", langue);
  const chemin = (resid: string | null): string => new URL(ressource(resid)).pathname;
  const un = (parent: Document | Element, ...noms: string[]): Element | null =>
    noms.reduce<Document | Element | null>(
      (element, nom) => premier(element, nom),
      parent
    ) as Element | null;
  const residDe = (element: Element | null): string | null =>
    element?.getAttribute("resid") ?? null;
  const onglet = un(document, "CustomTab")!;
  return {
    nom: un(document, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    volet: chemin(residDe(un(document, "Runtime"))),
    metadonnees: chemin(residDe(un(document, "Metadata", "SourceLocation"))),
    espace: ressource(residDe(un(document, "Namespace"))),
    onglet: ressource(residDe(enfant(onglet, "Label"))),
    groupes: enfants(onglet, "Group").map((groupe) => ({
      libelle: ressource(residDe(enfant(groupe, "Label"))),
      boutons: enfants(groupe, "Control").map((controle) => ({
        id: controle.getAttribute("id") ?? "",
        libelle: ressource(residDe(enfant(controle, "Label"))),
        info: ressource(residDe(un(controle, "Supertip", "Description"))),
        icone: chemin(
          residDe(
            [...controle.getElementsByTagNameNS("*", "Image")].find(
              (image) => image.getAttribute("size") === "32"
            ) ?? null
          )
        ),
        action: un(controle, "Action", "FunctionName")?.textContent ?? null,
      })),
    })),
  };
}

function premier(parent: Document | Element | null, nom: string): Element | null {
  return parent?.getElementsByTagNameNS("*", nom)[0] ?? null;
}

function enfants(parent: Element, nom: string): Element[] {
  return [...parent.children].filter(({ localName }) => localName === nom);
}

function enfant(parent: Element, nom: string): Element | null {
  return enfants(parent, nom)[0] ?? null;
}

/** The value of a resource, in that language where it has one. */
function traduire(document: Document, id: string, langue: string): string {
  const element = [...document.getElementsByTagNameNS("*", "Resources")]
    .flatMap((ressources) => [...ressources.querySelectorAll("*")])
    .find((autre) => autre.getAttribute("id") === id);
  const propre = element && enfants(element, "Override");
  const traduit = propre?.find((autre) => autre.getAttribute("Locale") === langue);
  return traduit?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}
