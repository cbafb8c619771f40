import { ABSENCE, NEUTRE, type Structure, type TableNotes } from "../../src/reglement";

/** What the bare loop leaves: hundredths (-1: none) and codes (1 ADM, 2 CMP, 3 AJ, 4 ATT) of UE and RCUE. */
export interface Nu {
  readonly ues: Int32Array;
  readonly codes: Uint8Array;
  readonly rcues: Int32Array;
  readonly codesRcue: Uint8Array;
}

/**
 * The means and codes of a class by one exact loop over typed arrays, written by hand for this programme's shape and
 * the default settings: what the core is measured against. Codes are checked equal before anything is timed.
 */
export function boucleNue(
  { valeurs, etudiants: n, colonnes: largeur, echelle }: TableNotes,
  structure: Structure
): Nu {
  const U = structure.ues.length;
  const R = structure.rcues.length;
  const colonnes = structure.ues.map((ue) => Int32Array.from(ue.colonnes));
  const coefficients = structure.ues.map((ue) =>
    Float64Array.from(ue.coefficients, (c) => Math.round(c * 10))
  );
  const paires = Int32Array.from(structure.rcues.flatMap((rcue) => rcue.ues));
  const ues = new Int32Array(n * U);
  const codes = new Uint8Array(n * U);
  const rcues = new Int32Array(n * R);
  const codesRcue = new Uint8Array(n * R);
  const s = new Float64Array(U);
  const w = new Float64Array(U);
  const p = new Float64Array(U);
  const bas = new Int32Array(U);
  const haut = new Int32Array(U);
  const u100 = echelle / 100;
  const vingt = 20 * echelle;
  for (let i = 0; i < n; i++) {
    const debut = i * largeur;
    for (let u = 0; u < U; u++) {
      const c = colonnes[u]!;
      const k = coefficients[u]!;
      let somme = 0;
      let poids = 0;
      let attente = 0;
      for (let j = 0; j < c.length; j++) {
        const note = valeurs[debut + c[j]!]!;
        if (note >= 0) {
          somme += note * k[j]!;
          poids += k[j]!;
        } else if (note === ABSENCE) poids += k[j]!;
        else if (note !== NEUTRE) attente += k[j]!;
      }
      if (poids + attente === 0) attente = 1;
      s[u] = somme;
      w[u] = poids + attente;
      p[u] = attente;
      const d = w[u]! * u100;
      bas[u] = Math.floor((2 * somme + d) / (2 * d));
      haut[u] = attente === 0 ? bas[u]! : Math.floor((2 * (somme + attente * vingt) + d) / (2 * d));
      const present = poids * u100;
      ues[i * U + u] =
        poids === 0
          ? -1
          : attente === 0
            ? bas[u]!
            : Math.floor((2 * somme + present) / (2 * present));
    }
    for (let r = 0; r < R; r++) {
      const a = paires[2 * r]!;
      const b = paires[2 * r + 1]!;
      const d = 2 * w[a]! * w[b]! * u100;
      const n1 = s[a]! * w[b]! + s[b]! * w[a]!;
      const n2 = n1 + (p[a]! * w[b]! + p[b]! * w[a]!) * vingt;
      const x = Math.floor((2 * n1 + d) / (2 * d));
      const y = n1 === n2 ? x : Math.floor((2 * n2 + d) / (2 * d));
      rcues[i * R + r] = x;
      const etat = x >= 1000 ? 2 : y < 1000 ? 1 : 0;
      codes[i * U + a] = codeUe(bas[a]!, haut[a]!, etat);
      codes[i * U + b] = codeUe(bas[b]!, haut[b]!, etat);
      const deux = bas[a]! >= 1000 && bas[b]! >= 1000;
      const une = haut[a]! < 1000 || haut[b]! < 1000;
      codesRcue[i * R + r] = etat === 0 ? 4 : etat === 1 ? 3 : deux ? 1 : une ? 2 : 4;
    }
  }
  return { ues, codes, rcues, codesRcue };
}

function codeUe(bas: number, haut: number, rcue: number): number {
  if (bas >= 1000) return 1;
  if (haut >= 1000) return 4;
  return rcue === 2 ? 2 : rcue === 1 ? 3 : 4;
}
