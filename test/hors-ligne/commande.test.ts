import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";

import type { FeuilleEcrite, Valeur } from "../../src/classeur";
import { ecrireCorrections } from "../../src/grille";
import { ouvrirFichier } from "../../src/hors-ligne";
import { REGLAGES } from "../../src/reglement";
import { feuilleReglages } from "../../src/restitution";

/* The command as a person runs it: exit statuses, sentences, and what is written where. */
const tsx = require.resolve("tsx/cli");
const dossier = mkdtempSync(path.join(os.tmpdir(), "jury-but-"));
const classeur = path.join(dossier, "notes.xlsx");
copyFileSync("exemples/but2-gmp-mpi.xlsx", classeur);
const original = readFileSync(classeur);
afterAll(() => rmSync(dossier, { recursive: true }));

function jury(...mots: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, "src/hors-ligne/jury.ts", ...mots],
    {
      encoding: "utf8",
    }
  );
  return { status, stdout, stderr };
}

/** Types a code in the jury's column, as a person does. */
async function ecrireDecision(chemin: string, nom: string, code: string): Promise<void> {
  const fichier = ouvrirFichier(readFileSync(chemin));
  const { cellules } = (await fichier.lire()).find((feuille) => feuille.nom === "Décisions")!;
  const colonne = cellules.map((ligne) => ligne.indexOf("Décision du jury")).find((c) => c >= 0)!;
  const ecrites = cellules.map((ligne) =>
    ligne.map((valeur, c) => (c === colonne && ligne.includes(nom) ? code : valeur))
  );
  await fichier.ecrire({ feuilles: [feuilleDe("Décisions", ecrites)] });
  writeFileSync(chemin, fichier.octets());
}

function feuilleDe(nom: string, cellules: Valeur[][]): FeuilleEcrite {
  const rien = { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 };
  return {
    ...{ nom, cellules, formats: [], largeurs: [], masquees: [], listes: [], noms: [] },
    ...{ figer: { lignes: 0, colonnes: 0 }, impression: { paysage: false, lignesRepetees: rien } },
  };
}

describe("une demande incorrecte rend 2, avec une phrase", () => {
  const json = path.join(dossier, "pas-un-programme.json");
  writeFileSync(json, '{"id": 3}');
  const reglages = path.join(dossier, "mal-ecrits.json");
  writeFileSync(reglages, '{"arondi": "aucun"}');
  test.each<[string, string[], string]>([
    ["sans classeur", [], "Il manque le classeur à lire."],
    ["deux fois le même classeur", [classeur, classeur], "Un même fichier est donné deux fois"],
    ["deux classeurs, dont un absent", [classeur, "absent.xlsx"], "absent.xlsx : le fichier"],
    ["une option inconnue", ["a.xlsx", "--vite"], "Option non comprise."],
    ["une autre langue", ["a.xlsx", "--lang", "de"], "choisissez fr ou en"],
    ["un fichier absent", ["absent.xlsx"], "le fichier ne peut pas être lu"],
    ["un fichier qui n’est pas un classeur", ["README.md"], "pas un classeur"],
    [
      "un programme inconnu",
      [classeur, "--maquette", "but9"],
      "Programmes du catalogue : but2-gmp-mpi-2022",
    ],
    ["un programme mal écrit", [classeur, "--maquette", json], "n’est pas un programme"],
    ["la copie sur le classeur lu", [classeur, "-o", classeur], "un autre nom que le classeur lu"],
    ["une année antérieure absente", [classeur, "--anteriorite", "absent.xlsx"], "absent.xlsx : "],
    [
      "une année antérieure qui n’est pas un classeur",
      [classeur, "--anteriorite", "docs/images/grille.png"],
      "docs/images/grille.png : Ce fichier n’est pas un classeur.",
    ],
    [
      "la copie sur une année antérieure",
      ["exemples/trois-ans/but2.xlsx", "--anteriorite", classeur, "-o", classeur],
      "un autre nom que le classeur lu",
    ],
    [
      "essayer et écrire à la fois",
      [classeur, "--et-si", reglages, "-o", path.join(dossier, "x.xlsx")],
      "--et-si n’écrit rien",
    ],
    [
      "un réglage à essayer qui n’existe pas",
      [classeur, "--et-si", reglages],
      "Réglage inconnu : « arondi »",
    ],
    [
      "le JSON sur le classeur lu",
      [classeur, "--json", classeur],
      "un autre nom que le classeur lu",
    ],
  ])("%s", (_, mots, phrase) => {
    const { status, stderr } = jury(...mots);
    expect(stderr).toContain(phrase);
    expect(status).toBe(2);
    expect(readFileSync(classeur).equals(original)).toBe(true);
  });
});

test("l’aide est une réponse, pas une faute", () => {
  const { status, stdout } = jury("--help");
  expect([status, stdout.startsWith("Usage : npm run jury")]).toEqual([0, true]);
});

test("sans autre demande, la copie porte le nom du classeur suivi de -jury", () => {
  const { status, stdout } = jury(classeur);
  expect(status).toBe(0);
  expect(stdout).toContain("Proposition : ADM 33 · jury 5 · PASD 8 · en attente 2");
  expect(stdout).toContain("À risque : critique 5 · alerte 10 · vigilance 14");
  expect(existsSync(path.join(dossier, "notes-jury.xlsx"))).toBe(true);
  expect(readFileSync(classeur).equals(original)).toBe(true);
});

test("un réglage inconnu est une anomalie, et les autres valent", () => {
  const reglages = path.join(dossier, "reglages.json");
  writeFileSync(reglages, '{"poids_rcue": "ects", "arondi": "aucun"}');
  const json = path.join(dossier, "sortie.json");
  const { status } = jury(
    classeur,
    "-o",
    path.join(dossier, "ects.xlsx"),
    "--reglages",
    reglages,
    "--json",
    json
  );
  const lu = JSON.parse(readFileSync(json, "utf8"));
  expect(status).toBe(0);
  expect(lu.reglages.poids_rcue).toBe("ects");
  expect(lu.anomalies[0].message).toContain("Réglage inconnu : « arondi »");
  // DA SILVA: UE33 = 9.00 (7 ECTS) and UE43 = 10.95 (8 ECTS) give 10.04 once ECTS weigh them.
  const daSilva = lu.etudiants.find(({ nom }: { nom: string }) => nom === "DA SILVA");
  expect([daSilva.rcues[2].affichee, daSilva.annee.proposition]).toEqual(["10,04", "ADM"]);
});

describe("--et-si dit qui changerait, et n’écrit rien", () => {
  const essai = path.join(dossier, "essai.json");
  writeFileSync(essai, '{"poids_rcue": "ects"}');

  test("trois étudiants, une ligne chacun, avec ce qui change", () => {
    const seul = path.join(dossier, "seul");
    mkdirSync(seul);
    copyFileSync(classeur, path.join(seul, "notes.xlsx"));
    const { status, stdout } = jury(path.join(seul, "notes.xlsx"), "--et-si", essai);
    expect(status).toBe(0);
    expect(stdout).toContain("Poids des deux UE dans le RCUE : le même → leurs ECTS");
    expect(stdout).toContain("3 étudiants changent :");
    // UE33 = 9.00 (7 ECTS) and UE43 = 10.95 (8 ECTS): 9.975 with equal weights, 10.04 by ECTS.
    expect(stdout).toContain(
      "DA SILVA Rui : année : PASD → ADM ; RCUE 3 : AJ → CMP ; UE33 : AJ → CMP"
    );
    expect(stdout).toContain("Rien n’est écrit.");
    expect(readdirSync(seul)).toEqual(["notes.xlsx"]);
  });

  test("en anglais aussi", () => {
    const { stdout } = jury(classeur, "--et-si", essai, "--lang", "en");
    expect(stdout).toContain("3 students change:");
    expect(stdout).toContain("Nothing is written.");
  });

  test("les réglages qui servent déjà ne changent personne", () => {
    const memes = path.join(dossier, "memes.json");
    writeFileSync(memes, '{"poids_rcue": "egal"}');
    const { stdout } = jury(classeur, "--et-si", memes);
    expect(stdout).toContain("Réglages essayés : ceux qui servent déjà");
    expect(stdout).toContain("Aucun étudiant ne change.");
  });
});

describe("un classeur qui a sa feuille Réglages", () => {
  const regle = path.join(dossier, "regle.xlsx");
  beforeAll(async () => {
    const fichier = ouvrirFichier(original);
    const reglages = { ...REGLAGES, poids_rcue: "ects", arrondi: "aucun" } as const;
    await fichier.ecrire({ feuilles: [feuilleReglages(reglages)] });
    writeFileSync(regle, fichier.octets());
  });

  test("est décidé avec elle", () => {
    const { stdout } = jury(regle);
    expect(stdout).toContain("Comparaison des moyennes à 10 et à 8 : sans arrondi");
    expect(stdout).toContain("Poids des deux UE dans le RCUE : leurs ECTS");
    expect(stdout).not.toContain("l’emporte");
  });

  test("un fichier --reglages l’emporte, réglage par réglage, et c’est dit", () => {
    const fichier = path.join(dossier, "egal.json");
    writeFileSync(fichier, '{"poids_rcue": "egal"}');
    const { stdout } = jury(regle, "--reglages", fichier);
    expect(stdout).toContain("Poids des deux UE dans le RCUE : le même");
    expect(stdout).toContain("Comparaison des moyennes à 10 et à 8 : sans arrondi");
    expect(stdout).toContain("egal.json l’emporte sur la feuille « Réglages » du classeur.");
  });
});

describe("les années antérieures et le jury", () => {
  const but1 = path.join(dossier, "but1-jury.xlsx");
  const but2 = path.join(dossier, "but2-jury.xlsx");
  let premier: string;
  let second: string;
  beforeAll(async () => {
    premier = jury("exemples/trois-ans/but1.xlsx", "-o", but1).stdout;
    await ecrireDecision(but1, "GARNIER", "PAS1NCI");
    const suite = ["exemples/trois-ans/but2.xlsx", "--anteriorite", but1, "-o", but2];
    second = jury(...suite).stdout;
  });

  test("sans source, rien n’en est dit", () => {
    expect(premier).not.toContain("Années antérieures");
  });

  test("chaque source lue est nommée avec son fichier", () => {
    expect(second).toMatch(
      /Années antérieures : .*\[but1-jury\.xlsx\]Décisions \(.*\), 6 étudiants/
    );
  });

  test("les ECTS sont ceux de toutes les années connues", () => {
    expect(premier).toMatch(/Passage +ECTS +Risque/);
    expect(second).toMatch(/Passage +ECTS du cursus +Risque/);
    expect(second).toMatch(/MARTIN Lou .* ADM +de droit +120/);
  });

  test("la copie décidée suffit ensuite : ce qui a été copié est relu sans l’autre fichier", () => {
    const { stdout } = jury(but2, "-o", path.join(dossier, "encore.xlsx"));
    expect(stdout).toMatch(/MARTIN Lou .* ADM +de droit +120/);
    expect(stdout).toContain("Antériorité");
  });

  test("une liste d’un autre système, en CSV, est une année antérieure aussi", () => {
    const csv = path.join(dossier, "scodoc.csv");
    const s1s2 = ["UE11", "UE12", "UE13", "UE21", "UE22", "UE23"];
    // MOREL Jade (22500248) missed UE11 and UE21; there the jury granted them.
    const lignes = s1s2.map((ue) => `22500248;MOREL;Jade;2022-2023;S${ue[2]};${ue};11;ADJ;10`);
    const entete = "N°;Nom;Prénom;Année;Semestre;UE;Moyenne;Code;ECTS";
    writeFileSync(csv, [entete, ...lignes, ""].join("\n"));
    const sortie = path.join(dossier, "avec-csv.xlsx");
    const { stdout } = jury("exemples/trois-ans/but2.xlsx", "--anteriorite", csv, "-o", sortie);
    expect(stdout).toContain("[scodoc.csv]scodoc (2022-2023), 1 étudiant");
    // 60 ECTS of BUT1, and 40 of this year: RCUE 1 is missed again, but S5 is of right.
    expect(stdout).toMatch(/MOREL Jade .* PASD +de droit +100/);
  });

  test("la décision du jury est à côté de la proposition", () => {
    const json = path.join(dossier, "jury.json");
    const { stdout } = jury(but1, "-o", path.join(dossier, "jury.xlsx"), "--json", json);
    const { etudiants } = JSON.parse(readFileSync(json, "utf8"));
    expect(etudiants.find(({ nom }: { nom: string }) => nom === "GARNIER")).toMatchObject({
      ...{ decision: "PAS1NCI", jury: { annee: "PAS1NCI", ues: {}, rcues: {} } },
      annee: { proposition: null, passage: "jury" },
    });
    expect(stdout).toMatch(/GARNIER Théo .* jury → jury : PAS1NCI/);
    expect(stdout).toContain("Décisions du jury : PAS1NCI 1");
  });
});

test("un CSV est décidé dans un classeur neuf, qui porte son nom", async () => {
  const csv = path.join(dossier, "notes-s3.csv");
  const texte = "N°;Nom;Prénom;UE31;UE32\r\n22100101;MARTIN;Zoé;12,5;9,25\r\n";
  writeFileSync(csv, Buffer.from(texte, "latin1"));
  const { status, stdout } = jury(csv);
  expect(status).toBe(0);
  expect(stdout).toContain("MARTIN Zoé");
  const feuilles = await ouvrirFichier(
    readFileSync(path.join(dossier, "notes-s3-jury.xlsx"))
  ).lire();
  expect(feuilles.slice(0, 2).map(({ nom }) => nom)).toEqual(["notes-s3", "Décisions"]);
  expect(feuilles[0]!.cellules[1]).toEqual([22100101, "MARTIN", "Zoé", 12.5, 9.25]);
});

test("un classeur sans grille de notes rend 1, dit ce qui a été cherché, et n’écrit rien", async () => {
  const budget = path.join(dossier, "budget.xlsx");
  const fichier = ouvrirFichier(original);
  await fichier.ecrire({
    feuilles: ["S3", "S4"].map((nom) =>
      feuilleDe(nom, [
        ["Poste", "Montant"],
        ["Papier", 120],
      ])
    ),
  });
  writeFileSync(budget, fichier.octets());
  const { status, stdout } = jury(budget);
  expect(stdout).toContain("Aucune grille de notes reconnue dans ce classeur");
  expect(status).toBe(1);
  expect(existsSync(path.join(dossier, "budget-jury.xlsx"))).toBe(false);
});

test("une feuille Décisions d’une autre main n’est pas écrasée : on demande de la renommer", async () => {
  const autre = path.join(dossier, "autre.xlsx");
  const fichier = ouvrirFichier(original);
  await fichier.ecrire({ feuilles: [feuilleDe("Décisions", [["Ordre du jour"], ["Vœux"]])] });
  writeFileSync(autre, fichier.octets());
  const { status, stderr } = jury(autre);
  expect(stderr).toContain("Renommez-la, puis recommencez.");
  expect([status, existsSync(path.join(dossier, "autre-jury.xlsx"))]).toEqual([2, false]);
});

test("en anglais, le tableau change de langue", () => {
  const { stdout } = jury(classeur, "--lang", "en", "-o", path.join(dossier, "en.xlsx"));
  expect(stdout).toContain("48 students");
  expect(stdout).toContain("Right to go on");
});

test("les corrections gardées dans le classeur sont appliquées, et dites", async () => {
  const corrige = path.join(dossier, "corrige.xlsx");
  const fichier = ouvrirFichier(original);
  const annexe = ecrireCorrections([
    { genre: "code", ecrit: "X", sens: "ABJ" },
    { genre: "feuille", feuille: { nom: "Absente", entetes: ["R9.99"] }, role: "ecartee" },
  ]);
  await fichier.ecrire({ feuilles: [], annexe });
  writeFileSync(corrige, fichier.octets());
  const { stdout } = jury(corrige);
  expect(stdout).toContain("1 correction appliquée\n");
  expect(stdout).toContain(
    "Une correction ne s’applique plus : la feuille « Absente » n’est pas lue. Refaites-la, ou effacez-la."
  );
  const json = JSON.parse(jury(corrige, "--json", "-").stdout) as { corrections: string[] };
  expect(json.corrections).toEqual(["« X » veut dire ABJ"]);
  const sortie = ouvrirFichier(readFileSync(path.join(dossier, "corrige-jury.xlsx")));
  expect(await sortie.annexe()).toBe(annexe);
});

test("un lecteur qui ne lit que le début ne fait pas échouer la commande", () => {
  const sortie = path.join(dossier, "debut.xlsx");
  const commande = `"${process.execPath}" "${tsx}" src/hors-ligne/jury.ts "${classeur}" -o "${sortie}" | head -n 1`;
  const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", commande], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Programme : BUT2 GMP MPI/);
  expect(existsSync(sortie)).toBe(true);
});

test("à la mi-année, chaque étudiant a ses UE du semestre impair, et non des RCUE tous en attente", () => {
  const sortie = path.join(dossier, "fevrier.xlsx");
  const { stdout } = jury("exemples/mi-annee/s3-seul.xlsx", "-o", sortie);
  expect(stdout).toMatch(/^Étudiant +UE31 +UE32 +UE33 +UE34 +UE35 +Proposition /m);
  expect(stdout).toMatch(/^AUBRY Maya +9,64 AJ +8,72 AJ +7,62 AJ +9,41 AJ +\d+,\d\d ADM /m);
});
