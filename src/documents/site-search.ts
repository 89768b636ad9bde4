import { inertLine } from "../terminal/inert.ts";
import type { SectionOfPage } from "./html-site.ts";
import type { Labels } from "./words/labels.ts";

/** A page of a site, as it is searched in. */
export interface SearchedPage {
  readonly address: string;
  readonly title: string;
  readonly sections: readonly SectionOfPage[];
}

/**
 * The script with which a site is searched, from a folder as from a server: what the pages say, section by section, and what looks
 * into it. It shows where to type, so that whoever has no script sees nothing of it.
 */
export function writeSearch(pages: readonly SearchedPage[], { found, colon }: Labels): string {
  const sections = pages.flatMap(({ address, title, sections }) =>
    sections.map((one) => [
      one.id === null ? address : `${address}#${one.id}`,
      title,
      one.id === null ? "" : inertLine(one.title),
      inertLine(one.text),
    ]),
  );
  return `"use strict";
{
const told = ${JSON.stringify({ ...found, colon })};
// ${["address", "page", "heading", "text"].join(", ")}
const sections = [
${sections.map((one) => `${JSON.stringify(one)},\n`).join("")}];
${script}}
`;
}

/** A few lines of the language that every browser of these years runs; letters are compared without case and accents. */
const script = `const most = 20;
const fold = (text) =>
  text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae");
// Of each unit of a folded text, where what it was folded from begins and ends.
const placesOf = (text) => {
  const places = [];
  let from = 0;
  for (const letter of text) {
    const to = from + letter.length;
    for (let units = fold(letter).length; units > 0; units -= 1) places.push({ from, to });
    if (places.length > 0) places.at(-1).to = to;
    from = to;
  }
  return places;
};
let folded;
const lookFor = (words) => {
  folded ??= sections.map(([, page, heading, text]) => [fold(page + " " + heading), fold(text)]);
  return sections
    .map((section, index) => {
      const [title, text] = folded[index];
      const starts = (where, word) => where.split(/[^\\p{L}\\p{N}]+/u).some((one) => one.startsWith(word));
      let worth = 0;
      for (const word of words) {
        if (starts(title, word)) worth += 100;
        else if (starts(text, word)) worth += 10;
        else if (text.includes(word) || title.includes(word)) worth += 1;
        else return undefined;
      }
      return { section, worth };
    })
    .filter((one) => one !== undefined)
    .sort((a, b) => b.worth - a.worth);
};
const form = document.querySelector("form[role=search]");
const input = form.querySelector("input");
const status = form.querySelector("[role=status]");
const list = form.querySelector("ol");
const marked = (element, text, words) => {
  const plain = fold(text);
  const places = placesOf(text);
  let done = 0;
  for (let at = 0; at < plain.length; ) {
    const word = words.find((one) => plain.startsWith(one, at));
    if (word === undefined) at += 1;
    else {
      const { from } = places[at];
      const { to } = places[at + word.length - 1];
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      element.append(text.slice(done, from), mark);
      done = to;
      at += word.length;
    }
  }
  element.append(text.slice(done));
};
// What stands around the first word that is found; the beginning where only the heading has them.
const around = (text, words) => {
  const plain = fold(text);
  const [at = 0] = words.map((word) => plain.indexOf(word)).filter((one) => one >= 0).sort((a, b) => a - b);
  const start = at < 80 ? 0 : text.indexOf(" ", at - 80) + 1;
  const end = start + 180 >= text.length ? text.length : text.lastIndexOf(" ", start + 180);
  return (start > 0 ? "…" : "") + text.slice(start, end) + (end < text.length ? "…" : "");
};
const show = () => {
  const words = fold(input.value).split(/[\\s’'«»"“”]+/u).filter((word) => word !== "");
  const found = words.length === 0 ? [] : lookFor(words);
  list.replaceChildren(
    ...found.slice(0, most).map(({ section: [address, page, heading, text] }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = address;
      marked(link, heading === "" ? page : page + told.colon + heading, words);
      const said = document.createElement("p");
      marked(said, around(text, words), words);
      item.append(link, said);
      return item;
    }),
  );
  list.hidden = found.length === 0;
  const sentence = found.length === 0 ? told.none : found.length === 1 ? told.one : found.length > most ? told.more : told.many;
  status.textContent =
    words.length === 0 ? "" : sentence.replace("{count}", found.length).replace("{words}", () => input.value.trim());
};
input.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.focus();
});
// Whoever goes to another place of the same page is done.
addEventListener("hashchange", () => {
  input.value = "";
  show();
});
form.hidden = false;
`;
