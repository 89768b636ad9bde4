import type { Coop } from "../../../coop.ts";
import { readText } from "../../../tabular/encoding.ts";
import { fold } from "../../../values/folded.ts";
import { pagesOf, titleOf } from "../template-pages.ts";

/** What is typed to change what a page of a document says under a heading, or its outline where that is of none. */
export function pageCommand(coop: Coop, document: string, heading: string | null): string {
  const pages = pagesOf(coop, document).filter(({ section }) => section !== null);
  const wanted = fold(heading ?? "");
  const page =
    pages.find((one) => titleOf(one) === wanted) ??
    pages.find(
      ({ own, shipped }) => wanted !== "" && hasHeading(readText(own?.path ?? shipped ?? ""), wanted),
    );
  return ["coop template eject", document, ...(page?.section ? [page.section] : [])].join(" ");
}

function hasHeading(page: string, wanted: string): boolean {
  return [...page.matchAll(/^#+ (.*)$/gm)].some(([, heading = ""]) => fold(heading) === wanted);
}
