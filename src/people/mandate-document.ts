import { CoopError, type Place, type Problem, problem } from "../problem.ts";
import { type MandateSection, mandateSections, toSectionText } from "./mandate.ts";

/** The text of a mandate as one page of Markdown: a title, then a heading of the second level for each section. */
export function writeMandateDocument(
  title: string,
  sections: Readonly<Partial<Record<MandateSection, string | null>>>,
  headingOf: (section: MandateSection) => string,
): string {
  const parts = mandateSections.map((section) => `## ${headingOf(section)}\n\n${sections[section] ?? ""}`);
  return `${[`# ${title}`, ...parts.map((part) => part.trim())].join("\n\n")}\n`;
}

/**
 * Reads such a page back. A section whose heading is there with nothing under it is empty; one without a heading is not
 * named.
 * @throws CoopError `mandate-without-sections`, `unknown-mandate-section`, `mandate-section-twice`, `text-outside-sections`,
 * all at once, with the line of the file
 */
export function readMandateDocument(
  written: string,
  place: Place,
  sectionOf: (heading: string) => MandateSection | undefined,
): Partial<Record<MandateSection, string>> {
  const sections: Partial<Record<MandateSection, string>> = {};
  const problems: Problem[] = [];
  let current: MandateSection | "unknown" | undefined;
  for (const [index, line] of written
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const here = { ...place, line: index + 1 };
    const [, heading] = /^##\s+(.*?)\s*#*$/.exec(line) ?? [];
    if (heading !== undefined) {
      current = sectionOf(heading) ?? "unknown";
      if (current === "unknown") problems.push(problem("unknown-mandate-section", { typed: heading }, here));
      else if (sections[current] !== undefined)
        problems.push(problem("mandate-section-twice", { section: current }, here));
      else sections[current] = "";
    } else if (current === undefined) {
      if (line.trim() !== "" && !/^#\s/.test(line)) problems.push(problem("text-outside-sections", {}, here));
    } else if (current !== "unknown") {
      sections[current] += `${line}\n`;
    }
  }
  if (problems.length > 0) throw new CoopError(problems);
  if (current === undefined) throw new CoopError([problem("mandate-without-sections", {}, place)]);
  return Object.fromEntries(
    Object.entries(sections).map(([section, text]) => [section, toSectionText(text)]),
  );
}
