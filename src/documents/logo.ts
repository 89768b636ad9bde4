import { basename } from "node:path";
import type { Node } from "mdast";
import { type Place, refuse } from "../problem.ts";
import { readPieces } from "../tabular/read-file.ts";
import { isJpeg, orientationOf, sizeOfJpeg, uprightFrom } from "./jpeg.ts";
import { type Painter, painterIn } from "./png.ts";
import { checkSvg } from "./svg-check.ts";

/** A picture that stands for who publishes, as a register keeps it. */
export interface Logo {
  /** A PNG that the program drew: no more is in it than is seen. */
  readonly picture: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A logo where a page asks for it, `![](logo)`, and what is read in its place. */
export interface PlacedLogo extends Node, Logo {
  type: "logo";
  readonly alt: string;
}

declare module "mdast" {
  interface BlockContentMap {
    logo: PlacedLogo;
  }
  interface RootContentMap {
    logo: PlacedLogo;
  }
}

/** How large a logo is printed at most, and how fine it is kept: 540 points an inch. */
const printed = { width: 60, height: 22 };
const kept = { width: 1275, height: 468 };
const mostMegabytes = 5;
const mostMegapixels = 25;

/**
 * Reads a picture that a person hands over, PNG, JPEG or SVG, and draws it anew, so that nothing of what a file holds beside its
 * picture (a place, a camera, a name, a script) comes into the register or out of it.
 * @param home the folder of the program
 * @throws CoopError `file-missing`, `file-closed`, `file-is-folder`, `logo-kind`, `logo-too-heavy`, `logo-too-large`, `logo-broken`,
 * `logo-holds`, `logo-not-drawn`
 */
export async function readLogo(path: string, home: string): Promise<Logo> {
  const place = { option: "--logo", file: basename(path) };
  const svg = svgOf(bytesOf(path, place), place);
  const paint = await painterIn(home);
  if (!paint) return refuse("logo-not-drawn", {}, place);
  return drawn(svg, paint) ?? refuse("logo-broken", {}, place);
}

/** Nothing where it has no size, or where nothing is to be seen of it. */
function drawn({ text, isDrawing }: Source, paint: Painter): Logo | undefined {
  try {
    const { width, height } = paint(text, {});
    const factor = Math.min(kept.width / width, kept.height / height, isDrawing ? Number.MAX_VALUE : 1);
    const image = paint(text, { fitTo: { mode: "width", value: Math.round(width * factor) } }).render();
    if (!image.pixels.some((value) => value > 0)) return undefined;
    return { picture: image.asPng(), width: image.width, height: image.height };
  } catch {
    return undefined;
  }
}

/** How large a logo stands on a page, in millimetres. */
export function printedSize({ width, height }: Logo): { readonly width: number; readonly height: number } {
  const factor = Math.min(printed.width / width, printed.height / height);
  return { width: width * factor, height: height * factor };
}

function bytesOf(path: string, place: Place): Buffer {
  const pieces: Buffer[] = [];
  let size = 0;
  for (const piece of readPieces(path)) {
    pieces.push(piece);
    size += piece.length;
    if (size > mostMegabytes * 1_000_000) refuse("logo-too-heavy", { most: mostMegabytes }, place);
  }
  return Buffer.concat(pieces);
}

interface Source {
  readonly text: string;
  readonly isDrawing: boolean;
}

/** The picture as an SVG: a drawing as it is, one of points upright within a frame of its own size. */
function svgOf(bytes: Buffer, place: Place): Source {
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (/^\s*<(?:\?xml|!--|!doctype svg|svg[\s>])/i.test(text) && /<(?:\w+:)?svg[\s>]/i.test(text)) {
    checkSvg(text, place);
    return { text, isDrawing: true };
  }
  const kind = bytes.subarray(0, 8).equals(pngStart) ? "png" : isJpeg(bytes) ? "jpeg" : undefined;
  if (!kind) return refuse("logo-kind", {}, place);
  const size = kind === "png" ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
  if (!size || size.width === 0 || size.height === 0) return refuse("logo-broken", {}, place);
  const { width, height } = size;
  if (width * height > mostMegapixels * 1_000_000)
    refuse("logo-too-large", { width, height, most: mostMegapixels }, place);
  const { matrix, isTurned } = uprightFrom(kind === "jpeg" ? orientationOf(bytes) : 1, size);
  const frame = (wide: number, high: number) => `width="${wide}" height="${high}"`;
  return {
    text: `<svg xmlns="http://www.w3.org/2000/svg" ${isTurned ? frame(height, width) : frame(width, height)}><image ${frame(width, height)} transform="${matrix}" href="data:image/${kind};base64,${bytes.toString("base64")}"/></svg>`,
    isDrawing: false,
  };
}

const pngStart = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

function sizeOfPng(bytes: Buffer) {
  if (bytes.length < 24 || !bytes.includes("IEND")) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
