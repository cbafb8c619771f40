import type { Etat } from "../etat";
import type { Contexte } from "./contexte";
import { el, sommaire, type Enfant } from "./dom";
import { listeLongue } from "./liste-longue";
import { mention } from "./mention";

/** What the jury pronounced: counts, where it differs from the proposal, and whose results moved since. */
export function jury({ resultat, depliees }: Etat, contexte: Contexte): Enfant {
  const decisions = resultat?.jury;
  if (!decisions || decisions.decides === 0) return null;
  const { textes, volet } = contexte;
  const mots = textes.decisionsDuJury;
  const liste = (sorte: "mouvements" | "ecarts", open: boolean): Enfant => {
    const mentions = decisions[sorte];
    return (
      mentions.length > 0 &&
      el(
        "details",
        { open, "data-cle": sorte },
        sommaire(el("h3", {}, mots[sorte](mentions.length))),
        listeLongue(mentions, depliees.jury, {
          ligne: (une) => mention(une, contexte),
          deplier: () => volet.deplier("jury"),
          titre: textes.toutAfficher(mentions.length),
        })
      )
    );
  };
  const comptes = decisions.comptes.map(({ code, nombre }) => `${nombre} ${code}`);
  return [
    el("h2", {}, mots.titre(decisions.decides)),
    comptes.length > 0 && el("p", {}, comptes.join(" · ")),
    liste("mouvements", true),
    liste("ecarts", false),
  ];
}
