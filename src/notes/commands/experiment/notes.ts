import { choice, file, found, listed, optional, required } from "../../../command-line/parameter.ts";
import { findExperiment, offerExperiments } from "../../../experiments/store/experiments.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { logbookHints } from "../../logbook.ts";
import { logbookIn, logbookWordsOf } from "../logbook-words.ts";
import { pageFormats, writeNotesFile } from "../write-notes-file.ts";

/** On paper there is room for a month; on a screen, a row more is typed. */
const blankRows = { md: 3, docx: 12 } as const;

export default verb({
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: { format: listed(choice("documentFormat", pageFormats)), out: optional(file) },
  async run(coop, { experiment, format: formats = [undefined], out }) {
    for (const format of new Set(formats)) {
      const isWord = format === "docx" || (format === undefined && /\.docx$/iu.test(out ?? ""));
      const page = await coop.read((reader) =>
        logbookIn(coop.words, reader, experiment, blankRows[isWord ? "docx" : "md"]),
      );
      await writeNotesFile(
        coop,
        {
          page,
          hints: logbookHints.map(logbookWordsOf(coop.words).hint),
          name: toReference("experiment", experiment.number),
          madeOn: coop.today,
          sayHow: (file, isWord) => coop.say("logbook-how", { file, isWord }),
        },
        // Of several, each has the ending of its own.
        { format, out: formats.length > 1 ? out?.replace(/\.(?:md|docx)$/iu, `.${format}`) : out },
      );
    }
  },
});
