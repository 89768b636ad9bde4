import { count, flag, found, optional, several } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { isToComplete } from "../../../people/mandate.ts";
import { findMandateVersion, listMandateVersions, listSignatories } from "../../../people/store/mandates.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { verb } from "../../../verb.ts";
import { type MandateDocumentFacts, readMandateFacts, type Signatory } from "../../facts/mandate.ts";
import { publish } from "../../publish.ts";
import { documentOptions } from "./document-options.ts";
import { subjectOf } from "./publications.ts";

export default verb({
  ofYear: "one",
  options: {
    for: several(found(findParticipant)),
    all: optional(flag),
    unsigned: optional(flag),
    version: optional(count),
    ...documentOptions,
  },
  async run(coop, { for: named, all, unsigned, version, format, out, open, on, reference }) {
    const mandate = findMandateVersion(await coop.readSeason(listMandateVersions), version);
    const asked = all || unsigned ? await askedToSign(coop, unsigned === true) : [];
    if ((all || unsigned) && asked.length === 0) return coop.say("nobody-is-to-sign", {});
    const facts = await coop.readSeason((reader, season) =>
      readMandateFacts(reader, season, mandate, [...asked, ...(named ?? [])]),
    );
    tellWhatIsToWrite(coop, facts);
    await publish(coop, {
      name: "mandat",
      edition: "internal",
      of: await subjectOf(coop, "mandat", { season: await coop.season(), asOf: coop.today }),
      title: facts.version === null ? "mandat" : `mandat-version-${facts.version}`,
      facts,
      formats: format,
      out,
      open,
      on,
      reference,
      layout: "form",
    });
  },
});

/** Who takes part, or will, by number; only whose signature is missing, where that is asked. */
async function askedToSign(coop: Coop, isMissing: boolean): Promise<readonly Signatory[]> {
  const lines = await coop.readSeason((reader, season) => listSignatories(reader, season, coop.today));
  return lines.flatMap(({ number, name, takesPart, isSigned }) =>
    number !== null && name !== null && takesPart && !(isMissing && isSigned) ? [{ number, name }] : [],
  );
}

function tellWhatIsToWrite(coop: Coop, { sections }: MandateDocumentFacts): void {
  const missing = sections.filter(({ text }) => text === null).map(({ key }) => key);
  const open = sections.filter(({ text }) => isToComplete(text ?? "")).map(({ key }) => key);
  if (missing.length > 0) coop.warn("mandate-text-to-write", { sections: missing });
  if (open.length > 0) coop.warn("mandate-text-open", { sections: open });
}
