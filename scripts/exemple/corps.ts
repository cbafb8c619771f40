import { adresse } from "../../src/adresse";
import { plageCoefficients } from "./entete";
import { moyenneUe, STATISTIQUES } from "./formules";
import { poser, type Page } from "./page";
import type { Apprenti } from "./promotion";

/** Group by group, each under a row that names it, with a blank row between; returns the row of the last student. */
export function poserGroupes(page: Page, promotion: readonly Apprenti[]): number {
  const { notes, ordre } = page.gabarit;
  let ligne = page.premiere;
  for (const nom of ["A", "B"]) {
    for (let c = 0; c < page.largeur; c++)
      poser(page, ligne, c, c ? "" : `Groupe ${nom}`, "groupe");
    const presents = promotion.filter((apprenti) => apprenti.groupe === nom && notes(apprenti));
    const tries = [...presents].sort((a, b) => ordre(a) - ordre(b));
    tries.forEach((apprenti, k) => poserApprenti(page, apprenti, ligne + 1 + k));
    ligne += tries.length + 2;
  }
  return ligne - 2;
}

function poserApprenti(page: Page, apprenti: Apprenti, ligne: number): void {
  const { identite, colonnes, fin, notes, reperes } = page.gabarit;
  const siennes = notes(apprenti)!;
  identite.forEach((colonne, k) => poser(page, ligne, k, colonne.lire(apprenti), "identite"));
  siennes.forEach((note, k) => {
    const repere = reperes.find(
      ([nom, module]) => nom === apprenti.nom && module === colonnes[k]!.code
    );
    poser(page, ligne, page.notes + k, note, repere ? "aVerifier" : "note20", repere?.[2]);
  });
  const rang = `${adresse(ligne, page.notes)}:${adresse(ligne, page.moyennes - 1)}`;
  page.ues.forEach((_, k) => {
    const poids = colonnes.map((colonne) => colonne.poids[k]!);
    const moyenne = moyenneUe(rang, plageCoefficients(page, k), siennes, poids);
    poser(page, ligne, page.moyennes + k, moyenne, "moyenne");
  });
  fin.forEach((colonne, k) =>
    poser(page, ligne, page.suite + k, colonne.lire(apprenti), colonne.style)
  );
}

/** Mean, deviation, extremes and number of each column of marks and means; under a column without any, nothing. */
export function poserStatistiques(page: Page, debut: number, derniere: number): void {
  STATISTIQUES.forEach(([libelle, fonction, calculer], k) => {
    poser(page, debut + k, 1, libelle, "libelle");
    for (let c = page.notes; c < page.suite; c++) {
      const nombres = nombresDe(page, c, derniere);
      if (nombres.length === 0) continue;
      const formule = `${fonction}(${adresse(page.premiere, c)}:${adresse(derniere, c)})`;
      const valeur = calculer(nombres);
      poser(
        page,
        debut + k,
        c,
        { formule, valeur },
        fonction === "COUNT" ? "effectif" : "statistique"
      );
    }
  });
}

function nombresDe(page: Page, colonne: number, derniere: number): number[] {
  const lignes = Array.from({ length: derniere - page.premiere + 1 }, (_, k) => page.premiere + k);
  const valeurs = lignes.map((ligne) => page.cells.get(`${ligne},${colonne}`)?.value);
  return valeurs.filter((valeur) => typeof valeur === "number");
}
