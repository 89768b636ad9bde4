/** How the bytes of a text file stand for letters; the names that people see in their spreadsheet. */
export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1252" | "MacRoman";

const labels: Readonly<Record<Encoding, string>> = {
  "UTF-8": "utf-8",
  "UTF-16LE": "utf-16le",
  "UTF-16BE": "utf-16be",
  "Windows-1252": "windows-1252",
  MacRoman: "macintosh",
};

/** Letters and signs that French text has beyond ASCII. */
const french = /[àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛÜŒÆ’«»°–—…€·]/g;

const sampled = 200_000;

/**
 * The encoding of a text: by its byte order mark, by the zeros of UTF-16, UTF-8 where every byte fits, else the one
 * of Windows and of old Macs in which more of the letters are French.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  const sample = bytes.subarray(0, sampled);
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  const many = sample.length / 4;
  if (zeros.odd > many && zeros.odd > zeros.even) return "UTF-16LE";
  if (zeros.even > many) return "UTF-16BE";
  if (isUtf8(bytes)) return "UTF-8";
  const score = (encoding: Encoding): number => decode(sample, encoding).match(french)?.length ?? 0;
  return score("MacRoman") > score("Windows-1252") ? "MacRoman" : "Windows-1252";
}

/** The text of bytes in an encoding, without a byte order mark. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(labels[encoding]);
  // In one piece, Node 20 takes ’ œ € of Windows-1252 for control characters; in a stream it does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
