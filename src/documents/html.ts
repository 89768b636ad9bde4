import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Paragraph } from "mdast";
import { type State, toHast } from "mdast-util-to-hast";
import type { LanguageCode } from "../language/language.ts";
import { toKey } from "../values/folded.ts";
import { type Box, cardOf, toneOf } from "./box.ts";
import { areBeside } from "./column-widths.ts";
import { element, isElement, lettersOf, line, lines, text } from "./html-nodes.ts";
import { frameOf, type SectionOfPage, type SiteFrame, searchId, sectionsIn } from "./html-site.ts";
import { style } from "./html-style.ts";
import type { PlacedLogo } from "./logo.ts";
import type { PlacedChart } from "./picture.ts";
import { type Colophon, type Document, isAside, within } from "./tree.ts";
import { type Labels, labels as labelsOf } from "./words/labels.ts";

export interface HtmlOptions {
  readonly language: LanguageCode;
  /** The page's own words, where they are not those of its language. */
  readonly labels?: Labels;
  readonly layout?: Layout | undefined;
  /** The site that it is a page of. */
  readonly site?: SiteFrame | undefined;
}

/**
 * A report begins a page after its first section; a leaflet is read in one go, a form is filled in by hand, and a sheet is signed
 * by many, box after box: they have no contents.
 */
export type Layout = "report" | "leaflet" | "form" | "sheet";

/** What a page may load: nothing but the style that it holds; a logo; and of a site, what is searched in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The document as one accessible page that needs neither network nor script: a title, a table of contents where
 * there are sections, and headings that can be linked to.
 */
export function writeHtml(document: Document, options: HtmlOptions): string {
  return writePage(document, options).html;
}

/** A page, and what its sections say, by which it is found. */
export interface WrittenPage {
  readonly html: string;
  readonly sections: readonly SectionOfPage[];
}

/** As `writeHtml`, with its sections. */
export function writePage(document: Document, options: HtmlOptions): WrittenPage {
  const labels = options.labels ?? labelsOf[options.language];
  const page = new Page(labels);
  const body = page.dress(contentOf(document));
  const { head, rest } = parted(body);
  const { layout = "report" } = options;
  const frame = options.site && frameOf(options.site, labels);
  const hasLogo = [...within(document.tree)].some(({ type }) => type === "logo");
  const policies = [policy, ...(hasLogo ? ["img-src data:"] : []), ...(frame?.policy ?? [])];
  const contents = layout === "report" ? contentsOf(rest, labels) : [];
  const root: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      line,
      element("html", { lang: options.language }, [
        element(
          "head",
          {},
          lines([
            element("meta", { charSet: "utf-8" }),
            element("title", {}, [text(document.title || labels.contents)]),
            element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
            ...(document.provenance
              ? [element("meta", { name: "provenance", content: document.provenance })]
              : []),
            element("meta", { httpEquiv: ["Content-Security-Policy"], content: policies.join("; ") }),
            element("style", {}, [text(layout === "sheet" ? style + runningHead(document.title) : style)]),
            ...(frame?.head ?? []),
          ]),
        ),
        line,
        element(
          "body",
          layout === "report" ? {} : { className: [layout] },
          lines([
            element("a", { className: ["skip"], href: `#${contentId}` }, [text(labels.skip)]),
            ...(frame?.before ?? []),
            element("header", {}, lines(head)),
            ...contents,
            element("main", { id: contentId, tabIndex: -1 }, lines(rest)),
          ]),
        ),
      ]),
      line,
    ],
  };
  return { html: toHtml(root), sections: sectionsIn(body) };
}

/** The title at the head of every printed page but the first: sheets of signatures get mixed up on a table. */
function runningHead(title: string): string {
  const safe = title.replace(/[^\p{L}\p{N} ]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `@page sheet { @top-left { content: "${safe}"; font: 9pt sans-serif; color: #51616b; } }
@page sheet:first { @top-left { content: none; } }
`;
}

/** As wide as the text of a page is, in letters of a table; and what a cell adds to its letters. */
const screenWidth = 76;
const letterSize = { letter: 1, padding: 2 };

const contentId = "content";
const contentsId = "contents";

function contentOf({ tree }: Document): ElementContent[] {
  const root = toHast(tree, {
    handlers: { box: boxed, paragraph: said, picture: pictured, logo: shown, colophon },
  });
  const children = root.type === "root" ? root.children : [root];
  return children.filter((node) => node.type === "element");
}

function boxed(state: State, node: Box): Element {
  const tone = node.kind === "card" ? [toneOf(cardOf(node).badge)] : [];
  return element(
    "div",
    { className: [node.kind, ...tone] },
    state.wrap(state.all(node), true) as ElementContent[],
  );
}

function said(state: State, node: Paragraph): Element {
  return element("p", isAside(node) ? { className: ["aside"] } : {}, state.all(node) as ElementContent[]);
}

function pictured(_state: State, { below, drawn }: PlacedChart): Element {
  return element("figure", {}, [...(drawn ? [drawn] : []), element("p", {}, [text(below)])]);
}

function shown(_state: State, { picture, width, height, alt }: PlacedLogo): Element {
  const src = `data:image/png;base64,${picture.toString("base64")}`;
  return element("p", {}, [element("img", { src, width, height, alt })]);
}

function colophon(_state: State, { value }: Colophon): Element {
  return element("p", { className: ["colophon"] }, [text(value)]);
}

/** The title with what stands before the first section, and all that follows. */
function parted(body: readonly ElementContent[]): {
  readonly head: ElementContent[];
  readonly rest: ElementContent[];
} {
  const title = body.findIndex((node) => isElement(node, "h1"));
  const section = body.findIndex((node, index) => index > title && isElement(node, "h2"));
  const end = section === -1 ? title + (isElement(body[title + 1], "blockquote") ? 2 : 1) : section;
  return { head: body.slice(0, end).map(asBanner), rest: body.slice(end) };
}

/** What is set apart beside the title warns of something; it quotes nobody. */
function asBanner(node: ElementContent): ElementContent {
  return isElement(node, "blockquote") ? element("div", { className: ["banner"] }, node.children) : node;
}

function contentsOf(body: readonly ElementContent[], labels: Labels): ElementContent[] {
  const sections = body.filter((node) => isElement(node, "h2"));
  if (sections.length < 2) return [];
  const entries = sections.map((section) => {
    const link = element("a", { href: `#${String(section.properties["id"])}` }, [text(lettersOf(section))]);
    return element("li", {}, [link]);
  });
  const list = element("ul", { role: "list" }, lines(entries));
  const name = element("summary", { id: contentsId }, [text(labels.contents)]);
  return [
    element("nav", { ariaLabelledBy: [contentsId] }, lines([element("details", {}, lines([name, list]))])),
  ];
}

/** Gives a body what reading it with the ears, or on a narrow screen, needs: names, titles of tables, what a column is. */
class Page {
  readonly #labels: Labels;
  readonly #ids = new Set([contentId, contentsId, searchId]);
  readonly #names = new Set<string>();

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  dress(nodes: readonly ElementContent[], areSides = false): ElementContent[] {
    const dressed: ElementContent[] = [];
    for (const node of nodes) {
      if (node.type !== "element") dressed.push(node);
      else if (node.tagName === "table") dressed.push(this.#table(node, takeTitle(dressed), areSides));
      else if (node.tagName === "figure") dressed.push(this.#figure(node, takeTitle(dressed)));
      else dressed.push(this.#element(node));
    }
    return dressed;
  }

  #element(node: Element): Element {
    const classes = node.properties["className"];
    const children = this.dress(node.children, Array.isArray(classes) && classes.includes("sides"));
    if (!/^h[2-6]$/.test(node.tagName) || node.properties["id"] !== undefined) return { ...node, children };
    return { ...node, properties: { ...node.properties, id: this.#idOf(lettersOf(node)) }, children };
  }

  /**
   * A table with its title inside, whose parts say what they are: on a narrow screen, or where its words have no room beside each
   * other, a row is a block in which each cell stands after the heading of its column.
   */
  #table(table: Element, title: readonly ElementContent[] | undefined, areSides: boolean): Element {
    const [head, body] = table.children.filter((node) => node.type === "element");
    const texts = [head, body].flatMap((part) =>
      part ? rowsOf(part).map((row) => cellsOf(row).map(lettersOf)) : [],
    );
    const [headings = []] = texts;
    const nameOfRows = headings.length > 1 && !areSides ? "row" : undefined;
    const rows = lines([
      ...(head ? [this.#rows(head, "col", [])] : []),
      ...(body ? [this.#rows(areSides ? inOneRow(body) : body, nameOfRows, headings)] : []),
    ]);
    const look = areBeside(texts, screenWidth, letterSize) ? {} : { className: ["stacked"] };
    if (!title) {
      const name = this.#labels.table(headings.filter((heading) => heading !== ""));
      return element("table", { role: "table", ...look, ariaLabel: this.#once(name) }, rows);
    }
    const id = this.#idOf(title.map(lettersOf).join(""));
    const caption = element("caption", { id }, this.dress(title));
    return element("table", { role: "table", ...look, ariaLabelledBy: [id] }, [line, caption, ...rows]);
  }

  #figure(figure: Element, title: readonly ElementContent[] | undefined): Element {
    const caption = title ? [element("figcaption", {}, this.dress(title))] : [];
    return element("figure", {}, lines([...caption, ...figure.children]));
  }

  #rows(part: Element, scope: "col" | "row" | undefined, headings: readonly string[]): Element {
    const rows = rowsOf(part).map((row) =>
      element(
        "tr",
        { role: "row" },
        cellsOf(row).map((cell, index) => {
          const names = scope === "col" || (scope === "row" && index === 0);
          const isHeading = names && lettersOf(cell).trim() !== "";
          const align = cell.properties["align"];
          const heading = headings[index];
          return element(
            isHeading ? "th" : "td",
            {
              role: isHeading ? (scope === "col" ? "columnheader" : "rowheader") : "cell",
              ...(isHeading ? { scope } : {}),
              ...(align === "right" || align === "center" ? { className: [align] } : {}),
              ...(heading ? { dataColumn: heading } : {}),
            },
            this.dress(cell.children),
          );
        }),
      ),
    );
    return element(part.tagName, { role: "rowgroup" }, lines(rows));
  }

  #idOf(title: string): string {
    const id = freeName(toKey(title) || "section", this.#ids, "-");
    this.#ids.add(id);
    return id;
  }

  #once(name: string): string {
    const free = freeName(name, this.#names, " ");
    this.#names.add(free);
    return free;
  }
}

function freeName(name: string, taken: ReadonlySet<string>, before: string): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${before}${number}`;
  return free;
}

/** Takes from the end of what is written the paragraph that is a table's title, "**Tableau 3. …**", and gives its content. */
function takeTitle(written: ElementContent[]): readonly ElementContent[] | undefined {
  const index = written.findLastIndex((node) => node.type === "element");
  const paragraph = written[index];
  if (!isElement(paragraph, "p")) return undefined;
  const [strong, ...more] = paragraph.children;
  if (!isElement(strong, "strong") || more.length > 0) return undefined;
  if (!/^(?:Tableau|Table|Figure)\s+\d/.test(lettersOf(strong))) return undefined;
  written.length = index;
  return strong.children;
}

/** Two sides are read one after the other: all that is said on one is in one cell, piece after piece. */
function inOneRow(body: Element): Element {
  const rows = rowsOf(body).map(cellsOf);
  const cells = (rows[0] ?? []).map(({ properties }, column) => {
    const said = rows.flatMap((cells) => cells[column] ?? []).filter((cell) => lettersOf(cell).trim() !== "");
    return element(
      "td",
      properties,
      said.map(({ children }) => element("p", {}, children)),
    );
  });
  return { ...body, children: [element("tr", {}, cells)] };
}

function rowsOf(part: Element): Element[] {
  return part.children.filter((node) => isElement(node, "tr"));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((node) => node.type === "element");
}
