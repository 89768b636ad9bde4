import type { Element, ElementContent } from "hast";
import { element, lettersOf, lines, text } from "./html-nodes.ts";
import type { Labels } from "./words/labels.ts";

/** What a page of a site has around it, the same on each but for which page it is. Addresses are those of files beside it. */
export interface SiteFrame {
  readonly links: readonly SiteLink[];
  /** The script that searches in the site, and that shows where to type. */
  readonly search: string;
  /** A feed that goes with the site. */
  readonly feed: { readonly title: string; readonly address: string };
}

export interface SiteLink {
  readonly title: string;
  readonly address: string;
  /** Whether it is this page, or one of those to which it leads. */
  readonly current?: "page" | "true" | undefined;
}

/** What a page says under one of its headings. */
export interface SectionOfPage {
  /** Its place in the page; null where that is its beginning. */
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
}

export const searchId = "search";

/** What a frame adds to a page: to what it may load, to its head, and before its title. */
export function frameOf(
  { links, search, feed }: SiteFrame,
  labels: Labels,
): {
  readonly policy: readonly string[];
  readonly head: ElementContent[];
  readonly before: ElementContent[];
} {
  const entries = links.map(({ title, address, current }) =>
    element("li", {}, [
      element("a", { href: address, ...(current ? { ariaCurrent: current } : {}) }, [text(title)]),
    ]),
  );
  return {
    // Programs differ on whether a file beside a page that is a file itself is of the same origin.
    policy: ["script-src 'self' file:"],
    head: [
      element("link", {
        rel: ["alternate"],
        type: "application/atom+xml",
        title: feed.title,
        href: feed.address,
      }),
      element("script", { src: search, defer: true }),
    ],
    before: [
      element(
        "nav",
        { className: ["site"], ariaLabel: labels.site },
        lines([element("ul", { role: "list" }, lines(entries))]),
      ),
      element(
        "form",
        { role: "search", ariaLabel: labels.search, hidden: true },
        lines([
          element("label", { htmlFor: [searchId] }, [text(labels.search)]),
          element("input", { type: "search", id: searchId, autoComplete: ["off"], spellCheck: "false" }),
          element("p", { role: "status" }),
          element("ol", { role: "list", hidden: true }),
        ]),
      ),
    ],
  };
}

/** What stands within a line; all else begins one. */
const inline = new Set(["a", "strong", "em", "code", "sup", "sub", "del", "span"]);
/** What is drawn, and what nobody reads. */
const unseen = new Set(["svg", "style", "script"]);

/** The text of a page, heading by heading. */
export function sectionsIn(body: readonly ElementContent[]): SectionOfPage[] {
  const sections: { id: string | null; title: string; text: string }[] = [];
  for (const node of body) {
    if (node.type !== "element" || isColophon(node)) continue;
    const last = sections.at(-1);
    if (/^h[1-6]$/.test(node.tagName)) {
      const { id } = node.properties;
      sections.push({
        id: node.tagName === "h1" || id === undefined ? null : String(id),
        title: inLine(lettersOf(node)),
        text: "",
      });
    } else if (last) last.text = inLine(`${last.text} ${wordsOf(node)}`);
  }
  return sections;
}

/** Where a document comes from is said at the end of each, and would be found in each. */
function isColophon({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes("colophon");
}

function wordsOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || unseen.has(node.tagName)) return "";
  const words = node.children.map(wordsOf).join("");
  return inline.has(node.tagName) ? words : ` ${words} `;
}

function inLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
