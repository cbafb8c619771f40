import { ErreurClasseur, type Feuille } from "../classeur";
import { ClasseurExcel, surveiller, surveillerSelection, type Memoire } from "../excel";
import { CATALOGUE } from "../maquette";
import { REGLAGES } from "../reglement";
import { Volet } from "./volet";

const memoire: Memoire = { inventaire: null };

/** The pane over the workbook that is open in Excel; the buttons of the ribbon start the same actions. */
export const volet = new Volet({
  ouvrir: (attendreLaSaisie) => new ClasseurExcel(memoire, { attendreLaSaisie }),
  options: () => ({ maquettes: CATALOGUE, reglages: REGLAGES, date: aujourdhui() }),
  ouvrirFichier,
  // A hidden pane is never painted: waiting for the next image would wait for ever.
  respirer: () => attendre(0),
  laisserTaper: () => attendre(60),
  patienter: () => attendre(400),
});

/** The reader of files is a script of its own, loaded when somebody first gives a file. */
async function ouvrirFichier(fichier: Blob): Promise<readonly Feuille[]> {
  const octets = new Uint8Array(await fichier.arrayBuffer());
  const lecteur = await import(/* webpackChunkName: "fichiers" */ "../hors-ligne").catch(
    (erreur: unknown) => {
      throw new ErreurClasseur("connexion_perdue", SANS_LECTEUR, erreur);
    }
  );
  return lecteur.ouvrirFichier(octets).lire();
}

const SANS_LECTEUR =
  "Le lecteur de fichiers n’a pas pu être chargé. Vérifiez le réseau, puis recommencez.";

function attendre(millisecondes: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millisecondes));
}

/**
 * Hears of the marks that change, and of where the person is. Where Excel cannot tell, the results simply do not say that
 * they are old, and cards are opened from the pane only.
 */
export async function suivreLeClasseur(): Promise<void> {
  await surveiller(memoire, ({ feuille, cellule }) =>
    volet.signalerChangement(feuille, cellule)
  ).catch(() => undefined);
  await surveillerSelection(memoire, (endroit) => void volet.fiche.suivre(endroit)).catch(
    () => undefined
  );
}

/** The date of the person's clock, as `2026-11-22`. */
function aujourdhui(): string {
  const maintenant = new Date();
  const deux = (nombre: number): string => String(nombre).padStart(2, "0");
  return `${maintenant.getFullYear()}-${deux(maintenant.getMonth() + 1)}-${deux(maintenant.getDate())}`;
}
