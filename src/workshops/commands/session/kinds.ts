import { count, found, type Kind, proposing, required } from "../../../command-line/parameter.ts";
import { findCategory } from "../../../cooperative/store/categories.ts";
import { findQuestion } from "../../../cooperative/store/questions.ts";
import { parsePersonName, withoutCivility } from "../../../people/person-name.ts";
import { refuse } from "../../../problem.ts";
import { parseCount } from "../../../values/amount.ts";
import { parseMinutes } from "../../../values/minutes.ts";
import { isRead } from "../../../values/parsed.ts";
import { type AgendaItem, parseAgendaLine } from "../../agenda.ts";
import { findSession, offerSessions, proposeLatest } from "../../store/sessions.ts";
import type { WalkIn } from "../../walk-in.ts";
import type { Guests } from "../../writes/record-attendance.ts";

/** What says that a value is not known, where an empty text cannot. */
const unknown = "?";

/** `16=3`: two participants by their numbers; `16=?` where nobody noted who the other is. */
export const pair: Kind<readonly [number, number | null]> = {
  shape: "numbers",
  read(typed, _reading, place) {
    const match = /^\s*p?0*(\d{1,9})\s*=\s*(?:p?0*(\d{1,9})|\?)\s*$/i.exec(typed);
    if (!match) return refuse("not-a-pair", { typed }, place);
    return [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
  },
};

/** A count from 0 on; `?` where it is not known after all. */
export const countOrUnknown: Kind<number | null> = {
  ...count,
  read: (typed, reading, place) => (typed.trim() === unknown ? null : count.read(typed, reading, place)),
};

/** `associations=2`: so many guests of a category; `2`: of none that was noted; `associations=?` where that is not known after all. */
export const guestsOf: Kind<Guests> = {
  shape: "text",
  async read(typed, reading, place) {
    const [, name, counted = ""] = /^(?:(.+)=)?(.*)$/.exec(typed) ?? [];
    const number = parseCount(counted);
    if (!isRead(number) && counted.trim() !== unknown) return refuse("not-guests", { typed }, place);
    const category = name === undefined ? null : await found(findCategory).read(name, reading, place);
    return { category, number: isRead(number) ? number.value : null };
  },
};

/** `Le Goff Anaïg=habitants`: someone who turned up, with their category. */
export const walkIn: Kind<WalkIn> = {
  shape: "text",
  async read(typed, reading, place) {
    const [, name = "", category = ""] = /^(.*)=(.*)$/su.exec(typed) ?? [];
    if (name.trim() === "" || category.trim() === "") return refuse("not-a-walk-in", { typed }, place);
    const { id } = await found(findCategory).read(category, reading, place);
    return { name: parsePersonName(withoutCivility(name.trim()), "family-first"), categoryId: id };
  },
};

/** An item of an agenda on one line: `Qui décide quoi ? (50 min) → gouvernance`. */
export const agendaItem: Kind<AgendaItem> = {
  shape: "text",
  async read(typed, reading, place) {
    const line = parseAgendaLine(typed);
    if (!line) return refuse("agenda-item-says-nothing", { typed }, place);
    const questionIds: number[] = [];
    for (const name of line.questions) {
      questionIds.push((await found(findQuestion).read(name, reading, place)).id);
    }
    return { title: line.title, minutes: line.minutes, questionIds };
  },
};

/** `50`, `1 h 15`; `?` where nobody knows. */
export const minutesOrUnknown: Kind<number | null> = {
  shape: "count",
  read(typed, _reading, place) {
    if (typed.trim() === unknown) return null;
    const minutes = parseMinutes(typed);
    return isRead(minutes) ? minutes.value : refuse("not-minutes", { typed }, place);
  },
};

/** The same kind, where an empty text or `?` stands for none. */
export function orNone<Value>(kind: Kind<Value>): Kind<Value | null> {
  return {
    ...kind,
    read: (typed, reading, place) =>
      ["", unknown].includes(typed.trim()) ? null : kind.read(typed, reading, place),
  };
}

/** The session at which something was said; a prompt proposes the latest. */
export const saidAt = proposing(required(found(findSession, offerSessions)), proposeLatest);
