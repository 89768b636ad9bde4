import type { Season } from "../../cooperative/season.ts";
import { CoopError, type Problem, problem, refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { type MandateSection, mandateSections, toSectionText } from "../mandate.ts";
import { findMandateVersion, hasText, listMandateVersions, type MandateVersion } from "../store/mandates.ts";

/** What is written of the text: an empty section is taken out, one that is not named stays as it is. */
export interface MandateWriting {
  readonly sections: Readonly<Partial<Record<MandateSection, string>>>;
  /** The day of the text; where nobody says, the day of the writing. */
  readonly on: Day | undefined;
  readonly today: Day;
  /** The version that is completed or dated; the latest where nobody says. */
  readonly version: number | undefined;
}

/** The version that holds the text now, and the one before it where this made a new one. */
export interface WrittenMandate {
  readonly mandate: MandateVersion;
  readonly former: MandateVersion | undefined;
  /** Whether a new version has all that the former one has, so that what it adds may have stood in what was signed. */
  readonly onlyAdds: boolean;
}

/**
 * Writes the text of the mandate of a season. What was signed is frozen: a change of it makes a new version, and the signatures stay
 * with the one before. A signed version that lacks a section, since it was signed before anyone typed it, may be given it
 * by its number; the one that holds no text at all, as long as it is the latest, without.
 * @throws CoopError `no-such-version`, `mandate-text-empty` where nothing would make a first version,
 * `mandate-frozen` with each section that is not to be changed, `version-before-last`
 */
export async function writeMandateText(
  tx: Write,
  season: Season,
  writing: MandateWriting,
): Promise<WrittenMandate> {
  const versions = await listMandateVersions(tx, season);
  const mandate = findMandateVersion(versions, writing.version);
  if (!mandate) {
    if (mandateSections.every((section) => !toSectionText(writing.sections[section] ?? ""))) {
      refuse("mandate-text-empty", {});
    }
    return written(tx, season, await addVersion(tx, season, 1, writing, {}));
  }
  const changes = changesOf(mandate, writing);
  if (changes.length > 0 && mandate.signatures > 0) {
    if (writing.version === undefined && hasText(mandate)) {
      if (writing.on !== undefined && mandate.datedOn !== null && writing.on < mandate.datedOn) {
        refuse("version-before-last", { on: writing.on, before: mandate.datedOn }, { option: "--on" });
      }
      const id = await addVersion(tx, season, mandate.version + 1, writing, mandate.sections);
      const onlyAdds = changes.every(([section]) => mandate.sections[section] === null);
      return { ...(await written(tx, season, id)), former: mandate, onlyAdds };
    }
    refuseWhatIsFrozen(mandate, changes);
  }
  await changeSections(tx, mandate.id, changes);
  // The day of a text that was signed is known or not; the day on which it was typed says nothing of it.
  const isRedated = changes.length > 0 && mandate.signatures === 0;
  await tx.update("mandate", mandate.id, { dated_on: writing.on ?? (isRedated ? writing.today : undefined) });
  return written(tx, season, mandate.id);
}

type SectionChange = readonly [section: MandateSection, text: string | null];

function changesOf({ sections }: MandateVersion, writing: MandateWriting): readonly SectionChange[] {
  return mandateSections.flatMap((section): SectionChange[] => {
    const typed = writing.sections[section];
    if (typed === undefined) return [];
    const text = toSectionText(typed) || null;
    return text === sections[section] ? [] : [[section, text]];
  });
}

function refuseWhatIsFrozen({ version, sections }: MandateVersion, changes: readonly SectionChange[]): void {
  const problems = changes.flatMap(([section]): Problem[] =>
    sections[section] === null ? [] : [problem("mandate-frozen", { version, section })],
  );
  if (problems.length > 0) throw new CoopError(problems);
}

async function addVersion(
  tx: Write,
  season: Season,
  version: number,
  writing: MandateWriting,
  before: Partial<MandateVersion["sections"]>,
): Promise<number> {
  const dated_on = writing.on ?? writing.today;
  const mandate_id = await tx.insertOne("mandate", { season_id: season.id, version, dated_on });
  const rows = mandateSections.flatMap((section) => {
    const text = toSectionText(writing.sections[section] ?? before[section] ?? "");
    return text === "" ? [] : [{ mandate_id, section, text }];
  });
  await tx.insert("mandate_section", rows);
  return mandate_id;
}

async function changeSections(
  tx: Write,
  mandateId: number,
  changes: readonly SectionChange[],
): Promise<void> {
  const rows = await tx
    .selectFrom("mandate_section")
    .select(["id", "section"])
    .where("mandate_id", "=", mandateId)
    .execute();
  for (const [section, text] of changes) {
    const row = rows.find((one) => one.section === section);
    if (text === null) await tx.remove("mandate_section", (row as { id: number }).id);
    else if (row) await tx.update("mandate_section", row.id, { text });
    else await tx.insertOne("mandate_section", { mandate_id: mandateId, section, text });
  }
}

async function written(tx: Write, season: Season, id: number): Promise<WrittenMandate> {
  const mandate = (await listMandateVersions(tx, season)).find((one) => one.id === id) as MandateVersion;
  return { mandate, former: undefined, onlyAdds: false };
}
