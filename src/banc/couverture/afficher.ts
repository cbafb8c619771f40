import { couvertures } from "./couverture";
import { lireSchema } from "./schema";

/** `npm run banc:couverture`: what the bench implements of Microsoft's library, class by class. */
function main(): void {
  const schema = lireSchema();
  const lues = couvertures(schema).sort((a, b) => a.nom.localeCompare(b.nom));
  const largeur = Math.max(...lues.map(({ nom }) => nom.length));
  for (const { nom, faits, total, manquants } of lues) {
    const compte = `${faits}/${total}`.padStart(7);
    console.log(`${nom.padEnd(largeur)} ${compte}  ${manquants.join(" ")}`.trimEnd());
  }
  const faits = lues.reduce((somme, une) => somme + une.faits, 0);
  const total = lues.reduce((somme, une) => somme + une.total, 0);
  console.log(
    `\n${lues.length} classes sur ${schema.size} ; ${faits} membres sur les ${total} de ces classes.`
  );
}

main();
