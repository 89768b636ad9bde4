import { count, optional } from "../../command-line/parameter.ts";
import { verb } from "../../verb.ts";
import { listEntries } from "../journal.ts";
import { sentenceOf } from "../sentence.ts";
import { history } from "../views.ts";

export default verb({
  gives: "list",
  options: { last: optional(count) },
  async run(coop, { last }) {
    const entries = await coop.read((reader) => listEntries(reader, last));
    const lines = entries.map((entry) => ({
      ...entry,
      writtenAt: coop.parts.moment(entry.writtenAt),
      sentence: sentenceOf(entry, coop.words),
    }));
    await coop.list(history, lines);
  },
});
