import { CATALOGUE, maquetteParId, type Maquette, type UeMaquette } from "../maquette";
import { type Bloc, valeurDe } from "./blocs";
import { refuser } from "./erreurs";

const POLES = [
  ["ressource", "ressource"],
  ["sae", "SAÉ"],
] as const;

/**
 * One semester of a programme of the catalogue: a header (code, title, pole, then one column per UE), one row per
 * module with its coefficient in each UE — blank where it does not count — and a last row of ECTS.
 */
export function tableDeMaquette(programme: Bloc, semestre: Bloc): unknown[][] {
  const ues = lireSemestre(lireProgramme(programme), semestre);
  const modules = POLES.flatMap(([pole, nom]) =>
    codesDuPole(ues, pole).map(([code, intitule]) => [
      code,
      intitule,
      nom,
      ...ues.map((ue) => coefficientDe(ue, code, pole)),
    ])
  );
  return [
    ["Code", "Intitulé", "Pôle", ...ues.map(({ code }) => code)],
    ...modules,
    ["ECTS", "", "", ...ues.map(({ ects }) => ects ?? "")],
  ];
}

function lireProgramme(programme: Bloc): Maquette {
  const id = String(valeurDe(programme.cellules[0]![0])).trim().toLowerCase();
  const connus = CATALOGUE.map((maquette) => maquette.id).join(", ");
  return (
    maquetteParId(id) ?? refuser(`Programme inconnu : « ${id} ». Programmes connus : ${connus}.`)
  );
}

/** The UE of the semester, given as a number or as `S3`. */
function lireSemestre(maquette: Maquette, semestre: Bloc): UeMaquette[] {
  const texte = String(valeurDe(semestre.cellules[0]![0])).trim();
  const numero = Number(/^S?\s*([1-6])$/i.exec(texte)?.[1]);
  const ues = maquette.ues.filter((ue) => ue.semestre === numero);
  if (ues.length > 0) return ues;
  const connus = [...new Set(maquette.ues.map((ue) => ue.semestre))].join(", ");
  return refuser(`« ${maquette.id} » n’a pas de semestre « ${texte} ». Semestres : ${connus}.`);
}

/** Code and title of the modules of a pole, in the order of their codes. */
function codesDuPole(ues: readonly UeMaquette[], pole: string): [string, string][] {
  const modules = ues.flatMap((ue) => ue.modules.filter((module) => module.pole === pole));
  const titres = new Map(modules.map(({ code, intitule }) => [code, intitule]));
  return [...titres].sort(([a], [b]) => (a < b ? -1 : 1));
}

function coefficientDe(ue: UeMaquette, code: string, pole: string): number | string {
  return ue.modules.find((m) => m.code === code && m.pole === pole)?.coefficient ?? "";
}
