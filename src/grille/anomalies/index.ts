/** What is said of the sheets: how it is worded, and how many sentences of one kind become one. */
export {
  adresseDe,
  avertissement,
  citer,
  enumerer,
  erreur,
  information,
  nombre,
  type Place,
} from "./redaction";
export { compterParGravite, GRAVITES, regrouper, type GroupeAnomalies } from "./regrouper";
