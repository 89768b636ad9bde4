import { choice, day, file, flag, listed, optional } from "../../../command-line/parameter.ts";
import { documentFormats } from "../../../documents/formats.ts";
import { toFile } from "../../../documents/to-file.ts";
import { editions } from "../../edition.ts";

/** How every document is asked for that has a page of its own. */
export const markedOptions = {
  format: listed(choice("documentFormat", documentFormats)),
  ...toFile,
  on: optional(day),
};

/** The same of one that Word can have on a page of the city. */
export const documentOptions = { ...markedOptions, reference: optional(file) };

/** The same of one that speaks of a day; of today where none is said. */
export const datedDocumentOptions = { asOf: optional(day), ...documentOptions };

/** The same of one that there is in both editions; the public one where none is said. */
export const editionOptions = {
  edition: optional(choice("edition", editions)),
  draft: optional(flag),
  ...datedDocumentOptions,
};
