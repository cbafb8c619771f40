import { CENTRAL, type Entree, FIN, LOCAL, UTF8 } from "./zip";

/** An archive of these entries, as a file. */
export function ecrireRepertoire(entrees: readonly Entree[]): Uint8Array {
  const noms = entrees.map((entree) => new TextEncoder().encode(entree.nom));
  const places = entrees.map(
    (entree, i) => entree.comprime.length + 2 * (noms[i]?.length ?? 0) + 30 + 46
  );
  const sortie = new Uint8Array(places.reduce((somme, place) => somme + place, 22));
  const vue = new DataView(sortie.buffer);
  const positions: number[] = [];
  let p = 0;
  entrees.forEach((entree, i) => {
    positions.push(p);
    p = ecrireLocal(sortie, vue, p, entree, noms[i] ?? new Uint8Array());
  });
  const central = p;
  entrees.forEach((entree, i) => {
    p = ecrireCentral(sortie, vue, p, entree, noms[i] ?? new Uint8Array(), positions[i] ?? 0);
  });
  vue.setUint32(p, FIN, true);
  vue.setUint16(p + 8, entrees.length, true);
  vue.setUint16(p + 10, entrees.length, true);
  vue.setUint32(p + 12, p - central, true);
  vue.setUint32(p + 16, central, true);
  return sortie;
}

function ecrireLocal(
  sortie: Uint8Array,
  vue: DataView,
  p: number,
  entree: Entree,
  nom: Uint8Array
): number {
  vue.setUint32(p, LOCAL, true);
  ecrireCommun(vue, p + 4, entree, nom);
  sortie.set(nom, p + 30);
  sortie.set(entree.comprime, p + 30 + nom.length);
  return p + 30 + nom.length + entree.comprime.length;
}

function ecrireCentral(
  s: Uint8Array,
  vue: DataView,
  p: number,
  entree: Entree,
  nom: Uint8Array,
  local: number
): number {
  vue.setUint32(p, CENTRAL, true);
  vue.setUint16(p + 4, 20, true);
  ecrireCommun(vue, p + 6, entree, nom);
  vue.setUint32(p + 38, entree.externe, true);
  vue.setUint32(p + 42, local, true);
  s.set(nom, p + 46);
  return p + 46 + nom.length;
}

/** The 26 bytes that the local header and the central directory both hold. */
function ecrireCommun(vue: DataView, p: number, entree: Entree, nom: Uint8Array): void {
  vue.setUint16(p, 20, true);
  vue.setUint16(p + 2, /^[\x20-\x7e]*$/.test(entree.nom) ? 0 : UTF8, true);
  vue.setUint16(p + 4, entree.methode, true);
  vue.setUint32(p + 6, entree.date, true);
  vue.setUint32(p + 10, entree.crc, true);
  vue.setUint32(p + 14, entree.comprime.length, true);
  vue.setUint32(p + 18, entree.taille, true);
  vue.setUint16(p + 22, nom.length, true);
}
