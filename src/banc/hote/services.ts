import { type Genre, Objet } from "../fil/genre";

/** The library tells it when the actions of the add-in are ready. */
const SERVICE_INTERNE: Genre<null> = {
  nom: "AddinInternalService",
  methodes: { NotifyActionHandlerReady: () => undefined },
};

/** What is done when the add-in shows or hides its own pane. */
export interface Volet {
  readonly visible: () => boolean;
  readonly montrer: (visible: boolean) => void;
}

const EXECUTION: Genre<Volet> = {
  nom: "AppRuntimeService",
  methodes: {
    GetAppRuntimeState: (volet) => (volet.visible() ? "Visible" : "Background"),
    SetAppRuntimeState: (volet, [etat]) => volet.montrer(etat === "Visible"),
  },
};

/** The services that stand beside the workbook, by the names the library gives them. */
export function services(volet: Volet): { readonly [nom: string]: Objet } {
  return {
    "Microsoft.InternalService.AddinInternalService": Objet.de(SERVICE_INTERNE, null),
    "Microsoft.AppRuntime.AppRuntimeService": Objet.de(EXECUTION, volet),
  };
}
