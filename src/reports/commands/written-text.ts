import { basename, resolve } from "node:path";
import type { Coop } from "../../coop.ts";
import { refuse } from "../../problem.ts";
import { readText } from "../../tabular/encoding.ts";
import { signedKindOf } from "../../tabular/file-kind.ts";
import { readBytes } from "../../tabular/read-file.ts";

/** A text that a person wrote, with the file that it comes from. */
export interface WrittenText {
  readonly text: string;
  readonly file: string | undefined;
}

/**
 * The text that a command is given: a file, or the words themselves; else, on a terminal, what the person makes of a text
 * in their editor. Nothing comes back from an editor that left it as it was.
 * @throws CoopError `two-texts`, `not-a-text` with what the file is, `text-missing` where nobody can be asked
 */
export async function writtenText(
  coop: Coop,
  { file, text }: { readonly file: string | undefined; readonly text: string | undefined },
  before: { readonly text: string; readonly name: string },
): Promise<WrittenText | undefined> {
  if (file !== undefined && text !== undefined) refuse("two-texts", {}, { option: "--text" });
  if (text !== undefined) return { text, file: undefined };
  const { surroundings, prompts } = coop.parts;
  if (file !== undefined) {
    const path = resolve(surroundings.folder, file);
    const kind = signedKindOf(readBytes(path));
    if (kind) refuse("not-a-text", { kind }, { file: basename(path) });
    return { text: readText(path), file: basename(path) };
  }
  if (!prompts) return refuse("text-missing", {});
  const { editText } = await import("../../terminal/editor.ts");
  const edited = await editText(before.text, before.name, surroundings.env);
  return edited === before.text ? undefined : { text: edited, file: undefined };
}
