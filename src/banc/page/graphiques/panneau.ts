import type { FeuilleGrille } from "../../grille/types";
import { figure } from "./figure";

/** Long enough for a request to be done with the sheet, short enough to seem at once. In milliseconds. */
const REPIT = 150;

/** Shows the charts of the sheet in front, over a corner of the grid, which cannot draw them itself. */
export class PanneauGraphiques {
  private attente: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly panneau: HTMLDetailsElement,
    private readonly devant: () => FeuilleGrille
  ) {}

  /** Something may have changed: what is shown is drawn again once, soon. */
  rafraichir = (): void => {
    clearTimeout(this.attente);
    this.attente = setTimeout(() => this.peindre(), REPIT);
  };

  private peindre(): void {
    const feuille = this.devant();
    const { graphiques } = feuille.etat;
    const [sommaire] = this.panneau.getElementsByTagName("summary");
    sommaire!.textContent = `Graphiques de la feuille (${graphiques.length})`;
    this.panneau.hidden = graphiques.length === 0;
    this.panneau.replaceChildren(sommaire!, ...graphiques.map((dessin) => figure(dessin, feuille)));
  }
}
