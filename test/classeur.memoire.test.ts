import { type ClasseurEssaye, contratClasseur } from "./classeur.contrat";
import { ClasseurMemoire } from "./classeur.memoire";

contratClasseur("en mémoire", async (depart) => {
  const classeur = new ClasseurMemoire(depart);
  const relire = async () => {
    const feuilles = await classeur.lire();
    const rang = (nom: string) => feuilles.findIndex((feuille) => feuille.nom === nom);
    const regles = [...classeur.regles].sort((a, b) => rang(a.feuille) - rang(b.feuille));
    return { feuilles, regles, noms: [...classeur.noms], graphiques: classeur.graphiques };
  };
  const essaye: ClasseurEssaye = {
    classeur,
    relire,
    afficher: async (nom) => {
      classeur.afficher(nom);
      return essaye;
    },
  };
  return essaye;
});
