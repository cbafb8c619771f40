import { notesAttendues, type RequisRcue, type RequisUe } from "../../risque";
import type { Fiche } from "../types";
import { butDeLAnnee, cheminEnMots, exigenceEnMots, moduleEnMots } from "./en-mots";

/** What one student needs, goal by goal, in sentences. A goal that no mark to come can change is not told of. */
export interface BesoinsDetailles {
  /** The passage of right: the least mean on the marks to come, then the cheapest way. */
  readonly annee: readonly string[];
  readonly unites: readonly BesoinsDUneUnite[];
}

/** What an RCUE, or a UE that stands alone, needs: the means, the cheapest way, then each module by itself. */
export interface BesoinsDUneUnite {
  /** `RCUE 3` */
  readonly nom: string;
  readonly moyennes: readonly string[];
  readonly modules: readonly string[];
}

/** `null` once every mark is there, and for a student who is not decided. */
export function besoinsDetailles(fiche: Fiche): BesoinsDetailles | null {
  const { dossier, risque } = fiche;
  const attendues = notesAttendues(dossier.bilan, dossier.rang);
  if (attendues.length === 0 || dossier.situation.statut !== "inscrit") return null;
  const { passage, rcues, ues } = risque.requis;
  const dedans = new Set(rcues.flatMap((rcue) => rcue.ues));
  const ouvert = passage?.moyenne.verdict === null ? passage : null;
  return {
    annee: [
      ...(ouvert ? [`pour ${butDeLAnnee(dossier)} : ${exigenceEnMots(ouvert.moyenne)}`] : []),
      ...(ouvert?.moinsCher ? [cheminEnMots(ouvert.moinsCher, attendues.length)] : []),
    ],
    unites: [
      ...rcues.map((rcue) => duRcue(rcue, ues)),
      ...ues.filter(({ code }) => !dedans.has(code)).map(deLUeSeule),
    ].filter(({ moyennes }) => moyennes.length > 0),
  };
}

function duRcue(rcue: RequisRcue, toutes: readonly RequisUe[]): BesoinsDUneUnite {
  const { competence, dix, huit, moinsCher } = rcue;
  const nom = `RCUE ${competence}`;
  const ues = toutes.filter(({ code }) => rcue.ues.includes(code));
  const modules = new Map(ues.flatMap((ue) => ue.modules).map((un) => [un.colonne, un]));
  const ouverts = [
    { but: `${nom} à 8`, exigence: huit },
    { but: `${nom} à 10`, exigence: dix },
    ...ues.map(({ code, acquerir }) => ({ but: `${code} à 10`, exigence: acquerir })),
  ].filter(({ exigence }) => exigence.verdict === null);
  return {
    nom,
    moyennes: [
      ...ouverts.map(({ but, exigence }) => `${but} : ${exigenceEnMots(exigence)}`),
      ...(moinsCher ? [cheminEnMots(moinsCher, modules.size)] : []),
    ],
    modules: [...modules.values()].flatMap(
      ({ module, compenser }) => moduleEnMots(module, compenser) ?? []
    ),
  };
}

function deLUeSeule({ code, acquerir, modules }: RequisUe): BesoinsDUneUnite {
  return {
    nom: code,
    moyennes: acquerir.verdict === null ? [`${code} à 10 : ${exigenceEnMots(acquerir)}`] : [],
    modules: modules.flatMap((un) => moduleEnMots(un.module, un.acquerir) ?? []),
  };
}
