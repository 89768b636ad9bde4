/** An element of a page that was written with every end tag. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (ReadElement | string)[];
}

const empty = new Set(["meta", "link", "br", "hr", "input", "img"]);

/** Reads a page back, strictly: an end tag that closes nothing, or the wrong element, throws. */
export function readHtml(html: string): ReadElement {
  const root: ReadElement = { name: "#page", attributes: new Map(), children: [] };
  const open = [root];
  const token =
    /<!doctype html>|<style>[^<]*<\/style>|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>=\s]+(?:="[^"]*")?)*)>|[^<]+/gy;
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const found = token.exec(html);
    if (!found) throw new Error(`not HTML at ${at}: ${html.slice(at, at + 60)}`);
    const [whole, slash, name] = found;
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (!whole.startsWith("<")) parent.children.push(decoded(whole));
    } else if (slash) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    } else {
      const element = { name, attributes: attributesOf(found[3] ?? ""), children: [] };
      parent.children.push(element);
      if (!empty.has(name)) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root;
}

/** Every element of that name below, in the order of the page. */
export function all(element: ReadElement, name: string | RegExp): ReadElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const is = typeof name === "string" ? child.name === name : name.test(child.name);
    return [...(is ? [child] : []), ...all(child, name)];
  });
}

export function one(element: ReadElement, name: string): ReadElement {
  const [found, ...more] = all(element, name).slice(
    0,
    name === "p" || name === "th" || name === "td" ? 1 : 2,
  );
  if (!found || more.length > 0) throw new Error(`not one <${name}>`);
  return found;
}

export function attribute(element: ReadElement, name: string): string | undefined {
  return element.attributes.get(name);
}

export function lettersOf(element: ReadElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : lettersOf(child))).join("");
}

function attributesOf(text: string): Map<string, string> {
  const found = text.matchAll(/\s([^=\s]+)(?:="([^"]*)")?/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9A-F]+)|(lt|gt|quot|amp));/gi, (_, hex: string | undefined, name: string) =>
    hex === undefined
      ? ({ lt: "<", gt: ">", quot: '"', amp: "&" }[name] ?? "")
      : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
