import { ErreurHote } from "./erreurs";
import { type Argument, type Genre, Objet } from "./genre";
import { type Action, type Chemin, GenreAction, GenreChemin, type Json } from "./messages";
import type { Reponse, Requete } from "./messages";
import { nomExact, projeter, type Lecteur } from "./projection";

/** What a request starts from. */
export interface Racines {
  readonly classeur: () => Objet;
  /** Services that stand beside the workbook, by the name the library gives them. */
  readonly services: { readonly [nom: string]: Objet };
  /** Awaited before each reading: the grid calculates what was written before it is read. */
  readonly avantLecture: () => Promise<void>;
  /** Called when all the actions of a request are done, or one was refused. */
  readonly apresRequete: () => void;
}

/** Runs the requests of the library over the tables of the host. Excel keeps what came before a refusal: so do we. */
export class Executeur {
  /** Members that were asked for and that the host lacks, and how often. */
  readonly manques = new Map<string, number>();
  private readonly references = new Map<string, Objet>();
  private derniere = 0;
  private readonly lecteur: Lecteur = {
    identite: (objet) => this.identite(objet, false),
    manque: (membre) => this.manque(membre),
  };

  constructor(private readonly racines: Racines) {}

  async executer(requete: Requete): Promise<Reponse> {
    try {
      return await this.enchainer(requete);
    } finally {
      this.racines.apresRequete();
    }
  }

  private async enchainer(requete: Requete): Promise<Reponse> {
    const reponse: Reponse = { Results: [], TraceIds: [] };
    const objets = new Map<number, Objet | null>();
    for (const [rang, action] of requete.Actions.entries()) {
      try {
        if (action.ActionType === GenreAction.Tracer) reponse.TraceIds.push(action.Id);
        const Value = await this.agir(action, requete, objets);
        reponse.Results.push({ ActionId: action.Id, Value });
      } catch (cause) {
        return { ...reponse, Error: this.refus(cause, rang, action, requete) };
      }
    }
    return reponse;
  }

  private async agir(
    action: Action,
    requete: Requete,
    objets: Map<number, Objet | null>
  ): Promise<Json> {
    if (action.ActionType === GenreAction.Tracer) return null;
    const objet = this.resoudre(action.ObjectPathId, requete, objets);
    if (objet === null) return null;
    const arguments_ = (): Argument[] => this.arguments(action.ArgumentInfo, requete, objets);
    switch (action.ActionType) {
      case GenreAction.Instancier:
        return this.identite(objet, requete.AutoKeepReference === true);
      case GenreAction.Interroger:
      case GenreAction.InterrogerEnJson:
        await this.racines.avantLecture();
        return projeter(objet, action.QueryInfo ?? {}, this.lecteur);
      case GenreAction.Appeler:
        return this.appelerEnAction(objet, action.Name, arguments_(), requete);
      case GenreAction.Affecter:
        this.affecter(objet, action.Name, (arguments_()[0] ?? null) as Json);
        return null;
      case GenreAction.MettreAJour:
        this.mettreAJour(objet, action.ObjectState ?? {});
        return null;
      default:
        return this.manque(`action ${action.ActionType}`);
    }
  }

  private resoudre(id: number, requete: Requete, objets: Map<number, Objet | null>): Objet | null {
    const connu = objets.get(id);
    if (connu !== undefined) return connu;
    const chemin = requete.ObjectPaths[id];
    if (!chemin) throw new ErreurHote("InvalidObjectPath", `No object path ${id}.`);
    const parent =
      chemin.ParentObjectPathId === undefined || chemin.ParentObjectPathId === 0
        ? null
        : this.resoudre(chemin.ParentObjectPathId, requete, objets);
    const objet =
      chemin.ParentObjectPathId && parent === null
        ? null
        : this.suivre(chemin, parent, () => this.arguments(chemin.ArgumentInfo, requete, objets));
    objets.set(id, objet);
    return objet;
  }

  private suivre(chemin: Chemin, parent: Objet | null, arguments_: () => Argument[]): Objet | null {
    switch (chemin.ObjectPathType) {
      case GenreChemin.Global:
        return this.racines.classeur();
      case GenreChemin.Service:
        return this.racines.services[chemin.Name] ?? this.manque(`service ${chemin.Name}`);
      case GenreChemin.Methode: {
        const rendu = this.appeler(parent!, chemin.Name, arguments_());
        return rendu instanceof Objet ? rendu : null;
      }
      case GenreChemin.Propriete: {
        const { genre, corps } = parent!;
        const lien = nomExact(genre.liens, chemin.Name);
        return lien === null
          ? this.manque(`${genre.nom}.${chemin.Name}`)
          : genre.liens![lien]!(corps);
      }
      case GenreChemin.Indexeur: {
        const { genre, corps } = parent!;
        return genre.indexeur?.(corps, arguments_()) ?? this.manque(`${genre.nom}[]`);
      }
      case GenreChemin.Reference:
        return this.deReference(chemin.Name);
      case GenreChemin.Nul:
        return null;
    }
  }

  private deReference(nom: string): Objet {
    const objet = this.references.get(nom);
    if (objet) return objet;
    throw new ErreurHote(
      "InvalidReference",
      "This reference is not valid for the current operation."
    );
  }

  private arguments(
    info: Chemin["ArgumentInfo"],
    requete: Requete,
    objets: Map<number, Objet | null>
  ): Argument[] {
    const valeurs = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    const remplacer = (valeur: Json, id: Json | undefined): Argument => {
      if (typeof id === "number" && id > 0) return this.resoudre(id, requete, objets);
      if (Array.isArray(valeur) && Array.isArray(id))
        return valeur.map((v, i) => remplacer(v, id[i])) as Json;
      return valeur;
    };
    return valeurs.map((valeur, i) => remplacer(valeur, ids?.[i]));
  }

  private appelerEnAction(
    objet: Objet,
    nom: string,
    arguments_: readonly Argument[],
    requete: Requete
  ): Json {
    if (nom === "_KeepReference") {
      this.garder(objet);
      return null;
    }
    if (nom === "_RemoveReference") {
      this.references.delete(String(arguments_[0] ?? objet.reference));
      return null;
    }
    const rendu = this.appeler(objet, nom, arguments_);
    return rendu instanceof Objet
      ? this.identite(rendu, requete.AutoKeepReference === true)
      : (rendu ?? null);
  }

  private appeler(
    objet: Objet,
    nom: string,
    arguments_: readonly Argument[]
  ): Objet | Json | undefined | void {
    const genre: Genre<never> = objet.genre;
    const methode = nomExact(genre.methodes, nom);
    return methode === null
      ? this.manque(`${genre.nom}.${nom}()`)
      : genre.methodes![methode]!(objet.corps, arguments_);
  }

  private affecter(objet: Objet, nom: string, valeur: Json): void {
    const { genre, corps } = objet;
    const propriete = nomExact(genre.proprietes, nom);
    const ecrire = propriete === null ? undefined : genre.proprietes![propriete]!.ecrire;
    if (!ecrire) this.manque(`${genre.nom}.${nom} =`);
    ecrire(corps, valeur);
  }

  private mettreAJour(objet: Objet, etat: { readonly [nom: string]: Json }): void {
    for (const [nom, valeur] of Object.entries(etat)) {
      const lien = nomExact(objet.genre.liens, nom);
      const lie = lien === null ? null : objet.genre.liens![lien]!(objet.corps);
      if (lie) this.mettreAJour(lie, valeur as { readonly [nom: string]: Json });
      else this.affecter(objet, nom, valeur);
    }
  }

  private identite(objet: Objet, garder: boolean): { [nom: string]: Json } {
    const { genre, corps } = objet;
    const identite: { [nom: string]: Json } = {};
    for (const nom of ["Id", "_Id"])
      if (genre.proprietes?.[nom]) identite[nom] = genre.proprietes[nom].lire(corps);
    if (genre.suivi && (garder || objet.reference)) identite._ReferenceId = this.garder(objet);
    return identite;
  }

  private garder(objet: Objet): string {
    objet.reference ??= `ref${++this.derniere}`;
    this.references.set(objet.reference, objet);
    return objet.reference;
  }

  private manque(membre: string): never {
    this.manques.set(membre, (this.manques.get(membre) ?? 0) + 1);
    throw new ErreurHote("ApiNotFound", `The bench does not implement ${membre}.`, 501);
  }

  private refus(
    cause: unknown,
    ActionIndex: number,
    action: Action,
    requete: Requete
  ): NonNullable<Reponse["Error"]> {
    if (!(cause instanceof ErreurHote)) console.error(cause);
    const erreur =
      cause instanceof ErreurHote
        ? cause
        : new ErreurHote(
            "GeneralException",
            `There was an internal error while processing the request. (${String(cause)})`,
            500
          );
    const objet = requete.ObjectPaths[action.ObjectPathId]?.Name ?? "";
    const Location = [objet, action.Name].filter(Boolean).join(".") || null;
    return {
      Code: erreur.code,
      Message: erreur.message,
      Location,
      HttpStatusCode: erreur.http,
      ActionIndex,
    };
  }
}
