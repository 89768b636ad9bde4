import { Output, type Template, type Token } from "liquidjs";
import { figures, nameOf } from "./figures.ts";
import { provenOf } from "./proof.ts";
import { SectionTag } from "./template-tags.ts";

/** The size of a list that a template prints though it is no figure. */
export interface StrangeSize {
  /** As the template writes it. */
  readonly typed: string;
  readonly token: Token;
}

/** What a name of a template stands for, from the facts down: `one` in a loop over `said.takenUp`. */
type Aliases = ReadonlyMap<string, readonly string[]>;

/** A value that a template prints. */
export interface PrintedPlace {
  readonly output: Output;
  /** As it is written there, and from the facts down; nothing of what is no name. */
  readonly written: readonly string[] | undefined;
  readonly path: readonly string[];
  /** The names of the loops around it, the innermost last. */
  readonly around: readonly string[];
  /** The section of which its page is; null of the outline. */
  readonly section: string | null;
}

/** The first size that is printed of a list of which no figure is the size; nothing of facts without figures, where none is known. */
export function strangeSize(templates: readonly Template[], facts: object): StrangeSize | undefined {
  if (!provenOf(facts)) return undefined;
  for (const { path, typed, token } of sizesIn(templates)) {
    const key = path.at(-1) ?? "";
    const owners = valuesAt(facts, path.slice(0, -1)).filter(
      (one) => typeof one === "object" && one !== null,
    );
    const isNamed = owners.some((owner) => {
      const proven = provenOf(owner as object);
      return proven !== undefined && isSize(proven.subject, key);
    });
    if (owners.length > 0 && !isNamed) return { typed, token };
  }
  return undefined;
}

function isSize(subject: string, key: string): boolean {
  const name = nameOf(subject, key);
  return name !== undefined && figures[name] === "size";
}

/** Every size of these facts that a template may print. */
export function sizeNames(facts: unknown, before = ""): string[] {
  if (Array.isArray(facts)) return facts.length > 0 ? sizeNames(facts[0]) : [];
  if (typeof facts !== "object" || facts === null) return [];
  const subject = provenOf(facts)?.subject;
  return Object.entries(facts).flatMap(([key, value]) => {
    const path = before === "" ? key : `${before}.${key}`;
    const isNamed = Array.isArray(value) && subject !== undefined && isSize(subject, key);
    return [...(isNamed ? [`${path}.size`] : []), ...sizeNames(value, path)];
  });
}

interface PrintedSize extends StrangeSize {
  readonly path: readonly string[];
}

function* sizesIn(templates: readonly Template[]): Generator<PrintedSize> {
  for (const { output, written, path } of placesIn(templates)) {
    // A size that agrees in number is not printed: it chooses between words.
    if (written?.at(-1) !== "size" || output.value.filters[0]?.name === "agree") continue;
    yield { path: path.slice(0, -1), typed: written.join("."), token: output.token };
  }
}

/** Every value that templates print, whatever the year. */
export function* placesIn(
  templates: readonly Template[],
  aliases: Aliases = new Map(),
  section: string | null = null,
): Generator<PrintedPlace> {
  for (const template of templates) {
    if (template instanceof Output) {
      const { postfix } = template.value.initial;
      const written = postfix.length === 1 ? pathOf(postfix[0]) : undefined;
      const path = written ? resolved(written, aliases) : [];
      yield { output: template, written, path, around: [...aliases.keys()], section };
    } else {
      const within = template instanceof SectionTag ? template.section : section;
      yield* placesIn(childrenOf(template), insideOf(template, aliases), within);
    }
  }
}

function childrenOf(template: Template): readonly Template[] {
  if (template instanceof SectionTag) return template.page;
  const children = template.children?.(false, true).next().value;
  return Array.isArray(children) ? children : [];
}

function insideOf(template: Template, aliases: Aliases): Aliases {
  const { variable, collection } = template as { variable?: unknown; collection?: Token };
  const path = typeof variable === "string" ? pathOf(collection) : undefined;
  return path ? new Map([...aliases, [variable as string, resolved(path, aliases)]]) : aliases;
}

function resolved([first = "", ...rest]: readonly string[], aliases: Aliases): readonly string[] {
  return [...(aliases.get(first) ?? [first]), ...rest];
}

/** `decisions.all.size`; nothing of what is no name. */
function pathOf(token: Token | undefined): string[] | undefined {
  const { props, variable } = (token ?? {}) as {
    props?: readonly { content?: unknown }[];
    variable?: unknown;
  };
  if (!props || variable !== undefined) return undefined;
  const names = props.map(({ content }) => content);
  return names.every((name) => typeof name === "string") ? (names as string[]) : undefined;
}

/** What stands at a path of the facts; of lists, what stands at it in each of their items. */
function valuesAt(facts: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(facts))
    return facts.flatMap((one) => valuesAt(one, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return [facts];
  if (typeof facts !== "object" || facts === null) return [];
  return valuesAt((facts as Readonly<Record<string, unknown>>)[key], rest);
}
