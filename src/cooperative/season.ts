import { refuse } from "../problem.ts";
import type { Span } from "../values/span.ts";

/** @throws CoopError `ends-before-start` */
export function checkSpan({ from, until }: Span): void {
  if (from !== null && until !== null && until < from) {
    refuse("ends-before-start", { start: from, end: until });
  }
}
