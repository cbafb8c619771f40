import { ErreurClasseur, type Plan } from "../classeur";
import { memeNom, type FeuilleVue, type Regard } from "./regard";

/**
 * Excel applies a request action by action, and keeps what came before a refusal. So all that can be foreseen is
 * refused here, before anything is written.
 */
export function verifier(plan: Plan, regard: Regard): void {
  for (const { nom } of plan.feuilles) verifierNom(nom, regard);
  const concernees = new Set([...plan.feuilles.map(({ nom }) => nom), ...surlignees(plan, regard)]);
  const protegees = regard.feuilles.filter(({ nom, protegee }) => protegee && concernees.has(nom));
  if (protegees.length > 0) throw new ErreurClasseur("feuille_protegee", aDeproteger(protegees));
  for (const { feuille } of plan.surlignage ?? []) verifierPresence(feuille, plan, regard);
}

/** The sheets whose rules of conditional formatting change. */
function surlignees({ surlignage, intactes = [] }: Plan, { feuilles }: Regard): string[] {
  if (!surlignage) return [];
  const marquees = feuilles.filter(
    ({ nom, regles }) => !intactes.includes(nom) && regles.some(({ notre }) => notre)
  );
  return [...marquees.map(({ nom }) => nom), ...surlignage.map(({ feuille }) => feuille)];
}

function verifierNom(nom: string, { feuilles, protege }: Regard): void {
  if (feuilles.some((vue) => vue.nom === nom)) return;
  const homonyme = feuilles.find((vue) => memeNom(vue.nom, nom));
  if (homonyme)
    throw new ErreurClasseur(
      "feuille_etrangere",
      `Excel ne distingue pas votre feuille « ${homonyme.nom} » de la feuille « ${nom} » que Jury BUT écrit. Renommez la vôtre, puis recommencez.`
    );
  if (protege)
    throw new ErreurClasseur(
      "classeur_protege",
      `La structure du classeur est protégée : la feuille « ${nom} » ne peut pas y être ajoutée. Ôtez la protection (Révision, Protéger le classeur), puis recommencez. Rien n’a été écrit.`
    );
}

function verifierPresence(feuille: string, { feuilles }: Plan, regard: Regard): void {
  if ([...feuilles, ...regard.feuilles].some(({ nom }) => nom === feuille)) return;
  throw new ErreurClasseur(
    "inattendue",
    `La feuille « ${feuille} » n’existe plus : le classeur a changé entre-temps. Recommencez. Rien n’a été écrit.`
  );
}

/** What to do about protected sheets. */
export function aDeproteger(protegees: readonly FeuilleVue[]): string {
  const noms = protegees.map(({ nom }) => `« ${nom} »`).join(", ");
  const sujet =
    protegees.length === 1
      ? `La feuille ${noms} est protégée`
      : `Les feuilles ${noms} sont protégées`;
  return `${sujet} : Jury BUT ne peut ni l’écrire ni la surligner. Ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez. Rien n’a été écrit.`;
}
