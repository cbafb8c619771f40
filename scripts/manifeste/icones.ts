import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Balise, type Defaut, type Manifeste, nommees, refuser, refuserSi } from "./balise";

const TAILLES_DU_RUBAN = ["16", "32", "80"];

/** Each <Icon> has the three sizes that Excel demands. */
export function taillesDesIcones({ racine }: Manifeste): readonly Defaut[] {
  return nommees(racine, "Icon").flatMap((icone) => {
    const presentes = icone.enfants.map(({ attributs }) => attributs["size"] ?? "");
    const absentes = TAILLES_DU_RUBAN.filter((taille) => !presentes.includes(taille));
    return refuserSi(
      absentes.length > 0,
      icone,
      `<Icon> : il manque la taille ${absentes.join(", ")}.`
    );
  });
}

/** Each icon is a PNG of assets/, as many pixels wide and high as the manifest says. */
export function fichiersDesIcones({ racine, projet }: Manifeste): readonly Defaut[] {
  const images = new Map(
    nommees(racine, "bt:Image").map((image) => [image.attributs["id"], image])
  );
  const attendues: readonly (readonly [Balise | undefined, number])[] = [
    ...nommees(racine, "IconUrl").map((balise) => [balise, 32] as const),
    ...nommees(racine, "HighResolutionIconUrl").map((balise) => [balise, 64] as const),
    ...nommees(racine, "Icon")
      .flatMap(({ enfants }) => enfants)
      .map(({ attributs }) => [images.get(attributs["resid"]), Number(attributs["size"])] as const),
  ];
  return attendues.flatMap(([balise, cote]) =>
    balise ? fichierDeLIcone(balise, cote, projet) : []
  );
}

function fichierDeLIcone(balise: Balise, cote: number, projet: string): readonly Defaut[] {
  const adresse = balise.attributs["DefaultValue"] ?? "";
  const nom = /\/assets\/([^/]+\.png)$/.exec(adresse)?.[1];
  if (nom === undefined)
    return refuser(balise, `« ${adresse} » : l’icône doit être un PNG de assets/.`);
  const fichier = path.join(projet, "assets", nom);
  if (!existsSync(fichier)) return refuser(balise, `L’icône assets/${nom} n’existe pas.`);
  const [largeur, hauteur] = dimensionsDuPng(readFileSync(fichier));
  const message = `assets/${nom} mesure ${largeur} × ${hauteur} pixels ; il en faut ${cote} × ${cote}.`;
  return refuserSi(largeur !== cote || hauteur !== cote, balise, message);
}

/** Width and height in pixels, from the header of the file; 0 × 0 for what is not a PNG. */
function dimensionsDuPng(octets: Buffer): readonly [number, number] {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (octets.length < 24 || !octets.subarray(0, 8).equals(signature)) return [0, 0];
  return [octets.readUInt32BE(16), octets.readUInt32BE(20)];
}
