import type { Feuille } from "../../classeur";
import { sansAccents } from "../../maquette";
import type { FeuilleLue, Promotion } from "../../grille";
import type { RoleColonne } from "./roles";
import { enTeteQuiLeDit } from "./tel-que-lu";

export type { RoleColonne } from "./roles";

/** A column of a sheet, in words. */
export interface ColonneDite {
  /** Zero-based, in the sheet. */
  readonly colonne: number;
  /** Its header, as the sheet has it in the row of the codes. */
  readonly ecrit: string;
  readonly role: RoleColonne;
  /** The header that would say its role; empty for one that is left out, `null` where none says just that. */
  readonly enTete: string | null;
}

/**
 * The columns of a sheet that was read, from left to right. One that is left out and has no header is not told of.
 * @param feuille the sheet as it is written, before any correction
 * @param rang of the sheet in `promotion.feuilles`
 */
export function decrireColonnes(
  feuille: Feuille,
  promotion: Promotion,
  rang: number
): ColonneDite[] {
  const lue = promotion.feuilles[rang]!;
  const entete = feuille.cellules[lue.entete - feuille.ligne] ?? [];
  const ecrit = (colonne: number): string => String(entete[colonne - feuille.colonne] ?? "").trim();
  const roles = new Map<number, RoleColonne>();
  for (const { sens, index, raison } of lue.laissees ?? [])
    if (sens === "colonne" && ecrit(index) !== "") roles.set(index, { genre: "laissee", raison });
  if (lue.numero !== null) roles.set(lue.numero, { genre: "numero" });
  for (const colonne of lue.renseignements) roles.set(colonne, { genre: "renseignement" });
  for (const colonne of lue.noms) roles.set(colonne, { genre: "nom" });
  for (const [colonne, role] of modules(lue, promotion, rang, ecrit)) roles.set(colonne, role);
  for (const { feuille: f, colonne, ue } of promotion.moyennesAffichees)
    if (f === rang) roles.set(colonne, { genre: "moyenne", ue: promotion.structure.ues[ue]!.code });
  for (const { colonne, genre, sur } of lue.complements ?? []) roles.set(colonne, { genre, sur });
  return [...roles]
    .sort(([a], [b]) => a - b)
    .map(([colonne, role]) => {
      const dite = { colonne, ecrit: ecrit(colonne) };
      return { ...dite, role, enTete: enTeteQuiLeDit(role, dite, lue) };
    });
}

function modules(
  { modules: reconnus }: FeuilleLue,
  promotion: Promotion,
  rang: number,
  ecrit: (colonne: number) => string
): [number, RoleColonne][] {
  const comptees = colonnesComptees(promotion, rang);
  const seules = reconnus.filter(({ colonne }) => !comptees.has(colonne));
  const toutes = [
    ...comptees,
    ...seules.map(({ colonne, code }) => [colonne, { code, intitule: null }] as const),
  ];
  const indices = new Map(reconnus.map(({ colonne, indice }) => [colonne, indice]));
  return toutes.map(([colonne, { code, intitule }]) => {
    const lu = indices.get(colonne) ?? null;
    // A code that the header does not have was given by a person.
    const corrige = lu === "code" && !sansAccents(ecrit(colonne)).includes(sansAccents(code));
    const indice = corrige ? "correction" : lu;
    return [colonne, { genre: "module", code, intitule, indice, compte: comptees.has(colonne) }];
  });
}

type Comptee = Pick<Promotion["colonnes"][number], "code" | "intitule">;

/** The columns of one sheet that enter a mean. */
export function colonnesComptees(
  { colonnes }: Promotion,
  rang: number
): ReadonlyMap<number, Comptee> {
  return new Map(
    colonnes.flatMap((une) =>
      [une, ...(une.autres ?? [])].flatMap(({ feuille, colonne }) =>
        feuille === rang ? [[colonne, une] as const] : []
      )
    )
  );
}
