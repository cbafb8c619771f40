import { volet } from "../taskpane";
import { associer } from "./associer";

associer(volet);
