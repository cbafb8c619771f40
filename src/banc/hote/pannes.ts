/** The failures that the bench can show, each as Microsoft's library reports it to the add-in. */
export const PANNES = {
  saisie: { code: 5004, libelle: "Cellule en cours de saisie" },
  acces: { code: 7000, libelle: "Accès refusé" },
  requete: { code: 5103, libelle: "Requête trop volumineuse" },
  reponse: { code: 5104, libelle: "Réponse trop volumineuse" },
  session: { code: 5012, libelle: "Session expirée" },
  activite: { code: 5102, libelle: "Trop d’activité" },
} as const;

export type Panne = keyof typeof PANNES;

/** Excel on the web refuses more than this in a request and in an answer. */
export const OCTETS_MAX = 5 * 1024 * 1024;

/** What goes wrong now, chosen by whoever tries the add-in. */
export class Pannes {
  panne: Panne | null = null;
  /** Milliseconds that each answer waits. */
  lenteur = 0;
  /** Requests that still pass before the failure. */
  sursis = 0;

  /** The code of the failure that this request meets; `null` when all is well. */
  codePour(octets: number): number | null {
    if (octets > OCTETS_MAX) return PANNES.requete.code;
    if (this.panne === null) return null;
    if (this.sursis > 0) {
      this.sursis--;
      return null;
    }
    return PANNES[this.panne].code;
  }

  async attendre(): Promise<void> {
    if (this.lenteur > 0) await new Promise((suite) => setTimeout(suite, this.lenteur));
  }
}
