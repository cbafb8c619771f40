import { libelle } from "../cellule/libelle";

/** What people write over one evaluation of a module. */
const EVALUATION =
  /^(?:DS|DM|CC|CT|TP|TD|QCM|TESTS?|EVAL|EVALUATION|CONTROLE|EXAM|EXAMEN|ORAL|ECRIT|PROJET|NOTE|PARTIEL|DEVOIR|INTERRO|RAPPORT|SOUTENANCE|MOY|MOYENNE|BONUS|MALUS|RATTRAPAGE)(?: ?\d+| .*)?$/;

/** Means of more than a module, or of other people's marks. */
const D_AUTRE_CHOSE =
  /^(?:MOY|MOYENNE)S? (?:.*\b(?:UE|RCUE)|GEN|GENERALE|S ?\d|SEMESTRE|SEMESTRIELLE|ANNEE|ANNUELLE|(?:D |DE |DU |LA )*(?:PROMO|PROMOTION|GROUPE|CLASSE))\b/;

/** These may also stand after the mark of the module, and be of the UE or a second mark. */
const COMPLEMENT = /^(?:BONUS|MALUS|RATTRAPAGE)\b/;

const DU_MODULE =
  /(?: (?:(?:DU |DE LA )?(?:MODULE|RESSOURCE|SAE|MATIERE)|PONDEREE?S?|COEFFICIENTEES?|GLOBALE|TOTALE|ARRONDIE|SUR|20))*/
    .source;
const FINAL = /(?:FINALE?|RETENUE?|DEFINITIVE?)/.source;

/** Names of the mark of the module itself among its evaluations, the surest first. */
const FINALES: readonly RegExp[] = [
  `(?:(?:NOTE|MOY|MOYENNE|RESULTAT)${DU_MODULE} )?${FINAL}${DU_MODULE}`,
  `(?:MOY|MOYENNE)S?${DU_MODULE}`,
  `(?:NOTES?|RESULTATS?)${DU_MODULE}|TOTAL(?: SUR)? 20`,
].map((mots) => new RegExp(`^(?:${mots})$`));

/** How surely a name is that of the mark of the module, 0 being the surest; `null` when it is not: « DS1 », « Moy TP ». */
export function rangFinal(texte: string): number | null {
  const rang = FINALES.findIndex((forme) => forme.test(libelle(texte)));
  return rang < 0 ? null : rang;
}

/** Whether a name is that of an evaluation, or of the mark that they make. */
export function estUneEvaluation(texte: string): boolean {
  const mots = libelle(texte);
  if (D_AUTRE_CHOSE.test(mots)) return false;
  return EVALUATION.test(mots) || rangFinal(texte) !== null;
}

export function estUnComplement(texte: string): boolean {
  return COMPLEMENT.test(libelle(texte));
}
