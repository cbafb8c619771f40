import { DECISIONS, restituer, signalerRefus } from "../../src/restitution";
import { annee } from "../reglement/promotion";
import {
  calculer,
  ecrire,
  feuille,
  grille,
  relue,
  resultats,
  trouver,
  type Ligne,
} from "./promotion";

const structure = annee(1, 2);
const LIGNES: Ligne[] = ["MARTIN", "PETIT", "DURAND"].map((nom, i) => ({
  ...{ numero: `2210010${i}`, nom, prenom: "Lou", notes: [12, 12] },
}));

test("un refus se dit avec le nom et la cellule de la feuille qui vient d’être écrite, même triée avant", () => {
  const saisie = ecrire(calculer(structure, LIGNES), "PETIT", "UE31 jury", "peut-être");
  const { ligne } = trouver(saisie, "N°");
  const triee = [...saisie.slice(0, ligne + 1), ...saisie.slice(ligne + 1).reverse()];
  const feuilles = [grille(LIGNES), feuille(DECISIONS, triee)];
  const obtenus = resultats(structure, LIGNES, { feuilles });
  const dire = signalerRefus(obtenus);
  const ecrite = relue(restituer(obtenus, feuilles).feuilles[0]!);
  expect(trouver(ecrite, "UE31 jury")).toEqual({ ligne: 5, colonne: 25 });
  expect(dire(1, { sur: { ue: "UE31" }, phrase: "« PEUT-ÊTRE » n’est pas un code." })).toEqual({
    feuille: "Décisions",
    cellule: "Z8",
    gravite: "avertissement",
    groupe: "décisions du jury qui ne sont pas appliquées",
    message: "PETIT Lou : « PEUT-ÊTRE » n’est pas un code.",
  });
  expect(ecrite[7]![25]).toBe("peut-être");
  expect(dire(2, { sur: { rcue: 1 }, phrase: "" }).cellule).toBe("AB9");
  expect(dire(0, { sur: "annee", phrase: "" }).cellule).toBe("V7");
});
