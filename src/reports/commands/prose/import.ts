import { choice, file, flag, optional, required } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { listQuestions } from "../../../cooperative/store/questions.ts";
import { trackedAs } from "../../../documents/word-body.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { type ComparedProse, compareDocuments } from "../../compared-documents.ts";
import { correctedProse, versionOf } from "../../corrected-prose.ts";
import { type ProsePart, proseParts } from "../../prose.ts";
import { listFormerProse, listProse } from "../../store/prose.ts";
import { asTyped } from "../../typed-alike.ts";
import { importProse } from "../../writes/import-prose.ts";
import { type CorrectedFile, openCorrected } from "./corrected-file.ts";
import { type CorrectedText, planOf, showCorrections } from "./correction-screen.ts";
import { type DocumentOrigin, originOf } from "./document-origin.ts";
import { makeAgain } from "./made-again.ts";

export default verb({
  gives: "item",
  ofYear: "one",
  arguments: { file: required(file) },
  options: { changes: optional(choice("trackedAs", trackedAs)), dryRun: optional(flag) },
  async run(coop, { file: typed, changes: said, dryRun = false }) {
    const corrected = await openCorrected(coop, typed);
    const origin = await originIn(coop, corrected);
    const changes = await changesOf(coop, corrected, said);
    const season = await coop.season();
    const given = await corrected.blocks(changes);
    const made = await makeAgain(coop, origin, corrected.format);
    const compared = compareDocuments(made.blocks, made.spans, given);
    if (compared.common < leastInCommon)
      refuse("prose-document-unlike", { report: origin.report }, { file: corrected.name });
    const texts = await textsOf(coop, origin, compared.proses);
    const sources = compared.generated.length > 0 ? await made.sources() : [];
    const read = { corrected, changes, origin, texts, compared, sources };
    const taken = texts.filter(({ isTaken }) => isTaken);
    showCorrections(coop, read, dryRun ? "all" : "screen");
    if (dryRun && coop.parts.format === "json") coop.output.json(planOf(coop, read));
    if (taken.length === 0) return coop.say("prose-nothing-to-take", { file: corrected.name });
    if (dryRun) return;
    const removed = taken.filter(({ text }) => text === "").length;
    const question = { count: taken.length, removed };
    if (!(await coop.confirm("prose-import-question", question, { onEnter: removed === 0 })))
      return coop.say("left-as-it-was", {});
    const parts = taken.map(({ part }) => part);
    await coop.write(
      "prose-imported",
      (tx) => importProse(tx, season, origin.report, taken),
      () => ({ file: corrected.name, report: origin.report, parts }),
    );
  },
});

/** A document of which less is what it was is another one. */
const leastInCommon = 0.2;

/**
 * Of what the file says that it is.
 * @throws CoopError `prose-of-no-document`, `prose-of-another-year`
 */
async function originIn(coop: Coop, corrected: CorrectedFile): Promise<DocumentOrigin> {
  const { words, parts } = coop;
  const origin = originOf(await corrected.blocks("refused"), [words, await parts.other()], coop.today);
  const place = { file: corrected.name };
  if (!origin) return refuse("prose-of-no-document", {}, place);
  const { title: season } = await coop.season();
  if (!asTyped(origin.title).includes(season))
    refuse("prose-of-another-year", { title: origin.title, season }, place);
  return origin;
}

/** How changes that are tracked in the file are taken. */
async function changesOf(
  coop: Coop,
  { trackedChanges }: CorrectedFile,
  said: "accepted" | "refused" | undefined,
) {
  if (said !== undefined || trackedChanges === 0) return said ?? "accepted";
  coop.warn("prose-has-tracked-changes", { count: trackedChanges });
  const { changes } = await coop.complete(
    { changes: required(choice("trackedAs", trackedAs)) },
    { changes: undefined },
  );
  return changes;
}

/** What became of each text that stands in the document. */
async function textsOf(
  coop: Coop,
  { report, words }: DocumentOrigin,
  proses: readonly ComparedProse[],
): Promise<CorrectedText[]> {
  const held = (await coop.readSeason(listProse)).filter((one) => one.report === report);
  const questions = (await coop.read(listQuestions)).map(({ title }) => title);
  const texts: CorrectedText[] = [];
  for (const part of proseParts[report] as readonly ProsePart[]) {
    const its = proses.filter(({ span }) => span.part === part);
    const pieces = its.flatMap((one) => one.pieces);
    if (!pieces.some(({ isChanged }) => isChanged)) continue;
    const row = held.find(({ name }) => name === part);
    const { text, unplaced } = correctedProse(row?.text ?? "", its, questions);
    if (text === (row?.text ?? "") && unplaced.length === 0) continue;
    const formers = row ? await coop.read((reader) => listFormerProse(reader, row)) : [];
    const draft = words.notice("prose-draft", { part });
    const version = row ? versionOf(row.text, formers, draft, its) : "present";
    // Who corrected it left a text as it was, which others changed since.
    if (version === "same") continue;
    const isOlder = version === "former";
    const isTaken = !isOlder && text !== (row?.text ?? "");
    texts.push({ part, before: row?.text ?? "", text, pieces, unplaced, isOlder, isTaken });
  }
  return texts;
}
