import { type Balise, type Defaut, type Manifeste, refuser, refuserSi, toutes } from "./balise";

/**
 * The children of each element that we use, in the only order that Excel accepts.
 * `?` at most one, `+` at least one, `*` any number, nothing: exactly one.
 */
const CONTENU: Readonly<Record<string, string>> = {
  "OfficeApp[TaskPaneApp]":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides[VersionOverridesV1_0]": "Hosts Resources",
  "Host[Workbook]": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint[CustomFunctions]": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint[PrimaryCommandSurface]": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  "Control[Button]": "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action[ShowTaskpane]": "TaskpaneId? SourceLocation Title?",
  "Action[ExecuteFunction]": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Every element holds what Excel expects of it, in its order. */
export function ordreDesElements({ racine }: Manifeste): readonly Defaut[] {
  return toutes(racine).flatMap((balise) => {
    const { type } = balise.attributs;
    const contenu = CONTENU[type ? `${balise.nom}[${type}]` : balise.nom];
    if (contenu !== undefined)
      return [...desordre(balise, lirePlaces(contenu)), ...manques(balise, lirePlaces(contenu))];
    const connue = !type && balise.enfants.length === 0;
    return refuserSi(
      !connue,
      balise,
      `<${balise.nom}${type ? ` xsi:type="${type}"` : ""}> n’est pas prévu par nos règles.`
    );
  });
}

interface Place {
  readonly nom: string;
  readonly obligatoire: boolean;
  readonly repetable: boolean;
}

function lirePlaces(contenu: string): readonly Place[] {
  return contenu.split(" ").map((mot) => ({
    nom: mot.replace(/[?+*]$/, ""),
    obligatoire: !/[?*]$/.test(mot),
    repetable: /[+*]$/.test(mot),
  }));
}

function desordre(balise: Balise, places: readonly Place[]): readonly Defaut[] {
  let atteinte = 0;
  return balise.enfants.flatMap((enfant) => {
    const place = places.findIndex(({ nom }) => nom === enfant.nom);
    if (place < 0) return refuser(enfant, `<${enfant.nom}> n’est pas prévu dans <${balise.nom}>.`);
    const suivante = places[atteinte]!.nom;
    atteinte = Math.max(atteinte, place);
    return refuserSi(
      place < atteinte,
      enfant,
      `<${enfant.nom}> doit venir avant <${suivante}> dans <${balise.nom}>.`
    );
  });
}

function manques(balise: Balise, places: readonly Place[]): readonly Defaut[] {
  return places.flatMap(({ nom, obligatoire, repetable }) => {
    const [premiere, seconde] = balise.enfants.filter((enfant) => enfant.nom === nom);
    if (!premiere) return refuserSi(obligatoire, balise, `<${balise.nom}> doit contenir <${nom}>.`);
    return seconde && !repetable
      ? refuser(seconde, `<${nom}> ne s’écrit qu’une fois dans <${balise.nom}>.`)
      : [];
  });
}
