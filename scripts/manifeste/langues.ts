import { type Balise, type Defaut, type Manifeste, nommees, refuserSi, repetees } from "./balise";

const LANGUE_PAR_DEFAUT = "fr-FR";
const AUTRES_LANGUES = ["en-US"];

/** The language by default is French; others are full tags (`en-US`, never `en`), each once, never the default again. */
export function languesBienFormees({ racine }: Manifeste): readonly Defaut[] {
  return [
    ...nommees(racine, "DefaultLocale").flatMap((balise) =>
      refuserSi(
        balise.texte !== LANGUE_PAR_DEFAUT,
        balise,
        `<DefaultLocale> doit être ${LANGUE_PAR_DEFAUT}.`
      )
    ),
    ...nommees(racine, "Override", "bt:Override").flatMap((balise) => {
      const langue = balise.attributs["Locale"] ?? "";
      const message = `Langue « ${langue} » : écrivez la langue et la région, par exemple en-US.`;
      return refuserSi(!/^[a-z]{2,3}-[A-Z]{2}$/.test(langue), balise, message);
    }),
  ];
}

/** An override stands once per language, and never for the language by default. */
export function surchargesUniques({ racine }: Manifeste): readonly Defaut[] {
  return nommees(racine, "DisplayName", "Description", "bt:Image", "bt:Url", "bt:String").flatMap(
    (texte) => {
      const doubles = new Set(repetees(texte.enfants, langueDe));
      return texte.enfants.flatMap((surcharge) => [
        ...refuserSi(
          doubles.has(surcharge),
          surcharge,
          `La langue ${langueDe(surcharge)} est donnée deux fois.`
        ),
        ...refuserSi(
          langueDe(surcharge).toLowerCase() === LANGUE_PAR_DEFAUT.toLowerCase(),
          surcharge,
          `${LANGUE_PAR_DEFAUT} est la langue par défaut : sa valeur s’écrit dans DefaultValue.`
        ),
      ]);
    }
  );
}

/** Whatever a person reads exists in both languages. */
export function deuxLangues({ racine }: Manifeste): readonly Defaut[] {
  return textesLus(racine).flatMap((texte) =>
    AUTRES_LANGUES.flatMap((langue) =>
      refuserSi(
        !texte.enfants.some(
          (surcharge) => langueDe(surcharge) === langue && surcharge.attributs["Value"]
        ),
        texte,
        `<${texte.nom}> « ${texte.attributs["id"] ?? texte.attributs["DefaultValue"]} » : la valeur ${langue} manque.`
      )
    )
  );
}

/** Names, descriptions, labels, tips, and the metadata of the functions; the namespace is one for all languages. */
function textesLus(racine: Balise): readonly Balise[] {
  const espaces = nommees(racine, "Namespace").map(({ attributs }) => attributs["resid"]);
  const metadonnees = nommees(racine, "Metadata").flatMap(({ enfants }) =>
    enfants.map(({ attributs }) => attributs["resid"])
  );
  return [
    ...racine.enfants.filter(({ nom }) => nom === "DisplayName" || nom === "Description"),
    ...nommees(racine, "bt:String").filter(({ attributs }) => !espaces.includes(attributs["id"])),
    ...nommees(racine, "bt:Url").filter(({ attributs }) => metadonnees.includes(attributs["id"])),
  ];
}

function langueDe(surcharge: Balise): string {
  return surcharge.attributs["Locale"] ?? "";
}
