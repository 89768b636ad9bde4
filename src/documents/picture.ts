import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Node } from "mdast";

/** A picture of the year, drawn when a format shows it, and what is read in its place: made when it is asked for. */
export interface Chart {
  readonly sentence: string;
  /** The same in two: the main thing in it, which stands over it where a page leaves its title to it, and what then stands below. */
  readonly parts?: { readonly title: string; readonly rest: string };
  draw(): Promise<Element>;
}

/** A chart where a page asks for it: `![](figure:presence)`. */
export interface PlacedChart extends Node {
  type: "picture";
  readonly chart: Chart;
  /** What stands under it. */
  readonly below: string;
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
