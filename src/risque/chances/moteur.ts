import { LA_MOYENNE, PLANCHER_RCUE, RATTRAPAGE, ueAtteint, type Bilan } from "../../reglement";
import { unFacteur, type Facteur } from "./facteur";
import { MODELE, type Modele } from "./faits";
import { loiDe, type Loi } from "./loi";
import { prevoir, type Connu, type Prevision } from "./prevision";
import { tirer, type Barres, type MoyenneAVenir, type Tirage } from "./tirage";

/** What depends only on which marks are known, and not on what they are: the same for most of a class. */
interface Gabarit extends Facteur {
  readonly prevision: Prevision;
}

/** The chances of a class. Students who await the same marks share the heavy part of the work. */
export class Moteur {
  private readonly gabarits = new Map<string, Gabarit>();
  private readonly loi: Loi;
  private readonly barres: Barres;

  constructor(
    private readonly bilan: Bilan,
    modele: Modele
  ) {
    const { structure, reglages } = bilan;
    const impaires = structure.ues.filter(({ semestre }) => semestre % 2 === 1).length;
    this.loi = loiDe(modele[structure.annee] ?? MODELE[structure.annee]!, Math.max(1, impaires));
    // A2: where means are compared as displayed, 9.995 is 10.
    const arrondi = reglages.arrondi === "aucun" ? 0 : 0.005;
    this.barres = { dix: LA_MOYENNE - arrondi, huit: PLANCHER_RCUE - arrondi };
  }

  /** The chances of one student, by groups of the compilation: the RCUE in their order, then the UE that stand alone. */
  tirage(rang: number): Tirage {
    const connus = this.bilan.structure.ues.map((_, u) => this.connu(rang, u));
    const gabarit = this.gabarit(connus.map(({ part }) => part));
    const moyennes = this.moyennes(rang, connus, gabarit.prevision);
    return tirer(moyennes, gabarit, this.barres, this.bilan.structure.rcues.length);
  }

  private connu(rang: number, u: number): { part: number; moyenne: number } {
    const { sommes, notes, structure } = this.bilan;
    const k = rang * structure.ues.length + u;
    const poids = sommes.poids[k]!;
    if (poids === 0 || sommes.blocage[k]! < RATTRAPAGE) return { part: 0, moyenne: 0 };
    const moyenne = sommes.points[k]! / (poids * notes.echelle);
    return { part: poids / (poids + sommes.attente[k]!), moyenne };
  }

  private gabarit(parts: readonly number[]): Gabarit {
    const cle = parts.join();
    let gabarit = this.gabarits.get(cle);
    if (!gabarit) this.gabarits.set(cle, (gabarit = this.preparer(parts)));
    return gabarit;
  }

  private preparer(parts: readonly number[]): Gabarit {
    const { structure, compilation } = this.bilan;
    const connus = structure.ues.map(({ semestre }, u): Connu => {
      const competence = compilation.groupes.indexOf(compilation.groupeDe[u]!);
      return { impair: semestre % 2 === 1, competence, part: parts[u]! };
    });
    const prevision = prevoir(connus, this.loi);
    const poids = compilation.groupes.map((groupe) => this.aVenir(groupe, parts));
    const covariances = poids.map((ici) =>
      poids.map((autre) => croiser(ici, autre, prevision.covariances))
    );
    return { prevision, ...unFacteur(covariances) };
  }

  /** What the marks to come of each UE weigh in the mean of their RCUE. */
  private aVenir({ ues, poids }: Groupe, parts: readonly number[]): readonly (readonly number[])[] {
    const total = poids.reduce((somme, p) => somme + p, 0);
    return ues.map((u, m) => [u, (poids[m]! / total) * (1 - parts[u]!)]);
  }

  private moyennes(
    rang: number,
    connus: readonly { part: number; moyenne: number }[],
    { base, gains }: Prevision
  ): MoyenneAVenir[] {
    const { compilation, dix, huit, structure } = this.bilan;
    const sues = connus.filter(({ part }) => part > 0);
    return compilation.groupes.map(({ ues, poids, rcue }) => {
      let [somme, total] = [0, 0];
      ues.forEach((u, m) => {
        const { part, moyenne } = connus[u]!;
        let reste = base[u]!;
        for (let k = 0; k < sues.length; k++) reste += gains[u]![k]! * sues[k]!.moyenne;
        somme += poids[m]! * (part * moyenne + (1 - part) * reste);
        total += poids[m]!;
      });
      const attendue = somme / total;
      if (rcue < 0) return { attendue, ...this.seule(rang, ues[0]!) };
      const k = rang * structure.rcues.length + rcue;
      return { attendue, dix: enVerdict(dix[k]!), huit: enVerdict(huit[k]!) };
    });
  }

  private seule(rang: number, u: number): Pick<MoyenneAVenir, "dix" | "huit"> {
    const k = rang * this.bilan.structure.ues.length + u;
    return {
      dix: ueAtteint(this.bilan, k, LA_MOYENNE),
      huit: ueAtteint(this.bilan, k, PLANCHER_RCUE),
    };
  }
}

type Groupe = Bilan["compilation"]["groupes"][number];

function enVerdict(nombre: number): boolean | null {
  return nombre < 0 ? null : nombre === 1;
}

function croiser(
  ici: readonly (readonly number[])[],
  autre: readonly (readonly number[])[],
  covariances: readonly (readonly number[])[]
): number {
  let somme = 0;
  for (const [u, p] of ici) for (const [w, q] of autre) somme += p! * q! * covariances[u!]![w!]!;
  return somme;
}
