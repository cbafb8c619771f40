import type { Valeur } from "../../src/classeur";
import { aVirgule, caseDeNote, identite, moyenneMontree } from "./colonnes";
import { paginer, rangee, type Case, type GenreRangee, type Page, type Rangee } from "./page";
import { modulesDUe, uesDe, type Note, type Promotion } from "./promotion";
import { entetesDe, lignesDe, statistiquesDe, type ColonneDecrite } from "./tableau";
import { chance, melanger, parmi, type Hasard } from "./tirage";

/** How one hand-made sheet is kept; every choice is one that staff make. */
export interface Facon {
  readonly modules: "sous chaque UE" | "partagés";
  /** Which modules the sheet holds, by index, and under which UE. */
  readonly ues: readonly string[];
  readonly identite: "numéro, nom, prénom" | "nom complet" | "numéro de ligne";
  readonly moyennes: boolean;
  readonly titres: boolean;
  readonly statistiques: boolean;
  readonly groupes: boolean;
  readonly coefficients: boolean;
  readonly codes: "R3.03" | "r 3.03" | "R303" | "SAÉ";
  readonly textes: boolean;
  readonly decalage: boolean;
}

export function tirerFacon(de: Hasard, promotion: Promotion, semestre: number): Facon {
  return {
    modules: parmi(de, ["sous chaque UE", "partagés"]),
    ues: uesDe(promotion, semestre),
    identite: parmi(de, ["numéro, nom, prénom", "nom complet", "numéro de ligne"]),
    moyennes: chance(de, 0.6),
    titres: chance(de, 0.6),
    statistiques: chance(de, 0.7),
    groupes: chance(de, 0.4),
    coefficients: true,
    codes: parmi(de, ["R3.03", "R3.03", "r 3.03", "R303", "SAÉ"]),
    textes: chance(de, 0.4),
    decalage: chance(de, 0.15),
  };
}

/** A semester kept by hand. @param ordre the students it holds, from top to bottom. */
export function grilleDeSemestre(
  de: Hasard,
  promotion: Promotion,
  nom: string,
  facon: Facon,
  ordre: readonly number[]
): Page {
  const colonnes = [
    ...identites(promotion, facon, ordre),
    ...marques(de, promotion, facon),
    rang(),
  ];
  const entetes = entetesComplets(colonnes, promotion, facon);
  const titre = rangee("preambule", [`BUT - ${nom} - 2025/2026`]);
  const debut = 1 + entetes.length;
  const etudiants = facon.groupes
    ? parGroupes(colonnes, promotion, ordre, debut)
    : lignesDe(colonnes, ordre, debut);
  const bas = facon.statistiques
    ? statistiquesDe(colonnes, ["Moyenne", "Écart-type", "Min", "Max", "Nb"], 1)
    : [];
  const options = facon.decalage ? { ligne: 2, colonne: 1 } : {};
  return paginer(nom, colonnes, [titre, ...entetes, ...etudiants, ...bas], options);
}

function identites(
  promotion: Promotion,
  { identite: facon }: Facon,
  ordre: readonly number[]
): ColonneDecrite[] {
  const { etudiants } = promotion;
  const numero = identite(["N° étudiant"], (i) => etudiants[i]!.numero, "identite");
  const groupe = identite(["Gr"], (i) => etudiants[i]!.groupe, "identite");
  const complet = identite(["Nom Prénom"], (i) => `${etudiants[i]!.nom} ${etudiants[i]!.prenom}`);
  if (facon === "nom complet") return [numero, complet, groupe];
  if (facon === "numéro de ligne")
    return [identite(["N°"], (i) => 1 + ordre.indexOf(i)), complet, groupe];
  return [
    numero,
    identite(["Nom"], (i) => etudiants[i]!.nom, "identite"),
    identite(["Prénom "], (i) => etudiants[i]!.prenom, "identite"),
    groupe,
  ];
}

/** The columns of marks and means; their headers are UE, code, title, then one coefficient or one for each UE. */
function marques(de: Hasard, promotion: Promotion, facon: Facon): ColonneDecrite[] {
  const ecrire = ecriture(de, facon);
  const moyenne = (ue: string): ColonneDecrite[] =>
    facon.moyennes ? [colonneDeMoyenne(promotion, ue, facon)] : [];
  if (facon.modules === "sous chaque UE")
    return facon.ues.flatMap((ue) => {
      const siens = modulesDUe(promotion, ue).map((m) =>
        colonneDeModule(promotion, m, ue, facon, ecrire)
      );
      const titre = facon.moyennes ? moyenne(ue) : [];
      return [...siens, ...titre].map((colonne, k) =>
        k === 0 ? { ...colonne, entetes: [ue, ...colonne.entetes.slice(1)], bloc: null } : colonne
      );
    });
  const codes = [...new Set(facon.ues.flatMap((ue) => modulesDUe(promotion, ue)))];
  return [
    ...melanger(de, codes).map((m) => colonneDeModule(promotion, m, null, facon, ecrire)),
    ...facon.ues.flatMap(moyenne),
  ];
}

function colonneDeModule(
  promotion: Promotion,
  m: number,
  ue: string | null,
  facon: Facon,
  ecrire: (note: Note) => Valeur
): ColonneDecrite {
  const { code, intitule, coefficients } = promotion.modules[m]!;
  const poids = (ue === null ? facon.ues : [ue]).map((sienne) => coefficients.get(sienne) ?? "");
  return {
    bloc: ue ?? "modules",
    entetes: ["", graphie(code, facon), facon.titres ? intitule : "", ...poids],
    pour: (i) => caseDeNote(promotion, i, m, ue, ecrire),
    bas: () => 10.5,
  };
}

function colonneDeMoyenne(promotion: Promotion, ue: string, facon: Facon): ColonneDecrite {
  const nombres = (note: Note): Valeur => (typeof note === "number" ? note : "");
  return {
    bloc: null,
    entetes: [
      "",
      `Moy ${ue}`,
      "",
      ...(facon.modules === "partagés" ? facon.ues.map(() => "") : [""]),
    ],
    pour: (i): Case => ({ valeur: moyenneMontree(promotion, i, ue, nombres) }),
    bas: () => 10.5,
  };
}

function rang(): ColonneDecrite {
  return { bloc: null, entetes: ["", "Rang"], pour: (i) => i + 1 };
}

function entetesComplets(
  colonnes: readonly ColonneDecrite[],
  promotion: Promotion,
  facon: Facon
): Rangee[] {
  const identifiees = colonnes.map((colonne) =>
    colonne.entetes.length === 1 ? { ...colonne, entetes: ["", colonne.entetes[0]!] } : colonne
  );
  const parUe = facon.modules === "partagés";
  const coefficients = !facon.coefficients ? [] : parUe ? facon.ues : ["Coef"];
  const genres: GenreRangee[] = [
    "entete",
    "entete",
    "entete",
    ...coefficients.map(() => "coefficients" as const),
  ];
  const rangees = entetesDe(identifiees, genres).map((r, k) =>
    k < 3
      ? r
      : {
          ...r,
          cases: [{ valeur: parUe ? `Coef ${coefficients[k - 3]!}` : "Coef" }, ...r.cases.slice(1)],
        }
  );
  return rangees.filter((_, k) => (k === 0 ? !parUe : k === 2 ? facon.titres : true));
}

function parGroupes(
  colonnes: readonly ColonneDecrite[],
  promotion: Promotion,
  ordre: readonly number[],
  debut: number
): Rangee[] {
  const rangees: Rangee[] = [];
  for (const groupe of ["A", "B"]) {
    const siens = ordre.filter((i) => promotion.etudiants[i]!.groupe === groupe);
    if (siens.length === 0) continue;
    if (rangees.length > 0) rangees.push(rangee("vide", []));
    rangees.push(rangee("groupe", [`Groupe ${groupe}`]));
    rangees.push(...lignesDe(colonnes, siens, debut + rangees.length));
  }
  return rangees;
}

const ETATS: Readonly<Record<Exclude<Note, number>, readonly string[]>> = {
  absence: ["ABI", "abs", "Abs.", "ABS"],
  neutre: ["ABJ", "DISP", "exc", "Abs. Just"],
  attente: ["", "NE", "/", "-", "?", "en attente"],
};

/** Numbers, some as text with a comma or a space behind; states in any spelling. */
function ecriture(de: Hasard, { textes }: Facon): (note: Note) => Valeur {
  return (note) => {
    if (typeof note !== "number") return parmi(de, ETATS[note]);
    if (!textes || chance(de, 0.7)) return note;
    return parmi(de, [aVirgule(note), `${aVirgule(note)} `, String(note)]);
  };
}

function graphie(code: string, { codes }: Facon): string {
  if (codes === "r 3.03") return code.toLowerCase().replace(/^(sae|r)/, "$1 ");
  if (codes === "R303" && /^R\d\.\d\d$/.test(code)) return code.replace(".", "");
  return codes === "SAÉ" ? code.replace("SAE", "SAÉ ") : code;
}
