import type { DocumentsCatalogue } from "../../src/documents/words/catalogue.ts";
import type { SamplesOf } from "./samples-of.ts";

export const samples: SamplesOf<DocumentsCatalogue> = {
  problems: { "unknown-picture": { typed: "presense", nearest: ["presence"] } },
  notices: {},
  operations: {},
};
