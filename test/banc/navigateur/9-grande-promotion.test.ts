import { calculer, dansUnNavigateur, manques, ouvrir } from "./seance";

const ETUDIANTS = 2000;
/** Modules of each semester: 54 marks for a student. */
const MODULES = 27;
const UES = 5;
const CINQ_MO = 5 * 1024 * 1024;

/** A semester's sheet as a page of values: codes, coefficients by UE, then the students. */
function semestre(numero: 3 | 4): (string | number)[][] {
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
  const etudiants = Array.from({ length: ETUDIANTS }, (_, e) => [
    22_400_000 + e,
    `NOM${String(e).padStart(4, "0")}`,
    "Lou",
    ...codes.map((__, m) => ((e * 7 + m * 13 + numero * 5) % 61) / 4 + 4),
  ]);
  return [["N°", "Nom", "Prénom", ...codes], ...coefficients, ...etudiants];
}

dansUnNavigateur("2 000 étudiants, 54 notes chacun", () => {
  test("un clic : deux synchronisations, aucune requête de plus de 5 Mo", async () => {
    const seance = await ouvrir();
    await seance.page.evaluate(
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
        { nom: "S3", lignes: semestre(3) },
        { nom: "S4", lignes: semestre(4) },
      ]
    );
    await seance.volet.getByRole("button", { name: "Relire" }).click();
    await seance.volet.getByText("2000").first().waitFor();
    await seance.page.evaluate(async () => (await window.banc).hote.mesures.remettreAZero());
    await calculer(seance);
    const requetes = await seance.page.evaluate(
      async () => (await window.banc).hote.mesures.requetes
    );
    const octets = requetes.map(({ octetsEnvoyes, octetsRecus }) => [octetsEnvoyes, octetsRecus]);
    console.log(`2 000 étudiants × 54 notes : octets envoyés et reçus ${JSON.stringify(octets)}`);
    expect(requetes.map(({ erreur }) => erreur)).toEqual([null, null]);
    expect(Math.max(...octets.flat())).toBeLessThan(CINQ_MO);
    expect(await manques(seance.page)).toEqual([]);
    await seance.fermer();
  });
});
