/** What the host says of itself. Truthful: the library of the npm registry stops at ExcelApi 1.15, and so does the bench. */
const ENSEMBLES: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  // The name of this set is also that of an object of Office, which this folder does not use.
  ["CustomFunctions"]: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

const EXCEL_SUR_LE_WEB = 16;
const LECTURE_ET_ECRITURE = 1;
const VOLET = 1;

/** Shared runtime (1) with custom functions (2). */
const DRAPEAUX = 3;

export interface Presentation {
  /** Language of the interface: `fr-FR` or `en-US`. */
  readonly langue: string;
  readonly sombre: boolean;
}

/** The text by which the library knows its host: name, platform, version, language; without logging, it calls nobody. */
export function infos({ langue }: Presentation): string {
  return `Excel$Web$16.01$${langue}$banc$$disableLogging$${DRAPEAUX}`;
}

/** The context of the application, under the names that the library reads. */
export function contexte(
  presentation: Presentation,
  document: string,
  parametres: unknown
): Record<string, unknown> {
  return {
    _id: "complement",
    _appName: EXCEL_SUR_LE_WEB,
    _appVersion: 16.01,
    _appMinorVersion: 1,
    _appUILocale: presentation.langue,
    _dataLocale: presentation.langue,
    _docUrl: document,
    _clientMode: LECTURE_ET_ECRITURE,
    _settings: parametres,
    _reason: "documentOpened",
    _osfControlType: VOLET,
    _eToken: "",
    _correlationId: "banc",
    _appInstanceId: "banc",
    _requirementMatrix: JSON.stringify(ENSEMBLES),
    _hostFullVersion: "16.0.0.0",
    _initialDisplayMode: 0,
    _appDomains: [],
    _featureGates: {},
    _officeTheme: theme(presentation.sombre),
  };
}

function theme(sombre: boolean): Record<string, unknown> {
  const [fond, encre] = sombre ? ["#1F1F1F", "#FFFFFF"] : ["#FFFFFF", "#1F1F1F"];
  return {
    isDarkTheme: sombre,
    bodyBackgroundColor: fond,
    bodyForegroundColor: encre,
    controlBackgroundColor: fond,
    controlForegroundColor: encre,
  };
}
