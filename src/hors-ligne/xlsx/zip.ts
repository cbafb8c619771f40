/** Bytes that are no zip archive, or one that is cut, damaged or encrypted. */
export class ZipInvalide extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ZipInvalide";
  }
}

/** A workbook that would take more memory than the program gives to one. */
export class TropGros extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TropGros";
  }
}

/** One entry of a zip archive, its bytes still compressed. */
export interface Entree {
  readonly nom: string;
  /** 0 stored, 8 deflated. */
  readonly methode: number;
  readonly crc: number;
  /** Size once inflated. */
  readonly taille: number;
  readonly comprime: Uint8Array;
  /** Date and time as MS-DOS packs them. */
  readonly date: number;
  readonly externe: number;
}

/** Signatures of the records of an archive. */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const FIN = 0x06054b50;
/** Flag of an entry whose name is UTF-8. */
export const UTF8 = 0x0800;
