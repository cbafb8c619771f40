import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { Archive } from "../../src/hors-ligne/xlsx/archive";
import { crc32 } from "../../src/hors-ligne/xlsx/crc32";
import { dezipper } from "./paquet-essai";

const TEXTE = "12,5 ".repeat(100);

/** An archive written as a stream: sizes stand behind the data, and not in the local header. */
function enFlux(): Uint8Array {
  const morceaux: Uint8Array[] = [];
  const zip = new Zip((_, morceau) => morceaux.push(morceau));
  const entree = new ZipDeflate("a.xml");
  zip.add(entree);
  entree.push(strToU8(TEXTE), true);
  zip.end();
  return new Uint8Array(Buffer.concat(morceaux));
}

/** The same small archive as some Java libraries write it: every size and offset in a zip64 field. */
function enZip64(): Uint8Array {
  const petite = zipSync({ "a.xml": strToU8(TEXTE) });
  const vue = new DataView(petite.buffer, petite.byteOffset, petite.byteLength);
  const central = vue.getUint32(petite.length - 6, true);
  const entete = petite.slice(central, central + 46 + "a.xml".length);
  const champs = new Uint8Array(28);
  const vueChamps = new DataView(champs.buffer);
  [1, 24].forEach((valeur, i) => vueChamps.setUint16(i * 2, valeur, true));
  [vue.getUint32(central + 24, true), vue.getUint32(central + 20, true), 0].forEach((valeur, i) =>
    vueChamps.setUint32(4 + i * 8, valeur, true)
  );
  const vueEntete = new DataView(entete.buffer);
  for (const place of [20, 24, 42]) vueEntete.setUint32(place, 0xffffffff, true);
  vueEntete.setUint16(30, champs.length, true);
  const fin64 = new Uint8Array(56);
  const vueFin = new DataView(fin64.buffer);
  [0x06064b50, 44].forEach((valeur, i) => vueFin.setUint32(i * 4, valeur, true));
  vueFin.setUint32(32, 1, true);
  vueFin.setUint32(48, central, true);
  const localisateur = new Uint8Array(20);
  const vueLocalisateur = new DataView(localisateur.buffer);
  vueLocalisateur.setUint32(0, 0x07064b50, true);
  vueLocalisateur.setUint32(8, central + entete.length + champs.length, true);
  const fin = petite.slice(-22);
  new DataView(fin.buffer).setUint32(16, 0xffffffff, true);
  return new Uint8Array(
    Buffer.concat([petite.slice(0, central), entete, champs, fin64, localisateur, fin])
  );
}

test("la somme de contrôle est celle de zip", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});

test.each([
  ["ordinaire", () => zipSync({ "a.xml": strToU8(TEXTE) })],
  ["non comprimée", () => zipSync({ "a.xml": strToU8(TEXTE) }, { level: 0 })],
  ["écrite en flux", enFlux],
  ["zip64", enZip64],
  [
    "suivie d’un commentaire",
    () => zipSync({ "a.xml": strToU8(TEXTE) }, { comment: "fait par un exemple" }),
  ],
])("une archive %s se lit, et se récrit pour un autre lecteur", (_, octets) => {
  const archive = Archive.lire(octets());
  expect(new TextDecoder().decode(archive.contenu("A.XML"))).toBe(TEXTE);
  expect(dezipper(archive.avec(new Map([["b.xml", strToU8("<b/>")]])).octets())).toEqual({
    "a.xml": TEXTE,
    "b.xml": "<b/>",
  });
});

test("remplacer, ajouter, retirer : chaque entrée garde sa place, les accents des noms aussi", () => {
  const archive = Archive.lire(
    zipSync({ "é.xml": strToU8("1"), "b.xml": strToU8("2"), "c.xml": strToU8("3") })
  );
  const changee = archive.avec(
    new Map([
      ["É.xml", strToU8("4")],
      ["b.xml", null],
      ["d.xml", strToU8("5")],
    ])
  );
  expect(changee.noms).toEqual(["é.xml", "c.xml", "d.xml"]);
  expect(dezipper(changee.octets())).toEqual({ "é.xml": "4", "c.xml": "3", "d.xml": "5" });
  expect(archive.noms).toEqual(["é.xml", "b.xml", "c.xml"]);
});

test("le même contenu donne toujours les mêmes octets", () => {
  const archive = Archive.lire(zipSync({ "a.xml": strToU8(TEXTE) }));
  const une = archive.avec(new Map([["b.xml", strToU8("<b/>")]])).octets();
  expect(archive.avec(new Map([["b.xml", strToU8("<b/>")]])).octets()).toEqual(une);
});
