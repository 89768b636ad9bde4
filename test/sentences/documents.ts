import type { DocumentsCatalogue } from "../../src/documents/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<DocumentsCatalogue> = { problems: {}, notices: {}, operations: {} };
