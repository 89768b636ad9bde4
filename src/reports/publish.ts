import { dirname, join } from "node:path";
import { version } from "../../package.json";
import type { Coop } from "../coop.ts";
import type { Season } from "../cooperative/season.ts";
import { fileOf, formatsSaid } from "../documents/file-names.ts";
import { type DocumentFormat, documentFormats, isText, type Layout, render } from "../documents/formats.ts";
import { fileSaid, type Handed, handOver, letterheadSaid } from "../documents/hand-over.ts";
import type { PlacedLogo } from "../documents/logo.ts";
import type { Marking } from "../documents/marks.ts";
import { type Charts, type Document, endingWith, parseDocument } from "../documents/tree.ts";
import type { Letterhead } from "../documents/word-reference.ts";
import { CoopError, type Problem, problem, refuse } from "../problem.ts";
import type { Row } from "../register/schema.ts";
import type { Day } from "../values/day.ts";
import { toKey } from "../values/folded.ts";
import { auditor, type Unsaid } from "./audit.ts";
import { withDrafts } from "./drafts.ts";
import { type Edition, titleIn } from "./edition.ts";
import type { OriginFacts } from "./facts/origin.ts";
import { filtersOf } from "./filters.ts";
import { type OwnPages, ownPagesBeside } from "./page-files.ts";
import { codeOf, factsMark, templateMark } from "./provenance.ts";
import { type Filling, fillTemplate } from "./template.ts";

/** Of what in a year a document is, as the register stood on a day. */
export interface DocumentSubject {
  /** The session, the experiment or the person; null where it is of all. */
  readonly item: string | null;
  readonly season: Season;
  readonly asOf: Day;
  readonly origin: OriginFacts;
  /** The public versions of it that were handed over, itself perhaps among them. */
  readonly editions: readonly Pick<Row<"edition">, "hash" | "made_on">[];
}

export interface Publication {
  /** The name of the template. */
  readonly name: string;
  /** The outline of people's own, where it is none of the program: then what it may name is what the template may. */
  readonly ownName?: string;
  /** Of what it is; nothing of what is made to be read by the program and by nobody else. */
  readonly of?: DocumentSubject | undefined;
  /** For whom it is; nothing of one that says nothing of anybody. */
  readonly edition?: Edition;
  /** Whether it is shown to be talked about, and handed over to nobody. */
  readonly isDraft?: boolean | undefined;
  /** What it may not tell of people; it is read back for it before it is left anywhere. */
  readonly unsaid?: Unsaid | undefined;
  /** The name of the file, without its edition and its ending, where `out` says none. */
  readonly title: string;
  readonly facts: object;
  /** The charts that its pages may ask for. */
  readonly charts?: Charts;
  /** What its cover bears. */
  readonly logo?: PlacedLogo | undefined;
  /** Where nothing is said, what the name of the file says; else Markdown, or Word on a page of its own. */
  readonly formats: readonly DocumentFormat[] | undefined;
  /** A file to write or a folder to write it to, `-` for stdout, or nothing: then beside the register. */
  readonly out: string | undefined;
  /** Whether it is opened once it is there. */
  readonly open?: boolean | undefined;
  /** The day that it bears as that on which it was made; today where nothing is said. */
  readonly on?: Day | undefined;
  /** A Word file on whose page that of Word is written. */
  readonly reference?: string | undefined;
  /** How it is printed; as a report where nothing is said. */
  readonly layout?: Layout;
  readonly marking?: Marking;
}

/** What a document says, whatever its format and wherever it goes. */
export type Composition = Pick<
  Publication,
  "name" | "ownName" | "of" | "edition" | "isDraft" | "facts" | "charts" | "logo" | "on" | "layout"
>;

/**
 * Makes a document of facts, in one or several formats; never over a file that someone changed without being asked.
 * @throws CoopError what the template or the disk refuse; `one-format-on-screen`, `format-not-on-screen`,
 * `before-the-season`, `made-before-its-figures`, `public-document-tells`, `reference-is-for-word`, and as `formatsSaid` and
 * `handOver`
 * @returns whether it is in its files now
 */
export async function publish(coop: Coop, publication: Publication): Promise<boolean> {
  const { open, reference } = publication;
  const title = fileTitle(coop, publication);
  const out = publication.out ?? dirname(coop.parts.registerFile);
  const otherwise = reference === undefined ? "md" : "docx";
  const formats = formatsSaid(publication.formats, publication.out, documentFormats, otherwise);
  const target = fileSaid(coop, { out, open }, `${title}.${formats[0]}`);
  if (target === undefined) {
    if (formats.length > 1) refuse("one-format-on-screen", {}, { option: "--out" });
    if (!formats.every(isText)) refuse("format-not-on-screen", {}, { option: "--out" });
  }
  if (publication.on) await refuseTooEarly(coop, publication.on, publication.facts);
  const letterhead = await letterheadSaid(coop, reference, formats);
  const rendered = await made(coop, { ...publication, title }, formats, letterhead);
  if (target === undefined) {
    for (const { content } of rendered) coop.output.raw(String(content));
    return false;
  }
  if (rendered.some(({ lacksPictures }) => lacksPictures)) coop.warn("pictures-left-out", {});
  const unprinted = [...new Set(rendered.flatMap((one) => one.unprinted ?? []))];
  if (unprinted.length > 0) coop.warn("signs-not-printed", { signs: unprinted });
  const files = rendered.map(({ format, content, pages }): Handed => {
    const file = fileOf(target, format, formats);
    const bytes = Buffer.byteLength(content);
    return { file, content, written: coop.words.notice("document-written", { file, pages, bytes }) };
  });
  return handOver(coop, files, { open });
}

/** The text of a document, and what each format makes of it. */
function made(
  coop: Coop,
  publication: Publication,
  formats: readonly DocumentFormat[],
  letterhead: Letterhead | undefined,
) {
  const { title, layout, marking, on, unsaid } = publication;
  const options = {
    ...{ language: coop.words.language.code, layout, marking, letterhead },
    madeOn: on ?? coop.today,
    home: coop.parts.surroundings.home,
  };
  return coop.longWork(
    async (pause) => {
      await pause("document-being-written", {});
      const document = await composed(coop, publication);
      const audit = unsaid && auditing(unsaid, title);
      const rendered = [];
      // One after the other: what one format drew, the next takes.
      for (const [index, format] of formats.entries()) {
        await pause("document-being-made", { format, number: index + 1, of: formats.length });
        const one = { format, ...(await render(document, format, options)) };
        // Reading a PDF back takes longer than making it; what it says is the tree, of which the page of the web says as much.
        if (format !== "pdf") await audit?.(format, one.content);
        else if (!formats.includes("html"))
          await audit?.("html", (await render(document, "html", options)).content);
        rendered.push(one);
      }
      return rendered;
    },
    { endsAtOnce: true },
  );
}

/** What a document says, before it is written in any format. */
export async function composed(
  coop: Coop,
  publication: Composition,
  onPrinted?: Filling["onPrinted"],
): Promise<Document> {
  const { language } = coop.words;
  const { charts, edition, isDraft = false } = publication;
  const logo = publication.logo && { ...publication.logo, alt: language.typeset(publication.logo.alt) };
  const pages: string[] = [];
  const text = await textOf(coop, publication, { onPrinted, onPage: (page) => pages.push(page) });
  const document = parseDocument(text, {
    ...{ charts, logo, asSet: language.keepNumbers },
    edition: edition && coop.words.notice("edition-said", { edition, isDraft }),
  });
  const provenance = provenanceOf(coop, publication, pages);
  if (provenance === undefined) return document;
  const { layout = "report" } = publication;
  return isInEditions(layout) ? endingWith(document, provenance) : { ...document, provenance };
}

/** What a document says of where it comes from. */
function provenanceOf(
  { words, today }: Coop,
  { name, ownName = name, of, edition, isDraft = false, facts, on }: Composition,
  pages: readonly string[],
): string | undefined {
  if (!of) return undefined;
  const { item, season, asOf, origin, editions } = of;
  const madeOn = on ?? today;
  const hash = factsMark(facts);
  const others = editions.filter((one) => one.hash !== hash && one.made_on <= madeOn);
  const code = codeOf({
    ...{ report: toKey(ownName), item, edition: edition ?? null, isDraft, asOf, madeOn },
    ...{ season: toKey(season.title), language: words.language.code },
    ...{ register: origin.register, template: templateMark(pages), facts: hash },
  });
  return words.notice("provenance", {
    ...{ cooperative: origin.cooperative, year: season.title, edition: edition ?? null, isDraft },
    ...{ asOf, madeOn, version, code },
    before: [...new Set(others.map(({ made_on }) => made_on))].sort(),
  });
}

/** Reads back what is to be published; it throws CoopError `public-document-tells`, once for each that is told of in the same words. */
function auditing(
  unsaid: Unsaid,
  title: string,
): (format: DocumentFormat, content: string | Uint8Array) => Promise<void> {
  const audit = auditor(unsaid);
  return async (format, content) => {
    const told = new Map<string, Problem>();
    for (const { references, around, words, heading } of await audit(content, `${title}.${format}`)) {
      const whose = JSON.stringify([references, words]);
      if (told.has(whose)) continue;
      told.set(whose, problem("public-document-tells", { references, around, words, heading }));
    }
    if (told.size > 0) throw new CoopError([...told.values()]);
  };
}

/** @throws CoopError `before-the-season`, `made-before-its-figures` */
export async function refuseTooEarly(coop: Coop, on: Day, facts: { readonly asOf?: Day }): Promise<void> {
  const { starts_on: startsOn } = await coop.season();
  if (on < startsOn) refuse("before-the-season", { on, startsOn }, { option: "--on" });
  if (facts.asOf && on < facts.asOf)
    refuse("made-before-its-figures", { on, asOf: facts.asOf }, { option: "--on" });
}

async function textOf(
  coop: Coop,
  { name, ownName, facts, on, edition, isDraft = false, layout }: Composition,
  told: Pick<Filling, "onPrinted" | "onPage">,
): Promise<string> {
  const said = edition === "internal" ? withDrafts(facts, coop.words) : facts;
  const filled = await fillTemplate(
    templateOf(coop, name),
    coop.parts.surroundings.home,
    on && "madeOn" in said ? { ...said, madeOn: on } : said,
    filtersOf(coop.words),
    { own: ownPagesOf(coop), ownName, ...told },
  );
  const banner = edition && isInEditions(layout) && coop.words.notice("edition-banner", { edition, isDraft });
  const text = banner ? withBanner(filled, banner) : filled;
  return coop.words.language.typeset(text);
}

/** The template of that name in the language of the reader, as the program has it. */
export function templateOf(coop: Coop, name: string): string {
  return join(coop.parts.surroundings.home, "templates", coop.words.language.code, `${name}.md`);
}

/** The pages beside the register that are read in place of those. */
export function ownPagesOf({ parts, words }: Coop): OwnPages | undefined {
  return ownPagesBeside(parts.surroundings.home, parts.registerFile, words.language.code);
}

/** What people sign names them: there is one edition of it, which its pages say and not its text. */
function isInEditions(layout: Layout = "report"): boolean {
  return layout === "report" || layout === "leaflet";
}

function fileTitle({ words }: Coop, { title, edition, isDraft, layout }: Publication): string {
  const named = edition && isInEditions(layout) ? titleIn(edition, title, words) : title;
  return isDraft ? `${named}-${words.notice("draft-file", {})}` : named;
}

/** A document says at its top for whom it is: below its title, where it has one. */
function withBanner(markdown: string, banner: string): string {
  const [title = ""] = /^(?:\s*:::.*?\n:::\n)?\s*(?:#{1,6} [^\n]*)?/s.exec(markdown) ?? [];
  return `${title}\n\n> **${banner}**\n\n${markdown.slice(title.length)}`;
}
