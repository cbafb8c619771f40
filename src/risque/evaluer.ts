import type { Dossier, ResultatRcue, ResultatUe } from "../reglement";
import { borner } from "./bornes/bornes";
import type { Bornes } from "./bornes/types";
import { estimer, type Chances, type Probabilite } from "./chances/chances";
import { MODELE, type Modele } from "./chances/faits";
import { trouverMotifs } from "./niveaux/motifs";
import { SEUILS, type Seuils } from "./niveaux/seuils";
import type { Niveau } from "./niveaux/types";
import { exigerDe } from "./requis/requis";
import type { Requis } from "./requis/types";

/** What a department may set: where levels begin, and what its own past says. */
export interface OptionsRisque {
  readonly seuils?: Seuils;
  readonly modele?: Modele;
}

/** How much at risk a student is, every reason, the most decisive first; the rest is worked out when it is looked at. */
export interface Risque {
  readonly niveau: Niveau;
  readonly motifs: readonly string[];
  readonly probabilite: Probabilite;
  readonly bornes: Bornes;
  readonly requis: Requis;
}

/**
 * The level of a student. With every mark known it follows from the results; with marks to come, from what they can
 * still change (bounds) and from what became of past students with the same marks (odds). A student who left the
 * promotion is at no risk.
 */
export function evaluerRisque(
  dossier: Dossier,
  ues: readonly ResultatUe[],
  rcues: readonly ResultatRcue[],
  { seuils = SEUILS, modele = MODELE }: OptionsRisque = {}
): Risque {
  return new Evaluation(dossier, ues, rcues, seuils, modele);
}

/** Only the level and the reasons are fields: they are all that a whole class needs at each click. */
class Evaluation implements Risque {
  readonly niveau: Niveau;
  readonly motifs: readonly string[];
  readonly #dossier: Dossier;
  readonly #ues: readonly ResultatUe[];
  readonly #rcues: readonly ResultatRcue[];
  readonly #seuils: Seuils;
  readonly #modele: Modele;
  #chances: Chances | null = null;
  #bornes: Bornes | null = null;
  #requis: Requis | null = null;

  constructor(
    dossier: Dossier,
    ues: readonly ResultatUe[],
    rcues: readonly ResultatRcue[],
    seuils: Seuils,
    modele: Modele
  ) {
    this.#dossier = dossier;
    this.#ues = ues;
    this.#rcues = rcues;
    this.#seuils = seuils;
    this.#modele = modele;
    const motifs = this.#estInscrit
      ? trouverMotifs({ dossier, ues, rcues }, () => this.#estimees, seuils)
      : [];
    this.niveau = motifs[0]?.niveau ?? "aucun";
    this.motifs = motifs.map(({ phrase }) => phrase);
  }

  get probabilite(): Probabilite {
    if (!this.#estInscrit) return { passage: null, rcues: [] };
    const { passage, rcues } = this.#estimees;
    return { passage, rcues };
  }

  get bornes(): Bornes {
    const { risque_difficile } = this.#seuils;
    return (this.#bornes ??= borner(this.#dossier, this.#ues, this.#rcues, risque_difficile));
  }

  get requis(): Requis {
    return (this.#requis ??= exigerDe(this.#dossier, this.#ues, this.#rcues));
  }

  get #estInscrit(): boolean {
    return this.#dossier.situation.statut === "inscrit";
  }

  get #estimees(): Chances {
    return (this.#chances ??= estimer(this.#dossier, this.#modele));
  }
}
