import {
  inRoomOf,
  lineEnd,
  type Passage,
  type PassageHeading,
  paragraphEnd,
  readableLink,
  seen,
} from "./passage.ts";

/** A comment, a program or a style with all that is in it, or a tag with its attributes. */
const marked =
  /<!--([\s\S]*?)(?:-->|$)|<(script|style)\b([^>]*)>([\s\S]*?)<\/\2\s*>|<\/?([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** What stands within a line of text; all other elements but these begin a paragraph of their own. */
const inline = new Set(
  `a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup svg time tspan
  tt u var wbr`.split(/\s+/),
);
const ofLine = new Set("br dd dt li option td th tr".split(" "));
/** What only says how something looks or where it stands. */
const ofLook = new Set(
  "d points transform viewbox style width height x y x1 x2 y1 y2 cx cy r fill stroke colspan rowspan".split(
    " ",
  ),
);
const alternatives = new Set(["alt", "title", "aria-label", "aria-description", "placeholder", "summary"]);
const links = new Set(["href", "src", "action", "cite", "xlink:href"]);

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "\u00ad",
  rsquo: "’",
  oelig: "œ",
  OElig: "Œ",
  aelig: "æ",
  szlig: "ß",
  oslash: "ø",
};
/** `eacute`: a letter and its accent. */
const accents: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  cedil: "\u0327",
  tilde: "\u0303",
  ring: "\u030a",
};

/** A page of the web or a drawing: its text without marks, with the values of attributes, comments and programs in it. */
export function readMarkup(source: string): Passage[] {
  const beside: Passage[] = [];
  const headings: PassageHeading[] = [];
  const lineAt = lineCounter(source);
  let heading: number | undefined;
  let text = "";
  let from = 0;
  const keep = (to: number): void => {
    text += withoutEntities(source.slice(from, to));
  };
  for (const match of source.matchAll(marked)) {
    const [whole, comment, program, ofProgram = "", code = "", name = "", attributes = ""] = match;
    const { index } = match;
    const line = lineAt(index);
    keep(index);
    from = index + whole.length;
    const element = (program ?? name).toLowerCase();
    const end = ofLine.has(element) ? lineEnd : paragraphEnd;
    text += inRoomOf(whole, inline.has(element) || comment !== undefined ? "" : end);
    if (comment !== undefined || program !== undefined)
      beside.push({ place: "hidden", readings: [comment ?? code], line });
    beside.push(...attributesIn(element, attributes || ofProgram, line));
    if (/^h[1-6]$/.test(element)) {
      if (!whole.startsWith("</")) heading = from;
      else if (heading !== undefined) headings.push({ start: heading, title: seen(text.slice(heading)) });
    }
  }
  keep(source.length);
  return [{ place: "text", readings: [text], line: 1, source, headings }, ...beside];
}

function attributesIn(element: string, attributes: string, line: number): Passage[] {
  return [...attributes.matchAll(attribute)].flatMap(
    ([, key = "", double, single, bare = ""]): readonly Passage[] => {
      const name = key.toLowerCase();
      const value = withoutEntities(double ?? single ?? bare);
      if (ofLook.has(name) || value === "") return [];
      if (/^data:/i.test(value)) return [];
      if (element === "meta") return [{ place: "metadata", readings: [value], line, name: "meta" }];
      if (alternatives.has(name)) return [{ place: "alternative", readings: [value], line, name }];
      if (links.has(name)) return [{ place: "link", readings: [readableLink(value)], line }];
      return [{ place: "hidden", readings: [value], line, name }];
    },
  );
}

/** Letters that are written by their names or numbers, each in the room of what was written. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (whole, hex, number, name) => {
    const letter =
      name === undefined ? letterOf(hex ? Number.parseInt(hex, 16) : Number(number)) : named(name);
    return letter === undefined ? whole : inRoomOf(whole, letter);
  });
}

function named(name: string): string | undefined {
  const known = entities[name];
  const [, letter = "", accent = ""] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const mark = accents[accent];
  return known ?? (mark && (letter + mark).normalize("NFC"));
}

function letterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Gives the line, from 1, of an offset; asked in the order of the text. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    for (let next = text.indexOf("\n", from); next >= 0 && next < at; next = text.indexOf("\n", from)) {
      line += 1;
      from = next + 1;
    }
    return line;
  };
}
