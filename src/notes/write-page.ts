import type { Decision } from "../decisions/store/decisions.ts";
import type { Objection } from "../decisions/store/objections.ts";
import type { Task } from "../decisions/store/tasks.ts";
import type { Idea } from "../experiments/store/ideas.ts";
import type { ChoiceName, ChoiceValues } from "../language/catalogue.ts";
import type { Day } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { groupedBy } from "../values/grouped.ts";
import type { LocalTime } from "../values/local-time.ts";
import { inOrder } from "../values/order.ts";
import { type ReferenceKind, toReference } from "../values/reference.ts";
import { parseAgendaLine } from "../workshops/agenda.ts";
import type { AttendanceLine } from "../workshops/store/attendance.ts";
import type { Exchange } from "../workshops/store/exchanges.ts";
import { readIdeaLine, readLabel, splitReference } from "./item-line.ts";
import {
  blank,
  type HintedSection,
  type Label,
  type PageSection,
  plain,
  saidLabels,
  sessionLabels,
  unknown,
} from "./page.ts";
import { readPage } from "./read-page.ts";
import type { Evening } from "./store/evening.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How the language of the page says what the program prints on it. */
export interface PageWords {
  section(section: PageSection): string;
  label(label: Label): string;
  choice<Name extends ChoiceName>(name: Name, value: ChoiceValues[Name]): string;
  /** What a part of a task begins with that says when it ended. */
  day(day: Day, style?: "full" | "long"): string;
  time(time: LocalTime): string;
  money(cents: number): string;
  readonly on: string;
  readonly yes: string;
  readonly no: string;
  /** How a part is filled in. */
  hint(section: HintedSection): string;
  /** What stands between the register's name and its identity. */
  readonly register: string;
}

const none = "–";
const between = " · ";

/** The page of a session, prefilled with all that the register knows of it (`src/notes/README.md` has the grammar). */
export function writePage(evening: Evening, words: PageWords, vocabulary: Vocabulary): string {
  const page = new PageWriting(evening, words, vocabulary);
  return `${page.lines().join("\n")}\n`;
}

class PageWriting {
  readonly #evening: Evening;
  readonly #words: PageWords;
  readonly #vocabulary: Vocabulary;

  constructor(evening: Evening, words: PageWords, vocabulary: Vocabulary) {
    this.#evening = evening;
    this.#words = words;
    this.#vocabulary = vocabulary;
  }

  lines(): string[] {
    const { number, title, on_day: day } = this.#evening.session;
    const heading = [toReference("session", number), title && plain(title), this.#words.day(day, "full")];
    const parts: readonly (readonly [PageSection, readonly string[]])[] = [
      ["agenda", this.#agenda()],
      ["attendance", this.#attendance()],
      ["said", this.#said()],
      ["decisions", this.#decisions()],
      ["ideas", this.#ideas()],
      ["tasks", this.#tasks()],
      ["free", this.#free()],
    ];
    return [
      `# ${heading.filter(Boolean).join(between)}`,
      "",
      ...this.#fields(),
      ...parts.flatMap(([section, lines]) =>
        ["", `## ${this.#words.section(section)}`, "", ...(lines.length > 0 ? [...lines, ""] : [])].slice(
          0,
          -1,
        ),
      ),
      "",
      [toReference("session", number), `${this.#words.register} ${this.#evening.register}`, "coop"].join(
        between,
      ),
    ];
  }

  #labelled(label: Label, value: string | null | undefined): string[] {
    return value ? [`${this.#words.label(label)} : ${value}`] : [];
  }

  #text(label: Label, text: string | null): string[] {
    return this.#labelled(label, text === null ? null : plain(text));
  }

  #fields(): string[] {
    const { session, facilitators } = this.#evening;
    const times = [session.starts_at, session.ends_at].map((time) => (time ? this.#words.time(time) : ""));
    const known: Readonly<Record<(typeof sessionLabels)[number], readonly string[]>> = {
      place: this.#text("place", session.place ?? blank),
      times: this.#labelled("times", times.some(Boolean) ? times.join(" – ").trim() : blank),
      facilitators: this.#labelled("facilitators", facilitators.join(", ") || blank),
      kind:
        session.kind === "workshop"
          ? []
          : this.#labelled("kind", this.#words.choice("sessionKind", session.kind)),
      phase: this.#text("phase", session.phaseTitle),
      childcare: this.#text("childcare", session.childcare),
      interpreter: this.#text("interpreter", session.interpreter),
      transport: this.#text("transport", session.transport),
      access: this.#text("access", session.access),
      cost: this.#labelled(
        "cost",
        session.cost_cents === null ? null : this.#words.money(session.cost_cents),
      ),
      summary: this.#text("summary", session.summary),
    };
    return sessionLabels.flatMap((label) => known[label]);
  }

  #agenda(): string[] {
    const { agenda } = this.#evening;
    if (agenda.length === 0) return [`- ${blank}`];
    return agenda.map(({ startsAt, minutes, title, questions }) => {
      const length =
        minutes === null ? (startsAt || isMisread(title) ? `(${unknown})` : "") : `(${minutes} min)`;
      const clock = startsAt === null ? "" : this.#words.time(startsAt);
      const about =
        questions.length > 0
          ? `→ ${questions.map(plain).join(", ")}`
          : title.includes("→")
            ? `→ ${none}`
            : "";
      return `- ${[clock, length, plain(title), about].filter(Boolean).join(" ")}`;
    });
  }

  #attendance(): string[] {
    const { categories, members, people, attendance } = this.#evening;
    const lines = new Map(attendance.map((line) => [line.number, line]));
    const listed = new Set(members.map(({ number }) => number));
    const strangers = attendance
      .filter(({ number }) => !listed.has(number))
      .map(({ number, name }) => ({ number, name, categoryId: null, organisationName: null }));
    const all = [...members, ...strangers];
    const familyFirst = new Map(
      people.map((one) => [
        one.number,
        plain([one.familyName, one.givenName].filter(Boolean).join(" ")) || one.name,
      ]),
    );
    const groups = [...categories, null].flatMap((category) => {
      const its = all
        .filter(({ categoryId }) => categoryId === (category?.id ?? null))
        .map((one) => ({ ...one, name: familyFirst.get(one.number) ?? plain(one.name) }))
        .sort((a, b) => inOrder(fold(a.name), fold(b.name)) || a.number - b.number);
      if (its.length === 0) return [];
      const heading = category === null ? this.#words.label("noCategory") : plain(category.label);
      return [
        "",
        this.#heading(heading, "noCategory"),
        ...its.map(({ number, name, organisationName }) =>
          [
            `[${this.#mark(lines.get(number))}]`,
            `${String(number).padStart(2)} `,
            organisationName === null ? name : `${name} (${plain(organisationName)})`,
          ].join(" "),
        ),
      ];
    });
    return [
      this.#words.hint("attendance"),
      ...groups,
      "",
      `### ${this.#words.section("others")}`,
      ...this.#others(),
    ];
  }

  #mark(line: AttendanceLine | undefined): string {
    if (!line) return " ";
    const mark = this.#words.choice("notesMark", line.state);
    if (line.state !== "represented" && line.state !== "replaced") return mark;
    return `${mark} ${line.holder ?? line.substitute ?? unknown}`;
  }

  #others(): string[] {
    const { guests, session, categories, attendance } = this.#evening;
    const counted = [
      ...guests.map(
        ({ category, number }) =>
          `${category === null ? this.#words.label("noCategory") : plain(category)} : ${number}`,
      ),
      ...this.#labelled(
        "unnamedProxies",
        session.unnamed_proxies === null ? null : String(session.unnamed_proxies),
      ),
    ];
    if (counted.length > 0) return counted;
    if (attendance.length > 0) return [];
    return [this.#words.hint("others"), ...categories.map(({ label }) => `${plain(label)} : ${blank}`)];
  }

  #heading(text: string, label: Label, level = "###"): string {
    const isMisread = this.#vocabulary.section(text) !== undefined;
    return isMisread ? `${level} ${this.#words.label(label)} : ${text}` : `${level} ${text}`;
  }

  #said(): string[] {
    const { exchanges, agenda, questions } = this.#evening;
    if (exchanges.length === 0) {
      const asked = questions.filter(({ title }) => agenda.some((item) => item.questions.includes(title)));
      const prompts = (["expectation", "fear", "agreement", "disagreement", "open-question"] as const).map(
        (kind) => `${this.#words.choice("exchangeKind", kind)} : ${blank}`,
      );
      const blocks = asked.flatMap(({ title }) => ["", this.#questionHeading(title), ...prompts]);
      return [this.#words.hint("said"), ...(asked.length > 0 ? blocks : prompts)];
    }
    const lines: string[] = [];
    for (const [question, its] of inGroups(exchanges, ({ question }) => question)) {
      if (lines.length > 0) lines.push("");
      if (question !== null) lines.push(this.#questionHeading(question));
      for (const [group, said] of inGroups(its, ({ small_group }) => small_group)) {
        if (group !== null && lines.length > 0) lines.push("");
        if (group !== null) lines.push(this.#groupHeading(group));
        lines.push(...said.map((one) => this.#exchange(one)));
      }
    }
    return lines;
  }

  #questionHeading(title: string): string {
    const text = plain(title);
    const isMisread = readLabel(text, saidLabels, this.#vocabulary) !== undefined;
    return isMisread
      ? `### ${this.#words.label("aboutQuestion")} : ${text}`
      : this.#heading(text, "aboutQuestion");
  }

  /** A table whose name could be taken for something else says that it is one. */
  #groupHeading(group: string): string {
    const text = plain(group);
    const kind = this.#vocabulary.choice("exchangeKind", text.replace(/s?\s*[:：]?$/u, ""));
    const isQuestion = this.#evening.questions.some(({ title }) => fold(title) === fold(text));
    const isMisread =
      isQuestion ||
      kind !== undefined ||
      /[:：]|^S\d|^…$/u.test(text) ||
      this.#vocabulary.section(text) !== undefined;
    return isMisread ? `#### ${this.#words.label("smallGroup")} : ${text}` : `#### ${text}`;
  }

  #exchange({ number, kind, text, said_by, category, became, became_by }: Exchange): string {
    const details = [said_by, category && plain(category)].filter((part) => part !== null && part !== "");
    const word = this.#words.choice("exchangeKind", kind);
    const after =
      became !== null
        ? ` → ${[this.#words.choice("became", became), became_by && plain(became_by)].filter(Boolean).join(" : ")}`
        : text.includes("→")
          ? ` → ${unknown}`
          : "";
    const before = details.length > 0 ? `${word} (${details.join(", ")})` : word;
    return `${toReference("exchange", number)} ${before} : ${plain(text)}${after}`;
  }

  #decisions(): string[] {
    const { decisions, objections } = this.#evening;
    if (decisions.length === 0) {
      const prompts = (["question", "method", "statement", "outcome", "review"] as const).map(
        (label) => `${this.#words.label(label)} : ${blank}`,
      );
      return [this.#words.hint("decisions"), "", `### ${blank}`, ...prompts];
    }
    return decisions.flatMap((decision, index) => [
      ...(index > 0 ? [""] : []),
      `### ${this.#titled("decision", decision)}`,
      ...this.#decision(decision),
      ...objections
        .filter(({ decision_id }) => decision_id === decision.id)
        .flatMap((objection) => this.#objection(objection)),
    ]);
  }

  #titled(kind: ReferenceKind, { number, title }: { number: number; title: string | null }): string {
    return `${toReference(kind, number)} ${title === null ? blank : plain(title)}`;
  }

  #decision(decision: Decision): string[] {
    const words = this.#words;
    const { tally, session_id, taken_on: takenOn } = decision;
    const cells = (["for", "against", "abstain", "notTakingPart"] as const).flatMap((cell) =>
      tally[cell] === null ? [] : `${words.label(cell)} : ${tally[cell]}`,
    );
    const unanimous = decision.is_unanimous;
    const grades = tally.grades.map(({ label, votes }) => `${plain(label)} ${votes ?? unknown}`).join(" ; ");
    const isDatedOtherwise =
      takenOn !== null && (session_id === null || takenOn !== this.#evening.session.on_day);
    return [
      ...this.#text("question", decision.questionTitle),
      ...this.#labelled("method", decision.method && words.choice("method", decision.method)),
      ...(cells.length > 0 ? [cells.join("   ")] : []),
      ...this.#labelled("grades", grades),
      ...this.#labelled("unanimous", unanimous === null ? null : unanimous === 1 ? words.yes : words.no),
      ...this.#text("statement", decision.statement),
      ...this.#labelled("outcome", words.choice("outcome", decision.outcome)),
      ...this.#text("outcomeSentence", decision.outcome_sentence),
      ...this.#text("reasons", decision.reasons),
      ...this.#labelled("decidedBy", decision.decided_by && words.choice("decidedBy", decision.decided_by)),
      ...this.#text("decidedByWords", decision.decided_by_words),
      ...this.#labelled("scope", decision.scope && words.choice("decisionScope", decision.scope)),
      ...this.#text("deliberation", decision.deliberation),
      ...this.#labelled(
        "replaces",
        decision.replacesNumbers.map((number) => toReference("decision", number)).join(", "),
      ),
      ...this.#labelled("review", decision.review_on && words.day(decision.review_on)),
      ...this.#labelled("until", decision.in_force_until && words.day(decision.in_force_until)),
      ...this.#labelled("takenOn", isDatedOtherwise ? words.day(takenOn) : null),
    ];
  }

  /** On one line, where an arrow can only lead to what became of it; else that stands below it. */
  #objection({ categoryLabel, by, text, state, reason, amendment }: Objection): string[] {
    const words = this.#words;
    const whose = by ?? categoryLabel;
    const label = words.label("objection");
    const before =
      whose !== null ? `${label} (${plain(whose)})` : /[:：]/u.test(text) ? `${label} (${unknown})` : label;
    const [first, second] = state === "integrated" ? [amendment, reason] : [reason, amendment];
    const isPlain = second === null && ![text, first].some((part) => part?.includes("→"));
    const word = state && words.choice("objectionState", state);
    if (isPlain && (state !== null || first === null)) {
      const after = [word, first && plain(first)].filter(Boolean).join(" : ");
      return [`${before} : ${plain(text)}${after && ` → ${after}`}`];
    }
    return [
      `${before} : ${plain(text)}`,
      ...this.#labelled("objectionState", word ?? unknown),
      ...this.#text("objectionReason", reason),
      ...this.#text("objectionAmendment", amendment),
    ];
  }

  #ideas(): string[] {
    const { ideas } = this.#evening;
    if (ideas.length === 0) return [`- ${blank}`];
    return ideas.flatMap((idea) => [this.#idea(idea), ...this.#text("text", idea.text)]);
  }

  #idea(idea: Idea): string {
    const broughtBy = idea.organisationName ?? idea.categoryLabel;
    const details = [
      ...this.#text("ideaQuestion", idea.questionTitle),
      ...this.#text("broughtBy", broughtBy),
      ...this.#labelled("support", idea.support === null ? null : String(idea.support)),
    ].map((detail) => detail.charAt(0).toLowerCase() + detail.slice(1));
    const title = this.#titled("idea", idea);
    const isMisread = /\)$/u.test(title) && details.length === 0 && this.#endsAsDetails(title);
    const after = details.length > 0 ? ` (${details.join(" ; ")})` : isMisread ? ` (${unknown})` : "";
    return `- ${title}${after}`;
  }

  /** Whether the brackets at the end of a title would be read as what is known of the idea. */
  #endsAsDetails(title: string): boolean {
    const [line] = readPage(`- ${title}`, "");
    const read = line && readIdeaLine(line, this.#vocabulary);
    return read?.title !== splitReference("idea", title).rest;
  }

  #tasks(): string[] {
    const { tasks } = this.#evening;
    if (tasks.length === 0) return [this.#words.hint("tasks"), `- ${blank}`];
    return tasks.map((task) => this.#task(task));
  }

  #task(task: Task): string {
    const words = this.#words;
    const day = this.#evening.session.on_day;
    const box = task.done_on !== null ? "x" : task.dropped_on !== null ? "-" : " ";
    const ended = (["done", "dropped"] as const).flatMap((end) => {
      const on = end === "done" ? task.done_on : task.dropped_on;
      return on === null || on === day
        ? []
        : [`${words.choice("notesTaskEnd", end)} ${words.on} ${words.day(on)}`];
    });
    const title = this.#titled("task", task);
    const owner = this.#evening.nameOf(task);
    const due = task.due_on === null ? null : words.day(task.due_on);
    const isSplit = /\s[·•|–—-](?:\s|$)|→/u.test(title);
    const after = [
      ...(task.decisionNumber === null ? [] : [toReference("decision", task.decisionNumber)]),
      ...ended,
    ];
    const isKnown = owner !== null || due !== null;
    const parts =
      isSplit || (isKnown && after.length > 0)
        ? [owner ?? none, due ?? none]
        : [owner, due].flatMap((part) => part ?? []);
    return `- [${box}] ${[title, ...parts, ...after].join(between)}`;
  }

  #free(): string[] {
    const { free_notes: free } = this.#evening.session;
    return free === null ? [] : free.split("\n");
  }
}

/** Whether a title alone would not be read as that point of an agenda, of which nobody said how long it takes. */
function isMisread(title: string): boolean {
  const read = parseAgendaLine(title.replaceAll("→", " "));
  const [line] = readPage(`- ${title}`, "");
  return (
    line?.box !== null ||
    title.includes(`(${unknown})`) ||
    read?.minutes !== null ||
    read.title !== plain(title.replaceAll("→", " "))
  );
}

/** Items in groups, the one without a name first, each group where its first item was. */
function inGroups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): [string | null, Item[]][] {
  return [...groupedBy(items, keyOf)].sort(([a], [b]) => Number(a !== null) - Number(b !== null));
}
