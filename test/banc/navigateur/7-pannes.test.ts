import type { Panne } from "../../../src/banc/hote/pannes";
import {
  calculer,
  dansUnNavigateur,
  empreinte,
  empreinteStable,
  ouvrir,
  terminer,
  type Seance,
} from "./seance";

/** Each failure, and the sentence by which the person understands it. */
const PHRASES: readonly [Panne, RegExp][] = [
  ["saisie", /Une cellule est en cours de saisie. Appuyez sur Entrée/],
  ["acces", /Excel refuse cette opération\s: le classeur est en lecture seule/],
  ["requete", /dépasse ce qu’Excel transmet en une fois/],
  ["reponse", /dépasse ce qu’Excel transmet en une fois/],
  ["session", /La connexion avec Excel est perdue/],
  ["activite", /Excel est occupé/],
];

async function poserPanne({ page }: Seance, panne: Panne | null, sursis = 0): Promise<void> {
  await page.evaluate(
    async ([nom, combien]) => {
      const { pannes } = (await window.banc).hote;
      pannes.panne = nom;
      pannes.sursis = combien;
    },
    [panne, sursis] as const
  );
}

dansUnNavigateur("quand Excel refuse", () => {
  let seance: Seance;
  let depart: string;
  beforeAll(async () => {
    seance = await ouvrir();
    depart = await empreinteStable(seance.page);
  });
  afterAll(async () => {
    await terminer(seance);
  });

  async function tenter(phrase: RegExp): Promise<void> {
    await seance.volet.getByRole("button", { name: "Calculer les décisions" }).click();
    await seance.volet.getByText(phrase).first().waitFor();
    expect(await empreinte(seance.page)).toBe(depart);
  }

  test.each(PHRASES)(
    "dès la lecture (%s) : la phrase, et le classeur comme il était",
    async (panne, phrase) => {
      await poserPanne(seance, panne);
      await tenter(phrase);
      await poserPanne(seance, null);
    }
  );

  test.each(PHRASES)(
    "à l’écriture (%s) : la phrase, et le classeur comme il était",
    async (panne, phrase) => {
      await poserPanne(seance, panne, 1);
      await tenter(phrase);
      await poserPanne(seance, null);
    }
  );

  test("une cellule vraiment en cours de saisie", async () => {
    const editer = (en: boolean): Promise<void> =>
      seance.page.evaluate(async (oui) => {
        const classeur = (await window.banc).moteur.api.getActiveWorkbook()!;
        if (oui) classeur.startEditing();
        else await classeur.abortEditingAsync();
      }, en);
    await editer(true);
    await seance.volet.getByRole("button", { name: "Calculer les décisions" }).click();
    await seance.volet.getByText(PHRASES[0]![1]).first().waitFor();
    await editer(false);
    expect(await empreinte(seance.page)).toBe(depart);
  });

  test("plus de 5 Mo dans une requête, pour de vrai", async () => {
    const code = await seance.volet.evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").values = [["é".repeat(2_700_000)]];
          await context.sync();
        });
        return null;
      } catch (erreur) {
        return (erreur as OfficeExtension.Error).code;
      }
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await empreinte(seance.page)).toBe(depart);
  });

  test("un Excel lent est attendu, et le volet dit où il en est", async () => {
    await seance.page.evaluate(async () => {
      (await window.banc).hote.pannes.lenteur = 1500;
    });
    await seance.volet.getByRole("button", { name: "Calculer les décisions" }).click();
    await seance.volet
      .getByText(/Lecture des feuilles…|Écriture dans Excel…/)
      .first()
      .waitFor();
    await seance.volet.getByText(/Décisions écrites/).waitFor();
    await seance.page.evaluate(async () => {
      (await window.banc).hote.pannes.lenteur = 0;
    });
    await calculer(seance);
  });

  async function proteger(nom: string, oui: boolean): Promise<void> {
    await seance.page.evaluate(
      async ([feuille, protegee]) => {
        const feuilles = (await window.banc).grille().feuilles();
        feuilles.find((une) => une.nom() === feuille)!.etat.protegee = protegee;
      },
      [nom, oui] as const
    );
  }

  test("la feuille Décisions protégée : la phrase, et le classeur comme il était", async () => {
    depart = await empreinteStable(seance.page);
    await proteger("Décisions", true);
    await tenter(/La feuille «\sDécisions\s» est protégée/);
    await proteger("Décisions", false);
  });

  test("une grille protégée est décidée, et le volet dit pourquoi elle n’est plus surlignée", async () => {
    await proteger("S3", true);
    await calculer(seance);
    await seance.volet
      .getByText(/Cette feuille est protégée\s: .* Ôter la protection/)
      .first()
      .waitFor();
  });
});
