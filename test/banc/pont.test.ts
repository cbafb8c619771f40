import { ANNULABLE, Pont } from "../../src/banc/fonctions/pont";
import type { Json } from "../../src/banc/fil/messages";

/* The calls of custom functions on the wire, without a browser: what is sent, what each answer becomes, cancelling. */
const INVOQUER = 1000;
const ANNULER = 1001;

function pret(): { pont: Pont; envoyes: unknown[][]; repondre: (...resultats: Json[]) => void } {
  const envoyes: unknown[][] = [];
  const pont = new Pont((message) => envoyes.push([...message]) > 0);
  const methodes = pont.genre.methodes!;
  methodes["_SetOsfControlContainerReadyForCustomFunctions"]!(null, []);
  const repondre = (...resultats: Json[]): void =>
    void methodes["SetInvocationArrayResults"]!(null, [resultats]);
  return { pont, envoyes, repondre };
}

const APPEL = { id: "MOYENNE.UE", arguments: [[[12]], null], adresse: "F!A1", drapeaux: ANNULABLE };

test("un appel porte son rang, son identifiant, ses arguments et l’adresse de sa cellule", async () => {
  const { pont, envoyes, repondre } = pret();
  const resultat = pont.appeler(APPEL);
  await pont.quandPret;
  expect(envoyes).toEqual([
    [
      1,
      INVOQUER,
      "",
      JSON.stringify([1, "MOYENNE.UE", [[[12]], null], "F!A1", ANNULABLE, null]),
      1,
    ],
  ]);
  repondre([1, true, [[12]]]);
  await expect(resultat).resolves.toEqual({ ok: true, valeur: [[12]] });
});

test("une erreur garde son numéro et sa phrase", async () => {
  const { pont, repondre } = pret();
  const resultat = pont.appeler(APPEL);
  await pont.quandPret;
  repondre([1, false, "« notes » a 3 lignes", 7]);
  await expect(resultat).resolves.toEqual({ ok: false, code: 7, phrase: "« notes » a 3 lignes" });
});

test("quand la conversation finit, chaque appel en cours est annulé auprès du complément, et la cellule le sait", async () => {
  const { pont, envoyes, repondre } = pret();
  const [fini, perdu] = [pont.appeler(APPEL), pont.appeler(APPEL)];
  await pont.quandPret;
  repondre([1, true, [[12]]]);
  await fini;
  pont.oublier();
  expect(envoyes.slice(2)).toEqual([[1, ANNULER, "", '{"invocationId":2}', 3]]);
  await expect(perdu).resolves.toEqual({
    ok: false,
    code: 0,
    phrase: "Le complément a été rechargé.",
  });
});
