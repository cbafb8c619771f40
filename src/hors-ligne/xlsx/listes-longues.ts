import type { FeuilleEcrite, Valeur } from "../../classeur";
import { referenceAbsolue } from "./adresses";
import type { Chantier } from "./chantier";
import { lireChaines } from "./chaines";
import { ecrireFeuille } from "./feuille";
import { FEUILLE_DES_LISTES, lireFeuille } from "./lecture";

/**
 * Lists too long to stand inside of their validation: one column each in a sheet that Excel does not show. A list that
 * is there already is used again, so that writing twice adds nothing.
 */
export class ListesLongues {
  private readonly colonnes: string[][] = [];
  private readonly lues: number;

  constructor(private readonly chantier: Chantier) {
    const partie = chantier.onglets[chantier.rang(FEUILLE_DES_LISTES)]?.partie;
    if (partie) {
      const { cellules } = lireFeuille(
        chantier.paquet.texte(partie),
        lireChaines(chantier.paquet, chantier.classeur.nom)
      );
      const largeur = cellules[0]?.length ?? 0;
      for (let c = 0; c < largeur; c++) {
        this.colonnes.push(
          cellules.map((ligne) => String(ligne[c])).filter((choix) => choix !== "")
        );
      }
    }
    this.lues = this.colonnes.length;
  }

  /** Where a list stands, as a formula. */
  readonly reference = (choix: readonly string[]): string => {
    const connue = this.colonnes.findIndex(
      (colonne) => JSON.stringify(colonne) === JSON.stringify(choix)
    );
    const colonne = connue >= 0 ? connue : this.colonnes.push([...choix]) - 1;
    return referenceAbsolue(FEUILLE_DES_LISTES, {
      ligne: 0,
      colonne,
      lignes: choix.length,
      colonnes: 1,
    });
  };

  /** Writes the sheet of the lists if one was added. */
  poser(): void {
    if (this.colonnes.length === this.lues) return;
    const hauteur = Math.max(...this.colonnes.map((colonne) => colonne.length));
    const cellules = Array.from({ length: hauteur }, (_, l) =>
      this.colonnes.map((colonne): Valeur => colonne[l] ?? "")
    );
    ecrireFeuille(this.chantier, { ...VIDE, cellules }, this.reference, "veryHidden");
  }
}

const VIDE: FeuilleEcrite = {
  nom: FEUILLE_DES_LISTES,
  cellules: [],
  formats: [],
  largeurs: [],
  masquees: [],
  figer: { lignes: 0, colonnes: 0 },
  listes: [],
  impression: { paysage: false, lignesRepetees: { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 } },
  noms: [],
};
