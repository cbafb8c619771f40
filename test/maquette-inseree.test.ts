import { maquetteParId } from "../src/maquette";
import { insererMaquette } from "../src/maquette-inseree";
import { ClasseurMemoire } from "./classeur.memoire";

const BUT2 = maquetteParId("but2-gmp-mpi-2022")!;

test("insère la maquette dans une feuille à elle", async () => {
  const classeur = new ClasseurMemoire([{ nom: "S3", cellules: [["N°"]] }]);
  expect(await insererMaquette(classeur, BUT2)).toBe("inseree");
  const feuilles = await classeur.lire();
  expect(feuilles.map(({ nom }) => nom)).toEqual(["S3", "Maquette"]);
  expect(feuilles[1]!.cellules).toHaveLength(1 + 68);
});

test("ne récrit jamais une feuille « Maquette », même vide : elle est à son département", async () => {
  const corrigee = [["UE31", "R3.01", 2]];
  const classeur = new ClasseurMemoire([{ nom: "Maquette", cellules: corrigee }]);
  expect(await insererMaquette(classeur, BUT2)).toBe("existante");
  expect((await classeur.lire())[0]!.cellules).toEqual(corrigee);
});
