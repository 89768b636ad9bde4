import { file, flag, type InputOf, optional } from "../command-line/parameter.ts";

/** How it is said that what a verb makes goes into a file. */
export const toFile = { out: optional(file), open: optional(flag) };
export type ToFile = InputOf<typeof toFile>;
