import {
  choice,
  found,
  type InputOf,
  numbers,
  optional,
  required,
  several,
} from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { formerNumbers } from "../../../people/store/participants.ts";
import { refuse } from "../../../problem.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { attendanceStates, othersStates, type Sheet, withPresentNumbers } from "../../attendance.ts";
import { findSession, offerSessions, type Session } from "../../store/sessions.ts";
import { presence } from "../../views.ts";
import type { AttendanceSums } from "../../words/catalogue.ts";
import {
  type NewAttendance,
  type RecordedAttendance,
  recordAttendance,
} from "../../writes/record-attendance.ts";
import { countOrUnknown, guestsOf, pair, walkIn } from "./kinds.ts";

const options = {
  present: optional(numbers),
  excused: optional(numbers),
  absent: optional(numbers),
  unknown: optional(numbers),
  proxy: several(pair),
  replaced: several(pair),
  others: optional(choice("othersState", othersStates)),
  proxies: optional(countOrUnknown),
  guests: several(guestsOf),
  add: several(walkIn),
};

export default verb({
  gives: "list",
  arguments: { session: required(found(findSession, offerSessions)) },
  options,
  async run(coop, input) {
    const { session } = input;
    const said = await saidBy(coop, session, input);
    const record = (tx: Parameters<typeof recordAttendance>[0]): Promise<RecordedAttendance> =>
      recordAttendance(tx, session, said, coop.today);
    const isAsked = coop.parts.prompts !== undefined && !coop.parts.saysYes;
    if (isAsked) {
      const planned = await coop.plan(record);
      coop.output.tableOfTalk(
        presence,
        planned.byCategory.filter(({ members }) => members > 0),
      );
      sayChanges(coop, planned);
      if (!(await coop.confirm("attendance-question", sumsOf(session, planned)))) {
        coop.say("left-as-it-was", {});
        return;
      }
    }
    const recorded = await coop.write("attendance-recorded", record, (sums) => sumsOf(session, sums));
    if (!isAsked) sayChanges(coop, recorded);
    if (!isAsked || coop.parts.format !== "table") await coop.list(presence, recorded.byCategory);
  },
});

/** What was typed, else what is ticked on a terminal. @throws CoopError `attendance-says-nothing` where neither says anything */
async function saidBy(coop: Coop, session: Session, typed: InputOf<typeof options>): Promise<NewAttendance> {
  const { present, excused, absent, unknown, others, proxy = [], replaced = [] } = typed;
  const { guests, proxies, add } = typed;
  if (Object.keys(options).every((key) => typed[key as keyof typeof options] === undefined)) {
    const { prompts } = coop.parts;
    if (!prompts) return refuse("attendance-says-nothing", { number: session.number });
    const { askAttendance } = await import("./ask-attendance.ts");
    const asked = await askAttendance(coop, prompts, session);
    const isSilent =
      asked.guests === undefined &&
      Object.values(asked.sheet)
        .flat()
        .every((one) => one === undefined);
    return isSilent ? refuse("attendance-says-nothing", { number: session.number }) : asked;
  }
  const sheet = await withNumbersOfToday(coop, {
    ...{ present, excused, absent, unknown, others, replaced },
    proxies: proxy,
  });
  return { sheet, unnamedProxies: proxies, guests, walkIns: add };
}

async function withNumbersOfToday(coop: Coop, typed: Sheet): Promise<Sheet> {
  const now = await coop.read(formerNumbers);
  const { sheet, former } = withPresentNumbers(typed, now);
  for (const number of former) {
    const [before, item] = [number, now.get(number) ?? number].map((one) => toReference("participant", one));
    coop.say("redirected", { typed: before ?? "", item: item ?? "" });
  }
  return sheet;
}

function sayChanges(coop: Coop, { corrections, added }: RecordedAttendance): void {
  if (corrections.length > 0) coop.say("attendance-corrects", { corrections });
  for (const { number, name, category, near } of added) {
    coop.say("walk-in-added", { number, name, category });
    if (near.length > 0) coop.warn("walk-in-near", { name, near });
  }
}

function sumsOf({ number, title }: Session, sums: RecordedAttendance): AttendanceSums {
  return {
    number,
    title,
    counts: attendanceStates.map((state) => [state, sums[state]] as const).filter(([, of]) => of > 0),
    notRecorded: sums.notRecorded,
    beside: sums.beside,
    guests: sums.guests,
    unnamedProxies: sums.unnamedProxies,
    added: sums.added.map((one) => one.number),
    corrected: sums.corrections.length,
  };
}
