import { ErreurClasseur } from "../../src/classeur";
import type { Etat } from "../../src/taskpane/etat";
import { ClasseurMontre, classeurDeMoyennes, voletSur } from "./classeur-montre";

const PROTEGEE = new ErreurClasseur("feuille_protegee", "La feuille « S3 » est protégée.");

function dernier(etats: readonly Etat[]): Etat {
  return etats.at(-1)!;
}

test("détecter lit le classeur et n’y écrit rien", async () => {
  const classeur = classeurDeMoyennes();
  const etats: Etat[] = [];
  const volet = voletSur(classeur);
  volet.abonner((etat) => etats.push(etat));
  await volet.detecter();
  expect(dernier(etats)).toMatchObject({ apercu: { etudiants: 4 }, resultat: null, tache: null });
  expect([...classeur.ecrites]).toEqual([]);
});

test("calculer passe par ses trois étapes, puis annonce ce qui a été écrit", async () => {
  const classeur = classeurDeMoyennes();
  const etats: Etat[] = [];
  const volet = voletSur(classeur);
  volet.abonner((etat) => etats.push(etat));
  await volet.calculer();
  const etapes = etats.map(({ tache }) => tache?.etape);
  expect([...new Set(etapes)]).toEqual([undefined, "lecture", "calcul", "ecriture"]);
  expect(dernier(etats)).toMatchObject({
    tache: null,
    annonce: { genre: "calcule", etudiants: 4, aRisque: 3 },
  });
  expect([...classeur.ecrites.keys()]).toEqual(expect.arrayContaining(["Décisions", "Journal"]));
});

test("sans étudiant reconnu rien n’est écrit, et c’est dit", async () => {
  const classeur = new ClasseurMontre([{ nom: "Feuil1", cellules: [["bonjour"]] }]);
  const etats: Etat[] = [];
  const volet = voletSur(classeur);
  volet.abonner((etat) => etats.push(etat));
  await volet.calculer();
  expect(dernier(etats)).toMatchObject({ resultat: null, annonce: { genre: "rien" } });
  expect([...classeur.ecrites]).toEqual([]);
});

test("effacer retire notre surlignage et laisse les règles des autres", async () => {
  const regle = {
    plage: { ligne: 1, colonne: 4, lignes: 1, colonnes: 1 },
    formule: "E2<8",
  };
  const classeur = new ClasseurMontre([
    {
      nom: "Moyennes",
      cellules: (await classeurDeMoyennes().lire())[0]!.cellules,
      regles: [regle],
    },
  ]);
  const volet = voletSur(classeur);
  await volet.calculer();
  expect(classeur.regles.length).toBeGreaterThan(1);
  await volet.effacer();
  expect(classeur.regles).toEqual([{ feuille: "Moyennes", ...regle }]);
});

test("insérer la maquette l’écrit et la montre ; celle qui existe est montrée telle quelle", async () => {
  const classeur = classeurDeMoyennes();
  const etats: Etat[] = [];
  const volet = voletSur(classeur);
  volet.abonner((etat) => etats.push(etat));
  await volet.inserer();
  expect(dernier(etats).annonce).toEqual({ genre: "inseree" });
  const ecrite = classeur.ecrites.get("Maquette");
  await volet.inserer();
  expect(dernier(etats).annonce).toEqual({ genre: "existante" });
  expect(classeur.ecrites.get("Maquette")).toBe(ecrite);
  expect(classeur.montres).toEqual([
    ["Maquette", "A1"],
    ["Maquette", "A1"],
  ]);
});

describe("quand les notes changent", () => {
  async function apresCalcul(...feuilles: (string | null)[]): Promise<Etat["perime"]> {
    const etats: Etat[] = [];
    const volet = voletSur(classeurDeMoyennes());
    volet.abonner((etat) => etats.push(etat));
    await volet.calculer();
    for (const feuille of feuilles) volet.signalerChangement(feuille);
    return dernier(etats).perime;
  }

  test("les résultats le disent", async () => expect(await apresCalcul("Moyennes")).toBe("grille"));
  test("une feuille inconnue compte aussi", async () =>
    expect(await apresCalcul(null)).toBe("grille"));
  test("le jury qui écrit ses décisions en attend les conséquences", async () =>
    expect(await apresCalcul("Décisions")).toBe("jury"));
  test("les réglages comptent aussi", async () =>
    expect(await apresCalcul("Réglages")).toBe("reglages"));
  test("des notes changées l’emportent sur le reste", async () => {
    expect(await apresCalcul("Décisions", "Moyennes")).toBe("grille");
    expect(await apresCalcul("Moyennes", "Décisions")).toBe("grille");
  });
  test("le journal ne change rien", async () => expect(await apresCalcul("Journal")).toBeNull());

  test("un nouveau calcul l’efface", async () => {
    const etats: Etat[] = [];
    const volet = voletSur(classeurDeMoyennes());
    volet.abonner((etat) => etats.push(etat));
    await volet.calculer();
    volet.signalerChangement("Moyennes");
    await volet.calculer();
    expect(dernier(etats).perime).toBeNull();
  });

  test("rien n’est redessiné à chaque frappe", async () => {
    const volet = voletSur(classeurDeMoyennes());
    await volet.calculer();
    volet.signalerChangement("Moyennes");
    const dessiner = jest.fn();
    volet.abonner(dessiner);
    volet.signalerChangement("Moyennes");
    expect(dessiner).toHaveBeenCalledTimes(1);
  });
});

describe("un échec", () => {
  test("dit sa phrase, et l’action suivante réussit", async () => {
    const classeur = classeurDeMoyennes();
    const etats: Etat[] = [];
    const volet = voletSur(classeur);
    volet.abonner((etat) => etats.push(etat));
    classeur.panne = PROTEGEE;
    await volet.calculer();
    expect(dernier(etats)).toMatchObject({
      tache: null,
      annonce: null,
      alerte: { raison: "feuille_protegee", phrase: "La feuille « S3 » est protégée." },
    });
    classeur.panne = null;
    await volet.calculer();
    expect(dernier(etats)).toMatchObject({ alerte: null, annonce: { genre: "calcule" } });
  });

  test("garde les résultats d’avant", async () => {
    const classeur = classeurDeMoyennes();
    const etats: Etat[] = [];
    const volet = voletSur(classeur);
    volet.abonner((etat) => etats.push(etat));
    await volet.calculer();
    const { resultat } = dernier(etats);
    classeur.panne = PROTEGEE;
    await volet.calculer();
    expect(dernier(etats).resultat).toBe(resultat);
  });

  test("d’une cellule à montrer se dit aussi", async () => {
    const classeur = classeurDeMoyennes();
    const etats: Etat[] = [];
    const volet = voletSur(classeur);
    volet.abonner((etat) => etats.push(etat));
    classeur.panne = PROTEGEE;
    await volet.montrer({ feuille: "S3", adresse: "A1" });
    expect(dernier(etats).alerte?.raison).toBe("feuille_protegee");
  });

  test("du programme lui-même est une phrase, et son origine va à la console", async () => {
    const console_ = jest.spyOn(console, "error").mockImplementation();
    const classeur = classeurDeMoyennes();
    const etats: Etat[] = [];
    const volet = voletSur(classeur);
    volet.abonner((etat) => etats.push(etat));
    classeur.panne = new TypeError("x is undefined");
    await volet.calculer();
    expect(dernier(etats).alerte).toEqual({
      raison: "inattendue",
      phrase: expect.stringContaining("problème imprévu") as string,
    });
    expect(console_).toHaveBeenCalledWith(classeur.panne);
    console_.mockRestore();
  });
});

describe("plusieurs actions", () => {
  test("se suivent dans l’ordre, l’une après l’autre", async () => {
    const etats: Etat[] = [];
    const volet = voletSur(classeurDeMoyennes());
    volet.abonner((etat) => etats.push(etat));
    await Promise.all([volet.detecter(), volet.calculer(), volet.effacer()]);
    const annonces = etats.map(({ annonce }) => annonce?.genre);
    expect([...new Set(annonces)]).toEqual([undefined, "calcule", "efface"]);
  });

  test("un double clic ne calcule qu’une fois", async () => {
    const classeur = classeurDeMoyennes();
    const lire = jest.spyOn(classeur, "lire");
    const volet = voletSur(classeur);
    await Promise.all([volet.calculer(), volet.calculer()]);
    expect(lire).toHaveBeenCalledTimes(1);
    await volet.calculer();
    expect(lire).toHaveBeenCalledTimes(2);
  });

  test("un bouton du ruban attend la fin d’une saisie, le volet la signale", async () => {
    const attentes: boolean[] = [];
    const volet = voletSur(classeurDeMoyennes(), attentes);
    await volet.calculer(true);
    await volet.calculer();
    expect(attentes).toEqual([true, false]);
  });
});
