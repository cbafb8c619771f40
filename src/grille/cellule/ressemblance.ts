/** Whether one letter added, removed or replaced, or two neighbours exchanged, turns a text into the other. */
export function aUneLettrePres(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - court.length > 1) return false;
  let debut = 0;
  while (debut < court.length && court[debut] === long[debut]) debut++;
  let fin = 0;
  while (fin < court.length - debut && court.at(-1 - fin) === long.at(-1 - fin)) fin++;
  const reste = long.length - debut - fin;
  if (reste <= 1) return true;
  const echange = court[debut] === long[debut + 1] && court[debut + 1] === long[debut];
  return reste === 2 && court.length === long.length && echange;
}
