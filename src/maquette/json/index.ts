import { cleModule, codeUe, lireCodeUe } from "../codes";
import type { Maquette, Pole } from "../types";
import {
  entierEntre,
  liste,
  nombreEntre,
  objet,
  ouDefaut,
  ouNul,
  parmi,
  texte,
  texteOuVide,
  type Champ,
} from "./champs";

const POSITIF = nombreEntre(0, Infinity);
const SEMESTRE = entierEntre(1, 6);
const COMPETENCE = entierEntre(1, 9);
const NIVEAU = ouDefaut(ouNul(entierEntre(1, 3)), null);
const HEURES = ouDefaut(ouNul(POSITIF), null);

/** The code of a UE, brought to its canonical form. */
const CODE_UE: Champ<string> = (valeur, chemin, refus) => {
  const code = lireCodeUe(texte(valeur, chemin, refus));
  if (code) return codeUe(code.semestre, code.competence);
  if (typeof valeur === "string")
    refus.push(`${chemin} : « ${valeur} » n’est pas un code d’UE. Écrivez UE31, UE42…`);
  return "";
};

const MODULE = objet({
  code: texte,
  intitule: texte,
  pole: parmi<Pole>(["ressource", "sae"]),
  coefficient: POSITIF,
  heures: ouDefaut(objet({ cm: HEURES, td: HEURES, tp: HEURES, projet: HEURES }), undefined),
  evaluation: ouDefaut(ouNul(texte), undefined),
});

/** Each module once in a UE: a second line would count its mark twice. */
const MODULES: Champ<ReturnType<typeof MODULE>[]> = (valeur, chemin, refus) => {
  const modules = liste(MODULE)(valeur, chemin, refus);
  const cles = modules.map(({ code }) => cleModule(code));
  cles.forEach((cle, rang) => {
    if (cle && cles.indexOf(cle) < rang)
      refus.push(`${chemin}[${rang}].code : « ${modules[rang]!.code} » figure déjà dans cette UE.`);
  });
  return modules;
};

const MAQUETTE: Champ<Maquette> = objet({
  id: texte,
  intitule: texte,
  parcours: ouDefaut(texteOuVide, ""),
  voie: ouDefaut(texteOuVide, ""),
  source: ouDefaut(texteOuVide, ""),
  ues: liste(
    objet({
      code: CODE_UE,
      semestre: SEMESTRE,
      competence: COMPETENCE,
      niveau: NIVEAU,
      intitule: texte,
      ects: ouDefaut(ouNul(POSITIF), null),
      modules: MODULES,
    })
  ),
  competences: ouDefaut(
    liste(
      objet({
        numero: COMPETENCE,
        nom: texte,
        intitule: texte,
        niveau: NIVEAU,
        intituleNiveau: ouDefaut(ouNul(texte), null),
      })
    ),
    undefined
  ),
  totaux: ouDefaut(
    liste(
      objet({
        semestre: SEMESTRE,
        coefficients: POSITIF,
        ects: POSITIF,
        heures: objet({ cm: POSITIF, td: POSITIF, tp: POSITIF, projet: POSITIF }),
      })
    ),
    undefined
  ),
});

/**
 * Reads a programme from parsed JSON: the type `Maquette` as it is, where all that can be unknown may be left out.
 * Every field is validated; each error is a French sentence that begins with the path of its field.
 */
export function lireMaquetteJson(
  donnees: unknown
): { readonly maquette: Maquette } | { readonly erreurs: readonly string[] } {
  const erreurs: string[] = [];
  const maquette = MAQUETTE(donnees, "", erreurs);
  return erreurs.length ? { erreurs } : { maquette };
}
