export type {
  CompetenceMaquette,
  Maquette,
  ModuleMaquette,
  Pole,
  TotauxSemestre,
  UeMaquette,
} from "./types";
export { cleModule, codeUe, lireCodeUe, sansAccents, type CodeUe } from "./codes";
export { CATALOGUE, maquetteParId } from "./catalogue";
export { poidsDansLesUe, verifierMaquette, type ConstatMaquette } from "./controles";
export { lireMaquetteJson } from "./json";
export { rapport } from "./rapport";
