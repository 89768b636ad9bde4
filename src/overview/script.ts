/** A command of a script: the words after `coop`, and the line on which it starts, from 1. */
export interface ScriptCommand {
  readonly line: number;
  /** As it stands in the script, on one line. */
  readonly text: string;
  readonly argv: readonly string[];
}

/**
 * Reads a script of commands as a person types them: one a line, `#` starts a comment line, a backslash at the
 * end of a line continues it, words with spaces stand between double quotes.
 */
export function readScript(script: string): ScriptCommand[] {
  const commands: ScriptCommand[] = [];
  let pending = "";
  let start = 0;
  for (const [index, raw] of script.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (pending === "" && (line === "" || line.startsWith("#"))) continue;
    if (pending === "") start = index + 1;
    pending = [pending, line.replace(/\s*\\$/, "")].filter(Boolean).join(" ");
    if (line.endsWith("\\")) continue;
    const [, ...argv] = wordsOf(pending);
    commands.push({ line: start, text: pending, argv });
    pending = "";
  }
  return commands;
}

function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [, quoted, bare] of line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) {
    words.push(quoted === undefined ? (bare ?? "") : quoted.replace(/\\(.)/g, "$1"));
  }
  return words;
}
