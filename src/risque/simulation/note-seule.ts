import { ABSENCE, etablirBilan, pgcd, type Dossier } from "../../reglement";
import { estAttendue } from "./attendues";

/**
 * The student's file as if one mark alone were to come: in each UE the others stay at the mean of the marks known,
 * which is to say that those weigh as much more. A UE without any mark known stays as it is. Bonus, malus and earlier
 * means (A10, A11, A13) then apply as the rules say, and every number stays whole.
 */
export function avecUneNoteSeule(dossier: Dossier, colonne: number): Dossier {
  const { bilan, rang } = dossier;
  const { notes, structure, compilation, reglages } = bilan;
  const valeurs = notes.valeurs.slice(rang * notes.colonnes, (rang + 1) * notes.colonnes);
  const ues = structure.ues.map((ue, u) => {
    const poids = [...compilation.ues[u]!.coefficients];
    const ici = ue.colonnes.map((c, m) => ({
      note: valeurs[c]!,
      poids: poids[m]!,
      seule: c === colonne,
    }));
    return { ...ue, coefficients: isoler(ici) };
  });
  const rcues = structure.rcues.map((rcue, r) => ({
    ...rcue,
    poids: compilation.groupes[r]!.poids,
  }));
  const table = { ...notes, etudiants: 1, valeurs };
  return dossier.dans(etablirBilan(table, { ...structure, ues, rcues }, reglages), 0);
}

interface Module {
  readonly note: number;
  readonly poids: number;
  readonly seule: boolean;
}

/** The weights of the modules of a UE once what the other marks to come weigh has gone to the marks known. */
function isoler(modules: readonly Module[]): number[] {
  const peser = (lesquels: (module: Module) => boolean) =>
    modules.filter(lesquels).reduce((somme, { poids }) => somme + poids, 0);
  const connu = peser(({ note }) => note >= 0 || note === ABSENCE);
  const ailleurs = peser(({ note, seule }) => estAttendue(note) && !seule);
  if (connu === 0) return modules.map(({ poids }) => poids);
  const diviseur = pgcd(connu + ailleurs, connu);
  return modules.map(({ note, poids, seule }) => {
    if (!estAttendue(note)) return (poids * (connu + ailleurs)) / diviseur;
    return seule ? (poids * connu) / diviseur : 0;
  });
}
