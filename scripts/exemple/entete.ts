import { lettres } from "../../src/adresse";
import { somme } from "./formules";
import { LIGNES, poser, type Page } from "./page";

const ANNEE = "2025/2026";

/** Title, bands, codes, titles, and one row of coefficients for each UE, since UE share their modules. */
export function poserEntete(page: Page): void {
  const { semestre, sousTitre } = page.gabarit;
  poser(page, LIGNES.titre, 0, `BUT2 GMP MPI par apprentissage — S${semestre} — ${ANNEE}`, "titre");
  poser(page, LIGNES.sousTitre, 0, sousTitre, "note");
  poserBandes(page);
  poserIdentite(page);
  poserModules(page);
  poserMoyennes(page);
}

function poserBandes(page: Page): void {
  const bandes = [
    ["Ressources", page.notes, page.saes, "ressources"],
    ["SAÉ", page.saes, page.moyennes, "saes"],
    ["Moyennes d’UE", page.moyennes, page.suite, "moyennes"],
  ] as const;
  for (const [titre, debut, fin, style] of bandes)
    for (let c = debut; c < fin; c++)
      poser(page, LIGNES.bandes, c, c === debut ? titre : "", style);
}

function poserIdentite(page: Page): void {
  const { identite, fin } = page.gabarit;
  identite.forEach(({ titre }, k) => poser(page, LIGNES.codes, k, titre, "codeMoyenne"));
  fin.forEach(({ titre }, k) => poser(page, LIGNES.codes, page.suite + k, titre, "codeMoyenne"));
}

function poserModules(page: Page): void {
  page.gabarit.colonnes.forEach(({ code, intitule, sae, poids }, k) => {
    const colonne = page.notes + k;
    const tape = page.gabarit.graphies.get(code) ?? code;
    poser(page, LIGNES.codes, colonne, tape, sae ? "codeSae" : "code");
    poser(page, LIGNES.intitules, colonne, intitule, "intitule");
    poids.forEach((p, ue) =>
      poser(page, LIGNES.coefficients + ue, colonne, p ?? "", "coefficient")
    );
  });
}

function poserMoyennes(page: Page): void {
  page.ues.forEach((ue, k) => {
    const ligne = LIGNES.coefficients + k;
    const poids = page.gabarit.colonnes.map((colonne) => colonne.poids[k]!);
    poser(page, LIGNES.codes, page.moyennes + k, `Moy ${ue}`, "codeMoyenne");
    poser(page, ligne, 0, `Coef ${ue}`, "libelle");
    poser(page, ligne, page.moyennes + k, somme(plageCoefficients(page, k), poids), "coefficient");
  });
}

/** `F$6:U$6` */
export function plageCoefficients(page: Page, ue: number): string {
  const ligne = LIGNES.coefficients + ue + 1;
  return `${lettres(page.notes)}$${ligne}:${lettres(page.moyennes - 1)}$${ligne}`;
}
