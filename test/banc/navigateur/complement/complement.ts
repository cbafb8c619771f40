/* An add-in of the tests: the port over Office.js, put in the hands of the test by its window. */
import { ErreurClasseur, type Plan } from "../../../../src/classeur";
import { ClasseurExcel } from "../../../../src/excel";

const classeur = (): ClasseurExcel =>
  new ClasseurExcel({ inventaire: null }, { attendreLaSaisie: false });

Object.assign(window, {
  pret: Office.onReady(),
  lire: () => classeur().lire(),
  annexe: () => classeur().annexe(),
  ecrire: async (plan: Plan) => {
    const pas: [number, number][] = [];
    try {
      await classeur().ecrire(plan, (fait, total) => pas.push([fait, total]));
      return { pas, erreur: null };
    } catch (erreur) {
      if (!(erreur instanceof ErreurClasseur)) throw erreur;
      return { pas, erreur: { raison: erreur.raison, message: erreur.message } };
    }
  },
});
