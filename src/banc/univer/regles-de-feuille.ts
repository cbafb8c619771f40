import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Plage } from "../../classeur";
import type { Regle } from "../grille/types";
import { intersection, retrancher } from "../grille/zone";
import type { Atelier } from "./atelier";
import { depuisUniver, versUniver } from "./regles";

/**
 * The rules of conditional formatting of a sheet. What a request writes is gathered and reaches the grid at its end,
 * since a rule is built in several steps.
 */
export class Regles {
  private connues = new Map<string, Regle>();
  private aAppliquer: readonly Regle[] | null = null;

  constructor(
    private readonly atelier: Atelier,
    private readonly feuille: string
  ) {}

  lire(): readonly Regle[] {
    return this.aAppliquer ?? this.dansLaGrille();
  }

  changer(regles: readonly Regle[]): void {
    this.aAppliquer = regles;
  }

  retirerDe(plage: Plage): void {
    const regles = this.lire();
    if (!regles.some(({ plages }) => plages.some((une) => intersection(une, plage)))) return;
    const restantes = regles.map((regle) => ({
      ...regle,
      plages: retrancher(regle.plages, plage),
    }));
    this.changer(restantes.filter(({ plages }) => plages.length > 0));
  }

  /** The grid puts each new rule first: they are written again from the last to the first when anything changed. */
  appliquer(): void {
    const voulues = this.aAppliquer;
    if (!voulues) return;
    const { moteur } = this.atelier;
    for (const { cfId } of this.brutes())
      moteur.muter(DeleteConditionalRuleMutation, { ...this.cible(), cfId });
    this.aAppliquer = null;
    this.connues = new Map(voulues.map((regle) => [regle.id, regle]));
    for (const regle of [...voulues].reverse()) {
      const rule = versUniver(regle);
      if (rule) moteur.muter(AddConditionalRuleMutation, { ...this.cible(), rule });
    }
  }

  private dansLaGrille(): Regle[] {
    return this.brutes().map((rule) => depuisUniver(rule, this.connues.get(rule.cfId)));
  }

  private brutes() {
    const { unitId, subUnitId } = this.cible();
    const modele = this.atelier.moteur.injecteur.get(ConditionalFormattingRuleModel);
    return [...(modele.getSubunitRules(unitId, subUnitId) ?? [])];
  }

  private cible(): { unitId: string; subUnitId: string } {
    return { unitId: this.atelier.classeur.getUnitId(), subUnitId: this.feuille };
  }
}
