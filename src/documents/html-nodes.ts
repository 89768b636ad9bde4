import type { Element, ElementContent, Properties } from "hast";

export const line: { type: "text"; value: string } = { type: "text", value: "\n" };

export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: "text", value };
}

/** Each on a line of its own, so that the source can be read. */
export function lines(nodes: readonly ElementContent[]): ElementContent[] {
  return [line, ...nodes.flatMap((node) => [node, line])];
}

export function isElement(node: ElementContent | undefined, tagName: string): node is Element {
  return node?.type === "element" && node.tagName === tagName;
}

/** The letters of an element, without what marks them. */
export function lettersOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(lettersOf).join("") : "";
}
