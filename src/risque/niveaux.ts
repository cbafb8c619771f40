import {
  afficher,
  LA_MOYENNE,
  PLANCHER_RCUE,
  type Dossier,
  type ResultatRcue,
  type ResultatUe,
} from "../reglement";

/** From the gravest to none. */
export const NIVEAUX = ["critique", "alerte", "vigilance", "aucun"] as const;
export type Niveau = (typeof NIVEAUX)[number];

/** How much at risk a student is, and every reason found, the gravest first. */
export interface Risque {
  readonly niveau: Niveau;
  readonly motifs: readonly string[];
}

/** One student's results, as the signs below look at them. */
interface Vue {
  readonly dossier: Dossier;
  readonly ues: readonly ResultatUe[];
  readonly rcues: readonly ResultatRcue[];
}

/** One sign of risk: its level, and the sentence when the student shows it. */
interface Signe {
  readonly niveau: Niveau;
  readonly motif: (vue: Vue) => string | null;
}

const DIX = LA_MOYENNE * 100;
const HUIT = PLANCHER_RCUE * 100;
/** A mean this close above 10 (hundredths) is still worth a look. */
const JUSTE = 50;
/** A pending module that weighs at least this share of its UE may still change everything. */
const PART_LOURDE = 0.2;

const SIGNES_DE_FIN_D_ANNEE: readonly Signe[] = [
  {
    niveau: "critique",
    motif: ({ rcues }) => liste("RCUE sous 8", rcuesEntre(rcues, -Infinity, HUIT)),
  },
  { niveau: "critique", motif: ({ rcues }) => auPlusLaMoitie(rcues) },
  {
    niveau: "alerte",
    motif: ({ dossier }) => (dossier.annee.code === "PASD" ? "ne passe que de droit (PASD)" : null),
  },
  {
    niveau: "alerte",
    motif: ({ rcues }) => liste("RCUE entre 8 et 10", rcuesEntre(rcues, HUIT, DIX)),
  },
  {
    niveau: "vigilance",
    motif: ({ ues }) => liste("UE compensée", ues.filter(estCompensee).map(nommerUe)),
  },
  {
    niveau: "vigilance",
    motif: ({ ues }) => liste("UE juste au-dessus de 10", uesEntre(ues, DIX, DIX + JUSTE)),
  },
  {
    niveau: "vigilance",
    motif: ({ rcues }) => liste("RCUE juste au-dessus de 10", rcuesEntre(rcues, DIX, DIX + JUSTE)),
  },
  {
    niveau: "vigilance",
    motif: ({ dossier, ues }) => liste("note lourde attendue", attentesLourdes(dossier, ues)),
  },
];

const SIGNES_DE_MI_ANNEE: readonly Signe[] = [
  { niveau: "alerte", motif: ({ ues }) => liste("UE sous 8", uesEntre(ues, -Infinity, HUIT)) },
  { niveau: "vigilance", motif: ({ ues }) => liste("UE entre 8 et 10", uesEntre(ues, HUIT, DIX)) },
];

/** The level of a student, from the means known now. A student who left the promotion is at no risk. */
export function evaluerRisque(
  dossier: Dossier,
  ues: readonly ResultatUe[],
  rcues: readonly ResultatRcue[]
): Risque {
  if (dossier.situation.statut !== "inscrit") return { niveau: "aucun", motifs: [] };
  const signes = dossier.compte.miAnnee ? SIGNES_DE_MI_ANNEE : SIGNES_DE_FIN_D_ANNEE;
  let niveau: Niveau = "aucun";
  const motifs: string[] = [];
  for (const signe of signes) {
    const motif = signe.motif({ dossier, ues, rcues });
    if (motif === null) continue;
    if (motifs.length === 0) niveau = signe.niveau;
    motifs.push(motif);
  }
  return { niveau, motifs };
}

/** At most half of the RCUE reach 10 now; one whose mean is not known yet counts as if it did. */
function auPlusLaMoitie(rcues: readonly ResultatRcue[]): string | null {
  const sous10 = rcues.filter(
    ({ moyenne }) => moyenne.centiemes !== null && moyenne.centiemes < DIX
  ).length;
  if (rcues.length === 0 || 2 * (rcues.length - sous10) > rcues.length) return null;
  return `${sous10} RCUE sur ${rcues.length} sous 10`;
}

function estCompensee(ue: ResultatUe): boolean {
  return ue.decision === "CMP";
}

function uesEntre(ues: readonly ResultatUe[], bas: number, haut: number): string[] {
  return ues.filter((ue) => entre(ue.moyenne.centiemes, bas, haut)).map(nommerUe);
}

function rcuesEntre(rcues: readonly ResultatRcue[], bas: number, haut: number): string[] {
  return rcues
    .filter((rcue) => entre(rcue.moyenne.centiemes, bas, haut))
    .map((rcue) => `${rcue.ues.join("+")} à ${afficher(rcue.moyenne.centiemes)}`);
}

function attentesLourdes(dossier: Dossier, ues: readonly ResultatUe[]): string[] {
  return ues.flatMap((ue, u) => {
    if (!ue.moyenne.provisoire) return [];
    const lourdes = dossier.attentes(u).filter(({ part }) => part >= PART_LOURDE);
    return lourdes.map(
      ({ module, part }) => `${module} (${Math.round(part * 100)} % de ${ue.code})`
    );
  });
}

function nommerUe(ue: ResultatUe): string {
  return `${ue.code} à ${afficher(ue.moyenne.centiemes)}`;
}

function entre(centiemes: number | null, bas: number, haut: number): boolean {
  return centiemes !== null && centiemes >= bas && centiemes < haut;
}

function liste(titre: string, elements: readonly string[]): string | null {
  return elements.length === 0 ? null : `${titre} : ${elements.join(", ")}`;
}
