import type { TextBlock } from "../documents/text-block.ts";
import { prosesIn } from "./drafts.ts";
import { sayingMore } from "./proof.ts";
import type { ProsePart } from "./prose.ts";

/** A place of a document in which a text stands that people wrote, or would stand. */
export interface ProsePlace {
  readonly part: ProsePart;
  /** The question under which it stands, where a text is parted by questions; null of what stands under none. */
  readonly question: string | null;
}

/** The same with the blocks that are there, the last not counted; as many where nothing is. */
export interface ProseSpan extends ProsePlace {
  readonly from: number;
  readonly to: number;
}

/** Signs that no text has, around the number of a place; one without a number ends it. */
const mark = /^\ue000(\d*)\ue001$/;

function around(text: string | null, number: number): string {
  return `\ue000${number}\ue001\n\n${text ?? ""}\n\n\ue000\ue001`;
}

/**
 * The same facts, in which the beginning and the end of each text that people wrote can be found in what is made of them; and
 * these texts by the numbers of their marks.
 * @param parts those that are marked though nobody wrote them
 */
export function withMarks<Facts extends object>(
  facts: Facts,
  parts: readonly ProsePart[] = [],
): { readonly facts: Facts; readonly places: readonly ProsePlace[] } {
  const places: ProsePlace[] = [];
  const marked = (text: string | null, place: ProsePlace): string | null =>
    text === null && !parts.includes(place.part) ? null : around(text, places.push(place) - 1);
  const proses = Object.entries(prosesIn(facts) ?? {}) as [ProsePart, string | null][];
  const prose = Object.fromEntries(
    proses.map(([part, text]) => [part, marked(text, { part, question: null })]),
  );
  const topics = "topics" in facts ? (facts.topics as readonly Topic[]) : undefined;
  const more = {
    prose,
    ...(topics && {
      topics: topics.map((topic) =>
        sayingMore(topic, { use: marked(topic.use, { part: "use", question: topic.title }) }),
      ),
    }),
  };
  return { facts: sayingMore(facts, more) as unknown as Facts, places };
}

interface Topic {
  readonly title: string | null;
  readonly use: string | null;
}

/** The blocks of a document that was made with marks, without them, and where each text stands. */
export function takeMarks<Its extends TextBlock>(
  blocks: readonly Its[],
  places: readonly ProsePlace[],
): { readonly blocks: Its[]; readonly spans: ProseSpan[] } {
  const kept: Its[] = [];
  const spans: ProseSpan[] = [];
  let open: { place: ProsePlace; from: number } | undefined;
  const close = (): void => {
    if (open) spans.push({ ...open.place, from: open.from, to: kept.length });
    open = undefined;
  };
  for (const block of blocks) {
    const [, number] = mark.exec(block.text.trim()) ?? [];
    if (number === undefined) kept.push(block);
    else {
      close();
      const place = number === "" ? undefined : places[Number(number)];
      if (place) open = { place, from: kept.length };
    }
  }
  close();
  return { blocks: kept, spans };
}
