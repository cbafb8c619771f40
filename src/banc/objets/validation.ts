import type { Plage } from "../../classeur";
import { argumentInvalide } from "../fil/erreurs";
import { type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import type { Json } from "../fil/messages";
import type { Message, Validation } from "../grille/types";
import { intersection, retrancher } from "../grille/zone";
import { champ, champs } from "./arguments";
import { exigerModifiable, type Zones } from "./monde";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const SANS_MESSAGE: Message = { montrer: true, titre: "", texte: "" };

/** What may be typed in cells. */
export const VALIDATION: Genre<Zones> = {
  nom: "DataValidation",
  proprietes: {
    Type: lecture((zones) => premiere(zones)?.type ?? "None"),
    Rule: lectureEcriture((zones) => (premiere(zones)?.regle ?? {}) as Json, valider),
    ErrorAlert: lectureEcriture(lireAlerte, (zones, valeur) => {
      const donnees = champs(valeur);
      const style = String(champ(donnees, "style") ?? "Stop") as Validation["alerte"]["style"];
      changer(zones, { alerte: { ...lireMessage(valeur, "showAlert"), style } });
    }),
    Prompt: lectureEcriture(lireInvite, (zones, valeur) =>
      changer(zones, { invite: lireMessage(valeur, "showPrompt") })
    ),
    IgnoreBlanks: lectureEcriture(
      (zones) => premiere(zones)?.ignorerVides ?? true,
      (zones, valeur) => changer(zones, { ignorerVides: valeur === true })
    ),
  },
  methodes: {
    Clear: (zones) => {
      exigerModifiable(zones.feuille);
      zones.feuille.changerValidations(autres(zones));
    },
  },
};

export function validationDe(zones: Zones): Objet {
  return Objet.de(VALIDATION, zones);
}

function premiere({ feuille, plages }: Zones): Validation | undefined {
  const coin: Plage = { ...plages[0]!, lignes: 1, colonnes: 1 };
  return feuille
    .validations()
    .find((validation) => validation.plages.some((plage) => intersection(plage, coin)));
}

/** The rules of the sheet, without these cells. */
function autres({ feuille, plages }: Zones): Validation[] {
  const restantes = feuille.validations().map((validation) => ({
    ...validation,
    plages: plages.reduce<readonly Plage[]>(retrancher, validation.plages),
  }));
  return restantes.filter((validation) => validation.plages.length > 0);
}

function valider(zones: Zones, valeur: Json): void {
  exigerModifiable(zones.feuille);
  const regle = champs(valeur);
  const [nom] = Object.entries(regle).find(([, contenu]) => contenu !== null) ?? [""];
  const type = Object.entries(TYPES).find(([cle]) => cle.toLowerCase() === nom.toLowerCase())?.[1];
  if (!type) throw argumentInvalide();
  const validation: Validation = {
    id: crypto.randomUUID(),
    plages: zones.plages,
    type,
    regle,
    ignorerVides: true,
    alerte: { ...SANS_MESSAGE, style: "Stop" },
    invite: SANS_MESSAGE,
  };
  zones.feuille.changerValidations([...autres(zones), validation]);
}

function changer(zones: Zones, changement: Partial<Validation>): void {
  exigerModifiable(zones.feuille);
  const visee = premiere(zones);
  if (!visee) throw argumentInvalide();
  const { feuille } = zones;
  feuille.changerValidations(
    feuille
      .validations()
      .map((validation) =>
        validation.id === visee.id ? { ...validation, ...changement } : validation
      )
  );
}

function lireMessage(valeur: Json, montrer: string): Message {
  const donnees = champs(valeur);
  return {
    montrer: champ(donnees, montrer) !== false,
    titre: String(champ(donnees, "title") ?? ""),
    texte: String(champ(donnees, "message") ?? ""),
  };
}

function lireAlerte(zones: Zones): Json {
  const { montrer, titre, texte, style } = premiere(zones)?.alerte ?? {
    ...SANS_MESSAGE,
    style: "Stop",
  };
  return { ShowAlert: montrer, Title: titre, Message: texte, Style: style };
}

function lireInvite(zones: Zones): Json {
  const { montrer, titre, texte } = premiere(zones)?.invite ?? SANS_MESSAGE;
  return { ShowPrompt: montrer, Title: titre, Message: texte };
}
