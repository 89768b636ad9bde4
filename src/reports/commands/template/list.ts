import { verb } from "../../../verb.ts";
import { templates } from "../../views.ts";
import { hasChangedSince, templatePages } from "../template-pages.ts";

export default verb({
  gives: "list",
  async run(coop) {
    const lines = templatePages(coop).map((page) => ({
      document: page.document,
      section: page.section,
      owner: page.own ? ("own" as const) : ("shipped" as const),
      changed: hasChangedSince(page),
      file: page.own?.file ?? null,
    }));
    await coop.list(templates, lines);
    for (const { document, section, changed } of lines)
      if (changed) coop.warn("shipped-page-changed", { document, section });
  },
});
