import { ErreurClasseur, type FeuilleEcrite, type Plage } from "../../classeur";
import { adressePlage, lettres } from "../../adresse";
import { entreApostrophes, referenceAbsolue } from "./adresses";
import type { Chantier, EtatOnglet } from "./chantier";
import { donnees } from "./donnees";
import { dessiner } from "./graphiques";
import { hauteurs } from "./hauteurs";
import { imprimer } from "./impression";
import { validations } from "./listes";
import { ORDRE_FEUILLE } from "./ooxml";
import { Partie } from "./partie";
import { peindre } from "./peinture";
import { poserTableau } from "./tableau";
import { colonnes, figer } from "./vue";

/** What belongs to the cells that are replaced, and goes with them. */
const PERIMES = ["autoFilter", "sortState", "mergeCells", "conditionalFormatting"];

/**
 * Writes a sheet whole, in the place of the one that bears its name, or behind the others. What the plan does not
 * speak of stays: notes, drawings, header and footer, protection, margins, page breaks, links.
 */
export function ecrireFeuille(
  chantier: Chantier,
  feuille: FeuilleEcrite,
  listeLongue: (choix: readonly string[]) => string,
  etat: EtatOnglet = feuille.masquee ? "hidden" : "visible"
): void {
  const neuve = chantier.rang(feuille.nom) < 0;
  if (neuve) chantier.ajouterOnglet(feuille.nom, etat);
  const rang = chantier.rang(feuille.nom);
  const nomPartie = partieRemplacable(chantier, rang, feuille.nom);
  const texte = chantier.paquet.texte(nomPartie);
  const partie = new Partie(texte, ORDRE_FEUILLE);
  remplir(chantier, partie, feuille, listeLongue);
  poserTableau(chantier, nomPartie, partie, feuille);
  dessiner(chantier, nomPartie, partie, { ...feuille, nom: chantier.onglets[rang]!.nom });
  nommer(chantier, rang, feuille);
  if (partie.changee) chantier.paquet.ecrire(nomPartie, partie.texte());
  if (neuve || !partie.estRemplace("sheetData")) return;
  chantier.demanderRecalcul();
  if (/<(\w+:)?f[\s>]/.test(texte)) chantier.oublierOrdreDeCalcul();
}

function partieRemplacable(chantier: Chantier, rang: number, nom: string): string {
  const partie = chantier.onglets[rang]?.partie ?? null;
  if (partie === null)
    throw refus(`La feuille « ${nom} » est un graphique, pas un tableau de cellules.`);
  if (chantier.paquet.relation(partie, "pivotTable")) {
    throw refus(
      `La feuille « ${nom} » contient un tableau croisé dynamique, que l’écriture abîmerait.`
    );
  }
  return partie;
}

function refus(constat: string): ErreurClasseur {
  return new ErreurClasseur(
    "inattendue",
    `${constat} Renommez cette feuille dans Excel, enregistrez, puis recommencez.`
  );
}

function remplir(
  chantier: Chantier,
  partie: Partie,
  feuille: FeuilleEcrite,
  listeLongue: (choix: readonly string[]) => string
): void {
  const p = partie.prefixe;
  const peinture = peindre(feuille, chantier.styles);
  const plage = {
    ligne: 0,
    colonne: 0,
    lignes: peinture.lignes || 1,
    colonnes: peinture.colonnes || 1,
  };
  imprimer(partie, feuille.impression);
  partie.poser("dimension", `<${p}dimension ref="${adressePlage(plage)}"/>`);
  figer(partie, feuille.figer);
  colonnes(partie, feuille);
  const hautes = hauteurs(feuille, chantier.styles.tailleUsuelle);
  partie.poser("sheetData", donnees(feuille, peinture, hautes, p));
  for (const nom of PERIMES) partie.poser(nom, "");
  partie.poser("dataValidations", validations(feuille.listes, p, listeLongue));
  retirerExtensions(partie);
}

/** The conditional formats and validations that only recent versions of Excel know, in the extensions of a sheet. */
const EXTENSION_PERIMEE =
  /^<[^>]*>\s*<(?:[\w.-]+:)?(?:conditionalFormattings|dataValidations)[\s/>]/;

function retirerExtensions(partie: Partie): void {
  const extensions = partie.ouvrir("extLst");
  for (const enfant of extensions.enfants) {
    if (EXTENSION_PERIMEE.test(extensions.xml(enfant))) extensions.remplacer(enfant, "");
  }
  if (!extensions.changee) return;
  const texte = extensions.texte();
  partie.poser("extLst", new Partie(texte).enfants.length === 0 ? "" : texte);
}

function nommer(chantier: Chantier, rang: number, { impression, noms }: FeuilleEcrite): void {
  const nom = chantier.onglets[rang]?.nom ?? "";
  const { lignesRepetees, colonnesRepetees } = impression;
  const titres = [
    ...(colonnesRepetees ? [colonnesDe(colonnesRepetees)] : []),
    ...(lignesRepetees.lignes > 0 ? [rangees(lignesRepetees)] : []),
  ].map((plage) => `${entreApostrophes(nom)}!${plage}`);
  chantier.noms.push(
    { nom: "_xlnm.Print_Titles", onglet: rang, formule: titres.join(",") || null },
    { nom: "_xlnm.Print_Area", onglet: rang, formule: null },
    { nom: "_xlnm._FilterDatabase", onglet: rang, formule: null },
    ...noms.map(({ nom: defini, plage }) => ({
      nom: defini,
      onglet: null,
      formule: referenceAbsolue(nom, plage),
    }))
  );
}

function colonnesDe({ colonne, colonnes }: Plage): string {
  return `$${lettres(colonne)}:$${lettres(colonne + colonnes - 1)}`;
}

function rangees({ ligne, lignes }: Plage): string {
  return `$${ligne + 1}:$${ligne + lignes}`;
}
