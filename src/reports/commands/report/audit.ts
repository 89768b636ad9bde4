import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { file, required, several } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { readUnsaid } from "../../../people/store/unnamed.ts";
import { CoopError, type Problem, problem } from "../../../problem.ts";
import { readBytes } from "../../../tabular/read-file.ts";
import { verb } from "../../../verb.ts";
import { auditor, type PersonalFinding } from "../../audit.ts";
import { type FoundThere, foundThere } from "../../views.ts";

/** A file to read, as it is called where it is told of, and as it calls itself. */
interface FileToRead {
  readonly path: string;
  readonly shown: string;
  readonly name: string;
  /** Whether it stands in a folder, where pictures and the like are passed over. */
  readonly isAmongOthers: boolean;
}

export default verb({
  gives: "list",
  arguments: { file: required(file), others: several(file) },
  async run(coop, { file: first, others = [] }) {
    const unsaid = await coop.read(readUnsaid);
    const audit = auditor(unsaid);
    const files = [first, ...others].flatMap((typed) => filesAt(coop, typed));
    const found: FoundThere[] = [];
    const problems: Problem[] = [];
    const unread: string[] = [];
    await coop.longWork(async (pause) => {
      for (const [index, { path, shown, name, isAmongOthers }] of files.entries()) {
        await pause("document-being-read-back", { file: shown, number: index + 1, of: files.length });
        try {
          const findings = await audit(readBytes(path), name);
          found.push(...findings.map((one) => ({ ...one, file: shown, where: whereOf(coop, one) })));
        } catch (error) {
          if (!(error instanceof CoopError)) throw error;
          if (isAmongOthers && error.problems.every(isOfNoDocument)) unread.push(shown);
          else problems.push(...error.problems);
        }
      }
    });
    if (unread.length > 0) coop.warn("files-not-read-back", { files: unread });
    const count = files.length - unread.length;
    if (found.length > 0) {
      const words = new Set(found.filter(({ isAlsoWord }) => isAlsoWord).map(({ words }) => words));
      const references = [...new Set(found.flatMap(({ references }) => references))].sort();
      problems.unshift(
        problem("document-tells-of-people", { findings: found.length, references, words: [...words] }),
      );
    }
    if (found.length > 0 || coop.parts.format !== "table") await coop.list(foundThere, found);
    if (problems.length > 0) throw new CoopError(problems);
    coop.output.done(
      coop.words.notice("nothing-personal-found", { files: count, people: unsaid.people.length }),
    );
  },
});

/** The file that was typed, or all that stand in that folder and below it. */
function filesAt(coop: Coop, typed: string): FileToRead[] {
  const path = resolve(coop.parts.surroundings.folder, typed);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return [{ path, shown: typed, name: basename(path), isAmongOthers: false }];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .sort()
    .map((name) => ({ path: join(path, name), shown: join(typed, name), name, isAmongOthers: true }));
}

/** Whether a file is of no kind that documents have: a picture, a font. */
function isOfNoDocument({ code, parameters }: Problem): boolean {
  return code === "document-not-read" && ["picture", "other"].includes(parameters.kind);
}

function whereOf({ words }: Coop, { place, page, line, heading, field }: PersonalFinding): string {
  return words.notice("found-at", { place, page, line, heading, field });
}
