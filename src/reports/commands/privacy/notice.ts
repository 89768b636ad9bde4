import { verb } from "../../../verb.ts";
import { readNotice } from "../../facts/notice.ts";
import { publish } from "../../publish.ts";
import { documentOptions } from "../report/document-options.ts";
import { subjectOf } from "../report/publications.ts";

/** Stands here, since it is made from a template. */
export default verb({
  options: documentOptions,
  async run(coop, { format, out, open, reference }) {
    const facts = await coop.read((reader) => readNotice(reader, coop.today));
    for (const gap of facts.missing) coop.warn("notice-lacks", { gap });
    await publish(coop, {
      name: "information",
      title: coop.words.notice("notice-file", {}),
      of: await subjectOf(coop, "information", { season: await coop.season(), asOf: coop.today }),
      facts,
      formats: format,
      out,
      open,
      reference,
      layout: "leaflet",
    });
  },
});
