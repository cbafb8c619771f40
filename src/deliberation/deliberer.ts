import type { Feuille } from "../classeur";
import { comparerMoyennes, lirePromotion, signalerAttentes } from "../grille";
import { deliberer, etablirBilan, type RefusDecision } from "../reglement";
import {
  estFeuilleDuProgramme,
  lireFeuilleReglages,
  lireSaisiesDe,
  signalerProtegees,
  signalerRefus,
} from "../restitution";
import { entendreLeJury, ficheDe } from "./fiche";
import type { Deliberation, Options } from "./types";

/** From cells to decisions: pure, nothing is written. */
export function delibererFeuilles(feuilles: readonly Feuille[], options: Options): Deliberation {
  const { date, reglagesImposes, anteriorite = [], depuis = "d’autres fichiers" } = options;
  const lus = lireFeuilleReglages(feuilles);
  const reglages = reglagesImposes ?? lus.reglages ?? options.reglages;
  const promotion = lirePromotion(feuilles, {
    ...options,
    reglages,
    anteriorite,
    dejaEcrites: estFeuilleDuProgramme,
  });
  const bilan = etablirBilan(promotion.notes, promotion.structure, reglages);
  const saisies = lireSaisiesDe(feuilles, promotion.etudiants);
  const propres = options.modele ? { modele: options.modele } : {};
  const refus: [etudiant: number, refuse: RefusDecision][] = [];
  const fiches = deliberer(bilan, promotion.etudiants).map((propose, i) => {
    const prononce = entendreLeJury(propose, saisies.parEtudiant[i]);
    for (const refuse of prononce.refus) refus.push([i, refuse]);
    return ficheDe(promotion.etudiants[i]!, prononce.dossier, { seuils: reglages, ...propres });
  });
  const resultats = { promotion, bilan, fiches, reglages, date, saisies, ...propres };
  const attentes = signalerAttentes(
    promotion,
    feuilles,
    (etudiant, ue) => fiches[etudiant]!.ues[ue]!.decision === "ATT"
  );
  const dire = refus.length > 0 ? signalerRefus(resultats) : null;
  const ecarts = comparerMoyennes(
    promotion,
    feuilles,
    (etudiant, ue) => fiches[etudiant]!.dossier.moyenneUe(ue).valeur
  );
  return {
    ...resultats,
    ...(anteriorite.length > 0 && { depuis }),
    feuilles,
    anomalies: [
      ...lus.anomalies,
      ...promotion.anomalies,
      ...refus.map(([i, refuse]) => dire!(i, refuse)),
      ...ecarts,
      ...attentes,
      ...signalerProtegees(promotion, feuilles),
    ],
  };
}
