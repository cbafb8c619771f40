import type { Textes } from "../textes";
import type { Volet } from "../volet";

/** What every part of the page needs beside the state: what to say, and what to do. */
export interface Contexte {
  readonly textes: Textes;
  readonly volet: Volet;
}

/** The attribute of a sentence that the program says in French, whatever the language of the page. */
export function enFrancais({ textes }: Contexte): { readonly lang: string | null } {
  return { lang: textes.langue === "fr" ? null : "fr" };
}
