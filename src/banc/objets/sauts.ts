import { argumentInvalide, introuvable } from "../fil/erreurs";
import { type Argument, corpsDe, type Genre, lecture, Objet } from "../fil/genre";
import { lireAdresse } from "../grille/zone";
import type { FeuilleGrille } from "../grille/types";
import { nombre, texte } from "./arguments";
import type { FeuilleHote } from "./feuille";
import { exigerModifiable, type Monde } from "./monde";
import { PLAGE } from "./plage";

/** The rows of a sheet that begin a page: kept with the print set-up, not drawn. */
export const SAUTS: Genre<FeuilleHote> = {
  nom: "PageBreakCollection",
  elements: ({ feuille }) => lignesDe(feuille).map(saut),
  indexeur: ({ feuille }, [rang]) => saut(lignesDe(feuille)[nombre(rang)] ?? absent()),
  methodes: {
    Add: ({ feuille }, [ou]) => {
      const ligne = ligneDe(ou);
      if (ligne === 0) throw argumentInvalide();
      changer(feuille, [...lignesDe(feuille), ligne]);
      return saut(ligne);
    },
    GetCount: ({ feuille }) => lignesDe(feuille).length,
    RemovePageBreaks: ({ feuille }) => changer(feuille, []),
  },
};

export const SAUT: Genre<number> = {
  nom: "PageBreak",
  proprietes: {
    _Id: { lire: String, surDemande: true },
    RowIndex: lecture((ligne) => ligne),
  },
};

export function sautsDe(monde: Monde, feuille: FeuilleGrille): Objet {
  return Objet.de(SAUTS, { monde, feuille });
}

function saut(ligne: number): Objet {
  return Objet.de(SAUT, ligne);
}

function lignesDe({ etat }: FeuilleGrille): readonly number[] {
  return (etat.impression.get("sauts") as readonly number[] | undefined) ?? [];
}

function changer(feuille: FeuilleGrille, lignes: readonly number[]): void {
  exigerModifiable(feuille);
  feuille.etat.impression.set("sauts", lignes);
}

function ligneDe(argument: Argument | undefined): number {
  return (corpsDe(argument, PLAGE)?.plage ?? lireAdresse(texte(argument))).ligne;
}

function absent(): never {
  throw introuvable();
}
