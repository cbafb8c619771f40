import type { Inventaire } from "./regard";
import { estDeTransit } from "./transit";

/** After a failure: events are heard again, and no hidden sheet of ours stays behind. */
export async function reparer(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  const feuilles = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  jeterLesTransits(
    context,
    feuilles.items.map(({ id, name }) => ({ id, nom: name }))
  );
  await context.sync();
}

/** Removes the hidden sheets that a broken connection left behind. */
export function jeterLesTransits(
  { workbook }: Excel.RequestContext,
  feuilles: Inventaire["feuilles"]
): void {
  for (const { id, nom } of feuilles)
    if (estDeTransit(nom)) workbook.worksheets.getItem(id).delete();
}
