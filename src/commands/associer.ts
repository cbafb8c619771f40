import type { Volet } from "../taskpane";

/** Ties the buttons of the ribbon, by their `FunctionName` in the manifest, to the actions of the pane. */
export function associer(volet: Volet): void {
  Office.actions.associate(
    "calculerDecisions",
    bouton(() => volet.calculer(true))
  );
  Office.actions.associate(
    "effacerSurlignage",
    bouton(() => volet.effacer(true))
  );
  Office.actions.associate(
    "insererMaquette",
    bouton(() => volet.inserer(true))
  );
}

/** Opens the pane, which shows what becomes of the action. */
function bouton(
  action: () => Promise<void>
): (evenement: Office.AddinCommands.Event) => Promise<void> {
  return async (evenement) => {
    try {
      // Without a pane the action still runs: its outcome is there when the pane opens.
      await Office.addin.showAsTaskpane().catch(() => undefined);
      await action();
    } finally {
      // Excel keeps the button grey until it hears of the end.
      evenement.completed();
    }
  };
}
