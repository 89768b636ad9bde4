import { Context, type Emitter, Liquid, LiquidError, toValueSync } from "liquidjs";
import { escapeMarkdown } from "../documents/escape.ts";
import { CoopError, type Problem, problem, refuse } from "../problem.ts";
import { nearest } from "../values/nearest.ts";
import { Unpublished } from "../values/unpublished.ts";
import { type Filters, guarded } from "./filter-use.ts";
import { knownNames } from "./known-names.ts";
import { type Page, readPage } from "./page.ts";
import { wrongNames } from "./page-check.ts";
import { type OwnPages, type PageFile, PageFiles } from "./page-files.ts";
import { Counter, Markdown } from "./printed.ts";
import { type StrangeSize, sizeNames, strangeSize } from "./printed-sizes.ts";
import { type PrintedValue, watchPrinted } from "./printed-values.ts";
import { kindOf, learn, unprintedKinds } from "./shape.ts";
import { ownTags, readSection, SectionTag, unmarked } from "./template-tags.ts";

/** A section of a document, as a reader finds it. */
export interface DocumentSection {
  /** Null where its page asks for none. */
  readonly number: number | null;
  readonly title: string;
}

export interface Filling {
  /** How a value becomes text of the result, where that is not a document but a text to go on writing. */
  readonly asText?: (text: string) => string;
  /** The facts of which the names are looked up, where those that are filled in are watched. */
  readonly names?: object;
  /** Is given each value with where it is printed, and gives what is printed there. */
  readonly onPrinted?: ((printed: PrintedValue, text: string) => string) | undefined;
  /** Is told of each page that is read. */
  readonly onPage?: (text: string) => void;
  /** Is told of each section as it begins. */
  readonly onSection?: (section: DocumentSection) => void;
  /** Pages of people's own, which are read in place of those of the program. */
  readonly own?: OwnPages | undefined;
  /** The outline of people's own, where it is none of those of the program: it names what the template names. */
  readonly ownName?: string | undefined;
}

const longestDocument = 20_000_000;

/**
 * Fills a template: a page, or an outline whose sections lie in a folder of its name. A section whose page asks for its number
 * (`numbers.le-cadre`) has one, in the order of the outline, and one that asks for its letter (`letters.les-structures`) is an
 * annex: null where it is left out. Tables are numbered by `tables | next`, pictures by `figures | next`.
 * Every value is escaped, so that nothing of it is taken for markup but `Markdown`.
 * @param file the path of the template; `home` is what it is shown relative to
 * @throws CoopError what is wrong in its pages, said this year or not, each with file and line: what `openTemplate` refuses,
 * `template-no-figure`, `template-not-printed`, `template-broken`, `template-too-much`
 */
export async function fillTemplate(
  file: string,
  home: string,
  facts: object,
  filters: Filters,
  filling: Filling = {},
): Promise<string> {
  const { names = facts, onSection = () => {} } = filling;
  const { engine, pages, outline, sections, ours } = openTemplate(file, home, facts, filters, filling);
  const { numbers, letters } = ours;
  try {
    const template = engine.parse(outline.text);
    const numbered = new Counter();
    const lettered = new Counter();
    for (const tag of template.filter((one) => one instanceof SectionTag)) {
      if (!toValueSync(tag.isSaid(new Context(facts, engine.options)))) continue;
      const { text } = sections.find(({ section }) => section === tag.section)?.page ?? outline;
      tag.page = engine.parse(text);
      if (text.includes(`numbers.${tag.section}`)) numbers[tag.section] = numbered.next();
      if (text.includes(`letters.${tag.section}`)) letters[tag.section] = letterOf(lettered.next());
      const section = { number: numbers[tag.section] ?? null, title: titleOf(text) };
      tag.begins = () => onSection(section);
    }
    const strange = strangeSize(template, names);
    if (strange) throw new CoopError([noFigure(strange, names, pages.get(strange.token.input))]);
    if (filling.onPrinted) watchPrinted(template, filling.onPrinted);
    const context = new Context(facts, engine.options, { globals: ours, sync: true });
    const written = new Written();
    toValueSync(engine.renderer.renderTemplates(template, context, written));
    return unmarked(written.buffer);
  } catch (error) {
    if (!(error instanceof LiquidError)) throw error;
    throw new CoopError(problemsOf(error, pages.get(error.token.input)));
  }
}

/** What a template says, as far as it goes. */
class Written implements Emitter {
  buffer = "";

  write(text: unknown): void {
    this.buffer += String(text ?? "");
    if (this.buffer.length > longestDocument) refuse("template-too-much", { of: "output" });
  }
}

/**
 * The pages of a template, read and looked through before anything of them is said.
 * @throws CoopError what is wrong in them, each with file and line: what `readPage` and `wrongNames` refuse,
 * `template-no-section`, `template-section-twice`, `template-section-gone`
 */
export function openTemplate(
  file: string,
  home: string,
  facts: object,
  filters: Filters,
  { asText = escapeMarkdown, names = facts, onPage = () => {}, own, ownName }: Filling = {},
) {
  const engine = engineOf(filters, asText);
  const files = new PageFiles(file, home, own, ownName);
  const pages = new Map<string, Page>();
  const open = ({ path, file }: PageFile): Page => {
    const page = readPage(path, file);
    pages.set(page.text, page);
    onPage(page.text);
    return page;
  };
  const outline = open(files.outline);
  const sections = openSections(outline, files, open);
  const unsaid = Object.fromEntries(files.sections.map((name): [string, null] => [name, null]));
  const numbers: Record<string, number | null> = { ...unsaid };
  const letters: Record<string, string | null> = { ...unsaid };
  const ours = { numbers, letters, tables: new Counter(), figures: new Counter() };
  const known = learn(knownNames(file, names), ours);
  const certain = sections.flatMap(({ section, condition }) => (condition ? [] : [section]));
  const problems = [{ page: outline, section: "", isOwn: true }, ...sections].flatMap(
    ({ page, section, isOwn }) =>
      wrongNames(page, { names: known, filters, certain: [...certain, section] }, engine).map((one) =>
        isOwn ? one : toldOfShipped(one, section),
      ),
  );
  if (problems.length > 0) throw new CoopError(problems);
  return { engine, pages, outline, sections, ours };
}

/** What an outline of people's own leaves out, and a page of the program names: theirs is the one to change. */
function toldOfShipped(one: Problem, page: string): Problem {
  if (one.code !== "template-section-left-out") return one;
  const { section } = one.parameters as { readonly section: string };
  return problem("template-section-gone", { section, page }, one.place);
}

function engineOf(filters: Filters, asText: (text: string) => string): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: longestDocument,
    renderLimit: 20_000,
    memoryLimit: 1_000_000,
    outputEscape: (value) =>
      printed(value instanceof Unpublished ? filters["number"]?.apply(value as never) : value, asText),
  });
  for (const [name, tag] of Object.entries(ownTags)) engine.registerTag(name, tag);
  engine.registerTag("section", SectionTag);
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, guarded(filter, name));
  return engine;
}

/** What a value is in a document; a list or a group of values is nothing that could be read there. */
function printed(value: unknown, asText: (text: string) => string): string {
  if (value instanceof Markdown) return value.text;
  if (value === null) return "";
  const kind = kindOf(value) ?? "nothing";
  // What someone wrote may look like a day.
  const unprinted = unprintedKinds.find((one) => one === kind && one !== "day");
  return unprinted ? refuse("template-not-printed", { typed: null, kind: unprinted }) : asText(String(value));
}

interface Section {
  readonly section: string;
  /** What an outline asks before it is said; nothing where it is said whatever the year. */
  readonly condition: string | undefined;
  readonly page: Page;
  readonly isOwn: boolean;
}

/** The sections of an outline with their pages, in its order. @throws CoopError each that has no page, or is there before */
function openSections(outline: Page, files: PageFiles, open: (file: PageFile) => Page): Section[] {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const sections = outline.parts.flatMap(({ name, args, line }): Section[] => {
    const { section, condition } = (name === "section" && readSection(args)) || {};
    if (section === undefined) return [];
    const place = { file: outline.file, line };
    const first = lines.get(section);
    const file = files.section(section);
    if (!file) {
      problems.push(
        problem("template-no-section", { typed: section, nearest: nearest(section, files.sections) }, place),
      );
    } else if (first !== undefined) {
      problems.push(problem("template-section-twice", { section, line: first }, place));
    } else {
      lines.set(section, line);
      try {
        return [{ section, condition, page: open(file), isOwn: file.isOwn || !files.outline.isOwn }];
      } catch (error) {
        if (!(error instanceof CoopError)) throw error;
        problems.push(...error.problems);
      }
    }
    return [];
  });
  if (problems.length > 0) throw new CoopError(problems);
  return sections;
}

function letterOf(number: number): string {
  return String.fromCodePoint(64 + number);
}

/** The heading of a page, without its number or its letter. */
function titleOf(page: string): string {
  return (/^#+ (.*)$/m.exec(page)?.[1] ?? "").replace(/^.*?\}\}\. /, "");
}

/** The size of a list is printed where it is a figure alone. */
function noFigure({ typed, token }: StrangeSize, facts: object, page: Page | undefined): Problem {
  const [line = 1] = token.getPosition();
  const near = nearest(typed, sizeNames(facts));
  return problem(
    "template-no-figure",
    { typed, nearest: near },
    { ...(page ? { file: page.file } : {}), line },
  );
}

/** What went wrong while a page was filled, at its line. */
function problemsOf(error: LiquidError, page: Page | undefined): Problem[] {
  const [line = 1] = error.token.getPosition();
  const part = page?.parts.findLast((one) => one.line <= line);
  const place = { ...(page ? { file: page.file } : {}), line };
  const { originalError } = error;
  if (originalError instanceof CoopError) {
    return originalError.problems.map((one) => ({ ...one, place }));
  }
  if (/limit exceeded/.test(originalError?.message ?? ""))
    return [problem("template-too-much", { of: "time" }, place)];
  return [problem("template-broken", { written: part?.written ?? "", name: part?.name ?? "value" }, place)];
}
