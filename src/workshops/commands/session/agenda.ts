import { count, found, numbers, optional, required, several, text } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { CoopError, type Problem, problem } from "../../../problem.ts";
import { numbersOf } from "../../../values/number-list.ts";
import { verb } from "../../../verb.ts";
import { type AgendaChange, later, lengthOf, overruns } from "../../agenda.ts";
import { type AgendaEntry, agendaOf } from "../../store/agenda.ts";
import { findSession, offerSessions, type Session } from "../../store/sessions.ts";
import { agenda } from "../../views.ts";
import { changeAgenda } from "../../writes/change-agenda.ts";
import { agendaItem, minutesOrUnknown, orNone } from "./kinds.ts";

/** The options that change an agenda: one at a time, since each counts positions as they are before it. */
const changing = ["add", "set", "move", "remove"] as const;

export default verb({
  gives: "list",
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    add: several(agendaItem),
    at: optional(count),
    set: optional(count),
    title: optional(text),
    minutes: optional(minutesOrUnknown),
    question: several(orNone(found(findQuestion, offerQuestions))),
    move: optional(count),
    to: optional(count),
    remove: optional(numbers),
  },
  async run(coop, { session, add, at, set, title, minutes, question, move, to, remove }) {
    const change = changeOf({ add, at, set, title, minutes, question, move, to, remove });
    const entries = change
      ? await coop.write(
          "agenda-changed",
          (tx) => changeAgenda(tx, session, change),
          (items) => ({
            number: session.number,
            title: session.title,
            items: items.length,
            minutes: lengthOf(items),
          }),
        )
      : await coop.read((reader) => agendaOf(reader, session.id));
    await coop.list(agenda, entries);
    sayLength(coop, session, entries);
  },
});

interface Typed {
  readonly add:
    | readonly { title: string; minutes: number | null; questionIds: readonly number[] }[]
    | undefined;
  readonly at: number | undefined;
  readonly set: number | undefined;
  readonly title: string | undefined;
  readonly minutes: number | null | undefined;
  readonly question: readonly ({ readonly id: number } | null)[] | undefined;
  readonly move: number | undefined;
  readonly to: number | undefined;
  readonly remove: Parameters<typeof numbersOf>[0] | undefined;
}

/** @throws CoopError of a usage error: `one-change-of-agenda`, `option-goes-with` for each that is without the one it goes with */
function changeOf(typed: Typed): AgendaChange | undefined {
  const { add, at, set, title, minutes, question, move, to, remove } = typed;
  const problems: Problem[] = [];
  const said = changing.filter((key) => typed[key] !== undefined);
  if (said.length > 1) {
    problems.push(problem("one-change-of-agenda", { options: said.map((key) => `--${key}`) }));
  }
  const alone = (key: keyof Typed, withKeys: readonly (keyof Typed)[]): void => {
    if (typed[key] === undefined || withKeys.some((other) => typed[other] !== undefined)) return;
    problems.push(
      problem("option-goes-with", { option: `--${key}`, options: withKeys.map((one) => `--${one}`) }),
    );
  };
  alone("at", ["add"]);
  alone("title", ["set"]);
  alone("minutes", ["add", "set"]);
  alone("question", ["add", "set"]);
  alone("to", ["move"]);
  alone("move", ["to"]);
  if (set !== undefined && [title, minutes, question].every((one) => one === undefined))
    alone("set", ["title", "minutes", "question"]);
  if (problems.length > 0) throw new CoopError(problems, { refusal: "usage" });
  const questionIds = question?.flatMap((one) => one?.id ?? []);
  if (add) {
    const items = add.map((item) => ({
      ...item,
      minutes: item.minutes ?? minutes ?? null,
      questionIds: item.questionIds.length > 0 ? item.questionIds : (questionIds ?? []),
    }));
    return { kind: "add", items, at };
  }
  if (set !== undefined) {
    const item = {
      ...(title === undefined ? {} : { title }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(questionIds === undefined ? {} : { questionIds }),
    };
    return { kind: "set", at: set, item };
  }
  if (move !== undefined && to !== undefined) return { kind: "move", at: move, to };
  return remove ? { kind: "remove", at: numbersOf(remove) } : undefined;
}

function sayLength(coop: Coop, { starts_at, ends_at }: Session, entries: readonly AgendaEntry[]): void {
  const minutes = lengthOf(entries);
  if (minutes === null) return;
  const until = starts_at === null ? null : later(starts_at, minutes);
  if (until !== null && ends_at !== null && overruns(starts_at, ends_at, minutes)) {
    coop.warn("agenda-overruns", { minutes, until, endsAt: ends_at });
  } else coop.say("agenda-lasts", { minutes, until });
}
