import { unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre";

const DATE = new Date(Date.UTC(2026, 5, 12, 8));
/** Local time, which is what a zip holds. */
const DATE_DES_PARTIES = new Date(2026, 5, 12, 8);

/** A workbook as bytes, the same on every machine: fixed dates, and parts packed by one deflate written in JavaScript. */
export async function empaqueter({
  sheets,
  titre,
}: {
  readonly sheets: WriteSheet[];
  readonly titre: string;
}): Promise<Uint8Array> {
  const octets = await writeXlsx({
    sheets,
    properties: { title: titre, creator: "Secrétariat GMP", created: DATE, modified: DATE },
    defaultFont: { name: "Calibri", size: 10 },
  });
  return zipSync(unzipSync(octets), { level: 9, mtime: DATE_DES_PARTIES });
}
