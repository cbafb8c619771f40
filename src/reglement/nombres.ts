import { afficher } from "./arrondi";
import type { NombresUe } from "./compensation";
import type { Releve } from "./releve";
import type { Groupe } from "./structure";

/** The numbers that the sentence of a UE may quote, each worked out only when the sentence quotes it. */
export class NombresDUneUe implements NombresUe {
  constructor(
    private readonly releve: Releve,
    private readonly codes: readonly string[],
    private readonly groupe: Groupe,
    private readonly u: number
  ) {}

  get ue(): string {
    return this.codes[this.u]!;
  }

  get moyenne(): string {
    return afficher(this.releve.moyenneUe(this.u).centiemes);
  }

  get rcue(): string {
    return afficher(this.releve.moyenneRcue(this.groupe).centiemes);
  }

  get autre(): string {
    const autre = this.groupe.ues.find((membre) => membre !== this.u);
    return autre === undefined ? "" : this.codes[autre]!;
  }

  get requis(): string {
    return afficher(this.releve.requis(this.u, this.groupe));
  }

  get manquantes(): string[] {
    return this.releve.manquantes([this.u]);
  }

  get manquantesDuRcue(): string[] {
    return this.releve.manquantes(this.groupe.ues);
  }
}
