import type { Collection } from "./collection";
import { Partie } from "./partie";
import { decoder, echapperAttribut } from "./xml";

/** Number formats that every workbook has without saying so. */
const INTEGRES: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** First id that a workbook may give to a format of its own. */
const PREMIER_LIBRE = 164;

/** Id of a number format, added to the workbook's own if need be. */
export function idDuFormat(formats: Collection, prefixe: string, code: string): number {
  const integre = INTEGRES[code];
  if (integre !== undefined) return integre;
  const connus = formats.xml.map((xml) => {
    const { attributs } = new Partie(xml);
    return {
      id: Number(attributs.get("numFmtId")),
      code: decoder(attributs.get("formatCode") ?? ""),
    };
  });
  const connu = connus.find((format) => format.code === code);
  if (connu) return connu.id;
  const id = Math.max(PREMIER_LIBRE - 1, ...connus.map((format) => format.id)) + 1;
  formats.rang(`<${prefixe}numFmt numFmtId="${id}" formatCode="${echapperAttribut(code)}"/>`);
  return id;
}
