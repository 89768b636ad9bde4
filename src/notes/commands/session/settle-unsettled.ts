import type { Coop } from "../../../coop.ts";
import type { Words } from "../../../language/words.ts";
import type { KeyChoice, Prompts } from "../../../terminal/prompts.ts";
import type { Detail } from "../../../terminal/table.ts";
import { fold } from "../../../values/folded.ts";
import { type ExchangeKind, exchangeKinds } from "../../../workshops/exchange.ts";
import { type ActorFinder, actorReference, type NamedActor } from "../../actor.ts";
import { readName, reconciled } from "../../attendance-list.ts";
import {
  type DecisionNote,
  type ExchangeNote,
  type Notes,
  type OtherNote,
  type Uncertain,
  uncertainAnswers,
} from "../../notes.ts";
import { atOf, isSameLine, type PageLine } from "../../page.ts";
import type { NotesAnswer } from "../../words/catalogue.ts";
import {
  asTask,
  isOfWriter,
  type NotesReading,
  type Unsettled,
  type UnsettledName,
  whyUnsettled,
  withoutStray,
} from "./unsettled.ts";

interface Answer {
  /** The answer in a word. */
  readonly told: string;
  /** What it makes of the notes. */
  readonly settle?: (notes: Notes) => Notes;
  /** Whom the name means, wherever it stands. */
  readonly who?: NamedActor;
  /** Whether nobody can say it yet. */
  readonly isLeft?: boolean;
}

/** Who bears each folded name, as somebody said. */
type Named = ReadonlyMap<string, NamedActor>;

const nameAnswers = ["guest", "someone", "note", "later", "unnamed"] as const;
/** So many of those who bear a name are offered, each by a digit. */
const mostBearers = 9;

/**
 * The notes with what somebody at a terminal says of each thing that is unsettled, one key an answer; they can go back to the one
 * before.
 * @returns the notes, and what is still unsettled
 */
export async function settleUnsettled(
  coop: Coop,
  prompts: Prompts,
  unsettled: readonly Unsettled[],
  notes: Notes,
  pages: readonly { readonly lines: readonly PageLine[] }[],
  reading: NotesReading,
): Promise<{ readonly notes: Notes; readonly left: readonly Unsettled[] }> {
  const lines = pages.flatMap((page) => page.lines);
  const asking = new Asking(coop, prompts, reading);
  const answers: Answer[] = [];
  while (answers.length < unsettled.length) {
    const item = unsettled[answers.length] as Unsettled;
    const about: Detail[] = [
      [
        coop.words.notice("notes-unsettled-number", { number: answers.length + 1, all: unsettled.length }),
        "",
      ],
      ...aroundOf(coop, item, lines),
    ];
    const answer = await asking.of(item, about, answers.length > 0);
    if (answer === "back") answers.pop();
    else {
      answers.push(answer);
      const text = item.as === "name" ? item.name : item.text;
      const told = coop.words.notice("notes-answered", { text, answer: answer.told });
      coop.output.details([[coop.words.notice("notes-lines", { lines: [item.at.line] }), told]]);
    }
  }
  const named = new Map(
    unsettled.flatMap((item, index) => {
      const who = answers[index]?.who;
      return item.as === "name" && who ? [[fold(item.name), who] as const] : [];
    }),
  );
  const settled = answers.reduce((said, { settle }) => settle?.(said) ?? said, notes);
  return {
    notes: named.size > 0 ? withNames(settled, unsettled, named, reading) : settled,
    left: unsettled.filter((_, index) => answers[index]?.isLeft),
  };
}

/** The line of a item between those before and after it, and what is unsettled of it. */
function aroundOf(coop: Coop, item: Unsettled, lines: readonly PageLine[]): Detail[] {
  const saying = lines.filter(({ file, raw }) => file === item.at.file && raw.trim() !== "");
  const at = saying.findIndex((line) => isSameLine(line, item.at));
  return saying.slice(Math.max(0, at - 1), at + 2).map((line): Detail => {
    const label = coop.words.notice("notes-lines", { lines: [line.line] });
    if (!isSameLine(line, item.at)) return [label, line.raw.trim()];
    return [label, `${coop.words.language.quote(line.raw.trim())}\n${whyUnsettled(coop, item)}`];
  });
}

/** Asks with one key what something unsettled is. */
class Asking {
  readonly #coop: Coop;
  readonly #prompts: Prompts;
  readonly #reading: NotesReading;

  constructor(coop: Coop, prompts: Prompts, reading: NotesReading) {
    this.#coop = coop;
    this.#prompts = prompts;
    this.#reading = reading;
  }

  of(item: Unsettled, about: readonly Detail[], canGoBack: boolean): Promise<Answer | "back"> {
    return item.as === "outcome"
      ? this.#outcome(item.uncertain, about, canGoBack)
      : this.#name(item, about, canGoBack);
  }

  async #outcome(
    uncertain: Uncertain,
    about: readonly Detail[],
    canGoBack: boolean,
  ): Promise<Answer | "back"> {
    const { at } = uncertain;
    const answer = await this.#key(about, uncertainAnswers, canGoBack);
    switch (answer) {
      case "back":
        return answer;
      case "note":
      case "later":
        return this.#answer(answer);
      case "task": {
        const task = asTask(uncertain, this.#reading);
        return this.#answer(answer, (notes) => ({
          ...withoutStray(notes, at),
          tasks: [...notes.tasks, task],
        }));
      }
      case "said": {
        const kind = await this.#key(about, exchangeKinds, true);
        if (kind === "back") return this.#outcome(uncertain, about, canGoBack);
        const said = asExchange(uncertain, kind);
        return this.#answer(kind, (notes) => ({
          ...withoutStray(notes, at),
          exchanges: [...notes.exchanges, said],
        }));
      }
      default: {
        const decision = withOutcome(uncertain, answer);
        return this.#answer(answer, (notes) => ({
          ...withoutStray(notes, at),
          decisions: [...notes.decisions, decision],
        }));
      }
    }
  }

  async #name(item: UnsettledName, about: readonly Detail[], canGoBack: boolean): Promise<Answer | "back"> {
    const bearers = item.bearers
      .slice(0, mostBearers)
      .map((one, index) => ({ name: `[${index + 1}] ${one.name}`, about: calledFully(one), value: one }));
    const canBeGuest = item.places.some(({ came }) => came?.mark === "present" && !came.isProxy);
    const others = isOfWriter(item)
      ? (["someone", "unnamed"] as const)
      : nameAnswers.filter(
          (one) => one !== "unnamed" && (one !== "guest" || (canBeGuest && bearers.length === 0)),
        );
    const answer = await this.#prompts.key<NamedActor | (typeof nameAnswers)[number]>(
      about,
      [...bearers, ...others.map((one) => answerChoice(this.#coop.words, one))],
      canGoBack,
    );
    switch (answer) {
      case "back":
        return answer;
      case "note":
      case "later":
      case "unnamed":
        return this.#answer(answer);
      case "guest": {
        const guest: OtherNote = { kind: "guests", category: null, number: 1, at: item.at };
        return this.#answer(answer, (notes) => ({ ...notes, others: [...notes.others, guest] }));
      }
      default: {
        const who = answer === "someone" ? await this.#someone(item.name) : answer;
        return who ? { told: calledFully(who), who } : this.#name(item, about, canGoBack);
      }
    }
  }

  /** Whoever is meant, by what is typed; nobody where nothing is. */
  async #someone(name: string): Promise<NamedActor | undefined> {
    const { words } = this.#coop;
    let found: readonly NamedActor[] = [];
    await this.#prompts.text(words.notice("notes-who-question", { name }), async (typed) => {
      found = this.#reading.bearers(typed.trim());
      if (found.length === 1 || typed.trim() === "") return undefined;
      return words.notice("notes-unsettled", { as: "name", name: typed, bearers: found.map(calledFully) });
    });
    return found[0];
  }

  #key<Value extends NotesAnswer>(
    about: readonly Detail[],
    answers: readonly Value[],
    canGoBack: boolean,
  ): Promise<Value | "back"> {
    const choices = answers.map((one) => answerChoice(this.#coop.words, one));
    return this.#prompts.key(about, choices, canGoBack);
  }

  #answer(answer: NotesAnswer, settle?: Answer["settle"]): Answer {
    const { name } = answerChoice(this.#coop.words, answer);
    const told = name.replace(/[[\]]/gu, "").toLowerCase();
    return { told, isLeft: answer === "later", ...(settle ? { settle } : {}) };
  }
}

/** "P04 Yann Le Goff". */
function calledFully(actor: NamedActor): string {
  return `${actorReference(actor)} ${actor.name}`;
}

/** An answer as a key that gives it. */
export function answerChoice<Answer extends NotesAnswer>(words: Words, answer: Answer): KeyChoice<Answer> {
  return {
    name: words.notice("notes-answer", { answer }),
    about: words.notice("notes-answer-means", { answer }),
    value: answer,
  };
}

function withOutcome({ at, decision }: Uncertain, outcome: string): DecisionNote {
  return { ...decision, fields: new Map([...decision.fields, ["outcome", { text: outcome, at }]]) };
}

function asExchange({ text, decision }: Uncertain, kind: ExchangeKind): ExchangeNote {
  return {
    reference: null,
    kind,
    text,
    saidBy: null,
    category: null,
    question: null,
    smallGroup: null,
    became: null,
    origins: decision.origins,
  };
}

/**
 * The notes in which names mean those who bear them, wherever they stand: who came by the text of their line, who has something to
 * do by the task. The line stays among those that are kept.
 */
function withNames(
  notes: Notes,
  unsettled: readonly Unsettled[],
  named: Named,
  { whoIs }: NotesReading,
): Notes {
  const meant: ActorFinder = (text) => named.get(fold(text)) ?? whoIs(text);
  const places = unsettled.flatMap((item) =>
    item.as === "name" && named.has(fold(item.name)) ? item.places : [],
  );
  const came = places.flatMap(({ at, came: unknown }) =>
    unknown === null ? [] : readName(unknown.text, unknown.mark, at, meant).notes,
  );
  const owners = new Map(
    unsettled.flatMap((item) => {
      const who = item.as === "name" ? named.get(fold(item.name)) : undefined;
      return item.as === "name" && who ? item.places.map(({ task }) => [task, who] as const) : [];
    }),
  );
  return {
    ...notes,
    attendance: [...notes.attendance, ...reconciled(came).notes],
    tasks: notes.tasks.map((task) => {
      const who = owners.get(task);
      const [at] = task.origins;
      if (!who || !at) return task;
      return {
        ...task,
        fields: new Map([...task.fields, ["owner", { text: actorReference(who), at: atOf(at) }]]),
      };
    }),
  };
}
