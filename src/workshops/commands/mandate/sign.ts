import {
  count,
  day,
  flag,
  found,
  numbers,
  optional,
  required,
  several,
} from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import type { Season } from "../../../cooperative/season.ts";
import { isInHeadcount } from "../../../people/membership.ts";
import { formerMandateText, hasText, listMandateVersions } from "../../../people/store/mandates.ts";
import { findOrganisation } from "../../../people/store/organisations.ts";
import {
  findParticipant,
  formerNumbers,
  listNames,
  takingPartOn,
} from "../../../people/store/participants.ts";
import { type Signed, signMandate } from "../../../people/writes/sign-mandate.ts";
import { CoopError, problem, refuse } from "../../../problem.ts";
import type { Day } from "../../../values/day.ts";
import { type NumberList, numbersOf } from "../../../values/number-list.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { signersAt } from "../../store/attendance.ts";
import { findSession } from "../../store/sessions.ts";

/** Stands here, since signing is a matter of people, but who was there to sign is one of workshops. */
export default verb({
  ofYear: "one",
  arguments: { participants: several(found(findParticipant)) },
  options: {
    all: optional(flag),
    present: optional(found(findSession)),
    except: optional(numbers),
    organisation: several(found(findOrganisation)),
    city: optional(flag),
    on: optional(day),
    until: optional(day),
    paper: optional(flag),
    electronic: optional(flag),
    version: optional(count),
    correct: optional(flag),
  },
  async run(coop, input) {
    const { participants, all, present, except, organisation, city, paper, electronic } = input;
    if (!all && !present && !participants && !organisation && !city) refuse("nobody-signs", {});
    if (paper && electronic) refuse("two-ways-to-sign", {}, { option: "--electronic" });
    const { on } = await coop.complete({ on: required(day) }, { on: input.on ?? present?.on_day });
    const everyone = [
      ...(all ? await everyoneAsked(coop, on) : []),
      ...(present ? await coop.read((reader) => signersAt(reader, present)) : []),
    ];
    const excepted = await exceptedOf(coop, except);
    const signing = {
      participantIds: [
        ...everyone.filter((id) => !excepted.has(id)),
        ...(participants ?? []).map(({ id }) => id),
      ],
      organisations: organisation ?? [],
      byCity: city === true,
      signedOn: on,
      endsOn: input.until,
      isOnPaper: paper ?? (electronic ? false : undefined),
      version: input.version,
      corrects: input.correct === true,
    };
    const season = await coop.season();
    const planned = await coop.plan((tx) => signMandate(tx, season, signing));
    if (countOf(planned) === 0) {
      if (planned.before > 0) coop.say("all-signed-before", { before: planned.before });
      else coop.say("nobody-left-to-sign", { nobodyOn: all && everyone.length === 0 ? on : null });
      return;
    }
    const textless = await textlessMandate(coop, season);
    if (textless && coop.parts.prompts && !(await coop.confirm("sign-without-text-question", textless)))
      return coop.say("left-as-it-was", {});
    if (textless && !coop.parts.prompts) coop.warn("signed-without-text", textless);
    const signed = await coop.write(
      "mandate-signed",
      (tx) => signMandate(tx, season, signing),
      ({ version, signed, organisations, byCity }) => ({ version, signed, organisations, byCity, on }),
    );
    coop.warnOfDayToCome(on);
    if (signed.before > 0) coop.say("some-signed-before", { before: signed.before });
    if (signed.early.length > 0) coop.warn("signed-before-joining", { on, people: signed.early });
    if (signed.textOn)
      coop.warn("signed-before-text", { version: signed.version, on, textOn: signed.textOn });
    if (signed.latest) coop.warn("signed-older-version", { version: signed.version, latest: signed.latest });
  },
});

/** The season whose mandate nobody wrote yet, with the one whose text is offered for it; nothing where it has a text, or none is offered. */
async function textlessMandate(
  coop: Coop,
  season: Season,
): Promise<{ readonly year: string; readonly former: string } | undefined> {
  if ((await coop.readSeason(listMandateVersions)).some(hasText)) return undefined;
  const former = await coop.readSeason(formerMandateText);
  return former && { year: season.title, former: former.year };
}

async function everyoneAsked(coop: Coop, on: Day): Promise<readonly number[]> {
  const there = await coop.read((reader) => takingPartOn(reader, on));
  return there.filter(isInHeadcount).map(({ id }) => id);
}

/** The ids of the people whose numbers are excepted. @throws CoopError `unknown-number` for each that nobody bears */
async function exceptedOf(coop: Coop, except: NumberList | undefined): Promise<ReadonlySet<number>> {
  if (!except) return new Set();
  const ids = new Map((await coop.read((reader) => listNames(reader))).map(({ number, id }) => [number, id]));
  const now = await coop.read(formerNumbers);
  const excepted = numbersOf(except).map((number) => {
    const present = now.get(number);
    if (present === undefined) return number;
    const [typed, item] = [toReference("participant", number), toReference("participant", present)];
    coop.say("redirected", { typed, item });
    return present;
  });
  const unknown = excepted.filter((number) => !ids.has(number));
  if (unknown.length > 0) {
    throw new CoopError(
      unknown.map((number) => problem("unknown-number", { number }, { option: "--except" })),
    );
  }
  return new Set(excepted.flatMap((number) => ids.get(number) ?? []));
}

function countOf({ signed, organisations, byCity }: Signed): number {
  return signed + organisations.length + (byCity ? 1 : 0);
}
