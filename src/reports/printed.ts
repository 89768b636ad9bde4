/** Text that is Markdown by definition: what people wrote for a report. Everything else is inert. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Numbers what a document has many of, from 1, in the order in which it is said. */
export class Counter {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}
