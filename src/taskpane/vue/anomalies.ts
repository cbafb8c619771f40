import { compterParGravite, GRAVITES, type Gravite, type GroupeAnomalies } from "../../grille";
import type { Etat } from "../etat";
import type { Contexte } from "./contexte";
import { bouton, el, type Enfant } from "./dom";
import { entree, signe } from "./entree-anomalies";
import { listeLongue } from "./liste-longue";
import { section, type Zone } from "./zone";

/** What deserves a look, the most consequential first, all of it or one level. */
export function anomalies(contexte: Contexte): Zone {
  return section(
    ({ apercu, filtre, depliees }) => [apercu, filtre, depliees.anomalies],
    (etat) => contenu(etat, contexte),
    "anomalies"
  );
}

function contenu({ apercu, filtre, depliees }: Etat, contexte: Contexte): Enfant {
  if (!apercu || apercu.anomalies.length === 0) return null;
  const { textes, volet } = contexte;
  const nombres = compterParGravite(apercu.anomalies);
  const choisi = filtre !== null && nombres[filtre] > 0 ? filtre : null;
  const montrees = apercu.anomalies.filter(({ gravite }) => choisi === null || gravite === choisi);
  return [
    el("h2", {}, textes.anomalies.titre(apercu.anomalies.length)),
    niveaux(apercu.anomalies, choisi, contexte),
    listeLongue(montrees, depliees.anomalies, {
      ligne: (groupe) => entree(groupe, contexte),
      deplier: () => volet.deplier("anomalies"),
      titre: textes.toutAfficher(montrees.length),
    }),
  ];
}

/** One button for each level that has something, and one for all; none where there is a single level. */
function niveaux(
  groupes: readonly GroupeAnomalies[],
  choisi: Gravite | null,
  { textes, volet }: Contexte
): Enfant {
  const nombres = compterParGravite(groupes);
  const presents = GRAVITES.filter((gravite) => nombres[gravite] > 0);
  if (presents.length < 2) return null;
  const mots = textes.anomalies;
  const choix = (gravite: Gravite | null, ...contenu: readonly Enfant[]): HTMLButtonElement =>
    bouton(
      { "aria-pressed": String(gravite === choisi), "data-cle": `niveau ${gravite ?? "tous"}` },
      () => volet.filtrer(gravite),
      ...contenu
    );
  return el(
    "div",
    { class: "niveaux", "data-cle": "niveaux", role: "group", "aria-label": mots.filtrer },
    choix(null, mots.tous(groupes.length)),
    ...presents.map((gravite) =>
      choix(gravite, signe(gravite), mots.niveau(gravite, nombres[gravite]))
    )
  );
}
