import { afficher, type Verdict } from "../../src/reglement";
import type { Fiche } from "../../src/restitution";

/** What the program finds for a student, under the titles that `attendu.csv` may have. */
export function constater({
  etudiant,
  dossier,
  ues,
  rcues,
  risque,
}: Fiche): Record<string, string> {
  const { annee, compte, decisionAnnee, parcours } = dossier;
  const { redoublements } = parcours;
  return {
    "N°": etudiant.numero ?? "",
    Proposition: annee.code ?? "",
    Passage: annee.passage ?? "",
    Décision: decisionAnnee ?? "",
    Risque: risque.niveau,
    "S1 et S2": ouiNon(compte.s1s2),
    ECTS: String(parcours.ects.total ?? "?"),
    DUT: ouiNon(parcours.dut.obtenu),
    BUT: ouiNon(parcours.but.obtenu),
    Redoublements: String(redoublements.total),
    "Redoublement possible": ouiNon(redoublements.possible),
    Inconnu: parcours.inconnus.join(" "),
    ...Object.fromEntries([1, 2].map((n) => [`BUT${n} revu`, parcours.anneesRevues.get(n) ?? ""])),
    ...Object.fromEntries(
      [...parcours.ects.parSemestre].map(([s, credits]) => [`ECTS S${s}`, String(credits ?? "?")])
    ),
    ...Object.fromEntries(parcours.ues.map(({ code, decision }) => [code, decision ?? "?"])),
    ...Object.fromEntries(
      parcours.rcues.map(({ competence, anneeBut, decision }) => [
        `RCUE ${competence} BUT${anneeBut}`,
        decision ?? "?",
      ])
    ),
    ...Object.fromEntries(
      [...ues, ...rcues.map((rcue) => ({ ...rcue, code: `RCUE ${rcue.competence}` }))].flatMap(
        ({ code, decision, origine, moyenne }) => [
          [code, decision],
          [`${code} moyenne`, afficher(moyenne.centiemes)],
          [`${code} origine`, origine],
        ]
      )
    ),
  };
}

function ouiNon(verdict: Verdict): string {
  return verdict === null ? "?" : verdict ? "oui" : "non";
}
