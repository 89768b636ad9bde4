import { createHash } from "node:crypto";
import { withoutControls } from "../tabular/harmless.ts";
import type { Day } from "../values/day.ts";
import { escapeXml } from "./escape.ts";

/** Something that a feed tells of, on a page of the web beside it. */
export interface FeedEntry {
  /** What it is called for ever in the register: `D03`. */
  readonly reference: string;
  readonly title: string;
  readonly text: string;
  /** The address of what it tells of, beside the feed. */
  readonly address: string;
  readonly publishedOn: Day | null;
  readonly updatedOn: Day;
}

export interface Feed {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** The register's own id, so that its entries are the same wherever they are read. */
  readonly identity: string;
  /** What it is called for ever beside that of other feeds of the register. */
  readonly name: string;
  /** Its own address, and that of the page that says the same. */
  readonly address: string;
  readonly page: string;
  readonly updatedOn: Day;
  readonly entries: readonly FeedEntry[];
}

/** A feed that programs follow (Atom, RFC 4287). The same feed gives the same bytes. */
export function writeFeed(feed: Feed): string {
  const { language, title, author, identity, name, address, page, updatedOn, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <title>${written(title)}</title>`,
    `  <id>${idOf(identity, name)}</id>`,
    `  <updated>${instant(updatedOn)}</updated>`,
    `  <author><name>${written(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${written(address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${written(page)}"/>`,
    ...entries.flatMap((entry) => [
      "  <entry>",
      `    <title>${written(entry.title)}</title>`,
      `    <id>${idOf(identity, entry.reference)}</id>`,
      ...(entry.publishedOn === null ? [] : [`    <published>${instant(entry.publishedOn)}</published>`]),
      `    <updated>${instant(entry.updatedOn)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${written(entry.address)}"/>`,
      `    <content type="text">${written(entry.text)}</content>`,
      "  </entry>",
    ]),
    "</feed>",
    "",
  ].join("\n");
}

/** A day is given as its noon in UTC, which is that day nearly everywhere. */
function instant(day: Day): string {
  return `${day}T12:00:00Z`;
}

function written(text: string): string {
  return escapeXml(withoutControls(text).replace(/\p{Surrogate}/gu, "�"));
}

/** A name that is the same for ever (RFC 9562, version 8), made of the register's and the item's. */
function idOf(identity: string, name: string): string {
  const hex = createHash("sha256").update(`${identity} ${name}`).digest("hex");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
