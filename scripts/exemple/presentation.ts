import type { ConditionalRule, MergeRange, WriteSheet } from "hucre";
import { adresse } from "../../src/adresse";
import { LIGNES, type Page } from "./page";
import { ABSENT, SOUS_10 } from "./styles";

/** Widths, heights, merged cells, frozen panes, print set-up and the staff's own conditional formats. */
export function presentation(page: Page, derniere: number): Partial<WriteSheet> {
  return {
    columns: largeurs(page),
    rowDefs: new Map([
      [LIGNES.titre, { height: 24 }],
      [LIGNES.codes, { height: 28 }],
      [LIGNES.intitules, { height: 72 }],
    ]),
    merges: fusions(page),
    freezePane: { rows: page.premiere, columns: page.notes },
    conditionalRules: reglesDuPersonnel(page, derniere),
    dataValidations: listes(page, derniere),
    pageSetup: {
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      printTitlesRow: `$${LIGNES.codes + 1}:$${page.premiere}`,
    },
    headerFooter: { oddFooter: "&LBUT2 GMP MPI&CConfidentiel&RPage &P/&N" },
  };
}

function largeurs({ gabarit, ues }: Page) {
  return [
    ...gabarit.identite.map(({ largeur, masquee }) => ({ width: largeur, hidden: masquee })),
    ...gabarit.colonnes.map(({ code }) => ({ width: code.length > 8 ? 12.5 : 10.5 })),
    ...ues.map(() => ({ width: 8 })),
    ...gabarit.fin.map(({ largeur }) => ({ width: largeur })),
  ];
}

function fusions(page: Page): MergeRange[] {
  const rang = (ligne: number, debut: number, suite: number) => ({
    startRow: ligne,
    startCol: debut,
    endRow: ligne,
    endCol: suite - 1,
  });
  return [
    rang(LIGNES.titre, 0, page.largeur),
    rang(LIGNES.bandes, page.notes, page.saes),
    rang(LIGNES.bandes, page.saes, page.moyennes),
    rang(LIGNES.bandes, page.moyennes, page.suite),
    ...page.ues.map((_, k) => rang(LIGNES.coefficients + k, 0, page.notes)),
  ];
}

/** Means under 10 in red, absences on a coloured ground. */
function reglesDuPersonnel(page: Page, derniere: number): ConditionalRule[] {
  const moyenne = adresse(page.premiere, page.moyennes);
  const note = adresse(page.premiere, page.notes);
  return [
    {
      type: "expression",
      priority: 1,
      formula: `AND(ISNUMBER(${moyenne}),${moyenne}<10)`,
      style: SOUS_10,
      range: `${moyenne}:${adresse(derniere, page.suite - 1)}`,
    },
    {
      type: "expression",
      priority: 2,
      formula: `LEFT(${note},2)="AB"`,
      style: ABSENT,
      range: `${note}:${adresse(derniere, page.moyennes - 1)}`,
    },
  ];
}

/** The drop-down lists of the columns that have one. */
function listes(page: Page, derniere: number): WriteSheet["dataValidations"] {
  return page.gabarit.fin.flatMap(({ choix }, k) => {
    const colonne = page.suite + k;
    const range = `${adresse(page.premiere, colonne)}:${adresse(derniere, colonne)}`;
    return choix ? [{ type: "list" as const, values: [...choix], allowBlank: true, range }] : [];
  });
}
