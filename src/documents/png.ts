import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";

/** As fine as a printer shows it, across a page of A4. */
const pixels = 1800;

/** Reads an SVG, to be drawn in points. @throws Error where it has no size, or is none */
export type Painter = (svg: string, options: Pick<ResvgRenderOptions, "fitTo" | "background">) => Resvg;

/**
 * What draws an SVG in points, with the fonts of documents alone; nothing where the package for it, which npm may leave out, is
 * not there.
 * @param home the folder of the program
 */
export async function painterIn(home: string): Promise<Painter | undefined> {
  const resvg = await import("@resvg/resvg-js").catch(() => undefined);
  if (!resvg) return undefined;
  const fonts = join(home, "dist", "fonts");
  const fontFiles = readdirSync(fonts)
    .filter((name) => name.endsWith(".ttf"))
    .map((name) => join(fonts, name));
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Sans 3" };
  return (svg, options) => new resvg.Resvg(svg, { font, ...options });
}

/** An SVG as a picture of points, for what takes no other; nothing where there is nothing to draw it with. */
export async function pngOf(svg: string, home: string): Promise<Uint8Array | undefined> {
  const paint = await painterIn(home);
  return paint?.(svg, { fitTo: { mode: "width", value: pixels }, background: "white" })
    .render()
    .asPng();
}
