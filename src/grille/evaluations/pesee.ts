import type { Valeur } from "../../classeur";
import { NOTE_MAXIMALE } from "../../reglement";
import { erreur } from "../anomalies";
import type { ColonneModule } from "../disposition/disposition";
import { sansAccents } from "../../maquette";
import { cleUsuelle, moduleEnTete } from "../disposition/module-nomme";
import { maximumEcrit } from "../disposition/maximum";
import type { Esquisse } from "../disposition/esquisse";
import type { ModulePossible } from "../disposition/modules";
import type { Anomalie } from "../types";
import { poidsDe } from "./poids";

/** The modules of a sheet that can be read, each with the evaluations that make its mark. */
export interface Pesee {
  readonly possibles: readonly ModulePossible[];
  readonly de: (possible: ModulePossible) => Pick<ColonneModule, "maximum" | "evaluations">;
  readonly anomalies: readonly Anomalie[];
}

/**
 * Gives each evaluation its maximum and its weight: what a row says, else they weigh the same. A row that leaves one of
 * them without a weight decides nothing: the module is not read.
 * @param lignes the rows of weights; @param maxima the columns on another maximum than 20.
 */
export function peser(
  { feuille, entete, lignes: { etudiants } }: Esquisse,
  modules: readonly ModulePossible[],
  lignes: readonly number[],
  maxima: ReadonlyMap<number, number>
): Pesee {
  const possibles: ModulePossible[] = [];
  const anomalies: Anomalie[] = [];
  const pesees = new Map<ModulePossible, ReturnType<Pesee["de"]>>();
  for (const module of modules) {
    const { colonne, code, evaluations } = module;
    const poids = evaluations.length === 0 ? [] : poidsDe(feuille, lignes, module);
    if (poids === "incomplets") {
      anomalies.push(erreur(feuille, { ligne: entete, colonne }, sansPoids(code)));
      continue;
    }
    const entetes = feuille.cellules.slice(entete, etudiants[0]);
    if (entetes.some((ligne, l) => couvreSansDire(ligne, l === 0, module, maxima))) {
      anomalies.push(erreur(feuille, { ligne: entete, colonne }, sansMaxima(code)));
      continue;
    }
    const maximum = (c: number): number => maxima.get(c) ?? NOTE_MAXIMALE;
    possibles.push(module);
    pesees.set(
      module,
      evaluations.length === 0
        ? { ...(maxima.has(colonne) && { maximum: maximum(colonne) }) }
        : {
            evaluations: evaluations.map(({ colonne: c, nom }, k) => ({
              ...{ colonne: c, nom, maximum: maximum(c) },
              poids: poids?.[k] ?? null,
            })),
          }
    );
  }
  return { possibles, de: (possible) => pesees.get(possible)!, anomalies };
}

/**
 * Whether « R3.01 sur 40 », merged over several evaluations, leaves open what the marks of the others are on: each one's
 * own, or the module's total. The header may be repeated under itself.
 */
function couvreSansDire(
  entetes: readonly Valeur[],
  estCelleDesCodes: boolean,
  { evaluations, cle }: ModulePossible,
  maxima: ReadonlyMap<number, number>
): boolean {
  const [premiere, ...autres] = evaluations;
  if (!premiere) return false;
  const texte = String(entetes[premiere.colonne]);
  if (maximumEcrit(texte) === NOTE_MAXIMALE) return false;
  const nomme = moduleEnTete(sansAccents(texte));
  if (!estCelleDesCodes && (!nomme || cleUsuelle(nomme.code) !== cle)) return false;
  return autres.some(({ colonne }) => entetes[colonne] === "" && !maxima.has(colonne));
}

function sansMaxima(code: string): string {
  return (
    `${code} : son maximum est écrit une fois pour plusieurs évaluations. Il n’est pas lu ; ` +
    "écrivez celui de chacune (« DS1 sur 40 »), ou ramenez leurs notes sur 20."
  );
}

function sansPoids(code: string): string {
  return (
    `${code} : une de ses évaluations n’a pas de coefficient, les autres en ont. Il n’est pas lu ; ` +
    "écrivez celui qui manque, ou 0 si elle ne compte pas."
  );
}
