import { parseXml, valOf } from "./word-xml.ts";

/** Where each link of a part leads, by its id. */
export function linksOf(relationships: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  parseXml(relationships, {
    open({ name, attributes }) {
      if (name === "Relationship" && attributes["Type"]?.endsWith("/hyperlink"))
        links.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
    },
    close: () => {},
  });
  return links;
}

/** How a list and a depth in it are named together. */
export function listKey(listId: string, depth: number): string {
  return `${listId} ${depth}`;
}

/** The lists of a file whose items have numbers, each with the depth at which they have. */
export function orderedListsOf(numbering: string): ReadonlySet<string> {
  const numbered = new Map<string, Set<number>>();
  const ordered = new Set<string>();
  let abstract = "";
  let list = "";
  let depth = 0;
  parseXml(numbering, {
    open(tag) {
      const { name, attributes } = tag;
      if (name === "w:abstractNum") abstract = attributes["w:abstractNumId"] ?? "";
      else if (name === "w:num") list = attributes["w:numId"] ?? "";
      else if (name === "w:lvl") depth = Number(attributes["w:ilvl"] ?? 0);
      else if (name === "w:numFmt" && list === "" && !["bullet", "none"].includes(valOf(tag)))
        numbered.set(abstract, (numbered.get(abstract) ?? new Set()).add(depth));
      else if (name === "w:abstractNumId" && list !== "")
        for (const one of numbered.get(valOf(tag)) ?? []) ordered.add(listKey(list, one));
    },
    close(tag) {
      if (tag.name === "w:num") list = "";
    },
  });
  return ordered;
}
