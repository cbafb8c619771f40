import type { Page } from "./page";

/** A page as a text: tabs and ISO-8859-1 for Apogée's, semicolons and UTF-8 with its mark for a CSV; CRLF in both. */
export function texteDe(page: Page, fichier: "txt" | "csv"): Uint8Array {
  const separateur = fichier === "txt" ? "\t" : ";";
  const lignes = page.rangees.map(({ cases }) =>
    cases
      .map(({ valeur }) => proteger(String(valeur), separateur))
      .join(separateur)
      .replace(/[\t;]+$/, "")
  );
  const texte = `${lignes.join("\r\n")}\r\n`;
  return fichier === "txt" ? enLatin1(texte) : new TextEncoder().encode(`\ufeff${texte}`);
}

function proteger(champ: string, separateur: string): string {
  const protege = champ.includes(separateur) || /["\n]/.test(champ);
  return protege ? `"${champ.replaceAll('"', '""')}"` : champ;
}

/** What ISO-8859-1 does not have is written as Apogée does: ’ as '. */
function enLatin1(texte: string): Uint8Array {
  return new Uint8Array(Buffer.from(texte.replaceAll("’", "'"), "latin1"));
}
