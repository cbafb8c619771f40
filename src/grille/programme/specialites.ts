import { libelle } from "../cellule/libelle";

/**
 * The specialities of the BUT: the initials that mean nothing else, those that do (« TC », « INFO ») and are believed
 * behind « BUT » or « département » only, and the beginning of the full name.
 */
const SPECIALITES: readonly (readonly [
  nom: string,
  sigles: string,
  ambigus: string,
  entier: string,
])[] = [
  ["CHIMIE", "", "CHIMIE", ""],
  ["CJ", "", "CJ", "CARRIERES JURIDIQUES"],
  ["CS", "", "CS", "CARRIERES SOCIALES"],
  ["GACO", "GACO", "", "GESTION ADMINISTRATIVE ET COMMERCIALE"],
  ["GB", "", "GB", "GENIE BIOLOGIQUE"],
  ["GCCD", "GCCD", "GC", "GENIE CIVIL"],
  ["GCGP", "GCGP", "", "GENIE CHIMIQUE"],
  ["GEA", "GEA", "", "GESTION DES ENTREPRISES"],
  ["GEII", "GEII", "", "GENIE ELECTRIQUE"],
  ["GIM", "GIM", "", "GENIE INDUSTRIEL"],
  ["GMP", "GMP", "", "GENIE MECANIQUE"],
  ["HSE", "HSE", "", "HYGIENE SECURITE"],
  ["INFO", "", "INFO(?! ?COM)|INFORMATIQUE", ""],
  ["INFOCOM", "", "INFO ?COM|IC", "INFORMATION COMMUNICATION"],
  ["MLT", "MLT", "", "MANAGEMENT DE LA LOGISTIQUE"],
  ["MMI", "MMI", "", "METIERS DU MULTIMEDIA"],
  ["MP", "", "MP", "MESURES PHYSIQUES"],
  ["MT2E", "MT2E", "", "METIERS DE LA TRANSITION"],
  ["PEC", "", "PEC", "PACKAGING"],
  ["QLIO", "QLIO", "", "QUALITE LOGISTIQUE"],
  ["RT", "", "RT|R T", "RESEAUX ET TELECOM"],
  ["SD", "STID", "SD", "SCIENCE DES DONNEES"],
  ["SGM", "SGM", "", "SCIENCE ET GENIE DES MATERIAUX"],
  ["TC", "", "TC", "TECHNIQUES DE COMMERCIALISATION"],
];

/** « BUT2 TC », « Département Informatique » */
const DIPLOME = /\b(?:BUT|DUT|DEPARTEMENT|DEPT|DPT|SPECIALITE) ?[1-3]? (?:DE |D )?/.source;

const FORMES = SPECIALITES.map(([nom, sigles, ambigus, entier]) => {
  const formes = [
    ...(sigles ? [`\\b${sigles}\\b`] : []),
    ...(ambigus ? [`${DIPLOME}(?:${ambigus})\\b`] : []),
    ...(entier ? [`\\b${entier}`] : []),
  ];
  return [nom, new RegExp(formes.join("|"))] as const;
});

/** The specialities that a text names: « BUT2 GMP — S3 » names GMP. */
export function specialitesCitees(texte: string): string[] {
  const mots = libelle(texte);
  return FORMES.flatMap(([nom, forme]) => (forme.test(mots) ? [nom] : []));
}

/** « parcours A », « Parcours : SNRV »: initials, not the first word of a name. */
const PARCOURS = /\bparcours\s*:?\s*([A-Z]{1,5})(?![\p{L}\d])/giu;
/** What follows the word without being a parcours. */
const AUTRES = /^(?:FI|FA|FC|ALT|BUT|ET|DE|DU|DES|EN|S)$/;

/** The initials of the parcours that a text names. */
export function parcoursCites(texte: string): string[] {
  return [...texte.matchAll(PARCOURS)].flatMap(([, sigle]) =>
    sigle === sigle!.toUpperCase() && !AUTRES.test(sigle!) ? [sigle!] : []
  );
}
