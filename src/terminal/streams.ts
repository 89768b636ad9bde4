import type { Readable } from "node:stream";

/** Where a person may answer: a whole stream of Node, or nobody. */
export type Source = (Readable & { readonly isTTY?: boolean }) | { readonly isTTY: false };

/** What text is written to. Where it is a terminal, it is a whole stream of Node, which questions need. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** Where a run reads and writes; each may be a terminal. */
export interface Streams {
  readonly stdin: Source;
  readonly stdout: Sink;
  readonly stderr: Sink;
}
