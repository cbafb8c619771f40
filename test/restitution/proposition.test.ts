import { proposition } from "../../src/restitution";
import { annee, decide, decideTous } from "../reglement/promotion";
import { calculer, ecrire, lire, type Ligne } from "./promotion";

const X = null;
const propose = (numero: number, notes: readonly (number | null)[], s1s2: boolean | null = true) =>
  proposition({
    dossier: decide(annee(notes.length / 2, numero), notes, {}, { statut: "inscrit", s1s2 }),
  });

describe("ce que dit la colonne « Proposition » tant que des notes manquent", () => {
  test.each<[string, (number | null)[], string]>([
    ["sûr de passer, ADM si le troisième RCUE atteint 10", [12, 12, 12, 12, 16, X], "ADM ou PASD"],
    ["sûr de passer, et aucun RCUE ne peut plus manquer", [12, 12, 12, 12, 20, X], "ADM"],
    ["sûr de passer, le troisième ne peut plus atteindre 10", [12, 12, 12, 12, 9, 9], "PASD"],
    ["le troisième RCUE peut encore finir sous 8", [12, 12, 12, 12, 15.98, X], "en attente"],
    ["aucun RCUE n’est sûr", [16, 16, 16, X, 16, X], "en attente"],
    ["un RCUE est perdu sous 8", [12, 12, 12, X, 4, 4], "jury"],
  ])("%s", (_, notes, dit) => expect(propose(2, notes)).toBe(dit));

  test.each<[string, boolean | null, string]>([
    ["S1 et S2 inconnus : le passage attend", null, "en attente"],
    ["S1 ou S2 pas validé : au jury", false, "jury"],
  ])("%s", (_, s1s2, dit) => expect(propose(2, [12, 12, 12, 12, 16, X], s1s2)).toBe(dit));

  test("mi-année : rien, quelles que soient les notes", () => {
    expect(propose(2, [20, X, 20, X, 20, X])).toBe("");
  });

  test.each<[string, (number | null)[], string]>([
    ["des notes manquent pour le diplôme", [12, 12, 12, X], "en attente"],
    ["un RCUE n’atteint plus 10, quoi qu’il vienne", [9, 9, 12, X], "jury"],
  ])("en BUT3, %s", (_, notes, dit) => {
    const complet = [12, 12, 12, 12];
    const [dossier] = decideTous(
      annee(2, 3),
      [notes, complet],
      {},
      { statut: "inscrit", s1s2: true }
    );
    expect(proposition({ dossier: dossier! })).toBe(dit);
  });
});

test("« ADM ou PASD » n’est pas un code à retenir : la décision du jury seule l’est", () => {
  const structure = annee(3, 2);
  const lignes: Ligne[] = [
    { numero: "22100101", nom: "ROY", prenom: "Max", notes: [12, 12, 12, 12, 16, X] },
  ];
  const vierge = calculer(structure, lignes);
  expect([lire(vierge, "ROY", "Proposition"), lire(vierge, "ROY", "Passage")]).toEqual([
    ...["ADM ou PASD", "S5 : de droit"],
  ]);
  expect(lire(vierge, "ROY", "Décision retenue")).toBe("");
  expect(lire(vierge, "ROY", "Écart")).toBe("");
  const decidee = calculer(structure, lignes, ecrire(vierge, "ROY", "Décision du jury", "PASD"));
  expect(lire(decidee, "ROY", "Décision retenue")).toBe("PASD");
  expect(lire(decidee, "ROY", "Écart")).toBe(
    "proposition : ADM ou PASD ; décision : PASD ; motif : non donné"
  );
});
