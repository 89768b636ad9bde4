import { crc32 } from "node:zlib";
import { zipSync } from "fflate";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

/** Why an archive cannot be read. */
export class ZipFault extends Error {
  readonly reason: "broken" | "locked" | "too-large";

  constructor(reason: ZipFault["reason"], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** The names of what is in an archive. @throws ZipFault `broken` */
export async function namesInZip(archive: Buffer): Promise<string[]> {
  const { entries } = await opened(archive).catch(asBroken);
  return entries.map(({ fileName }) => fileName);
}

/**
 * Unpacks some files of an archive, whatever it says of their size: no more than `limit` bytes are ever made of it.
 * @throws ZipFault
 */
export async function unzip(
  archive: Buffer,
  isWanted: (name: string) => boolean,
  limit: number,
): Promise<Map<string, Buffer>> {
  const { zipFile, entries } = await opened(archive).catch(asBroken);
  const wanted = entries.filter(({ fileName }) => isWanted(fileName));
  if (wanted.some((entry) => entry.isEncrypted())) throw new ZipFault("locked");
  if (wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > limit)
    throw new ZipFault("too-large");
  const files = new Map<string, Buffer>();
  let left = limit;
  for (const entry of wanted) {
    const file = await unpacked(zipFile, entry, left).catch(asBroken);
    left -= file.length;
    files.set(entry.fileName, file);
  }
  return files;
}

/** The lengths of what says where an archive's directory is, and of each of its entries without their texts. */
const endLength = 22;
const entryLength = 46;

/** Reads the directory of an archive, all of it: what it says twice has to be the same. */
async function opened(archive: Buffer): Promise<{ zipFile: ZipFile; entries: readonly Entry[] }> {
  const zipFile = await fromBufferPromise(archive, { validateEntrySizes: false });
  const entries: Entry[] = [];
  let length = 0;
  for await (const entry of zipFile.eachEntry()) {
    entries.push(entry);
    length += entryLength + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
  }
  // How many entries there are is believed by yauzl; how long they are together shows whether there are more.
  const end = archive.length - endLength - zipFile.comment.length;
  if (archive.readUInt32LE(end + 12) !== length) throw new ZipFault("broken");
  const names = new Set(entries.map(({ fileName }) => fileName));
  // Of two files of one name nobody knows which is meant; and one of this name could not be packed again.
  if (names.size < entries.length || names.has("__proto__")) throw new ZipFault("broken");
  return { zipFile, entries };
}

async function unpacked(zipFile: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  const { fileName } = await zipFile.readLocalFileHeaderPromise(entry);
  if (!fileName.equals(entry.fileNameRaw)) throw new ZipFault("broken");
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of await zipFile.openReadStreamPromise(entry)) {
    length += piece.length;
    if (length > limit) throw new ZipFault("too-large");
    pieces.push(piece);
  }
  const file = Buffer.concat(pieces);
  if (length !== entry.uncompressedSize || crc32(file) !== entry.crc32) throw new ZipFault("broken");
  return file;
}

/** What yauzl says against an archive has no code: whatever it is, the file is damaged. */
function asBroken(cause: unknown): never {
  throw cause instanceof ZipFault ? cause : new ZipFault("broken", { cause });
}

/** The first day that an archive can bear, wherever it is packed. */
const someDay = "1980-01-01T00:00:00";

/** Packs files into an archive; the same files give the same bytes, on any day and in any time zone. */
export function zip(files: ReadonlyMap<string, Buffer>, { isPacked }: { isPacked: boolean }): Buffer {
  const archive = zipSync(Object.fromEntries(files), { level: isPacked ? 6 : 0, mtime: someDay });
  return Buffer.from(archive.buffer);
}
