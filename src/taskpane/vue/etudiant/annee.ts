import type { JuryDit, Portrait } from "../../etudiant/types";
import { enFrancais, type Contexte } from "../contexte";
import { el, type Enfant } from "../dom";
import { partie, type Partie } from "./partie";
import { phrases } from "./phrases";

/** What is proposed for the year, what the jury pronounced, how surely, why, and what is still needed for it. */
export function annee(contexte: Contexte): Partie {
  return partie(
    el("div", { class: "annee" }),
    ({ presente, essayee, jury }) => ({ portrait: essayee ?? presente, jury }),
    ({ portrait, jury }) => [
      el("dl", { class: "reperes" }, ...reperes(portrait, jury, contexte)),
      portrait.motifs.length > 0 && phrases(portrait.motifs, contexte),
      portrait.besoins !== null &&
        portrait.besoins.annee.length > 0 && [
          el("h3", {}, contexte.textes.etudiant.besoins),
          phrases(portrait.besoins.annee, contexte),
        ],
      avertissement(portrait, contexte),
    ]
  );
}

function reperes(
  { proposition, passage, vise, etatDuPassage, chance, ects }: Portrait,
  jury: JuryDit | null,
  contexte: Contexte
): Enfant[] {
  const { textes } = contexte;
  const mots = textes.etudiant;
  const code = textes.resultats.proposition(proposition);
  const faits: (readonly [titre: string, valeur: Enfant] | null)[] = [
    [mots.proposition, [el("strong", {}, code), ` ${textes.resultats.sens(proposition)}`]],
    passage === "" ? null : [mots.passage, mots.passageEnMots(passage)],
    etatDuPassage === null ? null : [mots.deDroit(vise), mots.etatEtChance(etatDuPassage, chance)],
    ects === null ? null : [mots.ects, String(ects)],
    jury ? [mots.jury, duJury(jury, contexte)] : null,
  ];
  return faits.flatMap((fait) =>
    fait ? [el("div", {}, el("dt", {}, fait[0]), el("dd", {}, fait[1]))] : []
  );
}

function duJury({ annee: code, unites, ecart, evolution }: JuryDit, contexte: Contexte): Enfant {
  return [
    el("strong", {}, [code, ...unites].filter((dit) => dit !== "").join(", ")),
    ...[ecart, evolution]
      .filter((phrase) => phrase !== "")
      .map((phrase) => el("span", { class: "note", ...enFrancais(contexte) }, phrase)),
  ];
}

/** Odds are never shown without what they are; and the jury decides, odds or not. */
function avertissement({ competences, chance }: Portrait, contexte: Contexte): Enfant {
  const chances = chance ?? competences.flatMap(({ unites }) => unites).find((u) => u.chance);
  const { textes } = contexte;
  const phrase = chances ? textes.chances.prudence : textes.etudiant.prudence;
  return el("p", { class: "note prudence" }, phrase);
}
