import type { FeuilleEcrite, Formule, Plage, Valeur } from "../classeur";
import { CODES_ANNEE_JURY } from "../reglement";
import { colonnesDecisions, type Colonne } from "./colonnes";
import { apparier } from "./appariement";
import type { SaisieJury, Saisies } from "./saisies";
import { CONSERVE, DECISIONS, JURY, NOTES } from "./titres";
import { SOUS_TITRE, TITRE } from "./palette";
import type { Repere } from "./reperes";
import { enTetes } from "./titre";
import type { Resultats } from "./types";

/** The `Décisions` sheet, and where in it the highlighting finds each student and their level. */
export interface FeuilleDecisions {
  readonly feuille: FeuilleEcrite;
  readonly lignes: { readonly premiere: number; readonly nombre: number };
  readonly colonnes: readonly Colonne[];
}

type Ligne = (Valeur | Formule)[];

/** Lays out the sheet: title lines, the table (a row for each student), then what is kept of students who left. */
export function feuilleDecisions(
  resultats: Resultats,
  saisies: Saisies,
  reperes: readonly Repere[]
): FeuilleDecisions {
  const { fiches, bilan, promotion } = resultats;
  const { parEtudiant, restantes } = apparier(saisies, promotion.etudiants);
  const colonnes = colonnesDecisions(
    bilan.structure,
    saisies.autresColonnes,
    reperes.map((repere) => repere.colonne)
  );
  const titres = enTetes(resultats);
  const entete = titres.length;
  const premiere = entete + 1;
  const lignes: Ligne[] = fiches.map((fiche, i) =>
    colonnes.map((colonne) => colonne.contenu(fiche, parEtudiant[i], premiere + i))
  );
  const dessous = conserver(restantes, saisies);
  const largeur = Math.max(colonnes.length, ...dessous.map((ligne) => ligne.length));
  const cellules = [
    ...titres.map((titre) => [titre]),
    colonnes.map(({ titre }) => titre),
    ...lignes,
    ...dessous,
  ];
  const tableau = {
    ligne: entete,
    colonne: 0,
    lignes: fiches.length + 1,
    colonnes: colonnes.length,
  };
  return {
    colonnes,
    lignes: { premiere, nombre: fiches.length },
    feuille: {
      nom: DECISIONS,
      cellules: cellules.map((ligne) => completer(ligne, largeur)),
      tableau: { nom: "Decisions", plage: tableau },
      formats: formats(colonnes, titres.length, fiches.length),
      largeurs: colonnes.map((colonne) => colonne.largeur),
      masquees: colonnes.flatMap((colonne, c) => (colonne.masquee ? [c] : [])),
      figer: { lignes: entete + 1, colonnes: 3 },
      listes: [
        { plage: corps(colonnes, JURY.decision, premiere, fiches.length), choix: CODES_ANNEE_JURY },
      ],
      impression: {
        paysage: true,
        // Means and codes on the first page, the decision on the second, the student's name on both.
        pagesEnLargeur: 2,
        lignesRepetees: { ligne: 0, colonne: 0, lignes: entete + 1, colonnes: 1 },
        colonnesRepetees: { ligne: 0, colonne: 0, lignes: 1, colonnes: 3 },
      },
      noms: [
        { nom: "JuryBUT_Numeros", plage: corps(colonnes, "N°", premiere, fiches.length) },
        { nom: "JuryBUT_Risques", plage: corps(colonnes, "Risque", premiere, fiches.length) },
        ...reperes.map(({ nom, colonne }) => ({
          nom,
          plage: corps(colonnes, colonne.titre, premiere, fiches.length),
        })),
      ],
    },
  };
}

/** The cells of one column for all students. */
export function corps(
  colonnes: readonly Colonne[],
  titre: string,
  premiere: number,
  nombre: number
): Plage {
  const colonne = colonnes.findIndex((candidate) => candidate.titre === titre);
  return { ligne: premiere, colonne, lignes: Math.max(1, nombre), colonnes: 1 };
}

/** What people wrote that has no place in the table any more: never lost, under the table, read again next time. */
function conserver(restantes: readonly SaisieJury[], saisies: Saisies): Ligne[] {
  const lignes: Ligne[] = [];
  const titres = [
    "N°",
    "Nom",
    "Prénom",
    JURY.decision,
    JURY.motif,
    JURY.retenue,
    ...saisies.autresColonnes,
  ];
  if (restantes.length > 0) {
    lignes.push([""], [CONSERVE], titres);
    for (const { numero, nom, prenom, decision, motif, retenue, autres } of restantes)
      lignes.push([
        numero,
        nom,
        prenom,
        decision,
        motif,
        retenue,
        ...saisies.autresColonnes.map((titre) => autres.get(titre) ?? ""),
      ]);
  }
  if (saisies.notes.length > 0) lignes.push([""], [NOTES], ...saisies.notes.map((note) => [note]));
  return lignes;
}

function formats(
  colonnes: readonly Colonne[],
  entete: number,
  nombre: number
): FeuilleEcrite["formats"] {
  const une = (ligne: number, colonne: number, lignes: number): Plage => ({
    ligne,
    colonne,
    lignes,
    colonnes: 1,
  });
  const titres = [
    { plage: une(0, 0, 1), style: TITRE },
    { plage: une(1, 0, Math.max(1, entete - 1)), style: SOUS_TITRE },
    ...colonnes.map((colonne, c) => ({ plage: une(entete, c, 1), style: colonne.entete })),
  ];
  if (nombre === 0) return titres;
  const corps = { ligne: entete + 1, colonne: 0, lignes: nombre, colonnes: colonnes.length };
  const parColonne = colonnes.flatMap(({ style }, c) =>
    style ? [{ plage: une(entete + 1, c, nombre), style }] : []
  );
  return [...titres, { plage: corps, style: { enHaut: true } }, ...parColonne];
}

function completer(ligne: Ligne, largeur: number): Ligne {
  return ligne.length === largeur
    ? ligne
    : [...ligne, ...new Array<Valeur>(largeur - ligne.length).fill("")];
}
