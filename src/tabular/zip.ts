import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** Why an archive cannot be read. */
export class ZipFault extends Error {
  readonly reason: "broken" | "locked" | "too-large";

  constructor(reason: ZipFault["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 65_535;

interface Entry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  /** The checksum of what it unpacks to. */
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The names of what is in an archive. @throws ZipFault `broken` */
export function namesInZip(archive: Buffer): string[] {
  return entriesOf(archive).map(({ name }) => name);
}

/**
 * Unpacks some files of an archive, whatever it says of their size: no more than `limit` bytes are ever made of it.
 * @throws ZipFault
 */
export function unzip(
  archive: Buffer,
  isWanted: (name: string) => boolean,
  limit: number,
): Map<string, Buffer> {
  const wanted = entriesOf(archive).filter(({ name }) => isWanted(name));
  if (wanted.some(({ isLocked }) => isLocked)) throw new ZipFault("locked");
  if (wanted.reduce((sum, { size }) => sum + size, 0) > limit) throw new ZipFault("too-large");
  const files = new Map<string, Buffer>();
  let left = limit;
  for (const entry of wanted) {
    const file = unpacked(archive, entry, left);
    if (crc32(file) !== entry.sum) throw new ZipFault("broken");
    left -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

function entriesOf(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < Math.max(0, archive.length - endLength - longestComment) || end + endLength > archive.length)
    throw new ZipFault("broken");
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  while (entries.length < count) {
    if (at + entryLength > archive.length || archive.readUInt32LE(at) !== entryMark)
      throw new ZipFault("broken");
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString("utf8", at + entryLength, at + entryLength + nameLength),
      isLocked: (archive.readUInt16LE(at + 8) & 1) === 1,
      method: archive.readUInt16LE(at + 10),
      sum: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  // What is said twice of a file has to be the same: how many there are, and how each is called.
  if (at + 4 <= end && archive.readUInt32LE(at) === entryMark) throw new ZipFault("broken");
  return entries;
}

function unpacked(archive: Buffer, { name, offset, method, packed }: Entry, limit: number): Buffer {
  if (offset + localLength > archive.length || archive.readUInt32LE(offset) !== localMark)
    throw new ZipFault("broken");
  const nameEnd = offset + localLength + archive.readUInt16LE(offset + 26);
  if (archive.toString("utf8", offset + localLength, nameEnd) !== name) throw new ZipFault("broken");
  const start = nameEnd + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(start, start + packed);
  if (bytes.length !== packed || (method !== 0 && method !== 8)) throw new ZipFault("broken");
  if (method === 0 && packed > limit) throw new ZipFault("too-large");
  if (method === 0) return bytes;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const isTooLarge = (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
    throw new ZipFault(isTooLarge ? "too-large" : "broken");
  }
}

/** 1 January 1980, the first day that an archive can bear: the same files make the same bytes. */
const someDay = 0x0021;

/** Packs files into an archive; the same files give the same bytes. */
export function zip(files: ReadonlyMap<string, Buffer>, { isPacked }: { isPacked: boolean }): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, file] of files) {
    const title = Buffer.from(name);
    const bytes = isPacked ? deflateRawSync(file) : file;
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(isPacked ? 8 : 0, 4);
    facts.writeUInt16LE(someDay, 8);
    facts.writeUInt32LE(crc32(file), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(file.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([mark(localMark), facts, title, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([mark(entryMark), Buffer.from([20, 0]), facts, place, title]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
