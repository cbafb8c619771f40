import { calculer, dansUnNavigateur, ouvrir, taper } from "./seance";

dansUnNavigateur("le réseau", () => {
  test("aucune requête ne part ailleurs que vers la page elle-même, d’un bout à l’autre", async () => {
    const seance = await ouvrir();
    await calculer(seance);
    await taper(seance.page, "S3", "AC1", "=BUT.MOYENNE.RCUE(9,12)");
    await seance.volet.getByRole("button", { name: /Effacer le surlignage/ }).click();
    await seance.page.waitForTimeout(2000);
    expect(seance.ailleurs).toEqual([]);
    await seance.fermer();
  });
});
