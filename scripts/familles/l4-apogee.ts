import { aVirgule } from "./colonnes";
import type { Famille } from "./famille";
import { paginer, rangee, type Case, type Page, type Rangee } from "./page";
import type { Note, Promotion } from "./promotion";
import { transposerApogee } from "./l4-apogee-xls";
import { chance, parmi, type Hasard } from "./tirage";

/** Apogée's exchange file: sections, then one row for each student with a mark, its scale and a result by element. */
export const L4: Famille = {
  ...{ nom: "L4", titre: "apogee", tient: "modules", coefficients: "programme" },
  ...{ semestres: 1, fichier: "txt" },
  dresser: (de, promotion) => [fichier(de, promotion)],
};

/** The same, as the .xls that Apogée exports, converted to .xlsx: eleven rows of header, students from row 17. */
export const L4_XLS: Famille = {
  ...L4,
  ...{ nom: "L4-xls", titre: "apogee-transpose", fichier: "xlsx" },
  dresser: (de, promotion) => [transposerApogee(fichier(de, promotion))],
};

/** A column of values, as the section of columns describes it. */
interface Element {
  readonly description: readonly string[];
  readonly pour: (etudiant: number) => Case;
}

function fichier(de: Hasard, promotion: Promotion): Page {
  const { etudiants, semestres } = promotion;
  const elements = elementsDe(de, promotion);
  const codes = ["apoL_a01_code", "apoL_a02_nom", "apoL_a03_prenom", "apoL_a04_naissance"];
  const numeros = elements.map((_, k) => `apoL_c${String(k + 1).padStart(4, "0")}`);
  const lignes = etudiants.map(({ numero, nom, prenom }, etudiant): Rangee => ({
    ...{ genre: "etudiant", etudiant },
    cases: [
      ...[String(numero), nom, prenom.toUpperCase(), ` ${10 + (etudiant % 18)}/03/2005`].map(
        (valeur) => ({ valeur })
      ),
      ...elements.map(({ pour }) => pour(etudiant)),
    ],
  }));
  return paginer(
    "VETGMP",
    [],
    [
      ...titres(semestres[0]!),
      rangee("preambule", ["XX-APO_TYP_RES-XX"]),
      rangee("preambule", ["10", "ABI", "ABJ", "ADM", "AJ", "CMP", "DEF", "DIS"]),
      rangee("vide", []),
      rangee("preambule", ["XX-APO_COLONNES-XX"]),
      rangee("preambule", [
        codes[0]!,
        "Type Objet",
        "Code",
        "Version",
        "Année",
        "Session",
        "Admission/Admissibilité",
        "Type Rés.",
        "",
        "",
        "Etudiant",
        "Numéro",
      ]),
      rangee("preambule", [codes[1]!, "", "", "", "", "", "", "", "", "", "", "Nom"]),
      rangee("preambule", [codes[2]!, "", "", "", "", "", "", "", "", "", "", "Prénom"]),
      rangee("preambule", [
        codes[3]!,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "Session",
        "Admissibilité",
        "Naissance",
      ]),
      rangee("preambule", ["APO_COL_VAL_DEB"]),
      ...elements.map(({ description }, k) => rangee("preambule", [numeros[k]!, ...description])),
      rangee("preambule", ["APO_COL_VAL_FIN"]),
      rangee("preambule", [
        `apoL_c${String(elements.length + 1).padStart(4, "0")}`,
        "APO_COL_VAL_FIN",
      ]),
      rangee("vide", []),
      rangee("preambule", ["XX-APO_VALEURS-XX"]),
      rangee("entete", [...codes, ...numeros]),
      ...lignes,
    ]
  );
}

function titres(semestre: number): Rangee[] {
  return [
    ["XX-APO_TITRES-XX"],
    ["apoC_annee", "2025/2026"],
    ["apoC_cod_dip", "VDTGMP"],
    ["apoC_Cod_Exp", "1"],
    ["apoC_cod_vdi", "111"],
    ["apoC_Fichier_Exp", "VETGMP.txt"],
    ["apoC_lib_dip", "BUT GMP"],
    ["apoC_Titre1", `Export Apogée du 13/06/2026 à 14:29 - semestre ${semestre}`],
    ["apoC_Titre2"],
    [],
  ].map((valeurs) => rangee("preambule", valeurs));
}

/** A mark N, its scale B and a result R for each module; the whole year first, without marks. */
function elementsDe(de: Hasard, promotion: Promotion): Element[] {
  return [
    {
      description: decrire("VET", "V2GMP", "N", "V2GMP - BUT GMP an 2", "Note"),
      pour: () => ({ valeur: "" }),
    },
    { description: decrire("VET", "V2GMP", "B", "", "Barème"), pour: () => ({ valeur: "" }) },
    { description: decrire("VET", "V2GMP", "R", "", "Résultat"), pour: () => ({ valeur: "" }) },
    ...promotion.modules.flatMap((module, m): Element[] => {
      const code = `T2${module.code.replace(/\W/g, "")}`;
      const bareme = chance(de, 0.8) ? 20 : parmi(de, [10, 40, 100]);
      const nom = `${module.code} ${module.intitule}`;
      return [
        {
          description: decrire("ELP", code, "N", nom, "Note"),
          pour: (i) => note(promotion, i, m, bareme),
        },
        {
          description: decrire("ELP", code, "B", "", "Barème"),
          pour: () => ({ valeur: String(bareme) }),
        },
        { description: decrire("ELP", code, "R", "", "Résultat"), pour: () => ({ valeur: "" }) },
      ];
    }),
  ];
}

function decrire(
  type: string,
  code: string,
  resultat: string,
  nom: string,
  titre: string
): string[] {
  return [type, code, "", "2025", "0", "1", resultat, nom, "0", "1", titre];
}

function note(promotion: Promotion, etudiant: number, m: number, bareme: number): Case {
  const { semestre, code } = promotion.modules[m]!;
  const valeur = promotion.notes[etudiant]![m]!;
  return {
    valeur: ecrire(valeur, bareme),
    note: { etudiant, semestre, module: code, ue: null, valeur },
  };
}

function ecrire(note: Note, bareme: number): string {
  if (typeof note === "number") return aVirgule(Number(((note * bareme) / 20).toFixed(4)));
  return { absence: "ABI", neutre: "ABJ", attente: "" }[note];
}
