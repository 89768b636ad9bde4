import { choice, file, listed, optional } from "../../../command-line/parameter.ts";
import { documentFormats } from "../../../documents/formats.ts";
import { verb } from "../../../verb.ts";
import { readNotice } from "../../facts/notice.ts";
import { publish } from "../../publish.ts";

/** Stands here, since it is made from a template. */
export default verb({
  options: { format: listed(choice("documentFormat", documentFormats)), out: optional(file) },
  async run(coop, { format, out }) {
    const facts = await coop.read((reader) => readNotice(reader, coop.today));
    for (const gap of facts.missing) coop.warn("notice-lacks", { gap });
    await publish(coop, {
      name: "information",
      title: coop.words.notice("notice-file", {}),
      facts,
      formats: format,
      out,
      isForMembers: true,
      layout: "leaflet",
    });
  },
});
