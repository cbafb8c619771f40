import { coutDUnClic } from "./cout";

/*
 * What a click costs on the wire, through Microsoft's library, whole program included. The formats, the tables, the log
 * and the highlighting weigh the same for any promotion (some 80 kB), the list of anomalies up to 300 rows (30 kB more):
 * only the cells grow with the students, and from a thousand on the click weighs less than 1.1 times the bare cells.
 */

/** On the web Excel refuses a request above this. */
const LIMITE = 5_000_000;

test.each([50, 1000, 5000])("un clic sur %i étudiants prend deux requêtes", async (etudiants) => {
  const { requetes, octets, plusGrosse, nu } = await coutDUnClic(etudiants);
  expect(requetes).toBe(2);
  expect(plusGrosse).toBeLessThan(LIMITE);
  expect(octets - nu).toBeLessThan(115_000);
  if (etudiants >= 1000) expect(octets / nu).toBeLessThan(1.1);
});
