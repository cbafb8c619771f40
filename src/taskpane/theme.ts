/** What Excel says of its own colours; absent on some platforms, where the system's preference stands. */
interface ThemeOffice {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Follows the theme of Excel. It tells no change: the theme is looked at again each time the pane comes back. */
export function suivreLeTheme(lire: () => ThemeOffice | undefined): void {
  const systeme = matchMedia("(prefers-color-scheme: dark)");
  const appliquer = (): void => {
    const theme = lire();
    const sombre = theme?.isDarkTheme ?? estSombre(theme?.bodyBackgroundColor) ?? systeme.matches;
    document.documentElement.dataset["theme"] = sombre ? "sombre" : "clair";
  };
  appliquer();
  document.addEventListener("visibilitychange", appliquer);
  systeme.addEventListener("change", appliquer);
}

/** Whether a colour (`#1F1F1F`) is nearer to black than to white; unknown when there is no colour. */
function estSombre(couleur: string | undefined): boolean | undefined {
  const [rouge, vert, bleu] = (couleur?.match(/[0-9a-f]{2}/gi) ?? []).map((c) => parseInt(c, 16));
  if (rouge === undefined || vert === undefined || bleu === undefined) return undefined;
  return 0.299 * rouge + 0.587 * vert + 0.114 * bleu < 128;
}
