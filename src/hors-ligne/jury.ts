import path from "node:path";
import { annexeDe } from "../annexe";
import { ErreurClasseur } from "../classeur";
import {
  avecAnnexe,
  delibererFeuilles,
  planAvecSuivi,
  planDe,
  type Deliberation,
  type Options,
} from "../deliberation";
import { calibrer, modeleRetenu } from "../calibrage";
import { CATALOGUE } from "../maquette";
import { REGLAGES, type Reglages } from "../reglement";
import { MODELE } from "../risque";
import { DemandeIncorrecte, lireDemande, USAGE, type Demande } from "./commande/arguments";
import { direCalibrage } from "./commande/calibrer";
import { choisirMaquette } from "./commande/choix";
import { lireAnteriorite, lireOctets } from "./commande/entrees";
import { enJson } from "./commande/json";
import { lireModele } from "./commande/modele";
import { prevoir } from "./commande/prevision";
import { imposerReglages } from "./commande/reglages";
import { enTableau } from "./commande/tableau";
import { TEXTES } from "./commande/textes";
import { ecrireEntier } from "./disque";
import { ouvrirFichiers } from "./reunion";

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
  const { langue, etSi, json } = demande;
  const textes = TEXTES[langue];
  const sortie = cheminDeSortie(demande);
  const { classeur, feuilles } = await ouvrirFichiers(
    demande.entrees.map((entree) => ({ nom: path.basename(entree), octets: lireOctets(entree) }))
  );
  const imposes = demande.reglages === null ? null : imposerReglages(demande.reglages, feuilles);
  const annexe = await annexeDe(classeur);
  const calibrages =
    demande.calibrer.length === 0
      ? null
      : calibrer(await lireAnteriorite(demande.calibrer), annexe.modele);
  const modele = calibrages
    ? { ...MODELE, ...annexe.modele, ...modeleRetenu(calibrages) }
    : demande.modele === null
      ? null
      : lireModele(demande.modele);
  const demandees = { ...(await optionsDe(demande, imposes?.reglages)), ...(modele && { modele }) };
  const options = avecAnnexe(demandees, annexe);
  if (etSi !== null) {
    const { texte, decides } = prevoir(feuilles, options, etSi, textes);
    console.log(texte);
    return decides ? FAIT : AUCUN_ETUDIANT;
  }
  const calculee = delibererFeuilles(feuilles, options);
  const anomalies = [...(imposes?.anomalies ?? []), ...calculee.anomalies];
  const deliberation = { ...calculee, anomalies };
  const plan = demande.suivi ? planAvecSuivi : planDe;
  if (calculee.fiches.length > 0) await classeur.ecrire(plan(deliberation));
  if (json !== null) ecrireJson(deliberation, json);
  const dire = (texte: string): void => {
    if (json !== "-") console.log(texte);
  };
  if (calibrages) dire(`${direCalibrage(calibrages)}\n`);
  dire(enTableau(deliberation, textes, imposes?.surLaFeuille ? demande.reglages : null));
  if (calculee.fiches.length > 0) {
    ecrireEntier(sortie, classeur.octets());
    dire(`\n${textes.ecrit(sortie)}`);
  }
  return quelquUnDecide(deliberation) ? FAIT : AUCUN_ETUDIANT;
}

async function optionsDe(
  { maquette, anteriorite }: Demande,
  reglagesImposes: Reglages | undefined
): Promise<Options> {
  const choisie = choisirMaquette(maquette);
  return {
    maquettes: CATALOGUE,
    ...(choisie && { maquette: choisie }),
    reglages: REGLAGES,
    ...(reglagesImposes && { reglagesImposes }),
    anteriorite: await lireAnteriorite(anteriorite),
    depuis: anteriorite.map((fichier) => path.basename(fichier)).join(", "),
    date: aujourdhui(),
  };
}

function quelquUnDecide({ fiches }: Deliberation): boolean {
  return fiches.some(({ ues }) => ues.some(({ decision }) => decision !== "ATT"));
}

/** `<nom>-jury.xlsx` beside the input, be it a text, `promotion-jury.xlsx` beside several; never over what was read. */
function cheminDeSortie({ entrees, sortie, json, anteriorite, calibrer }: Demande): string {
  const { dir, name, ext } = path.parse(entrees[0]!);
  const seul = entrees.length === 1;
  const suffixe = seul && /^\.xlsm$/i.test(ext) ? ext : ".xlsx";
  const chemin = sortie ?? path.join(dir, `${seul ? name : "promotion"}-jury${suffixe}`);
  const ecrits = [chemin, json ?? "-"].map((ecrit) => path.resolve(ecrit));
  if ([...entrees, ...anteriorite, ...calibrer].some((lu) => ecrits.includes(path.resolve(lu))))
    throw new DemandeIncorrecte(
      "Ce qui est écrit doit porter un autre nom que le classeur lu, qui n’est jamais modifié."
    );
  return chemin;
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

// Who reads only the first lines (`| head`) closes the pipe: the copy is written all the same.
process.stdout.on("error", (erreur: NodeJS.ErrnoException) => {
  if (erreur.code !== "EPIPE") throw erreur;
});

void main(process.argv.slice(2)).then((statut) => {
  process.exitCode = statut;
});
