/** What no cell shows: controls, letters that turn the direction of reading, and what XML does not know. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A text with every character that a spreadsheet would obey instead of showing as �; tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.replace(unseen, "�");
}

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what would start one. */
export function harmless(text: string): string {
  const plain = withoutControls(text);
  return /^'*[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
}
