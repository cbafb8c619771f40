import type { Plage } from "../../classeur";
import { dejaPris, introuvable, operationInvalide } from "../fil/erreurs";
import { corpsDe, type Genre, lecture, lectureEcriture, Objet, type Propriete } from "../fil/genre";
import type { FeuilleGrille, Tableau } from "../grille/types";
import { feuilleDAdresse, intersection, lireAdresse } from "../grille/zone";
import { nombre, ouvert, texte } from "./arguments";
import { colonnesDeTableau } from "./colonnes-de-tableau";
import { chercherFeuille, feuilleDe } from "./feuille";
import { exigerModifiable, type Monde } from "./monde";
import { PLAGE, plageHote } from "./plage";

/** The tables of the workbook, or of one sheet. */
interface TableauxHote {
  readonly monde: Monde;
  readonly feuille: FeuilleGrille | null;
}

interface TableauHote {
  readonly monde: Monde;
  readonly id: string;
}

export const TABLEAUX: Genre<TableauxHote> = {
  nom: "TableCollection",
  proprietes: { Count: lecture((hote) => tous(hote).length) },
  elements: (hote) => tous(hote).map((tableau) => objet(hote.monde, tableau)),
  indexeur: (hote, [cle]) => objet(hote.monde, chercher(hote, texte(cle)) ?? absent()),
  methodes: {
    Add: (hote, [zone, entetes]) => ajouter(hote, lireZone(hote, zone), ouvert(entetes)),
    GetCount: (hote) => tous(hote).length,
    GetItemAt: (hote, [rang]) => objet(hote.monde, tous(hote)[nombre(rang)] ?? absent()),
    GetItemOrNullObject: (hote, [cle]) => {
      const tableau = chercher(hote, texte(cle));
      return tableau ? objet(hote.monde, tableau) : null;
    },
  },
};

export const TABLEAU: Genre<TableauHote> = {
  nom: "Table",
  proprietes: {
    Id: lecture(({ id }) => id),
    Name: lectureEcriture(
      (hote) => lire(hote).nom,
      (hote, nom) => renommer(hote, String(nom))
    ),
    Style: lectureEcriture(
      (hote) => lire(hote).style,
      (hote, style) => changer(hote, { style: String(style) })
    ),
    ShowHeaders: drapeau("entetes"),
    ShowTotals: drapeau("totaux"),
    ShowFilterButton: drapeau("filtres"),
    ShowBandedRows: drapeau("bandes"),
  },
  liens: {
    Worksheet: (hote) => feuilleDe(hote.monde, feuilleDu(hote)),
    Columns: (hote) =>
      colonnesDeTableau({
        ...{ monde: hote.monde, feuille: feuilleDu(hote) },
        plage: lire(hote).plage,
      }),
  },
  methodes: {
    GetRange: (hote) => zone(hote, lire(hote).plage),
    GetHeaderRowRange: (hote) => zone(hote, { ...lire(hote).plage, lignes: 1 }),
    GetDataBodyRange: (hote) => {
      const { plage } = lire(hote);
      return zone(hote, { ...plage, ligne: plage.ligne + 1, lignes: plage.lignes - 1 });
    },
    Resize: (hote, [nouvelle]) => {
      const plage = corpsDe(nouvelle, PLAGE)?.plage ?? lireAdresse(texte(nouvelle));
      if (plage.ligne !== lire(hote).plage.ligne) throw operationInvalide();
      changer(hote, { plage });
    },
    ConvertToRange: (hote) => {
      const { plage } = lire(hote);
      const objetPlage = zone(hote, plage);
      retirer(hote);
      return objetPlage;
    },
    Delete: (hote) => {
      const { plage } = lire(hote);
      const feuille = feuilleDu(hote);
      retirer(hote);
      feuille.effacer(plage, "tout");
    },
    ClearFilters: () => undefined,
  },
};

export function tableauxDe(monde: Monde, feuille: FeuilleGrille | null): Objet {
  return Objet.de(TABLEAUX, { monde, feuille });
}

function tous({ monde, feuille }: TableauxHote): Tableau[] {
  return monde.grille.tableaux().filter((tableau) => !feuille || tableau.feuille === feuille.id);
}

function chercher(hote: TableauxHote, cle: string): Tableau | undefined {
  const nom = cle.toLowerCase();
  return tous(hote).find((tableau) => tableau.id === cle || tableau.nom.toLowerCase() === nom);
}

function absent(): never {
  throw introuvable();
}

function objet(monde: Monde, { id }: Tableau): Objet {
  return Objet.de(TABLEAU, { monde, id });
}

function lire({ monde, id }: TableauHote): Tableau {
  return monde.grille.tableaux().find((tableau) => tableau.id === id) ?? absent();
}

function feuilleDu(hote: TableauHote): FeuilleGrille {
  return chercherFeuille(hote.monde, lire(hote).feuille) ?? absent();
}

function zone(hote: TableauHote, plage: Plage): Objet {
  return plageHote({ monde: hote.monde, feuille: feuilleDu(hote), plage });
}

function lireZone(
  { monde, feuille }: TableauxHote,
  argument: Parameters<typeof corpsDe>[0]
): { feuille: FeuilleGrille; plage: Plage } {
  const corps = corpsDe(argument, PLAGE);
  if (corps) return { feuille: corps.feuille, plage: corps.plage };
  const adresse = texte(argument);
  const nom = feuilleDAdresse(adresse);
  const designee = nom === null ? feuille : chercherFeuille(monde, nom);
  return { feuille: designee ?? monde.grille.active(), plage: lireAdresse(adresse) };
}

function ajouter(
  { monde }: TableauxHote,
  { feuille, plage }: { feuille: FeuilleGrille; plage: Plage },
  entetes: boolean
): Objet {
  exigerModifiable(feuille);
  const tableaux = monde.grille.tableaux();
  const surFeuille = tableaux.filter((autre) => autre.feuille === feuille.id);
  if (surFeuille.some((autre) => intersection(autre.plage, plage))) throw operationInvalide();
  const rangs = tableaux.map(({ id }) => Number(id.replace(/\D/g, "")));
  const rang = Math.max(0, ...rangs) + 1;
  const tableau: Tableau = {
    id: `{T${rang}}`,
    feuille: feuille.id,
    nom: `Tableau${rang}`,
    plage,
    style: "TableStyleMedium2",
    entetes,
    totaux: false,
    filtres: true,
    bandes: true,
  };
  feuille.changerTableaux([...surFeuille, tableau]);
  return objet(monde, tableau);
}

function changer(hote: TableauHote, changement: Partial<Tableau>): void {
  const feuille = feuilleDu(hote);
  exigerModifiable(feuille);
  const surFeuille = hote.monde.grille.tableaux().filter((autre) => autre.feuille === feuille.id);
  feuille.changerTableaux(
    surFeuille.map((tableau) => (tableau.id === hote.id ? { ...tableau, ...changement } : tableau))
  );
}

function retirer(hote: TableauHote): void {
  const feuille = feuilleDu(hote);
  exigerModifiable(feuille);
  const tableaux = hote.monde.grille.tableaux();
  feuille.changerTableaux(
    tableaux.filter((autre) => autre.feuille === feuille.id && autre.id !== hote.id)
  );
}

/** Tables and defined names share their names in a workbook. */
function renommer(hote: TableauHote, nom: string): void {
  const { grille } = hote.monde;
  const autres = grille.tableaux().filter(({ id }) => id !== hote.id);
  const pris = [...autres, ...grille.noms()].map((autre) => autre.nom.toLowerCase());
  if (pris.includes(nom.toLowerCase())) throw dejaPris();
  changer(hote, { nom });
}

function drapeau(nom: "entetes" | "totaux" | "filtres" | "bandes"): Propriete<TableauHote> {
  return lectureEcriture(
    (hote) => lire(hote)[nom],
    (hote, valeur) => changer(hote, { [nom]: valeur === true })
  );
}
