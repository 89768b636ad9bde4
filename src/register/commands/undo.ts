import { count, optional } from "../../command-line/parameter.ts";
import { verb } from "../../verb.ts";
import { sentenceOf } from "../sentence.ts";
import { findEntryToUndo, undoEntry } from "../undo.ts";

export default verb({
  arguments: { number: optional(count) },
  async run(coop, { number }) {
    const entry = await coop.read((reader) => findEntryToUndo(reader, number));
    const sentence = sentenceOf(entry, coop.words);
    if (!(await coop.confirm("undo-question", { number: entry.number, sentence }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    const told = { number: entry.number, operation: entry.operation, parameters: entry.parameters };
    await coop.register.write(
      "undone",
      (tx) => undoEntry(tx, entry),
      () => told,
      entry.number,
    );
    coop.output.done(sentenceOf({ operation: "undone", parameters: told }, coop.words));
  },
});
