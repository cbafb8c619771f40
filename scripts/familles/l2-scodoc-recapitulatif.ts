import { caseDeNote, ecrireCodes, identite, moyenneMontree } from "./colonnes";
import type { Famille } from "./famille";
import { paginer, rangee } from "./page";
import { modulesDUe, uesDe, type Promotion } from "./promotion";
import { entetesDe, lignesDe, statistiquesDe, type ColonneDecrite } from "./tableau";
import { chance, parmi } from "./tirage";

/** ScoDoc's recap: the mean before its modules, modules again under each UE, group columns that shift, rows under. */
export const L2: Famille = {
  ...{ nom: "L2", titre: "scodoc-recapitulatif", tient: "modules", coefficients: "programme" },
  ...{ semestres: 1, fichier: "xlsx" },
  dresser(de, promotion) {
    const semestre = promotion.semestres[0]!;
    const ecrire = ecrireCodes({ absence: "ABI", neutre: "EXC", attente: parmi(de, ["~", "-"]) });
    const groupes = ["TD", "TP", "Parcours"].slice(0, 1 + Number(chance(de, 0.5)));
    const colonnes = [
      ...avant(promotion, groupes),
      ...uesDe(promotion, semestre).flatMap((ue) => bloc(promotion, ue, ecrire)),
      ...apres(promotion, semestre),
    ];
    const titre = chance(de, 0.5) ? [rangee("preambule", [`BUT2 semestre ${semestre} FI`])] : [];
    const ordre = promotion.etudiants.map((_, i) => i);
    const lignes = lignesDe(colonnes, ordre, titre.length + 1);
    const bas = statistiquesDe(colonnes, ["Min", "Max", "Moyennes", "Coef", "Nb évals", "ECTS"], 2);
    return [
      paginer(`Récap S${semestre}`, colonnes, [
        ...titre,
        ...entetesDe(colonnes, ["entete"]),
        ...lignes,
        ...bas,
      ]),
    ];
  },
};

function avant({ etudiants }: Promotion, groupes: readonly string[]): ColonneDecrite[] {
  return [
    identite(["Rg"], (i) => String(i + 1)),
    identite(["Civilité"], (i) => (i % 2 ? "M." : "Mme")),
    identite(["Nom"], (i) => etudiants[i]!.nom),
    identite(["Prénom"], (i) => etudiants[i]!.prenom),
    identite(["Bac"], () => "STI2D"),
    ...groupes.map((groupe) => identite([groupe], (i) => `${groupe}${etudiants[i]!.groupe}`)),
    identite(["Moy"], (i) => 11 + i / 4),
  ];
}

function bloc(
  promotion: Promotion,
  ue: string,
  ecrire: ReturnType<typeof ecrireCodes>
): ColonneDecrite[] {
  const titre = `UE${ue[2]}.${ue[3]}`;
  return [
    {
      ...{ bloc: null, entetes: [titre] },
      pour: (i) => moyenneMontree(promotion, i, ue, ecrire),
      bas: (libelle) => (libelle === "ECTS" ? ectsDe(promotion, ue) : 10.5),
    },
    ...modulesDUe(promotion, ue).map((m): ColonneDecrite => ({
      ...{ bloc: ue, entetes: [promotion.modules[m]!.code] },
      pour: (i) => caseDeNote(promotion, i, m, ue, ecrire),
      bas: (libelle) => basDe(libelle, promotion.modules[m]!.coefficients.get(ue)!),
    })),
  ];
}

function basDe(libelle: string, coefficient: number): number | string {
  if (libelle === "Coef") return coefficient;
  return libelle === "ECTS" ? "" : libelle === "Nb évals" ? 2 : 10.5;
}

function ectsDe({ maquette }: Promotion, ue: string): number {
  return maquette.ues.find(({ code }) => code === ue)!.ects!;
}

function apres(promotion: Promotion, semestre: number): ColonneDecrite[] {
  const { etudiants } = promotion;
  return [
    ...uesDe(promotion, semestre).map((ue) => identite([`Bonus UE${ue[2]}.${ue[3]}`], () => 0)),
    identite(["code_nip"], (i) => String(etudiants[i]!.numero)),
    identite(["etudid"], (i) => etudiants[i]!.etudid),
  ];
}
