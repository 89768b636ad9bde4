import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Element } from "hast";

/** A text of a picture, with the room that it takes in the wider of the two fonts in which it may be shown. */
export interface ReadText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const { resolve } = createRequire(import.meta.url);
const [shipped, web] = ["@expo-google-fonts/source-sans-3/", "pdfjs-dist/standard_fonts/LiberationSans-"];
const fonts: Readonly<Record<string, readonly ((sign: string) => number)[]>> = {
  400: [`${shipped}400Regular/SourceSans3_400Regular.ttf`, `${web}Regular.ttf`].map(readWidths),
  600: [`${shipped}600SemiBold/SourceSans3_600SemiBold.ttf`, `${web}Bold.ttf`].map(readWidths),
};

/** How wide a sign of a font is, in parts of its size; one that it does not have as wide as it is high. */
function readWidths(name: string): (sign: string) => number {
  const font = readFileSync(resolve(name));
  const at = (offset: number): number => font.readUInt16BE(offset);
  const tables = new Map(
    Array.from({ length: at(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      return [font.toString("latin1", entry, entry + 4), font.readUInt32BE(entry + 8)];
    }),
  );
  const table = (tag: string): number => tables.get(tag) ?? 0;
  const [perEm, metrics] = [at(table("head") + 18), at(table("hhea") + 34)];
  const glyphs = new Map<number, number>();
  const maps = table("cmap");
  for (let index = 0; index < at(maps + 2); index += 1) {
    const map = maps + font.readUInt32BE(maps + 8 + 8 * index);
    if (at(map) !== 4) continue;
    const segments = at(map + 6);
    for (let segment = 0; segment < segments; segment += 2) {
      const end = at(map + 14 + segment);
      const start = at(map + 16 + segments + segment);
      const delta = at(map + 16 + 2 * segments + segment);
      const range = map + 16 + 3 * segments + segment;
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const listed = at(range) === 0 ? code : at(range + at(range) + 2 * (code - start));
        if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
      }
    }
  }
  return (sign) => {
    const glyph = glyphs.get(sign.codePointAt(0) ?? 0);
    if (glyph === undefined) return /\p{M}/u.test(sign) ? 0 : 1;
    return at(table("hmtx") + 4 * Math.min(glyph, metrics - 1)) / perEm;
  };
}

/** Every element of a picture, the picture first. */
export function elementsOf(picture: Element): readonly Element[] {
  return [picture, ...picture.children.flatMap((one) => (one.type === "element" ? elementsOf(one) : []))];
}

export function textsOf(picture: Element): readonly ReadText[] {
  return elementsOf(picture)
    .filter(({ tagName }) => tagName === "text")
    .map(({ properties, children }) => {
      const [node] = children;
      const text = node?.type === "text" ? node.value : "";
      const size = Number(properties["fontSize"]);
      const width = Math.max(
        ...(fonts[String(properties["fontWeight"] ?? 400)] ?? []).map((widthOf) =>
          [...text].reduce((sum, sign) => sum + widthOf(sign) * size, 0),
        ),
      );
      const [x, y] = [Number(properties["x"]), Number(properties["y"])];
      const anchor = properties["textAnchor"];
      const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      return { text, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.22 };
    });
}

/** What is wrong with a picture: texts that run out of it or over one another. */
export function faultsOf(picture: Element): readonly string[] {
  const [, , width = 0, height = 0] = String(picture.properties["viewBox"]).split(" ").map(Number);
  const texts = textsOf(picture);
  const outside = texts.filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
  );
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} over ${other.text}`),
  );
  return [...outside.map(({ text }) => `${text} runs out of the picture`), ...over];
}

/** The marks of a picture by their look: full, ring (of any colour) and dotted. */
export function marksOf(picture: Element): {
  readonly full: number;
  readonly ring: number;
  readonly dotted: number;
} {
  const circles = elementsOf(picture).filter(
    ({ tagName, properties }) => tagName === "circle" && properties["r"] !== keyRadius,
  );
  const isDotted = ({ properties }: Element): boolean => properties["strokeDasharray"] !== undefined;
  const isFull = ({ properties }: Element): boolean => properties["fill"] !== "#ffffff";
  return {
    full: circles.filter(isFull).length,
    ring: circles.filter((one) => !isFull(one) && !isDotted(one)).length,
    dotted: circles.filter(isDotted).length,
  };
}

/** Marks that only explain the others are smaller. */
const keyRadius = "4.5";
