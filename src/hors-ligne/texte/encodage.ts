/** Encodings that announce themselves by their first bytes. */
const MARQUES: readonly (readonly [encodage: string, octets: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of a file: by its mark, else UTF-8 when all its bytes are, else Windows-1252, which also reads ISO-8859-1.
 * `null` for bytes that are no text.
 */
export function decoderTexte(octets: Uint8Array): string | null {
  const marque = MARQUES.find(([, debut]) => debut.every((octet, i) => octets[i] === octet));
  if (marque) return decoder(octets, marque[0]);
  if (octets.includes(0)) return null;
  return decoder(octets, "utf-8") ?? decoderWindows(octets);
}

/** What Windows-1252 has at 0x80–0x9F; some versions of Node read it as ISO-8859-1, whose controls stand there. */
const DE_WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decoderWindows(octets: Uint8Array): string | null {
  const texte = decoder(octets, "windows-1252");
  return (
    texte && texte.replace(/[\u0080-\u009f]/g, (c) => DE_WINDOWS.charAt(c.charCodeAt(0) - 0x80))
  );
}

function decoder(octets: Uint8Array, encodage: string): string | null {
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}
