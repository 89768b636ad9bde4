import { existsSync } from "node:fs";
import { flag, optional, required, text } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { readText } from "../../../tabular/encoding.ts";
import { verb } from "../../../verb.ts";
import { lineChanges } from "../../line-changes.ts";
import { pageChanges } from "../../views.ts";
import { findPages, hasChangedSince } from "../template-pages.ts";

export default verb({
  gives: "list",
  arguments: { document: required(text), section: optional(text) },
  options: { yours: optional(flag) },
  async run(coop, { document, section, yours }) {
    const found = findPages(coop, document, section);
    const pages = found.filter(({ own, shipped }) => own !== undefined && shipped !== undefined);
    const [first] = found;
    if (pages.length === 0)
      return refuse("nothing-to-compare", { document: first?.document ?? document, section });
    const changed = yours ? [] : pages.filter(hasChangedSince);
    const lines = (changed.length > 0 ? changed : pages).flatMap((page) => {
      const shipped = readText(page.shipped ?? "");
      const isSince = changed.includes(page) && existsSync(page.place.begun);
      const before = isSince ? readText(page.place.begun) : shipped;
      const after = isSince ? shipped : readText(page.own?.path ?? "");
      return lineChanges(before, after)
        .filter(({ text }) => text !== "")
        .map((one) => ({ ...one, section: page.section }));
    });
    await coop.list(pageChanges, lines);
    if (coop.parts.format !== "table" || lines.length === 0) return;
    coop.say(changed.length > 0 ? "changed-by-us" : "changed-by-you", {});
  },
});
