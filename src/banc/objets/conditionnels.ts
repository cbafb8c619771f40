import type { Plage } from "../../classeur";
import { introuvable } from "../fil/erreurs";
import { type Genre, lecture, lectureEcriture, Objet, type Propriete } from "../fil/genre";
import type { Json } from "../fil/messages";
import type { AspectsDeRegle, Condition, FeuilleGrille, Regle } from "../grille/types";
import { englobante, intersection, retrancher } from "../grille/zone";
import { champ, champs, nombre, texte } from "./arguments";
import { couleur } from "./couleur";
import { exigerModifiable, type Monde, type Zones } from "./monde";
import { PLAGES } from "./plages";
import { plageHote } from "./plage";

/** One rule, found again by its id at each use. */
interface RegleHote {
  readonly monde: Monde;
  readonly feuille: FeuilleGrille;
  readonly id: string;
}

const REGLES: Genre<Zones> = {
  nom: "ConditionalFormatCollection",
  elements: (zones) => touchees(zones).map((regle) => objet(zones, regle)),
  indexeur: (zones, [id]) => objet(zones, parId(zones, texte(id)) ?? absente()),
  methodes: {
    GetCount: (zones) => touchees(zones).length,
    GetItemAt: (zones, [rang]) => objet(zones, touchees(zones)[nombre(rang)] ?? absente()),
    GetItemOrNullObject: (zones, [id]) => {
      const regle = parId(zones, texte(id));
      return regle ? objet(zones, regle) : null;
    },
    Add: (zones, [type]) => ajouter(zones, texte(type)),
    ClearAll: retirerDe,
  },
};

const REGLE: Genre<RegleHote> = {
  nom: "ConditionalFormat",
  proprietes: {
    Id: lecture(({ id }) => id),
    Type: lecture((hote) => lire(hote).condition.genre),
    StopIfTrue: lectureEcriture(
      (hote) => lire(hote).arreter,
      (hote, arreter) => changer(hote, { arreter: arreter === true })
    ),
    Priority: lectureEcriture(
      ({ feuille, id }) => feuille.regles().findIndex((regle) => regle.id === id),
      (hote, rang) => deplacer(hote, Number(rang))
    ),
  },
  liens: {
    Custom: (hote) => Objet.de(FORMULE, hote),
    CustomOrNullObject: (hote) => siGenre(hote, "Custom", FORMULE),
    CellValue: (hote) => Objet.de(VALEUR, hote),
    CellValueOrNullObject: (hote) => siGenre(hote, "CellValue", VALEUR),
  },
  methodes: {
    Delete: ({ feuille, id }) => {
      exigerModifiable(feuille);
      feuille.changerRegles(feuille.regles().filter((regle) => regle.id !== id));
    },
    GetRange: (hote) =>
      plageHote({ ...hote, plage: lire(hote).plages.reduce((a, b) => englobante(a, b)) }),
    GetRanges: (hote) => Objet.de(PLAGES, { ...hote, plages: lire(hote).plages }),
  },
};

const FORMULE: Genre<RegleHote> = {
  nom: "CustomConditionalFormat",
  liens: {
    Rule: (hote) => Objet.de(CONDITION, hote),
    Format: (hote) => Objet.de(FORMAT, hote),
  },
};

const CONDITION: Genre<RegleHote> = {
  nom: "ConditionalFormatRule",
  proprietes: {
    Formula: lectureEcriture(
      (hote) => {
        const { condition } = lire(hote);
        return "formule" in condition ? condition.formule : "";
      },
      (hote, formule) => changer(hote, { condition: { genre: "Custom", formule: String(formule) } })
    ),
  },
};

const VALEUR: Genre<RegleHote> = {
  nom: "CellValueConditionalFormat",
  proprietes: {
    Rule: lectureEcriture(lireComparaison, (hote, valeur) => {
      const donnees = champs(valeur);
      const lu = (nom: string): string => String(champ(donnees, nom) ?? "");
      const formule2 = champ(donnees, "formula2");
      changer(hote, {
        condition: {
          genre: "CellValue",
          operateur: lu("operator"),
          formule1: lu("formula1"),
          ...(typeof formule2 === "string" && { formule2 }),
        },
      });
    }),
  },
  liens: { Format: (hote) => Objet.de(FORMAT, hote) },
};

const FORMAT: Genre<RegleHote> = {
  nom: "ConditionalRangeFormat",
  proprietes: { NumberFormat: aspect("format", String) },
  liens: {
    Fill: (hote) => Objet.de(FOND, hote),
    Font: (hote) => Objet.de(POLICE, hote),
  },
};

const FOND: Genre<RegleHote> = {
  nom: "ConditionalRangeFill",
  proprietes: { Color: aspect("fond", couleur) },
};

const POLICE: Genre<RegleHote> = {
  nom: "ConditionalRangeFont",
  proprietes: {
    Color: aspect("encre", couleur),
    Bold: aspect("gras", Boolean),
    Italic: aspect("italique", Boolean),
    Strikethrough: aspect("barre", Boolean),
    Underline: lectureEcriture(
      (hote) => (lire(hote).apparence.souligne ? "Single" : "None"),
      (hote, valeur) => habiller(hote, { souligne: valeur !== "None" })
    ),
  },
};

export const CONDITIONNELS = [
  REGLES,
  REGLE,
  FORMULE,
  CONDITION,
  VALEUR,
  FORMAT,
  FOND,
  POLICE,
] as const;

/** The rules that touch these cells. */
export function reglesDe(zones: Zones): Objet {
  return Objet.de(REGLES, zones);
}

function objet({ monde, feuille }: Zones, { id }: Regle): Objet {
  return Objet.de(REGLE, { monde, feuille, id });
}

function touche(plages: readonly Plage[], { plages: deLaRegle }: Regle): boolean {
  return deLaRegle.some((une) => plages.some((autre) => intersection(une, autre)));
}

function touchees({ feuille, plages }: Zones): Regle[] {
  return feuille.regles().filter((regle) => touche(plages, regle));
}

function parId({ feuille }: Zones, id: string): Regle | undefined {
  return feuille.regles().find((regle) => regle.id === id);
}

function absente(): never {
  throw introuvable();
}

function lire({ feuille, id }: RegleHote): Regle {
  return feuille.regles().find((regle) => regle.id === id) ?? absente();
}

/** Excel puts a new rule before all others. */
function ajouter({ monde, feuille, plages }: Zones, genre: string): Objet {
  exigerModifiable(feuille);
  const condition: Condition =
    genre === "Custom" ? { genre, formule: "=FALSE" } : { genre, brute: null };
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const regle: Regle = { id, plages, arreter: false, apparence: {}, condition };
  feuille.changerRegles([regle, ...feuille.regles()]);
  return Objet.de(REGLE, { monde, feuille, id });
}

function changer(hote: RegleHote, changement: Partial<Regle>): void {
  exigerModifiable(hote.feuille);
  const { id } = lire(hote);
  const regles = hote.feuille.regles();
  hote.feuille.changerRegles(
    regles.map((regle) => (regle.id === id ? { ...regle, ...changement } : regle))
  );
}

/** A negative rank counts from the end. */
function deplacer(hote: RegleHote, rang: number): void {
  exigerModifiable(hote.feuille);
  const regle = lire(hote);
  const autres = hote.feuille.regles().filter(({ id }) => id !== hote.id);
  const place = rang < 0 ? autres.length + 1 + rang : rang;
  hote.feuille.changerRegles([...autres.slice(0, place), regle, ...autres.slice(place)]);
}

function retirerDe({ feuille, plages }: Zones): void {
  exigerModifiable(feuille);
  const restantes = feuille.regles().map((regle) => ({
    ...regle,
    plages: plages.reduce<readonly Plage[]>(retrancher, regle.plages),
  }));
  feuille.changerRegles(restantes.filter((regle) => regle.plages.length > 0));
}

function siGenre(hote: RegleHote, genre: string, type: Genre<RegleHote>): Objet | null {
  return lire(hote).condition.genre === genre ? Objet.de(type, hote) : null;
}

function aspect<A extends keyof AspectsDeRegle>(
  nom: A,
  lireValeur: (valeur: Json) => NonNullable<AspectsDeRegle[A]>
): Propriete<RegleHote> {
  return lectureEcriture(
    (hote) => (lire(hote).apparence[nom] ?? null) as Json,
    (hote, valeur) => habiller(hote, { [nom]: lireValeur(valeur) })
  );
}

function habiller(hote: RegleHote, aspects: AspectsDeRegle): void {
  changer(hote, { apparence: { ...lire(hote).apparence, ...aspects } });
}

function lireComparaison(hote: RegleHote): Json {
  const { condition } = lire(hote);
  if (!("operateur" in condition)) return null;
  return {
    Operator: condition.operateur,
    Formula1: condition.formule1,
    Formula2: condition.formule2 ?? null,
  };
}
