import { accessible } from "./accessible";

accessible("en-US");
