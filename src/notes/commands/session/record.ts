import { file, flag, optional, required, several } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { listCategories } from "../../../cooperative/store/categories.ts";
import { listQuestions } from "../../../cooperative/store/questions.ts";
import { doubtsOf } from "../../../decisions/gaps.ts";
import { listDecisions } from "../../../decisions/store/decisions.ts";
import { categoriesNotThere, electorateOf } from "../../../decisions/store/electorate.ts";
import { isCounted } from "../../../decisions/tally.ts";
import { dayReading } from "../../../language/reading.ts";
import { CoopError, type Problem, problem, refuse } from "../../../problem.ts";
import type { Write } from "../../../register/write.ts";
import type { Detail } from "../../../terminal/table.ts";
import { type KnownDays, parseDay } from "../../../values/day.ts";
import { isRead } from "../../../values/parsed.ts";
import { parseReference, toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { attendanceStates } from "../../../workshops/attendance.ts";
import { listSessions, type Session } from "../../../workshops/store/sessions.ts";
import { actorFinder, bearersOf, functionFinder } from "../../actor.ts";
import { nearTitles } from "../../match.ts";
import { disputed } from "../../merge-pages.ts";
import type { Block, Notes } from "../../notes.ts";
import { type At, placeKey, type Said } from "../../page.ts";
import { readPage } from "../../read-page.ts";
import { withoutRefused } from "../../relent.ts";
import { type Evening, everyActor, everyFunction, readEvening } from "../../store/evening.ts";
import { type Understood, understand } from "../../understand.ts";
import type { NotesSums, SessionClue, SpokenSession } from "../../words/catalogue.ts";
import { type RecordedNotes, recordNotes } from "../../writes/record-notes.ts";
import type { GivenReference } from "../../writes/recording.ts";
import { type FilledPage, openAll, sayBeside, sayKept, withWordsOfLines, writeReferences } from "../pages.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { MinutesScreen, type MinutesToShow } from "./minutes-screen.ts";
import { type NotesPlan, plannedLines } from "./plan.ts";
import { mergeSettled } from "./settle-disputes.ts";
import { answerChoice, settleUnsettled } from "./settle-unsettled.ts";
import { shownAs } from "./shown-as.ts";
import {
  isSettledBefore,
  type NotesReading,
  type Unsettled,
  unsettledIn,
  unsettledPlaces,
} from "./unsettled.ts";

/** So many sessions can be told apart by a digit. */
const mostSessions = 9;

type Page = Understood & FilledPage;

export default verb({
  gives: "item",
  arguments: { file: required(file), others: several(file) },
  options: { dryRun: optional(flag) },
  async run(coop, { file: first, others = [], dryRun: isPlan = false }) {
    // "session record S03 pv.docx": the session that the minutes are of.
    const named = others.length > 0 ? parseReference("session", first) : undefined;
    const files = named === undefined ? [first, ...others] : others;
    const vocabulary = vocabularyOf(coop.words, await coop.parts.other());
    const actors = await coop.read(everyActor);
    const reading: NotesReading = { vocabulary, whoIs: actorFinder(actors), bearers: bearersOf(actors) };
    const names = {
      questions: (await coop.read(listQuestions)).map(({ title }) => title),
      categories: (await coop.read(listCategories)).flatMap(({ label, spellings }) => [label, ...spellings]),
      whoIs: reading.whoIs,
      whoServes: functionFinder(await coop.read(everyFunction)),
    };
    const pages: Page[] = [];
    for (const opened of await openAll(coop, [...new Set(files)])) {
      const lines = readPage(opened.text, opened.name);
      pages.push({ file: opened, lines, ...understand(lines, vocabulary, names) });
    }
    const { evening, clue } = await eveningOf(coop, pages, named);
    for (const { file, notes } of pages) {
      if (
        !isPlan &&
        notes.session.isPrinted &&
        notes.session.register === null &&
        !(await coop.confirm("notes-cut-question", { file: file.name }))
      ) {
        return coop.say("left-as-it-was", {});
      }
    }
    const merged = await mergeSettled(coop, pages);
    if (!merged) return coop.say("left-as-it-was", {});
    const found = [
      ...pages.flatMap(({ problems }) => problems),
      ...merged.problems,
      ...merged.disputes.map(disputed),
    ];
    const asides = pages.flatMap(({ file }) => file.asides);
    const recording =
      (said: Notes, relented: readonly Problem[]) =>
      (tx: Write): Promise<RecordedNotes> => {
        const all = { ...said, free: [...said.free, ...asides] };
        const left = found.filter((one) => !relented.includes(one));
        return recordNotes(tx, evening.session, { notes: all, found: left }, vocabulary, coop.today);
      };
    const planOf = (said: Notes): Promise<Planned> =>
      withWordsOfLines(pages, () => relenting(said, pages, (...less) => coop.plan(recording(...less))));

    const all = unsettledIn(pages, reading);
    const unsettled = all.filter((one) => !isSettledBefore(one, evening, reading));
    const certainly = withoutSettled(merged.notes, all, unsettled);
    const certain = await planOf(certainly);
    const isReadOtherwise = pages.some(({ interpreted }) => interpreted.length + unsettled.length > 0);
    const isOfMinutes = isReadOtherwise || certain.relented.length > 0 || clue.by !== "heading";
    const screen = new MinutesScreen(coop, minutesToShow(pages, evening, clue, certain, unsettled), reading);
    const prompts = isPlan ? undefined : coop.parts.prompts;
    const isNew = saysSomething(sumsOf(certain.planned)) || unsettled.length > 0;
    if (isOfMinutes && isNew) screen.show(isPlan ? "all" : prompts ? "screen" : "log");
    else sayKept(coop, keptOf(certain, unsettled));
    sayBeside(coop, pages);
    const settled =
      prompts && unsettled.length > 0
        ? await settleUnsettled(coop, prompts, unsettled, certainly, pages, reading)
        : { notes: certainly, left: [] };
    const titled = isPlan ? settled.notes : await withNearTitles(coop, settled.notes, evening);
    const isSettled = titled !== certainly;
    const { notes, planned, relented } = isSettled ? await planOf(titled) : certain;
    if (prompts && isOfMinutes) screen.tell(settled.left, relented);
    const sums = sumsOf(planned);
    if (isPlan && coop.parts.format === "json") {
      const { number, title, on_day: day } = planned.session;
      const plan: NotesPlan = {
        session: { reference: toReference("session", number), title },
        lines: plannedLines(pages, [...notes.free, ...notes.strays], (one) => shownAs(one, reading, day)),
        sums,
      };
      coop.output.json(plan);
    }
    if (!saysSomething(sums)) {
      coop.say("notes-nothing-new", { number: sums.number });
      if (isPlan) return;
      writeReferences(coop, pages, givenIn(planned));
      return sayLeft(coop, planned);
    }
    if (isSettled || !isOfMinutes || isPlan) coop.say("notes-plan", sums);
    if (isPlan) return;
    for (const { name, category } of planned.attendance?.added ?? []) {
      coop.say("notes-new-person", { name, category });
    }
    if (!(await isConfirmed(coop, sums.number, isOfMinutes ? screen : undefined))) {
      return coop.say("left-as-it-was", {});
    }
    const recorded = await coop.write("notes-recorded", recording(notes, relented), sumsOf);
    await warnOfDoubts(coop, recorded);
    writeReferences(coop, pages, givenIn(recorded));
    sayLeft(coop, recorded);
  },
});

/** What notes would record, without what was left out of them. */
interface Planned {
  readonly notes: Notes;
  readonly planned: RecordedNotes;
  readonly relented: readonly Problem[];
}

/** The notes without the lines that were kept until somebody had said what they are, and that the register has now. */
function withoutSettled(notes: Notes, all: readonly Unsettled[], unsettled: readonly Unsettled[]): Notes {
  const open = new Set(unsettled);
  const settled = unsettledPlaces(all.filter((one) => one.as === "outcome" && !open.has(one)));
  return { ...notes, strays: notes.strays.filter(({ at }) => !settled.has(placeKey(at))) };
}

/** The lines that are kept and of which nothing else is said. */
function keptOf({ notes, planned, relented }: Planned, unsettled: readonly Unsettled[]): Said[] {
  const told = new Set([
    ...unsettledPlaces(unsettled),
    ...relented.map(({ place: { file = "", line = 0 } }) => placeKey({ file, line })),
  ]);
  return [...notes.strays, ...planned.remarks].filter(({ at }) => !told.has(placeKey(at)));
}

function minutesToShow(
  pages: readonly Page[],
  { session }: Evening,
  clue: SessionClue,
  certain: Planned,
  unsettled: readonly Unsettled[],
): MinutesToShow {
  return {
    pages,
    session,
    clue,
    notes: certain.notes,
    sums: sumsOf(certain.planned),
    unsettled,
    relented: certain.relented,
    kept: keptOf(certain, unsettled),
  };
}

/** Asks whether notes are to be recorded; where a screen left something of them out, it can be shown before that is answered. */
async function isConfirmed(coop: Coop, number: number, screen: MinutesScreen | undefined): Promise<boolean> {
  const { prompts, saysYes } = coop.parts;
  if (!prompts || saysYes || !screen?.isLong) return coop.confirm("notes-question", { number });
  const choices = (["record", "leave", "see-all"] as const).map((one) => answerChoice(coop.words, one));
  for (;;) {
    const answer = await prompts.key([[coop.words.notice("notes-question", { number }), ""]], choices, false);
    if (answer !== "see-all") return answer === "record";
    screen.show("all");
  }
}

/** What would be recorded: what is refused of minutes is kept in the words of its line, and the rest is planned again. */
async function relenting(
  notes: Notes,
  pages: readonly Page[],
  plan: (notes: Notes, relented: readonly Problem[]) => Promise<RecordedNotes>,
  relented: readonly Problem[] = [],
): Promise<Planned> {
  try {
    return { notes, planned: await plan(notes, relented), relented };
  } catch (error) {
    const left = error instanceof CoopError ? withoutRefused(notes, error.problems, pages) : undefined;
    if (!left) throw error;
    return relenting(left.notes, pages, plan, [...relented, ...left.relented]);
  }
}

/**
 * The session that all pages are of, in the register that wrote them.
 * @throws CoopError `notes-no-session`, `notes-of-another-session`, `notes-of-another-register`, `notes-unknown-session`
 */
async function eveningOf(
  coop: Coop,
  pages: readonly Page[],
  named: number | undefined,
): Promise<{ readonly evening: Evening; readonly clue: SessionClue }> {
  const sessions = await coop.read(listSessions);
  const [first] = pages as [Page, ...Page[]];
  const found =
    named === undefined
      ? await sessionOf(coop, first, sessions, await coop.reading.season())
      : { number: named, clue: { by: "command" } as const };
  const wanted = found?.number ?? null;
  const session = sessions.find(({ number }) => number === wanted);
  const evening = session && (await coop.read((reader) => readEvening(reader, session)));
  const problems = pages.flatMap(({ file, notes: { session: said } }) => {
    const at = said.register?.at ?? said.title?.at ?? said.day?.at;
    const place = { file: file.name, ...(at ? { line: at.line } : {}) };
    const number = said.number ?? wanted;
    if (number === null)
      return [problem("notes-no-session", { file: file.name }, { file: file.name, line: 1 })];
    const typed = toReference("session", number);
    if (number !== wanted && wanted !== null) {
      const other = toReference("session", wanted);
      return [problem("notes-of-another-session", { typed, first: other, file: first.file.name }, place)];
    }
    if (evening && said.register && !said.register.text.startsWith(evening.register)) {
      return [
        problem("notes-of-another-register", { typed: said.register.text, own: evening.register }, place),
      ];
    }
    return session ? [] : [problem("notes-unknown-session", { typed }, place)];
  });
  if (problems.length > 0 || !evening || !found) throw new CoopError(problems);
  return { evening, clue: found.clue };
}

/**
 * The session of minutes, and by what it was known: by its reference, else by a day that only one session has. Where several may
 * be meant it is asked.
 * @throws CoopError `notes-several-sessions` where nobody can be asked
 */
async function sessionOf(
  coop: Coop,
  { file, notes: { session } }: Page,
  sessions: readonly Session[],
  season: KnownDays | undefined,
): Promise<{ readonly number: number; readonly clue: SessionClue } | undefined> {
  const { number, clue, spokenDays } = session;
  if (number !== null) {
    return { number, clue: clue ? { by: "name", text: clue.text, line: clue.at.line } : { by: "heading" } };
  }
  const spoken = new Map<number, SpokenSession>();
  for (const { text, at } of spokenDays) {
    const read = parseDay(text, dayReading(coop.today, season));
    for (const { number, title, on_day: day } of sessions) {
      if (isRead(read) && day === read.value && !spoken.has(number))
        spoken.set(number, { number, title, day, line: at.line });
    }
  }
  const [only, ...others] = spoken.values();
  if (!only) return undefined;
  if (others.length === 0)
    return { number: only.number, clue: { by: "day", day: only.day, line: only.line } };
  return { number: await chosenSession(coop, file.name, [only, ...others]), clue: { by: "command" } };
}

/** Which of the sessions whose day minutes speak of they are of, by one key. */
async function chosenSession(coop: Coop, file: string, sessions: readonly SpokenSession[]): Promise<number> {
  const { parts, words } = coop;
  if (!parts.prompts) return refuse("notes-several-sessions", { sessions, file }, { file });
  const choices = sessions.slice(0, mostSessions).map((one, index) => {
    const name = words.notice("notes-spoken-session", one);
    return { name: `[${index + 1}] ${name}`, about: name, value: one.number };
  });
  const asked: Detail = [words.notice("notes-session-question", { file }), ""];
  const chosen = await parts.prompts.key([asked], choices, false);
  return chosen === "back" ? (sessions[0] as SpokenSession).number : chosen;
}

/** Asks of each title that is nearly another's whether it is new; else it is the other, with its title mended. */
async function withNearTitles(coop: Coop, notes: Notes, evening: Evening): Promise<Notes> {
  const numbers = new Map<object, number>();
  const settle = async <One extends Block<string>>(
    blocks: readonly One[],
    held: readonly { readonly number: number; readonly title: string | null }[],
    kind: "decision" | "idea" | "task",
  ): Promise<One[]> => {
    for (const { block, item } of nearTitles(blocks, held)) {
      const { file, line } = block.origins[0] as At;
      const near = `${toReference(kind, item.number)} ${item.title ?? ""}`;
      const isNew = await coop.confirm("notes-new-question", { file, line, title: block.title ?? "", near });
      if (!isNew) numbers.set(block, item.number);
    }
    return blocks.map((block) => ({ ...block, reference: numbers.get(block) ?? block.reference }));
  };
  const settled = {
    ...notes,
    decisions: await settle(notes.decisions, evening.decisions, "decision"),
    ideas: await settle(notes.ideas, evening.ideas, "idea"),
    tasks: await settle(notes.tasks, evening.tasks, "task"),
  };
  return numbers.size > 0 ? settled : notes;
}

/** Says what is in item of decisions that were recorded all the same, as `decision add` does. */
async function warnOfDoubts(coop: Coop, { session, decisions }: RecordedNotes): Promise<void> {
  if (decisions.added === 0) return;
  const { id, number: sessionNumber } = session;
  const taken = await coop.read((reader) => listDecisions(reader, { sessionId: id }));
  coop.warnOf(await coop.read((reader) => doubtsOf(reader, taken)));
  const electorate = await coop.read((reader) =>
    electorateOf(reader, { session_id: id, consulted_voices: null }),
  );
  if (electorate === null && taken.some(({ tally }) => isCounted(tally))) {
    coop.warn("tally-not-checked", { sessionNumber });
  }
  const labels = await coop.read((reader) => categoriesNotThere(reader, id));
  if (labels.length > 0) coop.warn("categories-not-there", { sessionNumber, labels });
}

function sayLeft(coop: Coop, { left, leftPeople }: RecordedNotes): void {
  if (left.length > 0) coop.say("notes-left", { references: left });
  if (leftPeople > 0) coop.say("notes-left-people", { count: leftPeople });
}

function sumsOf({
  session,
  attendance,
  exchanges,
  decisions,
  ideas,
  tasks,
  ...rest
}: RecordedNotes): NotesSums {
  const of = ({ added, changed }: { readonly added: number; readonly changed: number }) => ({
    added,
    changed,
  });
  return {
    number: session.number,
    title: session.title,
    counts: attendance
      ? attendanceStates.map((state) => [state, attendance[state]] as const).filter(([, count]) => count > 0)
      : [],
    walkIns: attendance?.added.length ?? 0,
    said: of(exchanges),
    decisions: of(decisions),
    ideas: of(ideas),
    tasks: { ...of(tasks), settled: tasks.settled },
    hasSession: rest.hasSession,
    hasAgenda: rest.hasAgenda,
    hasSheet: attendance !== undefined,
    kept: rest.kept,
  };
}

function saysSomething({ said, decisions, ideas, tasks, ...sums }: NotesSums): boolean {
  const changes = [said, decisions, ideas, tasks].some(({ added, changed }) => added + changed > 0);
  return changes || tasks.settled + sums.kept > 0 || sums.hasSession || sums.hasAgenda || sums.hasSheet;
}

/** What the register calls the blocks of the files. */
function givenIn({ exchanges, decisions, ideas, tasks }: RecordedNotes): readonly GivenReference[] {
  return [exchanges, decisions, ideas, tasks].flatMap(({ references }) => references);
}
