const kept = 20;

/** The first of many things that were found, and their number. */
export class Found<Item> {
  readonly first: Item[] = [];
  count = 0;

  add(item: Item): void {
    this.count += 1;
    if (this.first.length < kept) this.first.push(item);
  }

  /** The same of what was found before. */
  addAll({ first, count }: Found<Item>): void {
    this.first.unshift(...first);
    this.first.length = Math.min(this.first.length, kept);
    this.count += count;
  }
}
