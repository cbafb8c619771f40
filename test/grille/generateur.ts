/** Promotions that are known, and the sheets that staff could have made of them. */
import fc from "../hasard";
import type { Feuille, Valeur } from "../../src/classeur";

/** A promotion: two semesters, two or three competences, some modules each. */
export interface Verite {
  readonly etudiants: readonly { numero: number; nom: string; prenom: string }[];
  /** Modules of each UE, with their coefficients; a module may stand in several UE of its semester. */
  readonly ues: readonly { code: string; semestre: number; modules: Record<string, number> }[];
  /** By student, then by module. */
  readonly marques: readonly Record<string, Marque>[];
}

export interface Marque {
  readonly valeur: number | string;
  /** How it is written in the cell. */
  readonly ecrite: Valeur;
}

const NOMS =
  "MARTIN PETIT ROUX NOËL LE_GALL D’ANGELO DUMAS-ROCHE MIN MOY MAX ÉTIENNE DA_SILVA".split(" ");
const PRENOMS = "Lou Ali Zoé Jo Anne-Lise Chloé".split(" ");

const marque: fc.Arbitrary<Marque> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 2000 }).chain(ecritures) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Marque>(
      ...[..."ABI|abs.|Abs".split("|")].map((ecrite) => ({ valeur: "absence", ecrite })),
      ...[..."ABJ|Abs. Just|disp".split("|")].map((ecrite) => ({ valeur: "neutre", ecrite })),
      ...["", " ", "-", "/", "~", "?", "NE", "en attente"].map((ecrite) => ({
        valeur: "attente",
        ecrite,
      }))
    ),
  }
);

function ecritures(centiemes: number): fc.Arbitrary<Marque> {
  const valeur = centiemes / 100;
  const texte = String(valeur).replace(".", ",");
  return fc.constantFrom<Marque>(
    ...[valeur, valeur, texte, ` ${texte}\u00a0`, String(valeur), `${texte}/20`].map((ecrite) => ({
      valeur,
      ecrite,
    }))
  );
}

export const verite: fc.Arbitrary<Verite> = fc
  .record({
    competences: fc.integer({ min: 2, max: 3 }),
    annee: fc.integer({ min: 1, max: 3 }),
    identites: fc.uniqueArray(fc.tuple(fc.constantFrom(...NOMS), fc.constantFrom(...PRENOMS)), {
      minLength: 2,
      maxLength: 8,
      selector: ([nom, prenom]) => `${nom} ${prenom}`,
    }),
    poids: fc.array(fc.constantFrom(0.5, 1, 2, 2.5, 5), { minLength: 24, maxLength: 24 }),
    partages: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
  })
  .chain(({ competences, annee, identites, poids, partages }) => {
    const ues = [2 * annee - 1, 2 * annee].flatMap((semestre) =>
      Array.from({ length: competences }, (_, c) => {
        const propres = [1, 2].map((k) => `R${semestre}.${c + 1}${k}`);
        const communs = [`SAE${semestre}.01`, `R${semestre}.10`].filter(
          (__, k) => partages[2 * c + k]
        );
        const modules = [...propres, ...communs].map(
          (code, k) => [code, poids[4 * c + k]!] as const
        );
        return { code: `UE${semestre}${c + 1}`, semestre, modules: Object.fromEntries(modules) };
      })
    );
    const codes = [...new Set(ues.flatMap(({ modules }) => Object.keys(modules)))];
    const etudiants = identites.map(([nom, prenom], i) => ({
      numero: 22100101 + 7 * i,
      nom: nom.replace("_", " "),
      prenom,
    }));
    return fc
      .array(fc.tuple(...codes.map(() => marque)), {
        minLength: etudiants.length,
        maxLength: etudiants.length,
      })
      .map((lignes) => ({
        etudiants,
        ues,
        marques: lignes.map((ligne) =>
          Object.fromEntries(codes.map((code, k) => [code, ligne[k]!]))
        ),
      }));
  });

/** How a sheet is written; every choice is one that staff make. */
export const style = fc.record({
  modules: fc.constantFrom("sous chaque UE", "partagés"),
  identite: fc.constantFrom("numéro, nom, prénom", "nom complet", "nom, prénom", "numéro à droite"),
  moyennes: fc.constantFrom("aucune", "au bout", "devant"),
  titre: fc.boolean(),
  titresDeModules: fc.boolean(),
  groupes: fc.boolean(),
  statistiques: fc.boolean(),
  legende: fc.boolean(),
  coefficientsEnTexte: fc.boolean(),
  codes: fc.constantFrom("R3.01", "r 3.01", "R301 - titre"),
  rang: fc.boolean(),
  decalage: fc.constantFrom(0, 3),
  ordre: fc.integer(),
});
export type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

/** One semester of a promotion, written. */
export function ecrire(promotion: Verite, semestre: number, s: Style): Feuille {
  const ues = promotion.ues.filter((ue) => ue.semestre === semestre);
  const colonnes = colonnesDe(ues, s);
  const [gauche, droite] = identites(s);
  const aLaLigne = (etiquette: string, contenu: (colonne: Colonne) => Valeur): Valeur[] => {
    const identite = gauche.map((_, k): Valeur =>
      k === Math.min(1, gauche.length - 1) ? etiquette : ""
    );
    return [...identite, ...colonnes.map(contenu), ...droite.map((): Valeur => ""), ""];
  };
  const coef = (valeur: number | undefined): Valeur =>
    valeur === undefined ? "" : s.coefficientsEnTexte ? String(valeur).replace(".", ",") : valeur;
  const lignes: Valeur[][] = [];
  if (s.titre) lignes.push([`BUT2 GMP - S${semestre} - 2022/2023`]);
  const premiere = (c: Colonne): boolean => colonnes.find(({ ue }) => ue === c.ue) === c;
  if (s.modules === "sous chaque UE")
    lignes.push(aLaLigne("", (c) => (premiere(c) ? (c.ue ?? "") : "")));
  lignes.push([
    ...gauche,
    ...colonnes.map((c) => (c.module === null ? `Moy ${c.ue}` : orthographier(c.module, s))),
    ...droite,
    s.rang ? "Rang" : "",
  ]);
  if (s.titresDeModules)
    lignes.push(aLaLigne("", (c) => (c.module === null ? "" : `Cours de ${c.module.slice(1)}`)));
  if (s.modules === "sous chaque UE")
    lignes.push(
      aLaLigne("Coef", (c) => coef(ues.find(({ code }) => code === c.ue)?.modules[c.module ?? ""]))
    );
  else
    for (const { code, modules } of ues)
      lignes.push(aLaLigne(code, (c) => coef(modules[c.module ?? ""])));
  const ordonnes = melanger(
    promotion.etudiants.map((_, i) => i),
    s.ordre + semestre
  );
  ordonnes.forEach((i, rang) => {
    if (s.groupes && rang % 3 === 0)
      lignes.push(
        rang === 0 ? [] : [""],
        aLaLigne(`Groupe ${rang / 3 + 1}`, () => "")
      );
    const etudiant = promotion.etudiants[i]!;
    lignes.push([
      ...gauche.map((titre) => identiteDe(etudiant, titre)),
      ...colonnes.map((c): Valeur =>
        c.module === null ? 11.25 : promotion.marques[i]![c.module]!.ecrite
      ),
      ...droite.map((titre) => identiteDe(etudiant, titre)),
      s.rang ? rang + 1 : "",
    ]);
  });
  if (s.statistiques)
    for (const nom of ["Moyenne", "Écart-type", "Min", "Max"])
      lignes.push(aLaLigne(nom, () => 10.5));
  if (s.legende) lignes.push([], ["Légende"], ["ABI", "absence injustifiée"]);
  const largeur = Math.max(...lignes.map((ligne) => ligne.length));
  return {
    ...{
      nom: `S${semestre}`,
      visible: true,
      protegee: false,
      ligne: s.decalage,
      colonne: s.decalage,
    },
    cellules: lignes.map((ligne) => [...ligne, ...Array<Valeur>(largeur - ligne.length).fill("")]),
    sansValeur: [],
  };
}

interface Colonne {
  readonly ue: string | null;
  /** `null` for a mean. */
  readonly module: string | null;
}

function colonnesDe(ues: Verite["ues"], s: Style): Colonne[] {
  const moyenne = (ue: string): Colonne[] =>
    s.moyennes === "aucune" ? [] : [{ ue, module: null }];
  if (s.modules === "partagés") {
    const codes = [...new Set(ues.flatMap(({ modules }) => Object.keys(modules)))];
    const modules = melanger(codes, s.ordre).map((module): Colonne => ({ ue: null, module }));
    const moyennes = ues.flatMap(({ code }) => moyenne(code));
    return s.moyennes === "devant" ? [...moyennes, ...modules] : [...modules, ...moyennes];
  }
  return ues.flatMap(({ code, modules }) => {
    const siens = melanger(Object.keys(modules), s.ordre).map((module): Colonne => ({
      ue: code,
      module,
    }));
    return s.moyennes === "devant" ? [...moyenne(code), ...siens] : [...siens, ...moyenne(code)];
  });
}

function identites(s: Style): [string[], string[]] {
  if (s.identite === "nom complet") return [["Nom et prénom"], []];
  if (s.identite === "nom, prénom") return [["Nom", "Prénom", "Gr."], []];
  if (s.identite === "numéro à droite") return [["Rg", "Nom", "Prénom"], ["code_nip"]];
  return [["N° étudiant", "NOM", "Prénom "], []];
}

function identiteDe({ numero, nom, prenom }: Verite["etudiants"][number], titre: string): Valeur {
  if (/nip|étudiant/.test(titre)) return numero;
  if (titre === "Nom et prénom") return `${nom} ${prenom}`;
  if (/^pr/i.test(titre)) return prenom;
  return /nom/i.test(titre) ? nom : titre === "Rg" ? 1 : "A";
}

function orthographier(code: string, { codes }: Style): string {
  if (codes === "R3.01") return code;
  if (codes === "r 3.01") return code.toLowerCase().replace(/^(sae|r)/, "$1 ");
  return `${code.replace(".", "")} - titre`;
}

/** The same shuffle for the same seed. */
function melanger<T>(liste: readonly T[], graine: number): T[] {
  return liste
    .map((element, k) => ({ element, rang: Math.sin(graine + 37 * k) }))
    .sort((a, b) => a.rang - b.rang)
    .map(({ element }) => element);
}
