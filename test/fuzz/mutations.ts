import type { Page } from "../../scripts/familles/page";
import type { Hasard } from "../../scripts/familles/tirage";

export function muter(
  de: Hasard,
  pages: readonly Page[]
): { pages: readonly Page[]; mutations: readonly string[] } {
  return { pages, mutations: [] };
}
