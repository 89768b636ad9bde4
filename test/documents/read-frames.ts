import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What is drawn as one shape, and where its box stands on its page, in points. */
export interface Frame {
  readonly page: number;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The shapes that are drawn on the pages of a PDF. */
export async function readFrames(bytes: Uint8Array): Promise<Frame[]> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const frames: Frame[] = [];
  for (let page = 1; page <= file.numPages; page += 1) {
    const { fnArray, argsArray } = await (await file.getPage(page)).getOperatorList();
    const saved: Matrix[] = [];
    let now: Matrix = [1, 0, 0, 1, 0, 0];
    fnArray.forEach((operator, place) => {
      const given = argsArray[place] as unknown[];
      if (operator === OPS.save) saved.push(now);
      else if (operator === OPS.restore) now = saved.pop() ?? now;
      else if (operator === OPS.transform) now = within(now, given as unknown as Matrix);
      else if (operator === OPS.constructPath && given[2]) {
        const [left = 0, low = 0, right = 0, high = 0] = given[2] as number[];
        const [a, b] = [at(now, left, low), at(now, right, high)];
        frames.push({
          page,
          left: Math.min(a.x, b.x),
          bottom: Math.min(a.y, b.y),
          width: Math.abs(a.x - b.x),
          height: Math.abs(a.y - b.y),
        });
      }
    });
  }
  return frames;
}

function within([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function at([a, b, c, d, e, f]: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
