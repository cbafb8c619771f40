import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./banc.css";
import { ErreurClasseur } from "../../classeur";
import { type Document, documentDe, FICHIERS } from "../fichiers";
import { enregistrer } from "../fonctions/enregistrement";
import type { Metadonnees } from "../fonctions/metadonnees";
import { TOUT } from "../grille/zone";
import { HoteExcel } from "../hote/hote";
import { type Panne, PANNES } from "../hote/pannes";
import { lireManifeste } from "../ruban/manifeste";
import { dessinerRuban } from "../ruban/ruban";
import { surveiller, surveillerFeuilles } from "../univer/changements";
import { charger } from "../univer/chargement";
import type { GrilleUniver } from "../univer/grille-univer";
import { demarrer } from "../univer/moteur";
import { PanneauGraphiques } from "./graphiques/panneau";
import { accueillirFichiers, telecharger } from "./deposer";
import { lireOptions } from "./options";
import { Phrases } from "./phrases";
import { Saisie } from "./saisie";
import { rendreElastique } from "./volet";

/** The page of the bench: a workbook in a grid, and the add-in beside it. */
async function monter(): Promise<Banc> {
  const options = lireOptions(location.search);
  const manifeste = lireManifeste(await texte("/manifest.xml"), options.langue);
  const moteur = demarrer(element("grille"));
  const saisie = new Saisie(moteur);
  const phrases = new Phrases(element("etat"));
  let grille = charger(moteur, await ouvrirAdresse(options.classeur));
  const hote = new HoteExcel({
    grille: () => grille,
    volet: element("volet"),
    etatDuVolet: {
      visible: () => !element("volet").hidden,
      montrer: (visible) => element("volet").toggleAttribute("hidden", !visible),
    },
    complement: options.complement ?? manifeste.volet,
    presentation: options,
    enSaisie: saisie.active,
    finDeSaisie: saisie.fin,
  });
  enregistrer(moteur, hote.pont, JSON.parse(await texte(manifeste.metadonnees)) as Metadonnees, {
    espace: manifeste.espace,
    vides: () => options.vides,
    surErreur: phrases.noter,
  });
  const graphiques = new PanneauGraphiques(element("graphiques") as HTMLDetailsElement, () =>
    grille.active()
  );
  surveiller(moteur, ({ feuille, plage, parLeProgramme }) => {
    graphiques.rafraichir();
    if (!parLeProgramme) grille.noterChangement();
    // Rows or columns that moved are told as the whole sheet.
    const touchee = plage ?? TOUT;
    const seule = touchee.lignes === 1 && touchee.colonnes === 1;
    const valeur = seule
      ? grille
          .feuilles()
          .find(({ id }) => id === feuille)
          ?.valeur(touchee.ligne, touchee.colonne)
      : undefined;
    hote.evenements.changement(feuille, touchee, parLeProgramme, valeur);
  });
  surveillerFeuilles(moteur, {
    ajout: (feuille) => hote.evenements.ajout(feuille),
    suppression: (feuille) => hote.evenements.suppression(feuille),
  });
  moteur.api.addEvent(moteur.api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    graphiques.rafraichir();
    hote.evenements.activation(activeSheet.getSheetId());
  });
  moteur.api.addEvent(moteur.api.Event.SelectionChanged, ({ workbook }) => {
    // While another workbook opens, the grid speaks of the one that is not ours yet.
    if (workbook.getId() !== grille.id) return;
    const { feuille, plage } = grille.selection();
    phrases.montrer(feuille.nom(), plage);
    hote.evenements.selection(feuille.id, plage);
    hote.selectionner();
  });
  const ouvrirDocument = async (document: Document): Promise<void> => {
    moteur.api.disposeUnit(grille.id);
    grille = charger(moteur, document);
    graphiques.rafraichir();
    await grille.calculer();
  };
  const ouvrir = async (octets: Uint8Array, nom: string): Promise<void> => {
    try {
      await ouvrirDocument(await FICHIERS.lire(octets, nom));
      hote.ouvrir();
    } catch (erreur) {
      if (!(erreur instanceof ErreurClasseur)) throw erreur;
      phrases.dire(erreur.message);
    }
  };
  const enOctets = async (): Promise<Uint8Array> => {
    await grille.calculer();
    return FICHIERS.ecrire(documentDe(grille));
  };
  dessinerRuban(element("ruban"), manifeste, {
    montrerLeVolet: () => element("volet").toggleAttribute("hidden"),
    commander: (action) => hote.commander(action),
  });
  rendreElastique(element("bordure"), element("volet"));
  accueillirFichiers(element("ouvrir") as HTMLInputElement, ouvrir);
  element("enregistrer").addEventListener("click", () => {
    void enOctets().then((octets) => telecharger(octets, grille.nom));
  });
  proposerPannes(element("panne") as HTMLSelectElement, hote);
  hote.ouvrir();
  return { hote, moteur, grille: () => grille, ouvrir, ouvrirDocument, enOctets, phrases };
}

/** What the tests take hold of. */
export interface Banc {
  readonly hote: HoteExcel;
  readonly moteur: ReturnType<typeof demarrer>;
  readonly grille: () => GrilleUniver;
  readonly ouvrir: (octets: Uint8Array, nom: string) => Promise<void>;
  /** Puts a workbook in the grid under the add-in that runs. */
  readonly ouvrirDocument: (document: Document) => Promise<void>;
  readonly enOctets: () => Promise<Uint8Array>;
  readonly phrases: Phrases;
}

function element(id: string): HTMLElement {
  const trouve = document.getElementById(id);
  if (!trouve) throw new Error(`no element ${id}`);
  return trouve;
}

async function chercher(adresse: string): Promise<Response> {
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new Error(`${adresse}: ${reponse.status}`);
  return reponse;
}

async function texte(adresse: string): Promise<string> {
  return (await chercher(adresse)).text();
}

async function ouvrirAdresse(adresse: string) {
  const octets = new Uint8Array(await (await chercher(adresse)).arrayBuffer());
  return FICHIERS.lire(octets, decodeURIComponent(adresse.split("/").at(-1)!));
}

function proposerPannes(choix: HTMLSelectElement, { pannes }: HoteExcel): void {
  choix.append(new Option("aucune", ""));
  for (const [nom, { libelle }] of Object.entries(PANNES)) choix.append(new Option(libelle, nom));
  choix.addEventListener("change", () => {
    pannes.panne = (choix.value || null) as Panne | null;
  });
}

Object.assign(window, { banc: monter() });
