import { count, optional } from "../../command-line/parameter.ts";
import { verb } from "../../verb.ts";
import type { NamedHanging } from "../hanging.ts";
import { sentenceOf } from "../sentence.ts";
import { findEntryToUndo, undoEntry } from "../undo.ts";
import { planUndo } from "../undo-plan.ts";
import type { KeptInHistory } from "../words/catalogue.ts";

export default verb({
  arguments: { number: optional(count) },
  async run(coop, { number }) {
    const { entry, plan } = await coop.read(async (reader) => {
      const found = await findEntryToUndo(reader, number);
      return { entry: found, plan: await planUndo(reader, found) };
    });
    const sentence = sentenceOf(entry, coop.words);
    if (plan.removed.length > 0) coop.say("undo-removes", { removed: plan.removed });
    if (plan.kept.length > 0) coop.say("undo-keeps", { kept: plan.kept });
    if (!(await coop.confirm("undo-question", { number: entry.number, sentence }))) {
      coop.say("left-as-it-was", {});
      return;
    }
    const told = (kept: readonly NamedHanging[]) => ({
      number: entry.number,
      operation: entry.operation,
      parameters: entry.parameters,
      ...(kept.length > 0 ? { kept: referencesIn(kept) } : {}),
    });
    const { kept } = await coop.register.write(
      "undone",
      (tx) => undoEntry(tx, entry),
      (done) => told(done.kept),
      entry.number,
    );
    coop.output.done(sentenceOf({ operation: "undone", parameters: told(kept) }, coop.words));
  },
});

/** The history keeps references and no names, which are someone's. */
function referencesIn(kept: readonly NamedHanging[]): KeptInHistory[] {
  return kept.map(({ table, count, items }) => ({
    table,
    count,
    references: items.map(({ reference }) => reference),
  }));
}
