import { readdirSync } from "node:fs";
import { join } from "node:path";

/** As fine as a printer shows it, across a page of A4. */
const pixels = 1800;

/**
 * An SVG as a picture of points, for what takes no other, with the fonts of documents alone; nothing where the package that
 * draws it, which npm may leave out, is not there.
 * @param home the folder of the program
 */
export async function pngOf(svg: string, home: string): Promise<Uint8Array | undefined> {
  const resvg = await import("@resvg/resvg-js").catch(() => undefined);
  if (!resvg) return undefined;
  const fonts = join(home, "dist", "fonts");
  const fontFiles = readdirSync(fonts)
    .filter((name) => name.endsWith(".ttf"))
    .map((name) => join(fonts, name));
  return new resvg.Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "width", value: pixels },
    background: "white",
  })
    .render()
    .asPng();
}
