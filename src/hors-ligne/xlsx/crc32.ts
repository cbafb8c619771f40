/** Signed, as the bit operations below want them. */
const TABLE = Int32Array.from({ length: 256 }, (_, octet) => {
  let reste = octet;
  for (let bit = 0; bit < 8; bit++) reste = reste & 1 ? (reste >>> 1) ^ 0xedb88320 : reste >>> 1;
  return reste;
});

/** The checksum by which a zip archive knows that an entry is whole. */
export function crc32(octets: Uint8Array): number {
  let reste = -1;
  for (let i = 0; i < octets.length; i++) {
    reste = (reste >>> 8) ^ TABLE[(reste ^ octets[i]!) & 255]!;
  }
  return ~reste >>> 0;
}
