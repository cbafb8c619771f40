const DE_L_ANNEE = /^(?:(20\d\d-20\d\d)|une année antérieure) : (.+)$/;

/**
 * The year of the results that a sheet of ours carried over from another one, by UE or RCUE, as it says in « Origine
 * des codes »: `2024-2025 : UE31 ADM, RCUE 2 CMP`; `null` where it does not know the year.
 */
export function lireOrigines(texte: string): Map<string, string | null> {
  const annees = new Map<string, string | null>();
  for (const partie of texte.normalize("NFC").split(" ; ")) {
    const [, annee = null, unites = ""] = DE_L_ANNEE.exec(partie) ?? [];
    for (const [unite] of unites.matchAll(/UE\d\d|RCUE \d/g)) annees.set(unite, annee);
  }
  return annees;
}
