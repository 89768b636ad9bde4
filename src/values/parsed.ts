/** What a parser gives: the value, or the reason why the text is none. The sentence for a reason is the reader's. */
export type Parsed<Value, Reason extends string> = { readonly value: Value } | { readonly reason: Reason };

/** Tells a value that was read from a reason why it was not. */
export function isRead<Value, Reason extends string>(
  parsed: Parsed<Value, Reason>,
): parsed is { readonly value: Value } {
  return "value" in parsed;
}
