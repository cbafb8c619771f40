import { type Defaut, type Manifeste, nommees, refuserSi, toutes, valeur } from "./balise";

const APPLICATION = "http://schemas.microsoft.com/office/appforoffice/1.1";
const COMMANDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** What each of these elements must look like, and what to say when it does not. */
const FORMATS: Readonly<Record<string, readonly [RegExp, string]>> = {
  Id: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "un identifiant universel (GUID)"],
  Version: [
    /^\d{1,5}(\.\d{1,5}){0,3}$/,
    "un à quatre nombres séparés par des points, par exemple 1.0.0.0",
  ],
  // Excel.run asks for it, even to read.
  Permissions: [/^ReadWriteDocument$/, "ReadWriteDocument"],
};

/** The least versions of Office's interfaces that the add-in needs: those of Office LTSC 2021. */
const EXIGENCES: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.14",
};

const PORTEUSES_D_ADRESSE = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Image",
  "bt:Url",
];

/** Identifier, version and permission are written as Office wants them. */
export function formats({ racine }: Manifeste): readonly Defaut[] {
  return racine.enfants.flatMap((balise) => {
    const [forme, attendu] = FORMATS[balise.nom] ?? [/^/, ""];
    return refuserSi(
      !forme.test(balise.texte),
      balise,
      `<${balise.nom}> « ${balise.texte} » : écrivez ${attendu}.`
    );
  });
}

/** The add-in asks for these versions, no other. */
export function exigences({ racine }: Manifeste): readonly Defaut[] {
  const ensembles = nommees(racine, "Set");
  return Object.entries(EXIGENCES).flatMap(([nom, version]) => {
    const ensemble = ensembles.find(({ attributs }) => attributs["Name"] === nom);
    const message = `<Requirements> doit demander ${nom} ${version}.`;
    return refuserSi(ensemble?.attributs["MinVersion"] !== version, ensemble ?? racine, message);
  });
}

/** The add-in is for Excel. */
export function pourExcel({ racine }: Manifeste): readonly Defaut[] {
  return nommees(racine, "Host").flatMap((hote) => {
    const { Name, type } = hote.attributs;
    return refuserSi((Name ?? type) !== "Workbook", hote, "<Host> doit être Workbook (Excel).");
  });
}

/** Elements belong to Office's namespaces: what comes under another name is ignored by Excel. */
export function espacesDeNoms({ racine }: Manifeste): readonly Defaut[] {
  const commandes = new Set(nommees(racine, "VersionOverrides").flatMap(toutes));
  return toutes(racine).flatMap((balise) => {
    if (balise.nom.startsWith("bt:")) return [];
    const espace = commandes.has(balise) ? COMMANDES : APPLICATION;
    return refuserSi(
      balise.espace !== espace,
      balise,
      `<${balise.nom}> doit appartenir à l’espace de noms ${espace}.`
    );
  });
}

/** Every address is a full https one, in every language. */
export function adressesSures({ racine }: Manifeste): readonly Defaut[] {
  const adresses = [
    ...nommees(racine, ...PORTEUSES_D_ADRESSE)
      .flatMap(toutes)
      .map((balise) => ({ balise, adresse: valeur(balise) })),
    ...nommees(racine, "AppDomain").map((balise) => ({ balise, adresse: balise.texte })),
    ...nommees(racine, "ExtendedOverrides").map((balise) => ({
      balise,
      adresse: balise.attributs["Url"],
    })),
  ];
  return adresses.flatMap(({ balise, adresse }) =>
    refuserSi(
      adresse !== undefined && !estSure(adresse),
      balise,
      `« ${adresse} » : l’adresse doit être en https.`
    )
  );
}

function estSure(adresse: string): boolean {
  return URL.canParse(adresse) && new URL(adresse).protocol === "https:";
}
