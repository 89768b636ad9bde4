import { basename, resolve } from "node:path";
import { file, required, several } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { digestOf, MadeBefore } from "../../../documents/made-before.ts";
import { readBack } from "../../../documents/read-back.ts";
import { CoopError, type Problem, refuse } from "../../../problem.ts";
import { readBytes } from "../../../tabular/read-file.ts";
import { toKey } from "../../../values/folded.ts";
import { verb } from "../../../verb.ts";
import { readOrigin } from "../../facts/origin.ts";
import { codeOf, type Provenance, readProvenance } from "../../provenance.ts";
import { composed } from "../../publish.ts";
import { type KeptEdition, listEditions } from "../../store/editions.ts";
import { type FigureSince, figuresSince, type KeptFigures, keptFigures } from "../../told-figures.ts";
import { figuresThen, type VerifiedDocument, verifiedDocuments } from "../../views.ts";
import { shownAs } from "../explain.ts";
import { madeFrom } from "./again.ts";

export default verb({
  gives: "list",
  arguments: { file: required(file), others: several(file) },
  async run(coop, { file: first, others = [] }) {
    const files = [first, ...others];
    const all: VerifiedDocument[] = [];
    const problems: Problem[] = [];
    await coop.longWork(async (pause) => {
      for (const [index, typed] of files.entries()) {
        await pause("document-being-read-back", { file: typed, number: index + 1, of: files.length });
        try {
          all.push(await verifiedFile(coop, typed));
        } catch (error) {
          if (!(error instanceof CoopError)) throw error;
          problems.push(...error.problems);
        }
      }
    });
    if (coop.parts.format !== "table") await coop.list(verifiedDocuments, all);
    else for (const one of all) tell(coop, one);
    if (problems.length > 0) throw new CoopError(problems);
  },
});

/** @throws CoopError `no-provenance`, `provenance-damaged`, `document-of-another-register`, and as `readBack` */
async function verifiedFile(coop: Coop, typed: string): Promise<VerifiedDocument> {
  const bytes = readBytes(resolve(coop.parts.surroundings.folder, typed));
  const { provenance, isTwofold } = await provenanceIn(bytes, typed);
  const { register, cooperative } = await coop.read(readOrigin);
  if (provenance.register !== register)
    refuse("document-of-another-register", { cooperative }, { file: typed });
  const { season, report, item } = provenance;
  const editions = (await coop.read(listEditions)).filter(
    (one) => toKey(one.year) === season && one.report === report && one.item === item,
  );
  const kept = editions.findLast(({ hash }) => hash === provenance.facts);
  return {
    ...{ ...provenance, file: typed, isTwofold, kept },
    isAsMade: new MadeBefore(coop.parts.registerFile).has(digestOf(bytes)),
    since: await sinceThen(coop, provenance, kept),
  };
}

/** What a document says of where it comes from, in its text before its properties; and whether these say something else. */
async function provenanceIn(
  bytes: Buffer,
  file: string,
): Promise<{ readonly provenance: Provenance; readonly isTwofold: boolean }> {
  const passages = await readBack(bytes, basename(file));
  const said = [false, true].flatMap((isInside) =>
    passages
      .filter(({ place }) => (place === "metadata") === isInside)
      .flatMap(({ readings }) => readings.map(readProvenance))
      .filter((one) => one !== undefined),
  );
  const whole = said.filter((one) => one !== "damaged");
  const [provenance] = whole;
  if (!provenance) refuse(said.length > 0 ? "provenance-damaged" : "no-provenance", {}, { file });
  return { provenance, isTwofold: new Set(whole.map(codeOf)).size > 1 };
}

/** What the register says today of the day of a document, beside what that says; nothing where it cannot be made again. */
async function sinceThen(
  coop: Coop,
  said: Provenance,
  kept: KeptEdition | undefined,
): Promise<VerifiedDocument["since"]> {
  const again = await madeFrom(coop, said);
  if (!again) return undefined;
  const { provenance = "" } = await composed(again.coop, again.publication);
  const now = readProvenance(provenance);
  if (now === undefined || now === "damaged") throw new Error("a document without provenance was made");
  const then: KeptFigures | undefined = kept && JSON.parse(kept.figures);
  return {
    arePagesSame: now.template === said.template,
    isSame: now.facts === said.facts,
    figures: then && figuresSince(then.figures, keptFigures(again.publication.facts).figures),
  };
}

function tell(coop: Coop, document: VerifiedDocument): void {
  const { file, isTwofold, isAsMade, kept, since, edition, isDraft } = document;
  coop.output.done(coop.words.notice("document-comes-from-here", document));
  if (isTwofold) coop.warn("document-says-two", { file });
  coop.say("document-bytes", { isAsMade });
  if (edition === "public" && !isDraft)
    coop.say("document-kept", { on: kept?.made_on ?? null, by: kept?.by ?? null });
  coop.say("document-since", {
    since: since && { ...since, figures: since.figures?.length ?? null },
  });
  const figures = since?.figures ?? [];
  if (figures.length > 0)
    coop.output.table(
      figuresThen,
      figures.map((one) => lineOf(coop, document, one)),
    );
}

function lineOf({ words }: Coop, { asOf }: VerifiedDocument, { figure, item, before, after }: FigureSince) {
  const shown = (told: FigureSince["before"]): string | null => {
    if (told === null) return null;
    if (told.isWithheld) return words.notice("figure-withheld", {});
    return shownAs(
      { name: figure, value: told.value, made: figure.endsWith(".rate") ? "share" : "counted" },
      words,
    );
  };
  return {
    ...{ item, before: shown(before), after: shown(after) },
    title: words.choice("figure", figure),
    command: words.notice("figure-to-explain", { name: figure, item, asOf }),
  };
}
