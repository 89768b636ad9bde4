import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { PhrasingContent } from "mdast";

/** How runs of text look, from what they stand in. */
type Marks = Pick<IRunOptions, "bold" | "italics" | "strike" | "style">;

/** How strong and emphasised words look where they are a voice of their own. */
export interface Emphases {
  readonly strong?: Marks;
  readonly emphasis?: Marks;
}

/** Words of a paragraph as Word holds them. */
export function runsOf(
  nodes: readonly PhrasingContent[],
  voices: Emphases = {},
  marks: Marks = {},
): ParagraphChild[] {
  return nodes.flatMap((node) => runOf(node, voices, marks));
}

function runOf(node: PhrasingContent, voices: Emphases, marks: Marks): ParagraphChild[] {
  const within = (children: readonly PhrasingContent[], more: Marks) =>
    runsOf(children, voices, { ...marks, ...more });
  switch (node.type) {
    case "text":
      return [new TextRun({ ...marks, text: node.value.replace(/\n/g, " ") })];
    case "strong":
      return within(node.children, voices.strong ?? { bold: true });
    case "emphasis":
      return within(node.children, voices.emphasis ?? { italics: true });
    case "delete":
      return within(node.children, { strike: true });
    case "inlineCode":
      return [new TextRun({ ...marks, text: node.value, style: "Code" })];
    case "break":
      return [new TextRun({ break: 1 })];
    case "link":
      return node.url.startsWith("#")
        ? within(node.children, {})
        : [
            new ExternalHyperlink({
              link: node.url,
              children: within(node.children, { style: "Hyperlink" }),
            }),
          ];
    default:
      return [];
  }
}
