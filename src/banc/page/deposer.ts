/** Opens the workbook chosen by the button, or dropped on the page. */
export function accueillirFichiers(
  choix: HTMLInputElement,
  ouvrir: (octets: Uint8Array, nom: string) => Promise<void>
): void {
  const prendre = async (fichier: File | undefined): Promise<void> => {
    if (fichier) await ouvrir(new Uint8Array(await fichier.arrayBuffer()), fichier.name);
  };
  choix.addEventListener("change", () => {
    void prendre(choix.files?.[0]).finally(() => {
      choix.value = "";
    });
  });
  const survol = (actif: boolean) => (evenement: DragEvent) => {
    evenement.preventDefault();
    document.body.classList.toggle("glisse", actif);
  };
  addEventListener("dragover", survol(true));
  addEventListener("dragleave", survol(false));
  addEventListener("drop", (evenement) => {
    survol(false)(evenement);
    void prendre(evenement.dataTransfer?.files[0]);
  });
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the workbook to the person as a file. */
export function telecharger(octets: Uint8Array, nom: string): void {
  const lien = document.createElement("a");
  lien.href = URL.createObjectURL(new Blob([octets as BlobPart], { type: XLSX }));
  lien.download = nom;
  lien.click();
  URL.revokeObjectURL(lien.href);
}
