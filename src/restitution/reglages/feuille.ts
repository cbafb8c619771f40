import {
  ErreurClasseur,
  type Feuille,
  type FeuilleEcrite,
  type Plage,
  type Style,
  type Valeur,
} from "../../classeur";
import { defautDe, DEFINITIONS, type Definition, type Reglages } from "../../reglement";
import { depuisA1 } from "../cellules";
import { texte } from "../decisions/titres";
import { CASE_JURY, ENTETE, ENTETE_JURY, SOUS_TITRE, TEXTE_LONG, TITRE } from "../palette";
import { choixDe, estDefaut, lireEcrite, parDefaut, valeurEcrite } from "./libelles";
import {
  COLONNES,
  feuilleDesReglages,
  lignesDe,
  REGLAGES,
  trouverTable,
  type Table,
} from "./titres";

/**
 * The sheet of settings: one line each, its value in a drop-down list, one sentence, the default. On a sheet that is
 * there already only the values that are others change: the order of the rows and what people wrote stay.
 * @throws ErreurClasseur when the workbook has a sheet of that name for something else
 */
export function feuilleReglages(
  reglages: Reglages,
  feuilles: readonly Feuille[] = []
): FeuilleEcrite {
  const ancienne = feuilleDesReglages(feuilles);
  const cellules = ancienne ? depuisA1(ancienne) : vierge();
  const table = trouverTable(cellules);
  if (!table) throw new ErreurClasseur("feuille_etrangere", ETRANGERE);
  const rangees = placer(cellules, table, reglages);
  for (const [definition, ligne] of rangees)
    if (
      !ancienne ||
      valeurDite(definition, cellules[ligne]![table.valeur]!) !== reglages[definition.cle]
    )
      cellules[ligne]![table.valeur] = valeurEcrite(definition, reglages);
  return {
    nom: ancienne?.nom ?? REGLAGES,
    cellules,
    ...presentation(cellules, table, rangees),
  };
}

/** What a cell comes to, as somebody wrote it: the default, when it cannot be read. */
function valeurDite(definition: Definition, ecrite: Valeur): string | number {
  const lue = lireEcrite(definition, ecrite);
  return "refus" in lue ? defautDe(definition) : lue.valeur;
}

const ETRANGERE = `Ce classeur a déjà une feuille « ${REGLAGES} » que Jury BUT n’a pas écrite. Renommez-la, puis recommencez.`;

const LARGEURS: Readonly<Record<string, number>> = {
  [COLONNES.nom]: 40,
  [COLONNES.valeur]: 42,
  [COLONNES.phrase]: 62,
  [COLONNES.defaut]: 42,
};

/** The lines above the settings, then a line for each. */
function vierge(): Valeur[][] {
  const titres = [
    "Réglages de Jury BUT",
    "Ce que le texte laisse à l’établissement. Chaque calcul lit cette feuille et imprime ces choix sur « Décisions ».",
    "Choisissez dans les cases jaunes. Une ligne effacée, ou une valeur impossible, vaut la valeur par défaut.",
  ].map((titre) => Object.values(COLONNES).map((_, c) => (c === 0 ? titre : "")));
  const entete = Object.values(COLONNES);
  return [...titres, entete, ...DEFINITIONS.map((definition) => ligneDe(definition, entete))];
}

function ligneDe(definition: Definition, titres: readonly Valeur[]): Valeur[] {
  const contenu = new Map<Valeur, Valeur>([
    [COLONNES.nom, definition.nom],
    [COLONNES.phrase, definition.phrase],
    [COLONNES.defaut, parDefaut(definition)],
  ]);
  return titres.map((titre) => contenu.get(texte(titre)) ?? "");
}

/** The row of each setting. One that has none, and is not as by default, gets one at the end. */
function placer(cellules: Valeur[][], table: Table, reglages: Reglages): Map<Definition, number> {
  const rangees = new Map<Definition, number>();
  for (const { definition, ligne } of lignesDe(cellules, table)) {
    if (definition && !rangees.has(definition)) rangees.set(definition, ligne);
  }
  for (const definition of DEFINITIONS) {
    if (rangees.has(definition) || estDefaut(definition, reglages)) continue;
    rangees.set(definition, cellules.push(ligneDe(definition, cellules[table.entete]!)) - 1);
  }
  return rangees;
}

function presentation(
  cellules: readonly (readonly Valeur[])[],
  { entete, valeur }: Table,
  rangees: ReadonlyMap<Definition, number>
): Omit<FeuilleEcrite, "nom" | "cellules"> {
  const titres = cellules[entete]!;
  const rangee = { ligne: entete, colonne: 0, lignes: 1, colonnes: titres.length };
  const corps = { ...rangee, ligne: entete + 1, lignes: Math.max(1, cellules.length - entete - 1) };
  const places = [...rangees].map(([definition, ligne]) => {
    return { definition, plage: { ligne, colonne: valeur, lignes: 1, colonnes: 1 } };
  });
  return {
    formats: [
      ...enTitre(entete),
      { plage: rangee, style: ENTETE },
      { plage: { ...rangee, colonne: valeur, colonnes: 1 }, style: ENTETE_JURY },
      { plage: corps, style: { ...TEXTE_LONG, enHaut: true } },
      ...places.map(({ definition, plage }) => ({ plage, style: styleDe(definition) })),
    ],
    largeurs: titres.map((titre) => LARGEURS[texte(titre)] ?? 16),
    masquees: [],
    figer: { lignes: entete + 1, colonnes: 0 },
    listes: places.flatMap(({ definition, plage }) =>
      definition.genre === "choix" ? [{ plage, choix: choixDe(definition) }] : []
    ),
    impression: { paysage: true, lignesRepetees: { ...rangee, colonnes: 1 } },
    noms: [],
  };
}

function enTitre(entete: number): { plage: Plage; style: Style }[] {
  const plage = { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 };
  return [
    { plage, style: TITRE },
    { plage: { ...plage, ligne: 1, lignes: Math.max(1, entete - 1) }, style: SOUS_TITRE },
  ];
}

/** Steps stay as they are typed: `10:30` would become a time of day. */
function styleDe({ genre }: Definition): Style {
  const style: Style = { ...CASE_JURY, alignement: "gauche" };
  return genre === "paliers" ? { ...style, nombre: "@" } : style;
}
