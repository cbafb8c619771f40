import { comprendreModele, MODELE } from "../../src/risque";

const [BUT1, BUT2] = [MODELE[1]!, MODELE[2]!];

describe("des faits gardés dans un fichier sont ceux que --calibrer retiendrait", () => {
  test.each<[string, object]>([
    ["ceux par défaut", MODELE],
    ["une année seule", { 2: BUT2 }],
    ["avec leur effectif", { 2: { ...BUT2, effectif: 120 } }],
    ["aux bornes", { 2: { ...BUT2, pente: 0.1, residu: 5, correlation: 0.95 } }],
  ])("%s : lus", (_, donnees) => expect(comprendreModele(donnees)).toEqual(donnees));

  test.each<[string, object]>([
    ["une pente nulle", { ...BUT2, pente: 0 }],
    ["une pente négative", { ...BUT2, pente: -0.6 }],
    ["une pente au-delà de 1,5", { ...BUT2, pente: 1.51 }],
    ["une corrélation négative", { ...BUT2, correlation: -0.6 }],
    ["une corrélation de 0,96", { ...BUT2, correlation: 0.96 }],
    ["un résidu de 5,01", { ...BUT2, residu: 5.01 }],
    ["des UE sans lien entre elles", { ...BUT2, interne: 0.09 }],
    ["une moyenne au-delà de 20", { ...BUT2, moyenne: 20.1 }],
    ["un semestre pair attendu au-delà de 20", { ...BUT2, ordonnee: 13.1 }],
    ["un semestre pair attendu sous 0", { ...BUT2, ordonnee: -7.1 }],
    ["un effectif qui n’en est pas un", { ...BUT2, effectif: 0 }],
    ["une pente en lettres", { ...BUT2, pente: "0,6" }],
  ])("%s : refusée", (_, faits) => {
    expect(comprendreModele({ 1: BUT1, 2: faits })).toBeNull();
  });
});
