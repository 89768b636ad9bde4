import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { flag, optional, required, text } from "../../../command-line/parameter.ts";
import { saveDocuments } from "../../../documents/save.ts";
import { problem, refuse } from "../../../problem.ts";
import { diskProblem, translated } from "../../../register/disk-problem.ts";
import { openFile } from "../../../terminal/opener.ts";
import { verb } from "../../../verb.ts";
import { ownFolder } from "../../page-files.ts";
import { findPages } from "../template-pages.ts";

export default verb({
  arguments: { document: required(text), section: optional(text) },
  options: { all: optional(flag), open: optional(flag) },
  async run(coop, { document, section, all, open }) {
    const found = findPages(coop, document, section);
    const pages = (all || section !== undefined ? found : found.slice(0, 1)).flatMap(
      ({ shipped, ...page }) =>
        shipped === undefined ? [] : [{ ...page, content: readFileSync(shipped, "utf8") }],
    );
    if (pages.length === 0) refuse("page-is-yours", { files: found.map(({ place }) => place.file) });
    const held = pages.map((page) => ({ ...page, former: formerAt(page.place.path) }));
    const changed = held.filter(({ former, content }) => former !== undefined && former !== content);
    const files = changed.map(({ place }) => place.file);
    if (changed.length > 0) {
      if (!coop.parts.prompts && !coop.parts.saysYes) refuse("page-is-there", { files });
      if (!(await coop.confirm("eject-question", { files }, { onEnter: false })))
        return coop.say("left-as-it-was", {});
    }
    const written = held.flatMap(({ place, content }) =>
      [place.path, place.begun].map((file) => ({ file, content, replace: true })),
    );
    for (const { file } of written) makeFolder(dirname(file));
    saveDocuments(written);
    for (const { place, former, content } of held) {
      if (former === content) coop.say("file-as-it-was", { file: place.file });
      else coop.output.done(coop.words.notice("page-ejected", { file: place.file }));
    }
    const [first] = found;
    const sections = section === undefined && !all ? found.slice(1).flatMap((one) => one.section ?? []) : [];
    coop.say("after-eject", { document: first?.document ?? document, sections });
    if (!open) return;
    for (const { place } of held)
      if (!(await openFile(place.path, coop.parts.surroundings.env)))
        coop.warn("files-not-opened", { files: [place.file] });
  },
});

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw translated(error, folder, (code, file) =>
      code === "EEXIST" || code === "ENOTDIR"
        ? problem("file-for-pages-folder", {}, { file: ownFolder })
        : diskProblem(code, file),
    );
  }
}

function formerAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
