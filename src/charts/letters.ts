/** Regular letters, or semibold ones. */
export type Weight = 400 | 600;

/**
 * How wide each sign from the space to the tilde is, in thousandths of the size of the type: that of Source Sans 3 or of Arial,
 * whichever is wider, since a page of the web is shown with the letters that its reader has.
 */
const widths: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    278, 289, 426, 557, 557, 890, 667, 249, 334, 334, 418, 584, 278, 334, 278, 350, 557, 557, 557, 557, 557,
    557, 557, 557, 557, 557, 278, 278, 584, 584, 584, 557, 1016, 667, 667, 723, 723, 667, 611, 778, 723, 278,
    500, 667, 557, 834, 723, 778, 667, 778, 723, 667, 611, 723, 667, 944, 667, 667, 611, 303, 350, 303, 497,
    557, 542, 557, 557, 500, 557, 557, 292, 557, 557, 278, 278, 500, 278, 834, 557, 557, 557, 557, 347, 500,
    338, 557, 500, 723, 500, 500, 500, 334, 260, 334, 584,
  ],
  600: [
    278, 334, 482, 557, 557, 890, 723, 275, 334, 334, 438, 584, 278, 334, 278, 344, 557, 557, 557, 557, 557,
    557, 557, 557, 557, 557, 334, 334, 584, 584, 584, 611, 976, 723, 723, 723, 723, 667, 611, 778, 723, 282,
    557, 723, 611, 834, 723, 778, 667, 778, 723, 667, 611, 723, 667, 944, 667, 667, 611, 334, 344, 334, 584,
    557, 549, 557, 611, 557, 611, 557, 334, 611, 611, 278, 278, 557, 278, 890, 611, 611, 611, 611, 390, 557,
    361, 611, 557, 778, 557, 557, 500, 390, 280, 390, 584,
  ],
};

/** The same of the signs beyond, for both weights; what is in no list is as wide as an emoji. */
const beyond: ReadonlyMap<string, number> = new Map([
  ...[..."  ’‘·łŀ"].map((sign) => [sign, 335] as const),
  ...[..."“”²³¹°ľťı"].map((sign) => [sign, 500] as const),
  ...[..."«»–€−≥≤×÷ø"].map((sign) => [sign, 611] as const),
  ...[..."ßđďŁ"].map((sign) => [sign, 720] as const),
  ...[..."ØÐĐÞ"].map((sign) => [sign, 780] as const),
]);
const mark = /^\p{M}$/u;
const widest = 1300;

function widthOfSign(sign: string, weight: Weight): number {
  const known = widths[weight][(sign.codePointAt(0) ?? 0) - 32] ?? beyond.get(sign);
  if (known !== undefined) return known;
  const [base = "", ...added] = sign.normalize("NFD");
  if (mark.test(base)) return 0;
  if (added.length > 0 && base !== sign) return widthOfSign(base, weight);
  return /^[\u0100-\u024f\u2000-\u22ffœæŒÆ]$/u.test(sign) ? 1000 : widest;
}

/** How wide a text is at most, in the unit of its size. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  let sum = 0;
  for (const sign of text) sum += widthOfSign(sign, weight);
  return (sum * size) / 1000;
}

const ellipsis = "…";

/** The text where it fits, else as much of it as fits before "…". */
export function shortened(text: string, width: number, size: number, weight: Weight = 400): string {
  if (widthOf(text, size, weight) <= width) return text;
  const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let kept = "";
  for (const sign of signs) {
    if (widthOf(kept + sign + ellipsis, size, weight) > width) break;
    kept += sign;
  }
  return kept.trimEnd() + ellipsis;
}

/** The text in lines that fit, at most so many, the last of them ending in "…" where there is more. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  most: number,
  weight: Weight = 400,
): readonly string[] {
  const lines: string[] = [];
  const words = text.split(/[ \t\n\r\u2028\u2029]+/).filter((word) => word !== "");
  for (let line = ""; words.length > 0; line = "") {
    if (lines.length === most - 1) return [...lines, shortened(words.join(" "), width, size, weight)];
    while (words[0] !== undefined) {
      const longer = line === "" ? words[0] : `${line} ${words[0]}`;
      if (widthOf(longer, size, weight) > width) break;
      line = longer;
      words.shift();
    }
    lines.push(line === "" ? shortened(words.shift() ?? "", width, size, weight) : line);
  }
  return lines;
}
