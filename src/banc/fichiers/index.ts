import type { Fichiers } from "./document";
import { ecrire } from "./ecriture";
import { lire } from "./lecture";

export const FICHIERS: Fichiers = { lire, ecrire };
export { documentDe } from "./depuis-grille";
export type { Document, FeuilleDocument } from "./document";
