import { delibererFeuilles, planDe } from "../deliberation";
import { DEFINITIONS, lireValeur, type CleReglage } from "../reglement";
import { feuilleDesReglages, feuilleReglages, lireFeuilleReglages, REGLAGES } from "../restitution";
import { conclure } from "./conclusion";
import type { Conduite } from "./conduite";
import { prevoir, resteDuProjet } from "./prevision";

/** The settings as people change them: what a change would do is told first; nothing is written before `appliquer`. */
export class ChoixDesReglages {
  /** Rank of the last request to foresee: an older one is left. */
  private demande = 0;

  constructor(private readonly conduite: Conduite) {}

  /** Writes the settings in force to their sheet, or shows the sheet that is there already. */
  creer(): Promise<void> {
    return this.conduite.mener("creerReglages", false, async (classeur) => {
      const deliberation = await this.conduite.deliberer(classeur);
      const existante = feuilleDesReglages(deliberation.feuilles);
      if (!existante) await classeur.ecrire({ feuilles: [feuilleReglages(deliberation.reglages)] });
      const nom = existante?.nom ?? REGLAGES;
      this.conduite.montrerLecture(deliberation);
      const { apercu } = this.conduite.etat;
      this.conduite.changer({ apercu: apercu && { ...apercu, feuilleReglages: nom } });
      await classeur.montrer(nom, "A1");
      return { genre: existante ? "reglages_existants" : "reglages_crees" };
    });
  }

  /** Somebody chose a value in the pane: it waits there, and what it would change is told soon. */
  choisir(cle: CleReglage, ecrite: string): void {
    const lue = lireValeur(
      DEFINITIONS.find((une) => une.cle === cle)!,
      ecrite
    );
    if ("refus" in lue) return this.conduite.changer({ refuse: cle });
    const { projet, apercu } = this.conduite.etat;
    const suivant = { ...projet, [cle]: lue.valeur };
    this.conduite.changer({ refuse: null, projet: resteDuProjet(suivant, apercu?.reglages) });
    void this.prevoirBientot();
  }

  /** Gives up what was chosen in the pane; what the sheet holds stays as somebody wrote it. */
  annuler(): void {
    this.demande++;
    this.conduite.changer({ projet: {}, refuse: null, prevision: null });
  }

  /** Writes what was chosen to the sheet of settings, created if need be, and decides with it: one writing, or none. */
  appliquer(): Promise<void> {
    const { conduite } = this;
    this.demande++;
    return conduite.mener("appliquer", false, async (classeur) => {
      const feuilles = await classeur.lire();
      const options = await conduite.optionsDe(classeur);
      const { reglages } = lireFeuilleReglages(feuilles);
      const reglagesImposes = { ...(reglages ?? options.reglages), ...conduite.etat.projet };
      const deliberation = delibererFeuilles(feuilles, { ...options, reglagesImposes });
      const ecrite = feuilleReglages(reglagesImposes, feuilles);
      const decisions = deliberation.fiches.length > 0 ? planDe(deliberation) : { feuilles: [] };
      await classeur.ecrire({ ...decisions, feuilles: [ecrite, ...decisions.feuilles] });
      const annonce = conclure(deliberation, conduite);
      const { apercu, projet } = conduite.etat;
      conduite.changer({
        apercu: apercu && { ...apercu, feuilleReglages: ecrite.nom },
        projet: resteDuProjet(projet, reglagesImposes),
      });
      return annonce;
    });
  }

  /** Tells soon what the settings would change; a change that comes meanwhile starts the wait again. */
  async prevoirBientot(): Promise<void> {
    const { conduite } = this;
    const demande = ++this.demande;
    await conduite.monde.patienter();
    if (demande !== this.demande) return;
    await conduite.mener(null, false, async (classeur) => {
      const feuilles = await classeur.lire();
      if (demande !== this.demande) return null;
      const options = await conduite.optionsDe(classeur);
      const { presente, prevision } = prevoir(feuilles, options, conduite.etat);
      const { depliees, projet } = conduite.etat;
      conduite.montrerLecture(presente);
      conduite.changer({
        projet: resteDuProjet(projet, presente.reglages),
        prevision,
        depliees: { ...depliees, changements: false },
      });
      return prevision && { genre: "prevu", changements: prevision.changements.length };
    });
  }
}
