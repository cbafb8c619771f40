import { unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre";
import type { Case, Page, Rangee } from "./page";

const DATE = new Date(Date.UTC(2026, 5, 12, 8));
/** Local time, which is what a zip holds. */
const DATE_DES_PARTIES = new Date(2026, 5, 12, 8);

const GRAS = { font: { name: "Calibri", size: 10, bold: true } } satisfies CellStyle;
const FOND: CellStyle = {
  ...GRAS,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
};
const ITALIQUE: CellStyle = { font: { name: "Calibri", size: 10, italic: true } };
const STYLES: Partial<Record<Rangee["genre"], CellStyle>> = {
  ...{ entete: FOND, groupe: GRAS, preambule: GRAS },
  ...{ coefficients: ITALIQUE, statistique: ITALIQUE, legende: ITALIQUE },
};

/** Pages as an .xlsx file: the same bytes each time, on every machine. */
export async function classeurDe(titre: string, pages: readonly Page[]): Promise<Uint8Array> {
  const octets = await writeXlsx({
    sheets: pages.map(feuilleDe),
    properties: { title: titre, creator: "Jury BUT", created: DATE, modified: DATE },
    defaultFont: { name: "Calibri", size: 10 },
  });
  return zipSync(unzipSync(octets), { level: 9, mtime: DATE_DES_PARTIES });
}

function feuilleDe(page: Page): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  page.rangees.forEach(({ genre, cases }, l) =>
    cases.forEach((la, c) => {
      if (la.valeur === "") return;
      const style = STYLES[genre];
      cells.set(`${(page.ligne ?? 0) + l},${(page.colonne ?? 0) + c}`, {
        ...contenu(la),
        ...(style && { style }),
      });
    })
  );
  return {
    name: page.nom,
    cells,
    columns: largeurs(page),
    merges: fusions(page),
    ...(page.protegee && { protection: { sheet: true } }),
  };
}

function contenu({ valeur, formule }: Case): Partial<Cell> {
  const type = typeof valeur === "number" ? "number" : "string";
  if (formule === undefined) return { type, value: valeur };
  return { type: "formula", formula: formule, formulaResult: valeur, value: valeur };
}

function largeurs({ colonnes, colonne = 0 }: Page): NonNullable<WriteSheet["columns"]> {
  const vides = Array.from({ length: colonne }, () => ({ width: 10 }));
  return [
    ...vides,
    ...colonnes.map(({ largeur, masquee }) => ({ width: largeur ?? 12, hidden: masquee })),
  ];
}

/** A header over blank cells is merged over them, as people do; so is the title, over the width. */
function fusions({ rangees, ligne = 0, colonne = 0 }: Page): NonNullable<WriteSheet["merges"]> {
  return rangees.slice(0, -1).flatMap(({ genre, cases }, l) => {
    const dessous = rangees[l + 1]!;
    if (genre !== "entete" || dessous.genre !== "entete") return [];
    return cases.flatMap(({ valeur }, c) => {
      if (valeur === "") return [];
      let fin = c;
      while (
        fin + 1 < cases.length &&
        cases[fin + 1]!.valeur === "" &&
        dessous.cases[fin + 1]!.valeur !== ""
      )
        fin++;
      const rang = { startRow: ligne + l, endRow: ligne + l };
      return fin === c ? [] : [{ ...rang, startCol: colonne + c, endCol: colonne + fin }];
    });
  });
}
