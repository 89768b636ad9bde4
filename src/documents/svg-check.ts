import { SaxesParser } from "saxes";
import { type Place, refuse } from "../problem.ts";

/** What a drawing may hold that cannot be drawn as it is meant, or not in a time that anybody waits. */
export type SvgHolding =
  | "script"
  | "page"
  | "picture"
  | "link"
  | "entities"
  | "letters"
  | "effects"
  | "too-much";

/** By the name of an element, in small letters. */
const holdings: Readonly<Record<string, SvgHolding>> = {
  script: "script",
  foreignobject: "page",
  iframe: "page",
  image: "picture",
  feimage: "picture",
  text: "letters",
  filter: "effects",
};
const deepest = 200;
/** So many elements a drawing has once each is counted as often as it is used. */
const mostDrawn = 50_000;

interface Element {
  readonly children: Element[];
  readonly uses: string[];
}

/**
 * Looks through a drawing (SVG) before it is drawn: there is nothing in it but shapes, and what it repeats is bounded.
 * @throws CoopError `logo-holds` with the line, `logo-broken` where it is no XML
 */
export function checkSvg(svg: string, place: Place): void {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const holds = (what: SvgHolding): never => refuse("logo-holds", { what }, { ...place, line: parser.line });
  const byId = new Map<string, Element>();
  const root: Element = { children: [], uses: [] };
  const open = [root];
  const look = (text: string, uses: string[]): void => {
    if (/@import/i.test(text)) holds("link");
    for (const [, url = ""] of text.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
      if (!url.startsWith("#")) holds("link");
      uses.push(url.slice(1).trim());
    }
  };
  parser.on("doctype", (text) => {
    if (text.includes("[")) holds("entities");
  });
  parser.on("processinginstruction", ({ target }) => {
    if (target !== "xml") holds("link");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const what = holdings[localName(name)];
    if (what) holds(what);
    if (open.length > deepest) holds("too-much");
    const element: Element = { children: [], uses: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on/i.test(key)) holds("script");
      if (localName(key) === "href") {
        if (!value.trim().startsWith("#")) holds("link");
        element.uses.push(value.trim().slice(1));
      }
      if (key === "id") byId.set(value, element);
      look(value, element.uses);
    }
  });
  parser.on("closetag", () => open.pop());
  const read = (text: string): void => look(text, root.uses);
  parser.on("text", read);
  parser.on("cdata", read);
  parser.on("error", () => refuse("logo-broken", {}, place));
  parser.write(svg).close();
  if (sizeOf(root, byId, new Map()) > mostDrawn) refuse("logo-holds", { what: "too-much" }, place);
}

/** How many elements are drawn for one, with those that it uses; without end where it uses itself. */
function sizeOf(element: Element, byId: ReadonlyMap<string, Element>, known: Map<Element, number>): number {
  const size = known.get(element);
  if (size !== undefined) return size;
  known.set(element, Number.POSITIVE_INFINITY);
  const used = element.uses.flatMap((id) => byId.get(id) ?? []);
  const sum = [...element.children, ...used].reduce((all, one) => all + sizeOf(one, byId, known), 1);
  known.set(element, sum);
  return sum;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
