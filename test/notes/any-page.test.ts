import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listDecisions } from "../../src/decisions/store/decisions.ts";
import { addDecision } from "../../src/decisions/writes/add-decision.ts";
import { addTask } from "../../src/decisions/writes/add-task.ts";
import { editTask } from "../../src/decisions/writes/edit-task.ts";
import { writeWordLines } from "../../src/documents/word-lines.ts";
import { WordFile } from "../../src/documents/word-text.ts";
import { WordFault } from "../../src/documents/word-xml.ts";
import { addIdea } from "../../src/experiments/writes/add-idea.ts";
import { actorFinder } from "../../src/notes/actor.ts";
import { pageWordsOf, vocabularyOf } from "../../src/notes/commands/vocabulary.ts";
import { withFreeNotes } from "../../src/notes/free-notes.ts";
import { mergePages } from "../../src/notes/merge-pages.ts";
import { hintedSections, plain, saysNothing } from "../../src/notes/page.ts";
import { readPage } from "../../src/notes/read-page.ts";
import { readEvening } from "../../src/notes/store/evening.ts";
import { type KnownNames, understand } from "../../src/notes/understand.ts";
import type { Vocabulary } from "../../src/notes/vocabulary.ts";
import { pageOfWord, toWordLines } from "../../src/notes/word-page.ts";
import { type PageWords, writePage } from "../../src/notes/write-page.ts";
import { recordNotes } from "../../src/notes/writes/record-notes.ts";
import { CoopError } from "../../src/problem.ts";
import { features, speak } from "../../src/program.ts";
import { Register } from "../../src/register/register.ts";
import type { Write } from "../../src/register/write.ts";
import type { Day } from "../../src/values/day.ts";
import { fold } from "../../src/values/folded.ts";
import type { LocalTime } from "../../src/values/local-time.ts";
import { lettersBetween } from "../../src/values/nearest.ts";
import { listSessions } from "../../src/workshops/store/sessions.ts";
import { addExchange } from "../../src/workshops/writes/add-exchange.ts";
import { editExchange } from "../../src/workshops/writes/edit-exchange.ts";
import { editSession } from "../../src/workshops/writes/edit-session.ts";
import { recordAttendance } from "../../src/workshops/writes/record-attendance.ts";
import { setAgenda } from "../../src/workshops/writes/set-agenda.ts";
import { aSession } from "../helpers/a-community.ts";
import { filledIn } from "./an-evening.ts";

const today = "2024-03-06" as Day;
let register: Register;
let words: PageWords;
let vocabulary: Vocabulary;
let names: KnownNames;

beforeAll(async () => {
  const [french, english] = [await speak("fr", features), await speak("en", features)];
  words = pageWordsOf(french.words);
  vocabulary = vocabularyOf(french.words, english.words);
});
afterAll(() => register?.close());

async function opened(): Promise<Register> {
  const coop = await aSession();
  register = await Register.open(join(coop.folder, "coop.db"), {
    author: null,
    now: () => "2024-03-06T12:00:00Z",
  });
  const { questions, categories, people } = await register.read(async (reader) =>
    readEvening(reader, (await listSessions(reader))[0] as never),
  );
  names = {
    questions: questions.map(({ title }) => title),
    categories: categories.map(({ label }) => label),
    whoIs: actorFinder(people.map(({ number, name }) => ({ kind: "participant", number, name }))),
    whoServes: () => undefined,
  };
  return register;
}

/** Pieces of what people write, and of all that means something on a page. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("une", "salle", "pour", "tout", "monde", "l’été", "Œuvre", "à", "que"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ..."→ · – - : ; , ( ) [x] # ## … ? ! « » / | ** _ 12 12) D09 X04 T02 S02 P07 adoptée réalisée (?) 2024".split(
        " ",
      ),
      "Notes libres",
      "Décisions",
      "attente :",
      "Énoncé :",
      "en partie",
      "(soutien : 3)",
      "18 h 30",
      "2 mai 2024",
      "fait le 2 mai 2024",
      "associations :",
      "→ levée",
      "→ parce que : ",
      "S01 · registre 0000 · coop",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }) },
);

/** A text as the register takes one: on one line, and saying something. */
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => plain(pieces.join(" ")))
  .filter((one) => fold(one) !== "" && !saysNothing(one) && one !== "?" && !/^[A-Z]\d\d /.test(`${one} `));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null, freq: 2 });
const day = fc.constantFrom<Day>("2024-03-05", "2024-04-30", "2025-01-01", "2024-12-31");
const count = fc.integer({ min: 0, max: 3 });
const questionId = maybe(fc.integer({ min: 1, max: 6 }));

const evening = fc.record({
  place: maybe(text),
  title: maybe(text),
  summary: maybe(text),
  times: fc.constantFrom<readonly [LocalTime | null, LocalTime | null]>(
    [null, null],
    ["18:00", "20:30"],
    ["18:00", null],
    [null, "20:30"],
  ),
  cost: maybe(fc.integer({ min: 1, max: 500_000 })),
  agenda: fc.array(
    fc.record({
      title: text,
      minutes: maybe(fc.integer({ min: 1, max: 90 })),
      questionIds: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  states: fc.array(fc.constantFrom("present", "excused", "absent", null), { minLength: 9, maxLength: 9 }),
  proxy: fc.constantFrom<"one" | "unknown" | "none">("one", "unknown", "none"),
  guests: maybe(fc.integer({ min: 1, max: 4 })),
  exchanges: fc.array(
    fc.record({
      kind: fc.constantFrom("expectation", "fear", "agreement", "disagreement", "open-question"),
      text,
      question_id: questionId,
      said_by: maybe(fc.integer({ min: 1, max: 12 })),
      small_group: maybe(text),
      became: maybe(fc.constantFrom("met", "partly", "not", "not-known")),
      became_by: maybe(text.filter((one) => !one.includes("→"))),
    }),
    { maxLength: 4 },
  ),
  decisions: fc.array(
    fc.record({
      // Without its reference, a title that is the name of a part would begin that part.
      title: maybe(text.filter((one) => vocabulary.section(one) === undefined)),
      statement: maybe(text),
      question_id: questionId,
      method: maybe(fc.constantFrom("consent", "consensus", "vote", "advice")),
      outcome: fc.constantFrom("adopted", "rejected", "deferred", "none-taken", "noted", "not-recorded"),
      outcome_sentence: maybe(text),
      reasons: maybe(text),
      votes_for: maybe(count),
      votes_against: maybe(count),
      decided_by: maybe(fc.constantFrom("community", "council")),
      decided_by_words: maybe(text),
      scope: maybe(fc.constantFrom("binding", "proposed")),
      review_on: maybe(day),
      objections: fc.array(
        fc.record({
          text,
          category_id: maybe(fc.constantFrom(1, 2)),
          state: maybe(fc.constantFrom("lifted", "integrated", "maintained")),
          reason: maybe(text),
          amendment: maybe(text),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 3 },
  ),
  ideas: fc.array(
    fc.record({ title: text, text: maybe(text), question_id: questionId, support: maybe(count) }),
    { maxLength: 3 },
  ),
  tasks: fc.array(
    fc
      .record({
        title: text,
        owner: maybe(fc.integer({ min: 1, max: 12 })),
        due: maybe(day),
        done: maybe(day),
        dropped: maybe(day),
        isOfDecision: fc.boolean(),
        // Without a reference, what nobody has in hand is read in its words: "la salle pour le 2 mai" is due then.
      })
      .filter(({ title, owner, due }) => owner !== null || due !== null || !/\d/.test(title)),
    { maxLength: 3 },
  ),
  // Recording never keeps as a free note what begins a part, or the page of another session.
  free: fc.array(
    text.filter((one) => {
      const [line] = readPage(one, "");
      if (!line?.isHeading) return true;
      return vocabulary.section(line.text) === undefined && !/^S\d/i.test(line.text);
    }),
    { maxLength: 3 },
  ),
});
type AnyEvening = typeof evening extends fc.Arbitrary<infer Value> ? Value : never;

/** Words that were once read as marks of the page. */
const marked: AnyEvening = {
  ...{ place: null, title: null, summary: null, times: [null, null], cost: null, guests: null },
  ...{ states: Array(9).fill("present"), proxy: "one", exchanges: [], decisions: [] },
  agenda: [{ title: "[x] une", minutes: null, questionIds: [] }],
  ideas: [{ title: "| une |", text: null, question_id: null, support: null }],
  tasks: [{ title: "** une", owner: null, due: null, done: null, dropped: null, isOfDecision: false }],
  free: ["12) S01 · registre 0000 · coop"],
};

/** Writes an evening as commands would. */
async function write(tx: Write, one: AnyEvening): Promise<void> {
  const session = async () => (await listSessions(tx))[0] as Awaited<ReturnType<typeof listSessions>>[0];
  const { id } = await session();
  await editSession(
    tx,
    await session(),
    {
      session: {
        place: one.place,
        title: one.title,
        summary: one.summary,
        starts_at: one.times[0],
        ends_at: one.times[1],
        cost_cents: one.cost,
      },
      facilitators: [],
    },
    today,
  );
  await setAgenda(tx, id, one.agenda);
  const numbered = (state: string) => ({
    singles: new Set(one.states.flatMap((its, index) => (its === state ? [index + 2] : []))),
    ranges: [],
  });
  await recordAttendance(
    tx,
    await session(),
    {
      sheet: {
        present: { singles: new Set([1, ...numbered("present").singles]), ranges: [] },
        excused: numbered("excused"),
        absent: numbered("absent"),
        proxies: one.proxy === "none" ? [] : [[11, one.proxy === "one" ? 1 : null]],
        replaced: [],
      },
      guests: one.guests === null ? [] : [{ category: null, number: one.guests }],
    },
    today,
  );
  for (const { became, became_by, ...exchange } of one.exchanges) {
    const added = await addExchange(tx, { session_id: id, category_id: null, ...exchange }, today);
    const isTakenUp = exchange.kind === "expectation" || exchange.kind === "fear";
    if (became !== null && isTakenUp) await editExchange(tx, added, { became, became_by }, today);
  }
  for (const { objections, votes_for, votes_against, review_on, ...decision } of one.decisions) {
    const voices = 1 + one.states.filter((state, index) => state === "present" && index < 9).length;
    const isCounted = (votes_for ?? 0) + (votes_against ?? 0) <= Math.max(1, voices - 1);
    await addDecision(
      tx,
      {
        ...decision,
        session_id: id,
        review_on,
        ...(isCounted ? { votes_for, votes_against } : {}),
      },
      {
        objections: objections.map(({ state, reason, amendment, ...objection }) =>
          state === null ? objection : { ...objection, state, reason, amendment },
        ),
      },
    );
  }
  for (const idea of one.ideas) await addIdea(tx, { ...idea, session_id: id, proposed_on: "2024-03-05" });
  for (const { owner, due, done, dropped, title, isOfDecision } of one.tasks) {
    const [decision] = await listDecisions(tx);
    const task = await addTask(tx, {
      title,
      participant_id: owner,
      organisation_id: null,
      due_on: due,
      session_id: id,
      decision_id: isOfDecision && decision ? decision.id : null,
    });
    if (done) await editTask(tx, task, { done_on: done });
    else if (dropped) await editTask(tx, task, { dropped_on: dropped });
  }
  const free = withFreeNotes(
    null,
    one.free.map((line) => ({ text: line })),
  );
  await tx.update("session", id, { free_notes: free.text });
}

async function pageOf(tx: Write): Promise<string> {
  const [session] = await listSessions(tx);
  return writePage(await readEvening(tx, session as never), words, vocabulary);
}

async function record(tx: Write, page: string): Promise<ReturnType<typeof recordNotes>> {
  const [session] = await listSessions(tx);
  const read = understand(readPage(page, "S01.md"), vocabulary, names);
  const { notes, problems } = mergePages([read.notes]);
  return recordNotes(
    tx,
    session as never,
    { notes, found: [...read.problems, ...problems] },
    vocabulary,
    today,
  );
}

const withoutReferences = (page: string): string =>
  page.replace(/^((?:### |- \[.\] |- )?)[XDIT]\d\d /gmu, "$1");

const cases = 40;

/** A page as a file of Word. */
function toWord(page: string): Promise<Buffer> {
  const look = { freeHeading: words.section("free"), hints: hintedSections.map(words.hint) };
  return writeWordLines(toWordLines(page, look), { title: "S01", language: "fr", madeOn: today });
}

/** A page as it is read back from either form of the file. */
const forms = [
  ["text", async (page: string) => page],
  ["Word", async (page: string) => pageOfWord((await WordFile.open(await toWord(page))).paragraphs).text],
] as const;

/** The session before anybody said anything of it. */
async function emptied(tx: Write): Promise<void> {
  const [session] = await listSessions(tx);
  const unknown = { session: { title: null, place: null }, facilitators: null };
  await editSession(tx, session as never, unknown, today);
}

/** What can happen to a file: lines lost, moved, doubled, changed, cut, or put there. */
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom("drop", "move", "double", "insert", "cut", "letter"),
    at: fc.nat(),
    to: fc.nat(),
    line: text,
  }),
  { minLength: 1, maxLength: 5 },
);

function damaged(
  page: string,
  blows: typeof damage extends fc.Arbitrary<infer Value> ? Value : never,
): string {
  let lines = page.split("\n");
  for (const { kind, at, to, line } of blows) {
    const index = at % Math.max(1, lines.length);
    const before = lines[index] ?? "";
    if (kind === "drop") lines.splice(index, 1);
    else if (kind === "move") lines.splice(to % lines.length, 0, ...lines.splice(index, 1));
    else if (kind === "double") lines.splice(index, 0, before);
    else if (kind === "insert") lines.splice(index, 0, line);
    else if (kind === "cut") lines = lines.slice(0, Math.max(1, index));
    else {
      const letters = [...before];
      letters.splice(to % (letters.length + 1), 1, line);
      lines[index] = letters.join("");
    }
  }
  return lines.join("\n");
}

describe.each(forms)("in a file of %s", (_, readBack) => {
  test("any session that is written as notes and recorded in an empty copy is the same session", {
    timeout: 600_000,
  }, async () => {
    const file = await opened();
    await fc.assert(
      fc.asyncProperty(evening, async (one) => {
        const page = await file.plan(async (tx) => {
          await write(tx, one);
          return pageOf(tx);
        });
        const again = await file.plan(async (tx) => {
          await emptied(tx);
          await record(tx, await readBack(withoutReferences(page)));
          return pageOf(tx);
        });
        expect(withoutReferences(again)).toBe(withoutReferences(page));
      }),
      { numRuns: cases, examples: [[marked]] },
    );
  });

  test("any session that is written as notes and recorded in the same register changes nothing", {
    timeout: 600_000,
  }, async () => {
    const file = await opened();
    await fc.assert(
      fc.asyncProperty(evening, async (one) => {
        await file.plan(async (tx) => {
          await write(tx, one);
          const page = await pageOf(tx);
          await record(tx, await readBack(page));
          expect(await pageOf(tx)).toBe(page);
        });
      }),
      { numRuns: cases },
    );
  });

  test("of any damaged page every line is understood or kept, and what is kept stands in the register", {
    timeout: 600_000,
  }, async () => {
    const file = await opened();
    let recorded = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (blows) => {
        const page = await readBack(damaged(filledIn, blows));
        const lines = readPage(page, "S01.md");
        const { understood, kept, notes } = understand(lines, vocabulary, names);
        expect(understood + kept).toBe(lines.length);
        await file.plan(async (tx) => {
          try {
            await record(tx, page);
          } catch (error) {
            if (!(error instanceof CoopError)) throw error;
            for (const { place } of error.problems) expect(place.line).toBeGreaterThan(0);
            return;
          }
          recorded += 1;
          const [session] = await listSessions(tx);
          const held = new Set((session?.free_notes ?? "").split("\n").map(plain));
          for (const { text } of [...notes.free, ...notes.strays]) {
            if (plain(text) !== "") expect(held).toContain(plain(text));
          }
          const words = new Set(fold(await pageOf(tx)).split(" "));
          const unnamed = new Set(notes.others.map(({ at }) => at.line));
          const lost = lines
            .filter(({ line, text }) => !unnamed.has(line) && !/ [0-9a-f]{4,} · coop$/.test(text))
            .flatMap(({ raw }) => fold(raw).split(" "))
            .filter((word) => word.length > 4 && !/\d/.test(word) && !words.has(word));
          // A slip of the pen in a label, or in a name beside its number, is no text of its own.
          const isSlip = (word: string): boolean => [...known].some((one) => lettersBetween(word, one) <= 1);
          expect(lost.filter((word) => !isSlip(word))).toEqual([]);
        });
      }),
      { numRuns: cases },
    );
    expect(recorded).toBeGreaterThan(cases / 10);
  });
});

test("a file of Word of which bytes are cut off or changed is refused, or says what it said", {
  timeout: 600_000,
}, async () => {
  await opened();
  const file = await toWord(filledIn);
  const { text: whole } = pageOfWord((await WordFile.open(file)).paragraphs);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
      const hurt = isCut ? file.subarray(0, at) : Buffer.from(file);
      if (!isCut) hurt[at] = byte;
      try {
        expect(pageOfWord((await WordFile.open(hurt)).paragraphs).text).toBe(whole);
      } catch (error) {
        if (!(error instanceof WordFault)) throw error;
        refused += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(100);
});

/** What the page says in other words than the register: labels, of either language, that were typed twice or say nothing, a day in another form. */
const known = new Set(fold(`${filledIn} parce que result`).split(" "));
