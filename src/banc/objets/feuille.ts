import { introuvable, operationInvalide } from "../fil/erreurs";
import { type Genre, lecture, lectureEcriture, Objet } from "../fil/genre";
import type { FeuilleGrille } from "../grille/types";
import { lireAdresse } from "../grille/zone";
import { nombre, ouvert, texte, texteOuRien } from "./arguments";
import { abonnements, D_UNE_FEUILLE } from "./evenements";
import { graphiquesDe } from "./graphiques";
import { miseEnPageDe } from "./mise-en-page";
import type { Monde } from "./monde";
import { plageHote, plageParAdresse, PLAGE } from "./plage";
import { plagesParAdresse } from "./plages";
import { protectionDeFeuille } from "./protection";
import { sautsDe } from "./sauts";
import { tableauxDe } from "./tableaux";
import { voletsDe } from "./volets";

/** One sheet of the workbook. */
export interface FeuilleHote {
  readonly monde: Monde;
  readonly feuille: FeuilleGrille;
}

const EVENEMENTS = abonnements<FeuilleHote>(
  ({ monde }) => monde.evenements,
  ({ feuille }) => feuille.id,
  D_UNE_FEUILLE
);

export const FEUILLE: Genre<FeuilleHote> = {
  nom: "Worksheet",
  proprietes: {
    Id: lecture(({ feuille }) => feuille.id),
    Name: lectureEcriture(
      ({ feuille }) => feuille.nom(),
      ({ feuille }, nom) => feuille.renommer(String(nom))
    ),
    Position: lectureEcriture(
      ({ monde, feuille }) => monde.grille.feuilles().findIndex(({ id }) => id === feuille.id),
      ({ monde, feuille }, rang) => monde.grille.deplacer(feuille, Number(rang))
    ),
    Visibility: lectureEcriture(
      ({ feuille }) => (feuille.visible() ? "Visible" : "Hidden"),
      ({ monde, feuille }, etat) => {
        if (etat !== "Visible") exigerUneAutreVisible(monde, feuille);
        feuille.montrer(etat === "Visible");
      }
    ),
  },
  liens: {
    HorizontalPageBreaks: ({ monde, feuille }) => sautsDe(monde, feuille),
    Charts: ({ monde, feuille }) => graphiquesDe(monde, feuille),
    Tables: ({ monde, feuille }) => tableauxDe(monde, feuille),
    FreezePanes: ({ monde, feuille }) => voletsDe(monde, feuille),
    PageLayout: ({ monde, feuille }) => miseEnPageDe(monde, feuille),
    Protection: ({ monde, feuille }) => protectionDeFeuille(monde, feuille),
  },
  methodes: {
    Activate: ({ monde, feuille }) => monde.grille.activer(feuille),
    Delete: ({ monde, feuille }) => {
      exigerUneAutreVisible(monde, feuille);
      monde.grille.supprimer(feuille);
    },
    GetRange: ({ monde, feuille }, [adresse]) =>
      plageParAdresse(monde, feuille, texteOuRien(adresse)),
    GetRanges: ({ monde, feuille }, [adresses]) =>
      plagesParAdresse(monde, feuille, texte(adresses)),
    GetRangeByIndexes: ({ monde, feuille }, [ligne, colonne, lignes, colonnes]) =>
      plageHote({
        monde,
        feuille,
        plage: {
          ligne: nombre(ligne),
          colonne: nombre(colonne),
          lignes: nombre(lignes),
          colonnes: nombre(colonnes),
        },
      }),
    GetCell: ({ monde, feuille }, [ligne, colonne]) =>
      plageHote({
        monde,
        feuille,
        plage: { ligne: nombre(ligne), colonne: nombre(colonne), lignes: 1, colonnes: 1 },
      }),
    GetUsedRange: ({ monde, feuille }, [valeurs]) =>
      plageHote({
        monde,
        feuille,
        plage: feuille.occupee(!ouvert(valeurs)) ?? lireAdresse("A1"),
      }),
    GetUsedRangeOrNullObject: ({ monde, feuille }, [valeurs]) => {
      const plage = feuille.occupee(!ouvert(valeurs));
      return plage && Objet.de(PLAGE, { monde, feuille, plage });
    },
    GetNextOrNullObject: ({ monde, feuille }) => voisine(monde, feuille, 1),
    GetPreviousOrNullObject: ({ monde, feuille }) => voisine(monde, feuille, -1),
    Calculate: () => undefined,
    // The library calls these two before it gives a sheet a path of its own.
    _GetSheetById: ({ monde }, [id]) => feuilleParCle(monde, texte(id)),
    _GetAnotherWorksheetById: ({ monde }, [id]) => feuilleParCle(monde, texte(id)),
    ...EVENEMENTS,
  },
};

export function feuilleDe(monde: Monde, feuille: FeuilleGrille): Objet {
  return Objet.de(FEUILLE, { monde, feuille });
}

/** A sheet by its id or by its name, whose case does not count. */
export function chercherFeuille(monde: Monde, cle: string): FeuilleGrille | null {
  const feuilles = monde.grille.feuilles();
  const nom = cle.toLowerCase();
  return (
    feuilles.find(({ id }) => id === cle) ??
    feuilles.find((feuille) => feuille.nom().toLowerCase() === nom) ??
    null
  );
}

export function feuilleParCle(monde: Monde, cle: string): Objet {
  const feuille = chercherFeuille(monde, cle);
  if (!feuille) throw introuvable();
  return feuilleDe(monde, feuille);
}

/** Excel keeps one sheet in sight at least. */
function exigerUneAutreVisible({ grille }: Monde, { id }: FeuilleGrille): void {
  const visibles = grille.feuilles().filter((autre) => autre.visible());
  if (visibles.every((autre) => autre.id === id)) throw operationInvalide();
}

function voisine(monde: Monde, feuille: FeuilleGrille, pas: number): Objet | null {
  const feuilles = monde.grille.feuilles();
  const voisin = feuilles[feuilles.findIndex(({ id }) => id === feuille.id) + pas];
  return voisin ? feuilleDe(monde, voisin) : null;
}
