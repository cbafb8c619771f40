import { CENTRAL, type Entree, FIN, LOCAL, ZipInvalide } from "./zip";

const FIN_64 = 0x06064b50;
const LOCALISATEUR_64 = 0x07064b50;
/** Stands where a zip64 record holds the real number. */
const A_LIRE_AILLEURS = 0xffffffff;
/** Flag of an entry that is encrypted. */
const CHIFFRE = 0x0001;

/** The entries of an archive, in their order. Reads the central directory only, as Excel does. */
export function lireRepertoire(octets: Uint8Array): Entree[] {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  try {
    const { position, nombre } = repertoireCentral(vue);
    const entrees: Entree[] = [];
    for (let i = 0, p = position; i < nombre; i++) {
      if (vue.getUint32(p, true) !== CENTRAL) throw new ZipInvalide("central directory expected");
      entrees.push(lireEntree(octets, vue, p));
      p +=
        46 +
        vue.getUint16(p + 28, true) +
        vue.getUint16(p + 30, true) +
        vue.getUint16(p + 32, true);
    }
    return entrees;
  } catch (origine) {
    if (origine instanceof RangeError) throw new ZipInvalide("the archive is cut");
    throw origine;
  }
}

function repertoireCentral(vue: DataView): { position: number; nombre: number } {
  for (let p = vue.byteLength - 22; p >= Math.max(0, vue.byteLength - 22 - 0xffff); p--) {
    if (vue.getUint32(p, true) !== FIN) continue;
    const position = vue.getUint32(p + 16, true);
    if (position !== A_LIRE_AILLEURS) return { position, nombre: vue.getUint16(p + 10, true) };
    if (vue.getUint32(p - 20, true) !== LOCALISATEUR_64) break;
    const fin64 = entier64(vue, p - 20 + 8);
    if (vue.getUint32(fin64, true) !== FIN_64) break;
    return { position: entier64(vue, fin64 + 48), nombre: entier64(vue, fin64 + 32) };
  }
  throw new ZipInvalide("no end of central directory");
}

function lireEntree(octets: Uint8Array, vue: DataView, p: number): Entree {
  const longueurNom = vue.getUint16(p + 28, true);
  const nom = new TextDecoder().decode(octets.subarray(p + 46, p + 46 + longueurNom));
  const methode = vue.getUint16(p + 10, true);
  if (vue.getUint16(p + 8, true) & CHIFFRE) throw new ZipInvalide(`${nom} is encrypted`);
  if (methode !== 0 && methode !== 8)
    throw new ZipInvalide(`${nom} is compressed in an unknown way`);
  const [taille, longueur, local] = grandeurs(vue, p);
  if (vue.getUint32(local, true) !== LOCAL)
    throw new ZipInvalide(`${nom} is not where the directory says`);
  const debut = local + 30 + vue.getUint16(local + 26, true) + vue.getUint16(local + 28, true);
  if (debut + longueur > octets.length) throw new ZipInvalide(`${nom} is cut`);
  return {
    nom,
    methode,
    taille,
    crc: vue.getUint32(p + 16, true),
    comprime: octets.subarray(debut, debut + longueur),
    date: vue.getUint32(p + 12, true),
    externe: vue.getUint32(p + 38, true),
  };
}

/** Inflated size, compressed size and offset of an entry: some writers put them in a zip64 field, even small ones. */
function grandeurs(vue: DataView, p: number): [taille: number, longueur: number, local: number] {
  const lues: [number, number, number] = [
    vue.getUint32(p + 24, true),
    vue.getUint32(p + 20, true),
    vue.getUint32(p + 42, true),
  ];
  if (!lues.includes(A_LIRE_AILLEURS)) return lues;
  let champ = p + 46 + vue.getUint16(p + 28, true);
  while (vue.getUint16(champ, true) !== 1) champ += 4 + vue.getUint16(champ + 2, true);
  let valeur = champ + 4;
  return lues.map((lue) => {
    if (lue !== A_LIRE_AILLEURS) return lue;
    valeur += 8;
    return entier64(vue, valeur - 8);
  }) as [number, number, number];
}

function entier64(vue: DataView, p: number): number {
  return vue.getUint32(p, true) + vue.getUint32(p + 4, true) * 2 ** 32;
}
