import {
  asked,
  choice,
  count,
  found,
  numbers,
  optional,
  required,
  several,
} from "../../../command-line/parameter.ts";
import { formerNumbers } from "../../../people/store/participants.ts";
import { refuse } from "../../../problem.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { attendanceStates, othersStates, withPresentNumbers } from "../../attendance.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { presence } from "../../views.ts";
import { recordAttendance } from "../../writes/record-attendance.ts";
import { guestsOf, pair } from "./kinds.ts";

export default verb({
  gives: "list",
  arguments: { session: required(found(findSession, offerSessions)) },
  options: {
    present: asked(numbers),
    excused: asked(numbers),
    absent: optional(numbers),
    proxy: several(pair),
    replaced: several(pair),
    others: asked(choice("othersState", othersStates)),
    proxies: optional(count),
    guests: several(guestsOf),
  },
  async run(coop, { session, ...said }) {
    const { proxy = [], replaced = [], guests = [], proxies, ...lists } = said;
    if (Object.values(said).every((one) => one === undefined)) {
      refuse("attendance-says-nothing", { number: session.number });
    }
    const now = await coop.read(formerNumbers);
    const { sheet, former } = withPresentNumbers({ ...lists, proxies: proxy, replaced }, now);
    for (const number of former) {
      const [typed, item] = [number, now.get(number) ?? number].map((one) => toReference("participant", one));
      coop.say("redirected", { typed: typed ?? "", item: item ?? "" });
    }
    const recorded = {
      sheet,
      unnamedProxies: proxies,
      guests,
    };
    const { byCategory } = await coop.write(
      "attendance-recorded",
      (tx) => recordAttendance(tx, session, recorded, coop.today),
      (sums) => ({
        number: session.number,
        title: session.title,
        counts: attendanceStates.map((state) => [state, sums[state]] as const).filter(([, of]) => of > 0),
        notRecorded: sums.notRecorded,
        beside: sums.beside,
        guests: sums.guests,
        unnamedProxies: sums.unnamedProxies,
      }),
    );
    await coop.list(presence, byCategory);
  },
});
