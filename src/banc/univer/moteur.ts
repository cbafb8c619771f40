import {
  CommandType,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutation,
  type Injector,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionnels from "@univerjs/preset-sheets-conditional-formatting/locales/fr-FR";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import noyau from "@univerjs/preset-sheets-core/locales/fr-FR";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validations from "@univerjs/preset-sheets-data-validation/locales/fr-FR";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import notes from "@univerjs/preset-sheets-note/locales/fr-FR";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableaux from "@univerjs/preset-sheets-table/locales/fr-FR";

/** The grid of the page and its formula engine: Univer, with its free plugins only. */
export interface Moteur {
  readonly api: FUniver;
  readonly injecteur: Injector;
  /** Applies a change at once. What the person does and what the program does can be told apart: see `enProgramme`. */
  readonly muter: <P extends object>(mutation: IMutation<P>, parametres: P) => void;
  /** Whether the change being applied comes from the program. */
  readonly enProgramme: () => boolean;
  readonly parProgramme: <T>(action: () => T) => T;
  readonly apresMutation: (
    suite: (mutation: ICommandInfo, options: IExecutionOptions | undefined) => void
  ) => void;
}

/** Starts the grid in an element of the page. */
export function demarrer(conteneur: HTMLElement): Moteur {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.FR_FR,
    locales: {
      [LocaleType.FR_FR]: mergeLocales(noyau, conditionnels, validations, notes, tableaux),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container: conteneur, toolbar: false, header: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets)
    for (const greffon of plugins) {
      if (Array.isArray(greffon)) univer.registerPlugin(greffon[0], greffon[1]);
      else univer.registerPlugin(greffon);
    }
  return habiller(FUniver.newAPI(univer), univer.__getInjector());
}

function habiller(api: FUniver, injecteur: Injector): Moteur {
  let profondeur = 0;
  const parProgramme = <T>(action: () => T): T => {
    profondeur++;
    try {
      return action();
    } finally {
      profondeur--;
    }
  };
  return {
    api,
    injecteur,
    parProgramme,
    enProgramme: () => profondeur > 0,
    muter: (mutation, parametres) =>
      parProgramme(() => void api.syncExecuteCommand(mutation.id, parametres)),
    apresMutation: (suite) => {
      api.addEvent(api.Event.CommandExecuted, ({ id, params, type, options }) => {
        if (type === CommandType.MUTATION) suite({ id, params: params as object }, options);
      });
    },
  };
}
