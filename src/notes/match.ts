import { fold } from "../values/folded.ts";
import { groupedBy } from "../values/grouped.ts";
import { nearest } from "../values/nearest.ts";

interface Titled {
  readonly reference: number | null;
  readonly title: string | null;
}

interface Held {
  readonly number: number;
  readonly title: string | null;
}

/**
 * What the register holds of each block: by its reference, else the nth with a title is the nth with that title (three may
 * share one, or have none).
 */
export function matched<Block extends Titled, Item extends Held>(
  blocks: readonly Block[],
  held: readonly Item[],
): Map<Block, Item> {
  const pairs = new Map<Block, Item>();
  const free = new Set(held);
  const pair = (block: Block, item: Item | undefined): void => {
    if (!item) return;
    pairs.set(block, item);
    free.delete(item);
  };
  for (const block of blocks) {
    if (block.reference === null) continue;
    pair(
      block,
      held.find(({ number }) => number === block.reference),
    );
  }
  const byTitle = groupedBy(free, ({ title }) => fold(title ?? ""));
  for (const block of blocks) {
    if (block.reference !== null) continue;
    pair(block, byTitle.get(fold(block.title ?? ""))?.shift());
  }
  return pairs;
}

/** A block whose title is nearly that of something that the register holds, and that no other block is about. */
export interface NearTitle<Block, Item> {
  readonly block: Block;
  readonly item: Item;
}

/** The blocks that may be about something else than their title says, each with what it may be about. */
export function nearTitles<Block extends Titled, Item extends Held>(
  blocks: readonly Block[],
  held: readonly Item[],
): NearTitle<Block, Item>[] {
  const pairs = matched(blocks, held);
  const taken = new Set(pairs.values());
  const free = held.filter((item) => !taken.has(item) && item.title !== null);
  return blocks.flatMap((block) => {
    if (pairs.has(block) || block.reference !== null || block.title === null) return [];
    const [near] = nearest(
      block.title,
      free.map(({ title }) => title as string),
    );
    const item = free.find(({ title }) => title === near);
    return item ? [{ block, item }] : [];
  });
}
