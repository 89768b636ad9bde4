import { relative } from "node:path";
import { choice, count, day, file, flag, optional, prose } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { type ToFile, toFile } from "../../../documents/to-file.ts";
import { isToComplete, type MandateSection, mandateSections } from "../../../people/mandate.ts";
import { readMandateDocument, writeMandateDocument } from "../../../people/mandate-document.ts";
import {
  findMandateVersion,
  formerMandateText,
  hasText,
  listMandateVersions,
  type MandateVersion,
} from "../../../people/store/mandates.ts";
import { mandateText } from "../../../people/views.ts";
import { type WrittenMandate, writeMandateText } from "../../../people/writes/write-mandate-text.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { readMandateOffer } from "../../facts/mandate-offer.ts";
import { draft } from "../draft.ts";
import { type WrittenText, writtenText } from "../written-text.ts";

type Sections = Readonly<Partial<Record<MandateSection, string | null>>>;

/** What its file is called where nobody says it. */
const fileName = "mandat.md";

/** Stands here, since the text that is offered comes from a template. */
export default verb({
  gives: "item",
  ofYear: "one",
  options: {
    version: optional(count),
    edit: optional(flag),
    section: optional(choice("mandateSection", mandateSections)),
    file: optional(file),
    text: optional(prose),
    on: optional(day),
    ...toFile,
  },
  async run(coop, { version, edit, section, file, text, on, ...to }) {
    const season = await coop.season();
    const versions = await coop.readSeason(listMandateVersions);
    const mandate = findMandateVersion(versions, version);
    if (to.out !== undefined || to.open) return saveText(coop, mandate, section, to);
    const writes = edit || file !== undefined || text !== undefined;
    if (!writes && on === undefined) {
      if (!mandate) refuse("mandate-unwritten", {});
      return showText(coop, mandate, versions);
    }
    if (text !== undefined && section === undefined) refuse("which-section", {}, { option: "--text" });
    const before = await textToEdit(coop, mandate, section);
    const written = writes
      ? ((await writtenText(coop, { file, text }, { text: before, name: fileName })) ??
        (await keptText(coop, mandate, section, before)))
      : undefined;
    if (writes && !written) return coop.say("left-as-it-was", {});
    const sections = written ? await sectionsOf(coop, written, section) : {};
    const writing = { sections, on, today: coop.today, version };
    const done = await coop.write(
      "mandate-text-written",
      (tx) => writeMandateText(tx, season, writing),
      toParameters,
    );
    if (on !== undefined) coop.warnOfDayToCome(on);
    tellWhatFollows(coop, done);
    await coop.show(mandateText, done.mandate);
  },
});

/** The text of the year before, which was offered and left as it is; nothing where this year has its own, or none was before. */
async function keptText(
  coop: Coop,
  mandate: MandateVersion | undefined,
  section: MandateSection | undefined,
  before: string,
): Promise<WrittenText | undefined> {
  const former = await coop.readSeason(formerMandateText);
  const isOffered = section
    ? former?.sections[section] && !mandate?.sections[section]
    : former && !(mandate && hasText(mandate));
  return isOffered ? { text: before, file: undefined } : undefined;
}

async function showText(
  coop: Coop,
  mandate: MandateVersion,
  versions: readonly MandateVersion[],
): Promise<void> {
  const others = versions.filter(({ id }) => id !== mandate.id).map((one) => one.version);
  if (others.length > 0) coop.say("other-mandate-versions", { versions: others });
  await coop.show(mandateText, mandate);
}

async function saveText(
  coop: Coop,
  mandate: MandateVersion | undefined,
  section: MandateSection | undefined,
  to: ToFile,
): Promise<void> {
  const { fileSaid, handOver } = await import("../../../documents/hand-over.ts");
  const file = fileSaid(coop, to, fileName);
  const content = await textToEdit(coop, mandate, section);
  if (file === undefined) return coop.output.raw(content);
  const written = coop.words.notice("document-written", { file });
  if (await handOver(coop, [{ file, content, written }], to))
    coop.say("mandate-text-to-read-back", { file: relative(coop.parts.surroundings.folder, file) });
}

/** The text, or one section of it, as a person goes on writing it; what is offered stands in for what nobody wrote. */
async function textToEdit(
  coop: Coop,
  mandate: MandateVersion | undefined,
  section: MandateSection | undefined,
): Promise<string> {
  if (section) return mandate?.sections[section] ?? (await offered(coop))[section] ?? "";
  const sections = mandate && hasText(mandate) ? mandate.sections : await offered(coop);
  const { words } = coop;
  return writeMandateDocument(words.title("mandateText"), sections, (one) =>
    words.language.typeset(words.language.capitalise(words.choice("mandateSection", one))),
  );
}

/** The text of the year before; what it has not is that of a template. */
async function offered(coop: Coop): Promise<Sections> {
  const facts = await coop.readSeason(readMandateOffer);
  const drafted = await draft(coop, "mandat-propose", facts);
  const sections = readMandateDocument(drafted, {}, await sectionReader(coop));
  const former = (await coop.readSeason(formerMandateText))?.sections ?? {};
  return { ...sections, ...Object.fromEntries(Object.entries(former).filter(([, text]) => text !== null)) };
}

async function sectionsOf(
  coop: Coop,
  { text, file }: WrittenText,
  section: MandateSection | undefined,
): Promise<Partial<Record<MandateSection, string>>> {
  if (section) return { [section]: text };
  return readMandateDocument(text, file === undefined ? {} : { file }, await sectionReader(coop));
}

/** The section that a heading names, in either language. */
async function sectionReader(coop: Coop): Promise<(heading: string) => MandateSection | undefined> {
  const other = await coop.parts.other();
  return (heading) =>
    (coop.words.readChoice("mandateSection", heading) ?? other.readChoice("mandateSection", heading)) as
      | MandateSection
      | undefined;
}

function toParameters({ mandate, former }: WrittenMandate): {
  version: number;
  written: number;
  sections: number;
  isNew: boolean;
} {
  return {
    version: mandate.version,
    written: mandateSections.filter((one) => mandate.sections[one] !== null).length,
    sections: mandateSections.length,
    isNew: former !== undefined,
  };
}

function tellWhatFollows(coop: Coop, { mandate, former, onlyAdds }: WrittenMandate): void {
  const open = mandateSections.filter((one) => isToComplete(mandate.sections[one] ?? ""));
  if (open.length > 0) coop.warn("mandate-text-open", { sections: open });
  if (former) {
    coop.say("former-version-kept", {
      former: former.version,
      signatures: former.signatures,
      version: mandate.version,
    });
    if (onlyAdds) coop.say("perhaps-of-former-version", { former: former.version });
  }
}
