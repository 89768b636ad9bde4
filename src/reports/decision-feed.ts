import { type FeedEntry, writeFeed } from "../documents/feed.ts";
import type { Words } from "../language/words.ts";
import type { Day } from "../values/day.ts";
import { inOrder } from "../values/order.ts";
import type { DecisionRecordFacts, ListedDecisionFacts } from "./facts/decision-record.ts";
import { phrasesOf } from "./filters.ts";

interface FeedOfDecisions {
  readonly identity: string;
  readonly facts: DecisionRecordFacts;
  /** The names of its file and of the page of the decisions. */
  readonly address: string;
  readonly page: string;
}

/** The decisions of a record as a feed, the latest first; one that bears no day bears that of the record. */
export function writeDecisionFeed(words: Words, { identity, facts, address, page }: FeedOfDecisions): string {
  const { language } = words;
  const phrases = phrasesOf(words);
  const entries = facts.groups.flatMap(({ takenOn, entries }) =>
    entries.map((one): FeedEntry => {
      const sentences = [one.statement, phrases.decisionSentence(one)];
      return {
        reference: one.reference,
        title: language.typeset(`${one.reference}. ${one.title ?? words.notice("untitled", {})}`),
        text: language.typeset(sentences.filter(Boolean).join("\n\n")),
        address: `${page}#${one.reference}`,
        publishedOn: takenOn,
        updatedOn: lastChangeOf(one, takenOn ?? facts.madeOn),
      };
    }),
  );
  const latest = entries.sort((a, b) => inOrder(b.updatedOn, a.updatedOn));
  return writeFeed({
    language: language.code,
    title: words.notice("decision-feed", { name: facts.cooperative.name }),
    author: facts.cooperative.name,
    identity,
    name: "decisions",
    address,
    page,
    updatedOn: latest[0]?.updatedOn ?? facts.madeOn,
    entries: latest,
  });
}

/** The last day on which something came to it. */
function lastChangeOf({ amendments, replacedOn }: ListedDecisionFacts, takenOn: Day): Day {
  return [...amendments.map(({ on }) => on), replacedOn ?? takenOn].reduce(
    (last, on) => (on > last ? on : last),
    takenOn,
  );
}
