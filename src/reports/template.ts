import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Context, Liquid, LiquidError, type Template, toPromise } from "liquidjs";
import { escapeMarkdown } from "../documents/escape.ts";
import { refuse } from "../problem.ts";
import { nearest } from "../values/nearest.ts";
import { markedPage, ownTags, SectionTag, unmarked } from "./template-tags.ts";

export type Filters = Readonly<Record<string, (value: never, ...parameters: never[]) => unknown>>;

/** Text that is Markdown by definition: what people wrote for a report. Everything else is inert. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Numbers what a document has many of, from 1, in the order in which it is said. */
export class Counter {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** A section of a document, as a reader finds it. */
export interface DocumentSection {
  /** Null where its page asks for none. */
  readonly number: number | null;
  readonly title: string;
}

export interface Filling {
  /** How a value becomes text of the result, where that is not a document but a text to go on writing. */
  readonly asText?: (text: string) => string;
  /** Is told of each section as it begins. */
  readonly onSection?: (section: DocumentSection) => void;
}

const longestDocument = 20_000_000;

/**
 * Fills a template: a page, or an outline whose sections lie in a folder of its name. A section whose page asks for its number
 * (`numbers.le-cadre`) has one, in the order of the outline; null where it is left out. Its tables are numbered by `tables | next`.
 * Every value is escaped, so that nothing of it is taken for markup but `Markdown`.
 * @param file the path of the template; `home` is what it is shown relative to
 * @throws CoopError `template-unknown-name`, `template-unknown-filter`, `template-no-section` with the nearest,
 * `template-broken`; with file and line
 */
export async function fillTemplate(
  file: string,
  home: string,
  facts: object,
  filters: Filters,
  { asText = escapeMarkdown, onSection = () => {} }: Filling = {},
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
  for (const [name, tag] of Object.entries(ownTags)) engine.registerTag(name, tag);
  engine.registerTag("section", SectionTag);
  for (const [name, filter] of Object.entries(filters)) {
    engine.registerFilter(name, (value, ...parameters) => filter(value as never, ...(parameters as never[])));
  }
  const pages = new Map<string, string>();
  const readPage = (path: string): string => {
    const page = markedPage(readFileSync(path, "utf8"));
    pages.set(page, path);
    return page;
  };
  let ours = {};
  try {
    const outline = engine.parse(readPage(file), file);
    const numbers = await openSections(engine, outline, readPage, { file, home, facts, onSection });
    ours = { numbers, tables: new Counter() };
    return unmarked(await engine.render(outline, facts, { globals: ours }));
  } catch (error) {
    if (!(error instanceof LiquidError)) throw error;
    const place = { file: relative(home, pages.get(error.token.input) ?? file), ...lineOf(error) };
    const [, unknownName] = /undefined variable: ([^,\s]+)/.exec(error.message) ?? [];
    if (unknownName) {
      return refuse(
        "template-unknown-name",
        { typed: unknownName, nearest: nearest(unknownName, namesOf({ ...facts, ...ours })) },
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

/** Gives each section of an outline its page, and tells the numbers of them all: null where it is left out, or no section of it. */
async function openSections(
  engine: Liquid,
  outline: readonly Template[],
  readPage: (path: string) => string,
  {
    file,
    home,
    facts,
    onSection,
  }: { readonly file: string; readonly home: string; readonly facts: object } & Required<
    Pick<Filling, "onSection">
  >,
): Promise<Readonly<Record<string, number | null>>> {
  const folder = file.replace(/\.md$/, "");
  const there = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.md$/, "")) : [];
  const numbers: Record<string, number | null> = Object.fromEntries(there.map((name) => [name, null]));
  let last = 0;
  for (const tag of outline) {
    if (!(tag instanceof SectionTag)) continue;
    if (!there.includes(tag.section)) {
      const [line = 1] = tag.token.getPosition();
      refuse(
        "template-no-section",
        { typed: tag.section, nearest: nearest(tag.section, there) },
        { file: relative(home, file), line },
      );
    }
    if (!(await toPromise(tag.isSaid(new Context(facts, engine.options))))) continue;
    const path = join(folder, `${tag.section}.md`);
    const page = readPage(path);
    tag.page = engine.parse(page, path);
    if (page.includes(`numbers.${tag.section}`)) numbers[tag.section] = ++last;
    const section = { number: numbers[tag.section] ?? null, title: titleOf(page) };
    tag.begins = () => onSection(section);
  }
  return numbers;
}

/** The heading of a page, without its number. */
function titleOf(page: string): string {
  return (/^#+ (.*)$/m.exec(page)?.[1] ?? "").replace(/^\{\{.*?\}\}\. /, "");
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
