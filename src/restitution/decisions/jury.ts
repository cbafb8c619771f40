import { lettres } from "../../adresse";
import { CODES_ANNEE_JURY, CODES_UNITE_JURY, type Structure } from "../../reglement";
import { CASE_JURY, CODE, ENTETE, TEXTE_LONG } from "../palette";
import type { SaisiesAppariees } from "./appariement";
import { colonne, colonneJury, type Colonne } from "./colonne";
import { evolution } from "./evolution";
import { ecart, retenue, type Places } from "./formules";
import { ECART, EMPREINTE, EVOLUTION, JURY, titreDuJury } from "./titres";

/**
 * The year: what the jury decides wins over the proposal.
 * @param proposition rank of the column `Proposition`
 * @param debut rank of the first of these columns
 */
export function anneeDuJury(proposition: number, debut: number): Colonne[] {
  const places: Places = {
    proposition: lettres(proposition),
    decision: lettres(debut),
    motif: lettres(debut + 1),
    retenue: lettres(debut + 2),
  };
  return [
    colonneJury(JURY.decision, 13, ({ saisie }) => saisie?.decision ?? "", CODES_ANNEE_JURY),
    {
      ...colonneJury(JURY.motif, 30, ({ saisie }) => saisie?.motif ?? ""),
      style: { ...CASE_JURY, ...TEXTE_LONG },
    },
    colonneJury(JURY.retenue, 13, (rangee) => retenue(rangee, places)),
    colonne(ECART, 30, (rangee) => ecart(rangee, places), TEXTE_LONG),
  ];
}

/** A narrow column for each UE and each RCUE, where the jury decides it; those that are not ours any more come last. */
export function unitesDuJury(
  { ues, rcues }: Structure,
  { parEtudiant, restantes }: SaisiesAppariees
): Colonne[] {
  const unites = [...ues.map(({ code }) => code), ...rcues.map((r) => `RCUE ${r.competence}`)];
  const connues = new Set(unites.map(titreDuJury));
  const remplies = [...parEtudiant, ...restantes].flatMap((ligne) => [
    ...(ligne?.unites.keys() ?? []),
  ]);
  const anciennes = new Set(remplies.filter((titre) => !connues.has(titre)));
  return [
    ...[...connues].map((titre) => unite(titre, CODES_UNITE_JURY)),
    ...[...anciennes].sort().map((titre) => unite(titre)),
  ];
}

function unite(titre: string, choix?: readonly string[]): Colonne {
  const saisies = colonneJury(titre, 7, ({ saisie }) => saisie?.unites.get(titre) ?? "", choix);
  return { ...saisies, style: { ...CASE_JURY, ...CODE } };
}

/** A column that somebody added to the table: it stays, with its students. */
export function ajoutee(lue: string, titre: string): Colonne {
  return {
    ...colonneJury(titre, 16, ({ saisie }) => saisie?.autres.get(lue) ?? ""),
    ajoutee: lue,
  };
}

/** Marks that change after the jury: what moved, and, hidden, what each decision was taken upon. */
export function suivi(): { visible: Colonne; cachee: Colonne } {
  return {
    visible: colonne(EVOLUTION, 30, evolution, TEXTE_LONG),
    cachee: {
      ...{ titre: EMPREINTE, largeur: 12, entete: ENTETE, masquee: true },
      contenu: ({ empreinte }) => empreinte,
    },
  };
}
