import { existsSync, readFileSync } from "node:fs";
import { annee, codes, codesRcue, decide } from "./promotion";

/*
 * Real results of juries, kept outside of the project because they are people's: replayed when the file is there.
 * The one known difference: an RCUE ≥ 10 one of whose UE lies in [9.995, 10) reads CMP there and ADM here, since both
 * UE are ADM. What it does not prove: reading grids, pending marks, earlier years (only `auto` rows are asserted).
 */
const FICHIER = process.env["JURYS_REELS"] ?? "../shared/reference/jurys-reels.csv";

interface Ligne {
  readonly [colonne: string]: string;
}

function lire(): Ligne[] {
  const [entete, ...lignes] = readFileSync(FICHIER, "utf8").trim().split(/\r?\n/);
  const colonnes = entete!.split(",");
  return lignes.map((ligne) =>
    Object.fromEntries(ligne.split(",").map((valeur, c) => [colonnes[c]!, valeur]))
  );
}

function rejouer(ligne: Ligne) {
  const numeros = Array.from({ length: Number(ligne["n_competences"]) }, (_, c) => c + 1);
  const lus = (champ: string) => numeros.map((c) => ligne[`c${c}_${champ}`]!);
  const [impairs, pairs] = [lus("impair"), lus("pair")];
  const notes = impairs.flatMap((impair, c) => [Number(impair), Number(pairs[c])]);
  const dossier = decide(
    annee(numeros.length, Number(ligne["but"])),
    notes,
    {},
    { statut: "inscrit", s1s2: true }
  );
  const attendus = numeros.flatMap((c) => [ligne[`c${c}_code_impair`]!, ligne[`c${c}_code_pair`]!]);
  return { dossier, attendus, rcues: lus("code_rcue") };
}

const present = existsSync(FICHIER);
if (!present) console.log(`Jurys réels : ${FICHIER} absent, rejeu ignoré.`);

(present ? describe : describe.skip)("les jurys réels rejoués", () => {
  const lignes = present ? lire() : [];

  test("chaque code d’UE et de RCUE des lignes dont tout découle des notes", () => {
    const automatiques = lignes.filter(
      ({ genre }) => genre === "auto" || genre === "auto_codes_jury_year"
    );
    const ecarts = automatiques.flatMap((ligne) => {
      const { dossier, attendus, rcues } = rejouer(ligne);
      const ues = codes(dossier).filter((code, u) => code !== attendus[u]);
      const differents = codesRcue(dossier).filter((code, r) => {
        const [impair, pair] = [dossier.ues[2 * r]!, dossier.ues[2 * r + 1]!].map(
          (ue) => ue.moyenne.valeur!
        );
        const connu =
          code === "ADM" &&
          rcues[r] === "CMP" &&
          [impair!, pair!].some((m) => m >= 9.995 && m < 10);
        return code !== rcues[r] && !connu;
      });
      return ues.length + differents.length > 0 ? [{ cas: ligne["cas"], ues, differents }] : [];
    });
    expect(automatiques.length).toBe(203);
    expect(ecarts).toEqual([]);
  });

  test("la proposition de l’année, quand elle découle des notes", () => {
    const automatiques = lignes.filter(({ genre }) => genre === "auto");
    const ecarts = automatiques.filter(
      (ligne) => rejouer(ligne).dossier.annee.code !== ligne["annee_code"]
    );
    expect(automatiques.length).toBe(135);
    expect(ecarts.map(({ cas, annee_code }) => [cas, annee_code])).toEqual([]);
  });
});
