import { scaleBand, scaleLinear } from "d3-scale";
import type { Language } from "../language/language.ts";
import {
  colours,
  Drawing,
  dashes,
  lineFrom,
  type Picture,
  pageWidth,
  rectangle,
  sayingOnly,
  size,
} from "./drawing.ts";
import { widthOf } from "./letters.ts";
import type { PresenceShown } from "./shown.ts";
import { chartWords } from "./words/words.ts";

const last = pageWidth;
const [top, floor] = [18, 116];

/** A column a session: how many members there were, filled as far as members came; in dashes where nobody recorded it. */
export function drawPresence(shown: PresenceShown, language: Language): Picture {
  const words = chartWords[language.code];
  const told = words.presence(shown);
  const { sessions } = shown;
  if (sessions.length === 0) return sayingOnly(told);
  const drawing = new Drawing();
  const most = Math.max(1, ...sessions.map(({ present, headcount }) => Math.max(present ?? 0, headcount)));
  const y = scaleLinear([0, most], [floor, top]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const first = 14 + Math.max(...ticks.map((tick) => widthOf(language.number(tick), size.small)));
  for (const tick of ticks) {
    drawing.add(lineFrom(first, y(tick), last, y(tick), { colour: colours.hair, width: 0.6 }));
    drawing.write(language.number(tick), {
      x: first - 6,
      y: y(tick) + 4,
      anchor: "end",
      size: size.small,
      colour: colours.grey,
    });
  }
  const band = scaleBand(
    sessions.map((_, index) => index),
    [first, last],
  )
    .paddingInner(0.28)
    .paddingOuter(0.2);
  const column = Math.min(band.bandwidth(), 40);
  const columns = sessions.map((session, index) => {
    const middle = (band(index) ?? first) + band.bandwidth() / 2;
    return { ...session, middle, left: middle - column / 2, right: middle + column / 2 };
  });
  for (const { left, right, present, headcount } of columns) {
    const isKnown = present !== null;
    drawing.add(
      rectangle({ left, right, top: y(headcount), bottom: floor }, colours.white, {
        colour: colours.grey,
        width: 1,
        ...(isKnown ? {} : { dash: dashes.gap }),
      }),
    );
    if (present) drawing.add(rectangle({ left, right, top: y(present), bottom: floor }, colours.green));
  }
  drawing.add(lineFrom(first, floor, last, floor, { colour: colours.ink, width: 1 }));
  for (const { middle, present } of columns) {
    const text = present === null ? "?" : language.number(present);
    if (widthOf(text, size.small, 600) + 2 > column) continue;
    const isInside = present !== null && floor - y(present) >= 18;
    drawing.tryToWrite(text, [
      {
        x: middle,
        y: present === null ? (floor + top) / 2 + 14 : y(present) + (isInside ? 14 : -4),
        anchor: "middle",
        size: size.small,
        weight: 600,
        colour: isInside ? colours.white : colours.ink,
      },
    ]);
  }
  for (const { left, right, present, headcount } of columns) {
    drawing.take({ left, right, top: Math.min(y(headcount), y(present ?? 0)), bottom: floor });
  }
  let said: number | undefined;
  for (const { middle, present, headcount } of columns) {
    if (headcount === said) continue;
    const foot = Math.min(y(headcount), y(present ?? 0)) - 5;
    const look = { y: foot, anchor: "middle", size: size.small, colour: colours.grey } as const;
    const text = words.outOf(headcount);
    const x = inside(middle, widthOf(text, size.small));
    if (drawing.tryToWrite(text, [{ ...look, x }])) said = headcount;
  }
  const days = sessions.map(({ onDay }) => words.shortDay(onDay));
  const widest = Math.max(...days.map((day) => widthOf(day, size.small))) + 8;
  const step = Math.ceil(widest / band.step());
  for (const [index, { middle }] of columns.entries()) {
    if (index % step !== 0) continue;
    const day = days[index] ?? "";
    const x = inside(middle, widthOf(day, size.small));
    const look = { y: floor + 18, anchor: "middle", size: size.small, colour: colours.grey } as const;
    drawing.tryToWrite(day, [{ ...look, x }]);
  }
  const height = drawing.explain(
    [
      ...(sessions.some(({ present }) => present !== null)
        ? [{ mark: "bar" as const, text: words.present }]
        : []),
      { mark: "outline", text: words.members },
      ...(sessions.some(({ present }) => present === null)
        ? [{ mark: "dashed" as const, text: words.notRecorded }]
        : []),
    ],
    floor + 24,
  );
  return drawing.toSvg(floor + 26 + height, told);
}

/** Where the middle of a text stands so that it does not run out of the picture. */
function inside(middle: number, width: number): number {
  return Math.max(width / 2 + 2, Math.min(middle, pageWidth - width / 2 - 2));
}
