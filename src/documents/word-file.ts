import { unzip, zip } from "../tabular/zip.ts";
import type { Day } from "../values/day.ts";

/** More than any document of ours unpacks to. */
const largest = 200_000_000;

/** A Word file whose bytes follow from what it says alone: the library puts the hour and chance into it. */
export async function settled(file: Buffer, madeOn: Day): Promise<Buffer> {
  const parts = await unzip(file, () => true, largest);
  const links = new Map<string, string>();
  const relationships = parts.get("word/_rels/document.xml.rels")?.toString() ?? "";
  for (const [, id = ""] of relationships.matchAll(/ Id="([^"]+)"/g)) links.set(id, `rId${links.size + 1}`);
  const settledParts = [...parts].map(([name, bytes]) => {
    if (name === "docProps/core.xml") return [name, Buffer.from(dated(bytes.toString(), madeOn))] as const;
    if (!["word/document.xml", "word/_rels/document.xml.rels"].includes(name)) return [name, bytes] as const;
    const xml = bytes
      .toString()
      .replace(/( Id| r:id)="([^"]+)"/g, (all, key: string, id: string) =>
        links.has(id) ? `${key}="${links.get(id)}"` : all,
      );
    return [name, Buffer.from(xml)] as const;
  });
  return zip(new Map(settledParts), { isPacked: true });
}

function dated(xml: string, madeOn: Day): string {
  return xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*(<)/g, `$1${madeOn}T00:00:00Z$2`);
}
