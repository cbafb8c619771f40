import { ErreurClasseur, ESPACE_ANNEXE, type Plan } from "../../src/classeur";
import { ClasseurExcel, type Memoire } from "../../src/excel";
import { Hote } from "./hote";
import { decisions, ETUDIANTS, PLAN, regle } from "./plans";

/*
 * Microsoft's own library, over a host that plays the few objects that the add-in touches. What this proves: what is
 * asked of Excel, in what order, in how many requests. What it does not: what Excel makes of it, which needs Excel.
 */

let hote: Hote;
let memoire: Memoire;

/** What Excel on the web answers instead of more than 5 MB. */
const TROP_GROS = 5104;

/** One action of the pane. */
function ouvrir(): ClasseurExcel {
  return new ClasseurExcel(memoire, { attendreLaSaisie: false });
}

/** A click: read, then write; how many requests it took. */
async function cliquer(plan: Plan): Promise<number> {
  const avant = hote.echanges.length;
  const classeur = ouvrir();
  await classeur.lire();
  await classeur.ecrire(plan);
  return hote.echanges.length - avant;
}

function formules(feuille: string): (string | null)[] {
  return hote.classeur.feuille(feuille).regles.map(({ formule }) => formule);
}

beforeEach(() => {
  hote = new Hote();
  memoire = { inventaire: null };
  hote.classeur.ajouter("S3", [
    ["N°", "Nom", "R3.01"],
    [22100123, "MARTIN", 12.5],
    ["0022100456", "PETIT", "#REF!"],
  ]);
  hote.classeur.ajouter("S4");
});

describe("lire", () => {
  test("rend chaque feuille telle qu’elle est, vide, cachée ou protégée", async () => {
    const s4 = hote.classeur.feuille("S4");
    s4.visible = "Hidden";
    s4.protegee = true;
    expect(await ouvrir().lire()).toEqual([
      {
        nom: "S3",
        visible: true,
        protegee: false,
        ligne: 0,
        colonne: 0,
        cellules: [
          ["N°", "Nom", "R3.01"],
          [22100123, "MARTIN", 12.5],
          ["0022100456", "PETIT", "#REF!"],
        ],
        sansValeur: [],
      },
      {
        nom: "S4",
        visible: false,
        protegee: true,
        ligne: 0,
        colonne: 0,
        cellules: [],
        sansValeur: [],
      },
    ]);
  });

  test("prend une requête, une de plus la première fois", async () => {
    await ouvrir().lire();
    expect(hote.echanges).toHaveLength(2);
    await ouvrir().lire();
    expect(hote.echanges).toHaveLength(3);
  });

  test("relit une fois quand une feuille a été ajoutée", async () => {
    await ouvrir().lire();
    hote.classeur.ajouter("Maquette", [["Semestre"]]);
    const feuilles = await ouvrir().lire();
    expect(feuilles.map(({ nom }) => nom)).toEqual(["S3", "S4", "Maquette"]);
    expect(hote.echanges).toHaveLength(4);
  });

  test("recommence depuis l’inventaire quand une feuille a été supprimée", async () => {
    await ouvrir().lire();
    hote.classeur.feuilles.pop();
    expect((await ouvrir().lire()).map(({ nom }) => nom)).toEqual(["S3"]);
    await ouvrir().lire();
    expect(hote.echanges).toHaveLength(6);
  });

  test("suit une feuille renommée sans rien demander de plus", async () => {
    await ouvrir().lire();
    hote.classeur.feuille("S4").nom = "Semestre 4";
    expect((await ouvrir().lire()).map(({ nom }) => nom)).toEqual(["S3", "Semestre 4"]);
    expect(hote.echanges).toHaveLength(3);
  });

  test("lit par morceaux un classeur dont la réponse dépasse ce qu’Excel transmet", async () => {
    await ouvrir().lire();
    // Everything at once is refused, then S3 whole.
    hote.refus.push(TROP_GROS, null, null, TROP_GROS);
    const [s3] = await ouvrir().lire();
    expect(s3!.cellules).toEqual([
      ["N°", "Nom", "R3.01"],
      [22100123, "MARTIN", 12.5],
      ["0022100456", "PETIT", "#REF!"],
    ]);
  });

  test("dit quelle feuille est trop grande quand Excel ne rend pas ses valeurs", async () => {
    hote.classeur.pannes.set("Range.values", "");
    await expect(ouvrir().lire()).rejects.toMatchObject({
      raison: "trop_volumineux",
      message: expect.stringContaining("« S3 »") as string,
    });
  });
});

describe("un clic", () => {
  test("prend exactement deux requêtes, la première fois et les suivantes", async () => {
    await ouvrir().lire();
    expect(await cliquer(PLAN)).toBe(2);
    expect(await cliquer(PLAN)).toBe(2);
  });

  test("écrit les cellules : un texte reste un texte, une formule est une formule", async () => {
    await cliquer(PLAN);
    expect(hote.classeur.feuille("Décisions").cellules).toEqual([
      ["Décisions", "", "", ""],
      ["N°", "Nom", "Risque", "Retenue"],
      [22100123, "MARTIN", "critique", '=IF(C3<>"","x","")'],
      ["0022100456", "PETIT", "aucun", '=IF(C4<>"","x","")'],
    ]);
  });

  test("ne touche pas aux cellules des autres feuilles", async () => {
    const avant = JSON.stringify([hote.classeur.feuille("S3").cellules, []]);
    await cliquer(PLAN);
    const { cellules, journal } = hote.classeur.feuille("S3");
    expect(JSON.stringify([cellules, journal])).toBe(avant);
  });

  test("met en forme, par aspects semblables", async () => {
    await cliquer(PLAN);
    expect(hote.classeur.feuille("Décisions").journal).toEqual([
      "Table.Style = TableStyleLight1",
      "A1.Format.Font.Bold = true",
      "A1.Format.Font.Size = 14",
      'A2,C2.Format.Fill.Color = "#1F4E79"',
      'A3:A4.NumberFormat = [["0.00"]]',
      'D3:D4.DataValidation.Rule = {"list":{"inCellDropDown":true,"source":"ADM,RED"}}',
      expect.stringMatching(/^D3:D4\.DataValidation\.ErrorAlert = .*"style":"Warning"/),
      "A:D.ColumnHidden = false",
      "A:A,C:C.Format.ColumnWidth = 61.5",
      "B:B,D:D.Format.ColumnWidth = 98.25",
      "D:D.ColumnHidden = true",
      'FreezePanes.FreezeAt("A1:A2")',
      'PageLayout.Orientation = "Landscape"',
      'PageLayout.Zoom = {"horizontalFitToPages":1}',
      'PageLayout.SetPrintTitleRows("$1:$2")',
    ]);
  });

  test("crée le tableau et les noms, puis les garde en les ajustant", async () => {
    await cliquer(PLAN);
    const [tableau] = hote.classeur.tableaux;
    expect(tableau).toMatchObject({ nom: "Decisions", adresse: "A2:D4" });
    await cliquer({ feuilles: [decisions([...ETUDIANTS, [3, "ROUX", "aucun"]])] });
    expect(hote.classeur.tableaux).toEqual([{ ...tableau, adresse: "A2:D5" }]);
    expect([...hote.classeur.noms]).toEqual([["JuryBUT_Risques", "='Décisions'!$C$3:$C$5"]]);
  });

  test("vide les cellules qui ne servent plus", async () => {
    await cliquer(PLAN);
    await cliquer({ feuilles: [decisions([[7, "LEROY", "aucun"]])] });
    expect(hote.classeur.feuille("Décisions").cellules).toEqual([
      ["Décisions", "", "", ""],
      ["N°", "Nom", "Risque", "Retenue"],
      [7, "LEROY", "aucun", '=IF(C3<>"","x","")'],
    ]);
  });

  test("refait le tableau quand des lignes ont été insérées au-dessus", async () => {
    await cliquer(PLAN);
    const ancien = hote.classeur.tableaux[0]!;
    ancien.adresse = "A4:D6";
    expect(await cliquer(PLAN)).toBe(2);
    expect(hote.classeur.tableaux).toEqual([
      { ...ancien, id: expect.any(String) as string, adresse: "A2:D4" },
    ]);
    expect(hote.classeur.tableaux[0]!.id).not.toBe(ancien.id);
    expect(await cliquer(PLAN)).toBe(2);
  });

  test("prend un autre nom de tableau quand le sien est pris", async () => {
    const s3 = hote.classeur.feuille("S3").id;
    hote.classeur.tableaux.push({ id: "T", nom: "DECISIONS", feuille: s3, adresse: "A1:C3" });
    await cliquer(PLAN);
    expect(hote.classeur.tableaux.map(({ nom }) => nom)).toEqual(["DECISIONS", "Decisions_2"]);
    await cliquer(PLAN);
    expect(hote.classeur.tableaux).toHaveLength(2);
  });

  test("n’entend pas ses propres changements, et entend de nouveau ensuite", async () => {
    await cliquer(PLAN);
    expect(hote.echanges.at(-1)!.requete).toMatch(/EnableEvents.*false.*EnableEvents.*true/);
    expect(hote.classeur.evenements).toBe(true);
  });

  test("dit son avancement", async () => {
    const avancement = jest.fn();
    await ouvrir().ecrire(PLAN, avancement);
    expect(avancement.mock.calls).toEqual([[1, 1]]);
  });
});

describe("une feuille masquée", () => {
  const JOURNAL: Plan = { feuilles: [{ ...decisions(ETUDIANTS), nom: "Journal", masquee: true }] };
  const visibles = (): string[] => hote.classeur.feuilles.map(({ visible }) => visible);

  test("disparaît une fois écrite, sans requête de plus", async () => {
    await ouvrir().lire();
    expect(await cliquer(JOURNAL)).toBe(2);
    expect(visibles()).toEqual(["Visible", "Visible", "Hidden"]);
    const { requete } = hote.echanges.at(-1)!;
    expect(requete.indexOf('"Visibility"')).toBeGreaterThan(requete.indexOf('"FreezeAt"'));
  });

  test("même quand la mise en page est refusée, faute d’imprimante", async () => {
    hote.classeur.pannes.set("PageLayout.Orientation", "GeneralException");
    await cliquer(JOURNAL);
    expect(visibles()).toEqual(["Visible", "Visible", "Hidden"]);
  });

  test("n’est ni montrée ni cachée de nouveau au clic suivant", async () => {
    await cliquer(JOURNAL);
    await cliquer(JOURNAL);
    expect(hote.echanges.at(-1)!.requete).not.toContain('"Visibility"');
    hote.classeur.feuille("Journal").visible = "Visible";
    await cliquer(JOURNAL);
    expect(visibles()).toEqual(["Visible", "Visible", "Visible"]);
  });
});

describe("le surlignage", () => {
  const CRITIQUE = '=AND(N("JuryBUT")=0,B2="critique")';
  const ALERTE = '=AND(N("JuryBUT")=0,B2="alerte")';

  test("pose chaque règle avec son aspect, la première avant la suivante", async () => {
    await cliquer(PLAN);
    expect(hote.classeur.feuille("S3").regles).toEqual([
      {
        id: expect.any(String) as string,
        formule: CRITIQUE,
        adresse: "B2:B3",
        style: {
          "Fill.Color": "#8C2D04",
          "Font.Color": "#FFFFFF",
          "Font.Bold": true,
          NumberFormat: '"▲ "@',
        },
      },
      expect.objectContaining({ formule: ALERTE }) as unknown,
    ]);
  });

  test("deux clics n’ajoutent rien", async () => {
    await cliquer(PLAN);
    await cliquer(PLAN);
    expect(formules("S3")).toEqual([CRITIQUE, ALERTE]);
  });

  test("passe derrière les règles de la scolarité, et les laisse", async () => {
    const leurs = { id: "r1", formule: "=$C2<10", adresse: "C2:C3", style: {} };
    const autre = { id: "r2", formule: null, adresse: "C2:C3", style: {} };
    hote.classeur.feuille("S3").regles.push({ ...leurs }, { ...autre });
    await cliquer(PLAN);
    await cliquer(PLAN);
    const { regles } = hote.classeur.feuille("S3");
    expect(regles.filter(({ id }) => id === "r1" || id === "r2")).toEqual([leurs, autre]);
    const nos = regles.filter(({ formule }) => formule?.includes("JuryBUT"));
    expect(nos.map(({ priorite }) => priorite)).toEqual([-1, -1]);
  });

  test("de la feuille Décisions est refait avec elle", async () => {
    await cliquer(PLAN);
    const siennes = { id: "r1", formule: "=A1>1", adresse: "A1", style: {} };
    hote.classeur.feuille("Décisions").regles.push(siennes);
    await cliquer(PLAN);
    expect(formules("Décisions")).toEqual([CRITIQUE]);
  });

  test("s’efface en une requête après un regard, sans toucher aux règles des autres", async () => {
    const leurs = { id: "r1", formule: "=$C2<10", adresse: "C2:C3", style: {} };
    hote.classeur.feuille("S4").regles.push({ ...leurs });
    await cliquer({ ...PLAN, surlignage: [...PLAN.surlignage!, regle("S4", "alerte")] });
    const avant = hote.echanges.length;
    await ouvrir().ecrire({ feuilles: [], surlignage: [] });
    expect(hote.echanges.length - avant).toBe(2);
    expect([formules("S3"), formules("Décisions")]).toEqual([[], []]);
    expect(hote.classeur.feuille("S4").regles).toEqual([leurs]);
  });

  test("lit les règles une par une quand Excel ne sait pas en décrire une", async () => {
    await cliquer(PLAN);
    const abimee = { id: "r9", formule: "=A1>1", adresse: "A1", style: {} };
    hote.classeur.feuille("S3").regles.splice(1, 0, { ...abimee });
    hote.classeur.pannes.set("regle r9", "ItemNotFound");
    await cliquer(PLAN);
    expect(hote.classeur.feuille("S3").regles).toContainEqual(abimee);
    expect(formules("S3").sort()).toEqual(["=A1>1", ALERTE, CRITIQUE].sort());
  });
});

describe("ce qui est refusé ne change rien", () => {
  async function refus(plan: Plan = PLAN): Promise<ErreurClasseur> {
    const classeur = ouvrir();
    await classeur.lire();
    const avant = JSON.stringify(hote.classeur);
    const nombre = hote.echanges.length;
    const erreur: unknown = await classeur.ecrire(plan).catch((raison: unknown) => raison);
    expect(erreur).toBeInstanceOf(ErreurClasseur);
    expect(JSON.stringify(hote.classeur)).toBe(avant);
    expect(hote.echanges).toHaveLength(nombre);
    return erreur as ErreurClasseur;
  }

  test("une grille protégée qu’il faut surligner", async () => {
    hote.classeur.feuille("S3").protegee = true;
    const { raison, message } = await refus();
    expect(raison).toBe("feuille_protegee");
    expect(message).toContain("La feuille « S3 » est protégée");
  });

  test("une grille protégée à laisser intacte ne gêne pas, et garde son surlignage", async () => {
    await cliquer(PLAN);
    const avant = JSON.stringify(hote.classeur.feuille("S3").regles);
    hote.classeur.feuille("S3").protegee = true;
    const autres = PLAN.surlignage!.filter(({ feuille }) => feuille !== "S3");
    await cliquer({ ...PLAN, surlignage: autres, intactes: ["S3"] });
    expect(JSON.stringify(hote.classeur.feuille("S3").regles)).toBe(avant);
  });

  test("la feuille Décisions protégée, et une grille avec elle", async () => {
    await cliquer(PLAN);
    hote.classeur.feuille("S3").protegee = true;
    hote.classeur.feuille("Décisions").protegee = true;
    const { raison, message } = await refus();
    expect(raison).toBe("feuille_protegee");
    expect(message).toContain("Les feuilles « S3 », « Décisions » sont protégées");
  });

  test("une feuille protégée qui n’est pas concernée ne gêne pas", async () => {
    hote.classeur.feuille("S4").protegee = true;
    expect(await cliquer(PLAN)).toBe(3);
  });

  test("la structure du classeur protégée, quand une feuille manque", async () => {
    hote.classeur.structureProtegee = true;
    expect((await refus()).raison).toBe("classeur_protege");
  });

  test("la structure protégée ne gêne plus quand la feuille existe", async () => {
    await cliquer(PLAN);
    hote.classeur.structureProtegee = true;
    expect(await cliquer(PLAN)).toBe(2);
  });

  test("une feuille qu’Excel confond avec celle à écrire", async () => {
    hote.classeur.ajouter("DÉCISIONS", [["à moi"]]);
    const { raison, message } = await refus();
    expect(raison).toBe("feuille_etrangere");
    expect(message).toContain("« DÉCISIONS »");
  });

  test("une grille à surligner qui n’existe plus", async () => {
    const { message } = await refus({ ...PLAN, surlignage: [regle("S5", "alerte")] });
    expect(message).toContain("« S5 » n’existe plus");
  });
});

test("les pages commencent où le plan le dit ; refusé faute d’imprimante, tout le reste est écrit", async () => {
  const [feuille] = PLAN.feuilles;
  const avec = { ...feuille!, impression: { ...feuille!.impression, sauts: [12] } };
  const sauts = () =>
    hote.classeur.feuille("Décisions").journal.filter((ligne) => /PageBreaks/.test(ligne));
  await cliquer(PLAN);
  expect(sauts()).toEqual([]);
  await cliquer({ feuilles: [avec] });
  expect(sauts()).toEqual([
    "HorizontalPageBreaks.RemovePageBreaks()",
    'HorizontalPageBreaks.Add("A13")',
  ]);
  hote.classeur.pannes.set("HorizontalPageBreaks.Add", "GeneralException");
  await cliquer({ feuilles: [avec] });
});

describe("un graphique", () => {
  const AVEC: Plan = {
    feuilles: [
      {
        ...decisions(ETUDIANTS),
        graphiques: [
          {
            nom: "JuryBUT_Essai",
            titre: "Étudiants par UE",
            genre: "empile",
            donnees: { ligne: 1, colonne: 0, lignes: 3, colonnes: 3 },
            couleurs: ["#7A1F00", "#CFE3F5"],
            contour: "#404040",
            axes: { categories: "UE", valeurs: "Étudiants" },
            place: { ligne: 6, colonne: 1, lignes: 10, colonnes: 4 },
            description: "Ce qu’il montre.",
          },
        ],
      },
    ],
  };
  const graphiques = () => hote.classeur.feuille("Décisions").graphiques;

  test("est dessiné d’après ses cellules, à sa place, avec ses titres et ses couleurs", async () => {
    await cliquer(AVEC);
    expect(graphiques()).toEqual([
      {
        nom: "JuryBUT_Essai",
        journal: [
          "ColumnStacked A2:C4 Columns",
          'Title.Text = "Étudiants par UE"',
          'Legend.Position = "Bottom"',
          'Axes.CategoryAxis.Title.Text = "UE"',
          'Axes.ValueAxis.Title.Text = "Étudiants"',
          'Series[0].Format.Fill.SetSolidColor("#7A1F00")',
          'Series[0].Format.Line.Color = "#404040"',
          'Series[1].Format.Fill.SetSolidColor("#CFE3F5")',
          'Series[1].Format.Line.Color = "#404040"',
          'SetPosition("B7", "E16")',
        ],
      },
    ]);
  });

  test("ne coûte aucune requête, et ne se double pas ; ceux des autres restent", async () => {
    await ouvrir().lire();
    expect(await cliquer(AVEC)).toBe(2);
    graphiques().unshift({ nom: "Graphique 1", journal: ["le leur"] });
    expect(await cliquer(AVEC)).toBe(2);
    expect(graphiques().map(({ nom }) => nom)).toEqual(["Graphique 1", "JuryBUT_Essai"]);
    expect(graphiques()[0]!.journal).toEqual(["le leur"]);
  });
});

describe("ce qui échoue", () => {
  test("en écrivant : les événements reviennent, le clic suivant réussit", async () => {
    await ouvrir().lire();
    hote.classeur.pannes.set("FreezePanes.FreezeAt", "GeneralException");
    await expect(cliquer(PLAN)).rejects.toMatchObject({ raison: "inattendue" });
    expect(hote.classeur.evenements).toBe(true);
    hote.classeur.pannes.clear();
    await cliquer(PLAN);
    expect(hote.classeur.tableaux).toHaveLength(1);
  });

  test("une mise en page refusée, faute d’imprimante, n’empêche rien", async () => {
    hote.classeur.pannes.set("PageLayout.Orientation", "GeneralException");
    await cliquer(PLAN);
    expect(formules("S3")).toHaveLength(2);
    expect(hote.classeur.evenements).toBe(true);
  });
});

describe("un contenu au-delà de 5 Mo", () => {
  const GRAND: Plan = {
    feuilles: [decisions(Array.from({ length: 10000 }, (_, rang) => [rang, "X".repeat(990), "é"]))],
  };

  test("passe par une feuille cachée qui ne reste pas, sans requête trop grosse", async () => {
    await cliquer(PLAN);
    const avant = hote.echanges.length;
    const avancement = jest.fn();
    const classeur = ouvrir();
    await classeur.lire();
    await classeur.ecrire(GRAND, avancement);
    const tailles = hote.echanges.slice(avant).map(({ envoye }) => envoye);
    expect(Math.max(...tailles)).toBeLessThan(5_000_000);
    expect(avancement.mock.calls).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    expect(hote.classeur.feuilles.map(({ nom }) => nom)).toEqual(["S3", "S4", "Décisions"]);
    expect(hote.classeur.feuille("Décisions").cellules).toHaveLength(10002);
    expect(hote.classeur.feuille("Décisions").cellules[10001]!.slice(0, 3)).toEqual([
      9999,
      "X".repeat(990),
      "é",
    ]);
  });

  test("une connexion perdue en route laisse les décisions comme elles étaient", async () => {
    await cliquer(PLAN);
    const avant = JSON.stringify(hote.classeur.feuille("Décisions"));
    hote.refus.push(null, null, 5012);
    await expect(cliquer(GRAND)).rejects.toMatchObject({ raison: "connexion_perdue" });
    expect(JSON.stringify(hote.classeur.feuille("Décisions"))).toBe(avant);
    expect(hote.classeur.feuilles.map(({ nom }) => nom)).toEqual(["S3", "S4", "Décisions"]);
  });

  test("une feuille cachée restée d’une connexion perdue n’est pas lue, et part au clic suivant", async () => {
    hote.classeur.ajouter("JuryBUT_transit0", [["x"]]);
    expect((await ouvrir().lire()).map(({ nom }) => nom)).toEqual(["S3", "S4"]);
    await cliquer(PLAN);
    expect(hote.classeur.feuilles.map(({ nom }) => nom)).toEqual(["S3", "S4", "Décisions"]);
  });
});

describe("montrer", () => {
  test("active la feuille et sélectionne la cellule, en une requête", async () => {
    await ouvrir().montrer("S3", "C3");
    expect(hote.classeur.feuille("S3").journal).toEqual(["Activate()", "C3.Select()"]);
    expect(hote.echanges).toHaveLength(1);
  });

  test("dit que le classeur a changé quand la feuille n’existe plus", async () => {
    await expect(ouvrir().montrer("S5", "A1")).rejects.toMatchObject({
      message: expect.stringContaining("le classeur a changé") as string,
    });
  });
});

test("dévoiler montre une feuille masquée, en une requête", async () => {
  hote.classeur.feuille("S4").visible = "Hidden";
  await ouvrir().devoiler("S4");
  expect(hote.classeur.feuille("S4").visible).toBe("Visible");
  expect(hote.classeur.feuille("S4").journal).toEqual(["Activate()"]);
  expect(hote.echanges).toHaveLength(1);
});

describe("un second clic, sur une feuille que des personnes ont filtrée", () => {
  beforeEach(async () => {
    await cliquer(PLAN);
    hote.classeur.feuille("Décisions").journal = [];
    await cliquer(PLAN);
  });

  test("les filtres sont levés avant d’écrire : aucune ligne cachée ne garde d’anciennes décisions", () => {
    expect(hote.classeur.feuille("Décisions").journal).toContain("Table.ClearFilters()");
  });

  test("les anciennes listes de choix partent avant les nouvelles : aucune ne reste sous d’autres étudiants", () => {
    const { journal } = hote.classeur.feuille("Décisions");
    const effacee = journal.findIndex((ligne) => ligne.includes("DataValidation.Clear()"));
    const posee = journal.findIndex((ligne) => ligne.includes("DataValidation.Rule = "));
    expect(effacee).toBeGreaterThanOrEqual(0);
    expect(posee).toBeGreaterThan(effacee);
  });
});

describe("l’annexe", () => {
  const ANNEXE = `<corrections xmlns="${ESPACE_ANNEXE}" version="1"/>`;

  test("ne coûte aucune requête à un clic, ni pour la lire ni pour l’écrire", async () => {
    await cliquer(PLAN);
    expect(await cliquer({ ...PLAN, annexe: ANNEXE })).toBe(2);
    const classeur = ouvrir();
    await classeur.lire();
    const avant = hote.echanges.length;
    expect(await classeur.annexe()).toBe(ANNEXE);
    expect(hote.echanges.length).toBe(avant);
  });

  test("laisse ce que d’autres programmes gardent, et remplace toutes les nôtres par une", async () => {
    const autre = '<a xmlns="urn:autre"/>';
    hote.classeur.xml = new Map([
      ["{A}", autre],
      ["{B}", ANNEXE],
      ["{C}", ANNEXE],
    ]);
    expect(await ouvrir().annexe()).toBeNull();
    await ouvrir().ecrire({ feuilles: [], annexe: ANNEXE });
    expect([...hote.classeur.xml.values()]).toEqual([autre, ANNEXE]);
    await ouvrir().ecrire({ feuilles: [], annexe: "" });
    expect([...hote.classeur.xml.values()]).toEqual([autre]);
  });
});
