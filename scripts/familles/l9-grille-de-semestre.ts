import type { Famille } from "./famille";
import { grilleDeSemestre, tirerFacon } from "./grille-main";
import { melanger } from "./tirage";

/** The commonest: a semester kept by hand. */
export const L9: Famille = {
  ...{ nom: "L9", titre: "grille-de-semestre", tient: "modules", coefficients: "grille" },
  ...{ semestres: 1, fichier: "xlsx" },
  dresser(de, promotion) {
    const semestre = promotion.semestres[0]!;
    const ordre = melanger(
      de,
      promotion.etudiants.map((_, i) => i)
    );
    const facon = tirerFacon(de, promotion, semestre);
    return [grilleDeSemestre(de, promotion, `S${semestre}`, facon, ordre)];
  },
};
