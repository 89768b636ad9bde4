import { found, type Kind, numbers, optional, required, text } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { findParticipant, type Participant } from "../../../people/store/participants.ts";
import { CoopError, problem, refuse } from "../../../problem.ts";
import type { Day } from "../../../values/day.ts";
import { numbersOf } from "../../../values/number-list.ts";
import { parseReference, toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { insteadInHistory, insteadInTexts } from "../../instead.ts";
import { type FoundText, findTexts, placesToSettle } from "../../store/found-texts.ts";
import { type Person, readOthers, readPerson } from "../../store/person.ts";
import { excerptOf, type Instead, traceFinder, withoutTraces } from "../../traces.ts";
import { settledAs } from "../../writes/erase-again.ts";
import { erasePerson, type Settled } from "../../writes/erase-person.ts";
import { readAgain } from "../../writes/read-again.ts";
import { everythingHeld } from "./everything-held.ts";
import { filesThatName } from "./files-that-name.ts";

/** Someone who is to be erased, and whether they were named by their reference: a name can be a slip. */
interface Named {
  readonly participant: Participant;
  readonly isByReference: boolean;
}

const anyone = found(findParticipant);
const named: Kind<Named> = {
  ...anyone,
  read: async (typed, reading, place) => ({
    participant: await anyone.read(typed, reading, place),
    isByReference: parseReference("participant", typed) !== undefined,
  }),
};

export default verb({
  arguments: { participant: required(named) },
  options: { replaceTexts: optional(text), keepTexts: optional(numbers) },
  async run(coop, { participant: { participant, isByReference }, replaceTexts, keepTexts }) {
    const { belongings } = coop.parts.contributions;
    const person = await coop.read((reader) => readPerson(reader, belongings, participant.id));
    const reference = toReference("participant", person.row.number);
    if (person.row.erased_on !== null) return tidyUp(coop, person, person.row.erased_on);
    const texts = await coop.read((reader) => findTexts(reader, person));
    await showWhatWillHappen(coop, person, texts);
    const toSettle = texts.filter((one) => placesToSettle(one).length > 0);
    const instead = insteadInTexts(coop.words);
    const others = await coop.read((reader) => readOthers(reader, person.ids));
    const tracesIn = traceFinder(person.identity, others);
    const isNaming = (words: string): boolean => tracesIn(words).length > 0;
    if (replaceTexts !== undefined && isNaming(replaceTexts))
      refuse("words-name-them", { words: replaceTexts }, { option: "--replace-texts" });
    const results =
      coop.parts.prompts && replaceTexts === undefined
        ? await askEach(coop, toSettle, instead, isNaming)
        : settleAll(toSettle, keepTexts ? numbersOf(keepTexts) : [], replaceTexts, instead);
    const kept = toSettle.filter(({ text: its }) => results.get(its) === its);
    if (kept.length > 0) coop.warn("texts-kept", { places: kept.flatMap(placesToSettle) });
    if (!(await isMeant(coop, reference, isByReference))) {
      coop.say("left-as-it-was", {});
      return;
    }
    const files = filesThatName(coop.parts.registerFile, person.identity);
    await coop.write(
      "person-erased",
      (tx) =>
        erasePerson(tx, belongings, person.row.id, {
          on: coop.today,
          settle: ({ text: its }) => asAnswered(results.get(its)),
          instead: insteadInHistory(coop.words),
        }),
      () => ({ number: person.row.number }),
    );
    await rewriteFile(coop, person);
    if (files.length > 0) coop.warn("files-still-name", { files });
    coop.say("documents-given-out", {});
  },
});

/** Of someone who is erased already: their texts are read again, what is left of them goes, and the file is rewritten once more. */
async function tidyUp(coop: Coop, person: Person, on: Day): Promise<void> {
  const { number } = person.row;
  await coop.register.write(
    "erased-read-again",
    async (tx) => {
      await readAgain(tx, person);
      await erasePerson(tx, coop.parts.contributions.belongings, person.row.id, {
        on,
        settle: (found, place) => settledAs(found, place, new Map(), insteadInTexts(coop.words)),
        instead: insteadInHistory(coop.words),
      });
    },
    () => ({ number }),
  );
  await rewriteFile(coop, person);
  coop.say("erased-already", { reference: toReference("participant", number), on });
}

/** @throws CoopError `file-not-rewritten` where the disk refuses; the person is erased all the same */
async function rewriteFile(coop: Coop, { row }: Person): Promise<void> {
  try {
    await coop.register.database.rewrite();
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    const problems = [problem("file-not-rewritten", { number: row.number }), ...error.problems];
    throw new CoopError(problems, { cause: error });
  }
}

function asAnswered(result: string | undefined): Settled | undefined {
  return result === undefined ? undefined : { text: result };
}

async function showWhatWillHappen(coop: Coop, person: Person, texts: readonly FoundText[]): Promise<void> {
  const sections = await everythingHeld(coop, person, texts);
  const staying = sections.filter(({ view, rows }) => rows.length > 0 && view.name !== "heldTexts");
  coop.warn("forget-plan", {
    number: person.row.number,
    name: person.name,
    staying: staying
      .filter(({ view }) => view.name !== "history" && view.name !== "heldBatches")
      .map(({ view, rows }) => ({ title: coop.words.title(view.name), count: rows.length })),
    entries: sections.find(({ view }) => view.name === "history")?.rows.length ?? 0,
  });
}

/** On a terminal, each text is shown with its places and settled by itself. */
async function askEach(
  coop: Coop,
  texts: readonly FoundText[],
  instead: Instead,
  isNaming: (words: string) => boolean,
): Promise<Map<string, string>> {
  const results = new Map<string, string>();
  const { prompts } = coop.parts;
  if (!prompts) return results;
  for (const [index, found] of texts.entries()) {
    const { text: its, traces, isDoubtful } = found;
    coop.say("text-to-settle", {
      rank: index + 1,
      total: texts.length,
      places: placesToSettle(found),
      excerpt: excerptOf(its, traces),
      isDoubtful,
    });
    coop.say("text-proposed", { excerpt: excerptOf(its, traces, instead) });
    const replacing = [
      { name: coop.words.notice("text-replace", {}), value: "replace" },
      { name: coop.words.notice("text-other-words", {}), value: "words" },
    ] as const;
    const keeping = { name: coop.words.notice("text-keep", {}), value: "keep" } as const;
    const answer = await prompts.select<"replace" | "words" | "keep">(
      coop.words.notice("text-question", {}),
      isDoubtful ? [keeping, ...replacing] : [...replacing, keeping],
    );
    if (answer === "keep") results.set(its, its);
    else if (answer === "replace") results.set(its, withoutTraces(its, traces, instead));
    else {
      const name = await prompts.text(coop.words.notice("text-words", {}), async (typed) =>
        typed.trim() === "" || isNaming(typed) ? coop.words.notice("text-words-unfit", {}) : undefined,
      );
      results.set(its, withoutTraces(its, traces, { ...instead, name: name.trim() }));
    }
  }
  return results;
}

/**
 * Where nobody can be asked, the same words stand in every text but those that are kept, by their rank.
 * @throws CoopError `texts-not-settled`, which shows all of them; `no-such-text` for a rank that there is not
 */
function settleAll(
  texts: readonly FoundText[],
  kept: readonly number[],
  words: string | undefined,
  instead: Instead,
): Map<string, string> {
  const unknown = kept.filter((rank) => rank < 1 || rank > texts.length);
  if (unknown.length > 0)
    refuse("no-such-text", { unknown, count: texts.length }, { option: "--keep-texts" });
  const isKept = (index: number): boolean => kept.includes(index + 1);
  if (words === undefined && !texts.every((_, index) => isKept(index))) {
    refuse("texts-not-settled", {
      texts: texts.map((found) => ({
        places: placesToSettle(found),
        excerpt: excerptOf(found.text, found.traces),
        isDoubtful: found.isDoubtful,
      })),
    });
  }
  const name = words ?? instead.name;
  return new Map(
    texts.map(({ text: its, traces }, index) => [
      its,
      isKept(index) ? its : withoutTraces(its, traces, { ...instead, name }),
    ]),
  );
}

/** A slip must not erase anyone: the reference is typed, on the line with `--yes` or at the question. */
async function isMeant(coop: Coop, reference: string, isByReference: boolean): Promise<boolean> {
  const { prompts, saysYes } = coop.parts;
  if (saysYes) return isByReference || refuse("reference-needed", { reference });
  const question = coop.words.notice("forget-question", { reference });
  if (!prompts) throw new CoopError([{ code: "needs-yes", parameters: { question }, place: {} }]);
  const number = parseReference("participant", reference);
  const isReference = (typed: string): boolean => parseReference("participant", typed) === number;
  const typed = await prompts.text(question, async (answer) =>
    answer.trim() === "" || isReference(answer)
      ? undefined
      : coop.words.notice("forget-mistyped", { reference }),
  );
  return isReference(typed);
}
