import type { Paragraph } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Box } from "./box.ts";
import type { PlacedLogo } from "./logo.ts";
import type { PlacedChart } from "./picture.ts";
import type { Document } from "./tree.ts";

/** Every cell counts for three letters: three dashes under a heading, and no spaces that a longer cell would move. */
const tables = gfmTableToMarkdown({ stringLength: () => 3 });

/** What readers would take for a link where there is none: an address with its scheme or its "www.". */
const withoutLinks: Options = {
  unsafe: [
    { character: ":", before: "[ps]", after: "\\/" },
    { character: ".", before: "[Ww]{3}" },
  ].map((pattern) => ({
    ...pattern,
    inConstruct: "phrasing",
    notInConstruct: ["autolink", "link", "image", "label"],
  })),
};

function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

/** A page of text shows what a box holds, and what a picture says. */
const boxes: Options = {
  handlers: {
    box: (node: Box, _parent, state, info) => state.containerFlow(node, info),
    picture: ({ below }: PlacedChart, _parent, state, info) =>
      state.containerPhrasing(paragraph(below), info),
    logo: ({ alt }: PlacedLogo, _parent, state, info) => state.containerPhrasing(paragraph(alt), info),
  },
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
    extensions: [tables, gfmStrikethroughToMarkdown(), withoutLinks, boxes],
  });
}
