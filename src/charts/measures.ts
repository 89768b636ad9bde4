import { scaleLinear } from "d3-scale";
import type { Language } from "../language/language.ts";
import { fold } from "../values/folded.ts";
import {
  colours,
  Drawing,
  dashes,
  lineFrom,
  markAt,
  type Picture,
  type PictureMark,
  pageHeight,
  pageWidth,
  sayingOnly,
  size,
} from "./drawing.ts";
import { shortened, wrapped } from "./letters.ts";
import type { MeasureShown, MeasuresShown } from "./shown.ts";
import type { ChartWords } from "./words/catalogue.ts";
import { chartWords } from "./words/words.ts";

const names = 176;
const [first, last] = [216, pageWidth - 46];
const radius = 5;
/** A unit that is not longer stands with each value, else after the name. */
const shortUnit = 4;

/** Each indicator on a line of its own: where it was, where it is, what was aimed at, and which way is better in words. */
export function drawMeasures(shown: MeasuresShown, language: Language): Picture {
  const words = chartWords[language.code];
  const told = words.measures(shown);
  const { indicators } = shown;
  if (indicators.length === 0) return sayingOnly(told);
  const drawing = new Drawing();
  const { height, drawn: many } = drawing.fill(indicators, pageHeight - 40, words.others, (indicator) => {
    const lines = besideOf(indicator, words);
    return {
      height: Math.max(44, lines.length * 14 + 5),
      draw(y) {
        for (const [index, { text, isName }] of lines.entries()) {
          const look = isName ? { size: size.text } : { size: size.small, colour: colours.grey };
          drawing.write(text, { x: 0, y: y + 12 + index * 14, ...look });
        }
        drawLine(drawing, indicator, y + 22, language);
      },
    };
  });
  const drawn = indicators.slice(0, many);
  const key: readonly (readonly [keyof MeasureShown, PictureMark, string])[] = [
    ["baseline", "grey-ring", words.before],
    ["latest", "full", words.latest],
    ["target", "stroke", words.target],
  ];
  const entries = key
    .filter(([value]) => drawn.some((one) => one[value] !== null))
    .map(([, mark, text]) => ({ mark, text }));
  return drawing.toSvg(height + drawing.explain(entries, height) + 2, told);
}

/** What stands beside the line: the name, which way is better, and what is not known. */
function besideOf(
  { name, unit, baseline, latest, target, direction }: MeasureShown,
  words: ChartWords,
): readonly { readonly text: string; readonly isName: boolean }[] {
  const isLong = unit !== null && unit.length > shortUnit && !fold(name).includes(fold(unit));
  const unknown = [
    baseline === null ? words.beforeUnknown : "",
    latest === null ? words.latestUnknown : "",
    target === null ? words.targetUnknown : "",
  ].filter((text) => text !== "");
  return [
    ...wrapped(isLong ? `${name} (${unit})` : name, names, size.text, 2).map((text) => ({
      text,
      isName: true,
    })),
    ...[words.better(direction), ...unknown]
      .flatMap((text) => wrapped(text, names, size.small, 2))
      .map((text) => ({ text, isName: false })),
  ];
}

function drawLine(drawing: Drawing, measure: MeasureShown, y: number, language: Language): void {
  const { baseline, latest, target, direction, unit } = measure;
  const words = chartWords[language.code];
  const values = [baseline, latest, target].filter((value) => value !== null);
  const isKnown = baseline !== null || latest !== null;
  drawing.add(
    lineFrom(first, y, last, y, {
      colour: colours.hair,
      width: 1,
      ...(isKnown ? {} : { dash: dashes.gap }),
    }),
  );
  if (values.length === 0) return;
  const isShare = unit === "%" && values.every((value) => value >= 0 && value <= 100);
  const ends = [Math.min(0, ...values), isShare ? 100 : Math.max(0, ...values)] as const;
  const x = scaleLinear(ends[0] === ends[1] ? [0, 1] : ends, [first, last]);
  if (!isShare) x.nice(4);
  const withUnit = (value: number): string => {
    const isShort = unit !== null && unit.length <= shortUnit;
    return shortened(`${language.number(value)}${isShort ? `\u00a0${unit}` : ""}`, 160, size.text, 600);
  };
  if (baseline !== null && latest !== null) {
    drawing.add(lineFrom(x(baseline), y, x(latest), y, { colour: colours.grey, width: 1.8 }));
  }
  if (target !== null) drawing.add(markAt("stroke", x(target), y, radius));
  if (baseline !== null) {
    const isUnderDot = latest !== null && Math.abs(x(latest) - x(baseline)) < radius;
    drawing.add(markAt("grey-ring", x(baseline), y, isUnderDot ? radius + 3 : radius));
  }
  if (latest !== null) drawing.add(markAt("full", x(latest), y, radius));
  const [above, below] = [y - 10, y + 18];
  if (latest !== null) {
    const look = { weight: 600, colour: colours.green } as const;
    drawing.writeNear(withUnit(latest), { ...look, x: x(latest), y: above }, [above]);
  }
  if (target !== null) {
    const text = shortened(words.aimed(language.number(target), direction, target), 200, size.small);
    drawing.writeNear(text, { size: size.small, colour: colours.rust, x: x(target), y: below }, [below]);
  }
  if (baseline !== null) {
    const look = { size: size.small, colour: colours.grey, x: x(baseline), y: above } as const;
    drawing.writeNear(withUnit(baseline), look, [above, below]);
  }
}
