/**
 * A name as it stands on a line that can be copied into a shell: between quotation marks where it needs them, without the
 * characters that a shell would obey. Whatever finds things by name finds it all the same (`../values/folded.ts`).
 */
export function asTyped(name: string): string {
  const harmless = name
    .replace(/["$`\\!%\p{Cc}]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  return /^[\p{L}\p{N}][\p{L}\p{N}.@-]*$/u.test(harmless) ? harmless : `"${harmless}"`;
}

/** A text as a shell takes it for one, with all its characters. */
export function quoted(text: string): string {
  return /^[\p{L}\p{N}-][\p{L}\p{N}.,:@/-]*$/u.test(text) ? text : `"${text.replace(/["$`\\]/gu, "\\$&")}"`;
}
