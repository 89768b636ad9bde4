import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { choice, day, file, optional } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { handOverFolder } from "../../../documents/hand-over.ts";
import { fileAt } from "../../../documents/save.ts";
import { readUnsaid } from "../../../people/store/unnamed.ts";
import { CoopError, problem, refuse } from "../../../problem.ts";
import { auditor } from "../../../reports/audit.ts";
import { editions, titleIn } from "../../../reports/edition.ts";
import { keptSaid, tellKept } from "../../../reports/handed-over.ts";
import { keepEditions } from "../../../reports/writes/keep-editions.ts";
import { verb } from "../../../verb.ts";
import { descriptorFile, filesToPublish, internalFiles } from "../package-files.ts";

export default verb({
  ofYear: "one",
  options: {
    edition: optional(choice("edition", editions)),
    asOf: optional(day),
    out: optional(file),
  },
  async run(coop, { edition = "public", asOf = coop.today, out }) {
    if (out === "-") refuse("package-not-on-screen", {}, { option: "--out" });
    const { words } = coop;
    const season = await coop.season();
    const isPublic = edition === "public";
    const published = isPublic ? await filesToPublish(coop, asOf) : undefined;
    const files = published?.files ?? (await internalFiles(coop, asOf));
    if (isPublic) await refuseWhatTells(coop, files);
    const name = titleIn(edition, words.notice("package-folder", { year: season.title }), words);
    const folder = folderOf(coop, out, name);
    const written = words.notice("package-written", { folder, files: files.length });
    const isThere = await handOverFolder(coop, folder, files, written);
    if (!isThere || !published) return;
    const handed = [published.edition];
    tellKept(
      coop,
      await coop.writeAfter("editions-kept", (tx) => keepEditions(tx, handed), keptSaid),
      handed,
    );
  },
});

/** The package is read back before it is left anywhere. */
async function refuseWhatTells(
  coop: Coop,
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<void> {
  const audit = auditor(await coop.read(readUnsaid));
  const found = [];
  for (const { name, content } of files) found.push(...(await audit(content, name)));
  if (found.length === 0) return;
  throw new CoopError(
    found.map(({ file, references, words, around }) =>
      problem("data-tell-of-people", { references, words, around }, { file }),
    ),
  );
}

/** A package that was made there before is made again, even where `--out` names it itself. */
function folderOf(
  { parts: { surroundings, registerFile } }: Coop,
  out: string | undefined,
  name: string,
): string {
  if (out === undefined) return join(dirname(registerFile), name);
  const named = resolve(surroundings.folder, out);
  return existsSync(join(named, descriptorFile)) ? named : fileAt(surroundings.folder, out, name);
}
