import { accessible } from "./accessible";

accessible("fr-FR");
