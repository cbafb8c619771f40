import {
  type Balise,
  type Defaut,
  type Manifeste,
  nommees,
  refuser,
  refuserSi,
  repetees,
  toutes,
  valeur,
} from "./balise";

/** Where Excel looks for the `resid` of each element. */
const LISTE_DE: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const LONGUEUR_DE_RESID = 32;
const LONGUEUR_COURTE = 125;
const LONGUEUR_LONGUE = 250;
const LONGUEUR_D_URL = 2048;

/** The longest value of each kind of text, in characters. */
const LONGUEURS: Readonly<Record<string, number>> = {
  DisplayName: LONGUEUR_COURTE,
  Description: LONGUEUR_LONGUE,
  IconUrl: LONGUEUR_D_URL,
  HighResolutionIconUrl: LONGUEUR_D_URL,
  SupportUrl: LONGUEUR_D_URL,
  SourceLocation: LONGUEUR_D_URL,
  "bt:Images": LONGUEUR_D_URL,
  "bt:Urls": LONGUEUR_D_URL,
  "bt:ShortStrings": LONGUEUR_COURTE,
  "bt:LongStrings": LONGUEUR_LONGUE,
};

/** What Excel shows or loads names a resource that exists, of the right kind. */
export function ressourcesDefinies({ racine }: Manifeste): readonly Defaut[] {
  const hotes = nommees(racine, "VersionOverrides").flatMap(({ enfants }) =>
    enfants.filter(({ nom }) => nom === "Hosts")
  );
  return hotes.flatMap(toutes).flatMap((balise) => {
    const liste = LISTE_DE[balise.nom];
    if (liste === undefined) return [];
    const { resid } = balise.attributs;
    if (!resid) return refuser(balise, `<${balise.nom}> doit nommer une ressource (resid).`);
    const definies = nommees(racine, liste).flatMap(({ enfants }) =>
      enfants.map(({ attributs }) => attributs["id"])
    );
    const message = `<${balise.nom}> : la ressource « ${resid} » n’existe pas dans <${liste}>.`;
    return refuserSi(!definies.includes(resid), balise, message);
  });
}

/** Each resource is used: one that is not is a leftover or a misspelling. */
export function ressourcesUtilisees({ racine }: Manifeste): readonly Defaut[] {
  const utilisees = new Set(toutes(racine).map(({ attributs }) => attributs["resid"]));
  return ressources(racine).flatMap((ressource) => {
    const { id } = ressource.attributs;
    return refuserSi(
      !utilisees.has(id),
      ressource,
      `La ressource « ${id} » n’est utilisée nulle part.`
    );
  });
}

/** A resource is defined once. */
export function ressourcesUniques({ racine }: Manifeste): readonly Defaut[] {
  return repetees(ressources(racine), ({ attributs }) => attributs["id"] ?? "").flatMap(
    (ressource) =>
      refuser(ressource, `La ressource « ${ressource.attributs["id"]} » est définie deux fois.`)
  );
}

/** The identifier of a resource has 1 to 32 characters. */
export function longueurDesIdentifiants({ racine }: Manifeste): readonly Defaut[] {
  return ressources(racine).flatMap((ressource) => {
    const id = ressource.attributs["id"] ?? "";
    const longueur = `${id.length} caractères, au plus ${LONGUEUR_DE_RESID} et au moins 1`;
    return refuserSi(
      id.length < 1 || id.length > LONGUEUR_DE_RESID,
      ressource,
      `Identifiant « ${id} » : ${longueur}.`
    );
  });
}

/** Texts are neither empty nor longer than Excel accepts: 125 characters for a label, 250 for a tip, 2048 for a URL. */
export function longueurDesTextes({ racine }: Manifeste): readonly Defaut[] {
  return Object.entries(LONGUEURS).flatMap(([nom, maximum]) =>
    nommees(racine, nom)
      .flatMap(toutes)
      .flatMap((balise) => {
        const texte = valeur(balise);
        if (texte === undefined) return [];
        const longueur = `${texte.length} caractères, au plus ${maximum} et au moins 1`;
        return refuserSi(
          texte.length < 1 || texte.length > maximum,
          balise,
          `Texte « ${debut(texte)} » : ${longueur}.`
        );
      })
  );
}

function ressources(racine: Balise): readonly Balise[] {
  return nommees(racine, "bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings").flatMap(
    ({ enfants }) => enfants
  );
}

function debut(texte: string): string {
  return texte.length > 30 ? `${texte.slice(0, 30)}…` : texte;
}
