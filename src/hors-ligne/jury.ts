import { readFileSync } from "node:fs";
import path from "node:path";
import { ErreurClasseur } from "../classeur";
import { calculerDecisions, type Deliberation } from "../deliberation";
import { CATALOGUE } from "../maquette";
import { DemandeIncorrecte, lireDemande, USAGE, type Demande } from "./commande/arguments";
import { choisirMaquette, choisirReglages } from "./commande/choix";
import { enJson } from "./commande/json";
import { enTableau } from "./commande/tableau";
import { TEXTES } from "./commande/textes";
import { ecrireEntier } from "./disque";
import { ouvrirFichier } from "./fichier";

const [FAIT, AUCUN_ETUDIANT, INCORRECT] = [0, 1, 2];

/** The command: decides a workbook file and writes a decided copy. The exit status is ARCHITECTURE's contract. */
async function main(mots: readonly string[]): Promise<number> {
  try {
    const demande = lireDemande(mots);
    if (demande === null) {
      console.log(USAGE);
      return FAIT;
    }
    return await executer(demande);
  } catch (erreur) {
    if (erreur instanceof DemandeIncorrecte) console.error(`${erreur.message}\n\n${USAGE}`);
    else if (erreur instanceof ErreurClasseur) console.error(erreur.message);
    else throw erreur;
    return INCORRECT;
  }
}

async function executer(demande: Demande): Promise<number> {
  const maquette = choisirMaquette(demande.maquette);
  const { reglages, anomalies } = choisirReglages(demande.reglages);
  const sortie = cheminDeSortie(demande);
  const classeur = ouvrirFichier(lire(demande.entree));
  const date = aujourdhui();
  const options = { maquettes: CATALOGUE, reglages, date, ...(maquette ? { maquette } : {}) };
  const calculee = await calculerDecisions(classeur, options);
  const deliberation = { ...calculee, anomalies: [...anomalies, ...calculee.anomalies] };
  if (demande.json !== null) ecrireJson(deliberation, demande.json);
  if (demande.json !== "-") console.log(enTableau(deliberation, TEXTES[demande.langue]));
  if (deliberation.fiches.length > 0) {
    ecrireEntier(sortie, classeur.octets());
    if (demande.json !== "-") console.log(`\n${TEXTES[demande.langue].ecrit(sortie)}`);
  }
  return quelquUnDecide(deliberation) ? FAIT : AUCUN_ETUDIANT;
}

function quelquUnDecide({ fiches }: Deliberation): boolean {
  return fiches.some(({ ues }) => ues.some(({ decision }) => decision !== "ATT"));
}

/** `<nom>-jury.xlsx` beside the input; nothing is ever written over the input itself. */
function cheminDeSortie({ entree, sortie, json }: Demande): string {
  const { dir, name, ext } = path.parse(entree);
  const chemin = sortie ?? path.join(dir, `${name}-jury${ext}`);
  if ([chemin, json ?? "-"].some((ecrit) => path.resolve(ecrit) === path.resolve(entree)))
    throw new DemandeIncorrecte(
      "Ce qui est écrit doit porter un autre nom que le classeur lu, qui n’est jamais modifié."
    );
  return chemin;
}

function lire(fichier: string): Uint8Array {
  try {
    return readFileSync(fichier);
  } catch {
    throw new DemandeIncorrecte(`${fichier} : le fichier ne peut pas être lu. Vérifiez le chemin.`);
  }
}

function ecrireJson(deliberation: Deliberation, chemin: string): void {
  const texte = `${JSON.stringify(enJson(deliberation), null, 1)}\n`;
  if (chemin === "-") process.stdout.write(texte);
  else ecrireEntier(chemin, new TextEncoder().encode(texte));
}

/** The local date, in ISO form. */
function aujourdhui(): string {
  const maintenant = new Date();
  const deuxChiffres = (nombre: number): string => String(nombre).padStart(2, "0");
  return [
    maintenant.getFullYear(),
    deuxChiffres(maintenant.getMonth() + 1),
    deuxChiffres(maintenant.getDate()),
  ].join("-");
}

void main(process.argv.slice(2)).then((statut) => {
  process.exitCode = statut;
});
