import { maquetteParId, rapport } from "../../src/maquette";
import { programme, ue } from "./programmes";

const GMP = rapport(maquetteParId("but2-gmp-mpi-2022")!);

test.each([
  "BUT2 GMP MPI, Management de process industriel, apprentissage (but2-gmp-mpi-2022)",
  "R3.10       Ingénierie des systèmes cyberphysiques       ressource     1     1           2",
  "R3.07       Production - Méthodes                        ressource           2   2,5",
  "UE31   Spécifier        2     4     9     44,44 %  55,56 %  1,5   17   22         40,5      30",
  "Total                        30    75     52,00 %  48,00 %   3  102  80          185      65",
  "ENSEMBLE : 144 de coefficients, 530 h et 175 h de projet, 60 ECTS",
  "CONTRÔLES : 29 bons, 0 à revoir, 0 impossibles à juger",
  "oui  annexe 1, 4.3  S3 : 30 ECTS pour 30 attendus.",
])("le rapport de BUT2 GMP MPI contient la ligne « %s »", (ligne) => {
  expect(GMP.split("\n")).toContain(ligne);
});

test("les ressources viennent avant les SAÉ", () => {
  const ordre = ["R3.01 ", "R3.17MPI ", "Portfolio ", "SAE3.02MPI "].map((code) =>
    GMP.indexOf(`\n${code}`)
  );
  expect(ordre).not.toContain(-1);
  expect(ordre).toEqual([...ordre].sort((a, b) => a - b));
});

test("un contrôle manqué, un contrôle impossible et des ECTS inconnus se voient", () => {
  const lignes = rapport(programme([ue("UE31", 9, 1, { ects: null })])).split("\n");
  expect(lignes).toContain("ENSEMBLE : 10 de coefficients, heures inconnues, ECTS inconnus");
  expect(lignes).toContain("CONTRÔLES : 1 bons, 1 à revoir, 2 impossibles à juger");
  expect(lignes).toContain(
    "NON  annexe 1, 4.3  UE31 : ressources 9 sur 10, soit 90,00 % ; SAÉ 10,00 % (hors de l’intervalle de 40 à 60 %)."
  );
  expect(lignes).toContain("?    annexe 1, 4.3  S3 : une UE au moins n’a pas d’ECTS.");
});
