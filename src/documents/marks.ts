import { encode, renderSVG } from "uqr";

/** What a sheet bears, so that a photograph of it can be read: the session and the register that it is of. */
export interface Marking {
  /** What its code says, in letters that tell nothing of a person. */
  readonly code: string;
  /** What stands at the foot of each page. */
  readonly foot: string;
}

/** Of what a code holds, 15 % may be hidden by a thumb or a fold. */
const safety = { ecc: "M", border: 0 } as const;
const pixelsOfModule = 8;

/** The code as a picture of lines, without the white around it. */
export function codeAsSvg({ code }: Marking): string {
  return renderSVG(code, safety);
}

/** The code as a picture of points (BMP), which every Word shows. */
export function codeAsPoints({ code }: Marking): Buffer {
  const { data } = encode(code, safety);
  const points = data.flatMap((row) => {
    const wide = row.flatMap((isDark) => Array<boolean>(pixelsOfModule).fill(isDark));
    return Array<boolean[]>(pixelsOfModule).fill(wide);
  });
  return inPoints(points);
}

/** A black square, which stands in each corner of a sheet. */
export function cornerAsPoints(): Buffer {
  return inPoints(Array<boolean[]>(pixelsOfModule).fill(Array<boolean>(pixelsOfModule).fill(true)));
}

/** A bitmap of one bit a point: a header of 62 bytes, then the rows from the lowest on, each a multiple of four bytes. */
function inPoints(rows: readonly (readonly boolean[])[]): Buffer {
  const width = rows[0]?.length ?? 0;
  const rowLength = Math.ceil(width / 32) * 4;
  const start = 62;
  const file = Buffer.alloc(start + rowLength * rows.length);
  file.write("BM");
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(rows.length, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(1, 28);
  file.writeUInt32LE(2, 46);
  file.writeUInt32LE(0xffffff, 54);
  [...rows].reverse().forEach((row, line) => {
    row.forEach((isDark, column) => {
      if (!isDark) return;
      const place = start + line * rowLength + (column >> 3);
      file.writeUInt8(file.readUInt8(place) | (0x80 >> (column & 7)), place);
    });
  });
  return file;
}
