import type { CodeUe } from "../../maquette";
import type { ColonneAjout, ColonneModule, ColonneMoyenne, ColonneRattrapage } from "./disposition";
import type { Esquisse } from "./esquisse";
import { estDeModule, type Etiquette } from "./etiquettes";
import { resoudreUe } from "./semestre";

type Complement = Extract<Etiquette, { genre: "complement" }>;

/** The columns « Bonus », « Malus » and « Rattrapage » of a sheet, each with what it changes. */
export interface Complements {
  readonly ajouts: readonly ColonneAjout[];
  readonly rattrapages: readonly ColonneRattrapage[];
}

/** Finds what each such column changes; one whose object cannot be told is left out. */
export function lireComplements(
  esquisse: Esquisse,
  modules: readonly ColonneModule[],
  moyennes: readonly ColonneMoyenne[],
  ecartees: ReadonlySet<number>
): Complements {
  const portee = new Portee(esquisse, modules, moyennes);
  const nommees = complementsDe(esquisse).filter(({ colonne }) => !ecartees.has(colonne));
  return {
    ajouts: nommees.flatMap(({ colonne, nomme }) => portee.ajout(colonne, nomme) ?? []),
    rattrapages: nommees.flatMap(({ colonne, nomme }) => portee.rattrapage(colonne, nomme) ?? []),
  };
}

/** The columns whose label is of this kind. */
export function complementsDe({
  entetes,
}: Pick<Esquisse, "entetes">): { readonly colonne: number; readonly nomme: Complement }[] {
  return entetes.etiquettes.flatMap((nomme, colonne) =>
    nomme?.genre === "complement" ? [{ colonne, nomme }] : []
  );
}

/** A column of marks, with what is known of its place in the programme. */
interface Situee {
  readonly colonne: number;
  readonly semestre: number | null;
  readonly ue: CodeUe | null;
}

const NOMS = { bonus: "Bonus", malus: "Malus", rattrapage: "Rattrapage" } as const;

class Portee {
  /** Columns of marks, from left to right. */
  private readonly situees: readonly Situee[];

  constructor(
    private readonly esquisse: Esquisse,
    private readonly modules: readonly ColonneModule[],
    moyennes: readonly ColonneMoyenne[]
  ) {
    this.situees = [
      ...modules,
      ...moyennes.map(({ colonne, ue }) => ({ colonne, ue, semestre: ue.semestre })),
    ].sort((a, b) => a.colonne - b.colonne);
  }

  /** In the sheet of one module, a bonus is the module's own business. */
  ajout(colonne: number, nomme: Complement): ColonneAjout | null {
    const { moduleDeFeuille, entetes } = this.esquisse;
    const { sorte: sens } = nomme;
    const parModules = entetes.etiquettes.some(estDeModule);
    if (sens === "rattrapage" || (moduleDeFeuille !== null && !parModules)) return null;
    const ue = this.ueDe(colonne, nomme) ?? (nomme.semestre === null ? this.ueDeLaFeuille() : null);
    if (nomme.ue && !ue) return null;
    const semestres = nomme.semestre === null ? this.semestresDe(colonne, nomme) : [nomme.semestre];
    return { colonne, texte: this.texteDe(colonne, nomme), sens, ue, semestres };
  }

  /** The module that the label names, else the one at the left. */
  rattrapage(colonne: number, nomme: Complement): ColonneRattrapage | null {
    if (nomme.sorte !== "rattrapage") return null;
    const texte = this.texteDe(colonne, nomme);
    if (nomme.module !== null) {
      const semestre = nomme.semestre ?? this.aGauche(colonne) ?? this.esquisse.semestre;
      return { colonne, texte, cle: nomme.module, semestre, ue: this.ueDe(colonne, nomme) };
    }
    const voisin = this.moduleAGauche(colonne);
    return voisin && { colonne, texte, cle: voisin.cle, semestre: voisin.semestre, ue: voisin.ue };
  }

  /** A label that stands above the header gives its kind only. */
  private texteDe(colonne: number, { sorte }: Complement): string {
    return this.esquisse.entetes.textes[colonne]! || NOMS[sorte];
  }

  /** The UE of a sheet that is about a single one. */
  private ueDeLaFeuille(): CodeUe | null {
    const { ue } = this.esquisse;
    const seule = this.situees.every((situee) => situee.ue?.competence === ue?.competence);
    return seule ? ue : null;
  }

  /** The UE that the label names, else the one under whose header the column certainly stands. */
  private ueDe(colonne: number, nomme: Complement): CodeUe | null {
    const { entetes, semestre } = this.esquisse;
    const pourTous = nomme.semestre !== null && nomme.module === null;
    const dedans = !pourTous && this.estDansSonBloc(colonne, nomme.sorte);
    const ue = nomme.ue ?? (dedans ? entetes.blocs[colonne]! : null);
    return ue && resoudreUe(ue, this.aGauche(colonne) ?? semestre);
  }

  /**
   * The last UE has no end: its header is carried to the last column. A column stands there under it for certain when
   * marks of the same UE follow, or when every UE has its own such column.
   */
  private estDansSonBloc(colonne: number, sorte: Complement["sorte"]): boolean {
    const { blocs } = this.esquisse.entetes;
    const bloc = blocs[colonne]!;
    if (!bloc) return false;
    const suite = blocs.slice(colonne + 1);
    if (suite.some((autre) => autre !== bloc)) return true;
    const apres = this.situees.filter((situee) => situee.colonne > colonne);
    if (apres.some(({ ue }) => ue?.competence === bloc.competence)) return true;
    const pourvus = complementsDe(this.esquisse).filter(
      ({ nomme }) => nomme.sorte === sorte && nomme.ue === null
    );
    const siens = new Set(pourvus.map((pourvu) => blocs[pourvu.colonne]));
    const tous = new Set(blocs.filter((autre) => autre !== null));
    return tous.size > 1 && [...tous].every((autre) => siens.has(autre));
  }

  /**
   * The semesters of the sheet. Where it has two, a column that stands between them is of the one at its left, and so
   * is the last one when each has its own.
   */
  private semestresDe(colonne: number, { sorte }: Complement): number[] {
    const { semestre } = this.esquisse;
    const presents = new Set(this.situees.flatMap((situee) => situee.semestre ?? []));
    const tous = presents.size > 0 ? [...presents].sort() : semestre === null ? [] : [semestre];
    const gauche = this.aGauche(colonne);
    if (gauche === null || tous.length < 2) return tous;
    const entreDeux = this.situees.some(
      (situee) => situee.colonne > colonne && situee.semestre !== gauche
    );
    const chacun = complementsDe(this.esquisse).some(
      ({ colonne: autre, nomme }) =>
        nomme.sorte === sorte && nomme.ue === null && this.aGauche(autre) !== gauche
    );
    return entreDeux || chacun ? [gauche] : tous;
  }

  private aGauche(colonne: number): number | null {
    return this.situees.filter((situee) => situee.colonne < colonne).at(-1)?.semestre ?? null;
  }

  /** Right before the column, under the same UE; the evaluations of the module may stand between. */
  private moduleAGauche(colonne: number): ColonneModule | null {
    const { etiquettes, blocs } = this.esquisse.entetes;
    let gauche = colonne - 1;
    for (let lue = etiquettes[gauche]; lue?.genre === "evaluation"; lue = etiquettes[gauche]) {
      if (lue.seule) return this.modules.find(({ colonne: debut }) => debut === lue.debut) ?? null;
      gauche--;
    }
    if (blocs[gauche] && blocs[colonne] && blocs[gauche] !== blocs[colonne]) return null;
    return this.modules.find((module) => module.colonne === gauche) ?? null;
  }
}
