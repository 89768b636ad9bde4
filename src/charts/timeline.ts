import { scaleLinear } from "d3-scale";
import type { Language } from "../language/language.ts";
import { addDays, type Day, partsOf } from "../values/day.ts";
import {
  colours,
  Drawing,
  dashes,
  type Lettering,
  lineFrom,
  markAt,
  type Picture,
  type PictureMark,
  pageWidth,
  sayingOnly,
  size,
} from "./drawing.ts";
import { shortened, widthOf } from "./letters.ts";
import type { PhaseShown, SessionShown, TimelineShown } from "./shown.ts";
import type { ChartWords } from "./words/catalogue.ts";
import { chartWords } from "./words/words.ts";

const [first, last] = [10, pageWidth - 10];
const [tallest, axis] = [78, 106];
const radius = 5;
const mostLanes = 24;

/** The year as a line, each session as high as there were members present, with the phases below. */
export function drawTimeline(shown: TimelineShown, language: Language): Picture {
  const words = chartWords[language.code];
  const told = words.timeline(shown);
  const months = monthsOf(shown);
  if (months.length === 0) return sayingOnly(told);
  const drawing = new Drawing();
  const until = months.at(-1) ?? months[0];
  const x = scaleLinear([timeOf(months[0]), timeOf(nextMonth(until as Day))], [first, last]);
  drawing.add(lineFrom(first, axis, last, axis, { colour: colours.ink, width: 1 }));
  let bottom = writeMonths(drawing, months, x, words);
  drawSessions(drawing, shown.sessions, x, language);
  bottom = drawPhases(drawing, shown.phases, x, bottom, words.others);
  bottom += drawing.explain(keyOf(shown.sessions, words), bottom);
  return drawing.toSvg(bottom + 2, told);
}

type Scale = (time: number) => number;

function timeOf(day: Day | undefined): number {
  return Date.parse(day ?? "");
}

function nextMonth(day: Day): Day {
  return `${addDays(day, 31).slice(0, 7)}-01` as Day;
}

/** The first days of the months that are shown: the calendar year where all lies in it, else as many as it takes, and no fewer than twelve. */
function monthsOf({ phases, sessions }: TimelineShown): readonly Day[] {
  const days = [
    ...sessions.map(({ onDay }) => onDay),
    ...phases.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn].filter((day) => day !== null)),
  ].sort();
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return [];
  const isOneYear = from.slice(0, 4) === until.slice(0, 4);
  const months = [`${from.slice(0, isOneYear ? 4 : 7)}${isOneYear ? "-01" : ""}-01` as Day];
  for (let next = nextMonth(months[0] as Day); next <= until || months.length < 12; next = nextMonth(next)) {
    months.push(next);
  }
  return months;
}

/** Names as many months as have room, then only years; gives where the next may begin. */
function writeMonths(drawing: Drawing, months: readonly Day[], x: Scale, words: ChartWords): number {
  const width = (last - first) / months.length;
  const widest = Math.max(...words.months.map((month) => widthOf(month, size.small))) + 8;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 600].find((months) => months * width >= widest) ?? 1200;
  const isOneYear = months[0]?.slice(0, 4) === months.at(-1)?.slice(0, 4);
  let yearSaid = "";
  for (const day of months) {
    const { month, year } = partsOf(day);
    if ((month - 1 + (step > 12 ? (year % (step / 12)) * 12 : 0)) % step !== 0) continue;
    const at = x(timeOf(day));
    drawing.add(lineFrom(at, axis, at, axis + 5, { colour: colours.ink, width: 0.8 }));
    const look = { x: at + 3, size: size.small, colour: colours.grey };
    const name = step >= 12 ? String(year) : (words.months[month - 1] ?? "");
    if (at + 3 + widthOf(name, size.small) > pageWidth) continue;
    drawing.write(name, { ...look, y: axis + 16 });
    if (isOneYear || step >= 12 || yearSaid === String(year)) continue;
    if (drawing.tryToWrite(String(year), [{ ...look, y: axis + 30, weight: 600 }])) yearSaid = String(year);
  }
  return axis + (yearSaid === "" ? 24 : 38);
}

/** Sessions on days near each other are set apart so that each can be seen. */
function placesOf(sessions: readonly SessionShown[], x: Scale): readonly number[] {
  const gap = Math.min(radius * 1.5, (last - first) / Math.max(1, sessions.length));
  const places = sessions.map(({ onDay }) => x(timeOf(onDay)));
  for (let index = 1; index < places.length; index += 1) {
    places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + gap);
  }
  for (let [index, most] = [places.length - 1, last - radius]; index >= 0; index -= 1, most -= gap) {
    places[index] = Math.min(places[index] ?? 0, most);
  }
  return places;
}

function drawSessions(drawing: Drawing, all: readonly SessionShown[], x: Scale, language: Language): void {
  const sessions = all.toSorted((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0));
  const most = Math.max(1, ...sessions.map(({ present }) => present ?? 0));
  const height = scaleLinear([0, most], [0, tallest]);
  const marks = placesOf(sessions, x).map((at, index) => {
    const { isHeld, present } = sessions[index] as SessionShown;
    const y = isHeld ? axis - (present === null ? radius + 4 : height(present)) : axis;
    return { at, y, isHeld, present };
  });
  for (const { at, y, present } of marks) {
    if (present === null) continue;
    drawing.add(lineFrom(at, axis, at, y, { colour: colours.green, width: 1.5 }));
    drawing.take({ left: at - 1, right: at + 1, top: y, bottom: axis });
  }
  for (const { at, y, isHeld, present } of marks) {
    const mark: PictureMark = isHeld ? (present === null ? "dotted" : "full") : "grey-ring";
    drawing.add(markAt(mark, at, y, isHeld ? radius : radius - 1));
    drawing.take({ left: at - radius, right: at + radius, top: y - radius, bottom: y + radius });
  }
  const counted = marks.flatMap((mark) =>
    mark.present === null ? [] : [{ ...mark, present: mark.present }],
  );
  const least = Math.min(...counted.map(({ present }) => present));
  const isTelling = ({ present }: { present: number }): boolean => present === most || present === least;
  for (const { at, y, present } of [
    ...counted.filter(isTelling),
    ...counted.filter((one) => !isTelling(one)),
  ]) {
    const look = { size: size.small, weight: 600 } as const;
    const places: readonly Lettering[] = [
      { ...look, x: at + radius + 3, y: y + 4 },
      { ...look, x: at, y: y - radius - 4, anchor: "middle" },
      { ...look, x: at - radius - 3, y: y + 4, anchor: "end" },
    ];
    drawing.tryToWrite(language.number(present), places);
  }
}

/** Each phase on the first line that has room for it; a day that is not known is an end in dashes. Gives where the next may begin. */
function drawPhases(
  drawing: Drawing,
  phases: readonly PhaseShown[],
  x: Scale,
  top: number,
  others: (count: number) => string,
): number {
  let leftOut = 0;
  const lanes: { left: number; right: number }[][] = [];
  for (const { title, startsOn, endsOn } of phases) {
    if (startsOn === null && endsOn === null) continue;
    const from = startsOn === null ? first : x(timeOf(startsOn));
    const until = endsOn === null ? last : x(timeOf(endsOn));
    const text = shortened(title, 300, size.small);
    const width = widthOf(text, size.small);
    const start = Math.max(0, Math.min(from, pageWidth - width - 2));
    const extent = { left: Math.min(from, start) - 4, right: Math.max(until, start + width) + 4 };
    const isFree = (lane: (typeof lanes)[number]): boolean =>
      lane.every(({ left, right }) => extent.right <= left || right <= extent.left);
    const found = lanes.findIndex(isFree);
    if (found === -1 && lanes.length === mostLanes) {
      leftOut += 1;
      continue;
    }
    const index = found === -1 ? lanes.push([]) - 1 : found;
    lanes[index]?.push(extent);
    const y = top + 8 + index * 26;
    const isKnown = startsOn !== null && endsOn !== null;
    drawing.add(
      lineFrom(from, y, Math.max(until, from + 3), y, {
        colour: colours.ink,
        width: 3,
        ...(isKnown ? {} : { dash: dashes.gap }),
      }),
    );
    drawing.write(text, { x: start, y: y + 14, size: size.small, colour: colours.ink });
  }
  const bottom = top + lanes.length * 26;
  if (leftOut === 0) return bottom;
  drawing.write(others(leftOut), { x: first, y: bottom + 14, size: size.small, colour: colours.grey });
  return bottom + 18;
}

function keyOf(sessions: readonly SessionShown[], words: ChartWords): { mark: PictureMark; text: string }[] {
  const held = sessions.filter(({ isHeld }) => isHeld);
  return [
    ...(held.some(({ present }) => present !== null)
      ? [{ mark: "full" as const, text: words.recorded }]
      : []),
    ...(held.some(({ present }) => present === null)
      ? [{ mark: "dotted" as const, text: words.notRecorded }]
      : []),
    ...(held.length < sessions.length ? [{ mark: "grey-ring" as const, text: words.stillToCome }] : []),
  ];
}
