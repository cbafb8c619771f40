import { ErreurClasseur, type CauseErreur } from "../classeur";

/** What a failure of Excel means for the person, and what they can do about it. */
export interface Sens {
  readonly raison: CauseErreur;
  readonly phrase: string;
}

const SAISIE: Sens = {
  raison: "cellule_en_edition",
  phrase:
    "Une cellule est en cours de saisie. Appuyez sur Entrée pour la valider (ou sur Échap), puis recommencez.",
};
const REFUS: Sens = {
  raison: "acces_refuse",
  phrase:
    "Excel refuse cette opération : le classeur est en lecture seule, ou une de ses feuilles est protégée. " +
    "Activez la modification ou ôtez la protection (onglet Révision), puis recommencez.",
};
const TROP_GROS: Sens = {
  raison: "trop_volumineux",
  phrase:
    "Ce classeur dépasse ce qu’Excel transmet en une fois. Ouvrez-le dans Excel pour Windows ou Mac, " +
    "ou gardez une seule promotion par classeur, puis recommencez.",
};
const CONNEXION: Sens = {
  raison: "connexion_perdue",
  phrase:
    "La connexion avec Excel est perdue. Vérifiez le réseau, rechargez la page ou rouvrez le classeur, puis recommencez.",
};
const OCCUPE: Sens = {
  raison: "occupe",
  phrase:
    "Excel est occupé. Fermez les boîtes de dialogue ouvertes, revenez sur ce classeur, attendez quelques secondes, puis recommencez.",
};
const DISPARU: Sens = {
  raison: "inattendue",
  phrase:
    "Une feuille ou une cellule attendue n’existe plus : le classeur a changé entre-temps. Recommencez.",
};
const HOMONYME: Sens = {
  raison: "feuille_etrangere",
  phrase:
    "Le classeur contient déjà un élément qui porte le nom dont Jury BUT a besoin. Renommez-le, puis recommencez.",
};
const OBSTACLE: Sens = {
  raison: "inattendue",
  phrase:
    "Un tableau, un tableau croisé ou des cellules fusionnées occupent la place à écrire. Déplacez-les sur une autre feuille, puis recommencez.",
};
const ANCIEN: Sens = {
  raison: "inattendue",
  phrase:
    "Cette version d’Excel est trop ancienne pour Jury BUT. Il faut Excel 2021, Microsoft 365 ou Excel pour le web.",
};
const IMPREVU: Sens = {
  raison: "inattendue",
  phrase:
    "Excel a signalé une erreur imprévue. Recommencez ; si elle persiste, enregistrez le classeur, fermez-le et rouvrez-le.",
};

/** The codes of `OfficeExtension.Error` and `Excel.ErrorCodes`; a code is stable, its message is translated and is not. */
export const SENS_DES_CODES: Readonly<Record<string, Sens>> = {
  InvalidOperationInCellEditMode: SAISIE,
  AccessDenied: REFUS,
  Unauthenticated: REFUS,
  RequestPayloadSizeLimitExceeded: TROP_GROS,
  ResponsePayloadSizeLimitExceeded: TROP_GROS,
  OperationCellsExceedLimit: TROP_GROS,
  RangeExceedsLimit: TROP_GROS,
  MemoryLimitReached: TROP_GROS,
  InvalidOrTimedOutSession: CONNEXION,
  ConnectionFailure: CONNEXION,
  Timeout: CONNEXION,
  HostRestartNeeded: CONNEXION,
  ActivityLimitReached: OCCUPE,
  ServiceNotAvailable: OCCUPE,
  RequestAborted: OCCUPE,
  Conflict: OCCUPE,
  InactiveWorkbook: OCCUPE,
  InvalidSelection: OCCUPE,
  WriteNotSupportedWhenModalDialogOpen: OCCUPE,
  ItemNotFound: DISPARU,
  InvalidReference: DISPARU,
  InvalidObjectPath: DISPARU,
  ItemAlreadyExists: HOMONYME,
  MergedRangeConflict: OBSTACLE,
  PivotTableRangeConflict: OBSTACLE,
  FilteredRangeConflict: OBSTACLE,
  InsertDeleteConflict: OBSTACLE,
  NonBlankCellOffSheet: OBSTACLE,
  ApiNotFound: ANCIEN,
  ApiNotAvailable: ANCIEN,
  UnsupportedFeature: ANCIEN,
};

/** The code of an error of Office.js; `null` for any other error. */
export function codeDe(erreur: unknown): string | null {
  return erreur instanceof OfficeExtension.Error ? erreur.code : null;
}

/** Where in a request an error of Office.js occurred: `PageLayout.orientation`. */
export function lieuDe(erreur: unknown): string | undefined {
  return erreur instanceof OfficeExtension.Error ? erreur.debugInfo?.errorLocation : undefined;
}

/** Any failure as the program and the person know it. The sentence of an `ErreurClasseur` stands as it is. */
export function traduire(erreur: unknown): ErreurClasseur {
  if (erreur instanceof ErreurClasseur) return erreur;
  const { raison, phrase } = SENS_DES_CODES[codeDe(erreur) ?? ""] ?? IMPREVU;
  return new ErreurClasseur(raison, phrase, erreur);
}

const DE_LA_DEMANDE: ReadonlySet<string | null> = new Set([
  "ItemNotFound",
  "InvalidReference",
  "InvalidArgument",
  "InvalidOperation",
  "GeneralException",
]);

/** Whether a failure may come from what was asked for (an element that is gone), not from the state of Excel. */
export function vientDeLaDemande(erreur: unknown): boolean {
  return DE_LA_DEMANDE.has(codeDe(erreur));
}
