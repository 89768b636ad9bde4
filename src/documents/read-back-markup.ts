import {
  inRoomOf,
  lineEnd,
  type Passage,
  type PassageHeading,
  paragraphEnd,
  readableLink,
  seen,
} from "./passage.ts";

const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** What stands within a line of text; all other elements but these begin a paragraph of their own. */
const inline = new Set(
  `a abbr b bdi bdo big cite code comment data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup svg time tspan
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
  for (const { start, end, element, isEnd, attributes, inside } of marksIn(source)) {
    const line = lineAt(start);
    keep(start);
    from = end;
    const whole = source.slice(start, end);
    text += inRoomOf(whole, inline.has(element) ? "" : ofLine.has(element) ? lineEnd : paragraphEnd);
    if (inside.trim() !== "") beside.push({ place: "hidden", readings: [inside], line });
    beside.push(...attributesIn(element, attributes, line));
    if (!/^h[1-6]$/.test(element)) continue;
    if (!isEnd) heading = end;
    else if (heading !== undefined) {
      headings.push({ start: heading, title: seen(text.slice(heading)) });
      heading = undefined;
    }
  }
  keep(source.length);
  return [{ place: "text", readings: [text], line: 1, source, headings }, ...beside];
}

/** A tag, a comment, or a program or style with all that is in it. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** In small letters; `comment` of one. */
  readonly element: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  /** What is in a comment, a program or a style. */
  readonly inside: string;
}

const opening = /<(\/?)([a-z][\w:-]*)/iy;
const restOfTag = /(?:[^"'>]|"[^"]*"|'[^']*')*?>/y;

/** What marks a text, in its order; a tag that never ends is text, as is all behind it. */
function* marksIn(source: string): Generator<Mark> {
  const neverEnded = new Set<string>();
  for (let start = source.indexOf("<"); start >= 0; ) {
    const mark = source.startsWith("<!--", start)
      ? commentAt(source, start)
      : markAt(source, start, neverEnded);
    if (mark === "never ends") return;
    if (mark) yield mark;
    start = source.indexOf("<", mark ? mark.end : start + 1);
  }
}

function commentAt(source: string, start: number): Mark {
  const close = source.indexOf("-->", start + 4);
  const [inner, end] = close < 0 ? [source.length, source.length] : [close, close + 3];
  const inside = source.slice(start + 4, inner);
  return { start, end, element: "comment", isEnd: false, attributes: "", inside };
}

function markAt(source: string, start: number, neverEnded: Set<string>): Mark | "never ends" | undefined {
  opening.lastIndex = start;
  const [opened = "", slash, name = ""] = opening.exec(source) ?? [];
  if (opened === "") return undefined;
  const from = start + opened.length;
  restOfTag.lastIndex = from;
  let [rest] = restOfTag.exec(source) ?? [];
  // A quotation mark that is none, as in `<p class=l'eau>`: the tag ends where it first may, and all behind it is read.
  if (rest === undefined || rest.includes("<")) {
    const end = source.indexOf(">", from);
    if (end < 0) return "never ends";
    rest = source.slice(from, end + 1);
  }
  const element = name.toLowerCase();
  const end = from + rest.length;
  const tag = { start, end, element, isEnd: slash === "/", attributes: rest.slice(0, -1), inside: "" };
  if (tag.isEnd || !["script", "style"].includes(element) || neverEnded.has(element)) return tag;
  const closing = new RegExp(`</${element}`, "gi");
  closing.lastIndex = end;
  const close = closing.exec(source)?.index;
  if (close !== undefined) return { ...tag, end: close, inside: source.slice(end, close) };
  neverEnded.add(element);
  return tag;
}

function attributesIn(element: string, attributes: string, line: number): Passage[] {
  return [...attributes.matchAll(attribute)].flatMap(
    ([, key = "", double, single, bare = ""]): readonly Passage[] => {
      const name = key.toLowerCase();
      const value = withoutEntities(double ?? single ?? bare);
      if (ofLook.has(name) || value === "") return [];
      if (/^data:/i.test(value)) return drawingIn(value, line);
      if (element === "meta") return [{ place: "metadata", readings: [value], line, name: "meta" }];
      if (alternatives.has(name)) return [{ place: "alternative", readings: [value], line, name }];
      if (links.has(name)) return [{ place: "link", readings: [readableLink(value)], line }];
      return [{ place: "hidden", readings: [value], line, name }];
    },
  );
}

/** What a drawing says that stands in an address; a picture in points says nothing that is read. */
function drawingIn(data: string, line: number): Passage[] {
  const [, packed, drawing = ""] = /^data:image\/svg\+xml[^,]*?(;base64)?,(.*)$/is.exec(data) ?? [];
  if (drawing === "") return [];
  const source = packed ? Buffer.from(drawing, "base64").toString() : readableLink(drawing);
  return readMarkup(source).map((passage): Passage => ({ ...passage, line }));
}

/** Letters that are written by their names or numbers, each in the room of what was written. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (whole, hex, number, name) => {
    const letter =
      name === undefined ? letterOf(hex ? Number.parseInt(hex, 16) : Number(number)) : letterNamed(name);
    return letter === undefined ? whole : inRoomOf(whole, letter);
  });
}

function letterNamed(name: string): string | undefined {
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
