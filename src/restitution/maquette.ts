import type { FeuilleEcrite, Style, Valeur } from "../classeur";
import type { Maquette, ModuleMaquette, UeMaquette } from "../maquette";
import { CODE, ENTETE } from "./palette";

/** The sheet that holds a programme in the workbook; a department changes its coefficients there. */
export const MAQUETTE = "Maquette";

const POLES = { ressource: "Ressource", sae: "SAÉ" } as const;

interface Colonne {
  readonly titre: string;
  /** In characters. */
  readonly largeur: number;
  readonly contenu: (ue: UeMaquette, module: ModuleMaquette) => Valeur;
  readonly style?: Style;
}

/** One line for each module of each UE: the columns that are read back from such a sheet. */
const COLONNES: readonly Colonne[] = [
  { titre: "Semestre", largeur: 10, contenu: ({ semestre }) => semestre, style: CODE },
  { titre: "UE", largeur: 8, contenu: ({ code }) => code, style: CODE },
  {
    titre: "Compétence",
    largeur: 44,
    contenu: ({ competence, intitule }) => `${competence} – ${intitule}`,
  },
  { titre: "Niveau", largeur: 8, contenu: ({ niveau }) => niveau ?? "", style: CODE },
  { titre: "ECTS", largeur: 7, contenu: ({ ects }) => ects ?? "", style: CODE },
  { titre: "Code", largeur: 12, contenu: (_, { code }) => code },
  { titre: "Intitulé", largeur: 50, contenu: (_, { intitule }) => intitule },
  { titre: "Pôle", largeur: 11, contenu: (_, { pole }) => POLES[pole], style: CODE },
  {
    titre: "Coefficient",
    largeur: 12,
    contenu: (_, { coefficient }) => coefficient,
    style: { alignement: "centre", fond: "#FFFBEA" },
  },
];

/** A programme as a sheet of the workbook, from which it can be read back. */
export function feuilleMaquette({ ues }: Maquette): FeuilleEcrite {
  const lignes = ues.flatMap((ue) =>
    ue.modules.map((module) => COLONNES.map(({ contenu }) => contenu(ue, module)))
  );
  const corps = (colonne: number) => ({ ligne: 1, colonne, lignes: lignes.length, colonnes: 1 });
  const entete = { ligne: 0, colonne: 0, lignes: 1, colonnes: COLONNES.length };
  return {
    nom: MAQUETTE,
    cellules: [COLONNES.map(({ titre }) => titre), ...lignes],
    tableau: { nom: MAQUETTE, plage: { ...entete, lignes: lignes.length + 1 } },
    formats: [
      { plage: entete, style: ENTETE },
      ...COLONNES.flatMap(({ style }, c) => (style ? [{ plage: corps(c), style }] : [])),
    ],
    largeurs: COLONNES.map(({ largeur }) => largeur),
    masquees: [],
    figer: { lignes: 1, colonnes: 0 },
    listes: [
      {
        plage: corps(COLONNES.findIndex(({ titre }) => titre === "Pôle")),
        choix: Object.values(POLES),
      },
    ],
    impression: { paysage: true, lignesRepetees: { ...entete, colonnes: 1 } },
    noms: [],
  };
}
