/** The workbook that is open in Excel: the only door of this folder. */
export { ClasseurExcel } from "./classeur-excel";
export type { Memoire } from "./regard";
export { surveiller, surveillerSelection, type Changement } from "./surveillance";
