/** Runs actions one at a time, in the order in which they are asked for. */
export class FileDAttente {
  private readonly enCours = new Map<string, Promise<void>>();
  private derniere = Promise.resolve();

  /** One that still waits or runs under the same name is not run twice; without a name, each is run. It must not reject. */
  ajouter(nom: string | null, action: () => Promise<void>): Promise<void> {
    const deja = nom === null ? undefined : this.enCours.get(nom);
    if (deja) return deja;
    this.derniere = this.derniere.then(action);
    if (nom === null) return this.derniere;
    this.derniere = this.derniere.then(() => void this.enCours.delete(nom));
    this.enCours.set(nom, this.derniere);
    return this.derniere;
  }
}
