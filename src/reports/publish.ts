import { dirname, join } from "node:path";
import type { Coop } from "../coop.ts";
import { fileOf, formatsSaid } from "../documents/file-names.ts";
import { type DocumentFormat, documentFormats, isText, type Layout, render } from "../documents/formats.ts";
import { fileSaid, type Handed, handOver, letterheadSaid } from "../documents/hand-over.ts";
import type { PlacedLogo } from "../documents/logo.ts";
import type { Marking } from "../documents/marks.ts";
import { type Charts, parseDocument } from "../documents/tree.ts";
import type { Letterhead } from "../documents/word-reference.ts";
import { namedIn } from "../people/named-people.ts";
import type { Unnamed } from "../people/unnamed.ts";
import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { filtersOf } from "./filters.ts";
import { fillTemplate } from "./template.ts";

export interface Publication {
  /** The name of the template. */
  readonly name: string;
  /** The name of the file, without its ending, where `out` says none. */
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
  /** Whether it is for people of the community to read and sign, and bears no warning that it is not for the public. */
  readonly isForMembers?: boolean;
  /** Those whom it should not name: texts that people typed may all the same, which is pointed out. */
  readonly unnamed?: readonly Unnamed[];
  /** How it is printed; as a report where nothing is said. */
  readonly layout?: Layout;
  readonly marking?: Marking;
}

/**
 * Makes a document of facts, in one or several formats; never over a file that someone changed without being asked.
 * @throws CoopError what the template or the disk refuse; `one-format-on-screen`, `format-not-on-screen`,
 * `before-the-season`, `made-before-its-figures`, `reference-is-for-word`, and as `formatsSaid` and `handOver`
 */
export async function publish(coop: Coop, publication: Publication): Promise<void> {
  const { title, open, reference } = publication;
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
  const { text, rendered } = await made(coop, publication, formats, letterhead);
  const named = namedIn(text, publication.unnamed ?? []);
  if (named.length > 0) {
    coop.warn("document-names-people", { references: named.map(({ reference }) => reference) });
  }
  if (target === undefined) {
    for (const { content } of rendered) coop.output.raw(String(content));
    return;
  }
  if (rendered.some(({ lacksPictures }) => lacksPictures)) coop.warn("pictures-left-out", {});
  const unprinted = [...new Set(rendered.flatMap((one) => one.unprinted ?? []))];
  if (unprinted.length > 0) coop.warn("signs-not-printed", { signs: unprinted });
  const files = rendered.map(({ format, content, pages }): Handed => {
    const file = fileOf(target, format, formats);
    const bytes = Buffer.byteLength(content);
    return { file, content, written: coop.words.notice("document-written", { file, pages, bytes }) };
  });
  await handOver(coop, files, { open });
}

/** The text of a document, and what each format makes of it. */
function made(
  coop: Coop,
  publication: Publication,
  formats: readonly DocumentFormat[],
  letterhead: Letterhead | undefined,
) {
  const { language } = coop.words;
  const { charts, layout, marking, on } = publication;
  const logo = publication.logo && { ...publication.logo, alt: language.typeset(publication.logo.alt) };
  const options = {
    ...{ language: language.code, layout, marking, letterhead },
    madeOn: on ?? coop.today,
    home: coop.parts.surroundings.home,
  };
  return coop.longWork(
    async (pause) => {
      await pause("document-being-written", {});
      const text = await textOf(coop, publication);
      const document = parseDocument(text, { charts, logo, asSet: language.keepNumbers });
      const rendered = [];
      // One after the other: what one format drew, the next takes.
      for (const [index, format] of formats.entries()) {
        await pause("document-being-made", { format, number: index + 1, of: formats.length });
        rendered.push({ format, ...(await render(document, format, options)) });
      }
      return { text, rendered };
    },
    { endsAtOnce: true },
  );
}

async function refuseTooEarly(coop: Coop, on: Day, facts: { readonly asOf?: Day }): Promise<void> {
  const { starts_on: startsOn } = await coop.season();
  if (on < startsOn) refuse("before-the-season", { on, startsOn }, { option: "--on" });
  if (facts.asOf && on < facts.asOf)
    refuse("made-before-its-figures", { on, asOf: facts.asOf }, { option: "--on" });
}

async function textOf(coop: Coop, { name, facts, on, isForMembers }: Publication): Promise<string> {
  const filled = await fillTemplate(
    templateOf(coop, name),
    coop.parts.surroundings.home,
    on && "madeOn" in facts ? { ...facts, madeOn: on } : facts,
    filtersOf(coop.words),
  );
  const text = isForMembers ? filled : withBanner(filled, coop.words.notice("internal-edition", {}));
  return coop.words.language.typeset(text);
}

/** The template of that name in the language of the reader. */
export function templateOf(coop: Coop, name: string): string {
  return join(coop.parts.surroundings.home, "templates", coop.words.language.code, `${name}.md`);
}

/** Every document says at its top that it is not for the public, until there is an edition that is: below its title, where it has one. */
function withBanner(markdown: string, banner: string): string {
  const [title = ""] = /^(?:\s*:::.*?\n:::\n)?\s*(?:#{1,6} [^\n]*)?/s.exec(markdown) ?? [];
  return `${title}\n\n> **${banner}**\n\n${markdown.slice(title.length)}`;
}
