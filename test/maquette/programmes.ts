import type { Maquette, ModuleMaquette, UeMaquette } from "../../src/maquette";

/** A UE with one resource and one SAÉ of these coefficients. */
export function ue(
  code: string,
  ressources: number,
  sae: number,
  autres: Partial<UeMaquette> = {}
): UeMaquette {
  const [semestre, competence] = [Number(code[2]), Number(code[3])];
  const intitule = `Compétence ${competence}`;
  const lignes = [module(`R${semestre}.0${competence}`, "ressource", ressources)];
  lignes.push(module(`SAE${semestre}.0${competence}`, "sae", sae));
  return { code, semestre, competence, niveau: 1, intitule, ects: 15, modules: lignes, ...autres };
}

export function module(
  code: string,
  pole: ModuleMaquette["pole"],
  coefficient: number
): ModuleMaquette {
  return { code, intitule: code, pole, coefficient };
}

export function programme(ues: readonly UeMaquette[], autres: Partial<Maquette> = {}): Maquette {
  return {
    id: "essai",
    intitule: "BUT d’essai",
    parcours: "",
    voie: "",
    source: "",
    ues,
    ...autres,
  };
}

/** The UE of two semesters for competences 1 to `n`, with credits that make 30 a semester. */
export function annee(n: number, impair = 3): UeMaquette[] {
  const numeros = Array.from({ length: n }, (_, k) => k + 1);
  return [impair, impair + 1].flatMap((semestre) =>
    numeros.map((competence) => ue(`UE${semestre}${competence}`, 3, 2, { ects: 30 / n }))
  );
}
