import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fullName } from "../../../people/person-name.ts";
import { fold } from "../../../values/folded.ts";
import type { Identity } from "../../traces.ts";

/** What can be read letter by letter: copies of the register, lists, exports and documents of text. */
const readable = /\.(?:db|db[.-].*|bak|csv|tsv|txt|md|html?|json|ics|xml|coop)$/i;
/** Beyond these nothing is read: a folder of a whole office is not looked through. */
const most = { bytes: 64_000_000, files: 500 };

/**
 * Files beside a register, and in the folders beside it, that hold a person's name or address: copies of the register,
 * lists, exports. What is packed (spreadsheets, documents of Word, PDF) cannot be read this way.
 */
export function filesThatName(registerFile: string, { names, emails }: Identity): string[] {
  const wanted = [
    ...names.flatMap(({ givenName, familyName }) => [
      fold(fullName({ givenName, familyName })),
      fold(fullName({ givenName: familyName, familyName: givenName })),
    ]),
    ...emails.map(fold),
  ].filter((one) => one.length > 3);
  const isNamed = (file: string): boolean => {
    const text = ` ${readFolded(file)} `;
    return wanted.some((one) => text.includes(one));
  };
  const folder = dirname(registerFile);
  return filesBeside(folder, basename(registerFile)).filter((file) => isNamed(join(folder, file)));
}

function filesBeside(folder: string, own: string): string[] {
  const found: string[] = [];
  for (const entry of entriesOf(folder)) {
    if (entry.isFile() && entry.name !== own && readable.test(entry.name)) found.push(entry.name);
    if (!entry.isDirectory()) continue;
    for (const inner of entriesOf(join(folder, entry.name)))
      if (inner.isFile() && readable.test(inner.name)) found.push(join(entry.name, inner.name));
  }
  return found.sort().slice(0, most.files);
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The letters of a file, whichever of the usual encodings it has; nothing of one that cannot be read. */
function readFolded(file: string): string {
  try {
    if (statSync(file).size > most.bytes) return "";
    const bytes = readFileSync(file);
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isWide) return fold(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes));
    return `${fold(bytes.toString("utf8"))} ${fold(bytes.toString("latin1"))}`;
  } catch {
    return "";
  }
}
