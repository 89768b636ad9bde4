import type { OperationName, OperationParameters } from "../language/catalogue.ts";
import type { Words } from "../language/words.ts";

/** What an entry of the journal did, in the reader's language. */
export function sentenceOf(
  { operation, parameters }: { readonly operation: string; readonly parameters: object },
  words: Words,
): string {
  if (operation === "undone") {
    const undone = parameters as OperationParameters["undone"];
    return words.operation("undone", { ...undone, sentence: sentenceOf(undone, words) });
  }
  return words.operation(operation as OperationName, parameters as never);
}
