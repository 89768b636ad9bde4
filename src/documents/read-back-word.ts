import { posix } from "node:path";
import { type DocumentPlace, type Passage, type PassageHeading, readableLink, seen } from "./passage.ts";
import { readParagraphStyles } from "./word-paragraph-styles.ts";
import { partsOfWord } from "./word-text.ts";
import { parseXml, type Tag, valOf } from "./word-xml.ts";

/** What a part of a file is to its reader, by its name; all other parts are told with the text. */
const places: readonly (readonly [RegExp, DocumentPlace])[] = [
  [/^docProps\/|^customXml\//, "metadata"],
  [/^word\/(?:header|footer)\d*\.xml$/, "margin"],
  [/^word\/(?:comments|people)\w*\.xml$/, "comment"],
  [/^word\/(?:footnotes|endnotes)\.xml$/, "note"],
];
/** Parts that say how a document looks, in words of the program that wrote them. */
const ofLook =
  /^word\/(?:theme\/|styles|fontTable|webSettings|numbering|stylesWithEffects)|^\[Content_Types\]/;

/** Elements whose text says where a picture stands. */
const ofPlacing = /^wp\d*:/;

/** Ends a line or a cell; all else goes on. */
const breaks: Readonly<Record<string, string>> = {
  "w:p": "\n\n",
  "a:p": "\n\n",
  "c:pt": "\n\n",
  "w:tc": " | ",
  "w:tr": "\n",
  "w:br": "\n",
  "w:cr": "\n",
  "w:tab": " ",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "\u00ad",
};
const alternatives = new Set(["descr", "title", "alt", "w:tooltip", "o:title"]);
const authors = new Set(["w:author", "w15:author", "w:initials", "w15:userId"]);

/**
 * A Word file, all of it that is text: its body with tables and boxes, headers, notes, comments with who wrote them, words that
 * were taken out with changes tracked and are still there, links, alternative texts, properties.
 * @throws WordFault
 */
export async function readWordBack(file: Buffer): Promise<Passage[]> {
  const parts = await partsOfWord(file);
  const levels = readParagraphStyles(parts.get("word/styles.xml")?.toString() ?? "");
  const isHeading = (style: string): boolean => (levels.get(style)?.level ?? 0) > 0;
  return [...parts].flatMap(([name, bytes]) =>
    /\.(?:xml|rels)$/.test(name) && !ofLook.test(name) ? readPart(name, bytes.toString(), isHeading) : [],
  );
}

function readPart(name: string, xml: string, isHeading: (style: string) => boolean): Passage[] {
  const place = places.find(([pattern]) => pattern.test(name))?.[1] ?? "text";
  const beside: Passage[] = [];
  const headings: PassageHeading[] = [];
  let said = "";
  let deleted = "";
  let instructions = "";
  let element = "";
  let start = 0;
  let style = "";
  let openCells = 0;
  let field = "";
  const property = (tag: string, text: string): void => {
    if (text.trim() !== "")
      beside.push({ place, readings: [text], name: field || tag.slice(tag.indexOf(":") + 1) });
  };
  parseXml(xml, {
    open(tag) {
      element = tag.name;
      if (tag.name === "w:p") [start, style] = [said.length, ""];
      if (tag.name === "w:pStyle") style = valOf(tag);
      if (tag.name === "w:tc") openCells += 1;
      if (tag.name === "property") field = tag.attributes["name"] ?? "";
      beside.push(...attributesOf(tag, name));
    },
    text(text) {
      if (place === "metadata") property(element, text);
      else if (element === "w:delText") deleted += text;
      else if (element === "w:instrText") instructions += text;
      else if (!ofPlacing.test(element) && (text.trim() !== "" || /^\w+:t$/.test(element))) said += text;
    },
    close(tag) {
      element = "";
      if (tag.name === "w:p" && style !== "" && isHeading(style))
        headings.push({ start, title: seen(said.slice(start)) });
      said += tag.name === "w:p" && openCells > 0 ? " " : (breaks[tag.name] ?? "");
      if (tag.name === "w:tc") openCells -= 1;
      if (tag.name === "w:p") [deleted, instructions] = [`${deleted}\n\n`, `${instructions}\n\n`];
    },
  });
  return [
    { place, readings: [said], headings },
    { place: "deleted", readings: [deleted] },
    { place: "link", readings: [readableLink(instructions)] },
    ...beside,
  ].filter(({ readings }) => readings.some((text) => text.trim() !== "")) as Passage[];
}

function attributesOf({ name: tag, attributes }: Tag, part: string): Passage[] {
  return Object.entries(attributes).flatMap(([name, value]): readonly Passage[] => {
    if (alternatives.has(name)) return [{ place: "alternative", readings: [value] }];
    if (authors.has(name)) return [{ place: "comment", readings: [value], name: "author" }];
    if (name === "Target" && posix.extname(part) === ".rels")
      return [{ place: "link", readings: [readableLink(value)] }];
    // The name of a picture, of a bookmark, of a property: most are given by the program, some are those of a file.
    if (name === "name" || name === "w:name") return [{ place: "hidden", readings: [value], name: tag }];
    return [];
  });
}
