import { caseDeMoyenne, ecrireCodes, identite } from "./colonnes";
import type { Famille } from "./famille";
import { paginer, rangee } from "./page";
import { moyenneUe, uesDe, type Promotion } from "./promotion";
import { entetesDe, lignesDe, type ColonneDecrite } from "./tableau";

const ECRIRE = ecrireCodes({ absence: "ABI", neutre: "EXC", attente: "~" });

/** ScoDoc's preparation of a jury: means of UE only, then explanations of codes and titles of UE under the data. */
export const L3: Famille = {
  ...{ nom: "L3", titre: "scodoc-jury", tient: "moyennes", coefficients: "grille" },
  ...{ semestres: 2, fichier: "xlsx" },
  dresser(_, promotion) {
    const colonnes = [
      ...avant(promotion),
      ...promotion.semestres.flatMap((s) => semestre(promotion, s)),
      ...apres(promotion),
    ];
    const ordre = promotion.etudiants.map((_etudiant, i) => i);
    const ues = promotion.semestres.flatMap((s) => uesDe(promotion, s));
    return [
      paginer("Préparation jury", colonnes, [
        rangee("preambule", [`Préparation jury BUT 2 - S${promotion.semestres[1]!}`]),
        rangee("vide", []),
        ...entetesDe(colonnes, ["entete"]),
        ...lignesDe(colonnes, ordre, 3),
        rangee("vide", []),
        rangee("legende", ["Explication des codes"]),
        rangee("legende", ["", "ADM", "Semestre validé"]),
        rangee("legende", ["", "AJ", "Ajourné"]),
        rangee("vide", []),
        rangee("legende", ["Titre des UE"]),
        ...ues.map((ue) => rangee("legende", ["", ue, `Compétence ${ue[3]}`])),
      ]),
    ];
  },
};

function avant({ etudiants }: Promotion): ColonneDecrite[] {
  return [
    identite(["Rang"], (i) => i + 1),
    identite(["NIP"], (i) => String(etudiants[i]!.numero)),
    identite(["etudid"], (i) => etudiants[i]!.etudid),
    identite(["Civ."], (i) => (i % 2 ? "M." : "Mme")),
    identite(["Nom"], (i) => etudiants[i]!.nom),
    identite(["Prénom"], (i) => etudiants[i]!.prenom),
    identite(["Naissance"], (i) => `${1 + (i % 28)}/03/2005`),
    identite(["Bac"], () => "S"),
    identite(["Groupe"], (i) => `TD${etudiants[i]!.groupe}`),
  ];
}

function semestre(promotion: Promotion, s: number): ColonneDecrite[] {
  const ues = uesDe(promotion, s);
  return [
    ...ues.map((ue): ColonneDecrite => ({
      ...{ bloc: `S${s}`, entetes: [ue] },
      pour: (i) => caseDeMoyenne(promotion, i, ue, ECRIRE),
    })),
    identite([`Moy S${s}`], (i) => generale(promotion, i, ues)),
    identite([`Décision S${s}`], () => "ADM"),
  ];
}

function generale(promotion: Promotion, i: number, ues: readonly string[]): number | string {
  const nombres = ues
    .map((ue) => moyenneUe(promotion, i, ue))
    .filter((moyenne) => typeof moyenne === "number");
  if (nombres.length === 0) return "~";
  return Math.round((100 * nombres.reduce((a, b) => a + b)) / nombres.length) / 100;
}

function apres({ semestres }: Promotion): ColonneDecrite[] {
  return [
    identite(["Abs"], (i) => i % 5),
    identite(["Abs Injust."], (i) => i % 3),
    identite([`Proposit. S${semestres[1]!}`], () => "ADM"),
    identite(["Autorisations"], () => `S${semestres[1]! + 1}`),
  ];
}
