/** @jest-environment jsdom */
import { suivreLeTheme } from "../../src/taskpane/theme";

function theme(): string | undefined {
  return document.documentElement.dataset["theme"];
}

let systemeSombre: boolean;
let changement: () => void;

beforeEach(() => {
  systemeSombre = false;
  window.matchMedia = () =>
    ({
      get matches() {
        return systemeSombre;
      },
      addEventListener: (_: string, rappel: () => void) => (changement = rappel),
    }) as unknown as MediaQueryList;
});

test.each([
  [{ isDarkTheme: true }, "sombre"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "clair"],
  [{ bodyBackgroundColor: "#1F1F1F" }, "sombre"],
  [{ bodyBackgroundColor: "#f3f2f1" }, "clair"],
])("suit le thème d’Excel : %j", (office, attendu) => {
  suivreLeTheme(() => office);
  expect(theme()).toBe(attendu);
});

test("sans thème d’Excel, suit le système, même quand il change", () => {
  suivreLeTheme(() => undefined);
  expect(theme()).toBe("clair");
  systemeSombre = true;
  changement();
  expect(theme()).toBe("sombre");
});

test("regarde de nouveau quand le volet revient", () => {
  let isDarkTheme = false;
  suivreLeTheme(() => ({ isDarkTheme }));
  isDarkTheme = true;
  document.dispatchEvent(new Event("visibilitychange"));
  expect(theme()).toBe("sombre");
});
