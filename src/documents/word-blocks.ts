import { ImageRun, type IParagraphOptions, LineRuleType, Paragraph, Tab, Table, TextRun } from "docx";
import type { List, RootContent } from "mdast";
import { areTogether, type Box, cardOf, heldBy, toneOf } from "./box.ts";
import { type PlacedLogo, printedSize } from "./logo.ts";
import { type PlacedChart, svgOf } from "./picture.ts";
import { captionOf, isAside, textOf } from "./tree.ts";
import {
  atRight,
  badges,
  bulletedList,
  cardIndent,
  deepestLevel,
  edgeThatHolds,
  footOfPage,
  headingOf,
  indentOf,
  line,
} from "./word-look.ts";
import { type Emphases, runsOf } from "./word-runs.ts";
import { figuresOf, type PageShape, sidesOf, tableOf } from "./word-tables.ts";

/** Where a paragraph stands: in a list, in a quotation, in a card. */
type Place = Pick<
  IParagraphOptions,
  "style" | "numbering" | "indent" | "keepNext" | "pageBreakBefore" | "border" | "frame"
> & { readonly voices?: Emphases };

/** As wide as the text of a page, in the points of a screen. */
const pictureWidth = 620;
const screenPerMillimetre = 96 / 25.4;

/** Makes what Word holds of a tree, and keeps the numbered lists that it met. */
export class Blocks {
  readonly #shape: PageShape;
  /** How many cards there were: two that follow each other differ by a hair, or Word would draw one edge along both. */
  #cards = 0;
  /** The numbered lists, in the order of reading, each of which begins anew. */
  readonly numbered: { readonly reference: string; readonly start: number }[] = [];

  constructor(shape: PageShape) {
    this.#shape = shape;
  }

  of(
    nodes: readonly RootContent[],
    place: Place = {},
    { onNewPage = false }: { readonly onNewPage?: boolean } = {},
  ): (Paragraph | Table)[] {
    return nodes.flatMap((node, index) => {
      const own = index === 0 && onNewPage ? { ...place, pageBreakBefore: true } : place;
      const next = nodes[index + 1];
      if (
        next?.type !== "table" &&
        next?.type !== "picture" &&
        (next?.type !== "box" || next.kind === "card")
      )
        return this.#block(node, own);
      const isTitle = next.type !== "box" && captionOf(node) !== undefined;
      return this.#block(node, { ...own, ...(isTitle ? { style: "Caption" } : {}), keepNext: true });
    });
  }

  #block(node: RootContent, place: Place): (Paragraph | Table)[] {
    switch (node.type) {
      case "heading":
        return [
          new Paragraph({
            heading: headingOf(node.depth),
            children: runsOf(node.children),
            keepNext: true,
            ...(place.pageBreakBefore ? { pageBreakBefore: true } : {}),
          }),
        ];
      case "paragraph": {
        const { voices, ...own } = place;
        const beside = own.style === undefined && isAside(node);
        return [
          new Paragraph({
            ...own,
            ...(beside ? { style: "Beside" } : {}),
            children: runsOf(node.children, beside ? { ...voices, emphasis: {} } : voices),
          }),
        ];
      }
      case "picture":
        return pictureOf(node, place);
      case "logo":
        return [logoOf(node, place)];
      case "colophon":
        return [new Paragraph({ style: "Colophon", children: [new TextRun(node.value)] })];
      case "box":
        return this.#box(node, place);
      case "blockquote":
        return this.of(node.children, { ...place, style: "Quote" });
      case "list":
        return this.#list(node, place);
      case "code":
        return node.value
          .split("\n")
          .map((text) => new Paragraph({ ...place, children: [new TextRun({ text, style: "Code" })] }));
      case "thematicBreak":
        return [new Paragraph({ border: { bottom: { ...line, space: 1 } }, children: [] })];
      case "table":
        return tableOf(node, this.#shape).flatMap((one) =>
          one instanceof Table ? [one, afterTable()] : one,
        );
      default:
        return [];
    }
  }

  #box(box: Box, place: Place): (Paragraph | Table)[] {
    if (box.kind === "masthead") {
      const name = box.children.findIndex(({ type }) => type !== "logo");
      return [
        ...this.of(box.children.slice(0, name + 1), { style: "Masthead" }),
        ...this.of(box.children.slice(name + 1), { style: "Imprint" }),
      ];
    }
    if (box.kind === "imprint") {
      const foot = this.of(box.children, { style: "Imprint", frame: footOfPage(this.#shape.width) });
      // What stands in a frame is on the page of the paragraph that follows it.
      return [...foot, afterTable()];
    }
    const parts = heldBy(box);
    if (!parts) return this.#card(box, place);
    const { before, held, after } = parts;
    const drawn = held.type === "list" ? figuresOf(held, box.kind, this.#shape) : sidesOf(held, this.#shape);
    const { keepNext = false } = after.length > 0 ? {} : place;
    return [...this.of(before, place), drawn, afterTable(keepNext), ...this.of(after, place)];
  }

  /** Its title with its badge at the right, and what is said below it, together on a page unless it is long. */
  #card(box: Box, { pageBreakBefore }: Place): (Paragraph | Table)[] {
    const { title, badge, below } = cardOf(box);
    const tone = toneOf(badge);
    const keepNext = areTogether(box.children.map(textOf));
    this.#cards += 1;
    const edges = {
      indent: { left: cardIndent + (this.#cards % 2) },
      ...(tone === "holds" ? { border: edgeThatHolds } : {}),
    };
    const place = { style: "Card", ...edges, voices: { emphasis: { style: "Aside" } } };
    const head = new Paragraph({
      style: "CardTitle",
      ...edges,
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      keepNext: below.length > 0,
      tabStops: atRight(this.#shape.width),
      children: [
        ...runsOf(title),
        ...(badge === undefined
          ? []
          : [new TextRun({ children: [new Tab(), badge], style: badges[tone].id })]),
      ],
    });
    return [head, ...this.of(below.slice(0, -1), { ...place, keepNext }), ...this.of(below.slice(-1), place)];
  }

  #list(list: List, { numbering, ...place }: Place): (Paragraph | Table)[] {
    const level = Math.min(numbering ? (numbering as { level: number }).level + 1 : 0, deepestLevel);
    const reference = list.ordered ? this.#numbering(list.start ?? 1) : bulletedList;
    const { voices, ...own } = place;
    const style = place.style === "Quote" || place.style === "Card" ? place.style : nameOf(list);
    return list.children.flatMap(({ children }) => {
      const [first, ...rest] = children;
      const isText = first?.type === "paragraph";
      const item = new Paragraph({
        ...own,
        style,
        numbering: { reference, level },
        children: isText ? runsOf(first.children, voices) : [],
      });
      const below = isText ? rest : children;
      return [
        item,
        ...below.flatMap((node) =>
          node.type === "list"
            ? this.#list(node, { ...place, numbering: { reference, level } })
            : this.#block(node, { ...place, indent: { left: indentOf(level) } }),
        ),
      ];
    });
  }

  #numbering(start: number): string {
    const reference = `numbers-${this.numbered.length}`;
    this.numbered.push({ reference, start });
    return reference;
  }
}

function nameOf({ ordered }: List): string {
  return ordered ? "ListNumber" : "ListBullet";
}

/** What stands under it belongs to it. */
const tight = { keepNext: true, spacing: { after: 0, line: 80, lineRule: LineRuleType.EXACT } } as const;

function afterTable(keepNext = false): Paragraph {
  return new Paragraph({ style: "AfterTable", ...(keepNext ? tight : {}), children: [] });
}

/**
 * A picture as wide as the page, as sharp as its reader likes, or in points where that is not known; and what stands under it. Who
 * hears the page is told all of it.
 */
function pictureOf(picture: PlacedChart, place: Place): Paragraph[] {
  const {
    chart: { sentence },
    below,
    drawn,
    points,
  } = picture;
  const said = new Paragraph({
    ...place,
    style: "PictureNote",
    children: [new TextRun(below)],
  });
  if (!points) return [said];
  const [, , wide = 1, high = 1] = String(drawn?.properties["viewBox"]).split(" ").map(Number);
  const image = new ImageRun({
    type: "svg",
    data: Buffer.from(svgOf(picture)),
    fallback: { type: "png", data: points },
    transformation: { width: pictureWidth, height: Math.round((pictureWidth * high) / wide) },
    altText: { name: "", title: "", description: sentence },
  });
  return [new Paragraph({ ...place, keepNext: true, children: [image] }), said];
}

function logoOf(logo: PlacedLogo, { voices, ...place }: Place): Paragraph {
  const { width, height } = printedSize(logo);
  const image = new ImageRun({
    type: "png",
    data: logo.picture,
    transformation: {
      width: Math.round(width * screenPerMillimetre),
      height: Math.round(height * screenPerMillimetre),
    },
    altText: { name: "", title: "", description: logo.alt },
  });
  return new Paragraph({ ...place, children: [image] });
}
