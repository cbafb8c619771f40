/**
 * The sheet that this program writes at the end of one year is the next year's earlier one, without retyping: what is
 * read is what was decided. What this does not prove: what the rules make of it (test/reglement, test/exemple).
 */
import type { Feuille } from "../../../src/classeur";
import { delibererFeuilles, planDe } from "../../../src/deliberation";
import { CATALOGUE } from "../../../src/maquette";
import { REGLAGES } from "../../../src/reglement";
import { relue } from "../../restitution/promotion";
import { feuille } from "../feuilles";
import { anterieurs } from "./commun";

const OPTIONS = { maquettes: CATALOGUE, reglages: REGLAGES };

const decider = (
  feuilles: readonly Feuille[],
  date: string,
  anteriorite: readonly Feuille[] = []
) => delibererFeuilles(feuilles, { ...OPTIONS, date, anteriorite });

/** The sheet `Décisions` of a deliberation, as it is read afterwards, under another name. */
function ecrite(deliberation: ReturnType<typeof decider>, nom: string): Feuille {
  const decisions = planDe(deliberation).feuilles.find(
    (candidate) => candidate.nom === "Décisions"
  )!;
  return { ...feuille(nom, ""), cellules: relue(decisions) };
}

const BUT1 = feuille(
  "BUT1",
  `
         |        |        | UE11  | UE12  | UE21  | UE22
N°       | Nom    | Prénom | R1.01 | R1.02 | R2.01 | R2.02
Coef     |        |        | 1     | 1     | 1     | 1
ECTS     |        |        | 16    | 14    | 15    | 15
22100123 | MARTIN | Lou    | 12.125 | 13   | 9     | 11
22100124 | PETIT  | Ali    | 8     | 7     | 10    | 12
22100125 | ROUX   | Zoé    | 5     | 12    | 6     | 14`
);
const BUT2 = feuille(
  "BUT2",
  `
         |        |        | UE31  | UE32  | UE41  | UE42
N°       | Nom    | Prénom | R3.01 | R3.02 | R4.01 | R4.02
Coef     |        |        | 1     | 1     | 1     | 1
ECTS     |        |        | 16    | 14    | 15    | 15
22100123 | MARTIN | Lou    | 14    | 13    | 12    | 11
22100124 | PETIT  | Ali    | 11    | 10    | 12    | 13`
);

const but1 = decider([BUT1], "2024-07-03");
const decisionsBut1 = ecrite(but1, "Décisions BUT1");

const DU_BUT1 = {
  "MARTIN Lou": [
    "UE11 2023-2024 12.13 ADM 16",
    "UE12 2023-2024 13 ADM 14",
    "UE21 2023-2024 9 CMP 15",
    "UE22 2023-2024 11 ADM 15",
    "RCUE1/BUT1 2023-2024 10.56 CMP",
    "RCUE2/BUT1 2023-2024 12 ADM",
    "BUT1 2023-2024 ADM",
  ],
  // RCUE 1 at 9 and RCUE 2 at 9.5: the year is for the jury, which has said nothing.
  "PETIT Ali": [
    "UE11 2023-2024 8 AJ 16",
    "UE12 2023-2024 7 AJ 14",
    "UE21 2023-2024 10 ADM 15",
    "UE22 2023-2024 12 ADM 15",
    "RCUE1/BUT1 2023-2024 9 AJ",
    "RCUE2/BUT1 2023-2024 9.5 AJ",
  ],
};

test("les décisions du BUT1, dans le classeur du BUT2", () => {
  const { promotion, anomalies } = decider([decisionsBut1, BUT2], "2025-07-03");
  expect(anterieurs(promotion)).toEqual(DU_BUT1);
  expect(promotion.anterieures).toEqual([
    {
      ...{ feuille: "Décisions BUT1", genre: "decisions", annee: "2023-2024" },
      ...{ semestres: [1, 2], etudiants: 2 },
    },
  ]);
  expect(anomalies.map(({ message }) => message)).toEqual([
    "ROUX Zoé n’est pas dans la grille : son antériorité ne sert pas.",
  ]);
});

test("les mêmes, données depuis le fichier du BUT1, sous leur nom", () => {
  const donnees = [BUT1, ecrite(but1, "Décisions")];
  const { promotion } = decider([BUT2], "2025-07-03", donnees);
  expect(anterieurs(promotion)).toEqual(DU_BUT1);
});

test("ce que le jury a décidé est dans les codes", () => {
  const decisions = ecrite(but1, "Décisions");
  const entete = decisions.cellules.findIndex((ligne) => ligne.includes("Décision retenue"));
  const colonne = (titre: string): number => decisions.cellules[entete]!.indexOf(titre);
  const saisies = decisions.cellules.map((ligne, l) =>
    ligne.map((valeur, c) => {
      if (l !== entete + 2) return valeur;
      if (c === colonne("RCUE 1 jury")) return "ADJ";
      return c === colonne("Décision du jury") ? "PAS1NCI" : valeur;
    })
  );
  const apres = decider([{ ...decisions, cellules: saisies }, BUT1], "2024-07-04");
  const { promotion } = decider([ecrite(apres, "Décisions BUT1"), BUT2], "2025-07-03");
  expect(anterieurs(promotion)["PETIT Ali"]).toEqual([
    "UE11 2023-2024 8 ADJR 16",
    "UE12 2023-2024 7 AJ 14",
    "UE21 2023-2024 10 ADM 15",
    "UE22 2023-2024 12 ADM 15",
    "RCUE1/BUT1 2023-2024 9 ADJ",
    "RCUE2/BUT1 2023-2024 9.5 AJ",
    "BUT1 2023-2024 PAS1NCI",
  ]);
});

test("deux années d’affilée : la troisième connaît les deux", () => {
  const but2 = decider([decisionsBut1, BUT2], "2025-07-03");
  const but3 = feuille("S5", "N° | Nom | Prénom | UE51\n22100123 | MARTIN | Lou | 12");
  const { promotion } = decider(
    [decisionsBut1, ecrite(but2, "Décisions BUT2"), but3],
    "2026-07-03"
  );
  expect(anterieurs(promotion)["MARTIN Lou"]).toEqual([
    ...DU_BUT1["MARTIN Lou"].slice(0, 4),
    "UE31 2024-2025 14 ADM 16",
    "UE32 2024-2025 13 ADM 14",
    "UE41 2024-2025 12 ADM 15",
    "UE42 2024-2025 11 ADM 15",
    ...DU_BUT1["MARTIN Lou"].slice(4, 6),
    "RCUE1/BUT2 2024-2025 13 ADM",
    "RCUE2/BUT2 2024-2025 12 ADM",
    "BUT1 2023-2024 ADM",
    "BUT2 2024-2025 ADM",
  ]);
});

test("un redoublant : ce qu’il a gardé de l’année d’avant reste de l’année d’avant", () => {
  const redoublee = feuille(
    "BUT1",
    `
         |        |        | UE11  | UE12  | UE21  | UE22
N°       | Nom    | Prénom | R1.01 | R1.02 | R2.01 | R2.02
Coef     |        |        | 1     | 1     | 1     | 1
22100125 | ROUX   | Zoé    | 11    |       | 10    |`
  );
  const seconde = decider([ecrite(but1, "Décisions 2023-2024"), redoublee], "2025-07-03");
  expect(anterieurs(seconde.promotion)["ROUX Zoé"]!.slice(0, 4)).toEqual([
    "UE11 2023-2024 5 AJ 16",
    "UE12 2023-2024 12 ADM 14",
    "UE21 2023-2024 6 AJ 15",
    "UE22 2023-2024 14 ADM 15",
  ]);
  const but2 = BUT2.cellules.map((ligne, l) =>
    l === 4 ? [22100125, "ROUX", "Zoé", ...ligne.slice(3)] : ligne
  );
  const { promotion } = decider(
    [ecrite(seconde, "Décisions 2024-2025"), { ...BUT2, cellules: but2 }],
    "2026-07-03"
  );
  // UE12 and UE22 were acquired in 2023-2024: 2024-2025 is no second attempt at them.
  const ues = anterieurs(promotion)["ROUX Zoé"]!.slice(0, 4);
  expect(ues.map((ligne) => ligne.split(" ").slice(0, 4).join(" "))).toEqual([
    "UE11 2024-2025 11 ADM",
    "UE12 2023-2024 12 ADM",
    "UE21 2024-2025 10 ADM",
    "UE22 2023-2024 14 ADM",
  ]);
});
