/** Milliseconds before the first word of how far work is, and between two. */
const silentFor = 500;
const silentBetween = 100;

/** How far long work is, said once it has taken long enough for someone to wonder; the last word is taken away at its end. */
export class Progress {
  readonly #begun: number;
  readonly #clock: () => number;
  readonly #show: (text: string) => void;
  #shown: number | undefined;

  /** @param begun when the work began, by the same clock */
  constructor(clock: () => number, show: (text: string) => void, begun = clock()) {
    this.#begun = begun;
    this.#clock = clock;
    this.#show = show;
  }

  say(text: () => string): void {
    const now = this.#clock();
    if (now - this.#begun < silentFor || now - (this.#shown ?? this.#begun) < silentBetween) return;
    this.#shown = now;
    this.#show(text());
  }

  end(): void {
    if (this.#shown !== undefined) this.#show("");
  }
}
