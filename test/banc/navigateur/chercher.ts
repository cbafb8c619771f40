import { existsSync } from "node:fs";

/** Where browsers of Chromium's family stand, on Linux, Mac and Windows. */
const ENDROITS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
  "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
];

/** The browser of this computer: the one that `NAVIGATEUR` names, else the first one found; `null` without any. */
export function chercherNavigateur(): string | null {
  const choisi = process.env.NAVIGATEUR;
  return [...(choisi ? [choisi] : []), ...ENDROITS].find((chemin) => existsSync(chemin)) ?? null;
}
