import { drawDecisions } from "../charts/decisions.ts";
import type { Picture } from "../charts/drawing.ts";
import { drawPresence } from "../charts/presence.ts";
import type { DecisionsShown, PresenceShown, TimelineShown } from "../charts/shown.ts";
import { drawTimeline } from "../charts/timeline.ts";
import { chartWords } from "../charts/words/words.ts";
import type { Language } from "../language/language.ts";
import type { BilanFacts } from "./facts/bilan-facts.ts";

/** A picture, and the sentence under it, which is its alternative text. */
export interface Chart {
  readonly picture: Picture;
  readonly sentence: string;
}

export type ChartName = "cover" | "timeline" | "presence" | "decisions";

/** Every chart of a bilan, by name. */
export function chartsOf(facts: BilanFacts, language: Language): Readonly<Record<ChartName, Chart>> {
  const words = chartWords[language.code];
  const timeline = timelineOf(facts);
  const cover = { ...timeline, phases: [] };
  const presence = presenceOf(facts);
  const decisions = decisionsOf(facts);
  return {
    cover: { picture: drawTimeline(cover, language), sentence: words.timeline(cover) },
    timeline: { picture: drawTimeline(timeline, language), sentence: words.timeline(timeline) },
    presence: { picture: drawPresence(presence, language), sentence: words.presence(presence) },
    decisions: { picture: drawDecisions(decisions, language), sentence: words.decisions(decisions) },
  };
}

function timelineOf({ phases, path }: BilanFacts): TimelineShown {
  const sessions = path.sessions
    .filter(({ state }) => state !== "cancelled")
    .map(({ onDay, state, present }) => ({ onDay, isHeld: state === "held", present }));
  return { phases, sessions };
}

function presenceOf({ path }: BilanFacts): PresenceShown {
  return { sessions: path.sessions.filter(({ state }) => state === "held") };
}

/** What is of no question stands in one row, the last. */
function decisionsOf({ questions, decisions }: BilanFacts): DecisionsShown {
  const outcomesOf = (question: string | null) =>
    decisions.all.filter((one) => one.question === question).map(({ outcome }) => outcome);
  const groups = questions.map(({ title }) => ({ question: title, outcomes: outcomesOf(title) }));
  const others = outcomesOf(null);
  return { groups: others.length === 0 ? groups : [...groups, { question: null, outcomes: others }] };
}
