/* An add-in of the tests: the port over Office.js, put in the hands of the test by its window. */
import { ClasseurExcel } from "../../../../src/excel";

Object.assign(window, {
  pret: Office.onReady(),
  nouveauClasseur: () => new ClasseurExcel({ inventaire: null }, { attendreLaSaisie: false }),
});
