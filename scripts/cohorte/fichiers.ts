import type { Issue } from "../../test/oracle/parcours";
import type { Annee } from "./deroulement";
import { PROGRAMME, uesDe } from "./programme";

/** The files of one promotion of `test/promotions`: path in its folder, and content. */
export function fichiersDe(annees: readonly Annee[]): Map<string, string> {
  const fichiers = new Map<string, string>();
  for (const [dossier, promotion] of parDossier(annees)) {
    const { anneeBut } = promotion[0]!.inscription;
    fichiers.set(`${dossier}/BUT${anneeBut}.csv`, enCsv(grille(anneeBut, promotion)));
    fichiers.set(`${dossier}/attendu.csv`, enCsv(attendu(anneeBut, promotion)));
    const ecrit = juryDe(promotion);
    if (ecrit.length > 1) fichiers.set(`${dossier}/jury.csv`, enCsv(ecrit));
  }
  return fichiers;
}

/** `2-but1`: the second year of the cohort, those who are in BUT1. */
function parDossier(annees: readonly Annee[]): Map<string, Annee[]> {
  const dossiers = new Map<string, Annee[]>();
  for (const annee of annees) {
    const nom = `${annee.rang}-but${annee.inscription.anneeBut}`;
    dossiers.set(nom, [...(dossiers.get(nom) ?? []), annee]);
  }
  return dossiers;
}

type Ligne = readonly (string | number)[];

function grille(anneeBut: number, promotion: readonly Annee[]): Ligne[] {
  const ues = uesDe(anneeBut);
  return [
    [`BUT${anneeBut} - promotion inventée`],
    ["N°", "Nom", "Prénom", ...ues.map(({ code }) => code)],
    ["", "", "ECTS", ...ues.map(({ ects }) => ects)],
    ...promotion.map(({ etudiant: { numero, nom, prenom }, inscription: { notes } }) => [
      ...[numero, nom, prenom],
      ...ues.map(({ code }) => enFrancais(notes.get(code)?.n)),
    ]),
  ];
}

/** What stands in a cell: a mark in hundredths, with its comma; nothing for a UE that is not followed again. */
function enFrancais(centiemes: bigint | undefined): string {
  return centiemes === undefined ? "" : String(Number(centiemes) / 100).replace(".", ",");
}

function attendu(anneeBut: number, promotion: readonly Annee[]): Ligne[] {
  const codes = PROGRAMME.filter(({ semestre }) => semestre <= 2 * anneeBut).map((ue) => ue.code);
  const rcues = [...promotion[0]!.issue.rcues.keys()];
  const parcours = PARCOURS.filter(({ depuis }) => depuis <= anneeBut);
  const titres = [...codes, ...rcues, "Proposition", "Passage", "Décision"];
  return [
    ["N°", ...titres, ...parcours.map(({ titre }) => titre)],
    ...promotion.map(({ etudiant, issue }) => [
      etudiant.numero,
      ...codes.map((code) => issue.ues.get(code)!),
      ...rcues.map((rcue) => issue.rcues.get(rcue)!),
      ...[issue.proposition ?? "", issue.passage ?? "", issue.decision ?? ""],
      ...parcours.map(({ lire }) => lire(issue)),
    ]),
  ];
}

/** What is known of the whole way, from which year of the BUT on. */
const PARCOURS: readonly {
  readonly titre: string;
  readonly depuis: number;
  readonly lire: (issue: Issue) => string | number;
}[] = [
  { titre: "ECTS", depuis: 1, lire: ({ ects }) => ects },
  { titre: "Redoublements", depuis: 1, lire: ({ redoublements }) => redoublements },
  {
    titre: "Redoublement possible",
    depuis: 2,
    lire: ({ redoublementPossible }) => ouiNon(redoublementPossible),
  },
  { titre: "S1 et S2", depuis: 2, lire: ({ s1s2 }) => ouiNon(s1s2) },
  { titre: "DUT", depuis: 2, lire: ({ dut }) => ouiNon(dut) },
  { titre: "BUT", depuis: 3, lire: ({ but }) => ouiNon(but) },
];

function ouiNon(vrai: boolean): string {
  return vrai ? "oui" : "non";
}

function juryDe(promotion: readonly Annee[]): Ligne[] {
  return [
    ["N°", "Colonne", "Valeur"],
    ...promotion.flatMap(({ etudiant, inscription }) =>
      [...inscription.jury].map(([sur, code]) => [etudiant.numero, colonneDe(sur), code])
    ),
  ];
}

/** The column of `Décisions` in which the jury writes it. */
function colonneDe(sur: string): string {
  return sur === "annee" ? "Décision du jury" : `${sur} jury`;
}

function enCsv(lignes: readonly Ligne[]): string {
  return `${lignes.map((ligne) => ligne.join(";")).join("\n")}\n`;
}
