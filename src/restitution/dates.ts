/** `2026-11-22` gives `22/11/2026`; the time, when there is one, follows: `22/11/2026 14:05`. */
export function enFrancais(iso: string): string {
  const [, annee, mois, jour, heure] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  if (annee === undefined) return iso;
  return `${jour}/${mois}/${annee}${heure === undefined ? "" : ` ${heure}`}`;
}
