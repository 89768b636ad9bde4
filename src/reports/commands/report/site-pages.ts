import type { Coop, Pause } from "../../../coop.ts";
import { isMadeIn } from "../../../cooperative/season.ts";
import { readIdentity } from "../../../cooperative/store/cooperative.ts";
import { escapeMarkdown } from "../../../documents/escape.ts";
import { parseDocument } from "../../../documents/tree.ts";
import { listExperiments } from "../../../experiments/store/experiments.ts";
import type { Day } from "../../../values/day.ts";
import { toKey } from "../../../values/folded.ts";
import { toReference } from "../../../values/reference.ts";
import { listSessions } from "../../../workshops/store/sessions.ts";
import { writeDecisionFeed } from "../../decision-feed.ts";
import type { PublisherFacts } from "../../facts/publisher.ts";
import { phrasesOf } from "../../filters.ts";
import { type Composition, composed, refuseTooEarly } from "../../publish.ts";
import { mainPages, type SiteFile, type SitePage, type SitePageName, writeSite } from "../../site.ts";
import { bilanOf, cardOf, decisionRecordOf, guideOf, minutesOf, returnLetterOf } from "./publications.ts";

/** Of which day a site is; null for today, and for the end of a season that is over where its year is said. */
export interface SiteAsked {
  readonly asOf: Day | undefined;
  /** The day that its pages bear as that on which they were made. */
  readonly on: Day | undefined;
}

const edition = "public";

/** The documents of the season that is spoken of, all of the same register. */
async function readDocuments(coop: Coop, asked: Day | undefined, pause: Pause) {
  const wait = () => pause("document-being-written", {});
  await wait();
  const season = await coop.season();
  const asOf = asked ?? (await coop.seasonDay());
  const of = { edition, asOf } as const;
  const bilan = await bilanOf(coop, { edition, asOf: asked ?? coop.today });
  const { experiments, carried } = bilan.facts;
  const told = new Set([...experiments.all, ...carried.experiments].map(({ reference }) => reference));
  const span = { phase: undefined, from: undefined, to: undefined };
  const { held, tried } = await coop.readAsOf(asOf, async (reader) => ({
    held: (await listSessions(reader)).filter((one) => isMadeIn(season, one) && one.state === "held"),
    tried: (await listExperiments(reader)).filter(({ number }) =>
      told.has(toReference("experiment", number)),
    ),
  }));
  const cards = [];
  for (const experiment of tried) {
    await wait();
    cards.push(await cardOf(coop, experiment, of));
  }
  const minutes = [];
  for (const session of held) {
    await wait();
    minutes.push(await minutesOf(coop, session, of));
  }
  return {
    ...{ bilan, cards, minutes },
    guide: await guideOf(coop, of),
    decisions: await decisionRecordOf(coop, { season, span }, of),
    letter: await returnLetterOf(coop, undefined, of),
  };
}

/** A site of the season that is spoken of: its files by their names in its folder, and the one that is opened first. */
export async function siteOf(coop: Coop, { asOf, on }: SiteAsked, pause: Pause) {
  const { words } = coop;
  const { language } = words;
  const documents = await readDocuments(coop, asOf, pause);
  const { bilan, decisions, cards, minutes } = documents;
  for (const { facts } of [bilan, documents.guide, documents.letter])
    if (on) await refuseTooEarly(coop, on, facts);
  const published = await coop.parts.contributions.published(coop, bilan.facts.asOf);
  const titled = (page: SitePageName): string => words.notice("site-page", { page });
  const file = (page: SiteFile): string => words.notice("site-file", { page });
  const [start, feed] = [file("start"), file("feed")];
  const main = mainPages.map((page) => ({
    ...{ page, address: file(page), title: titled(page) },
    publication: documents[page] as Composition,
  }));
  const experiments = cards.map((publication) => {
    const { experiment } = publication.facts;
    const under = placeOn(start, titled("experiments"));
    return { publication, ...itemPage(experiment.reference, experiment.title), under, experiment };
  });
  const sessions = minutes.map((publication) => {
    const { session } = publication.facts;
    const name = language.capitalise(phrasesOf(words).sessionName(session));
    return {
      publication,
      ...itemPage(session.reference, name),
      under: placeOn(start, titled("minutes")),
      session,
    };
  });
  const data = published.map((its) => ({ ...its, address: `${its.folder}.html` }));
  const pages: SitePage[] = [];
  const made = [...main, ...experiments, ...sessions];
  for (const [index, { publication, ...page }] of made.entries()) {
    await pause("document-being-made", { format: "html", number: index + 1, of: made.length });
    const document = await composed(coop, { ...publication, edition, on });
    pages.push({ ...page, document, layout: publication.layout });
  }
  const plain = (markdown: string) => ({
    document: parseDocument(language.typeset(markdown), {
      asSet: language.keepNumbers,
      edition: words.notice("edition-said", { edition, isDraft: false }),
    }),
    layout: "leaflet" as const,
  });
  for (const { address, folder, title, page, files } of data) {
    const beside = new Map(files.map(({ name }) => [name, `${folder}/${name}`]));
    pages.push({ address, title, ...plain(page), files: beside });
  }
  const startPage = words.notice("site-start", {
    cooperative: escaped(bilan.facts.cooperative),
    season: escapeMarkdown(bilan.facts.season.title),
    asOf: bilan.facts.asOf,
    pages: main,
    experiments: experiments.map(({ address, title, experiment }) => ({
      ...{ address, title: escapeMarkdown(title) },
      fate: phrasesOf(words).fate(experiment),
    })),
    sessions: sessions.map(({ address, title, session: { onDay, place } }) => ({
      ...{ address, title: escapeMarkdown(title), onDay },
      place: place && escapeMarkdown(place),
    })),
    feed,
    data: data.map(({ licence, ...its }) => ({ ...its, licence: licence && escapeMarkdown(licence) })),
  });
  const addresses = [...pages.map(({ address }) => address), feed];
  const files = new Map(addresses.map((address) => [address, address]));
  pages.unshift({ address: start, title: titled("start"), ...plain(startPage), isStart: true, files });
  const groups = [
    ...(experiments.length > 0 ? (["experiments"] as const) : []),
    ...(sessions.length > 0 ? (["minutes"] as const) : []),
  ].map((page) => ({ title: titled(page), address: placeOn(start, titled(page)) }));
  const links = [
    { title: titled("start"), address: start },
    ...main.slice(0, -1),
    ...groups,
    ...main.slice(-1),
    ...data,
  ];
  const written = await writeSite({
    ...{ language: language.code, pages, links: links.map(({ title, address }) => ({ title, address })) },
    ...{ feed: { title: titled("feed"), address: feed }, search: file("search") },
  });
  const identity = await coop.read(readIdentity);
  const followed = { identity, facts: decisions.facts, address: feed, page: file("decisions") };
  return {
    start,
    pages: pages.length,
    documents: made.map(({ publication }) => ({ ...publication, on })),
    isWithoutLicence: data.some(({ licence }) => licence === null),
    files: [
      ...written,
      { name: feed, content: writeDecisionFeed(words, followed) },
      ...published.flatMap(({ folder, files: its }) =>
        its.map(({ name, content }) => ({ name: `${folder}/${name}`, content })),
      ),
    ],
  };
}

/** The page of one item. */
function itemPage(reference: string, name: string) {
  return { item: reference, address: `${reference.toLowerCase()}.html`, title: `${reference}. ${name}` };
}

/** Whether a file is called as the page of an item. */
export function isItemPage(name: string): boolean {
  return /^[a-z]\d{2,}\.html$/.test(name);
}

/** Where a page has a heading of these words. */
function placeOn(address: string, heading: string): string {
  return `${address}#${toKey(heading)}`;
}

function escaped(publisher: PublisherFacts): PublisherFacts {
  const { name, territory, contact, controller } = publisher;
  const [said, where, whom, who] = [name, territory, contact, controller].map(
    (one) => one && escapeMarkdown(one),
  );
  return { name: said ?? name, territory: where ?? null, contact: whom ?? null, controller: who ?? null };
}
