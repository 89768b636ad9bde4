import type { Element, ElementContent, Properties } from "hast";
import { inertLine } from "../terminal/inert.ts";
import { type Weight, widthOf } from "./letters.ts";
import { type Told, wholeOf } from "./words/catalogue.ts";

/** A colour never says anything alone: a shape or a word beside it says the same. */
export const colours = {
  ink: "#1c2a32",
  grey: "#51616b",
  green: "#0d5656",
  rust: "#a8482a",
  pale: "#eef4f3",
  hair: "#c9d3d2",
  white: "#ffffff",
} as const;

/** As wide as the text of a page of A4 between margins of 24 mm, in pixels of which 96 are an inch. */
export const pageWidth = 612;
/** As much as a page has room for, with the caption of the picture. */
export const pageHeight = 860;

/** Nine points for what is read, a little less for what stands beside it. */
export const size = { text: 12, small: 11 } as const;

const family = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** A picture as a page of the web takes it; in `svg`'s own space it is the text of a file. */
export type Picture = Element;

export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Anchor = "start" | "middle" | "end";

/** Where a text stands, its foot at `y`, and how it looks. */
export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly anchor?: Anchor;
  readonly size?: number;
  readonly weight?: Weight;
  readonly colour?: string;
}

/** What a picture is made of, and which room of it is taken. */
export class Drawing {
  readonly #nodes: Element[] = [];
  readonly #taken: PictureBox[] = [];

  add(...nodes: readonly Element[]): void {
    this.#nodes.push(...nodes);
  }

  /** Keeps a place free of labels that are put in later. */
  take(box: PictureBox): void {
    this.#taken.push(box);
  }

  write(text: string, lettering: Lettering): void {
    this.#taken.push(boxOf(text, lettering));
    this.#nodes.push(letters(text, lettering));
  }

  /** Writes at the first of the places that is free and inside the picture; false where none is. */
  tryToWrite(text: string, places: readonly Lettering[]): boolean {
    const free = places.find((place) => this.#isFree(boxOf(text, place)));
    if (free) this.write(text, free);
    return free !== undefined;
  }

  /** Writes over or under a point, moved aside as far as it takes: on the first of the heights where that is possible, nearest first. */
  writeNear(text: string, lettering: Lettering, heights: readonly number[]): void {
    const aside = Array.from({ length: 100 }, (_, step) => [step * 4, -step * 4]).flat();
    this.tryToWrite(
      text,
      heights.flatMap((y) =>
        aside.map((by) => ({ ...lettering, y, x: lettering.x + by, anchor: "middle" as const })),
      ),
    );
  }

  /**
   * Rows one below the other, each as high as it says, as long as they end above `room`; those that are left out are counted below.
   * Gives the height, and how many stand there.
   */
  fill<Of>(
    all: readonly Of[],
    room: number,
    others: (count: number) => string,
    rowOf: (one: Of) => { readonly height: number; draw(y: number): void },
  ): { readonly height: number; readonly drawn: number } {
    let y = 0;
    for (const [drawn, one] of all.entries()) {
      const { height, draw } = rowOf(one);
      if (y + height > room) {
        this.write(others(all.length - drawn), { x: 0, y: y + 14, colour: colours.grey });
        return { height: y + 22, drawn };
      }
      draw(y);
      y += height;
    }
    return { height: y, drawn: all.length };
  }

  /** What each mark means, one after the other from the left; gives the height that they take. */
  explain(entries: readonly { readonly mark: PictureMark; readonly text: string }[], top: number): number {
    let [x, y] = [6, top + 14];
    for (const { mark, text } of entries) {
      const width = widthOf(text, size.small) + 32;
      if (x > 6 && x + width > pageWidth) [x, y] = [6, y + 18];
      this.add(markAt(mark, x, y - 4, 4.5));
      this.write(text, { x: x + 10, y, size: size.small, colour: colours.grey });
      x += width;
    }
    return entries.length === 0 ? 0 : y + 6 - top;
  }

  /** The picture, which tells who hears it all that is told of it. */
  toSvg(height: number, told: Told): Element {
    const tall = Math.ceil(height);
    return element(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${pageWidth} ${tall}`,
        width: String(pageWidth),
        height: String(tall),
        role: "img",
        ariaLabel: shownAs(wholeOf(told)),
        fontFamily: family,
      },
      this.#nodes,
    );
  }

  #isFree(box: PictureBox): boolean {
    if (box.left < 0 || box.right > pageWidth || box.top < 0) return false;
    return this.#taken.every(
      (other) =>
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top,
    );
  }
}

function boxOf(
  text: string,
  { x, y, anchor = "start", size: of = size.text, weight }: Lettering,
): PictureBox {
  const width = widthOf(text, of, weight);
  const left = x - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return { left: left - 1, right: left + width + 1, top: y - of * 0.9, bottom: y + of * 0.26 };
}

/** The picture where there is nothing to show: the title that says so. */
export function sayingOnly(told: Told): Element {
  const drawing = new Drawing();
  drawing.write(`${told.title}.`, { x: 0, y: 16, colour: colours.grey });
  return drawing.toSvg(24, told);
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children };
}

/** What no picture may hold is replaced by a sign that is seen. */
function shownAs(text: string): string {
  return inertLine(text).replace(/[\p{Surrogate}\ufffe\uffff]/gu, "�");
}

/** A tenth of a pixel is less than anyone sees. */
function rounded(number: number): string {
  return String(Math.round(number * 10) / 10);
}

function letters(
  text: string,
  { x, y, anchor = "start", size: of = size.text, weight, colour }: Lettering,
): Element {
  return element(
    "text",
    {
      x: rounded(x),
      y: rounded(y),
      fontSize: String(of),
      ...(anchor === "start" ? {} : { textAnchor: anchor }),
      ...(weight === undefined || weight === 400 ? {} : { fontWeight: String(weight) }),
      fill: colour ?? colours.ink,
    },
    [{ type: "text", value: shownAs(text) }],
  );
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
}

/** Dashes and dots where something is not known. */
export const dashes = { gap: "4 3", dots: "1.6 2.2" } as const;

function stroked({ colour, width, dash }: Stroke): Properties {
  return {
    stroke: colour,
    strokeWidth: String(width),
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  };
}

export function lineFrom(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): Element {
  const [a, b, c, d] = [x1, y1, x2, y2].map(rounded);
  return element("line", { x1: a, y1: b, x2: c, y2: d, ...stroked(stroke) });
}

export function pathAlong(d: string, stroke: Stroke): Element {
  return element("path", {
    d: d.replace(/\d+\.\d+/g, (number) => rounded(Number(number))),
    fill: "none",
    ...stroked(stroke),
  });
}

export function rectangle(box: PictureBox, fill: string, stroke?: Stroke): Element {
  return element("rect", {
    x: rounded(box.left),
    y: rounded(box.top),
    width: rounded(box.right - box.left),
    height: rounded(box.bottom - box.top),
    fill,
    ...(stroke ? stroked(stroke) : {}),
  });
}

/**
 * The shapes that say what a colour says: full (it holds), half (in part), ring (refused), grey ring (elsewhere, before), dotted
 * (not decided, not known), question (not noted), square (taken note of), stroke (aimed at); columns and bars by what they are drawn with.
 */
export type PictureMark =
  | "full"
  | "half"
  | "ring"
  | "grey-ring"
  | "dotted"
  | "question"
  | "square"
  | "stroke"
  | "bar"
  | "outline"
  | "dashed";

export function markAt(mark: PictureMark, x: number, y: number, radius: number): Element {
  const [cx, cy] = [rounded(x), rounded(y)];
  const circle = (fill: string, stroke: Stroke): Element =>
    element("circle", { cx, cy, r: String(radius), fill, ...stroked(stroke) });
  const aroundKey: PictureBox = { left: x - 6, right: x + 6, top: y - 4, bottom: y + 4 };
  switch (mark) {
    case "full":
      return circle(colours.green, { colour: colours.green, width: 1 });
    case "half": {
      const left = element("path", {
        d: `M${cx} ${rounded(y - radius)}A${radius} ${radius} 0 0 0 ${cx} ${rounded(y + radius)}Z`,
        fill: colours.green,
      });
      return element("g", {}, [circle(colours.white, { colour: colours.green, width: 1.2 }), left]);
    }
    case "ring":
      return circle(colours.white, { colour: colours.rust, width: 1.4 });
    case "grey-ring":
      return circle(colours.white, { colour: colours.grey, width: 1.4 });
    case "dotted":
      return circle(colours.white, { colour: colours.grey, width: 1.4, dash: dashes.dots });
    case "square": {
      const half = radius * 0.8;
      return rectangle({ left: x - half, right: x + half, top: y - half, bottom: y + half }, colours.grey);
    }
    case "question": {
      const sign = { colour: colours.ink, width: 1.3 };
      return element("g", {}, [
        circle(colours.white, { colour: colours.grey, width: 0.8, dash: dashes.dots }),
        pathAlong(`M${rounded(x - 1.8)} ${rounded(y - 1.5)}a1.8 1.8 0 1 1 1.8 1.8v0.7`, sign),
        lineFrom(x, y + 2.2, x, y + 3.2, sign),
      ]);
    }
    case "bar":
      return rectangle(aroundKey, colours.green);
    case "outline":
      return rectangle(aroundKey, colours.white, { colour: colours.grey, width: 1 });
    case "dashed":
      return rectangle(aroundKey, colours.white, { colour: colours.grey, width: 1, dash: dashes.gap });
    case "stroke":
      return lineFrom(x, y - radius - 2, x, y + radius + 2, { colour: colours.rust, width: 2.2 });
  }
}
