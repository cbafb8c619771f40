import { calculer, CDN, dansUnNavigateur, ouvrir, taper } from "./seance";

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

  // The library stands in for Microsoft's network here, at its own address: the page is the one that ships.
  test("en production, la page n’appelle que l’adresse de la bibliothèque de Microsoft", async () => {
    const seance = await ouvrir({ production: true });
    await calculer(seance);
    expect(seance.ailleurs.length).toBeGreaterThan(0);
    expect(seance.ailleurs.filter((url) => !url.startsWith(CDN))).toEqual([]);
    await seance.fermer();
  });
});
