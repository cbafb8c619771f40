import type { Bouton, Manifeste } from "./manifeste";

export interface Gestes {
  readonly montrerLeVolet: () => void;
  readonly commander: (action: string) => Promise<void>;
}

/** Draws the tab of the add-in above the grid, its buttons wired to their actions. */
export function dessinerRuban(parent: HTMLElement, manifeste: Manifeste, gestes: Gestes): void {
  const titre = document.createElement("span");
  titre.className = "onglet";
  titre.textContent = manifeste.onglet;
  parent.replaceChildren(titre);
  for (const { libelle, boutons } of manifeste.groupes) {
    const groupe = document.createElement("div");
    groupe.className = "groupe";
    groupe.setAttribute("role", "group");
    groupe.setAttribute("aria-label", libelle);
    groupe.append(...boutons.map((bouton) => dessinerBouton(bouton, gestes)));
    parent.append(groupe);
  }
}

function dessinerBouton({ id, libelle, info, icone, action }: Bouton, gestes: Gestes): HTMLElement {
  const bouton = document.createElement("button");
  bouton.id = id;
  bouton.type = "button";
  bouton.title = info;
  const image = document.createElement("img");
  image.src = icone;
  image.alt = "";
  bouton.append(image, libelle);
  bouton.addEventListener("click", () => {
    if (action === null) return gestes.montrerLeVolet();
    bouton.disabled = true;
    void gestes.commander(action).finally(() => {
      bouton.disabled = false;
    });
  });
  return bouton;
}
