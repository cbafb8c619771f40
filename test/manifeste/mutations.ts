/** A sentence that must be said, after the text by which its line is found in the changed manifest. */
type Refus = readonly [repere: string, phrase: string];

/** One thing wrong in our manifest: the text that changes, what it becomes, and all that must be said of it. */
export interface Mutation {
  readonly faute: string;
  readonly texte: string;
  readonly devient: string;
  readonly refus: readonly Refus[];
}

function mutation(
  faute: string,
  texte: string,
  devient: string,
  ...refus: readonly Refus[]
): Mutation {
  return { faute, texte, devient, refus };
}

const PERMISSIONS = "<Permissions>ReadWriteDocument</Permissions>";
const AIDE = '<SupportUrl DefaultValue="https://example.org/jury-but" />';
const ONGLET = '<Label resid="Onglet.Label" />';
const ESPACE = '<bt:String id="Fonctions.Espace" DefaultValue="BUT" />';
const GROUPE = 'DefaultValue="Délibération"';
const METADONNEES =
  '<bt:Override Locale="en-US" Value="https://localhost:3000/functions-en.json" />';
const VOLET_EN_ANGLAIS = '<bt:Override Locale="en-US" Value="Open the pane" />';

export const ORDRE: readonly Mutation[] = [
  mutation(
    "un élément avant celui qu’il doit suivre",
    AIDE,
    `<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains>\n${AIDE}`,
    [AIDE, "<SupportUrl> doit venir avant <AppDomains> dans <OfficeApp>."]
  ),
  mutation("un élément obligatoire absent", AIDE, "", [
    'xsi:type="TaskPaneApp"',
    "<OfficeApp> doit contenir <SupportUrl>.",
  ]),
  mutation(
    "un élément écrit deux fois",
    PERMISSIONS,
    `${PERMISSIONS}\n<Permissions >ReadWriteDocument</Permissions>`,
    ["<Permissions >", "<Permissions> ne s’écrit qu’une fois dans <OfficeApp>."]
  ),
  mutation("un élément qui n’existe pas", ONGLET, `${ONGLET}\n<Couleur />`, [
    "<Couleur />",
    "<Couleur> n’est pas prévu dans <CustomTab>.",
  ]),
  mutation(
    "un type de commande inconnu",
    '"Button" id="JuryBut.Effacer"',
    '"Bouton" id="JuryBut.Effacer"',
    ["JuryBut.Effacer", '<Control xsi:type="Bouton"> n’est pas prévu par nos règles.']
  ),
  mutation(
    "un élément d’un autre espace de noms",
    "<FunctionName>insererMaquette",
    '<FunctionName xmlns="urn:x">insererMaquette',
    [
      "urn:x",
      "<FunctionName> doit appartenir à l’espace de noms http://schemas.microsoft.com/office/taskpaneappversionoverrides.",
    ]
  ),
  mutation("une balise qui n’est pas fermée", "</DefaultSettings>", "", [
    "</OfficeApp>",
    "XML mal formé : Opening and ending tag mismatch: DefaultSettings line 30 and OfficeApp",
  ]),
];

export const FORMATS: readonly Mutation[] = [
  mutation("un identifiant qui n’est pas un GUID", "<Id>600522c8-", "<Id>jury-but-", [
    "<Id>",
    "<Id> « jury-but-e60f-49a4-8b37-576b95adae9e » : écrivez un identifiant universel (GUID).",
  ]),
  mutation("une version avec des lettres", "1.0.0.0", "v1.0", [
    "<Version>",
    "<Version> « v1.0 » : écrivez un à quatre nombres séparés par des points, par exemple 1.0.0.0.",
  ]),
  mutation("une permission trop faible", PERMISSIONS, "<Permissions>ReadDocument</Permissions>", [
    "<Permissions>",
    "<Permissions> « ReadDocument » : écrivez ReadWriteDocument.",
  ]),
  mutation("une interface que Office 2021 n’a pas", 'MinVersion="1.14"', 'MinVersion="1.17"', [
    "ExcelApi",
    "<Requirements> doit demander ExcelApi 1.14.",
  ]),
  mutation(
    "une interface qui n’est pas demandée",
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    "",
    ['xsi:type="TaskPaneApp"', "<Requirements> doit demander SharedRuntime 1.1."]
  ),
  mutation("un complément de Word", '<Host Name="Workbook" />', '<Host Name="Document" />', [
    "<Host Name",
    "<Host> doit être Workbook (Excel).",
  ]),
  mutation("une adresse en http", AIDE, AIDE.replace("https", "http"), [
    "<SupportUrl",
    "« http://example.org/jury-but » : l’adresse doit être en https.",
  ]),
  mutation(
    "une adresse relative dans une autre langue",
    METADONNEES,
    METADONNEES.replace("https://localhost:3000/", "./"),
    ["functions-en.json", "« ./functions-en.json » : l’adresse doit être en https."]
  ),
];

export const LANGUES: readonly Mutation[] = [
  mutation(
    "une langue sans région",
    VOLET_EN_ANGLAIS,
    VOLET_EN_ANGLAIS.replace("en-US", "en"),
    [' id="Volet.Label"', "<bt:String> « Volet.Label » : la valeur en-US manque."],
    ['Locale="en"', "Langue « en » : écrivez la langue et la région, par exemple en-US."]
  ),
  mutation(
    "une langue par défaut qui n’est pas le français",
    "<DefaultLocale>fr-FR",
    "<DefaultLocale>fr-CA",
    ["<DefaultLocale>", "<DefaultLocale> doit être fr-FR."]
  ),
  mutation(
    "la langue par défaut dite deux fois",
    VOLET_EN_ANGLAIS,
    `${VOLET_EN_ANGLAIS}\n<bt:Override Locale="fr-FR" Value="Ouvrir" />`,
    ['Locale="fr-FR"', "fr-FR est la langue par défaut : sa valeur s’écrit dans DefaultValue."]
  ),
  mutation(
    "une langue donnée deux fois",
    VOLET_EN_ANGLAIS,
    `${VOLET_EN_ANGLAIS}\n<bt:Override Locale="en-US" Value="Pane" />`,
    ['Value="Pane"', "La langue en-US est donnée deux fois."]
  ),
  mutation("un libellé sans anglais", VOLET_EN_ANGLAIS, "", [
    ' id="Volet.Label"',
    "<bt:String> « Volet.Label » : la valeur en-US manque.",
  ]),
  mutation(
    "un nom de complément sans anglais",
    '<Override Locale="en-US" Value="Jury BUT" />',
    "",
    ["<DisplayName", "<DisplayName> « Jury BUT » : la valeur en-US manque."]
  ),
  mutation("des fonctions sans anglais", METADONNEES, "", [
    ' id="Fonctions.Metadonnees.Url"',
    "<bt:Url> « Fonctions.Metadonnees.Url » : la valeur en-US manque.",
  ]),
];

export const RESSOURCES: readonly Mutation[] = [
  mutation(
    "une ressource inconnue",
    ONGLET,
    '<Label resid="Onglet.Nom" />',
    ["Onglet.Nom", "<Label> : la ressource « Onglet.Nom » n’existe pas dans <bt:ShortStrings>."],
    [' id="Onglet.Label"', "La ressource « Onglet.Label » n’est utilisée nulle part."]
  ),
  mutation(
    "un texte long à la place d’un libellé",
    ONGLET,
    `<Label resid="Volet.Info" />`,
    [
      '<Label resid="Volet.Info" />',
      "<Label> : la ressource « Volet.Info » n’existe pas dans <bt:ShortStrings>.",
    ],
    [' id="Onglet.Label"', "La ressource « Onglet.Label » n’est utilisée nulle part."]
  ),
  mutation(
    "un élément sans ressource",
    '<LearnMoreUrl resid="Accueil.Url" />',
    "<LearnMoreUrl />",
    ["<LearnMoreUrl />", "<LearnMoreUrl> doit nommer une ressource (resid)."],
    [' id="Accueil.Url"', "La ressource « Accueil.Url » n’est utilisée nulle part."]
  ),
  mutation(
    "une ressource définie deux fois",
    ESPACE,
    `${ESPACE}\n${ESPACE.replace("BUT", "JURY")}`,
    ['DefaultValue="JURY"', "La ressource « Fonctions.Espace » est définie deux fois."]
  ),
  mutation("un identifiant de 33 caractères", "Fonctions.Espace", "F".repeat(33), [
    ` id="${"F".repeat(33)}"`,
    `Identifiant « ${"F".repeat(33)} » : 33 caractères, au plus 32 et au moins 1.`,
  ]),
  mutation("un libellé de 126 caractères", GROUPE, `DefaultValue="${"é".repeat(126)}"`, [
    "ééé",
    `Texte « ${"é".repeat(30)}… » : 126 caractères, au plus 125 et au moins 1.`,
  ]),
  mutation(
    "une bulle de 251 caractères",
    "Retire le surlignage posé par Jury BUT. Vos couleurs et vos mises en forme restent.",
    "m".repeat(251),
    ["mmm", `Texte « ${"m".repeat(30)}… » : 251 caractères, au plus 250 et au moins 1.`]
  ),
  mutation(
    "une adresse de 2049 caractères",
    AIDE,
    AIDE.replace("jury-but", "a".repeat(2049 - "https://example.org/".length)),
    [
      "<SupportUrl",
      "Texte « https://example.org/aaaaaaaaaa… » : 2049 caractères, au plus 2048 et au moins 1.",
    ]
  ),
  mutation(
    "une traduction vide",
    VOLET_EN_ANGLAIS,
    VOLET_EN_ANGLAIS.replace("Open the pane", ""),
    [' id="Volet.Label"', "<bt:String> « Volet.Label » : la valeur en-US manque."],
    ['Value=""', "Texte «  » : 0 caractères, au plus 125 et au moins 1."]
  ),
];

export const PROGRAMME: readonly Mutation[] = [
  mutation(
    "une icône sans taille 80",
    '<bt:Image size="80" resid="Icone.Decisions.80" />',
    "",
    [
      '<Icon>\n                    <bt:Image size="16" resid="Icone.Decisions.16"',
      "<Icon> : il manque la taille 80.",
    ],
    [' id="Icone.Decisions.80"', "La ressource « Icone.Decisions.80 » n’est utilisée nulle part."]
  ),
  mutation("une icône qui n’est pas dans assets/", "assets/effacer-32.png", "assets/gomme-32.png", [
    "gomme",
    "L’icône assets/gomme-32.png n’existe pas.",
  ]),
  mutation("une icône d’une autre taille", "assets/effacer-32.png", "assets/effacer-16.png", [
    ' id="Icone.Effacer.32"',
    "assets/effacer-16.png mesure 16 × 16 pixels ; il en faut 32 × 32.",
  ]),
  mutation(
    "une icône qui n’est pas un PNG",
    "assets/effacer-32.png",
    "assets/dessins/effacer.svg",
    [
      ' id="Icone.Effacer.32"',
      "« https://localhost:3000/assets/dessins/effacer.svg » : l’icône doit être un PNG de assets/.",
    ]
  ),
  mutation("un programme qui s’arrête avec le volet", 'lifetime="long"', 'lifetime="short"', [
    "<Runtime ",
    '<Runtime> doit porter lifetime="long".',
  ]),
  mutation(
    "des boutons sur une autre page",
    '<FunctionFile resid="Volet.Url" />',
    '<FunctionFile resid="Accueil.Url" />',
    ["<FunctionFile", "<FunctionFile> doit nommer la page de <Runtime> : « Volet.Url »."]
  ),
  mutation(
    "des fonctions sur une autre page",
    '<Page>\n              <SourceLocation resid="Volet.Url" />',
    '<Page>\n              <SourceLocation resid="Accueil.Url" />',
    [
      '<SourceLocation resid="Accueil.Url" />',
      "<SourceLocation> doit nommer la page de <Runtime> : « Volet.Url ».",
    ]
  ),
  mutation(
    "une autre page par défaut",
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />',
    '<SourceLocation DefaultValue="https://localhost:3000/index.html" />',
    [
      "index.html",
      "<DefaultSettings> doit donner la page de <Runtime> : https://localhost:3000/taskpane.html.",
    ]
  ),
  mutation("deux boutons du même nom", 'id="JuryBut.Effacer"', 'id="JuryBut.Calculer"', [
    'id="JuryBut.Calculer">\n                  <Label resid="Effacer.Label"',
    "<Control> : l’identifiant « JuryBut.Calculer » doit être unique.",
  ]),
  mutation("un bouton dont la fonction n’existe pas", ">effacerSurlignage<", ">effacerTout<", [
    "effacerTout",
    "src/commands/ n’associe pas la fonction « effacerTout » (Office.actions.associate).",
  ]),
];

/** Just within the limits: nothing to say. */
export const LIMITES: readonly Mutation[] = [
  mutation("un identifiant de 32 caractères", "Fonctions.Espace", "F".repeat(32)),
  mutation("un libellé de 125 caractères", GROUPE, `DefaultValue="${"é".repeat(125)}"`),
  mutation(
    "une adresse de 2048 caractères",
    AIDE,
    AIDE.replace("jury-but", "a".repeat(2048 - "https://example.org/".length))
  ),
  mutation("une version de deux nombres", "1.0.0.0", "12.34"),
];
