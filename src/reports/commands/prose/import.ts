import { choice, file, flag, optional, required } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { listQuestions } from "../../../cooperative/store/questions.ts";
import { listSeasons } from "../../../cooperative/store/seasons.ts";
import type { TextBlock } from "../../../documents/text-block.ts";
import { trackedAs } from "../../../documents/word-body.ts";
import { refuse } from "../../../problem.ts";
import { listEntries } from "../../../register/journal.ts";
import type { Day } from "../../../values/day.ts";
import { verb } from "../../../verb.ts";
import { type ComparedProse, compareDocuments } from "../../compared-documents.ts";
import { correctedProse, versionOf } from "../../corrected-prose.ts";
import { readOrigin } from "../../facts/origin.ts";
import { type ProsePart, proseParts } from "../../prose.ts";
import { listFormerProse, listProse } from "../../store/prose.ts";
import { asTyped } from "../../typed-alike.ts";
import { importProse } from "../../writes/import-prose.ts";
import { type CorrectedFile, openCorrected } from "./corrected-file.ts";
import { type CorrectedText, planOf, showCorrections } from "./correction-screen.ts";
import {
  aboveTitle,
  type DocumentOrigin,
  originsOf,
  provenanceIn,
  withoutProvenance,
} from "./document-origin.ts";
import { makeAgain } from "./made-again.ts";

export default verb({
  gives: "item",
  ofYear: "one",
  arguments: { file: required(file) },
  options: { changes: optional(choice("trackedAs", trackedAs)), dryRun: optional(flag) },
  async run(coop, { file: typed, changes: said, dryRun = false }) {
    const corrected = await openCorrected(coop, typed);
    const origins = await originsIn(coop, corrected);
    const changes = await changesOf(coop, corrected, said);
    const season = await coop.season();
    const given = withoutProvenance(await corrected.blocks(changes));
    const { origin, made, compared } = await nearestOf(coop, corrected, origins, given);
    const texts = await textsOf(coop, origin, compared.proses);
    const sources = compared.generated.length > 0 ? await made.sources() : [];
    const isChangedSince = compared.generated.length > 0 && (await isWrittenAfter(coop, origin.madeOn));
    const read = { corrected, changes, origin, texts, compared, sources, isChangedSince };
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

/**
 * What the file may be, by what it says.
 * @throws CoopError `prose-of-no-document`, `document-of-another-register`, `prose-of-another-year`
 */
async function originsIn(coop: Coop, corrected: CorrectedFile): Promise<DocumentOrigin[]> {
  const { words, parts } = coop;
  const blocks = await corrected.blocks("refused");
  const origins = originsOf(blocks, [words, await parts.other()], coop.today);
  const place = { file: corrected.name };
  const own = await coop.read(readOrigin);
  const register = provenanceIn(blocks)?.register;
  if (register !== undefined && register !== own.register)
    refuse("document-of-another-register", { cooperative: own.cooperative }, place);
  const [{ title } = { title: "" }] = origins;
  if (origins.length === 0) refuse("prose-of-no-document", {}, place);
  const { title: season } = await coop.season();
  if (/\d{4}/.test(title) && !asTyped(title).includes(season)) {
    const others = await coop.read(listSeasons);
    const year = others.find((one) => asTyped(title).includes(one.title))?.title ?? null;
    refuse("prose-of-another-year", { title, season, year }, place);
  }
  return origins;
}

/** A document of which less is what it was is another one. */
const leastInCommon = 0.2;

/**
 * Of what the file may be, made again, the one with which it has most in common.
 * @throws CoopError `prose-of-another-register`, `prose-document-unlike`
 */
async function nearestOf(
  coop: Coop,
  { name: file, format }: CorrectedFile,
  origins: readonly DocumentOrigin[],
  given: readonly TextBlock[],
) {
  const all = await coop.longWork(
    async (pause) => {
      const candidates = [];
      for (const [index, origin] of origins.entries()) {
        await pause("document-being-read-back", { file, number: index + 1, of: origins.length });
        const made = await makeAgain(coop, origin, format);
        candidates.push({ origin, made, compared: compareDocuments(made.blocks, made.spans, given) });
      }
      return candidates;
    },
    { endsAtOnce: true },
  );
  const [nearest] = all.sort((one, other) => other.compared.common - one.compared.common);
  if (!nearest) throw new Error("nothing was made");
  const [own, there] = [aboveTitle(nearest.made.blocks), aboveTitle(given)];
  const [name = ""] = own;
  if (
    !nearest.origin.isSaid &&
    there.length >= Math.max(1, own.length) &&
    !there.some((one) => asTyped(one) === asTyped(name))
  )
    refuse("prose-of-another-register", { name: there[0] ?? "", own: name }, { file });
  if (nearest.compared.common < leastInCommon)
    refuse("prose-document-unlike", { report: nearest.origin.report }, { file });
  return nearest;
}

/** Whether anything was written after the day on which a document was made. */
async function isWrittenAfter(coop: Coop, madeOn: Day | undefined): Promise<boolean> {
  const [last] = await coop.read((reader) => listEntries(reader, 1));
  return madeOn !== undefined && last !== undefined && last.writtenAt.slice(0, 10) > madeOn;
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
