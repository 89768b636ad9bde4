import { choice, day, file, listed, optional } from "../../../command-line/parameter.ts";
import { documentFormats } from "../../../documents/formats.ts";

/** How every document is asked for. */
export const documentOptions = {
  format: listed(choice("documentFormat", documentFormats)),
  out: optional(file),
  on: optional(day),
};

/** The same of one that speaks of a day; of today where none is said. */
export const datedDocumentOptions = { asOf: optional(day), ...documentOptions };
