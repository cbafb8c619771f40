import { citer, type Verdict } from "../../reglement";
import { verifierMaquette, type ConstatMaquette } from "../controles";
import { nombre } from "../ecriture";
import {
  ectsDe,
  heuresDe,
  heuresHorsProjet,
  modulesDe,
  poidsDesPoles,
  semestresDe,
  uesDuSemestre,
} from "../sommes";
import type { Maquette } from "../types";
import { tableauDesCoefficients, tableauDesUe } from "./semestre";
import { tableau } from "./tableau";

const SIGNES = new Map<Verdict, string>([
  [true, "oui"],
  [false, "NON"],
  [null, "?"],
]);

/** A programme and its checks as a text to read: coefficients by module and UE, totals by UE, findings. */
export function rapport(maquette: Maquette): string {
  const blocs = [
    entete(maquette),
    ...semestresDe(maquette).flatMap((semestre) => blocsDuSemestre(maquette, semestre)),
    ensemble(maquette),
    blocControles(verifierMaquette(maquette)),
  ];
  return blocs.join("\n\n") + "\n";
}

function entete({ id, intitule, parcours, voie, source }: Maquette): string {
  const titre = [intitule, parcours, voie].filter(Boolean).join(", ");
  return `${titre} (${id})` + (source ? `\nSource : ${source}` : "");
}

function blocsDuSemestre(maquette: Maquette, semestre: number): string[] {
  const ues = uesDuSemestre(maquette, semestre);
  return [
    `SEMESTRE ${semestre} — coefficients\n${tableauDesCoefficients(ues)}`,
    `SEMESTRE ${semestre} — UE\n${tableauDesUe(ues, maquette.competences ?? [])}`,
  ];
}

function ensemble({ ues }: Maquette): string {
  const modules = modulesDe(ues);
  const heures = heuresDe(modules);
  const ects = ectsDe(ues);
  const credits = ects === null ? "ECTS inconnus" : `${nombre(ects)} ECTS`;
  const connues = modules.some((module) => module.heures);
  const temps = connues
    ? `${nombre(heuresHorsProjet(heures))} h et ${nombre(heures.projet)} h de projet`
    : "heures inconnues";
  return `ENSEMBLE : ${nombre(poidsDesPoles(modules).total)} de coefficients, ${temps}, ${credits}`;
}

function blocControles(constats: readonly ConstatMaquette[]): string {
  const lignes = constats.map(({ point, verdict, phrase }) => [
    SIGNES.get(verdict)!,
    citer(point),
    phrase,
  ]);
  const compte = (cherche: Verdict) => constats.filter(({ verdict }) => verdict === cherche).length;
  const bilan = `${compte(true)} bons, ${compte(false)} à revoir, ${compte(null)} impossibles à juger`;
  return `CONTRÔLES : ${bilan}\n${tableau(["Bon", "Point", "Constat"], lignes, 3)}`;
}
