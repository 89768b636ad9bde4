import type { Coop } from "../../../coop.ts";
import { fold } from "../../../values/folded.ts";
import { inOrder } from "../../../values/order.ts";
import type { ActorFinder, NamedActor } from "../../actor.ts";
import { namesWithin } from "../../attendance-list.ts";
import { loosened } from "../../loose-task.ts";
import type { Interpreted, Notes, TaskNote, Uncertain, UnknownName } from "../../notes.ts";
import { type At, isSameLine, placeKey, type Said } from "../../page.ts";
import type { Evening } from "../../store/evening.ts";
import type { Vocabulary } from "../../vocabulary.ts";

/** What only a person can say of minutes, with the line in which it first stands. */
export type Unsettled = Said &
  (
    | { readonly as: "outcome"; readonly uncertain: Uncertain }
    | {
        readonly as: "name";
        readonly name: string;
        /** Those who may be meant; nobody where the register knows nobody of that name. */
        readonly bearers: readonly NamedActor[];
        readonly places: readonly NamedPlace[];
      }
  );

export type UnsettledName = Extract<Unsettled, { as: "name" }>;

/** Where a name stands: among those who came, or as whoever has something to do. */
export interface NamedPlace {
  readonly at: At;
  readonly came: UnknownName | null;
  readonly task: TaskNote | null;
}

interface Page {
  readonly interpreted: readonly Interpreted[];
  readonly uncertain: readonly Uncertain[];
}

/** How a page is read, which what was unsettled is read by once it is settled. */
export interface NotesReading {
  readonly vocabulary: Vocabulary;
  readonly whoIs: ActorFinder;
  readonly bearers: (text: string) => readonly NamedActor[];
}

/** What is unsettled of pages, in the order of their lines; a name that stands in several of them is unsettled once. */
export function unsettledIn(pages: readonly Page[], reading: NotesReading): Unsettled[] {
  return pages.flatMap(({ interpreted, uncertain }) => {
    const outcomes = uncertain.map(
      (one): Unsettled => ({ text: one.text, at: one.at, as: "outcome", uncertain: one }),
    );
    const names = new Map<string, UnsettledName>();
    for (const line of interpreted) {
      for (const { name, ...place } of namesIn(line, reading)) {
        const before = names.get(fold(name));
        const all = before?.bearers ?? bearersOf(name, reading);
        const bearers = place.came === null ? all : all.filter(({ kind }) => kind === "participant");
        const places = [...(before?.places ?? []), place];
        names.set(fold(name), {
          ...(before ?? { text: line.text, at: line.at, as: "name", name }),
          bearers,
          places,
        });
      }
    }
    return [...outcomes, ...names.values()].sort((a, b) => a.at.line - b.at.line);
  });
}

function namesIn(line: Interpreted, { whoIs }: NotesReading): (NamedPlace & { readonly name: string })[] {
  if (line.as === "attendance")
    return line.unknown.map((came) => ({ name: came.name, at: line.at, came, task: null }));
  if (line.as !== "task") return [];
  const owner = line.task.fields.get("owner")?.text;
  const names = owner !== undefined && whoIs(owner) === "several" ? [owner] : line.unknown.slice(0, 1);
  return names.map((name) => ({ name, at: line.at, came: null, task: line.task }));
}

function bearersOf(name: string, { bearers }: NotesReading): NamedActor[] {
  const found =
    namesWithin(name)
      .map(bearers)
      .find((among) => among.length > 0) ?? [];
  return [...found].sort((a, b) => inOrder(a.name, b.name));
}

/** The keys of the places in which something is unsettled. */
export function unsettledPlaces(unsettled: readonly Unsettled[]): ReadonlySet<string> {
  return new Set(
    unsettled.flatMap((one) => (one.as === "name" ? one.places : [one]).map(({ at }) => placeKey(at))),
  );
}

/** Something that may be a decision, as the task that it is instead. */
export function asTask({ text, decision }: Uncertain, { vocabulary, whoIs }: NotesReading): TaskNote {
  const task = {
    reference: null,
    title: text,
    fields: new Map(),
    box: "open",
    origins: decision.origins,
  } as const;
  return loosened(task, vocabulary, whoIs).task;
}

/** Whether the register has what somebody said of it, when the same minutes were recorded before. */
export function isSettledBefore(item: Unsettled, evening: Evening, reading: NotesReading): boolean {
  if (item.as === "name") {
    return item.places.every(({ came, task }) => {
      if (task)
        return evening.tasks.some((held) => isTitled(held, task.title) && evening.nameOf(held) !== null);
      if (came === null || came.isProxy) return false;
      const here = evening.attendance.filter(({ state }) => state === came.mark).map(({ number }) => number);
      return item.bearers.filter(({ number }) => here.includes(number)).length === 1;
    });
  }
  const { text, decision } = item.uncertain;
  const task = asTask(item.uncertain, reading);
  return (
    evening.decisions.some((held) => isTitled(held, decision.title)) ||
    evening.tasks.some((held) => isTitled(held, task.title)) ||
    evening.exchanges.some((said) => fold(said.text) === fold(text))
  );
}

function isTitled({ title }: { readonly title: string | null }, wanted: string | null): boolean {
  return title !== null && fold(title) === fold(wanted ?? "");
}

/** What is unsettled, in a sentence. */
export function whyUnsettled(coop: Coop, item: Unsettled): string {
  if (item.as === "outcome") return coop.words.notice("notes-unsettled", { as: "outcome" });
  const { name } = item;
  const bearers = item.bearers.map((one) => one.name);
  return coop.words.notice(
    "notes-unsettled",
    isOfWriter(item) ? { as: "writer", name } : { as: "name", name, bearers },
  );
}

/** Whether somebody says "moi" of what they take on, where nothing tells who wrote the page: it is something to do all the same. */
export function isOfWriter({ places, bearers }: UnsettledName): boolean {
  return bearers.length === 0 && places.every(({ task }) => task !== null);
}

/** The notes without a line among those that are kept. */
export function withoutStray(notes: Notes, at: At): Notes {
  return { ...notes, strays: notes.strays.filter((one) => !isSameLine(one.at, at)) };
}
