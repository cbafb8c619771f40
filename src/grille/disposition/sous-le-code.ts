import type { LectureEtiquette } from "./entetes";
import { sansNote } from "./apres-le-code";
import { ignorer, type Etiquette, type EtiquetteModule } from "./etiquettes";
import { etiqueter } from "./evaluations";
import { etendue, type Groupe, type Nature, type Sous } from "./etendue";
import { estUnComplement, estUneEvaluation, rangFinal } from "./noms-d-evaluations";
import { ECARTEE } from "./vocabulaire";

/**
 * A code merged over several evaluations: the mean among them is the module's mark; without one, they make it. Columns
 * of absences or ranks may stand among them. Gives back the labels of the columns concerned.
 * @param codes texts of the row of codes; @param dessous the text under each.
 */
export function lireEvaluations(
  codes: readonly string[],
  dessous: readonly string[],
  lire: LectureEtiquette
): Map<number, Etiquette> {
  const groupes = codes.flatMap((code, debut): Groupe[] => {
    const lu = code === "" ? null : lire(code);
    // Each has its own: one text may stand over two groups.
    const module = lu?.genre === "module" ? { ...lu } : null;
    return module ? [grouper(module, codes, dessous, debut, lire)] : [];
  });
  return new Map(groupes.flatMap((groupe) => etiqueterGroupe(groupe, groupes)));
}

function grouper(
  module: EtiquetteModule,
  codes: readonly string[],
  dessous: readonly string[],
  debut: number,
  lire: LectureEtiquette
): Groupe {
  let fin = debut + 1;
  while (codes[fin] === "" || codes[fin] === ECARTEE) fin++;
  const colonnes = codes
    .map((_, colonne) => colonne)
    .slice(debut, fin)
    // one that a person left out is passed over
    .filter((colonne) => codes[colonne] !== ECARTEE)
    .map((colonne) => {
      const texte = dessous[colonne]!;
      return { colonne, texte, nature: natureDe(texte, module, lire) };
    });
  const autre = colonnes.findIndex(({ nature }) => nature === "autre");
  return {
    module,
    colonnes: autre < 0 ? colonnes : colonnes.slice(0, autre),
    borne: autre < 0 && fin < codes.length,
  };
}

const AUTRES: readonly (Etiquette["genre"] | undefined)[] = [
  "module",
  "ue",
  "moyenneUe",
  "identite",
];

function natureDe(texte: string, module: EtiquetteModule, lire: LectureEtiquette): Nature {
  if (texte === "") return "autre";
  if (sansNote(texte) !== null) return "sansNote";
  const lue = lire(texte);
  if (lue?.genre === "module" && lue.cle === module.cle) return "finale";
  // « TD » over marks is no group of students
  if (estUneEvaluation(texte) && lue?.genre !== "moyenneUe") {
    if (rangFinal(texte) !== null) return "finale";
    return estUnComplement(texte) ? "complement" : "evaluation";
  }
  return AUTRES.includes(lue?.genre) ? "autre" : "inconnue";
}

function etiqueterGroupe(groupe: Groupe, tous: readonly Groupe[]): [number, Etiquette][] {
  const { module } = groupe;
  const colonnes = etendue(groupe, tous);
  const vides = colonnes.filter(({ nature }) => nature === "sansNote");
  const notees = colonnes.filter((sous) => !vides.includes(sous));
  const laissees = vides.map(({ colonne, texte }): [number, Etiquette] => [
    colonne,
    ignorer(module, sansNote(texte)!),
  ]);
  const [premiere] = notees;
  if (!premiere) return laissees;
  if (notees.length === 1)
    return vides.length === 0 ? [] : [[premiere.colonne, module], ...laissees];
  return [...etiqueter(module, notees, finale(notees)), ...laissees];
}

function finale(notees: readonly Sous[]): number | undefined {
  const finales = notees
    .filter(({ nature }) => nature === "finale")
    .map(({ colonne, texte }) => ({ colonne, rang: rangFinal(texte) ?? 1 }))
    .sort((a, b) => a.rang - b.rang);
  return finales[0]?.colonne;
}
