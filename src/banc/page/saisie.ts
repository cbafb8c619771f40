import type { Moteur } from "../univer/moteur";

/** Whether the person is typing in a cell of the grid: Excel then refuses most requests. */
export class Saisie {
  private enCours = false;
  private suites: (() => void)[] = [];

  constructor({ api }: Moteur) {
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.enCours = true;
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.enCours = false;
      for (const suite of this.suites.splice(0)) suite();
    });
  }

  active = (): boolean => this.enCours;
  fin = (): Promise<void> =>
    this.enCours ? new Promise((suite) => this.suites.push(suite)) : Promise.resolve();
}
