import type { OperationName, OperationParameters } from "../language/catalogue.ts";
import type { Words } from "../language/words.ts";
import type { JournalEntry } from "./journal.ts";

/** What an entry of the journal did, in the reader's language. */
export function sentenceOf(
  { operation, parameters }: Pick<JournalEntry, "operation" | "parameters">,
  words: Words,
): string {
  if (operation === "undone") {
    const undone = parameters as unknown as OperationParameters["undone"];
    const sentence = sentenceOf(
      { operation: undone.operation, parameters: undone.parameters as never },
      words,
    );
    return words.operation("undone", { ...undone, sentence });
  }
  return words.operation(operation as OperationName, parameters as never);
}
