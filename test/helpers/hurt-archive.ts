const endLength = 22;

/** An archive in which a file is called as another one of it; both names are equally long. */
export function renamed(archive: Buffer, from: string, to: string): Buffer {
  return Buffer.from(archive.toString("latin1").replaceAll(from, to), "latin1");
}

/** An archive whose directory calls a file otherwise than the file itself does; both names are equally long. */
export function relisted(archive: Buffer, from: string, to: string): Buffer {
  const hurt = Buffer.from(archive);
  hurt.write(to, hurt.lastIndexOf(from));
  return hurt;
}

/** An archive that says to hold one file less than it does. */
export function uncounted(archive: Buffer): Buffer {
  const hurt = Buffer.from(archive);
  const end = hurt.length - endLength;
  const count = hurt.readUInt16LE(end + 10) - 1;
  hurt.writeUInt16LE(count, end + 8);
  hurt.writeUInt16LE(count, end + 10);
  return hurt;
}

/** An archive that says of one of its files, wherever it does, that it unpacks to so many bytes. */
export function missized(archive: Buffer, name: string, size: number): Buffer {
  const hurt = Buffer.from(archive);
  hurt.writeUInt32LE(size, hurt.indexOf(name) - 8);
  hurt.writeUInt32LE(size, hurt.lastIndexOf(name) - 22);
  return hurt;
}
