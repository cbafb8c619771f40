import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";

/** A cell as the file holds it: its value, and its formula if it has one. */
export interface CelluleLue {
  readonly valeur: string | number;
  readonly formule: string | null;
}

export type FeuilleLue = ReadonlyMap<string, CelluleLue>;

/** Reads the cells of a sheet, by its rank from 1: a reader of a few lines, that shares nothing with the product. */
export function lireFeuille(octets: Uint8Array, rang: number): FeuilleLue {
  const parties = unzipSync(octets);
  const textes = lireTextes(strFromU8(parties["xl/sharedStrings.xml"]!));
  const cellules = new Map<string, CelluleLue>();
  let cellule = { adresse: "", type: "n" };
  let lu: { f?: string; v?: string } = {};
  parcourir(strFromU8(parties[`xl/worksheets/sheet${rang}.xml`]!), {
    ouvre({ name, attributes }) {
      if (name !== "c") return;
      cellule = { adresse: attributes.r!, type: attributes.t ?? "n" };
      lu = {};
    },
    ferme(nom, texte) {
      if (nom === "f" || nom === "v") lu[nom] = texte;
      if (nom !== "c" || (lu.v === undefined && lu.f === undefined)) return;
      const brut = lu.v ?? "";
      const valeur =
        cellule.type === "s" ? textes[Number(brut)]! : cellule.type === "n" ? Number(brut) : brut;
      cellules.set(cellule.adresse, { valeur, formule: lu.f ?? null });
    },
  });
  return cellules;
}

function lireTextes(xml: string): string[] {
  const textes: string[] = [];
  parcourir(xml, {
    ouvre: ({ name }) => void (name === "si" && textes.push("")),
    ferme: (nom, texte) => void (nom === "t" && (textes[textes.length - 1] += texte)),
  });
  return textes;
}

interface Visite {
  ouvre(balise: SaxesTagPlain): void;
  ferme(nom: string, texte: string): void;
}

function parcourir(xml: string, visite: Visite): void {
  const analyseur = new SaxesParser();
  let texte = "";
  analyseur.on("opentag", (balise) => {
    texte = "";
    visite.ouvre(balise);
  });
  analyseur.on("text", (morceau) => (texte += morceau));
  analyseur.on("closetag", ({ name }) => visite.ferme(name, texte));
  analyseur.write(xml).close();
}
