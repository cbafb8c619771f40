/**
 * Laws of the reading of earlier years, on parcours that are known. What this does not prove: that people write as the
 * generator does.
 */
import fc from "../../hasard";
import type { Feuille, Valeur } from "../../../src/classeur";
import type { Promotion } from "../../../src/grille";
import { feuilleAnteriorite } from "../../../src/restitution";
import { relue } from "../../restitution/promotion";
import { anomalies } from "../promotions";
import { anterieurs, avec } from "./commun";

interface Resultat {
  readonly ue: string;
  readonly annee: string;
  readonly moyenne: number;
  readonly code: string;
}

const ETUDIANTS = [
  [22100123, "MARTIN", "Lou"],
  [22100124, "PETIT", "Ali"],
  [22100125, "ROUX", "Zoé"],
  [22100199, "ABSENT", "Jo"],
] as const;
const UES = ["UE11", "UE12", "UE21", "UE22", "UE31"];

const ANNEES = ["2021-2022", "2022-2023", "2023-2024"];

/** Two years never give the same mean, but a hundredth apart: the same one, in two sheets, is taken for one attempt. */
const resultat: fc.Arbitrary<Resultat> = fc
  .record({
    ue: fc.constantFrom(...UES),
    rang: fc.nat({ max: 2 }),
    tiers: fc.nat({ max: 659 }),
    code: fc.constantFrom("ADM", "CMP", "AJ", "ADJ", "ADSUP"),
  })
  .map(({ ue, rang, tiers, code }) => {
    return { ue, annee: ANNEES[rang]!, moyenne: (30 * tiers + 10 * rang) / 1000, code };
  });
/** For each student, at most one result of each UE and year. */
const parcours = fc.array(
  fc.uniqueArray(resultat, { selector: ({ ue, annee }) => `${ue} ${annee}`, maxLength: 8 }),
  { minLength: ETUDIANTS.length, maxLength: ETUDIANTS.length }
);

function feuille(nom: string, cellules: readonly (readonly Valeur[])[]): Feuille {
  return { nom, visible: true, protegee: false, ligne: 0, colonne: 0, cellules, sansValeur: [] };
}

const TITRES = ["N°", "Nom", "Prénom", "Année", "Semestre", "UE", "Moyenne", "Code"];

function lignes(resultats: readonly (readonly Resultat[])[]): Valeur[][] {
  return resultats.flatMap((siens, i) =>
    siens.map(({ ue, annee, moyenne, code }) => [
      ...ETUDIANTS[i]!,
      ...[annee, `S${ue[2]}`, ue, moyenne, code],
    ])
  );
}

function attendus(resultats: readonly (readonly Resultat[])[]): Record<string, string[]> {
  const entrees = resultats.slice(0, 3).map((siens, i) => {
    const tries = [...siens].sort((a, b) => (a.ue + a.annee < b.ue + b.annee ? -1 : 1));
    const textes = tries.map((r) => `${r.ue} ${r.annee} ${r.moyenne} ${r.code} -`);
    return [`${ETUDIANTS[i]![1]} ${ETUDIANTS[i]![2]}`, textes] as const;
  });
  return Object.fromEntries(entrees.filter(([, siens]) => siens.length > 0));
}

const melange = <T>(elements: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...elements], { minLength: elements.length, maxLength: elements.length });

test("en liste : ce qui est écrit est lu, quel que soit l’ordre des lignes et des colonnes", () => {
  const cas = parcours.chain((resultats) =>
    fc.tuple(fc.constant(resultats), melange(lignes(resultats)), melange(TITRES.map((_, c) => c)))
  );
  fc.assert(
    fc.property(cas, ([resultats, melangees, ordre]) => {
      const cellules = [TITRES, ...melangees].map((ligne) => ordre.map((c) => ligne[c]!));
      expect(anterieurs(avec([feuille("Antériorité", cellules)]))).toEqual(attendus(resultats));
    }),
    { numRuns: 80 }
  );
});

/** One year, one row per student; a column for each UE and one for its code, blank where the student has no result. */
function enTableau(resultats: readonly (readonly Resultat[])[]): Valeur[][] {
  const titres = ["N°", "Nom", "Prénom", ...UES.slice(0, 4).flatMap((ue) => [ue, `${ue} code`])];
  return [
    titres,
    ...resultats.map((siens, i) => [
      ...ETUDIANTS[i]!,
      ...UES.slice(0, 4).flatMap((ue): Valeur[] => {
        const sien = siens.find((r) => r.ue === ue && r.annee === "2023-2024");
        return sien ? [sien.moyenne, sien.code] : ["", ""];
      }),
    ]),
  ];
}

test("en tableau : ce qui est écrit est lu, quel que soit l’ordre des lignes et des colonnes", () => {
  const cas = parcours.chain((resultats) => {
    const [titres, ...corps] = enTableau(resultats);
    return fc.tuple(fc.constant(resultats), melange(corps), melange(titres!.map((_, c) => c)));
  });
  fc.assert(
    fc.property(cas, ([resultats, corps, ordre]) => {
      const titres = enTableau(resultats)[0]!;
      const cellules = [titres, ...corps].map((ligne) => ordre.map((c) => ligne[c]!));
      const deLAnnee = resultats.map((siens) =>
        siens.filter(({ annee, ue }) => annee === "2023-2024" && ue !== "UE31")
      );
      expect(anterieurs(avec([feuille("BUT1 2023-2024", cellules)]))).toEqual(attendus(deLAnnee));
    }),
    { numRuns: 80 }
  );
});

test("une liste coupée en plusieurs feuilles, ou donnée deux fois, dit la même chose", () => {
  const cas = parcours.chain((resultats) => {
    const toutes = lignes(resultats);
    return fc.tuple(fc.constant(toutes), fc.nat({ max: toutes.length }));
  });
  fc.assert(
    fc.property(cas, ([toutes, coupe]) => {
      const liste = (nom: string, corps: readonly Valeur[][]): Feuille =>
        feuille(nom, [TITRES, ...corps]);
      const seule = anterieurs(avec([liste("Antériorité", toutes)]));
      const coupee = [liste("A", toutes.slice(0, coupe)), liste("B", toutes.slice(coupe))];
      const double = [liste("A", toutes), liste("B", toutes)];
      expect(anterieurs(avec(coupee))).toEqual(seule);
      expect(anterieurs(avec(double))).toEqual(seule);
    }),
    { numRuns: 60 }
  );
});

test("la copie que nous écrivons, relue, redonne ce qui fut lu", () => {
  const copier = ({ etudiants }: Promotion): Feuille => {
    const connus = etudiants.flatMap(({ anterieur, ...etudiant }) =>
      anterieur ? [{ etudiant, anteriorite: anterieur }] : []
    );
    const copie = { nom: "Antériorité", depuis: "BUT1.xlsx", date: "2025-07-03" };
    return feuille("Antériorité", relue(feuilleAnteriorite(connus, copie)));
  };
  fc.assert(
    fc.property(parcours, (resultats) => {
      const divers: Valeur[][] = [
        [22100123, "MARTIN", "Lou", "2021-2022", "BUT1", "RCUE 1", 10.5, "CMP"],
        [22100123, "MARTIN", "Lou", "2021-2022", "BUT1", "", "", "PASD"],
        [22100124, "PETIT", "Ali", "", "S1-S2", "", "", "VAE"],
      ];
      const lue = avec([feuille("Liste", [TITRES, ...lignes(resultats), ...divers])]);
      const relueEnsuite = avec([copier(lue)]);
      expect(anterieurs(relueEnsuite)).toEqual(anterieurs(lue));
      expect(anomalies(relueEnsuite)).toEqual([]);
    }),
    { numRuns: 60 }
  );
});
