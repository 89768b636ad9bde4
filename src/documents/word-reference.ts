import { extname, posix } from "node:path";
import type { LanguageCode } from "../language/language.ts";
import { refuse } from "../problem.ts";
import { readBytes } from "../tabular/read-file.ts";
import { unzip, ZipFault } from "../tabular/zip.ts";
import { a4 } from "./word-look.ts";
import { mergedStyles } from "./word-reference-styles.ts";
import { parseXml, WordFault } from "./word-xml.ts";

type Parts = Map<string, Buffer>;

/** A page that a document of ours is written on: styles, margins, header and footer, fonts. */
export interface Letterhead {
  /** In twentieths of a point. */
  readonly page: Page;
  /** Of the text of its page, in the same; and of the page on its side. */
  readonly width: number;
  readonly widthAcross: number;
  /** The parts of a file of ours on that page. */
  dress(parts: Parts, language: LanguageCode): Parts;
}

/** More than any letterhead with its pictures unpacks to. */
const largest = 100_000_000;
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const kinds = ["default", "first"] as const;

/**
 * Reads a Word file for its page alone: of its text nothing is taken.
 * @throws CoopError `file-missing`, `file-closed`, `file-is-folder`, `reference-no-word`, `reference-with-macros`, `reference-without-styles`
 */
export async function readLetterhead(file: string): Promise<Letterhead> {
  const place = { option: "--reference", file };
  const parts = await partsOf(await readBytes(file)).catch((error: unknown): Parts => {
    if (error instanceof ZipFault) refuse("reference-no-word", {}, place);
    throw error;
  });
  const text = (name: string): string => parts.get(name)?.toString() ?? "";
  const body = text("word/document.xml");
  if (body === "") refuse("reference-no-word", {}, place);
  if (
    [...parts.keys()].some((name) => /vbaProject|vbaData/i.test(name)) ||
    text(types).includes("macroEnabled")
  )
    refuse("reference-with-macros", {}, place);
  const styles = text("word/styles.xml");
  if (!/<w:style /.test(styles)) refuse("reference-without-styles", {}, place);
  try {
    for (const name of parts.keys())
      if (/^word\/(?:document|styles|header\d*|footer\d*)\.xml$/.test(name)) parseXml(text(name), silent);
  } catch (error) {
    if (error instanceof WordFault) refuse("reference-no-word", {}, place);
    throw error;
  }
  if (!styles.includes(`"${main}"`) || !body.includes(`"${main}"`)) refuse("reference-no-word", {}, place);
  return letterheadOf(parts, text);
}

const types = "[Content_Types].xml";
const silent = { open: () => {}, close: () => {} };

async function partsOf(bytes: Buffer): Promise<Parts> {
  return unzip(bytes, () => true, largest);
}

function letterheadOf(parts: Parts, text: (name: string) => string): Letterhead {
  const section =
    text("word/document.xml")
      .match(/<w:sectPr[ >].*?<\/w:sectPr>/gs)
      ?.at(-1) ?? "";
  const [size = ""] = /<w:pgSz [^>]*\/>/.exec(section) ?? [];
  const [margins = ""] = /<w:pgMar [^>]*\/>/.exec(section) ?? [];
  const links = relationsOf(text("word/_rels/document.xml.rels"));
  const page = pageOf(size, margins);
  return {
    page,
    width: widthIn(page, (width) => width),
    widthAcross: widthIn(page, Math.max),
    dress(ours, language) {
      const dressed = new Map(ours);
      const merged = mergedStyles(text("word/styles.xml"), String(ours.get("word/styles.xml")), language);
      dressed.set("word/styles.xml", Buffer.from(merged.xml));
      const theme = parts.get(themePart);
      if (theme) dressed.set(themePart, theme);
      for (const [name, bytes] of dressed)
        if (/^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name))
          dressed.set(name, Buffer.from(merged.rename(bytes.toString())));
      const running = runningOf(section, links);
      for (const { target } of running) take(target, parts, dressed);
      for (const [index, { kind, target }] of running.entries()) {
        addTo(
          dressed,
          "word/_rels/document.xml.rels",
          "</Relationships>",
          relation(`city${index}`, kind, target),
        );
        addTo(dressed, types, "</Types>", override(kind, target));
      }
      const document = String(dressed.get("word/document.xml"));
      const own = document.slice(document.lastIndexOf("<w:sectPr"), document.lastIndexOf("</w:body>"));
      const next = sectionOf(own, { section, page, size, margins, running });
      dressed.set("word/document.xml", Buffer.from(document.replace(own, () => next)));
      return dressed;
    },
  };
}

/** A4 with margins of 20 mm, where a page does not say how large it is. */
function pageOf(size: string, margins: string) {
  const numberIn = (xml: string, name: string, otherwise: number): number =>
    Number(new RegExp(` w:${name}="(\\d+)"`).exec(xml)?.[1] ?? otherwise);
  const [left = 0, right = 0, top = 0, bottom = 0] = ["left", "right", "top", "bottom"].map((side) =>
    numberIn(margins, side, a4.page.margin.left),
  );
  return {
    size: {
      width: numberIn(size, "w", a4.page.size.width),
      height: numberIn(size, "h", a4.page.size.height),
    },
    margin: { left, right, top, bottom, gutter: numberIn(margins, "gutter", 0) },
  };
}

type Page = ReturnType<typeof pageOf>;

const leastWidth = 4000;

/** What a text has of a side of a page. */
function widthIn({ size, margin }: Page, side: (width: number, height: number) => number): number {
  return Math.max(side(size.width, size.height) - margin.left - margin.right - margin.gutter, leastWidth);
}

/** A page on its side. */
function across({ size }: Page): string {
  const { width, height } = size;
  return `<w:pgSz w:w="${Math.max(width, height)}" w:h="${Math.min(width, height)}" w:orient="landscape"/>`;
}

const themePart = "word/theme/theme1.xml";

interface Running {
  readonly kind: "header" | "footer";
  readonly on: (typeof kinds)[number];
  /** Its part in the file that it is taken from, without `word/`. */
  readonly target: string;
}

/** The headers and footers of a section, by the pages that they are for. */
function runningOf(section: string, links: ReadonlyMap<string, string>): Running[] {
  return [...section.matchAll(/<w:(header|footer)Reference ([^>]*)\/>/g)].flatMap(
    ([, kind, attributes = ""]) => {
      const on = kinds.find((one) => attributes.includes(`w:type="${one}"`));
      const target = links.get(/ ?r:id="([^"]+)"/.exec(attributes)?.[1] ?? "");
      return on && target ? [{ kind: kind as Running["kind"], on, target }] : [];
    },
  );
}

interface Theirs {
  readonly section: string;
  readonly page: Page;
  readonly size: string;
  readonly margins: string;
  readonly running: readonly Running[];
}

/** The section of ours on their page, which lies on its side where ours does; where they have a header or a footer at all, it is theirs that runs. */
function sectionOf(own: string, { section, page, size, margins, running }: Theirs): string {
  const has = (kind: Running["kind"]) => running.some((one) => one.kind === kind);
  const kept = [...own.matchAll(/<w:(header|footer)Reference [^>]*\/>/g)].filter(
    ([, kind]) => !has(kind as Running["kind"]),
  );
  const theirs = running.map(
    ({ kind, on }, index) => `<w:${kind}Reference w:type="${on}" r:id="city${index}"/>`,
  );
  const hasFirst = /<w:titlePg(?: w:val="(?:1|true|on)")?\/>/.test(section);
  const isFirstOurs = running.length === 0 && own.includes("<w:titlePg/>");
  return own
    .replace(/<w:(?:header|footer)Reference [^>]*\/>/g, "")
    .replace(/<w:titlePg\/>/, hasFirst || isFirstOurs ? "<w:titlePg/>" : "")
    .replace(/<w:pgSz [^>]*\/>/, (all) => (all.includes('w:orient="landscape"') ? across(page) : size || all))
    .replace(/<w:pgMar [^>]*\/>/, (all) => margins || all)
    .replace(/^<w:sectPr[^>]*>/, (all) => all + [...kept.map(([one]) => one), ...theirs].join(""));
}

/** Takes a part with all that it shows: its pictures, under names that ours do not have. */
function take(target: string, from: Parts, into: Parts): void {
  const name = `word/${target}`;
  const bytes = from.get(name);
  if (!bytes) return;
  into.set(`word/${cityName(target)}`, bytes);
  const links = from.get(`word/_rels/${target}.rels`)?.toString();
  if (links === undefined) return;
  const renamed = links.replace(
    /(<Relationship [^>]*?)Target="([^"]*)"([^>]*>)/g,
    (all, before, to, after) => {
      if (/TargetMode="External"/.test(all)) return all;
      const part = to.startsWith("/") ? to.slice(1) : posix.join("word", to);
      const held = from.get(part);
      if (!held) return all;
      const own = `media/city-${posix.basename(part)}`;
      into.set(`word/${own}`, held);
      const extension = extname(part).slice(1).toLowerCase();
      if (!String(into.get(types)).includes(`Extension="${extension}"`))
        addTo(
          into,
          types,
          "</Types>",
          `<Default Extension="${extension}" ContentType="image/${extension}"/>`,
        );
      return `${before}Target="${own}"${after}`;
    },
  );
  into.set(`word/_rels/${cityName(target)}.rels`, Buffer.from(renamed));
}

function cityName(target: string): string {
  return `city-${target}`;
}

function relation(id: string, kind: Running["kind"], target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${cityName(target)}"/>`;
}

function override(kind: Running["kind"], target: string): string {
  return `<Override PartName="/word/${cityName(target)}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
}

function addTo(parts: Parts, name: string, before: string, added: string): void {
  const xml = String(parts.get(name));
  if (!xml.includes(added)) parts.set(name, Buffer.from(xml.replace(before, () => added + before)));
}

function relationsOf(xml: string): ReadonlyMap<string, string> {
  const relations = new Map<string, string>();
  for (const [one] of xml.matchAll(/<Relationship [^>]*>/g)) {
    const id = / Id="([^"]+)"/.exec(one)?.[1];
    const target = / Target="([^"]+)"/.exec(one)?.[1];
    if (id && target) relations.set(id, target.replace(/^\/word\//, ""));
  }
  return relations;
}
