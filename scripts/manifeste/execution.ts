import { type Balise, type Defaut, type Manifeste, nommees, refuserSi } from "./balise";

/** The shared runtime lives as long as the workbook: functions, buttons and pane are one program. */
export function executionLongue({ racine }: Manifeste): readonly Defaut[] {
  return nommees(racine, "Runtime").flatMap((execution) =>
    refuserSi(
      execution.attributs["lifetime"] !== "long",
      execution,
      '<Runtime> doit porter lifetime="long".'
    )
  );
}

/** Functions, buttons and pane load the page of the shared runtime: with another page, they would be another program. */
export function unePagePourTout({ racine }: Manifeste): readonly Defaut[] {
  const page = nommees(racine, "Runtime")[0]?.attributs["resid"];
  const porteuses = [
    ...nommees(racine, "Page", "Action").flatMap(({ enfants }) =>
      enfants.filter(({ nom }) => nom === "SourceLocation")
    ),
    ...nommees(racine, "FunctionFile"),
  ];
  return porteuses.flatMap((balise) =>
    refuserSi(
      balise.attributs["resid"] !== page,
      balise,
      `<${balise.nom}> doit nommer la page de <Runtime> : « ${page} ».`
    )
  );
}

/** The address by default of the add-in is that same page. */
export function pageParDefaut({ racine }: Manifeste): readonly Defaut[] {
  const page = nommees(racine, "Runtime")[0]?.attributs["resid"];
  const adresse = nommees(racine, "bt:Url").find(({ attributs }) => attributs["id"] === page)
    ?.attributs["DefaultValue"];
  const [source]: readonly Balise[] = nommees(racine, "DefaultSettings").flatMap(
    ({ enfants }) => enfants
  );
  if (!source || !adresse) return [];
  const message = `<DefaultSettings> doit donner la page de <Runtime> : ${adresse}.`;
  return refuserSi(source.attributs["DefaultValue"] !== adresse, source, message);
}
