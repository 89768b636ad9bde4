import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";
import type { Document } from "./tree.ts";

/** Every cell counts for three letters: three dashes under a heading, and no spaces that a longer cell would move. */
const tables = { stringLength: () => 3 };

const writer = unified()
  .use(remarkGfm, tables)
  .use(withoutLinks)
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    rule: "-",
    fences: true,
    listItemIndent: "one",
    resourceLink: false,
  })
  .freeze();

/** The document as Markdown: the same tree gives the same bytes, and they read back as the same tree. */
export function writeMarkdown({ tree }: Document): string {
  return writer.stringify(tree);
}

/** Escapes every "www." that is no link; the library leaves it where punctuation follows, which readers link as well. */
function withoutLinks(this: Processor): void {
  this.data().toMarkdownExtensions?.push({
    unsafe: [
      {
        character: ".",
        before: "[Ww]{3}",
        inConstruct: "phrasing",
        notInConstruct: ["autolink", "link", "image", "label"],
      },
    ],
  });
}
