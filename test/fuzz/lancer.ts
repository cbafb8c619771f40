/** `npm run fuzz [-- --cas 20000] [--graine 1] [--famille L9]`: reads generated grids and counts what is wrong in silence. */
import { parseArgs } from "node:util";
import { FAMILLES } from "../../scripts/familles";
import { essayer, type Essai } from "./cas";

const { values } = parseArgs({
  options: {
    cas: { type: "string", default: "20000" },
    graine: { type: "string", default: "1" },
    famille: { type: "string" },
  },
});
const familles = FAMILLES.filter(
  ({ nom }) => values.famille === undefined || nom === values.famille
);
const parFamille = Math.ceil(Number(values.cas) / familles.length);
const premiere = Number(values.graine);

let silencieux = 0;
for (const famille of familles) {
  const muets: Essai[] = [];
  let [justes, dits] = [0, 0];
  const debut = performance.now();
  for (let k = 0; k < parFamille; k++) {
    const essai = essayer(famille, premiere + k);
    if (essai.verdict.juste) justes++;
    else if (essai.verdict.silences.length === 0) dits++;
    else muets.push(essai);
  }
  silencieux += muets.length;
  const duree = ((performance.now() - debut) / parFamille).toFixed(2);
  console.log(
    `${famille.nom.padEnd(16)}${parFamille} cas : ${justes} lus juste, ${dits} dits, ${muets.length} erreurs silencieuses (${duree} ms par cas)`
  );
  for (const { graine, mutations, verdict } of muets.slice(0, 5))
    console.log(
      `  --famille ${famille.nom} --graine ${graine} --cas 1 [${mutations.join(", ")}] : ${verdict.silences.slice(0, 3).join(" ; ")}`
    );
}
console.log(`\nErreurs silencieuses : ${silencieux}`);
process.exitCode = silencieux === 0 ? 0 : 1;
