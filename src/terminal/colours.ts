import { Chalk, type ChalkInstance } from "chalk";
import type { Sink } from "./streams.ts";

/** The colours of what is written to a stream: none where nobody sees them, or where none are wanted. */
export function coloursOf(sink: Sink, env: Readonly<Record<string, string | undefined>>): ChalkInstance {
  const areWanted = !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return new Chalk({ level: areWanted && sink.isTTY ? 1 : 0 });
}
