import { autres, nommerAuPlus } from "../../src/reglement/enumeration";

test.each([
  [1, "1 autre"],
  [2, "2 autres"],
  [17, "17 autres"],
])("%i qu’une liste ne nomme pas : « %s »", (nombre, dits) => {
  expect(autres(nombre)).toBe(dits);
});

test.each([
  ["aucun nom", [], ""],
  ["un nom", ["R3.01"], "R3.01"],
  ["autant que l’on en nomme", ["R3.01", "R3.02"], "R3.01, R3.02"],
  ["un de plus", ["R3.01", "R3.02", "R3.03"], "R3.01, R3.02 et 1 autre"],
  ["deux de plus", ["R3.01", "R3.02", "R3.03", "Stage"], "R3.01, R3.02 et 2 autres"],
])("deux noms au plus : %s", (_, noms, dits) => {
  expect(nommerAuPlus(2, noms)).toBe(dits);
});
