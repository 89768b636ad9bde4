import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { Liquid, LiquidError } from "liquidjs";
import { escapeMarkdown } from "../documents/escape.ts";
import { refuse } from "../problem.ts";
import { nearest } from "../values/nearest.ts";

export type Filters = Readonly<Record<string, (value: never, ...parameters: never[]) => unknown>>;

/** Text that is Markdown by definition: what people wrote for a report. Everything else is inert. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const longestDocument = 20_000_000;

/**
 * Fills a template. Every value is escaped, so that nothing of it is taken for markup but `Markdown`.
 * @param file the path of the template; `home` is what it is shown relative to
 * @param asText how a value becomes text of the result, where that is not a document but a text to go on writing
 * @throws CoopError `template-unknown-name`, `template-unknown-filter` with the nearest, `template-broken`; with file and line
 */
export async function fillTemplate(
  file: string,
  home: string,
  facts: object,
  filters: Filters,
  asText: (text: string) => string = escapeMarkdown,
): Promise<string> {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: longestDocument,
    renderLimit: 20_000,
    memoryLimit: 100_000_000,
    outputEscape: (value) => (value instanceof Markdown ? value.text : asText(String(value ?? ""))),
  });
  for (const [name, filter] of Object.entries(filters)) {
    engine.registerFilter(name, (value, ...parameters) => filter(value as never, ...(parameters as never[])));
  }
  try {
    return await engine.render(engine.parse(readFileSync(file, "utf8"), file), facts);
  } catch (error) {
    if (!(error instanceof LiquidError)) throw error;
    const place = { file: relative(home, file), ...lineOf(error) };
    const [, unknownName] = /undefined variable: ([^,\s]+)/.exec(error.message) ?? [];
    if (unknownName) {
      return refuse(
        "template-unknown-name",
        { typed: unknownName, nearest: nearest(unknownName, namesOf(facts)) },
        place,
      );
    }
    const [, unknownFilter] = /undefined filter: ([^,\s]+)/.exec(error.message) ?? [];
    if (unknownFilter) {
      const near = nearest(unknownFilter, Object.keys(filters));
      return refuse("template-unknown-filter", { typed: unknownFilter, nearest: near }, place);
    }
    return refuse("template-broken", { reason: error.message.split(/, file:|\n/)[0] ?? "" }, place);
  }
}

function lineOf(error: LiquidError): { line?: number } {
  const line = Number(/, line:(\d+)/.exec(error.message)?.[1]);
  return Number.isInteger(line) ? { line } : {};
}

/** Every name that a template can write, `community.headcount`; of lists, the names of their items. */
function namesOf(facts: unknown, before = ""): string[] {
  if (Array.isArray(facts)) return facts.length > 0 ? namesOf(facts[0]) : [];
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) => {
    const name = before === "" ? key : `${before}.${key}`;
    return [name, ...namesOf(value, name)];
  });
}
