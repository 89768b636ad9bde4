import { linkHorizontal } from "d3-shape";
import type { Language } from "../language/language.ts";
import { groupedBy } from "../values/grouped.ts";
import {
  colours,
  Drawing,
  lineFrom,
  markAt,
  type Picture,
  pageHeight,
  pathAlong,
  type Stroke,
  sayingOnly,
  size,
} from "./drawing.ts";
import { wrapped } from "./letters.ts";
import type { ArticulationShown, RelationShown } from "./shown.ts";
import { chartWords } from "./words/words.ts";

/** The columns: experiments, the lines from them, the kinds of relations in words, services. */
const [names, from, to, kinds, services] = [176, 186, 290, 298, 424];
const serviceWidth = 186;
const [leading, pitch, between] = [14, 16, 4];
const tallest = pageHeight - 40;

const strokes: Readonly<Record<RelationShown, Stroke>> = {
  complements: { colour: colours.green, width: 1.6 },
  "takes-over-from": { colour: colours.green, width: 3 },
  "refers-to": { colour: colours.grey, width: 1.4 },
  overlaps: { colour: colours.rust, width: 2 },
};

type RelationDrawn = ArticulationShown["relations"][number];

/** An experiment or a service where it stands in its column, each of its relations on a line of its own. */
interface Standing {
  readonly name: string;
  readonly lines: readonly string[];
  readonly height: number;
  readonly relations: readonly RelationDrawn[];
}

/** The experiments on the left, what exists beside them on the right, and each relation as a line with its kind in words. */
export function drawArticulation(shown: ArticulationShown, language: Language): Picture {
  const words = chartWords[language.code];
  const told = words.articulation(shown);
  if (shown.relations.length === 0) return sayingOnly(told);
  const drawing = new Drawing();
  const left = experimentsOf(shown, words.noRelation);
  const titles = left.map(({ name }) => name);
  const right = servicesOf(
    shown.relations.filter(({ experiment }) => titles.includes(experiment)),
    titles,
  );
  const rightTops = spread(right, () => 0);
  const ports = right.flatMap(({ relations, height }, index) => {
    const top = (rightTops[index] ?? 0) + (height - relations.length * pitch) / 2;
    return relations.map((relation, place) => ({ relation, y: top + (place + 0.5) * pitch }));
  });
  const leftTops = spread(left, ({ name, height }) => {
    const its = ports.filter(({ relation }) => relation.experiment === name).map(({ y }) => y);
    return its.length === 0 ? 0 : its.reduce((sum, y) => sum + y, 0) / its.length - height / 2;
  });
  for (const [index, { lines, height, relations }] of left.entries()) {
    const middle = (leftTops[index] ?? 0) + height / 2;
    const isAlone = relations.length === 0;
    writeLines(drawing, isAlone ? [...lines, words.noRelation] : lines, middle, isAlone);
    drawing.add(markAt(isAlone ? "dotted" : "grey-ring", from, middle, 4));
  }
  const link = linkHorizontal<unknown, [number, number]>();
  for (const { relation, y } of ports) {
    const index = titles.indexOf(relation.experiment);
    const middle = (leftTops[index] ?? 0) + (left[index]?.height ?? 0) / 2;
    const isOver = relation.kind === "overlaps" && relation.isSettled;
    const stroke = isOver ? { ...strokes.overlaps, colour: colours.grey } : strokes[relation.kind];
    const [startsAt, endsAt] = [[from + 4, middle] as [number, number], [to, y] as [number, number]];
    drawing.add(pathAlong(link({ source: startsAt, target: endsAt }) ?? "", stroke));
    const look = { x: kinds, y: y + 4, size: size.small, colour: stroke.colour };
    drawing.write(words.relation(relation.kind, relation.isSettled), look);
  }
  for (const [index, { lines, height, relations }] of right.entries()) {
    const middle = (rightTops[index] ?? 0) + height / 2;
    const half = Math.max(lines.length * leading, relations.length * pitch) / 2 - 2;
    const bracket = { colour: colours.hair, width: 1.5 };
    drawing.add(lineFrom(services - 8, middle - half, services - 8, middle + half, bracket));
    const top = middle - (lines.length * leading) / 2;
    for (const [line, text] of lines.entries())
      drawing.write(text, { x: services, y: top + 11 + line * leading });
  }
  const bottom = Math.max(endOf(left, leftTops), endOf(right, rightTops));
  const leftOut = shown.relations.length - ports.length + shown.experiments.length - left.length;
  if (leftOut === 0) return drawing.toSvg(bottom, told);
  drawing.write(words.others(leftOut), { x: 0, y: bottom + 14, colour: colours.grey });
  return drawing.toSvg(bottom + 22, told);
}

function writeLines(drawing: Drawing, lines: readonly string[], middle: number, isAlone: boolean): void {
  const top = middle - (lines.length * leading) / 2;
  for (const [line, text] of lines.entries()) {
    const isNote = isAlone && line === lines.length - 1;
    const look = isNote ? { size: size.small, colour: colours.grey } : { weight: 600 as const };
    drawing.write(text, { x: names, y: top + 11 + line * leading, anchor: "end", ...look });
  }
}

/** As many experiments as a page has room for, those that stand beside something before the others, in their order. */
function experimentsOf({ experiments, relations }: ArticulationShown, note: string): readonly Standing[] {
  const its = groupedBy(relations, ({ experiment }) => experiment);
  const all = [...new Set([...experiments, ...its.keys()])].map((name) => {
    const lines = wrapped(name, names, size.text, experiments.length > 20 ? 1 : 3, 600);
    const relations = its.get(name) ?? [];
    const notes = relations.length === 0 && note !== "" ? 1 : 0;
    return { name, lines, relations, height: (lines.length + notes) * leading + between };
  });
  let room = tallest;
  const kept = all
    .toSorted((a, b) => Number(a.relations.length === 0) - Number(b.relations.length === 0))
    .filter(({ height }) => {
      room -= height;
      return room >= 0;
    });
  return all.filter((one) => kept.includes(one));
}

/** As many as a page has room for, so ordered that lines cross little. */
function servicesOf(relations: readonly RelationDrawn[], titles: readonly string[]): readonly Standing[] {
  const placeOf = ({ experiment }: RelationDrawn): number => titles.indexOf(experiment);
  let room = tallest;
  return [...groupedBy(relations, ({ service }) => service)]
    .map(([name, its]) => {
      const ordered = its.toSorted((a, b) => placeOf(a) - placeOf(b));
      return { name, its: ordered, place: its.reduce((sum, one) => sum + placeOf(one), 0) / its.length };
    })
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ name, its }) => {
      const lines = wrapped(name, serviceWidth, size.text, relations.length > 30 ? 1 : 2);
      const fitting = its.slice(0, Math.max(0, Math.floor((room - between) / pitch)));
      if (fitting.length === 0 || room < lines.length * leading + between) return [];
      const height = Math.max(lines.length * leading, fitting.length * pitch) + between;
      room -= height;
      return [{ name, lines, relations: fitting, height }];
    });
}

/** Where the top of each stands: as near as it can be to where it should, in their order and none over another. */
function spread(all: readonly Standing[], wished: (one: Standing) => number): readonly number[] {
  const tops: number[] = [];
  let free = 0;
  for (const one of all) {
    const top = Math.max(free, wished(one));
    tops.push(top);
    free = top + one.height;
  }
  return tops;
}

function endOf(all: readonly Standing[], tops: readonly number[]): number {
  return (tops.at(-1) ?? 0) + (all.at(-1)?.height ?? 0);
}
