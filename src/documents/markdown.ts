import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Box } from "./box.ts";
import type { Document } from "./tree.ts";

/** Every cell counts for three letters: three dashes under a heading, and no spaces that a longer cell would move. */
const tables = gfmToMarkdown({ stringLength: () => 3 });

/** Escapes every "www." that is no link; the library leaves it where punctuation follows, which readers link as well. */
const withoutLinks: Options = {
  unsafe: [
    {
      character: ".",
      before: "[Ww]{3}",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "link", "image", "label"],
    },
  ],
};

/** What a box holds: that it is one, a page of text does not show. */
const boxes: Options = {
  handlers: { box: (node: Box, _parent, state, info) => state.containerFlow(node, info) },
};

/** The document as Markdown: the same tree gives the same bytes, and they read back as the same tree. */
export function writeMarkdown({ tree }: Document): string {
  return toMarkdown(tree, {
    bullet: "-",
    emphasis: "*",
    rule: "-",
    fences: true,
    listItemIndent: "one",
    resourceLink: false,
    extensions: [tables, withoutLinks, boxes],
  });
}
