import { ErreurClasseur, type CauseErreur } from "../../src/classeur";
import { ClasseurExcel } from "../../src/excel";
import { SENS_DES_CODES, traduire } from "../../src/excel/erreurs";
import { Hote } from "./hote";

const hote = new Hote();

/** Each attempt to read is refused. */
async function lireAvec(refus: number): Promise<unknown> {
  hote.refus.splice(0, Infinity, refus, refus, refus);
  const classeur = new ClasseurExcel({ inventaire: null }, { attendreLaSaisie: false });
  return classeur.lire().catch((erreur: unknown) => erreur);
}

function erreurOffice(code: string): unknown {
  return Object.assign(Object.create(OfficeExtension.Error.prototype) as object, { code });
}

describe("ce qu’Excel refuse avant de regarder la requête, tel que la bibliothèque le rapporte", () => {
  const CAS: readonly [numero: number, raison: CauseErreur, phrase: RegExp][] = [
    [5004, "cellule_en_edition", /en cours de saisie. Appuyez sur Entrée/],
    [7000, "acces_refuse", /lecture seule, ou une de ses feuilles est protégée/],
    [5103, "trop_volumineux", /dépasse ce qu’Excel transmet en une fois/],
    [5012, "connexion_perdue", /La connexion avec Excel est perdue/],
    [5102, "occupe", /Excel est occupé/],
    [5001, "inattendue", /erreur imprévue/],
  ];

  test.each(CAS)("%i : %s", async (numero, raison, phrase) => {
    const erreur = await lireAvec(numero);
    expect(erreur).toBeInstanceOf(ErreurClasseur);
    expect(erreur).toMatchObject({ raison, message: expect.stringMatching(phrase) as string });
  });
});

describe("chaque code d’erreur a sa phrase", () => {
  test.each(Object.keys(SENS_DES_CODES))("%s dit ce qu’il faut faire", (code) => {
    const { message } = traduire(erreurOffice(code));
    expect(message).toMatch(/ouvrez|recommencez|renommez|déplacez|ôtez|il faut/i);
  });

  test.each([
    ["InvalidOrTimedOutSession", "connexion_perdue"],
    ["ConnectionFailure", "connexion_perdue"],
    ["ResponsePayloadSizeLimitExceeded", "trop_volumineux"],
    ["ItemAlreadyExists", "feuille_etrangere"],
    ["ItemNotFound", "inattendue"],
    ["GeneralException", "inattendue"],
    ["UnCodeInconnu", "inattendue"],
  ])("%s : %s", (code, raison) => {
    expect(traduire(erreurOffice(code)).raison).toBe(raison);
  });

  test("garde l’erreur d’origine pour qui la cherche, et la phrase de qui en a une", () => {
    const origine = new TypeError("x is undefined");
    expect(traduire(origine)).toMatchObject({ raison: "inattendue", origine });
    const nette = new ErreurClasseur("feuille_protegee", "La feuille « S3 » est protégée.");
    expect(traduire(nette)).toBe(nette);
  });
});
