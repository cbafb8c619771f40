import type { Feuille } from "../../classeur";
import { LIGNES_EXPLOREES, type LectureEtiquette } from "../disposition/entetes";
import { semestreCite } from "../disposition/semestre";
import { recrire, type Nommee, type Titre } from "./recrire";
import { modulesDuTitre, type Titres } from "./titres";

/** A sheet that bears the title of a module as its name, and holds its marks under a single « Note ». */
export function nommerParLaFeuille(
  feuille: Feuille,
  titres: Titres,
  semestre: number | null,
  lire: LectureEtiquette
): Nommee | null {
  const lignes = feuille.cellules.slice(0, LIGNES_EXPLOREES);
  if (modulesDuTitre(titres, feuille.nom, null).length === 0) return null;
  const textes = lignes.flat().filter((valeur) => typeof valeur === "string");
  const dit = semestre ?? semestreCite(textes);
  const [module, autre] = modulesDuTitre(titres, feuille.nom, dit);
  if (!module || autre) return null;
  const { code } = module;
  const notes = lignes.flatMap((ligne, l) =>
    ligne.flatMap((valeur, colonne): Titre[] =>
      typeof valeur === "string" && lire(valeur)?.genre === "note"
        ? [{ ligne: l, colonne, code, entete: code, titre: feuille.nom }]
        : []
    )
  );
  return notes.length === 1 ? recrire(feuille, notes) : null;
}
