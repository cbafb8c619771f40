import { type Genre, lecture, Objet } from "../fil/genre";
import { ecrireAdresse, lireAdresse, nomDansAdresse } from "../grille/zone";
import { texteOuRien } from "./arguments";
import { reglesDe } from "./conditionnels";
import { feuilleDe } from "./feuille";
import { formatDe } from "./format";
import type { Monde, Zone, Zones } from "./monde";
import { PLAGE, plageHote } from "./plage";
import { validationDe } from "./validation";

/** Several rectangles at once. */
export const PLAGES: Genre<Zones> = {
  nom: "RangeAreas",
  suivi: true,
  proprietes: {
    Address: lecture(({ feuille, plages }) =>
      plages.map((plage) => `${nomDansAdresse(feuille.nom())}!${ecrireAdresse(plage)}`).join(",")
    ),
    AreaCount: lecture(({ plages }) => plages.length),
    CellCount: lecture(({ plages }) =>
      plages.reduce((somme, { lignes, colonnes }) => somme + lignes * colonnes, 0)
    ),
  },
  liens: {
    Areas: (zones) => Objet.de(ZONES, zones),
    Format: formatDe,
    ConditionalFormats: reglesDe,
    DataValidation: validationDe,
    Worksheet: ({ monde, feuille }) => feuilleDe(monde, feuille),
  },
  methodes: {
    Clear: (zones, [quoi]) => {
      for (const zone of separer(zones)) PLAGE.methodes!.Clear!(zone, [texteOuRien(quoi)]);
    },
  },
};

/** The rectangles one by one. */
const ZONES: Genre<Zones> = {
  nom: "RangeCollection",
  elements: (zones) => separer(zones).map(plageHote),
};

function separer({ monde, feuille, plages }: Zones): Zone[] {
  return plages.map((plage) => ({ monde, feuille, plage }));
}

/** `A1:B2,D4` */
export function plagesParAdresse(monde: Monde, feuille: Zones["feuille"], adresses: string): Objet {
  const plages = adresses.split(",").map((adresse) => lireAdresse(adresse.trim()));
  return Objet.de(PLAGES, { monde, feuille, plages });
}
