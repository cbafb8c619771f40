/**
 * Random cases from one seed: the same code passes or fails the same tests each time. `GRAINE=7 npm test` draws others,
 * and `GRAINE=$RANDOM npm test -- proprietes` looks for new ones.
 */
import fc from "fast-check";

const graine = Number(process.env.GRAINE ?? 20220415);
if (!Number.isInteger(graine)) throw new Error("GRAINE is a whole number.");
fc.configureGlobal({ seed: graine });

export default fc;
