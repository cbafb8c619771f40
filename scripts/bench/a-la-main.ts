import type { Feuille, Formule, Valeur } from "../../src/classeur";
import { ABSENCE, ATTENTE, NEUTRE, RATTRAPAGE, type Structure } from "../../src/reglement";
import { boucleNue } from "./boucle-nue";
import { PREMIERE_COLONNE, PREMIERE_LIGNE } from "./promotion";

const CODES = ["", "ADM", "CMP", "AJ", "ATT"];
const MOTS: Readonly<Record<string, number>> = {
  "": ATTENTE,
  ABI: ABSENCE,
  ABJ: NEUTRE,
  RAT: RATTRAPAGE,
};

/**
 * The whole way, from raw cells to the rows of the `Décisions` sheet, as one would write it by hand for this grid and
 * this programme: places known beforehand, no anomaly, no setting, no page of history. The rows are checked equal to
 * ours before anything is timed; this is what the readable way is measured against.
 */
export function aLaMain(
  [s3, s4]: readonly Feuille[],
  structure: Structure
): (Valeur | Formule)[][] {
  const n = s3!.cellules.length - PREMIERE_LIGNE;
  const n3 = s3!.cellules[0]!.length - PREMIERE_COLONNE - 1;
  const n4 = s4!.cellules[0]!.length - PREMIERE_COLONNE;
  const largeur = n3 + n4;
  const valeurs = new Float64Array(n * largeur);
  const lignes = new Map(s4!.cellules.slice(PREMIERE_LIGNE).map((ligne, i) => [ligne[0], i]));
  for (let i = 0; i < n; i++) {
    const un = s3!.cellules[i + PREMIERE_LIGNE]!;
    const deux = s4!.cellules[lignes.get(un[0])! + PREMIERE_LIGNE]!;
    for (let c = 0; c < n3; c++) valeurs[i * largeur + c] = note(un[c + PREMIERE_COLONNE]!);
    for (let c = 0; c < n4; c++) valeurs[i * largeur + n3 + c] = note(deux[c + PREMIERE_COLONNE]!);
  }
  const nu = boucleNue(
    { etudiants: n, colonnes: largeur, valeurs, echelle: 100, exacte: true },
    structure
  );
  const sels = selsDe(structure);
  const sortie = new Array<(Valeur | Formule)[]>(n);
  for (let i = 0; i < n; i++)
    sortie[i] = ligneDe(
      i,
      s3!.cellules[i + PREMIERE_LIGNE]!,
      nu,
      valeurs,
      largeur,
      structure,
      sels
    );
  return sortie;
}

function note(cellule: Valeur): number {
  if (typeof cellule === "number") return Math.round(cellule * 100);
  return MOTS[cellule as string] ?? Math.round(Number(String(cellule).replace(",", ".")) * 100);
}

type Nu = ReturnType<typeof boucleNue>;

function ligneDe(
  i: number,
  un: readonly Valeur[],
  { ues, codes, rcues, codesRcue }: Nu,
  valeurs: Float64Array,
  largeur: number,
  structure: Structure,
  sels: readonly (readonly [number, number])[]
): (Valeur | Formule)[] {
  const U = structure.ues.length;
  const R = structure.rcues.length;
  const ligne: (Valeur | Formule)[] = [un[0]!, un[1]!, un[2]!, un[3]!];
  let [e3, e4, a10, possibles, sous8, peutSous8, dessous] = [0, 0, 0, 0, 0, 0, 0];
  const manquantes: string[][] = [];
  for (let u = 0; u < U; u++) {
    const { colonnes, coefficients, modules, semestre, ects } = structure.ues[u]!;
    const absents: string[] = [];
    for (let m = 0; m < colonnes.length; m++)
      if (coefficients[m]! > 0 && valeurs[i * largeur + colonnes[m]!] === ATTENTE)
        absents.push(modules[m]!);
    manquantes.push(absents);
    const code = codes[i * U + u]!;
    const moyenne = ues[i * U + u]!;
    ligne.push(moyenne < 0 ? "" : moyenne / 100, CODES[code]!);
    if (code < 3 && semestre === 3) e3 += ects!;
    else if (code < 3) e4 += ects!;
  }
  const moyennesRcue: number[] = [];
  for (let r = 0; r < R; r++) {
    const [a, b] = structure.rcues[r]!.ues as [number, number];
    const moyenne = moyenneRcue(i, a, b, valeurs, largeur, structure);
    const [basse, haute] = bornesRcue(i, a, b, valeurs, largeur, structure);
    moyennesRcue.push(moyenne);
    ligne.push(moyenne < 0 ? "" : moyenne / 100, CODES[codesRcue[i * R + r]!]!);
    if (basse >= 1000) a10++;
    if (haute >= 1000) possibles++;
    if (haute < 800) sous8++;
    if (basse < 800) peutSous8++;
    if (moyenne >= 0 && moyenne < 1000) dessous++;
  }
  void rcues;
  const oui = String(un[un.length - 1]).toLowerCase() === "oui";
  const [proposition, passage, phrase] = annee(a10, possibles, sous8, peutSous8, R, oui);
  const motifs = motifsDe(phrase, a10, possibles, sous8, peutSous8, R, oui, proposition, passage);
  for (let u = 0; u < U; u++) {
    const code = codes[i * U + u]!;
    if (code === 1) continue;
    const { code: ue, competence } = structure.ues[u]!;
    const rcue = texte(moyennesRcue[competence - 1]!);
    const moyenne = texte(ues[i * U + u]!);
    const absents = manquantes[u]!;
    if (code === 2) motifs.push(`${ue} à ${moyenne} compensée : RCUE à ${rcue} (annexe 1, 4.4)`);
    else if (code === 3)
      motifs.push(`${ue} à ${moyenne} non acquise : RCUE à ${rcue} (annexe 1, 4.4)`);
    else {
      const [a, b] = structure.rcues[competence - 1]!.ues as [number, number];
      const [basse] = bornesRcue(i, a, b, valeurs, largeur, structure);
      const attendue = absents.length > 0 && !perdue(i, u, valeurs, largeur, structure);
      const noms = attendue ? absents : [...manquantes[a]!, ...manquantes[b]!];
      const reste = noms.length > 4 ? ` et ${noms.length - 4} autres` : "";
      const liste = `${noms.length > 1 ? "notes manquantes" : "note manquante"} en ${noms.slice(0, 4).join(", ")}${reste}`;
      if (!attendue)
        motifs.push(`${ue} à ${moyenne} : compensation en attente, ${liste} (annexe 1, 4.4)`);
      else if (basse >= 1000)
        motifs.push(`${ue} acquise dans tous les cas (ADM ou CMP), mais ${liste} (annexe 1, 4.4)`);
      else motifs.push(`${ue} en attente : ${liste} (annexe 1, 4.3)`);
    }
  }
  const [niveau, raisons] = risque(
    i,
    ues,
    codes,
    moyennesRcue,
    dessous,
    proposition,
    manquantes,
    structure
  );
  ligne.push(
    e3,
    e4,
    e3 + e4,
    a10,
    sous8,
    proposition,
    `S5 : ${passage}`,
    grouper(motifs),
    "",
    niveau,
    raisons,
    "",
    ""
  );
  const rang = i + 8;
  const retenue = proposition === "ADM" || proposition === "PASD" ? proposition : "";
  ligne.push({
    formule: retenue === "" ? `AT${rang}&""` : `IF(AT${rang}="",AN${rang},AT${rang})`,
    valeur: retenue,
  });
  const decide = `"proposition : ${proposition || "aucune"} ; décision : "&AV${rang}`;
  const motif = `" ; motif : "&IF(AU${rang}="","non donné",AU${rang})`;
  ligne.push({ formule: `IF(AV${rang}="${retenue}","",${decide}&${motif})`, valeur: "" });
  for (let k = 0; k < U + R; k++) ligne.push("");
  ligne.push("", `v1|2026-07-03|${empreinte(i, valeurs, largeur, sels)}`);
  return ligne;
}

/** For each column of marks, what its module adds to the hash of a row. */
function selsDe({ ues }: Structure): (readonly [colonne: number, sel: number])[] {
  const noms = new Map<number, string>();
  for (const { colonnes, modules, semestre } of ues)
    colonnes.forEach((colonne, m) => noms.set(colonne, `S${semestre} ${modules[m]!}`));
  return [...noms].map(([colonne, nom]) => {
    let sel = 0x811c9dc5;
    for (let k = 0; k < nom.length; k++) sel = Math.imul(sel ^ nom.charCodeAt(k), 0x01000193);
    return [colonne, sel] as const;
  });
}

function empreinte(
  i: number,
  valeurs: Float64Array,
  largeur: number,
  sels: readonly (readonly [number, number])[]
): string {
  let hache = 0;
  for (const [colonne, sel] of sels) {
    const note = valeurs[i * largeur + colonne]!;
    if (note !== ATTENTE) hache += melanger(sel ^ melanger(note < 0 ? note : note * 10_000));
    hache |= 0;
  }
  return (hache >>> 0).toString(36);
}

function melanger(nombre: number): number {
  let m = Math.imul(nombre ^ (nombre >>> 16), 0x45d9f3b);
  m = Math.imul(m ^ (m >>> 16), 0x45d9f3b);
  return m ^ (m >>> 16);
}

/** One citation for the sentences in a row that cite the same point. */
function grouper(motifs: readonly string[]): string {
  return motifs
    .map((motif, m) => {
      const citation = motif.slice(-15);
      return motifs[m + 1]?.endsWith(citation) ? motif.slice(0, -15).trimEnd() : motif;
    })
    .join(" ; ");
}

function somme(i: number, u: number, valeurs: Float64Array, largeur: number, structure: Structure) {
  const { colonnes, coefficients } = structure.ues[u]!;
  let [s, w, p] = [0, 0, 0];
  for (let m = 0; m < colonnes.length; m++) {
    const note = valeurs[i * largeur + colonnes[m]!]!;
    const k = coefficients[m]! * 10;
    if (note >= 0) {
      s += note * k;
      w += k;
    } else if (note === ABSENCE) w += k;
    else if (note !== NEUTRE) p += k;
  }
  return { s, w, p };
}

/** Under 10 even with 20 at every pending mark. */
function perdue(
  i: number,
  u: number,
  valeurs: Float64Array,
  largeur: number,
  structure: Structure
): boolean {
  const { s, w, p } = somme(i, u, valeurs, largeur, structure);
  return Math.floor((2 * (s + p * 2000) + w + p) / (2 * (w + p))) < 1000;
}

function moyenneRcue(
  i: number,
  a: number,
  b: number,
  valeurs: Float64Array,
  largeur: number,
  structure: Structure
): number {
  const x = somme(i, a, valeurs, largeur, structure);
  const y = somme(i, b, valeurs, largeur, structure);
  if (x.w === 0 || y.w === 0) return -1;
  const d = 2 * x.w * y.w;
  return Math.floor((2 * (x.s * y.w + y.s * x.w) + d) / (2 * d));
}

function bornesRcue(
  i: number,
  a: number,
  b: number,
  valeurs: Float64Array,
  largeur: number,
  structure: Structure
): [number, number] {
  const x = somme(i, a, valeurs, largeur, structure);
  const y = somme(i, b, valeurs, largeur, structure);
  const [dx, dy] = [x.w + x.p, y.w + y.p];
  const d = 2 * dx * dy;
  const bas = x.s * dy + y.s * dx;
  const haut = (x.s + x.p * 2000) * dy + (y.s + y.p * 2000) * dx;
  return [Math.floor((2 * bas + d) / (2 * d)), Math.floor((2 * haut + d) / (2 * d))];
}

function annee(
  a10: number,
  possibles: number,
  sous8: number,
  peutSous8: number,
  R: number,
  oui: boolean
): [string, string, string] {
  if (2 * possibles <= R || sous8 > 0)
    return ["jury", "jury", "conditions de passage non remplies : au jury de se prononcer"];
  const reserve = "sous réserve de la validation des UE de S1 et S2";
  if (a10 === R)
    return oui
      ? ["ADM", "de droit", "tous les RCUE atteignent 10"]
      : ["ADM", "en attente", `tous les RCUE atteignent 10 ; passage en S5 ${reserve}`];
  if (2 * a10 <= R || peutSous8 > 0)
    return ["en attente", "en attente", "des notes manquent pour conclure"];
  if (possibles === R)
    return oui
      ? [
          "ADM ou PASD",
          "de droit",
          "passage de droit dans tous les cas ; des notes manquent pour ADM ou PASD",
        ]
      : ["en attente", "en attente", `les notes suffisent dans tous les cas, ${reserve}`];
  return oui
    ? ["PASD", "de droit", "passage de droit sans valider tous les RCUE"]
    : ["PASD", "en attente", `conditions de passage remplies par les notes, ${reserve}`];
}

function motifsDe(
  phrase: string,
  a10: number,
  possibles: number,
  sous8: number,
  peutSous8: number,
  R: number,
  oui: boolean,
  proposition: string,
  passage: string
): string[] {
  const motifs = [`${phrase} (annexe 1, 4.5)`];
  const doutes = proposition === "en attente" && passage === "en attente";
  const moitie = 2 * a10 > R ? true : 2 * possibles <= R ? false : null;
  const huit = sous8 > 0 ? false : peutSous8 > 0 ? null : true;
  if (moitie === false || (moitie === null && doutes)) {
    const encore = possibles > a10 ? `, ${possibles - a10} de plus au mieux` : "";
    motifs.push(
      `${a10} RCUE sur ${R} à 10 ou plus${encore} (il en faut ${Math.floor(R / 2) + 1}) (annexe 1, 4.5)`
    );
  }
  if (huit === false) motifs.push(`${sous8} RCUE sous 8 (annexe 1, 4.5)`);
  else if (huit === null && doutes)
    motifs.push(`${peutSous8} RCUE dont la moyenne de 8 n’est pas encore sûre (annexe 1, 4.5)`);
  if (!oui && doutes)
    motifs.push(
      "validation des UE de S1 et S2 inconnue : le passage en S5 ne peut pas être vérifié (annexe 1, 4.5)"
    );
  return motifs;
}

function risque(
  i: number,
  ues: Int32Array,
  codes: Uint8Array,
  rcues: readonly number[],
  dessous: number,
  proposition: string,
  manquantes: readonly (readonly string[])[],
  structure: Structure
): [string, string] {
  const U = structure.ues.length;
  const nommer = (r: number): string => {
    const [a, b] = structure.rcues[r]!.ues as [number, number];
    return `${structure.ues[a]!.code}+${structure.ues[b]!.code} à ${texte(rcues[r]!)}`;
  };
  const entre = (bas: number, haut: number) =>
    rcues.flatMap((m, r) => (m >= 0 && m >= bas && m < haut ? [nommer(r)] : []));
  const uesQui = (test: (u: number) => boolean) =>
    structure.ues.flatMap(({ code }, u) =>
      test(u) ? [`${code} à ${texte(ues[i * U + u]!)}`] : []
    );
  const lourdes = structure.ues.flatMap(({ code, coefficients, modules, colonnes }, u) => {
    const total = coefficients.reduce((s, c) => s + c, 0);
    return manquantes[u]!.flatMap((nom) => {
      const part = coefficients[modules.indexOf(nom)]! / total;
      return colonnes.length > 0 && part >= 0.2
        ? [`${nom} (${Math.round(part * 100)} % de l’${code})`]
        : [];
    });
  });
  const signes: [string, string, string[]][] = [
    ["critique", "RCUE sous 8 : ", entre(-1, 800)],
    [
      "critique",
      "",
      2 * (rcues.length - dessous) <= rcues.length
        ? [`${dessous} RCUE sur ${rcues.length} sous 10`]
        : [],
    ],
    ["alerte", "", proposition === "PASD" ? ["ne passe que de droit (PASD)"] : []],
    ["alerte", "RCUE entre 8 et 10 : ", entre(800, 1000)],
    ["vigilance", "UE compensée : ", uesQui((u) => codes[i * U + u] === 2)],
    [
      "vigilance",
      "UE juste au-dessus de 10 : ",
      uesQui((u) => ues[i * U + u]! >= 1000 && ues[i * U + u]! < 1050),
    ],
    ["vigilance", "RCUE juste au-dessus de 10 : ", entre(1000, 1050)],
    ["vigilance", "note lourde attendue : ", lourdes],
  ];
  const vus = signes.filter(([, , elements]) => elements.length > 0);
  return [
    vus[0]?.[0] ?? "aucun",
    vus.map(([, titre, elements]) => titre + elements.join(", ")).join(" ; "),
  ];
}

function texte(centiemes: number): string {
  return centiemes < 0 ? "" : (centiemes / 100).toFixed(2).replace(".", ",");
}
