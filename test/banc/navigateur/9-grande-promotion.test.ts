import { ouvrirGrande } from "./grande";
import { calculer, dansUnNavigateur, ouvrir, terminer } from "./seance";

const CINQ_MO = 5 * 1024 * 1024;

dansUnNavigateur("2 000 étudiants, 54 notes chacun", () => {
  test("un clic : deux synchronisations, aucune requête de plus de 5 Mo", async () => {
    const seance = await ouvrir();
    await ouvrirGrande(seance, 2000);
    await seance.page.evaluate(async () => (await window.banc).hote.mesures.remettreAZero());
    await calculer(seance);
    const requetes = await seance.page.evaluate(
      async () => (await window.banc).hote.mesures.requetes
    );
    const octets = requetes.map(({ octetsEnvoyes, octetsRecus }) => [octetsEnvoyes, octetsRecus]);
    console.log(`2 000 étudiants × 54 notes : octets envoyés et reçus ${JSON.stringify(octets)}`);
    expect(requetes.map(({ erreur }) => erreur)).toEqual([null, null]);
    expect(Math.max(...octets.flat())).toBeLessThan(CINQ_MO);
    await terminer(seance);
  });
});
