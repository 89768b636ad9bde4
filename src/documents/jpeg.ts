/** The parts of a JPEG before its points, each with its kind and where it begins; they end where they do not follow each other. */
function* partsOf(bytes: Buffer): Generator<{ readonly marker: number; readonly at: number }> {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    yield { marker, at };
    if (marker === startOfPoints) return;
  }
}

const startOfPoints = 0xda;
const application = 0xe1;

export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** What the frame of a JPEG says; nothing where its parts do not follow each other, or its end is not there. */
export function sizeOfJpeg(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  let size: { width: number; height: number } | undefined;
  for (const { marker, at } of partsOf(bytes)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === startOfPoints) return bytes.includes(Buffer.from([0xff, 0xd9]), at) ? size : undefined;
  }
  return undefined;
}

/** How the camera was held, as Exif has it: 1 upright, 6 turned by a quarter …; 1 where it is not said. */
export function orientationOf(bytes: Buffer): number {
  for (const { marker, at } of partsOf(bytes)) {
    if (marker !== application || bytes.toString("latin1", at + 4, at + 10) !== "Exif\0\0") continue;
    const tags = bytes.subarray(at + 10, at + 2 + bytes.readUInt16BE(at + 2));
    try {
      return orientationIn(tags);
    } catch {
      return 1;
    }
  }
  return 1;
}

const orientationTag = 0x0112;

/** @throws RangeError where the tags end before they should */
function orientationIn(tags: Buffer): number {
  const isLittle = tags.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (isLittle ? tags.readUInt16LE(at) : tags.readUInt16BE(at));
  const first = isLittle ? tags.readUInt32LE(4) : tags.readUInt32BE(4);
  for (let index = 0; index < short(first); index += 1) {
    const at = first + 2 + index * 12;
    if (short(at) === orientationTag) return short(at + 8);
  }
  return 1;
}

/**
 * How points that a camera stored in one of the ways of Exif are set upright, as the six numbers of an SVG's `matrix`, and whether what
 * was wide is then high.
 */
export function uprightFrom(orientation: number, { width, height }: { width: number; height: number }) {
  const matrices: Readonly<Record<number, readonly number[]>> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, height, 0],
    7: [0, -1, -1, 0, height, width],
    8: [0, -1, 1, 0, 0, width],
  };
  const matrix = matrices[orientation] ?? [1, 0, 0, 1, 0, 0];
  return { matrix: `matrix(${matrix.join(" ")})`, isTurned: matrix[0] === 0 };
}
