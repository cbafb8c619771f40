import { readFileSync } from "node:fs";
import path from "node:path";
import { lettres } from "../../../src/adresse";
import type { Valeur } from "../../../src/classeur";
import { ouvrirFichier } from "../../../src/hors-ligne";
import { feuilleSimple } from "../../classeur.contrat";
import { partiesDe, zipper } from "../../hors-ligne/paquet-essai";
import {
  bientot,
  calculer,
  dansUnNavigateur,
  lisible,
  ouvrir,
  selection,
  taper,
  terminer,
  valeurs,
  type Seance,
} from "./seance";

/*
 * The example, in the bench: settings, earlier years, the jury and the log, as a person meets them. Which decisions a
 * setting changes is told by the core's tests; here, that the pane tells it, and writes nothing before it is asked to.
 */

/** Weighing UE by their ECTS changes the decisions of three students of the example. */
const TROIS = [/^3 étudiants changent$/, /^3 students change$/] as const;

async function feuilles({ page }: Seance): Promise<string[]> {
  return page.evaluate(async () =>
    (await window.banc)
      .grille()
      .feuilles()
      .map((une) => une.nom())
  );
}

/** The address of the value of a setting, by its name, in its sheet. */
async function caseDuReglage(seance: Seance, nom: string): Promise<string> {
  const lignes = await valeurs(seance.page, "Réglages");
  const entete = lignes.findIndex((ligne) => ligne.includes("Valeur"));
  const rang = lignes.findIndex((ligne) => ligne[0] === nom);
  return `${lettres(lignes[entete]!.indexOf("Valeur"))}${rang + 1}`;
}

const LANGUES = [
  {
    langue: "fr-FR",
    mots: {
      section: "Réglages",
      champ: "Poids des deux UE dans le RCUE",
      change: TROIS[0],
      appliquer: "Appliquer",
      annuler: "Annuler",
      ligne: "Poids des deux UE dans le RCUE : leurs ECTS",
    },
  },
  {
    langue: "en-US",
    mots: {
      section: "Settings",
      champ: "Weights of the two UE in the RCUE",
      change: TROIS[1],
      appliquer: "Apply",
      annuler: "Cancel",
      ligne: "Weights of the two UE in the RCUE: their ECTS",
    },
  },
] as const;

for (const { langue, mots } of LANGUES)
  dansUnNavigateur(`un réglage changé dans le volet, en ${langue}`, () => {
    let seance: Seance;
    beforeAll(async () => {
      seance = await ouvrir({ langue });
      await calculer(seance);
      await seance.volet.getByRole("heading", { name: mots.section, exact: true }).click();
    });
    afterAll(() => terminer(seance));

    const choisir = async (): Promise<void> => {
      await seance.volet.getByLabel(mots.champ).selectOption("ects");
      await seance.volet.getByRole("heading", { name: mots.change }).waitFor();
    };

    test("dit d’abord quels étudiants changent, et n’écrit rien", async () => {
      const avant = await valeurs(seance.page, "Décisions");
      await choisir();
      expect(await feuilles(seance)).not.toContain("Réglages");
      expect(await valeurs(seance.page, "Décisions")).toEqual(avant);
      expect(await seance.volet.locator(".prevision .ligne").count()).toBe(3);
    });

    test("chaque étudiant mène à sa ligne", async () => {
      const premier = seance.volet.locator(".prevision .ligne").first();
      const nom = (await premier.locator(".nom").innerText()).split(" ")[0]!;
      await premier.click();
      const s3 = await valeurs(seance.page, "S3");
      const rang = s3.findIndex((ligne) => String(ligne[1]).startsWith(nom)) + 1;
      await bientot(async () =>
        expect(await selection(seance.page)).toMatch(new RegExp(`^S3!${rang}:${rang} `))
      );
    });

    test("annulé, revient à ce qu’il était", async () => {
      await seance.volet.getByRole("button", { name: mots.annuler }).click();
      await seance.volet.locator(".prevision").waitFor({ state: "hidden" });
      expect(await seance.volet.getByLabel(mots.champ).inputValue()).toBe("egal");
      expect(await feuilles(seance)).not.toContain("Réglages");
    });

    test("appliqué au clavier, est écrit dans la feuille Réglages et dans les décisions", async () => {
      await choisir();
      await seance.volet.getByRole("button", { name: mots.appliquer }).focus();
      await seance.page.keyboard.press("Enter");
      await seance.volet.getByText(/Décisions écrites|Decisions written/).waitFor();
      const reglages = await valeurs(seance.page, "Réglages");
      expect(reglages.find((ligne) => ligne[0] === "Poids des deux UE dans le RCUE")![1]).toBe(
        "leurs ECTS"
      );
      const entetes = (await valeurs(seance.page, "Décisions")).slice(0, 6).map(String).join("\n");
      expect(entetes).toContain("Poids des deux UE dans le RCUE : leurs ECTS");
      expect(lisible(await seance.volet.locator(".faits").innerText())).toContain(mots.ligne);
      const actif = await seance.volet.evaluate(() => document.activeElement?.textContent ?? "");
      expect(actif).toMatch(new RegExp(`^${mots.section} `));
    });
  });

dansUnNavigateur("la feuille Réglages", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await seance.volet.getByRole("heading", { name: "Réglages", exact: true }).click();
    await seance.volet.getByRole("button", { name: "Créer la feuille Réglages" }).click();
    await seance.volet.getByText("feuille « Réglages » est créée").waitFor();
    await calculer(seance);
  });
  afterAll(() => terminer(seance));

  test("est créée d’un bouton, et montrée", async () => {
    expect(await selection(seance.page)).toMatch(/^Réglages!1:1/);
    await seance.volet.getByRole("button", { name: "Voir la feuille Réglages" }).waitFor();
  });

  test("modifiée à la main, dit ce qui change avant que l’on calcule", async () => {
    const avant = await valeurs(seance.page, "Décisions");
    const poids = await caseDuReglage(seance, "Poids des deux UE dans le RCUE");
    await taper(seance.page, "Réglages", poids, "leurs ECTS");
    await seance.volet.getByRole("heading", { name: TROIS[0] }).waitFor();
    await seance.volet.getByText("Les réglages ont changé depuis ce calcul.").waitFor();
    expect(await valeurs(seance.page, "Décisions")).toEqual(avant);
  });

  test("une valeur impossible est une anomalie à sa case, et la valeur par défaut s’applique", async () => {
    const poids = await caseDuReglage(seance, "Poids des deux UE dans le RCUE");
    await taper(seance.page, "Réglages", poids, "au pif");
    await seance.volet.getByRole("button", { name: `Réglages!${poids}` }).waitFor();
    await seance.volet.locator(".prevision").waitFor({ state: "hidden" });
  });

  test("appliquée, change les décisions ; la valeur est celle que la personne a écrite", async () => {
    const poids = await caseDuReglage(seance, "Poids des deux UE dans le RCUE");
    await taper(seance.page, "Réglages", poids, "leurs ECTS");
    await seance.volet.getByRole("heading", { name: TROIS[0] }).waitFor();
    await seance.volet.getByRole("button", { name: "Appliquer" }).click();
    await seance.volet.getByText(/Décisions écrites/).waitFor();
    const entetes = (await valeurs(seance.page, "Décisions")).slice(0, 6).map(String).join("\n");
    expect(entetes).toContain("Poids des deux UE dans le RCUE : leurs ECTS");
  });
});

/** A workbook of the year before: all the students of the example have all of S1 and S2. */
async function fichierDuBut1(): Promise<Buffer> {
  const exemple = path.resolve(__dirname, "../../../exemples/but2-gmp-mpi.xlsx");
  const s3 = (await ouvrirFichier(readFileSync(exemple)).lire()).find(({ nom }) => nom === "S3")!;
  const etudiants = s3.cellules.filter(([numero]) => /^\d{8}$/.test(String(numero)));
  const cellules = etudiants.flatMap(([numero, nom, prenom]) =>
    [11, 12, 13, 14, 21, 22, 23, 24].map((ue): Valeur[] => {
      const resultat = [`S${Math.floor(ue / 10)}`, `UE${ue}`, 12, "ADM", 7.5];
      return [numero!, nom!, prenom!, "2024-2025", ...resultat];
    })
  );
  const entete = ["N°", "Nom", "Prénom", "Année", "Semestre", "UE", "Moyenne", "Code", "ECTS"];
  const neuf = ouvrirFichier(zipper(partiesDe([{ nom: "Feuil1", xml: "<sheetData/>" }])));
  await neuf.ecrire({ feuilles: [feuilleSimple("BUT1", [entete, ...cellules])] });
  return Buffer.from(neuf.octets());
}

const TYPE_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

dansUnNavigateur("les années antérieures", () => {
  let seance: Seance;
  const scripts: string[] = [];
  beforeAll(async () => {
    seance = await ouvrir();
    seance.page.on("request", (requete) => {
      if (requete.url().endsWith(".js")) scripts.push(path.basename(requete.url()));
    });
    await seance.volet.getByRole("heading", { name: "Années antérieures" }).click();
  });
  afterAll(() => terminer(seance));

  const donner = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
    const choix = seance.page.waitForEvent("filechooser");
    await seance.volet.getByRole("button", { name: /Ajouter un fichier/ }).focus();
    await seance.page.keyboard.press("Enter");
    await (await choix).setFiles({ name, mimeType, buffer });
  };

  test("ce qui manque est dit", async () => {
    await seance.volet.getByText("S1 et S2 inconnus").first().waitFor();
  });

  test("un fichier qui n’est pas un classeur donne sa phrase, et rien n’est écrit", async () => {
    const avant = await feuilles(seance);
    await donner("pv.pdf", "application/pdf", Buffer.from("%PDF-1.7"));
    await seance.volet.getByText("pv.pdf : Ce fichier est un PDF, pas un classeur.").waitFor();
    expect(await feuilles(seance)).toEqual(avant);
  });

  test("un fichier choisi au clavier est lu ici, recopié, et les décisions en tiennent compte", async () => {
    await donner("BUT1 2024-2025.xlsx", TYPE_XLSX, await fichierDuBut1());
    await seance.volet.getByText(/Années antérieures connues pour 48 étudiants/).waitFor();
    expect(await feuilles(seance)).toContain("Antériorité");
    expect(await seance.volet.getByText("S1 et S2 inconnus").count()).toBe(0);
    await seance.volet.getByRole("button", { name: /^Antériorité 2024-2025/ }).click();
    await bientot(async () => expect(await selection(seance.page)).toMatch(/^Antériorité!1:1/));
  });

  test("le lecteur de fichiers n’est chargé qu’à ce moment, une fois, du serveur du volet", () => {
    expect(scripts).toEqual(["fichiers.js"]);
  });
});

dansUnNavigateur("ce que le jury a décidé", () => {
  let seance: Seance;
  beforeAll(async () => {
    seance = await ouvrir();
    await calculer(seance);
    const lignes = await valeurs(seance.page, "Décisions");
    const entete = lignes.find((ligne) => ligne.includes("Décision du jury"))!;
    const rang = lignes.findIndex((ligne) => ligne[1] === "BENALI") + 1;
    const en = (titre: string): string => `${lettres(entete.indexOf(titre))}${rang}`;
    await taper(seance.page, "Décisions", en("Décision du jury"), "PAS1NCI");
    await taper(seance.page, "Décisions", en("Motif du jury"), "assidu");
  });
  afterAll(() => terminer(seance));

  test("dès que le jury écrit, le volet dit que des conséquences attendent", async () => {
    await seance.volet.getByText(/La feuille Décisions a changé/).waitFor();
  });

  test("se lit à côté de la proposition, avec son motif", async () => {
    await calculer(seance);
    await seance.volet.getByRole("heading", { name: "Décisions du jury (1)" }).waitFor();
    await seance.volet.getByText("Décisions autres que la proposition (1)").click();
    await seance.volet
      .getByText("proposition : jury ; décision : PAS1NCI ; motif : assidu")
      .waitFor();
  });

  test("une note changée depuis est dite, d’une moyenne à l’autre, et mène à l’étudiant", async () => {
    const s3 = await valeurs(seance.page, "S3");
    const rang = s3.findIndex((ligne) => String(ligne[1]).startsWith("BENALI")) + 1;
    const note = s3[rang - 1]!.findIndex((valeur, c) => c > 4 && typeof valeur === "number");
    await taper(seance.page, "S3", `${lettres(note)}${rang}`, 20);
    await calculer(seance);
    const titre = seance.volet.getByText("Résultats changés depuis la décision (1)");
    await titre.waitFor();
    const ligne = seance.volet.getByRole("button", { name: /BENALI.*UE3\d : .* → .* depuis le/ });
    await ligne.click();
    await bientot(async () =>
      expect(await selection(seance.page)).toMatch(new RegExp(`^S3!${rang}:${rang} `))
    );
  });

  test("le journal, masqué, s’affiche à la demande", async () => {
    await seance.volet.getByRole("button", { name: "Afficher le journal" }).click();
    await bientot(async () => expect(await selection(seance.page)).toMatch(/^Journal!/));
  });
});
