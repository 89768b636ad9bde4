import { found, required } from "../../../command-line/parameter.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { logbookHints } from "../../logbook.ts";
import { logbookIn, logbookWordsOf } from "../logbook-words.ts";
import { pageOptions, writeNotesFiles } from "../write-notes-file.ts";

/** On paper there is room for a month; on a screen, a row more is typed. */
const blankRows = { md: 3, docx: 12 } as const;

export default verb({
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: pageOptions,
  async run(coop, { experiment, ...typed }) {
    await writeNotesFiles(coop, typed, async (isWord) => ({
      page: await coop.read((reader) =>
        logbookIn(coop.words, reader, experiment, blankRows[isWord ? "docx" : "md"]),
      ),
      hints: logbookHints.map(logbookWordsOf(coop.words).hint),
      name: toReference("experiment", experiment.number),
      madeOn: coop.today,
      sayHow: (file, isWord) => coop.say("logbook-how", { file, isWord }),
    }));
  },
});
