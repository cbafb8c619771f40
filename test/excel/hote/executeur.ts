/** An object of the host: what can be read from it, set on it, asked of it, and what hangs on it. */
export interface Objet {
  readonly proprietes?: Readonly<Record<string, () => unknown>>;
  readonly reglages?: Readonly<Record<string, (valeur: never) => void>>;
  readonly liens?: Readonly<Record<string, () => Objet | null>>;
  readonly methodes?: Readonly<Record<string, (...args: never[]) => Objet | null | unknown>>;
  readonly elements?: () => readonly Objet[];
  readonly element?: (cle: string) => Objet;
}

/** An error as Excel answers it: its code, and the member of the API that raised it. */
export class Refus extends Error {
  constructor(
    readonly code: string,
    readonly lieu = ""
  ) {
    super(code);
  }
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface Chemin {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

interface Requete {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Chemin>>;
}

/** Executes one request of the RichApi protocol, action by action; what came before a refusal stays done. */
export function executer(requete: Requete, racine: Objet): unknown {
  const objets = new Map<number, Objet | null>();
  const Results: unknown[] = [];
  for (const [rang, action] of requete.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: valeurDe(action) });
    } catch (erreur) {
      if (!(erreur instanceof Refus)) throw erreur;
      const { code, lieu } = erreur;
      return { Results, Error: { Code: code, Message: code, ActionIndex: rang, Location: lieu } };
    }
  }
  return { Results, TraceIds: [] };

  function valeurDe(action: Action): unknown {
    const objet = trouver(action.ObjectPathId);
    switch (action.ActionType) {
      case INSTANCIER:
        return objet && identite(objet);
      case LIRE:
        return objet && choisir(objet, action.QueryInfo?.Select ?? []);
      case APPELER:
        return objet && appeler(objet, action.Name, lireArguments(action.ArgumentInfo));
      case REGLER:
        return regler(objet!, action.Name, lireArguments(action.ArgumentInfo)[0]);
      default:
        throw new Error(`Action of type ${action.ActionType} is not played`);
    }
  }

  function trouver(id: number): Objet | null {
    if (!objets.has(id)) objets.set(id, suivre(requete.ObjectPaths[id]!));
    return objets.get(id)!;
  }

  function suivre(chemin: Chemin): Objet | null {
    if (chemin.ParentObjectPathId === undefined) return racine;
    const parent = trouver(chemin.ParentObjectPathId);
    if (!parent) return null;
    const args = lireArguments(chemin.ArgumentInfo);
    if (chemin.ObjectPathType === PAR_METHODE)
      return appeler(parent, chemin.Name, args) as Objet | null;
    if (chemin.ObjectPathType === PAR_CLE) return membre(parent.element)(String(args[0]));
    return membre(parent.liens?.[chemin.Name], chemin.Name)();
  }

  function lireArguments(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((valeur, rang) =>
      references?.[rang] ? trouver(references[rang]) : valeur
    );
  }
}

const [INSTANCIER, LIRE, APPELER, REGLER] = [1, 2, 3, 4];
const [PAR_METHODE, PAR_CLE] = [3, 5];

function appeler(objet: Objet, nom: string, args: unknown[]): unknown {
  return membre(objet.methodes?.[nom], nom)(...(args as never[])) ?? null;
}

function regler(objet: Objet, nom: string, valeur: unknown): null {
  membre(objet.reglages?.[nom], nom)(valeur as never);
  return null;
}

function identite({ proprietes }: Objet): unknown {
  return proprietes?.["Id"] ? { Id: proprietes["Id"]() } : {};
}

/** `["id", "protection/protected"]`: the properties asked for, of the object or of each of its elements. */
function choisir(objet: Objet, champs: readonly string[]): unknown {
  if (objet.elements)
    return { _Items: objet.elements().map((element) => choisir(element, champs)) };
  const valeurs: Record<string, unknown> = { ...(identite(objet) as object) };
  for (const champ of champs) {
    const [tete, ...suite] = champ.split("/");
    const nom = tete!.charAt(0).toUpperCase() + tete!.slice(1);
    if (suite.length === 0) valeurs[nom] = membre(objet.proprietes?.[nom], nom)();
    else {
      const lie = membre(objet.liens?.[nom], nom)();
      valeurs[nom] = lie && choisir(lie, [suite.join("/")]);
    }
  }
  return valeurs;
}

function membre<T>(trouve: T | undefined, nom = "element"): T {
  if (trouve === undefined) throw new Error(`${nom} is not played`);
  return trouve;
}
