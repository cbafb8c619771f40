import type { Plage } from "../../classeur";
import { argumentInvalide, introuvable } from "../fil/erreurs";
import { type Argument, corpsDe, type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import { COLONNES, ecrireAdresse, englobante, intersection, lireAdresse } from "../grille/zone";
import { LIGNES, nomDansAdresse, TOUT } from "../grille/zone";
import { nombre, ouvert, texteOuRien } from "./arguments";
import { commun, ecrire, ecrireFormats, effacer, matrice, typeDe } from "./cellules";
import { copier } from "./copie";
import { reglesDe } from "./conditionnels";
import { feuilleDe } from "./feuille";
import { formatDe } from "./format";
import { exigerModifiable, type Monde, type Zone } from "./monde";
import { validationDe } from "./validation";

export const PLAGE: Genre<Zone> = {
  nom: "Range",
  suivi: true,
  proprietes: {
    Address: lecture(
      ({ feuille, plage }) => `${nomDansAdresse(feuille.nom())}!${ecrireAdresse(plage)}`
    ),
    AddressLocal: lecture(
      ({ feuille, plage }) => `${nomDansAdresse(feuille.nom())}!${ecrireAdresse(plage)}`
    ),
    RowIndex: lecture(({ plage }) => plage.ligne),
    ColumnIndex: lecture(({ plage }) => plage.colonne),
    RowCount: lecture(({ plage }) => plage.lignes),
    ColumnCount: lecture(({ plage }) => plage.colonnes),
    CellCount: lecture(({ plage }) => plage.lignes * plage.colonnes),
    IsEntireColumn: lecture(({ plage }) => plage.lignes === LIGNES),
    IsEntireRow: lecture(({ plage }) => plage.colonnes === COLONNES),
    Values: lectureEcriture((zone) => matrice(zone, (l, c) => zone.feuille.valeur(l, c)), ecrire),
    Formulas: lectureEcriture(
      (zone) => matrice(zone, (l, c) => zone.feuille.formule(l, c) ?? zone.feuille.valeur(l, c)),
      ecrire
    ),
    Text: lecture((zone) => matrice(zone, (l, c) => zone.feuille.texte(l, c))),
    ValueTypes: lecture((zone) => matrice(zone, (l, c) => typeDe(zone.feuille.valeur(l, c)))),
    NumberFormat: lectureEcriture(
      (zone) => matrice(zone, (l, c) => zone.feuille.apparence(l, c).format ?? "General"),
      ecrireFormats
    ),
    RowHidden: lectureEcriture(
      ({ feuille, plage }) => commun(plage.ligne, plage.lignes, (l) => feuille.ligneMasquee(l)),
      ({ feuille, plage }, masquer) => {
        exigerModifiable(feuille);
        feuille.masquerLignes(plage.ligne, plage.lignes, masquer === true);
      }
    ),
    ColumnHidden: lectureEcriture(
      ({ feuille, plage }) =>
        commun(plage.colonne, plage.colonnes, (c) => feuille.colonneMasquee(c)),
      ({ feuille, plage }, masquer) => {
        exigerModifiable(feuille);
        feuille.masquerColonnes(plage.colonne, plage.colonnes, masquer === true);
      }
    ),
  },
  liens: {
    Worksheet: ({ monde, feuille }) => feuilleDe(monde, feuille),
    Format: ({ monde, feuille, plage }) => formatDe({ monde, feuille, plages: [plage] }),
    ConditionalFormats: ({ monde, feuille, plage }) =>
      reglesDe({ monde, feuille, plages: [plage] }),
    DataValidation: ({ monde, feuille, plage }) =>
      validationDe({ monde, feuille, plages: [plage] }),
  },
  methodes: {
    GetCell: (zone, [ligne, colonne]) =>
      decalee(zone, nombre(ligne), nombre(colonne), { lignes: 1, colonnes: 1 }),
    GetRow: (zone, [rang]) => decalee(zone, nombre(rang), 0, { lignes: 1 }),
    GetColumn: (zone, [rang]) => decalee(zone, 0, nombre(rang), { colonnes: 1 }),
    GetLastCell: (zone) =>
      decalee(zone, zone.plage.lignes - 1, zone.plage.colonnes - 1, { lignes: 1, colonnes: 1 }),
    GetLastRow: (zone) => decalee(zone, zone.plage.lignes - 1, 0, { lignes: 1 }),
    GetLastColumn: (zone) => decalee(zone, 0, zone.plage.colonnes - 1, { colonnes: 1 }),
    GetEntireColumn: (zone) => autre(zone, { ...zone.plage, ligne: 0, lignes: LIGNES }),
    GetEntireRow: (zone) => autre(zone, { ...zone.plage, colonne: 0, colonnes: COLONNES }),
    GetOffsetRange: (zone, [lignes, colonnes]) => decalee(zone, nombre(lignes), nombre(colonnes)),
    GetResizedRange: (zone, [lignes, colonnes]) =>
      decalee(zone, 0, 0, {
        lignes: zone.plage.lignes + nombre(lignes),
        colonnes: zone.plage.colonnes + nombre(colonnes),
      }),
    GetAbsoluteResizedRange: (zone, [lignes, colonnes]) =>
      decalee(zone, 0, 0, { lignes: nombre(lignes), colonnes: nombre(colonnes) }),
    GetBoundingRect: (zone, [avec]) => autre(zone, englobante(zone.plage, plageDe(avec))),
    GetIntersection: (zone, [avec]) => commune(zone, avec) ?? refuserVide(),
    GetIntersectionOrNullObject: (zone, [avec]) => commune(zone, avec),
    GetUsedRange: (zone, [valeurs]) =>
      occupee(zone, ouvert(valeurs)) ?? decalee(zone, 0, 0, { lignes: 1, colonnes: 1 }),
    GetUsedRangeOrNullObject: (zone, [valeurs]) => occupee(zone, ouvert(valeurs)),
    Clear: (zone, [quoi]) => effacer(zone, texteOuRien(quoi) ?? "All"),
    CopyFrom: (zone, [source, quoi]) => copier(zone, zoneSource(zone, source), texteOuRien(quoi)),
    Merge: ({ feuille, plage }) => {
      exigerModifiable(feuille);
      feuille.fusionner(plage, true);
    },
    Unmerge: ({ feuille, plage }) => {
      exigerModifiable(feuille);
      feuille.fusionner(plage, false);
    },
    Select: ({ monde, feuille, plage }) => monde.grille.selectionner(feuille, plage),
    Calculate: () => undefined,
    _ValidateArraySize: () => undefined,
  },
};

export function plageHote(zone: Zone): Objet {
  return Objet.de(PLAGE, zone);
}

function autre(zone: Zone, plage: Plage): Objet {
  const bas = plage.ligne + plage.lignes;
  const droite = plage.colonne + plage.colonnes;
  const dedans =
    plage.ligne >= 0 &&
    plage.colonne >= 0 &&
    plage.lignes > 0 &&
    plage.colonnes > 0 &&
    bas <= LIGNES &&
    droite <= COLONNES;
  if (!dedans) throw argumentInvalide();
  return plageHote({ ...zone, plage });
}

function decalee(
  zone: Zone,
  lignes: number,
  colonnes: number,
  taille: Partial<Pick<Plage, "lignes" | "colonnes">> = {}
): Objet {
  const { plage } = zone;
  return autre(zone, {
    ...plage,
    ligne: plage.ligne + lignes,
    colonne: plage.colonne + colonnes,
    ...taille,
  });
}

function plageDe(argument: Argument | undefined): Plage {
  const zone = corpsDe(argument, PLAGE);
  if (zone) return zone.plage;
  if (typeof argument === "string") return lireAdresse(argument);
  throw argumentInvalide();
}

function zoneSource(zone: Zone, argument: Argument | undefined): Zone {
  return corpsDe(argument, PLAGE) ?? { ...zone, plage: plageDe(argument) };
}

function commune(zone: Zone, avec: Argument | undefined): Objet | null {
  const plage = intersection(zone.plage, plageDe(avec));
  return plage && plageHote({ ...zone, plage });
}

function refuserVide(): never {
  throw introuvable();
}

function occupee(zone: Zone, valeursSeules: boolean): Objet | null {
  const utilisee = zone.feuille.occupee(!valeursSeules);
  const plage = utilisee && intersection(utilisee, zone.plage);
  return plage && plageHote({ ...zone, plage });
}

/** The range that an address names, in the sheet that it names or in the one given. */
export function plageParAdresse(
  monde: Monde,
  feuille: Zone["feuille"],
  adresse: string | null
): Objet {
  return plageHote({ monde, feuille, plage: adresse === null ? TOUT : lireAdresse(adresse) });
}
