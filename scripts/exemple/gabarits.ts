import type { Colonne } from "./colonnes";
import { COLONNES, type Apprenti, type Saisie } from "./promotion";
import type { NomStyle } from "./styles";

/** A column beside the marks: its header, its width, and what it holds for an apprentice. */
export interface ColonneLibre {
  readonly titre: string;
  readonly largeur: number;
  readonly masquee?: boolean;
  lire(apprenti: Apprenti): Saisie;
}

/** A column after the marks. */
export interface ColonneFinale extends ColonneLibre {
  readonly style: NomStyle;
  /** The values of its drop-down list, if it has one. */
  readonly choix?: readonly string[];
}

/** What distinguishes the sheets, which two people keep in two ways. */
export interface Gabarit {
  readonly nom: string;
  readonly semestre: 3 | 4;
  readonly sousTitre: string;
  readonly identite: readonly ColonneLibre[];
  readonly colonnes: readonly Colonne[];
  /** Codes that are not typed as the programme prints them. */
  readonly graphies: ReadonlyMap<string, string>;
  readonly fin: readonly ColonneFinale[];
  notes(apprenti: Apprenti): readonly Saisie[] | null;
  /** By which the students of a group are sorted; equal, they stay in the order of their names. */
  ordre(apprenti: Apprenti): number;
  /** Marks that the staff coloured by hand, some with a comment: name, module, comment. */
  readonly reperes: readonly (readonly [nom: string, module: string, commentaire: string | null])[];
}

const numero: ColonneLibre = { titre: "N°", largeur: 10, lire: (a) => Number(a.numero) };
const groupe: ColonneLibre = { titre: "Gr", largeur: 4, lire: (a) => a.groupe };

export const S3: Gabarit = {
  nom: "S3",
  semestre: 3,
  sousTitre: "Notes sur 20 — jury de S3 passé le 29/01/2026",
  identite: [
    numero,
    { titre: "Nom", largeur: 14, lire: (a) => a.nom },
    { titre: "Prénom", largeur: 11, lire: (a) => a.prenom },
    groupe,
    { titre: "Entreprise", largeur: 20, masquee: true, lire: (a) => a.entreprise },
  ],
  colonnes: COLONNES[3],
  graphies: new Map([["R3.05", "R3.05 "]]),
  fin: [],
  notes: (a) => a.s3,
  ordre: () => 0,
  reperes: [
    ["ETIENNE", "R3.04", "Copie recorrigée le 12/01 : 19 au lieu de 16."],
    ["BARBIER", "R3.04", null],
  ],
};

export const S4: Gabarit = {
  nom: "S4",
  semestre: 4,
  sousTitre: "Notes sur 20 — mise à jour du 12/06/2026, avant jury",
  identite: [
    numero,
    { titre: "Nom Prénom", largeur: 24, lire: (a) => `${a.nom} ${a.prenom}` },
    groupe,
  ],
  colonnes: COLONNES[4],
  graphies: new Map([
    ["SAE4.01", "SAÉ 4.01"],
    ["SAE4.02MPI", "SAÉ 4.02 MPI"],
  ]),
  fin: [
    {
      titre: "S1 et S2 validées",
      largeur: 10,
      style: "note20",
      choix: ["oui", "non"],
      lire: (a) => a.s1s2,
    },
    { titre: "Observations", largeur: 22, style: "identite", lire: (a) => a.observation },
  ],
  notes: (a) => a.s4,
  ordre: (a) => Number(a.numero),
  reperes: [["ROUSSEAU", "Stage", "Soutenance reportée au 3 juillet."]],
};
