import type { Seance } from "./seance";

/** Modules of each semester: 54 marks for a student. */
const MODULES = 27;
const UES = 5;

/** A semester's sheet as a page of values: codes, coefficients by UE, then the students; its last marks may be to come. */
function semestre(numero: 3 | 4, etudiants: number, aVenir = 0): (string | number)[][] {
  const codes = Array.from(
    { length: MODULES },
    (_, m) => `R${numero}.${String(m + 1).padStart(2, "0")}`
  );
  const coefficients = Array.from({ length: UES }, (_, u) => [
    "",
    "",
    `Coef UE${numero}${u + 1}`,
    ...codes.map((__, m) => (m % UES === u ? 2 : "")),
  ]);
  const lignes = Array.from({ length: etudiants }, (_, e) => [
    22_400_000 + e,
    `NOM${String(e).padStart(4, "0")}`,
    "Lou",
    ...codes.map((__, m) =>
      m >= MODULES - aVenir ? "" : ((e * 7 + m * 13 + numero * 5) % 61) / 4 + 4
    ),
  ]);
  return [["N°", "Nom", "Prénom", ...codes], ...coefficients, ...lignes];
}

/** Puts a large class in the grid, S3 and S4, 54 marks for each student or some less; then the pane reads it. */
export async function ouvrirGrande(
  { page, volet }: Seance,
  etudiants: number,
  aVenir = 0
): Promise<void> {
  await page.evaluate(
    async (feuilles) => {
      const banc = await window.banc;
      await banc.ouvrirDocument({
        nom: "grande.xlsx",
        noms: [],
        structureProtegee: false,
        annexe: null,
        active: 0,
        feuilles: feuilles.map(({ nom, lignes }) => ({
          nom,
          visible: true,
          protegee: false,
          cellules: lignes.flatMap((rangee, ligne) =>
            rangee.map((valeur, colonne) => ({
              ligne,
              colonne,
              valeur,
              formule: null,
              apparence: {},
            }))
          ),
          colonnes: [],
          lignes: [],
          fusions: [],
          figees: { lignes: 0, colonnes: 0 },
          regles: [],
          validations: [],
          tableaux: [],
          impression: new Map(),
        })),
      });
    },
    [
      { nom: "S3", lignes: semestre(3, etudiants) },
      { nom: "S4", lignes: semestre(4, etudiants, aVenir) },
    ]
  );
  await volet.getByRole("button", { name: "Relire" }).click();
  await volet.getByText(String(etudiants)).first().waitFor();
}
