import type { Feuille } from "../../classeur";
import type { Maquette } from "../../maquette";
import { cleUsuelle } from "../disposition/module-nomme";
import { sansParcours, type Programme } from "../programme/programme";
import { trierFeuilles, type FeuillesTriees, type OptionsTri } from "../tri";
import { nommerParLaFeuille } from "./nom-de-feuille";
import { aDesTitres, nommerColonnes, nommerUneLigne } from "./nommer";
import type { Nommee } from "./recrire";
import { cleTitre, titresDe } from "./titres";

/** The sheets sorted, and the programme that completes them. */
export interface Tri {
  readonly tri: FeuillesTriees;
  readonly programme: Programme | null;
}

/**
 * Sorts the sheets; when columns have no code and their header is, in full, the title of a module of the programme, the
 * sheets are read once more with its code there. Codes choose a programme of the catalogue; where they do not, titles
 * may, if the codes that they stand for choose it too.
 */
export function trierAvecTitres(
  feuilles: readonly Feuille[],
  options: OptionsTri,
  catalogue: readonly Maquette[],
  choisir: (tri: FeuillesTriees) => Programme | null
): Tri {
  const tri = trierFeuilles(feuilles, options);
  const programme = choisir(tri);
  const candidats = programme ? [programme.maquette] : catalogue;
  const tous = new Set(candidats.flatMap((maquette) => [...titresDe(maquette).keys()]));
  // A sheet may be wide, and no grid: its texts are looked at once, whatever the programmes.
  const nonLues = tri.nonLues.filter(
    (feuille) => tous.has(cleTitre(feuille.nom)) || aDesTitres(feuille, tous)
  );
  const essais = candidats
    .map((maquette) => nommer(feuilles, { ...tri, nonLues }, maquette, options.semestres))
    .filter(({ titres }) => titres > 0)
    .sort((a, b) => b.titres - a.titres);
  const [premier, second] = essais;
  if (!premier || premier.titres === second?.titres) return { tri, programme };
  const relu = trierFeuilles(feuilles, { ...options, nommees: premier.nommees });
  const confirme = choisir(relu);
  const meme =
    confirme && (confirme.origine !== "catalogue" || confirme.maquette === premier.maquette);
  return meme ? { tri: relu, programme: confirme } : { tri, programme };
}

/** The sheets in which a programme finds its titles, and how many titles that makes. */
interface Essai {
  readonly maquette: Maquette;
  readonly nommees: ReadonlyMap<string, Nommee>;
  readonly titres: number;
}

function nommer(
  feuilles: readonly Feuille[],
  { dispositions, nonLues, lire }: FeuillesTriees,
  maquette: Maquette,
  semestres: ReadonlyMap<string, number>
): Essai {
  const titres = titresDe(maquette);
  const codes = codesSurs(maquette);
  // What was read may be a translation: titles are replaced in the sheet as it is, which is then translated again.
  const ecrites = new Map(feuilles.map((feuille) => [feuille.nom, feuille]));
  const trouvees = [
    ...dispositions.map((lue) => nommerColonnes(ecrites.get(lue.feuille.nom)!, lue, titres, codes)),
    ...nonLues.map((feuille) => {
      const dit = semestres.get(feuille.nom) ?? null;
      return nommerUneLigne(feuille, titres, dit) ?? nommerParLaFeuille(feuille, titres, dit, lire);
    }),
  ].flatMap((nommee) => nommee ?? []);
  return {
    maquette,
    nommees: new Map(trouvees.map((nommee) => [nommee.feuille.nom, nommee])),
    titres: trouvees.reduce((somme, nommee) => somme + nommee.titres.size, 0),
  };
}

/** The codes by which a column is a module without its title: also those without the letters of the parcours. */
function codesSurs({ ues }: Maquette): ReadonlySet<string> {
  const codes = new Set(ues.flatMap(({ modules }) => modules.map(({ code }) => cleUsuelle(code))));
  const racines = [...codes].map(sansParcours);
  const seules = racines.filter(
    (racine) => racines.indexOf(racine) === racines.lastIndexOf(racine)
  );
  return new Set([...codes, ...seules]);
}
