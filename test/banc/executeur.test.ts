import { introuvable } from "../../src/banc/fil/erreurs";
import { Executeur } from "../../src/banc/fil/executeur";
import { type Genre, lecture, lectureEcriture, Objet } from "../../src/banc/fil/genre";
import type { Requete } from "../../src/banc/fil/messages";

interface Fruit {
  nom: string;
  grammes: number;
}

const FRUIT: Genre<Fruit> = {
  nom: "Fruit",
  suivi: true,
  proprietes: {
    Name: lecture(({ nom }) => nom),
    Weight: lectureEcriture(
      ({ grammes }) => grammes,
      (fruit, valeur) => {
        fruit.grammes = Number(valeur);
      }
    ),
  },
};

const PANIER: Genre<Fruit[]> = {
  nom: "Basket",
  elements: (fruits) => fruits.map((fruit) => Objet.de(FRUIT, fruit)),
  indexeur: (fruits, [nom]) => {
    const fruit = fruits.find((autre) => autre.nom === nom);
    if (!fruit) throw introuvable();
    return Objet.de(FRUIT, fruit);
  },
  methodes: {
    GetItemOrNullObject: (fruits, [nom]) => {
      const fruit = fruits.find((autre) => autre.nom === nom);
      return fruit ? Objet.de(FRUIT, fruit) : null;
    },
    GetCount: (fruits) => fruits.length,
  },
};

function panier(): { executeur: Executeur; fruits: Fruit[]; requetes: string[] } {
  const fruits = [
    { nom: "pomme", grammes: 150 },
    { nom: "noix", grammes: 12 },
  ];
  const requetes: string[] = [];
  const executeur = new Executeur({
    classeur: () => Objet.de(PANIER, fruits),
    services: {},
    avantLecture: async () => void requetes.push("lecture"),
    apresRequete: () => void requetes.push("fin"),
  });
  return { executeur, fruits, requetes };
}

/** Paths: 1 the basket, 2 the fruit of that name, 3 the same or a null object. */
function requete(nom: string, actions: Requete["Actions"]): Requete {
  const arguments_ = { Arguments: [nom] };
  return {
    Actions: actions,
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 5, Name: "", ParentObjectPathId: 1, ArgumentInfo: arguments_ },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: "GetItemOrNullObject",
        ParentObjectPathId: 1,
        ArgumentInfo: arguments_,
      },
    },
  };
}

const action = (
  Id: number,
  ActionType: number,
  ObjectPathId: number,
  reste: object = {}
): Requete["Actions"][number] => ({ Id, ActionType, ObjectPathId, Name: "", ...reste });

describe("l’exécuteur des requêtes", () => {
  test("lit des membres quelle que soit leur casse, et ceux d’une collection", async () => {
    const { executeur } = panier();
    const question = { QueryInfo: { Select: ["items/name", "items/weight"] } };
    const { Results } = await executeur.executer(requete("", [action(7, 2, 1, question)]));
    expect(Results).toEqual([
      {
        ActionId: 7,
        Value: {
          _Items: [
            { Name: "pomme", Weight: 150 },
            { Name: "noix", Weight: 12 },
          ],
        },
      },
    ]);
  });

  test("écrit, puis attend le calcul avant de lire, et finit la requête", async () => {
    const { executeur, fruits, requetes } = panier();
    const { Results, Error } = await executeur.executer(
      requete("noix", [
        action(1, 4, 2, { Name: "Weight", ArgumentInfo: { Arguments: [15] } }),
        action(2, 2, 2, { QueryInfo: { Select: ["weight"] } }),
      ])
    );
    expect(Error).toBeUndefined();
    expect(fruits[1]).toEqual({ nom: "noix", grammes: 15 });
    expect(Results[1]).toEqual({ ActionId: 2, Value: { Weight: 15 } });
    expect(requetes).toEqual(["lecture", "fin"]);
  });

  test("un objet absent est nul, et ce qu’on lui demande aussi", async () => {
    const { executeur } = panier();
    const { Results } = await executeur.executer(
      requete("kiwi", [action(1, 1, 3), action(2, 2, 3, { QueryInfo: { Select: ["name"] } })])
    );
    expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  test("une action refusée arrête la suite ; ce qui précède reste fait, comme dans Excel", async () => {
    const { executeur, fruits, requetes } = panier();
    const ecriture = { Name: "Weight", ArgumentInfo: { Arguments: [1] } };
    const { Results, Error } = await executeur.executer({
      ...requete("pomme", [
        action(1, 4, 2, ecriture),
        action(2, 4, 2, { Name: "Name", ArgumentInfo: { Arguments: ["x"] } }),
        action(3, 4, 2, { ...ecriture, ArgumentInfo: { Arguments: [2] } }),
      ]),
    });
    expect(Results).toHaveLength(1);
    expect(fruits[0]!.grammes).toBe(1);
    expect(Error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 1, Location: "Name" });
    expect(requetes).toEqual(["fin"]);
  });

  test("un membre qui manque au banc est une erreur claire, et se compte", async () => {
    const { executeur } = panier();
    const sansMembre = action(1, 2, 2, { QueryInfo: { Select: ["colour"] } });
    const { Error } = await executeur.executer(requete("noix", [sansMembre, sansMembre]));
    await executeur.executer(requete("noix", [sansMembre]));
    expect(Error?.Message).toBe("The bench does not implement Fruit.colour.");
    expect([...executeur.manques]).toEqual([["Fruit.colour", 2]]);
  });

  test("un objet gardé se retrouve par sa référence, jusqu’à ce qu’on y renonce", async () => {
    const { executeur } = panier();
    const garde = { ...requete("noix", [action(1, 1, 2)]), AutoKeepReference: true };
    const { Results } = await executeur.executer(garde);
    expect(Results[0]!.Value).toEqual({ _ReferenceId: "ref1" });
    const parReference: Requete = {
      Actions: [action(1, 2, 9, { QueryInfo: { Select: ["name"] } })],
      ObjectPaths: { 9: { Id: 9, ObjectPathType: 6, Name: "ref1" } },
    };
    const lue = await executeur.executer(parReference);
    expect(lue.Results[0]!.Value).toMatchObject({ Name: "noix" });
    const oubli: Requete = {
      Actions: [
        action(1, 3, 9, { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["ref1"] } }),
      ],
      ObjectPaths: parReference.ObjectPaths,
    };
    await executeur.executer(oubli);
    expect((await executeur.executer(parReference)).Error?.Code).toBe("InvalidReference");
  });
});
