/**
 * Five hundred grids of all the families, changed as people change them, the same each time: whatever is not read
 * rightly is said. `npm run fuzz` does twenty thousand. What this does not prove: that the families and the changes
 * are those of real workbooks.
 */
import { FAMILLES } from "../../scripts/familles";
import { essayer } from "./cas";

const CAS = 500;

describe.each(FAMILLES.map((famille) => [famille.nom, famille] as const))("%s", (_nom, famille) => {
  const combien = Math.ceil(CAS / FAMILLES.length);
  const essais = Array.from({ length: combien }, (_, k) => essayer(famille, 1 + k));

  test("aucune note fausse, aucune note perdue, sans un mot", () => {
    const muets = essais.filter(({ verdict }) => verdict.silences.length > 0);
    expect(
      muets.map(({ graine, mutations, verdict }) => ({ graine, mutations, ...verdict }))
    ).toEqual([]);
  });

  test("ce que personne n’a abîmé est lu juste", () => {
    const intacts = essais.filter(({ mutations }) => mutations.length === 0);
    expect(intacts.length).toBeGreaterThan(2);
    expect(intacts.filter(({ verdict }) => !verdict.juste)).toEqual([]);
  });
});
