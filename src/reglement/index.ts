export * from "./textes";
export * from "./verdict";
export * from "./note";
export * from "./reglages";
export { type Ue, type Rcue, type Structure } from "./structure";
