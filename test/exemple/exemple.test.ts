/**
 * The example that is committed is what its script makes, looks like a real promotion, and holds every outcome that
 * `scripts/exemple/cas.ts` announces, by the rules alone. That the program reads the file and finds the same is the
 * business of the tests of the command line; that real Excel opens it without a word is checked by hand.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CAS } from "../../scripts/exemple/cas";
import { afficher } from "../../src/reglement";
import { lireFeuille } from "./lecture";
import { decider, dispositionDe, lignesParNumero } from "./promotion";

const RACINE = join(__dirname, "../..");
const octets = readFileSync(join(RACINE, "exemples/but2-gmp-mpi.xlsx"));
const s3 = dispositionDe(lireFeuille(octets, 1), 3);
const s4 = dispositionDe(lireFeuille(octets, 2), 4);
const parNumero = { s3: lignesParNumero(s3), s4: lignesParNumero(s4) };

/** Number, name, row in each sheet, « S1 et S2 validées », of the 48. */
const apprentis = [...parNumero.s3].map(([numero, ligne]) => {
  const dansS4 = parNumero.s4.get(numero) ?? null;
  const nom = ["B", "C"]
    .map((colonne) => String(s3.feuille.get(`${colonne}${ligne}`)!.valeur).trim())
    .join(" ");
  const s1s2 = dansS4 === null ? undefined : s4.feuille.get(`Y${dansS4}`)?.valeur;
  return {
    numero,
    nom,
    lignes: [ligne, dansS4] as const,
    s1s2: s1s2 === undefined ? null : s1s2 === "oui",
  };
});
const dossiers = decider(
  s3,
  s4,
  apprentis.map(({ lignes }) => lignes),
  apprentis.map(({ s1s2 }) => s1s2)
);
const dossierDe = (nom: string) =>
  dossiers[apprentis.findIndex((apprenti) => apprenti.nom === nom)]!;

describe("le fichier", () => {
  let dossier: string;
  beforeAll(() => void (dossier = mkdtempSync(join(tmpdir(), "exemple-"))));
  afterAll(() => rmSync(dossier, { recursive: true }));

  test("est, octet pour octet, ce que son script écrit", () => {
    const refait = join(dossier, "refait.xlsx");
    const tsx = join(RACINE, "node_modules/tsx/dist/cli.mjs");
    execFileSync(process.execPath, [tsx, "scripts/exemple.ts", refait], { cwd: RACINE });
    expect(readFileSync(refait).equals(octets)).toBe(true);
  });

  test("pèse moins de 60 Ko", () => {
    expect(octets.length).toBeLessThan(60_000);
  });
});

describe("la promotion", () => {
  test("48 apprentis en S3, dont un seul n’est plus en S4", () => {
    expect(apprentis).toHaveLength(48);
    expect(parNumero.s4.size).toBe(47);
    expect(apprentis.filter(({ lignes }) => lignes[1] === null).map(({ nom }) => nom)).toEqual([
      "MERCIER Hugo",
    ]);
  });

  test("chacun a un numéro de huit chiffres ; les deux feuilles ne sont pas dans le même ordre", () => {
    expect(apprentis.every(({ numero }) => /^\d{8}$/.test(String(numero)))).toBe(true);
    const communs = [...parNumero.s3.keys()].filter((numero) => parNumero.s4.has(numero));
    expect(communs).not.toEqual([...parNumero.s4.keys()]);
  });

  test("deux étudiants seulement ont, dans la feuille, une moyenne d’UE qui n’est pas la nôtre", () => {
    const ecarts = apprentis.flatMap(({ nom, lignes }, k) =>
      dossiers[k]!.ues.flatMap(({ code, moyenne }, rang) => {
        const [{ feuille, moyennes }, ligne] = rang < 5 ? [s3, lignes[0]] : [s4, lignes[1]];
        if (ligne === null) return [];
        const affichee = Number(feuille.get(`${moyennes[rang % 5]!}${ligne}`)!.valeur);
        return Math.abs(affichee - moyenne.valeur!) > 0.01 ? [`${nom} ${code}`] : [];
      })
    );
    expect(ecarts).toEqual([
      "FAURE Nolan UE31",
      "SANCHEZ Eva UE32",
      "SANCHEZ Eva UE33",
      "SANCHEZ Eva UE34",
    ]);
  });
});

describe("les notes ressemblent à de vraies notes", () => {
  const complets = dossiers.filter((_, k) => apprentis[k]!.lignes[1] !== null);
  const moyennes = complets.map((dossier) => dossier.ues.map(({ moyenne }) => moyenne.valeur!));
  const rangs = [0, 1, 2, 3, 4];
  const paires = (semestre: 0 | 5) =>
    moyennes.flatMap((m) =>
      rangs.flatMap((i) =>
        rangs.filter((j) => j !== i).map((j) => [m[semestre + i]!, m[semestre + j]!])
      )
    );

  // On real BUT2 results: 0.74 inside a semester; even = 4.98 + 0.62 × odd, residual 1.9.
  test("deux UE d’un étudiant vont ensemble dans un semestre, sans se confondre", () => {
    for (const semestre of [0, 5] as const) {
      expect(regression(paires(semestre)).correlation).toBeGreaterThan(0.7);
      expect(regression(paires(semestre)).correlation).toBeLessThan(0.8);
    }
  });

  test("le semestre pair suit le semestre impair, de loin", () => {
    const { pente, ordonnee, residu } = regression(
      moyennes.flatMap((m) => rangs.map((k) => [m[k]!, m[k + 5]!]))
    );
    expect(Math.abs(pente - 0.62)).toBeLessThan(0.05);
    expect(Math.abs(ordonnee - 4.98)).toBeLessThan(0.5);
    expect(Math.abs(residu - 1.9)).toBeLessThan(0.4);
  });
});

describe("chaque cas préparé donne ce qu’il annonce", () => {
  test.each(CAS.map((cas) => [`${cas.nom} ${cas.prenom}`, cas.attendu] as const))(
    "%s",
    (nom, attendu) => {
      const dossier = dossierDe(nom);
      const rcue = dossier.rcues.map(({ moyenne }) =>
        moyenne.provisoire ? "?" : afficher(moyenne.centiemes)
      );
      const { code, passage } = dossier.annee;
      expect({ rcue: rcue.join(" "), proposition: code, passage }).toEqual(attendu);
    }
  );

  test("toutes les issues de l’année y sont", () => {
    const issues = dossiers.map(({ annee }) => `${annee.code ?? "—"} ${annee.passage}`);
    const attendues = [
      "ADM de droit",
      "ADM en attente",
      "ADM jury",
      "PASD de droit",
      "— en attente",
      "— jury",
    ];
    expect([...new Set(issues)].sort()).toEqual(attendues);
  });

  test.each([
    ["MOREL Jade", "UE35", "3,50", "CMP"],
    ["LAMBERT Zoé", "UE32", "10,00", "ADM"],
    ["DA SILVA Rui", "UE33", "9,00", "AJ"],
    ["DA SILVA Rui", "UE43", "10,95", "ADM"],
    ["ROBIN Maël", "UE31", "8,00", "CMP"],
    ["BLANC Enzo", "UE35", "7,18", "CMP"],
    ["FAURE Nolan", "UE31", "10,61", "ADM"],
  ])("%s : %s à %s, %s", (nom, code, affichee, decision) => {
    const ue = dossierDe(nom).ues.find((resultat) => resultat.code === code)!;
    expect([afficher(ue.moyenne.centiemes), ue.decision]).toEqual([affichee, decision]);
  });

  test("UE32 de LAMBERT Zoé vaut 179,92 / 18 = 9,9955…, entre 9,995 et 10", () => {
    const { valeur } = dossierDe("LAMBERT Zoé").ues[1]!.moyenne;
    expect(valeur).toBeGreaterThan(9.995);
    expect(valeur).toBeLessThan(10);
  });
});

/** Least squares of the second number on the first. */
function regression(points: readonly (readonly number[])[]) {
  const moyenne = (rang: 0 | 1) =>
    points.reduce((total, point) => total + point[rang]!, 0) / points.length;
  const [mx, my] = [moyenne(0), moyenne(1)];
  const somme = (f: (dx: number, dy: number) => number) =>
    points.reduce((total, point) => total + f(point[0]! - mx, point[1]! - my), 0);
  const [xx, xy, yy] = [somme((x) => x * x), somme((x, y) => x * y), somme((_, y) => y * y)];
  const pente = xy / xx;
  const residu = Math.sqrt((yy - pente * xy) / (points.length - 2));
  return { correlation: xy / Math.sqrt(xx * yy), pente, ordonnee: my - pente * mx, residu };
}
