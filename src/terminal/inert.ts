/** Characters that a terminal obeys instead of showing: C0 and C1 controls, and those that turn the reading direction. */
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text with every character that a terminal would obey shown as �; tabs and line breaks stay. */
export function inert(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(obeyed, "�");
}

/** The same on one line. */
export function inertLine(text: string): string {
  return inert(text).replace(/[\n\t\u2028\u2029]+/g, " ");
}

/** JSON in which such characters are escapes, so that it is the same value and yet inert on a terminal. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
