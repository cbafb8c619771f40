/** A part whose XML is not well-formed, or holds a DOCTYPE, which a workbook never does. */
export class XmlInvalide extends Error {
  constructor(message: string) {
    super(message);
    this.name = "XmlInvalide";
  }
}

const ENTITES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function entite(tout: string, corps: string): string {
  const connue = ENTITES[corps];
  if (connue !== undefined) return connue;
  const hexa = /^#x([0-9a-f]{1,6})$/i.exec(corps)?.[1];
  const decimal = /^#([0-9]{1,7})$/.exec(corps)?.[1];
  const code =
    hexa !== undefined ? parseInt(hexa, 16) : decimal !== undefined ? parseInt(decimal, 10) : NaN;
  if (!(code > 0 && code <= 0x10ffff)) throw new XmlInvalide(`unknown entity ${tout}`);
  return String.fromCodePoint(code);
}

/** Text or attribute value as the document means it: entities resolved. */
export function decoder(texte: string): string {
  return texte.includes("&") ? texte.replace(/&([^;&\s]*);?/g, entite) : texte;
}

const REMPLACEMENTS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/** Text ready to stand between two tags. */
export function echapperTexte(texte: string): string {
  return /[&<>]/.test(texte) ? texte.replace(/[&<>]/g, (c) => REMPLACEMENTS[c] ?? c) : texte;
}

/** Text ready to stand between the double quotes of an attribute. */
export function echapperAttribut(texte: string): string {
  return /[&<>"\t\n]/.test(texte)
    ? texte.replace(/[&<>"\t\n]/g, (c) => REMPLACEMENTS[c] ?? c)
    : texte;
}

/** What XML 1.0 cannot hold, what XML would change (a carriage return), and text that looks like our own escape. */
const HORS_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell's text in the spelling of the format (ST_Xstring): `_x0007_` for what XML 1.0 cannot hold. */
export function coderChaine(texte: string): string {
  return texte.replace(
    HORS_XML,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
  );
}

/** The text that an ST_Xstring means. */
export function decoderChaine(texte: string): string {
  if (!texte.includes("_x")) return texte;
  return texte.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}
