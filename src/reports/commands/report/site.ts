import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { day, file, flag, optional } from "../../../command-line/parameter.ts";
import type { Coop, Pause } from "../../../coop.ts";
import { handOverFolder } from "../../../documents/hand-over.ts";
import { readUnsaid } from "../../../people/store/unnamed.ts";
import { CoopError, type Problem, problem, refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { auditor } from "../../audit.ts";
import { keepHandedOver } from "./handed-over.ts";
import { isItemPage, siteOf } from "./site-pages.ts";

export default verb({
  ofYear: "one",
  options: { asOf: optional(day), out: optional(file), open: optional(flag), on: optional(day) },
  async run(coop, { asOf, out, open, on }) {
    if (out === "-") refuse("site-not-on-screen", {}, { option: "--out" });
    const { words, parts } = coop;
    const { title: year } = await coop.season();
    const folder =
      out === undefined
        ? join(dirname(parts.registerFile), words.notice("site-folder", { year }))
        : resolve(parts.surroundings.folder, out);
    if (holds(folder, parts.registerFile)) refuse("site-beside-register", {}, { file: folder });
    const site = await coop.longWork(
      async (pause) => {
        const site = await siteOf(coop, { asOf, on }, pause);
        await refuseWhatTells(coop, site.files, pause);
        return site;
      },
      { endsAtOnce: true },
    );
    const written = words.notice("site-written", { folder, pages: site.pages });
    const files = site.files.map((one) => ({ ...one, isForAll: true }));
    const isThere = await handOverFolder(coop, folder, files, written, {
      opened: open ? site.start : undefined,
      isOfKind: isItemPage,
    });
    if (isThere) await keepHandedOver(coop, site.documents);
    if (isThere && site.isWithoutLicence) coop.warn("site-without-licence", {});
  },
});

/** Whether a file lies in a folder, or in one within it, by whichever links that is named. */
function holds(folder: string, file: string): boolean {
  if (!existsSync(folder)) return false;
  const [step = ""] = relative(realpathSync(folder), realpathSync(file)).split(sep);
  return step !== ".." && !isAbsolute(step);
}

/** Every file is read back before any is left anywhere; what is told in the same words is told once. */
async function refuseWhatTells(
  coop: Coop,
  files: readonly { readonly name: string; readonly content: string }[],
  pause: Pause,
): Promise<void> {
  const audit = auditor(await coop.read(readUnsaid));
  const told = new Map<string, Problem>();
  for (const [index, { name, content }] of files.entries()) {
    await pause("document-being-read-back", { file: name, number: index + 1, of: files.length });
    for (const { references, words, around, heading } of await audit(content, name)) {
      const whose = JSON.stringify([references, words]);
      if (told.has(whose)) continue;
      told.set(whose, problem("site-tells", { references, words, around, heading }, { file: name }));
    }
  }
  if (told.size > 0) throw new CoopError([...told.values()]);
}
