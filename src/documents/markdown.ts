import type { Paragraph, Text } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Box } from "./box.ts";
import type { PlacedLogo } from "./logo.ts";
import type { PlacedChart } from "./picture.ts";
import type { Colophon, Document } from "./tree.ts";

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

/** What may mean something in Markdown, in a text or at one of its ends. */
const sign = /[\t\r\n#&*<[\]\\_`~|]|[ps]:\/|www\.|^(?:[-+=:>(]|\d+[.)])|!$/i;

/** Nearly all texts mean nothing, and the library asks fifty questions of each: a quarter of the time that a long bilan takes. */
const texts: Options = {
  handlers: {
    text: (node: Text, parent, state, info) => {
      const isBesideBreak = (info.before === "\n" || info.after === "\n") && node.value.trim() !== node.value;
      return sign.test(node.value) || isBesideBreak || state.stack.includes("autolink")
        ? defaultHandlers.text(node, parent, state, info)
        : node.value;
    },
  },
};

function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function emphasised(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "emphasis", children: [{ type: "text", value }] }] };
}

/** A page of text shows what a box holds, and what a picture says. */
const boxes: Options = {
  handlers: {
    box: (node: Box, _parent, state, info) => state.containerFlow(node, info),
    picture: ({ below }: PlacedChart, _parent, state, info) =>
      state.containerPhrasing(paragraph(below), info),
    colophon: ({ value }: Colophon, _parent, state, info) =>
      state.containerFlow({ type: "root", children: [{ type: "thematicBreak" }, emphasised(value)] }, info),
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
    extensions: [tables, gfmStrikethroughToMarkdown(), withoutLinks, texts, boxes],
  });
}
