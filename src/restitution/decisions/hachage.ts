import { ATTENTE, type Bilan } from "../../reglement";

/** For each student of a class, by rank, a hash of the marks that count: neither their order nor a blank changes it. */
export function hacherLesNotes({ notes, structure }: Bilan): (rang: number) => string {
  const noms = new Map<number, string>();
  for (const { colonnes, modules, semestre } of structure.ues)
    colonnes.forEach((colonne, m) => noms.set(colonne, `S${semestre} ${modules[m]!}`));
  structure.complements?.reports.forEach((colonne, u) => {
    if (colonne >= 0) noms.set(colonne, `report ${structure.ues[u]!.code}`);
  });
  for (const { colonne, sens, ues } of structure.complements?.ajouts ?? [])
    noms.set(colonne, `${sens} ${ues.map((u) => structure.ues[u]!.code).join(" ")}`);
  const colonnes = [...noms.keys()];
  const sels = [...noms.values()].map(hacher);
  return (rang) => {
    let hache = 0;
    colonnes.forEach((colonne, k) => {
      const note = notes.valeurs[rang * notes.colonnes + colonne]!;
      if (note === ATTENTE) return;
      const valeur = note < 0 ? note : Math.round((note / notes.echelle) * MILLIONIEMES);
      hache = (hache + melanger(sels[k]! ^ melanger(valeur))) | 0;
    });
    return (hache >>> 0).toString(36);
  };
}

const MILLIONIEMES = 1e6;

/** FNV-1a, on 32 bits. */
function hacher(texte: string): number {
  let hache = 0x811c9dc5;
  for (let i = 0; i < texte.length; i++) hache = Math.imul(hache ^ texte.charCodeAt(i), 0x01000193);
  return hache;
}

/** Spreads the bits of a whole number, so that two marks that change do not make up for each other. */
function melanger(nombre: number): number {
  const un = Math.imul(nombre ^ (nombre >>> 16), 0x45d9f3b);
  const deux = Math.imul(un ^ (un >>> 16), 0x45d9f3b);
  return deux ^ (deux >>> 16);
}
