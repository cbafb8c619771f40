import { ESPACE_ANNEXE } from "../classeur";
import type { Annexes } from "./regard";

/** Asks for the annex; the answer is read after the sync. What is asked of an absent part is answered by nothing. */
export function demanderAnnexes({ workbook }: Excel.RequestContext): () => Annexes {
  const parties = workbook.customXmlParts.getByNamespace(ESPACE_ANNEXE);
  parties.load("items/id");
  const seule = parties.getOnlyItemOrNullObject();
  seule.load("id");
  const texte = seule.getXml();
  return () => ({
    ids: parties.items.map(({ id }) => id),
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- a ClientResult, read after the sync
    seule: seule.isNullObject ? null : texte.value,
  });
}

/** Asks to keep this annex in place of those that a look found; an empty one removes them. */
export function poserAnnexe(
  { workbook }: Excel.RequestContext,
  annexe: string,
  { ids }: Annexes
): void {
  const parties = workbook.customXmlParts;
  const [premiere, ...autres] = ids;
  for (const id of autres) parties.getItem(id).delete();
  if (premiere === undefined) {
    if (annexe !== "") parties.add(annexe);
  } else if (annexe === "") parties.getItem(premiere).delete();
  else parties.getItem(premiere).setXml(annexe);
}
