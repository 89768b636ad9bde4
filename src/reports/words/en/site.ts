import { english } from "../../../language/english.ts";
import type { MainPage, SiteFile, SitePageName } from "../../site.ts";
import type { ReportsCatalogue, SiteStart } from "../catalogue.ts";

const { day, list, quote } = english;

export const siteVerb = {
  about:
    "the public site of the season: report, guide, decisions, experiments, minutes and data, with a search",
  example: "coop report site --out site-2024 --open",
  options: {
    asOf: "as it stood on that day; otherwise today",
    out: "folder of the site; otherwise beside the register",
    open: "open the start page once it is written, with the program of this computer",
    on: "day that the pages bear as that on which they were made; otherwise today",
  },
} as const;

const pages: Readonly<Record<SitePageName, string>> = {
  start: "Home",
  bilan: "Report",
  guide: "Guide",
  decisions: "Decisions",
  letter: "Requests and answers",
  experiments: "Experiments",
  minutes: "Minutes",
  feed: "Decisions (Atom feed)",
};

const files: Readonly<Record<SiteFile, string>> = {
  start: "index.html",
  bilan: "report.html",
  guide: "guide.html",
  decisions: "decisions.html",
  letter: "answers.html",
  feed: "decisions.xml",
  search: "search.js",
};

const abouts: Readonly<Record<MainPage, string>> = {
  bilan: "what was done, decided, tried and learned in the year",
  guide: "what is in force, how to use it, what is still to be decided",
  decisions: "each decision, how it was taken, and what follows from it",
  letter: "what was asked, of whom, and what became of it",
};

function start({ cooperative, season, asOf, ...its }: SiteStart): string {
  const { name, territory, controller, contact } = cooperative;
  return [
    `# ${name}`,
    `Season ${season}${territory === null ? "" : `, territory: ${territory}`}. This site tells what was done, decided, tried, asked and answered, as it was noted on ${day(asOf)}. Members are not named in it, and a number that would point to too few people is not published.`,
    "## What is here",
    [
      ...its.pages.map(({ address, title, page }) => `- [${title}](#${address}): ${abouts[page]}`),
      ...its.data.map(
        ({ address, title, licence }) =>
          `- [${title}](#${address}): the tables of which these pages are made, to be used again${licence === null ? "" : ` (licence ${licence})`}`,
      ),
    ].join("\n"),
    ...(its.experiments.length === 0 ? [] : [`## ${pages.experiments}`]),
    its.experiments.map(({ address, title, fate }) => `- [${title}](#${address}): ${fate}`).join("\n"),
    ...(its.sessions.length === 0 ? [] : [`## ${pages.minutes}`]),
    its.sessions
      .map(
        ({ address, title, onDay, place }) =>
          `- [${title}](#${address}), ${day(onDay, "full")}${place === null ? "" : `, ${place}`}`,
      )
      .join("\n"),
    "## To follow, and to write",
    `A feed reader tells of each new decision to whoever adds this address to it: [${files.feed}](#${files.feed}).`,
    [
      ...(controller === null ? [] : [`Published by: ${controller}.`]),
      ...(contact === null ? [] : [`Contact: ${contact}.`]),
    ].join(" "),
  ]
    .filter(Boolean)
    .join("\n\n");
}

export const siteProblems = {
  "site-not-on-screen": () => ({
    what: "A site is a folder of several files, which cannot be shown on the screen. Nothing was written.",
    remedy: "Name a folder after --out, or leave this option out.",
  }),
  "site-beside-register": () => ({
    what: "The register is in this folder: whoever put it online would publish the register as well, with the names of people. Nothing was written.",
    remedy: "Name another folder after --out, or leave this option out: the site will have its own.",
  }),
  "site-tells": ({ references, words, around, heading }) => ({
    what: `The site is not written, since this file would name ${list(references)}${heading === null ? "" : `, under ${quote(heading)}`}: ${quote(around)}.`,
    remedy: `Correct this text in the register (coop participant access ${references[0]} says where it is). If ${quote(words)} is not that person, or may be published, say so once: coop settings set --allow-name "${words}"`,
  }),
} satisfies Partial<ReportsCatalogue["problems"]>;

export const siteNotices = {
  "site-folder": ({ year }) => `site-${year}`,
  "site-file": ({ page }) => files[page],
  "site-page": ({ page }) => pages[page],
  "site-start": start,
  "site-written": ({ folder, pages: count }) =>
    `Site written, ${english.figure(count, { one: "page", many: "pages" })}: ${folder}`,
  "site-without-licence": () =>
    "No licence is chosen for the data of the site; their page says so. To choose one: coop settings set --licence etalab-2.0",
  "decision-feed": ({ name }) => `${name}: the decisions`,
} satisfies Partial<ReportsCatalogue["notices"]>;
