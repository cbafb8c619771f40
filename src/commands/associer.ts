import type { Volet } from "../taskpane";

/** What each button of the ribbon does, by the `FunctionName` of the manifest. */
const BOUTONS: Readonly<Record<string, (volet: Volet) => Promise<void>>> = {
  calculerDecisions: (volet) => volet.calculer(true),
  effacerSurlignage: (volet) => volet.effacer(true),
  insererMaquette: (volet) => volet.inserer(true),
};

/** Ties the buttons of the ribbon to the actions of the pane, which opens to show what becomes of them. */
export function associer(volet: Volet): void {
  for (const [nom, action] of Object.entries(BOUTONS))
    Office.actions.associate(nom, async (evenement: Office.AddinCommands.Event) => {
      try {
        // Without a pane the action still runs: its outcome is there when the pane opens.
        await Office.addin.showAsTaskpane().catch(() => undefined);
        await action(volet);
      } finally {
        // Excel keeps the button grey until it hears of the end.
        evenement.completed();
      }
    });
}
