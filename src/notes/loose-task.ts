import { type ActorFinder, actorReference } from "./actor.ts";
import { firstPersonIn, isFirstPerson } from "./first-person.ts";
import { looseDay, untouched } from "./loose-lines.ts";
import type { TaskField, TaskNote } from "./notes.ts";
import { atOf, type PageLine, plain } from "./page.ts";
import { withoutMarks } from "./sentences.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Something to do as minutes say it. */
export interface LooseTask {
  /** With what was found; the task that was given, where nothing was. */
  readonly task: TaskNote;
  /** Words for whoever has it in hand that do not say who that is: "moi", where nothing tells who wrote the page. */
  readonly unknown: readonly string[];
}

const arrow = /^(?:=>|->|→|⇒|➔|►)\s*/u;
const dueWords =
  /(?<![\s,;(–—-])[\s,;(–—-]+(?:avant|pour|d[’']ici|jusqu[’']au|au plus tard|before|by|until|due)\s*(?:[àa]?\s*(?:le|la|au|the|on)\s+)?([^()]{3,30}?)\)?\.?$/iu;
const joint = /\s+(?:[–—-]|→|->|\|)\s+/u;
const betweenOwners = /\s*[,&+/]\s*|\s+(?:et|and)\s+/u;

/** Whether a line begins with an arrow, as people write what is to be done. */
export function hasArrow({ text }: Pick<PageLine, "text">): boolean {
  return arrow.test(text);
}

/**
 * Whose a text is: an owner by name. Of several the first has the task, which holds one, and their names stay in its words.
 * @returns nothing where the first is nobody whom the register knows
 */
export function readOwner(
  text: string,
  whoHas: ActorFinder,
): { readonly owner: string; readonly isOnly: boolean } | undefined {
  // "@LouiseB" is how people are called where a name has no space.
  const typed = text
    .replace(/^@\s*(\p{L}+)/u, (_, name: string) => name.replace(/(?<=\p{Ll})(?=\p{Lu})/u, " "))
    .trim();
  const only = whoHas(typed);
  if (only !== undefined) return { owner: only === "several" ? typed : actorReference(only), isOnly: true };
  const [first = "", ...others] = typed.split(betweenOwners);
  const who = others.length > 0 ? whoHas(first) : undefined;
  const areOwners = others.every(
    (one) =>
      whoHas(one) !== undefined || isFirstPerson(one) || /^(?:\p{Lu}|l[ae]s?\s|l[’']|the\s)/u.test(one),
  );
  if (who === undefined || who === "several" || !areOwners) return undefined;
  return { owner: actorReference(who), isOnly: false };
}

/**
 * Finds who has a task in hand and for when, however they are joined to it: "Nour : réserver la salle pour le 12 avril", "Réserver
 * la salle (Max, 12/04)", "Claire - print the posters - 15 April", "Awa to call the city".
 * @param isNamed whether it stands in a list whose lines begin with names: "Maël letter bins"
 */
export function loosened(
  task: TaskNote,
  vocabulary: Vocabulary,
  whoHas: ActorFinder,
  isNamed = false,
): LooseTask {
  const [at] = task.origins;
  if (at === undefined || task.title === null) return { task, unknown: [] };
  const fields = new Map(task.fields);
  const unknown: string[] = [];
  let title = withoutMarks(task.title.replace(arrow, "")).replace(/^\d{1,2}\.\d{1,2}\s+/u, "");
  const take = (field: TaskField, text: string | undefined): boolean => {
    if (text === undefined || fields.has(field)) return false;
    fields.set(field, { text, at: atOf(at) });
    return true;
  };
  /** Whether a part says no more than who has it, and can leave the title. */
  const takesOwner = (part: string): boolean => {
    const read = readOwner(part, whoHas);
    if (!read && isFirstPerson(part)) unknown.push(part);
    return read !== undefined && take("owner", read.owner) && read.isOnly;
  };
  const due = (text: string): string | undefined =>
    looseDay(
      text
        .replace(/^(?:avant|pour|d[’']ici|before|by|until|due)\s+(?:le\s+)?/iu, "")
        .replace(/\s+(?:au plus tard|at the latest)$/iu, ""),
      vocabulary,
      "last",
    );
  const isTaken = (part: string): boolean => take("due", due(part)) || takesOwner(part);
  const areTaken = (parts: readonly string[]): boolean =>
    parts.every(
      (part) => due(part) !== undefined || readOwner(part, whoHas) !== undefined || isFirstPerson(part),
    ) && parts.map(isTaken).every(Boolean);

  const [, before = "", inBrackets = ""] = /^(.+?)\s*\(([^()]+)\)\.?$/su.exec(title) ?? [];
  const bracketed = inBrackets.split(/\s*[,;·/]\s*(?!\d)|\s+[–—-]\s+/u).filter(Boolean);
  if (before !== "" && areTaken(bracketed)) title = before;
  const pieces = title.split(joint);
  const length = pieces.length;
  while (pieces.length > 1 && isTaken(pieces.at(-1) ?? "")) pieces.pop();
  while (pieces.length > 1 && isTaken(pieces[0] ?? "")) pieces.shift();
  if (pieces.length < length) title = pieces.join(" – ");
  const [, named = "", rest = ""] =
    /^([^:：]{2,60}?)\s*[:：]\s+(.+)$/su.exec(title) ??
    /^(\S+(?:\s\S+){0,3}?)\s+(?:to|will|must|should|offered to|doit|doivent|va|vont|devra|(?:se charge|se chargent|s[’']occupe|s[’']occupent)\s+(?:de\b|d(?=[’'])))[’'\s]\s*(.+)$/su.exec(
      title,
    ) ??
    [];
  if (named !== "" && takesOwner(named)) title = rest;
  const [, what = "", said = ""] = /^([^:：]{2,120}?)\s*[:：]\s+(.+)$/su.exec(title) ?? [];
  if (what !== "" && areTaken(said.split(/\s*[,;]\s*/u))) title = what;
  const ends = dueWords.exec(title);
  // "Réserver la salle pour avril" says what for, "pour le 12 avril" for when.
  const isForWhat = /(?:pour|for)\s+\p{L}+\.?$/iu.test(ends?.[0] ?? "");
  if (ends && !isForWhat && take("due", due(ends[1] ?? ""))) title = title.slice(0, ends.index);
  if (!fields.has("owner") && unknown.length === 0) {
    const own = firstPersonIn(title);
    if (own !== undefined) takesOwner(own);
    else if (isNamed) take("owner", nameBefore(title, whoHas));
  }
  const hasFound = fields.size > task.fields.size || title !== withoutMarks(task.title);
  title = plain(title.replace(/(?<![\s.;,])[\s.;,]+$/u, ""));
  if (!hasFound || title === "") return { task, unknown };
  return { task: { ...task, title, fields, origins: task.origins.map(untouched) }, unknown };
}

/** Who is named by the first words of a text, of which others follow: the longest name that is somebody's. */
export function nameBefore(text: string, whoHas: ActorFinder): string | undefined {
  const words = text.split(" ");
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const who = whoHas(
      words
        .slice(0, length)
        .join(" ")
        .replace(/[,:;]$/u, ""),
    );
    if (who !== undefined && who !== "several") return actorReference(who);
  }
  return undefined;
}
