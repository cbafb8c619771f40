import type { Feuille, Retouche, Valeur } from "../../src/classeur";
import { CATALOGUE } from "../../src/maquette";
import { REGLAGES } from "../../src/reglement";
import type { ClasseurOuvert, Endroit } from "../../src/taskpane/classeur-ouvert";
import { Volet } from "../../src/taskpane/volet";
import { ClasseurMemoire } from "../classeur.memoire";

/** A workbook in memory that remembers what was shown, and fails on demand. */
export class ClasseurMontre extends ClasseurMemoire implements ClasseurOuvert {
  readonly montres: [feuille: string, adresse: string][] = [];
  readonly devoilees: string[] = [];
  readonly retouches: (readonly Retouche[])[] = [];
  panne: Error | null = null;
  choisie: Endroit = { feuille: "", plage: { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 } };

  override async lire(): ReturnType<ClasseurMemoire["lire"]> {
    if (this.panne) throw this.panne;
    return super.lire();
  }

  /** Touches our tables up by the headers that stand on the sheet, as Excel does; then reads. */
  async retoucher(retouches: readonly Retouche[]): Promise<readonly Feuille[]> {
    if (this.panne) throw this.panne;
    this.retouches.push(retouches);
    for (const { feuille: nom, colonne, rang, valeurs } of retouches) {
      const { cellules } = (await super.lire()).find((une) => une.nom === nom)!;
      const entete = cellules.findIndex((ligne) => ligne.includes(colonne));
      if (entete < 0) throw new Error(`${nom} has no column « ${colonne} »`);
      const c = cellules[entete]!.indexOf(colonne);
      valeurs.forEach((valeur, v) => this.taper(nom, entete + 1 + rang + v, c, valeur));
    }
    return super.lire();
  }

  async montrer(feuille: string, adresse: string): Promise<void> {
    if (this.panne) throw this.panne;
    this.montres.push([feuille, adresse]);
  }

  async devoiler(feuille: string): Promise<void> {
    if (this.panne) throw this.panne;
    this.devoilees.push(feuille);
  }

  async selection(): Promise<Endroit> {
    if (this.panne) throw this.panne;
    return this.choisie;
  }
}

/**
 * Means of UE of four students: one passes, one has an RCUE under 8, one passes by compensation, one cell is not
 * understood. Row 2 of the sheet is the first student.
 */
export const MOYENNES: readonly (readonly Valeur[])[] = [
  ["N°", "Nom", "Prénom", "Groupe", "UE31", "UE32", "UE41", "UE42", "S1 et S2 validées"],
  [22100101, "MARTIN", "Lou", "A", 12, 13, 12, 13, "oui"],
  [22100102, "PETIT", "Ali", "A", 7, 12, 8, 12, "oui"],
  [22100103, "ROUX", "Zoé", "B", 9, 14, 12, 14, "oui"],
  [22100104, "LEROY", "Max", "B", "absnt", 11, 12, 11, "oui"],
];

export function classeurDeMoyennes(): ClasseurMontre {
  return new ClasseurMontre([{ nom: "Moyennes", cellules: MOYENNES }]);
}

/** The pane over a workbook; `attentes` records whether each action waits for the end of a cell's edition. */
export function voletSur(classeur: ClasseurMontre, attentes: boolean[] = []): Volet {
  return new Volet({
    ouvrir: (attendreLaSaisie) => {
      attentes.push(attendreLaSaisie);
      return classeur;
    },
    options: () => ({ maquettes: CATALOGUE, reglages: REGLAGES, date: "2026-11-22" }),
    ouvrirFichier: async (fichier) => {
      const { ouvrirFichier } = await import("../../src/hors-ligne");
      return ouvrirFichier(new Uint8Array(await fichier.arrayBuffer())).lire();
    },
    respirer: async () => undefined,
    laisserTaper: async () => undefined,
    patienter: async () => undefined,
  });
}
