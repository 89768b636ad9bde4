import type { Context, Template } from "liquidjs";
import { Markdown } from "./printed.ts";
import { type PrintedPlace, placesIn } from "./printed-sizes.ts";

/** A value as a page prints it. */
export interface PrintedValue {
  /** Its name, from the facts down, and the section whose page prints it; null of the outline. */
  readonly path: readonly string[];
  readonly section: string | null;
  /** The facts of which it is one, and those around them that a loop goes through, the innermost first. */
  readonly owners: readonly object[];
}

/** Tells of each value of templates where it is printed; what people wrote as Markdown and what numbers a document are left out. */
export function watchPrinted(
  templates: readonly Template[],
  tell: (printed: PrintedValue, text: string) => string,
): void {
  for (const place of placesIn(templates)) {
    // The last filter is the one that escapes.
    const last = place.output.value.filters.at(-1);
    if (!last || numbering.has(place.path[0] ?? "")) continue;
    const render = last.render.bind(last);
    last.render = function* (value: unknown, context: Context): Generator<unknown, unknown, unknown> {
      const text = yield render(value as never, context);
      if (value instanceof Markdown || typeof text !== "string" || text === "") return text;
      return tell({ path: place.path, section: place.section, owners: ownersOf(place, context) }, text);
    } as typeof last.render;
  }
}

const numbering: ReadonlySet<string> = new Set(["numbers", "letters", "tables", "figures"]);

function ownersOf({ written = [], around }: PrintedPlace, context: Context): object[] {
  const own = written.map((_, index) => written.slice(0, written.length - index));
  const loops = around.toReversed().map((name) => [name]);
  return [...own, ...loops].flatMap((path) => {
    try {
      const value: unknown = context.getSync([...path]);
      return typeof value === "object" && value !== null && !Array.isArray(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}
