import type { Famille } from "./famille";
import { identite } from "./colonnes";
import { grilleDeSemestre, tirerFacon, type Facon } from "./grille-main";
import { paginer, rangee, type Page } from "./page";
import { moyenneUe, uesDe, type Promotion } from "./promotion";
import { entetesDe, lignesDe, type ColonneDecrite } from "./tableau";
import { chance, melanger, parmi, type Hasard } from "./tirage";

/** A year: a sheet for each semester or UE, another order in each, somebody missing in one, a sheet of results. */
export const L10: Famille = {
  ...{ nom: "L10", titre: "classeur-d-annee", tient: "modules", coefficients: "grille" },
  ...{ semestres: 2, fichier: "xlsx" },
  dresser(de, promotion) {
    const parUe = chance(de, 0.4);
    const pages = promotion.semestres.flatMap((semestre) =>
      parUe ? pagesParUe(de, promotion, semestre) : [pageDuSemestre(de, promotion, semestre)]
    );
    return chance(de, 0.5) ? [...pages, feuilleDeJury(promotion)] : pages;
  },
};

function pageDuSemestre(de: Hasard, promotion: Promotion, semestre: number): Page {
  const facon = faconSure(de, promotion, semestre);
  return grilleDeSemestre(de, promotion, `S${semestre}`, facon, presents(de, promotion));
}

function pagesParUe(de: Hasard, promotion: Promotion, semestre: number): Page[] {
  return uesDe(promotion, semestre).map((ue) => {
    const facon = {
      ...faconSure(de, promotion, semestre),
      modules: "sous chaque UE",
      ues: [ue],
    } as const;
    return grilleDeSemestre(de, promotion, ue, facon, presents(de, promotion));
  });
}

/** Sheets are matched by the student's number. */
function faconSure(de: Hasard, promotion: Promotion, semestre: number): Facon {
  const identites = ["numéro, nom, prénom", "nom complet"] as const;
  return { ...tirerFacon(de, promotion, semestre), identite: parmi(de, identites) };
}

/** Everyone in some order, or all but one. */
function presents(de: Hasard, { etudiants }: Promotion): number[] {
  const ordre = melanger(
    de,
    etudiants.map((_, i) => i)
  );
  return chance(de, 0.3) ? ordre.slice(1) : ordre;
}

/** What `VLOOKUP` brings together for the jury. */
function feuilleDeJury(promotion: Promotion): Page {
  const { etudiants, semestres } = promotion;
  const colonnes: ColonneDecrite[] = [
    identite(["N° étudiant"], (i) => etudiants[i]!.numero),
    identite(["Nom Prénom"], (i) => `${etudiants[i]!.nom} ${etudiants[i]!.prenom}`),
    ...semestres.flatMap((s) =>
      uesDe(promotion, s).map((ue) =>
        identite([`Moy ${ue}`], (i) => {
          const moyenne = moyenneUe(promotion, i, ue);
          return typeof moyenne === "number" ? moyenne : "";
        })
      )
    ),
    identite(["Décision"], () => ""),
  ];
  const ordre = etudiants.map((_, i) => i);
  return paginer("Jury", colonnes, [
    rangee("preambule", ["Jury de fin d’année"]),
    ...entetesDe(colonnes, ["entete"]),
    ...lignesDe(colonnes, ordre, 2),
  ]);
}
