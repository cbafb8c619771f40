import { adresse } from "../adresse";
import { MARQUE, type Feuille, type Plage, type Style, type Surlignage } from "../classeur";
import type { Anomalie, Promotion } from "../grille";
import { LA_MOYENNE, PLANCHER_RCUE } from "../reglement";
import { corps, type FeuilleDecisions } from "./decisions/feuille";
import { NIVEAU, SOUS_10, SOUS_8 } from "./palette";
import { cleDeLigne, type Repere } from "./decisions/reperes";

type FeuilleLue = Promotion["feuilles"][number];

/** Columns side by side, both ends included. */
interface Bloc {
  debut: number;
  fin: number;
}

/**
 * The rules of conditional formatting that show students at risk in their own grid. Each row looks itself up in
 * `Décisions`, by its number or its name: a grid sorted afterwards still shows the right students.
 * @param protegees names of the sheets that cannot be highlighted
 */
export function surlignages(
  promotion: Promotion,
  decisions: FeuilleDecisions,
  reperes: readonly Repere[],
  protegees: readonly string[]
): Surlignage[] {
  const grilles = promotion.feuilles.flatMap((lue, f) => {
    if (protegees.includes(lue.nom)) return [];
    const noms = reperes.find((repere) => repere.feuille === f)?.nom ?? "JuryBUT_Numeros";
    return [...surIdentite(lue, noms), ...surNotes(lue, colonnesNotees(promotion, f))];
  });
  return [...grilles, ...surDecisions(decisions)];
}

/** The grids are decided even if they are protected, as those that Apogée gives; why they show no colour is said. */
export function signalerProtegees(
  { feuilles: grilles }: Promotion,
  feuilles: readonly Feuille[]
): Anomalie[] {
  const protegees = nomsProteges(feuilles).filter((nom) => grilles.some((lue) => lue.nom === nom));
  return protegees.map((nom) => ({
    feuille: nom,
    cellule: null,
    gravite: "information",
    message:
      "Cette feuille est protégée : les décisions en tiennent compte, mais les étudiants à risque n’y sont pas surlignés. " +
      "Pour qu’ils le soient, ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez.",
  }));
}

/** Names of the sheets that people have protected. */
export function nomsProteges(feuilles: readonly Feuille[]): string[] {
  return feuilles.flatMap(({ nom, protegee }) => (protegee ? [nom] : []));
}

/**
 * By level: a colour on the identity, and before the names a sign, so that the colour is never alone to say it. The
 * format of the sign touches texts only: a number stays as it is. One rule for all the cells: each weighs on the click.
 */
function surIdentite(lue: FeuilleLue, noms: string): Surlignage[] {
  const identite = enBlocs([...(lue.numero === null ? [] : [lue.numero]), ...lue.noms]);
  return niveaux().flatMap(([niveau, { signe, ...style }]) =>
    identite.map((bloc) => ({
      feuille: lue.nom,
      plage: surLignes(lue, bloc),
      formule: `COUNTIFS(${noms},${cleDeLigne(lue)},JuryBUT_Risques,"${niveau}")>0`,
      style: { ...style, nombre: `"${signe} "@` },
    }))
  );
}

/** Marks and means under 8, then under 10 (the first rule that holds wins); texts such as `7,25` count as marks. */
function surNotes(lue: FeuilleLue, colonnes: readonly number[]): Surlignage[] {
  return enBlocs(colonnes).flatMap((bloc) => {
    const plage = surLignes(lue, bloc);
    const cellule = adresse(plage.ligne, plage.colonne);
    const note = `ROUND(NUMBERVALUE(SUBSTITUTE(${cellule}&"",".",","),",","."),2)`;
    const sous = (seuil: number): string =>
      `IFERROR(AND(N("${MARQUE}")=0,LEN(${cellule})>0,${note}>=0,${note}<${seuil}),FALSE)`;
    return [
      { feuille: lue.nom, plage, formule: sous(PLANCHER_RCUE), style: SOUS_8 },
      { feuille: lue.nom, plage, formule: sous(LA_MOYENNE), style: SOUS_10 },
    ];
  });
}

function surDecisions({ feuille, colonnes, lignes }: FeuilleDecisions): Surlignage[] {
  const plage = corps(colonnes, "Risque", lignes.premiere, lignes.nombre);
  const cellule = adresse(plage.ligne, plage.colonne);
  // The word itself says the level: no sign is needed before it.
  return niveaux().map(([niveau, { fond, encre }]) => ({
    feuille: feuille.nom,
    plage,
    formule: `AND(N("${MARQUE}")=0,${cellule}="${niveau}")`,
    style: { fond, encre },
  }));
}

function niveaux(): [string, Style & { signe: string }][] {
  return Object.entries(NIVEAU);
}

function colonnesNotees({ colonnes, moyennesAffichees }: Promotion, feuille: number): number[] {
  return [...colonnes, ...colonnes.flatMap(({ autres }) => autres ?? []), ...moyennesAffichees]
    .filter((colonne) => colonne.feuille === feuille)
    .map(({ colonne }) => colonne);
}

/** Neighbouring columns together: fewer rules for Excel to hold. */
function enBlocs(colonnes: readonly number[]): Bloc[] {
  const blocs: Bloc[] = [];
  for (const colonne of [...new Set(colonnes)].sort((a, b) => a - b)) {
    const dernier = blocs.at(-1);
    if (dernier && dernier.fin === colonne - 1) dernier.fin = colonne;
    else blocs.push({ debut: colonne, fin: colonne });
  }
  return blocs;
}

function surLignes(lue: FeuilleLue, bloc: Bloc): Plage {
  const lignes = lue.derniere - lue.premiere + 1;
  return { ligne: lue.premiere, colonne: bloc.debut, lignes, colonnes: bloc.fin - bloc.debut + 1 };
}
