import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { file, found, optional, required } from "../../../command-line/parameter.ts";
import { saveDocument } from "../../../documents/save.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { readEvening } from "../../store/evening.ts";
import { writePage } from "../../write-page.ts";
import { pageWordsOf, vocabularyOf } from "../vocabulary.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: { out: optional(file) },
  async run(coop, { session, out }) {
    const evening = await coop.read((reader) => readEvening(reader, session));
    const page = writePage(
      evening,
      pageWordsOf(coop.words),
      vocabularyOf(coop.words, await coop.parts.other()),
    );
    if (out === "-") return coop.output.raw(page);
    const path = resolve(
      coop.parts.surroundings.folder,
      out ?? `${toReference("session", session.number)}.md`,
    );
    const name = basename(path);
    const replaces = existsSync(path);
    if (replaces && !(await coop.confirm("notes-replace-question", { file: name }, { onEnter: false }))) {
      return coop.say("left-as-it-was", {});
    }
    saveDocument(path, page, { replace: true });
    coop.output.done(coop.words.notice("notes-written", { file: path }));
    coop.say("notes-how", { file: name });
  },
});
