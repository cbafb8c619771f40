import type { Parcours } from "../../reglement";
import type { Fiche } from "../types";
import { ecrireEmpreinte } from "./empreinte";
import type { LigneSaisie } from "./ligne-saisie";

/** One row to write: a student, what people had typed for them, and where the row stands. */
export class Rangee {
  private suivi: Parcours | null = null;

  constructor(
    readonly fiche: Fiche,
    readonly saisie: LigneSaisie | undefined,
    /** Zero-based, in the sheet. */
    readonly ligne: number,
    private readonly maintenant: { readonly date: string; readonly notes: string }
  ) {}

  /** The whole way through the BUT, worked out when a column shows some of it. */
  get parcours(): Parcours {
    return (this.suivi ??= this.fiche.dossier.parcours);
  }

  /** Hash of the marks as they are now. */
  get notes(): string {
    return this.maintenant.notes;
  }

  /** What the jury's decisions were taken upon, or, without any, what they would be taken upon today. */
  get empreinte(): string {
    const { saisie, fiche, maintenant } = this;
    if (saisie && saisie.empreinte !== "") return saisie.empreinte;
    const decision = saisie?.ditDuJury ?? "";
    const moyennes = fiche.ues.map(({ code, moyenne }) => [code, moyenne.centiemes] as const);
    return ecrireEmpreinte({ ...maintenant, decision, moyennes: new Map(moyennes) });
  }
}
