import { parseReference, type ReferenceKind } from "../values/reference.ts";
import type { ExchangeNote, IdeaNote, Origin, TaskField, TaskNote } from "./notes.ts";
import { atOf, type IdeaLabel, ideaLabels, type Label, type PageLine, type Said, unknown } from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The reference at the beginning of a text, and what follows it. */
export function splitReference(
  kind: ReferenceKind,
  text: string,
): { reference: number | null; rest: string } {
  const [, typed = "", rest = ""] = /^([A-Za-z]\d{2,9})(?:$|[.:)]?\s+)(.*)$/su.exec(text) ?? [];
  const reference = typed === "" ? undefined : parseReference(kind, typed);
  return reference === undefined ? { reference: null, rest: text } : { reference, rest };
}

export function originOf({ file, line, offset }: PageLine, reference: number | null): Origin {
  return { file, line, offset, isReferenced: reference !== null };
}

const labelMark =
  /^([\p{L}\p{N}’'‘`´ .,/-]{1,60}?)\s*(\*\*|__)?\s*(?:\(([^()]*)\)\s*)?(\*\*|__)?\s*[:：]\s*(.*)$/su;

/** A label before a colon, what stands in brackets after it, and the text after the colon. The label may be bold. */
export function splitLabel(
  text: string,
): { readonly before: string; readonly details: string | null; readonly after: string } | undefined {
  const bold = /^(?:\*\*|__)/u.exec(text)?.[0] ?? "";
  const [, before = "", closed, details = null, closedLater, after = ""] =
    labelMark.exec(text.slice(bold.length)) ?? [];
  const isClosed = closed !== undefined || closedLater !== undefined;
  if (before.trim() === "" || (isClosed && bold === "")) return undefined;
  const isOpen = bold !== "" && !isClosed && after.startsWith(bold);
  return { before: before.trim(), details, after: (isOpen ? after.slice(bold.length) : after).trim() };
}

/** The labelled text of a line, for one of these labels. */
export function readLabel<Among extends Label>(
  text: string,
  among: readonly Among[],
  vocabulary: Vocabulary,
): { readonly label: Among; readonly details: string | null; readonly after: string } | undefined {
  const split = splitLabel(text);
  const label = split && vocabulary.label(split.before, among);
  return label && split ? { label, details: split.details, after: split.after } : undefined;
}

/** `attente (9, associations) : que les habitants … → en partie : par la charte`. */
export function readExchangeLine(
  line: PageLine,
  vocabulary: Vocabulary,
): Omit<ExchangeNote, "question" | "smallGroup" | "origins"> | undefined {
  const { reference, rest } = splitReference("exchange", line.text);
  const split = splitLabel(rest);
  const kind = split && vocabulary.choice("exchangeKind", split.before);
  if (!split || !kind) return undefined;
  const details = (split.details ?? "").split(/[,;]/u).map((part) => part.trim());
  const counted = details.flatMap((part) => /^(\d{1,9})(?:\s+\p{L}+)?$/u.exec(part)?.[1] ?? []);
  const category = details.filter((part) => part !== "" && !/^\d/u.test(part)).join(", ");
  return {
    reference,
    kind,
    ...splitBecame(split.after, vocabulary),
    saidBy: counted[0] === undefined ? null : Number(counted[0]),
    category: category || null,
  };
}

/** What stands after the last arrow that leads to a word for it is what became of it; `?` where nobody knows. */
function splitBecame(text: string, vocabulary: Vocabulary): { text: string; became: string | null } {
  for (let at = text.lastIndexOf("→"); at >= 0; at = at === 0 ? -1 : text.lastIndexOf("→", at - 1)) {
    const after = text.slice(at + 1).trim();
    const word = after.split(/\s*[:：]\s*/u)[0] ?? "";
    if (after !== unknown && vocabulary.choice("became", word) === undefined) continue;
    return { text: text.slice(0, at).trim(), became: after === unknown ? null : after };
  }
  return { text, became: null };
}

/** `Un café des compétences (portée par : associations ; soutien : 14)`. */
export function readIdeaLine(line: PageLine, vocabulary: Vocabulary): IdeaNote {
  const { reference, rest } = splitReference("idea", line.text);
  const [, title = "", inBrackets = ""] = /^(.*?)\s*\(([^()]*)\)$/su.exec(rest) ?? [];
  const fields = readDetails(inBrackets, line, vocabulary);
  return {
    reference,
    title: (fields ? title : rest) || null,
    fields: fields ?? new Map(),
    origins: [originOf(line, reference)],
  };
}

/** Nothing where any part is no detail of an idea: then the brackets belong to the title. */
function readDetails(
  text: string,
  line: PageLine,
  vocabulary: Vocabulary,
): ReadonlyMap<IdeaLabel, Said> | undefined {
  if (text === "") return undefined;
  const fields = new Map<IdeaLabel, Said>();
  if (text === unknown) return fields;
  for (const part of text.split(/\s*;\s*/u)) {
    const read = readLabel(part, ideaLabels, vocabulary);
    if (!read) return undefined;
    fields.set(read.label, { text: read.after, at: atOf(line) });
  }
  return fields;
}

/** What stands between two parts; the space after it may belong to the next. */
const dots = /(\s[·•|](?=\s))/u;
const dashes = /(\s(?:[–—-]|→)(?=\s))/u;

/**
 * `[ ] T02 Réserver la salle · Hugo Petit · 2 mai`: the last parts are who has it in hand and for when, where they can be.
 * @returns the task, and whether points part it; else who has it in hand and for when is still to be found in its title
 */
export function readTaskLine(
  line: PageLine,
  vocabulary: Vocabulary,
): { readonly task: TaskNote; readonly hasDots: boolean } | undefined {
  const { reference, rest } = splitReference("task", line.behindBox);
  const hasDots = dots.test(rest);
  // Every second piece is what stands between two parts.
  const pieces = rest.split(hasDots ? dots : dashes);
  const last = (): string => (pieces.at(-1) ?? "").trim();
  const take = (): string => {
    const part = last();
    pieces.splice(-2);
    return part;
  };
  const box = boxOf(line.box ?? "", vocabulary);
  if (box === undefined) return undefined;
  const at = atOf(line);
  const fields = new Map<TaskField, Said>();
  const settled =
    pieces.length > 1 && vocabulary.choice("notesTaskEnd", last().replace(/\s+(?:le|on)\s.*$/iu, ""));
  if (settled) fields.set(settled, { text: take().replace(/^\S+\s+(?:le|on)\s+/iu, ""), at });
  const isOfDecision = pieces.length > 1 && parseReference("decision", last()) !== undefined;
  if (isOfDecision) fields.set("decision", { text: take(), at });
  if (hasDots) {
    if (pieces.length > 1 && isDue(last(), vocabulary)) {
      const due = withoutBefore(take());
      if (due !== "–") fields.set("due", { text: due, at });
    }
    const owner = pieces.length > 1 ? take() : "–";
    if (owner !== "–") fields.set("owner", { text: owner, at });
  }
  const title = pieces.join("").trim() || null;
  const origins = [{ ...originOf(line, reference), offset: line.offsetBehindBox }];
  return { task: { reference, title, fields, box, origins }, hasDots };
}

function boxOf(box: string, vocabulary: Vocabulary): TaskNote["box"] | undefined {
  if (box === "") return "open";
  if (box === unknown) return "unknown";
  if (/^[-–—/]$/u.test(box)) return "dropped";
  return vocabulary.choice("notesMark", box) === "present" ? "done" : undefined;
}

/** What says for when, without the words before it: "by the end of February". */
export function withoutBefore(text: string): string {
  return text.replace(
    /^(?:avant|pour|d[’']ici|jusqu[’']au|au plus tard|échéance|before|by|until|due)?\s*[:：]?\s*(?:le|au|on)?\s+(?=[\p{L}\d])/iu,
    "",
  );
}

/** Whether a part says for when: a day, or what stands where there is none. The year may be left out. */
function isDue(text: string, vocabulary: Vocabulary): boolean {
  if (text === "–" || text === unknown) return true;
  return "value" in vocabulary.day(withoutBefore(text), "2024-01-01");
}
