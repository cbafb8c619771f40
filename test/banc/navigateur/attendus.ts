import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Attendu } from "../../../scripts/familles/attendu";

/** Where the examples of the families stand, each with the promotion that it holds. */
export const DOSSIER = path.resolve(__dirname, "../../../exemples/familles");

/** The files to open (`L7-moodle.csv`), with what must be read of each. */
export function fichiersDesFamilles(): (readonly [string, Attendu])[] {
  const presents = readdirSync(DOSSIER);
  const suffixe = ".attendu.json";
  return presents
    .filter((nom) => nom.endsWith(suffixe))
    .map((nom) => {
      const debut = nom.slice(0, -suffixe.length);
      const fichier = presents.find((autre) => autre !== nom && autre.startsWith(`${debut}.`))!;
      const attendu = JSON.parse(readFileSync(path.join(DOSSIER, nom), "utf8")) as Attendu;
      return [fichier, attendu] as const;
    });
}

/** The mean of a UE as `Décisions` must show it: to the hundredth, empty without any mark; and whether one is awaited. */
export interface MoyenneAttendue {
  readonly affichee: number | "";
  readonly enAttente: boolean;
}

/** The means of a student by code of UE: those of the file, else by its marks and coefficients, in whole numbers. */
export function moyennesAttendues(
  { tient, coefficients }: Attendu,
  { notes }: Attendu["etudiants"][number]
): Record<string, MoyenneAttendue> {
  if (tient === "moyennes")
    return Object.fromEntries(
      Object.entries(notes).map(([ue, note]) => [
        ue,
        { affichee: typeof note === "number" ? note : "", enAttente: note === "attente" },
      ])
    );
  return Object.fromEntries(
    Object.entries(coefficients).map(([ue, modules]) => [ue, moyenneDe(ue, modules, notes)])
  );
}

function moyenneDe(
  ue: string,
  modules: Readonly<Record<string, number>>,
  notes: Readonly<Record<string, number | string>>
): MoyenneAttendue {
  let [points, poids, enAttente] = [0n, 0n, false];
  for (const [module, coefficient] of Object.entries(modules)) {
    const note = notes[`${ue}/${module}`] ?? notes[module] ?? notes[`S${ue[2]!}/${module}`];
    if (coefficient === 0 || note === "neutre") continue;
    enAttente ||= note === "attente";
    if (note === "attente") continue;
    const centiemes = note === "absence" ? 0n : entier(Number(note));
    points += centiemes * entier(coefficient);
    poids += entier(coefficient);
  }
  if (poids === 0n) return { affichee: "", enAttente };
  return { affichee: Number((2n * points + poids) / (2n * poids)) / 100, enAttente };
}

/** Hundredths. */
function entier(nombre: number): bigint {
  return BigInt(Math.round(100 * nombre));
}

/** The words of a name, whatever their case, their accents and their order. */
export function motsDuNom(...textes: readonly unknown[]): string {
  const lettres = textes.join(" ").normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  return (lettres.match(/[A-Z]+/g) ?? []).sort().join(" ");
}
