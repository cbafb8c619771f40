import {
  afficher,
  anneeDe,
  citer,
  dernier,
  S1_ET_S2,
  SANS_ANTERIORITE,
  type Dossier,
  type Parcours,
} from "../../reglement";
import type { AnneeConnue, AnneesDeLEtudiant, RaisonDite } from "./types";

/** What is known of a student's earlier years, and what is not. */
export function anneesDe(dossier: Dossier): AnneesDeLEtudiant {
  const { compte, situation } = dossier;
  const connue = situation.anterieur !== undefined;
  const parcours = connue ? dossier.parcours : null;
  const auPlus = compte.annee - 1;
  return {
    but: compte.annee,
    s1s2: compte.annee === 2 ? S1_ET_S2.verdict(compte) : null,
    annees: parcours
      ? Array.from({ length: auPlus }, (_, k) => anneeConnue(dossier, parcours, k + 1)).filter(
          ({ unites, code }) => unites.length > 0 || code !== null
        )
      : [],
    phrases: [
      ...(parcours ? phrasesDuParcours(parcours, compte.annee) : []),
      ...dispenses(dossier),
    ],
    inconnus: dossier.inconnus,
  };
}

function anneeConnue({ situation }: Dossier, parcours: Parcours, anneeBut: number): AnneeConnue {
  const prononcees = (situation.anterieur ?? SANS_ANTERIORITE).annees;
  const prononcee = dernier(prononcees.filter((une) => une.anneeBut === anneeBut));
  const ues = parcours.ues.filter(({ semestre }) => anneeDe(semestre) === anneeBut);
  const rcues = parcours.rcues.filter((rcue) => rcue.anneeBut === anneeBut);
  const unites = [
    ...rcues.map(({ competence, ...reste }) => ({ nom: `RCUE ${competence}`, ...reste })),
    ...ues.map(({ code, ...reste }) => ({ nom: code, ...reste })),
  ];
  return {
    anneeBut,
    annee: prononcee?.annee ?? dernier(unites)?.annee ?? null,
    code: parcours.anneesRevues.get(anneeBut) ?? prononcee?.code ?? null,
    unites: unites.map(({ nom, moyenne, decision }) => ({
      nom,
      moyenne: moyenne === null ? "" : afficher(Math.round(100 * moyenne)),
      code: decision ?? "",
    })),
  };
}

/** The DUT from the second year, the BUT in the third; repeats where there were some. */
function phrasesDuParcours({ dut, but, redoublements }: Parcours, annee: number): RaisonDite[] {
  return [
    ...(annee > 1 ? [dut] : []),
    ...(annee > 2 ? [but] : []),
    ...(redoublements.total > 0 ? [redoublements] : []),
  ].map(({ phrase, point }) => ({ phrase, point: citer(point) }));
}

function dispenses({ situation }: Dossier): RaisonDite[] {
  const toutes = situation.anterieur?.dispenses ?? [];
  return [...new Set(toutes.map(({ motif }) => motif))].map((motif) => {
    const semestres = toutes.filter((une) => une.motif === motif).map((une) => `S${une.semestre}`);
    return { phrase: `${semestres.sort().join(", ")} : ${motif}`, point: "annexe 1, 3.3" };
  });
}
