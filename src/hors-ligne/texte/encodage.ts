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
  return decoder(octets, "utf-8") ?? decoder(octets, "windows-1252");
}

function decoder(octets: Uint8Array, encodage: string): string | null {
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}
