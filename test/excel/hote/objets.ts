import type { Plage, Valeur } from "../../../src/classeur";
import { adressePlage } from "../../../src/adresse";
import {
  enPlage,
  trouve,
  type ClasseurFictif,
  type FeuilleFictive,
  type GraphiqueFictif,
  type RegleFictive,
  type TableauFictif,
} from "./classeur";
import type { Objet } from "./executeur";

/** The workbook, as the object from which every path of a request starts. */
export function racine(classeur: ClasseurFictif): Objet {
  const feuilles = (): Objet[] => classeur.feuilles.map((une) => feuille(classeur, une));
  const tableaux = (): Objet[] => classeur.tableaux.map((un) => tableau(classeur, un));
  return {
    liens: {
      Worksheets: () => ({
        elements: feuilles,
        element: (id) => feuille(classeur, classeur.feuille(id)),
        methodes: { Add: (nom: string) => feuille(classeur, classeur.ajouter(nom)) },
      }),
      Tables: () => ({
        elements: tableaux,
        element: (id) => tableau(classeur, trouve(classeur.tableaux.find((un) => un.id === id))),
      }),
      Names: () => noms(classeur),
      CustomXmlParts: () => partiesXml(classeur),
      Protection: () => ({ proprietes: { Protected: () => classeur.structureProtegee } }),
      Application: () => ({
        methodes: {
          SuspendApiCalculationUntilNextSync: () => null,
          SuspendScreenUpdatingUntilNextSync: () => null,
        },
      }),
      _Runtime: () => ({
        reglages: { EnableEvents: (valeur: boolean) => void (classeur.evenements = valeur) },
      }),
    },
  };
}

function noms({ noms }: ClasseurFictif): Objet {
  const regler = (nom: string) => (formule: string) => void noms.set(nom, formule);
  return {
    elements: () => [...noms.keys()].map((nom) => ({ proprietes: { Name: () => nom } })),
    element: (nom) => {
      trouve(noms.get(nom));
      return { reglages: { Formula: regler(nom) } };
    },
    methodes: {
      Add: (nom: string, formule: string) => {
        regler(nom)(formule);
        return {};
      },
    },
  };
}

function partiesXml(classeur: ClasseurFictif): Objet {
  const { xml } = classeur;
  const partie = (id: string): Objet => ({
    proprietes: { Id: () => id },
    methodes: {
      GetXml: () => xml.get(id),
      SetXml: (texte: string) => void xml.set(id, texte),
      Delete: () => void xml.delete(id),
    },
  });
  return {
    element: (id) => {
      trouve(xml.get(id));
      return partie(id);
    },
    methodes: {
      Add: (texte: string) => {
        const id = classeur.id();
        xml.set(id, texte);
        return partie(id);
      },
      GetByNamespace: (espace: string) => {
        const siennes = [...xml].filter(([, texte]) => texte.includes(`xmlns="${espace}"`));
        const parties = siennes.map(([id]) => partie(id));
        return {
          elements: () => parties,
          methodes: { GetOnlyItemOrNullObject: () => (parties.length === 1 ? parties[0] : null) },
        };
      },
    },
  };
}

function feuille(classeur: ClasseurFictif, une: FeuilleFictive): Objet {
  const note = (texte: string): void => void une.journal.push(texte);
  return {
    proprietes: { Id: () => une.id, Name: () => une.nom, Visibility: () => une.visible },
    reglages: { Visibility: (valeur: string) => void (une.visible = valeur) },
    liens: {
      Protection: () => ({ proprietes: { Protected: () => une.protegee } }),
      PageLayout: () => journal("PageLayout", note, classeur),
      HorizontalPageBreaks: () => journal("HorizontalPageBreaks", note, classeur),
      FreezePanes: () => journal("FreezePanes", note, classeur),
      Charts: () => graphiques(classeur, une),
      Tables: () => ({
        element: (id) => tableau(classeur, trouve(classeur.tableaux.find((un) => un.id === id))),
        methodes: { Add: (adresse: string) => ajouterTableau(classeur, une, adresse) },
      }),
    },
    methodes: {
      GetRange: (adresse: string | null) => zone(classeur, une, adresse),
      GetRanges: (adresses: string) => journal(adresses, note, classeur),
      GetUsedRange: () => zone(classeur, une, adressePlage(utilisee(une))),
      GetUsedRangeOrNullObject: () =>
        une.cellules.length === 0 ? null : zone(classeur, une, adressePlage(utilisee(une))),
      Activate: () => note("Activate()"),
      Delete: () => {
        classeur.feuilles.splice(classeur.feuilles.indexOf(une), 1);
      },
    },
  };
}

function utilisee({ cellules }: FeuilleFictive): Plage {
  const colonnes = Math.max(0, ...cellules.map((ligne) => ligne.length));
  return { ligne: 0, colonne: 0, lignes: cellules.length, colonnes };
}

function ajouterTableau(classeur: ClasseurFictif, une: FeuilleFictive, adresse: string): Objet {
  const ajoute = { id: classeur.id(), nom: "Tableau1", feuille: une.id, adresse };
  classeur.tableaux.push(ajoute);
  return tableau(classeur, ajoute);
}

function tableau(classeur: ClasseurFictif, un: TableauFictif): Objet {
  const sienne = classeur.feuille(un.feuille);
  const noter = (texte: string): void => void sienne.journal.push(texte);
  return {
    proprietes: { Id: () => un.id, Name: () => un.nom },
    reglages: {
      Name: (nom: string) => void (un.nom = nom),
      Style: (style: string) => noter(`Table.Style = ${style}`),
      ShowTotals: (valeur: boolean) => noter(`Table.ShowTotals = ${valeur}`),
    },
    liens: {
      Worksheet: () => feuille(classeur, sienne),
      Columns: () => ({ element: (titre) => colonneDeTableau(classeur, un, titre) }),
    },
    methodes: {
      GetRange: () => zone(classeur, sienne, un.adresse),
      ClearFilters: () => noter("Table.ClearFilters()"),
      Resize: (adresse: string) => void (un.adresse = adresse),
      ConvertToRange: () => {
        classeur.tableaux.splice(classeur.tableaux.indexOf(un), 1);
        return zone(classeur, sienne, un.adresse);
      },
    },
  };
}

/** A column by its header: where it is now, not where it was written. */
function colonneDeTableau(classeur: ClasseurFictif, un: TableauFictif, titre: string): Objet {
  const sienne = classeur.feuille(un.feuille);
  const plage = enPlage(un.adresse);
  const rang = trouve(lireCellules(sienne, plage)[0]).indexOf(titre);
  if (rang < 0) trouve(undefined);
  const corps = {
    ...{ ligne: plage.ligne + 1, lignes: plage.lignes - 1 },
    ...{ colonne: plage.colonne + rang, colonnes: 1 },
  };
  return { methodes: { GetDataBodyRange: () => zone(classeur, sienne, adressePlage(corps)) } };
}

function graphiques(classeur: ClasseurFictif, une: FeuilleFictive): Objet {
  const trouver = (nom: string) => une.graphiques.find((un) => un.nom === nom);
  return {
    methodes: {
      GetItemOrNullObject: (nom: string) => {
        const un = trouver(nom);
        return un ? graphique(classeur, une, un) : null;
      },
      Add: (genre: string, source: Objet, sens: string) => {
        const origine = String(source.proprietes!["Adresse"]!());
        const un = { nom: "Graphique 9", journal: [`${genre} ${origine} ${sens}`] };
        une.graphiques.push(un);
        return graphique(classeur, une, un);
      },
    },
  };
}

function graphique(classeur: ClasseurFictif, une: FeuilleFictive, un: GraphiqueFictif): Objet {
  const note = (texte: string): void => void un.journal.push(texte);
  const suite = journal("", note, classeur);
  const serie = (rang: number): Objet => journal(`Series[${rang}]`, note, classeur);
  return {
    reglages: { Name: (nom: string) => void (un.nom = nom) },
    liens: new Proxy(suite.liens!, {
      get: (autres, nom: string) =>
        nom === "Series" ? () => ({ methodes: { GetItemAt: serie } }) : autres[nom],
    }),
    methodes: new Proxy(suite.methodes!, {
      get: (autres, nom: string) =>
        nom === "Delete"
          ? () => void une.graphiques.splice(une.graphiques.indexOf(un), 1)
          : autres[nom],
    }),
  };
}

/** A rectangle of cells; `null` is the whole sheet. */
function zone(classeur: ClasseurFictif, une: FeuilleFictive, adresse: string | null): Objet {
  const plage = enPlage(adresse ?? "A1");
  const lire = (): Valeur[][] => lireCellules(une, plage);
  const sous = (autre: Plage): Objet => zone(classeur, une, adressePlage(autre));
  const note = (texte: string): void => void une.journal.push(texte);
  const suite = journal(adresse ?? "*", note, classeur);
  return {
    ...suite,
    proprietes: {
      RowIndex: () => plage.ligne,
      ColumnIndex: () => plage.colonne,
      RowCount: () => plage.lignes,
      ColumnCount: () => plage.colonnes,
      Values: () => (classeur.pannes.has("Range.values") ? null : lire()),
      Adresse: () => adresse,
      Feuille: () => une,
    },
    reglages: new Proxy(suite.reglages!, {
      get: (autres, nom: string) =>
        nom === "Formulas" ? (v: Valeur[][]) => ecrireCellules(une, plage, v) : autres[nom],
    }),
    liens: new Proxy(suite.liens!, {
      get: (autres, nom: string) =>
        nom === "ConditionalFormats" ? () => regles(classeur, une, adresse) : autres[nom],
    }),
    methodes: new Proxy(suite.methodes!, {
      get: (autres, nom: string) => {
        if (nom === "_ValidateArraySize") return () => null;
        if (nom === "GetRow")
          return (rang: number) => sous({ ...plage, ligne: plage.ligne + rang, lignes: 1 });
        if (nom === "GetCell")
          return (l: number, c: number) =>
            sous({ ligne: plage.ligne + l, colonne: plage.colonne + c, lignes: 1, colonnes: 1 });
        if (nom === "GetResizedRange")
          return (l: number, c: number) =>
            sous({ ...plage, lignes: plage.lignes + l, colonnes: plage.colonnes + c });
        if (nom === "GetBoundingRect")
          return (autre: Objet) => {
            const fin = enPlage(String(autre.proprietes!["Adresse"]!()));
            return sous({ ...plage, lignes: fin.ligne + fin.lignes - plage.ligne });
          };
        if (nom === "CopyFrom")
          return (source: Objet) => {
            const origine = source.proprietes!["Feuille"]!() as FeuilleFictive;
            ecrireCellules(une, plage, lireCellules(origine, plage));
          };
        return autres[nom];
      },
    }),
  };
}

function lireCellules(
  une: FeuilleFictive,
  { ligne, colonne, lignes, colonnes }: Plage
): Valeur[][] {
  return Array.from({ length: lignes }, (_, l) =>
    Array.from({ length: colonnes }, (_, c) => une.cellules[ligne + l]?.[colonne + c] ?? "")
  );
}

function ecrireCellules(une: FeuilleFictive, plage: Plage, valeurs: Valeur[][]): void {
  if (valeurs.length !== plage.lignes || valeurs.some(({ length }) => length !== plage.colonnes))
    throw new Error(`The array has not the size of ${adressePlage(plage)}`);
  valeurs.forEach((ligne, l) => {
    const cible = (une.cellules[plage.ligne + l] ??= []);
    ligne.forEach((valeur, c) => (cible[plage.colonne + c] = saisie(valeur)));
  });
  while (une.cellules.at(-1)?.every((valeur) => valeur === "")) une.cellules.pop();
}

/** What Excel makes of a text that is typed or written: an apostrophe keeps it as it is, digits become a number. */
function saisie(valeur: Valeur): Valeur {
  if (typeof valeur !== "string") return valeur;
  if (valeur.startsWith("'")) return valeur.slice(1);
  return /^\d+$/.test(valeur) ? Number(valeur) : valeur;
}

function regles(classeur: ClasseurFictif, une: FeuilleFictive, adresse: string | null): Objet {
  const objet = (regle: RegleFictive): Objet => {
    const style = journal("", (texte) => Object.assign(regle.style, enStyle(texte)), classeur);
    return {
      proprietes: { Id: () => regle.id },
      reglages: { Priority: (priorite: number) => void (regle.priorite = priorite) },
      liens: {
        Custom: () => ({ liens: { Rule: () => formule(regle, classeur), Format: () => style } }),
        CustomOrNullObject: () =>
          regle.formule === null ? null : { liens: { Rule: () => formule(regle, classeur) } },
      },
      methodes: { Delete: () => void une.regles.splice(une.regles.indexOf(regle), 1) },
    };
  };
  return {
    elements: () => une.regles.map(objet),
    element: (id) => objet(trouve(une.regles.find((regle) => regle.id === id))),
    methodes: {
      ClearAll: () => void une.regles.splice(0),
      GetCount: () => une.regles.length,
      GetItemAt: (rang: number) => objet(trouve(une.regles[rang])),
      Add: () => {
        const regle = { id: classeur.id(), formule: "", adresse: adresse!, style: {} };
        une.regles.unshift(regle);
        return objet(regle);
      },
    },
  };
}

function formule(regle: RegleFictive, classeur: ClasseurFictif): Objet {
  return {
    proprietes: {
      Formula: () => {
        classeur.panne(`regle ${regle.id}`);
        return regle.formule;
      },
    },
    reglages: { Formula: (texte: string) => void (regle.formule = texte) },
  };
}

function enStyle(texte: string): Record<string, unknown> {
  const [chemin, valeur] = texte.split(" = ");
  return { [chemin!]: JSON.parse(valeur!) as unknown };
}

/** An object of which everything is only noted down: its settings and the calls of its methods. */
function journal(chemin: string, note: (texte: string) => void, classeur: ClasseurFictif): Objet {
  const dire = (nom: string): string => (chemin ? `${chemin}.${nom}` : nom);
  const noter = (nom: string, texte: string): void => {
    classeur.panne(dire(nom));
    note(texte);
  };
  return {
    reglages: new Proxy(
      {},
      {
        get: (_, nom: string) => (valeur: unknown) =>
          noter(nom, `${dire(nom)} = ${JSON.stringify(valeur)}`),
      }
    ),
    liens: new Proxy({}, { get: (_, nom: string) => () => journal(dire(nom), note, classeur) }),
    methodes: new Proxy(
      {},
      {
        get:
          (_, nom: string) =>
          (...args: unknown[]) =>
            noter(nom, `${dire(nom)}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`),
      }
    ),
  };
}
