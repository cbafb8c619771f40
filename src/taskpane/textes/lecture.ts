import type { GenreRegion } from "../lecture/dessiner";
import type { Compte } from "../lecture/compter";
import type { RoleColonne } from "../lecture/colonnes";
import type { Lecture } from "../lecture/lecture";

/** What the pane says of the reading of the workbook, and of its corrections. */
export interface TextesDeLecture {
  readonly titre: string;
  readonly resume: (lecture: Lecture, corrections: number) => string;
  readonly nonLue: string;
  readonly vide: string;
  /** « 48 étudiants » */
  readonly compte: (compte: Pick<Compte, "sorte" | "nombre">) => string;
  /** The picture of a sheet, for those who do not see it. */
  readonly image: (nom: string, resume: string) => string;
  readonly regions: Readonly<Record<GenreRegion, string>>;
  readonly colonnes: (nombre: number) => string;
  readonly autresColonnes: (nombre: number) => string;
  readonly sansEntete: string;
  readonly role: (role: RoleColonne) => string;
  readonly lignesLaissees: (nombre: number) => string;
  readonly ligne: (premiere: number, derniere: number) => string;
  readonly corrections: TextesDesCorrections;
}

/** The form by which a person corrects the reading. */
export interface TextesDesCorrections {
  readonly titre: string;
  readonly aide: string;
  readonly selection: string;
  /** Stands in a list until something is chosen. */
  readonly choisir: string;
  readonly feuille: string;
  readonly cetteFeuille: string;
  readonly semestre: (semestre: number) => string;
  readonly nePasLire: string;
  readonly corrigerFeuille: string;
  readonly colonne: string;
  readonly estColonne: string;
  readonly groupes: {
    readonly modules: string;
    readonly moyennes: string;
    readonly identite: string;
    readonly autres: string;
  };
  readonly corrigerColonne: string;
  readonly lignes: string;
  readonly ecarterLignes: string;
  readonly lignesRefusees: string;
  readonly texte: string;
  readonly veutDire: string;
  /** By the spelling that the program knows: `ABI`. */
  readonly sens: Readonly<Record<string, string>>;
  readonly corrigerTexte: string;
  readonly compte: (corrections: number) => string;
  readonly retirer: string;
  readonly reinitialiser: string;
}
