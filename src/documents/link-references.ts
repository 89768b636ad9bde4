import type { Parent, RootContent, Text } from "mdast";
import { type Document, textOf, within } from "./tree.ts";

declare module "mdast" {
  interface HeadingData {
    /** Attributes of the heading in a page of the web. */
    hProperties?: { id: string };
  }
}

const reference = /\b[A-Z]\d{2,}\b/gu;

/**
 * Gives each heading that begins with the reference of an item, "D03. …", that reference as its place in the page.
 * @returns the references that have one
 */
export function anchorReferences({ tree }: Document): Set<string> {
  const anchored = new Set<string>();
  for (const node of within(tree)) {
    if (node.type !== "heading" || node.depth === 1) continue;
    const [id] = /^[A-Z]\d{2,}\b/u.exec(textOf(node).trim()) ?? [];
    if (id === undefined || anchored.has(id)) continue;
    anchored.add(id);
    node.data = { ...node.data, hProperties: { id } };
  }
  return anchored;
}

/**
 * Makes a link of each reference in the text of a document that has an address; none in what is a link already, nor in what
 * stands as code, and none in a heading to a place of the same page.
 * @param addressOf nothing for what is told of nowhere, or right here
 */
export function linkReferences(
  { tree }: Document,
  addressOf: (reference: string) => string | undefined,
): void {
  const elsewhere = (reference: string): string | undefined => {
    const address = addressOf(reference);
    return address?.startsWith("#") ? undefined : address;
  };
  const linkIn = (parent: Parent, of: typeof addressOf): void =>
    replaceIn(parent, (node) => {
      if (node.type === "link") return [node];
      if (node.type === "text") return linked(node, of);
      if (node.type !== "heading") return undefined;
      linkIn(node, elsewhere);
      return [node];
    });
  linkIn(tree, addressOf);
}

/** Leads to files: a link to a place that is none in the document, `#bilan.html`, and the name of a file that stands as code. */
export function linkFiles({ tree }: Document, addressOf: (name: string) => string | undefined): void {
  replaceIn(tree, (node) => {
    if (node.type === "link" && node.url.startsWith("#")) {
      const url = addressOf(node.url.slice(1)) ?? node.url;
      return [{ ...node, url }];
    }
    const url = node.type === "inlineCode" ? addressOf(node.value) : undefined;
    return url !== undefined && node.type === "inlineCode"
      ? [{ type: "link", url, children: [node] }]
      : undefined;
  });
}

/** @param replace what stands in place of a node; nothing where it is looked into */
function replaceIn(parent: Parent, replace: (node: RootContent) => RootContent[] | undefined): void {
  parent.children = parent.children.flatMap((node) => {
    const instead = replace(node);
    if (instead === undefined && "children" in node) replaceIn(node, replace);
    return instead ?? [node];
  });
}

function linked({ value }: Text, addressOf: (reference: string) => string | undefined): RootContent[] {
  const nodes: RootContent[] = [];
  let from = 0;
  for (const { 0: found, index } of value.matchAll(reference)) {
    const url = addressOf(found);
    if (url === undefined) continue;
    if (index > from) nodes.push({ type: "text", value: value.slice(from, index) });
    nodes.push({ type: "link", url, children: [{ type: "text", value: found }] });
    from = index + found.length;
  }
  return [...nodes, ...(from < value.length ? [{ type: "text", value: value.slice(from) } as const] : [])];
}
