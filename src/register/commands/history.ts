import { count, flag, optional } from "../../command-line/parameter.ts";
import { verb } from "../../verb.ts";
import { countEntries, listEntries } from "../journal.ts";
import { sentenceOf } from "../sentence.ts";
import { history } from "../views.ts";

/** So many entries are shown to a person who does not say how many; a program that reads JSON or CSV has them all. */
const shownEntries = 20;

export default verb({
  gives: "list",
  options: { last: optional(count), all: optional(flag) },
  async run(coop, { last, all = false }) {
    const isShortened = last === undefined && !all && coop.parts.format === "table";
    const { entries, older } = await coop.read(async (reader) => {
      const listed = await listEntries(reader, isShortened ? shownEntries : last);
      return { entries: listed, older: isShortened ? (await countEntries(reader)) - listed.length : 0 };
    });
    const lines = entries.map((entry) => ({
      ...entry,
      writtenAt: coop.moment(entry.writtenAt),
      sentence: sentenceOf(entry, coop.words),
    }));
    await coop.list(history, lines);
    if (older > 0) coop.say("older-entries", { count: older });
  },
});
