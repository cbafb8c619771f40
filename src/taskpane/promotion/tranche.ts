/** The bounds are those of the sheet `Suivi`: the pane and the workbook never disagree. */
export { TRANCHES, trancheDe, type Tranche } from "../../restitution";
