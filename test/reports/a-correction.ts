import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzip, zip } from "../../src/tabular/zip.ts";

const largest = 200_000_000;
const body = "word/document.xml";

/** A Word file as a colleague leaves it: its XML changed as Word changes it. */
export async function correctWord(
  folder: string,
  file: string,
  ...edits: readonly ((parts: Map<string, string>) => void)[]
): Promise<void> {
  const path = join(folder, file);
  const parts = await unzip(readFileSync(path), () => true, largest);
  const texts = new Map(
    [...parts]
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, bytes.toString()]),
  );
  for (const edit of edits) edit(texts);
  const changed = [...texts].map(([name, text]) => [name, Buffer.from(text)] as const);
  writeFileSync(path, zip(new Map([...parts, ...changed]), { isPacked: true }));
}

/** Changes the body; fails where there is nothing to change. */
export function inBody(change: (xml: string) => string): (parts: Map<string, string>) => void {
  return (parts) => {
    const before = parts.get(body) ?? "";
    const after = change(before);
    if (after === before) throw new Error("nothing was changed");
    parts.set(body, after);
  };
}

/** Types other words over some. */
export function retyped(words: string, by: string): (parts: Map<string, string>) => void {
  return inBody((xml) => xml.replace(words, by));
}

/** The same with changes tracked. */
export function tracked(words: string, by: string): (parts: Map<string, string>) => void {
  const who = 'w:id="900" w:author="Claude Lemoine" w:date="2024-12-02T10:00:00Z"';
  const run = (text: string, tag = "w:t"): string =>
    `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`;
  return inBody((xml) =>
    xml.replace(
      new RegExp(`<w:r>(?:(?!</w:r>).)*?<w:t[^>]*>([^<]*)${words}([^<]*)</w:t></w:r>`, "s"),
      (_, before: string, after: string) =>
        `${run(before)}<w:del ${who}>${run(words, "w:delText")}</w:del>` +
        `<w:ins ${who}>${run(by)}</w:ins>${run(after)}`,
    ),
  );
}

/** A paragraph that is put in after the one that says this. */
export function added(after: string, paragraph: string): (parts: Map<string, string>) => void {
  return inBody((xml) => {
    const at = xml.indexOf("</w:p>", xml.indexOf(after)) + "</w:p>".length;
    return xml.slice(0, at) + paragraph + xml.slice(at);
  });
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The paragraph that says this, taken out. */
export function takenOut(words: string): (parts: Map<string, string>) => void {
  return inBody((xml) => {
    const at = xml.indexOf(words);
    const from = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
    return xml.slice(0, from) + xml.slice(xml.indexOf("</w:p>", at) + "</w:p>".length);
  });
}

/** A remark on some words. */
export function remarked(words: string, author: string, text: string): (parts: Map<string, string>) => void {
  const comments = `<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="${author}">${paragraph(text)}</w:comment></w:comments>`;
  return (parts) => {
    parts.set("word/comments.xml", comments);
    inBody((xml) =>
      xml.replace(
        new RegExp(`<w:r>(?:(?!</w:r>).)*?<w:t[^>]*>([^<]*)${words}([^<]*)</w:t></w:r>`, "s"),
        (_, before: string, after: string) =>
          `<w:r><w:t xml:space="preserve">${before}</w:t></w:r><w:commentRangeStart w:id="7"/><w:r><w:t>${words}</w:t></w:r>` +
          `<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r><w:r><w:t xml:space="preserve">${after}</w:t></w:r>`,
      ),
    )(parts);
  };
}
