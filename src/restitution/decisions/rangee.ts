import type { Parcours } from "../../reglement";
import type { Fiche } from "../types";
import { ecrireEmpreinte, type Etat } from "./empreinte";
import type { LigneSaisie } from "./ligne-saisie";

/** One row to write: a student, what people had typed for them, and where the row stands. */
export class Rangee {
  private suivi: Parcours | null = null;

  constructor(
    readonly fiche: Fiche,
    readonly saisie: LigneSaisie | undefined,
    /** Zero-based, in the sheet. */
    readonly ligne: number,
    /** The marks at this calculation. */
    readonly calcul: Etat
  ) {}

  /** The whole way through the BUT, worked out when a column shows some of it. */
  get parcours(): Parcours {
    return (this.suivi ??= this.fiche.dossier.parcours);
  }

  /** What the jury's decisions were taken upon; this calculation, when nothing else is known. */
  get empreinte(): string {
    const { saisie, fiche, calcul } = this;
    const decision = saisie?.ditDuJury ?? "";
    if (!saisie || decision === "") return ecrireEmpreinte({ calcul, prise: null });
    if (typeof saisie.prise === "string") return saisie.prise;
    const moyennes = new Map(fiche.ues.map(({ code, moyenne }) => [code, moyenne.centiemes]));
    return ecrireEmpreinte({ calcul, prise: saisie.prise ?? { ...calcul, decision, moyennes } });
  }
}
