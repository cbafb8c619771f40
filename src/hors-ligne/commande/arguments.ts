import { parseArgs } from "node:util";

/** What the person asked for on the command line. */
export interface Demande {
  /** The workbook to decide; or the files of one promotion, gathered. */
  readonly entrees: readonly string[];
  /** `null`: `<nom>-jury.xlsx` beside the input, `promotion-jury.xlsx` beside several. */
  readonly sortie: string | null;
  /** Path of the JSON, `-` for the standard output, or `null` for none. */
  readonly json: string | null;
  readonly maquette: string | null;
  readonly reglages: string | null;
  /** Workbooks of earlier years. */
  readonly anteriorite: readonly string[];
  /** Settings to try: what they would change is printed, and nothing is written. */
  readonly etSi: string | null;
  readonly langue: "fr" | "en";
  /** Whether the students at risk get their sheet. */
  readonly suivi: boolean;
  /** Decided workbooks of earlier years, on which the odds are fitted. */
  readonly calibrer: readonly string[];
  /** The odds fitted earlier, in JSON. */
  readonly modele: string | null;
}

export const USAGE = [
  "Usage : npm run jury -- <classeur.xlsx>… [options]",
  "",
  "  Plusieurs fichiers (une évaluation, un module ou un semestre chacun) sont réunis dans un nouveau classeur.",
  "",
  "  -o, --sortie <fichier.xlsx>   copie décidée (par défaut : <nom>-jury.xlsx ; de plusieurs : promotion-jury.xlsx)",
  "      --anteriorite <fichier>   classeur d’une année antérieure, par exemple la copie décidée ; répétable",
  "      --json <fichier|->        résultats en JSON, dans un fichier ou sur la sortie standard",
  "      --maquette <id|fichier>   programme du catalogue, ou fichier JSON",
  "      --reglages <fichier>      réglages, en JSON ; ils l’emportent sur la feuille « Réglages »",
  "      --et-si <fichier>         réglages à essayer, en JSON : dit qui changerait, et n’écrit rien",
  "      --suivi                   écrit aussi la feuille « Suivi » : les étudiants à risque, ce qu’il leur faut",
  "      --calibrer <fichier>      classeur décidé d’une année antérieure, pour recaler les chances ; répétable",
  "      --modele <fichier>        chances recalées, en JSON, comme --calibrer les imprime",
  "      --lang <fr|en>            langue du tableau",
  "  -h, --help                    cette aide",
  "",
  "Ce qui est lu n’est jamais modifié. Codes de retour : 0 fait, 1 aucun étudiant décidé, 2 demande ou fichier incorrect.",
].join("\n");

/** A request that cannot be carried out as it was written: the sentence says why. */
export class DemandeIncorrecte extends Error {}

/** Reads the command line; `null` when only help is asked for. Throws `DemandeIncorrecte`. */
export function lireDemande(mots: readonly string[]): Demande | null {
  const { values, positionals } = analyser(mots);
  if (values.help) return null;
  const langue = values.lang ?? "fr";
  if (langue !== "fr" && langue !== "en")
    throw new DemandeIncorrecte(`--lang ${langue} : choisissez fr ou en.`);
  if (positionals.length === 0) throw new DemandeIncorrecte("Il manque le classeur à lire.");
  if (new Set(positionals).size < positionals.length)
    throw new DemandeIncorrecte(`Un même fichier est donné deux fois : ${positionals.join(", ")}.`);
  if (values["et-si"] !== undefined && (values.sortie ?? values.json) !== undefined)
    throw new DemandeIncorrecte("--et-si n’écrit rien : retirez --sortie et --json.");
  if (values["et-si"] !== undefined && values.suivi)
    throw new DemandeIncorrecte("--et-si n’écrit rien : retirez --suivi.");
  if (values.calibrer && values.modele !== undefined)
    throw new DemandeIncorrecte("--calibrer recale les chances : retirez --modele, ou l’inverse.");
  return {
    entrees: positionals,
    sortie: values.sortie ?? null,
    json: values.json ?? null,
    maquette: values.maquette ?? null,
    reglages: values.reglages ?? null,
    anteriorite: values.anteriorite ?? [],
    etSi: values["et-si"] ?? null,
    langue,
    suivi: values.suivi ?? false,
    calibrer: values.calibrer ?? [],
    modele: values.modele ?? null,
  };
}

function analyser(mots: readonly string[]) {
  try {
    return parseArgs({
      args: [...mots],
      allowPositionals: true,
      options: {
        sortie: { type: "string", short: "o" },
        json: { type: "string" },
        maquette: { type: "string" },
        reglages: { type: "string" },
        anteriorite: { type: "string", multiple: true },
        "et-si": { type: "string" },
        suivi: { type: "boolean" },
        calibrer: { type: "string", multiple: true },
        modele: { type: "string" },
        lang: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (erreur) {
    throw new DemandeIncorrecte(
      `Option non comprise. ${erreur instanceof Error ? erreur.message : ""}`.trim()
    );
  }
}
