import { unzip, zip } from "../tabular/zip.ts";
import type { Day } from "../values/day.ts";
import { tableGrid } from "./word-look.ts";

/** More than any document of ours unpacks to. */
const largest = 200_000_000;

/**
 * A Word file whose bytes follow from what it says alone: the library puts the hour and chance into it.
 * @param dress what gives its parts another page
 */
export async function settled(
  file: Buffer,
  madeOn: Day,
  dress = (parts: Map<string, Buffer>): Map<string, Buffer> => parts,
): Promise<Buffer> {
  const parts = await unzip(file, () => true, largest);
  const links = new Map<string, string>();
  const relationships = parts.get("word/_rels/document.xml.rels")?.toString() ?? "";
  for (const [, id = ""] of relationships.matchAll(/ Id="([^"]+)"/g)) links.set(id, `rId${links.size + 1}`);
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size + 1;
    places.set(id, place);
    return place;
  };
  const settledParts = [...parts].map(([name, bytes]) => {
    if (name === "docProps/core.xml") return [name, Buffer.from(dated(bytes.toString(), madeOn))] as const;
    if (/^word\/header\d+\.xml$/.test(name)) return [name, Buffer.from(numbered(bytes.toString()))] as const;
    if (name === "word/styles.xml")
      return [name, Buffer.from(bytes.toString().replace("</w:styles>", `${tableGrid}$&`))] as const;
    if (!["word/document.xml", "word/_rels/document.xml.rels"].includes(name)) return [name, bytes] as const;
    const xml = bytes
      .toString()
      .replace(/( Id| r:id| r:embed)="([^"]+)"/g, (all, key: string, id: string) =>
        links.has(id) ? `${key}="${links.get(id)}"` : all,
      )
      .replace(bookmarks, (_, before: string, id: string) => `${before}${placeOf(id)}`)
      .replace(ends, (_, before: string, id: string) => `${before}${placeOf(id)}`);
    return [name, Buffer.from(numbered(xml))] as const;
  });
  return zip(dress(new Map(settledParts)), { isPacked: true });
}

/** Bookmarks and what leads to them, which the library counts through all the files that a process writes. */
const bookmarks =
  /(<w:bookmarkStart w:name="_Toc|<w:hyperlink [^>]*w:anchor="_Toc|<w:instrText[^>]*>PAGEREF _Toc)(\d+)/g;
const ends = /(<w:bookmark(?:Start|End) (?:w:name="\w+" )?w:id=")(\d+)/g;

/** Pictures are numbered through all that the process ever wrote. */
function numbered(xml: string): string {
  let number = 0;
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++number}`);
}

function dated(xml: string, madeOn: Day): string {
  return xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*(<)/g, `$1${madeOn}T00:00:00Z$2`);
}
