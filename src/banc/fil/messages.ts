/** The messages of RichApi, the protocol by which Microsoft's library asks a host for work, as they travel. */

export type Json = null | boolean | number | string | Json[] | { [nom: string]: Json };

/** How an object is reached: from the workbook, by a property, a method, an index or a reference kept. */
export enum GenreChemin {
  Global = 1,
  Service = 2,
  Methode = 3,
  Propriete = 4,
  Indexeur = 5,
  Reference = 6,
  Nul = 7,
}

export enum GenreAction {
  Instancier = 1,
  Interroger = 2,
  Appeler = 3,
  Affecter = 4,
  Tracer = 5,
  InterrogerEnJson = 7,
  MettreAJour = 9,
}

export interface Arguments {
  readonly Arguments?: readonly Json[];
  /** Where an argument is an object of the workbook: the id of its path; nested as the argument is. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface Chemin {
  readonly Id: number;
  readonly ObjectPathType: GenreChemin;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

/** What to read of an object: names as the add-in typed them, such as `items/name`. */
export interface Question {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: GenreAction;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Question;
  readonly ObjectState?: { readonly [nom: string]: Json };
}

export interface Requete {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: Chemin };
}

export interface Reponse {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | null;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}
