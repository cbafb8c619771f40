import type { Feuille, FeuilleEcrite, Plage, Style, Valeur } from "../../classeur";
import {
  CASE_JURY,
  CODE,
  ENTETE,
  ENTETE_JURY,
  NIVEAU,
  SOUS_TITRE,
  TEXTE_LONG,
  TITRE,
} from "../palette";
import type { Resultats } from "../types";
import { EN_POUR_CENT } from "./chances";
import { enTetes } from "./en-tetes";
import { lignesDuSuivi, type Ligne } from "./lignes";
import { lireSuivi } from "./saisies";
import { repartition } from "./repartition";
import { COLONNES, nomDuSuivi, NOTES } from "./titres";

/** The sheet `Suivi`: the students at risk, why, what they need, and what people wrote of their meetings, which stays. */
export function feuilleSuivi(resultats: Resultats, feuilles: readonly Feuille[]): FeuilleEcrite {
  const lu = lireSuivi(feuilles, resultats.promotion.etudiants);
  const lignes = lignesDuSuivi(resultats.fiches, lu);
  const dites = Object.values(COLONNES);
  const titres = [...dites, ...lu.colonnes];
  const dessus = enTetes(resultats, lu.perdus);
  const debut = dessus.length + 1 + lignes.length + 1;
  const bilan = repartition(resultats, debut);
  const cellules = [
    ...dessus.map((titre) => [titre]),
    titres,
    ...lignes.map((ligne) => [
      ...dites.map((titre) => ligne.dites.get(titre) ?? ""),
      ...lu.colonnes.map((titre) => ligne.saisies.get(titre) ?? ""),
    ]),
    [""],
    ...bilan.cellules,
    ...(lu.notes.length > 0 ? [[""], [NOTES], ...lu.notes.map((note) => [note])] : []),
  ].map((ligne) => completer(ligne, titres.length));
  const entete = { ligne: dessus.length, colonne: 0, lignes: 1, colonnes: titres.length };
  return {
    nom: nomDuSuivi(feuilles),
    cellules,
    tableau: { nom: "JuryBUT_Suivi", plage: { ...entete, lignes: lignes.length + 1 } },
    formats: [...formats(lignes, entete, dites.length), ...bilan.formats],
    largeurs: titres.map((titre) => LARGEURS[titre] ?? 16),
    masquees: [],
    figer: { lignes: dessus.length + 1, colonnes: 3 },
    listes: [],
    // The block begins a page, which is taller than it: its chart is never cut in two.
    impression: { paysage: true, lignesRepetees: { ...entete, colonnes: 1 }, sauts: [debut] },
    noms: [],
    graphiques: [bilan.graphique],
  };
}

const LARGEURS: Readonly<Record<string, number>> = {
  [COLONNES.numero]: 12,
  [COLONNES.nom]: 18,
  [COLONNES.prenom]: 14,
  [COLONNES.groupe]: 9,
  [COLONNES.niveau]: 14,
  [COLONNES.chances]: 11,
  [COLONNES.motifs]: 60,
  [COLONNES.besoins]: 48,
  "Vu le": 12,
  Suite: 36,
};

/** @param dites how many columns the program fills; the others are people's. */
function formats(
  lignes: readonly Ligne[],
  entete: Plage,
  dites: number
): { plage: Plage; style: Style }[] {
  const premiere = entete.ligne + 1;
  const corps = { ...entete, ligne: premiere, lignes: lignes.length };
  const saisies = { ...corps, colonne: dites, colonnes: entete.colonnes - dites };
  const colonne = (titre: string): Plage => {
    const c = Object.values<string>(COLONNES).indexOf(titre);
    return { ...corps, colonne: c, colonnes: 1 };
  };
  const titre = { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 };
  return [
    { plage: titre, style: TITRE },
    { plage: { ...titre, ligne: 1, lignes: entete.ligne - 1 }, style: SOUS_TITRE },
    { plage: entete, style: ENTETE },
    { plage: { ...saisies, ligne: entete.ligne, lignes: 1 }, style: ENTETE_JURY },
    { plage: corps, style: { ...TEXTE_LONG, enHaut: true } },
    { plage: colonne(COLONNES.chances), style: { ...CODE, nombre: EN_POUR_CENT.ouverte } },
    ...nulles(lignes, colonne(COLONNES.chances)),
    { plage: saisies, style: { ...CASE_JURY, ...TEXTE_LONG, enHaut: true } },
    { plage: { ...saisies, colonne: dites + 1, colonnes: 1 }, style: DATE },
    ...parNiveau(lignes, colonne(COLONNES.niveau)),
  ];
}

/** The rows whose chance is 0. */
function nulles(lignes: readonly Ligne[], plage: Plage): { plage: Plage; style: Style }[] {
  return lignes.flatMap(({ dites }, l) =>
    dites.get(COLONNES.chances) === 0
      ? [
          {
            plage: { ...plage, ligne: plage.ligne + l, lignes: 1 },
            style: { nombre: EN_POUR_CENT.nulle },
          },
        ]
      : []
  );
}

/** « Vu le », whether a date or words. */
const DATE: Style = { nombre: "dd/mm/yyyy", alignement: "gauche" };

/** The colour of each level, over the rows that bear it, which stand together. */
function parNiveau(lignes: readonly Ligne[], plage: Plage): { plage: Plage; style: Style }[] {
  return (["critique", "alerte", "vigilance"] as const).flatMap((niveau) => {
    const debut = lignes.findIndex((ligne) => ligne.niveau === niveau);
    const nombre = lignes.filter((ligne) => ligne.niveau === niveau).length;
    if (nombre === 0) return [];
    const { fond, encre, gras } = NIVEAU[niveau];
    const style: Style = {
      ...(fond && { fond }),
      ...(encre && { encre }),
      ...(gras !== undefined && { gras }),
    };
    return [{ plage: { ...plage, ligne: plage.ligne + debut, lignes: nombre }, style }];
  });
}

function completer(ligne: readonly Valeur[], largeur: number): Valeur[] {
  return [...ligne, ...new Array<Valeur>(largeur - ligne.length).fill("")];
}
