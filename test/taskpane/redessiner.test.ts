/** @jest-environment jsdom */
import { bouton, el, sommaire } from "../../src/taskpane/vue/dom";
import { redessiner } from "../../src/taskpane/vue/redessiner";

/* Parts of a page that are drawn anew while somebody reads them, or stands in them with the keyboard. */

let partie: HTMLElement;

beforeEach(() => {
  partie = el("section", {});
  const autour = el("details", { open: true }, sommaire("Autour"), partie);
  document.body.replaceChildren(
    bouton({}, () => undefined, "En haut"),
    autour
  );
});

/** `Critique`, open at first, and `Vigilance`, folded at first, each with its students. */
function dessiner(niveaux: Readonly<Record<string, readonly string[]>>): void {
  redessiner(
    partie,
    ...Object.entries(niveaux).map(([niveau, noms]) =>
      el(
        "details",
        { "data-cle": niveau, open: niveau === "Critique" },
        sommaire(niveau),
        ...noms.map((nom) => bouton({ "data-cle": nom }, () => undefined, nom))
      )
    ),
    bouton({ "data-cle": "écrire" }, () => undefined, "Écrire")
  );
}

function niveau(nom: string): HTMLDetailsElement {
  return partie.querySelector<HTMLDetailsElement>(`details[data-cle="${nom}"]`)!;
}

function surLe(nom: string): void {
  partie.querySelector<HTMLElement>(`button[data-cle="${nom}"]`)!.focus();
}

const clavier = (): string | undefined => document.activeElement?.textContent;

describe("ce qui est déplié", () => {
  test("d’abord, ce que la page déplie d’elle-même", () => {
    dessiner({ Critique: ["AUBRY"], Vigilance: ["BLANC"] });
    expect([niveau("Critique").open, niveau("Vigilance").open]).toEqual([true, false]);
  });

  test("redessiné, ce que la personne a déplié et replié le reste", () => {
    dessiner({ Critique: ["AUBRY"], Vigilance: ["BLANC"] });
    niveau("Critique").open = false;
    niveau("Vigilance").open = true;
    dessiner({ Critique: ["AUBRY", "BLANC"], Vigilance: ["KOFFI"] });
    expect([niveau("Critique").open, niveau("Vigilance").open]).toEqual([false, true]);
  });

  test("ce qui n’y était pas est comme la page le déplie", () => {
    dessiner({ Vigilance: ["BLANC"] });
    niveau("Vigilance").open = true;
    dessiner({ Critique: ["AUBRY"], Vigilance: ["BLANC"] });
    expect([niveau("Critique").open, niveau("Vigilance").open]).toEqual([true, true]);
  });

  test("ce qui se fait quand on déplie est fait aussitôt", () => {
    const paresseux = (): HTMLElement => {
      const un = el("details", { "data-cle": "paresseux" }, sommaire("Cellules"));
      un.addEventListener("toggle", () => {
        if (un.open && un.childElementCount === 1)
          un.append(bouton({ "data-cle": "D3" }, () => undefined, "D3"));
      });
      return un;
    };
    const ouvrable = paresseux() as HTMLDetailsElement;
    redessiner(partie, ouvrable);
    ouvrable.open = true;
    ouvrable.dispatchEvent(new Event("toggle"));
    surLe("D3");
    redessiner(partie, paresseux());
    expect(clavier()).toBe("D3");
  });
});

describe("le clavier", () => {
  beforeEach(() => {
    dessiner({ Critique: ["AUBRY", "BLANC", "KOFFI"], Vigilance: ["DIALLO"] });
  });

  test("reste sur le même étudiant, où qu’il soit passé dans sa liste", () => {
    surLe("BLANC");
    dessiner({ Critique: ["KOFFI", "AUBRY", "BLANC"], Vigilance: [] });
    expect(clavier()).toBe("BLANC");
  });

  test("suit l’étudiant dans un autre niveau déplié", () => {
    niveau("Vigilance").open = true;
    surLe("BLANC");
    dessiner({ Critique: ["AUBRY", "KOFFI"], Vigilance: ["BLANC", "DIALLO"] });
    expect(clavier()).toBe("BLANC");
  });

  test("dans un niveau replié, il est sur le titre du niveau, qui reste replié", () => {
    surLe("BLANC");
    dessiner({ Critique: ["AUBRY", "KOFFI"], Vigilance: ["BLANC", "DIALLO"] });
    expect(clavier()).toBe("Vigilance");
    expect(niveau("Vigilance").open).toBe(false);
  });

  test.each([
    ["AUBRY", ["BLANC", "KOFFI"], "BLANC"],
    ["BLANC", ["AUBRY", "KOFFI"], "KOFFI"],
    ["KOFFI", ["AUBRY", "BLANC"], "BLANC"],
  ])("%s parti, il est sur qui prend sa place, sinon sur le dernier", (parti, restent, attendu) => {
    surLe(parti);
    dessiner({ Critique: restent, Vigilance: ["DIALLO"] });
    expect(clavier()).toBe(attendu);
  });

  test("le dernier d’une liste parti, il est sur le titre de la liste", () => {
    surLe("BLANC");
    dessiner({ Critique: [], Vigilance: ["DIALLO"] });
    expect(clavier()).toBe("Critique");
  });

  test("la liste partie, il est sur ce qui vient d’abord dans la partie", () => {
    surLe("BLANC");
    dessiner({ Vigilance: ["DIALLO"] });
    expect(clavier()).toBe("Vigilance");
  });

  test("plus rien dans la partie, il est sur ce qui la déplie", () => {
    surLe("BLANC");
    redessiner(partie);
    expect(clavier()).toBe("Autour");
  });

  test("reste sur un titre et sur un bouton", () => {
    niveau("Critique").querySelector("summary")!.focus();
    dessiner({ Critique: ["AUBRY"] });
    expect(clavier()).toBe("Critique");
    surLe("écrire");
    dessiner({ Critique: ["AUBRY"] });
    expect(clavier()).toBe("Écrire");
  });

  test("ailleurs dans la page, il y reste", () => {
    document.querySelector("button")!.focus();
    dessiner({ Critique: ["AUBRY"] });
    expect(clavier()).toBe("En haut");
  });
});
