import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Node } from "mdast";

/** A picture of the year, drawn when a format shows it, and the sentence that is read in its place. */
export interface Chart {
  readonly sentence: string;
  draw(): Promise<Element>;
}

/** A chart where a page asks for it: `![](figure:presence)`. */
export interface PlacedChart extends Node {
  type: "picture";
  readonly chart: Chart;
  /** An SVG; nothing in a format that shows none. */
  drawn?: Element;
  /** The same in points, where a format needs it and it could be made. */
  points?: Uint8Array | undefined;
}

declare module "mdast" {
  interface BlockContentMap {
    picture: PlacedChart;
  }
  interface RootContentMap {
    picture: PlacedChart;
  }
}

/** The text of a picture's SVG. @throws Error where it was not drawn */
export function svgOf({ drawn }: PlacedChart): string {
  if (!drawn) throw new Error("a picture was not drawn");
  return toHtml(drawn, { space: "svg" });
}

/** The name of the chart that an address asks for; nothing where it is another address. */
export function chartIn(url: string): string | undefined {
  return /^figure:(.+)$/.exec(url)?.[1];
}
